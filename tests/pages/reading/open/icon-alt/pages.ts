import type { Layout } from '../../truth';

/** A shop that says things with pictures: channels as icons, states as badges, sums torn apart, the number in the title. */
const style = `body{margin:0;background:#fff0f6;font:15px/1.7 "PingFang SC",sans-serif;color:#4c2034}.cap{background:#eb2f96;color:#fff;padding:12px 6%}.ticket{width:520px;margin:22px auto;background:#fff;border-radius:18px;padding:24px}.p{font-size:16px}.p .y{font-size:20px}.p .z{font-size:40px;font-weight:700}img{height:24px;width:24px;background:#ffd6e7;vertical-align:middle}.sm{color:#b37a93;font-size:13px}.badge{border:2px solid #eb2f96;border-radius:30px;padding:3px 12px;transform:rotate(8deg);display:inline-block}ul{list-style:none;padding:0}`;

const pic = (alt: string) => `<img src="data:," alt="${alt}">`;
/** A sum as this shop tears it: sign, whole part, point, cents. */
const torn = (whole: string, cents: string) =>
  `<span class="p"><span class="y">￥</span><span class="z">${whole}</span><span>.</span><span>${cents}</span></span>`;

const shell = (title: string, body: string) =>
  `<!doctype html><html lang="zh"><head><meta charset="utf-8"><title>${title} @ ⟦platformName|草莓熊数码⟧</title><style>${style}</style></head><body><div class="cap">${pic('草莓熊数码')} 首页 宝贝 <span style="float:right">${pic('消息')} 2</span></div><div class="ticket">${body}</div><p class="sm" style="text-align:center">${pic('营业执照')} ⟦icp|粤ICP备2022036618号⟧ ${pic('电话')} ⟦contact|0755-5550 3321⟧</p></body></html>`;

export const iconAlt: Layout = {
  name: 'icon-alt',
  pages: [
    {
      kind: 'order',
      path: '/t/1?from=list',
      html: shell(
        '订单 #⟦orderId|CM61119-5528⟧',
        `<h2>⟦productName|奶油相机 永久会员⟧</h2><div class="badge">⟦status=delivered|已签收⟧</div><p>⟦amountFen|${torn('39', '90')}⟧ <s class="sm">￥58</s></p><p>${pic('⟦payMethod|支付宝⟧')} <span class="sm">⟦orderTime|2026-11-19 13:55:28⟧</span></p><p>${pic('礼物')} ⟦cardSecret|NYXJ-VIP-F0-8830-TT⟧</p><p class="sm">店主说：⟦grants|打不开就找我换⟧</p>`,
      ),
    },
    {
      kind: 'order',
      path: '/t/2?no=⟦orderId|CM61120-0714⟧',
      html: shell(
        '我的宝贝',
        `<h2>⟦productName|泡泡主题 全家桶⟧</h2>${pic('⟦status=pending|待发货⟧')}<ul><li>${pic('数量')} ⟦quantity|4⟧</li><li>${pic('时间')} ⟦orderTime|2026-11-20 07:14:36⟧</li><li>${pic('付款')} ${pic('⟦payMethod|微信支付⟧')}</li></ul><p>⟦amountFen|${torn('31', '60')}⟧</p><p class="sm">每个 ￥7.90，包邮</p><p class="sm">看过的人还买了 奶油相机 永久会员 ￥39.90</p>`,
      ),
    },
    {
      kind: 'payment',
      path: '/buy/⟦orderId|CM61121-2206⟧',
      html: shell(
        '付款',
        `<h2>⟦productName|贴纸星球 会员季卡⟧</h2><p>还要付 ⟦payableFen|${torn('24', '50')}⟧</p><p class="sm">红包已减 ￥1.50</p><p>${pic('支付宝')} ${pic('微信')} ${pic('云闪付')}</p><p class="sm">${pic('闹钟')} 7:59 后取消</p><button>付钱</button>`,
      ),
    },
    {
      kind: 'product',
      path: '/bb/77',
      html: shell(
        '⟦productName|泡泡主题 全家桶⟧',
        `${pic('泡泡主题 全家桶')}<p>⟦priceFen|${torn('7', '90')}⟧ <s class="sm">￥12.00</s> ${pic('新人价 5.90')}</p><p>${pic('火')} 卖了 861 ${pic('眼睛')} 1.2 万</p><p>套餐：<button>全家桶</button><button>单个 2.90</button></p><p>${pic('盾牌')} ⟦grants|当天不发全退⟧ ${pic('叉')} ⟦limits|装了不退⟧</p><button>带走</button>`,
      ),
    },
  ],
};
