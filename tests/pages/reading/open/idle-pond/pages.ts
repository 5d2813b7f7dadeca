import type { Layout } from '../../truth';

/** A market of second hands, where people and not shops sell: goods told in a paragraph, a talk with cards, an order in a web view. */
const style = `body{margin:0 auto;max-width:420px;background:#f6f6f4;font:14px/1.65 -apple-system,"PingFang SC",sans-serif;color:#222}div.b{background:#fff;margin:8px 0;padding:12px}.y{background:#ffe60f;padding:6px 16px;border-radius:16px;border:0}.u{display:flex;align-items:center}.u>i{width:34px;height:34px;border-radius:50%;background:#dcd;margin-right:8px}.ln{display:flex;padding:5px 0}.ln>*:first-child{flex:0 0 84px;color:#999}.sys{text-align:center;color:#aaa;font-size:12px;margin:10px}.t{display:flex;margin:8px}.t>p{margin:0;padding:7px 11px;background:#fff;border-radius:10px;max-width:70%}.mine{justify-content:flex-end}.mine>p{background:#fff6a8}`;

const page = (title: string, body: string) =>
  `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>${title}</title><style>${style}</style></head><body>${body}</body></html>`;

export const idlePond: Layout = {
  name: 'idle-pond',
  pages: [
    {
      kind: 'product',
      path: '/item?id=840277163305',
      html: page(
        '⟦platformName|闲溪⟧_二手闲置',
        `<div class="b u"><i></i><div><b>⟦merchant|晚风不晚⟧</b><br><small>来过 3 分钟前 | 卖出 86 件 | 信用极好</small></div></div><div class="b"><span style="color:#f33;font-size:24px">⟦priceFen|<small>¥</small>32⟧</span> <s>¥60</s> <small>包邮　12 人想要　530 浏览</small><p>⟦productName|竹影会员年卡 可自己充 秒发码⟧</p><p>公司福利用不完，全是一手。⟦grants|拍下 10 分钟内发兑换码，用不了包退。⟧<br>⟦limits|虚拟商品，发码后不退不换，拍下默认同意。⟧<br>不议价，勿刀，问在不在的不回。</p></div><div class="b"><b>全部留言 2</b><p>小林：还有吗<br>晚风不晚：有</p></div><div class="b"><b>猜你喜欢</b><p>竹影会员月卡 ¥6　青蛙音乐年卡 ¥40</p></div><div class="b"><button>聊一聊</button> <button class="y">立即购买</button>　<small>⟦entry|举报⟧</small></div>`,
      ),
    },
    {
      kind: 'chat',
      path: '/im?peerUserId=22077183',
      html: page(
        '聊天 - 闲溪',
        `<div class="b" style="text-align:center">⟦merchant|晚风不晚⟧<br><small>信用极好</small></div><div class="b u"><i></i><div style="flex:1">⟦amountFen|¥32.00⟧<br><small>⟦status=delivered|等待我确认收货⟧</small></div><button class="y">去确认</button></div><div class="sys">2026-11-20 12:31</div><div class="t mine"><p>在吗，想拍竹影年卡</p></div><div class="t"><p>在的，直接拍</p></div><div class="sys">[我已付款，等待你发货]</div><div class="t"><p>⟦cardSecret|ZY-365D-P0QK-88X1⟧</p></div><div class="t"><p>打开竹影 → 我的 → 兑换，填进去就行</p></div><div class="sys">2026-11-20 13:05</div><div class="t mine"><p>提示兑换码不存在</p></div><div class="t"><p>⟦grants|你先确认收货，我给你补一个，补不了退你 32⟧</p></div><div class="t mine"><p>先补码再确认</p></div><div class="t"><p>⟦limits|码发了就不退了，描述写得很清楚⟧</p></div><div class="sys">安全提醒：请勿脱离⟦platformName|闲溪⟧交易，如遇欺诈可<a>⟦entry|举报对方⟧</a></div><div class="b"><input placeholder="想跟TA说点什么"></div>`,
      ),
    },
    {
      kind: 'order',
      path: '/order_detail?orderId=⟦orderId|4190336720811556308⟧',
      html: page(
        '订单详情',
        `<div class="b" style="background:#ffe60f"><b>⟦status=delivered|卖家已发货⟧</b><br>还剩 9 天 22 小时自动确认收货</div><div class="b"><div class="u"><i></i><span>⟦merchant|晚风不晚⟧</span></div><div class="ln"><span style="flex:1;color:#222">⟦productName|竹影会员年卡 可自己充 秒发码⟧</span><span>¥32.00</span></div><div class="ln" style="justify-content:flex-end"><button>联系卖家</button>　<button>⟦entry|我要退款⟧</button></div></div><div class="b"><div class="ln"><span>实付款</span><b>⟦amountFen|¥32.00⟧</b></div><div class="ln"><span>运费</span><b>¥0.00</b></div></div><div class="b"><div class="ln"><span>订单编号</span><span>4190336720811556308</span></div><div class="ln"><span>支付宝交易号</span><span>⟦tradeNo|2026112022001107559301846372⟧</span></div><div class="ln"><span>下单时间</span><span>⟦orderTime|2026-11-20 12:33:20⟧</span></div><div class="ln"><span>付款时间</span><span>⟦payTime|2026-11-20 12:33:37⟧</span></div><div class="ln"><span>发货时间</span><span>⟦otherTime|2026-11-20 12:36:02⟧</span></div><div class="ln"><span>发货方式</span><span>无需寄件（虚拟）</span></div></div><div class="sys">⟦platformName|闲溪⟧担保交易，确认收货前钱款由平台保管</div>`,
      ),
    },
  ],
};
