import { qrPicture } from '../../drawing';
import type { Layout } from '../../truth';

/** An aggregated till: a countdown, a code, a sum altered by cents so that it can be told apart, small grey print. */
const style = `body{margin:0;background:#f3f4f6;font:14px/1.75 "Microsoft YaHei",sans-serif;color:#444}.mod-head{background:#fff;border-bottom:2px solid #00c800;text-align:center;padding:14px}.mod-ct{width:560px;margin:30px auto;background:#fff;text-align:center;padding:24px 0 40px}.amount{font-size:44px;color:#f60;font-weight:700}.time-item strong{background:#3ec742;color:#fff;padding:4px 9px;margin:0 3px}.detail dl{display:inline-block;text-align:left;width:430px;border-top:1px dashed #ddd;padding-top:10px}.detail dt{float:left;clear:left;color:#999}.detail dd{margin:0 0 0 110px}.tip{background:#fff7e6;border:1px solid #ffd591;margin:14px 60px;padding:8px}`;

const shell = (title: string, ct: string, rows: [string, string][]) =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${title}</title><style>${style}</style></head><body><div class="mod-head"><b>⟦platformName|速结通聚合收银⟧</b></div><div class="mod-ct">${ct}<div class="detail" id="orderDetail"><dl>${rows.map(([label, value]) => `<dt>${label}</dt><dd>${value}</dd>`).join('')}</dl></div></div><p style="text-align:center;color:#aaa">速结通只提供收款技术，商品问题请联系商家；24 小时风险举报 ⟦contact|400-608-5512⟧</p></body></html>`;

const clock = (minutes: string, seconds: string) =>
  `<div class="time-item">距离该订单过期还有 <strong>00时</strong><strong>${minutes}分</strong><strong>${seconds}秒</strong></div>`;

export const tillTimer: Layout = {
  name: 'till-timer',
  pages: [
    {
      kind: 'payment',
      path: '/pay/wxpay/2026112019450288316/',
      html: shell(
        '⟦payMethod|微信扫码支付⟧',
        `<div class="amount">⟦payableFen|￥49.97⟧</div><div class="tip">请务必付款 49.97，多付少付都不到账！原价 ￥50.00 已随机立减。</div>${qrPicture(612, 220)}${clock('04', '33')}<p>打开微信 [扫一扫]</p>`,
        [
          ['购买物品', '⟦productName|雾都迷城 500 金砖⟧'],
          ['商户订单号', '⟦orderId|M88-1194502⟧'],
          ['系统流水', '⟦tradeNo|2026112019450288316⟧'],
          ['创建时间', '⟦orderTime|2026-11-20 19:45:02⟧'],
        ],
      ),
    },
    {
      kind: 'payment',
      path: '/pay/alipay/2026112108300155201/',
      html: shell(
        '支付宝付款',
        `<img alt="⟦payMethod|支付宝⟧" width="120" height="40" src="data:,"><div class="amount">⟦payableFen|328.00<small> 元</small>⟧</div>${qrPicture(733, 200)}${clock('02', '58')}<div class="tip">请核对收款人为「⟦merchant|*晓峰⟧」，备注留空。</div>`,
        [
          ['物品', '⟦productName|会员商品-3021⟧'],
          ['商户订单号', '⟦orderId|20261121083000917⟧'],
          ['系统流水', '⟦tradeNo|2026112108300155201⟧'],
          ['创建时间', '⟦orderTime|2026-11-21 08:30:01⟧'],
        ],
      ),
    },
    {
      kind: 'payment',
      path: '/pay/bank/2026112110121300764/',
      html: shell(
        '转账到卡',
        `<div class="amount">⟦payableFen|¥1,200.08⟧</div><p>请用 ⟦payMethod|手机银行⟧ 转账到下面的卡，金额须带零头</p><p>户名：<input readonly value="⟦merchant|苗春霞⟧"> 复制</p><p>卡号：<input readonly size="26" value="6200 5580 0000 1147 933"> 复制</p><p>开户行：云岭农商银行 城西支行</p>${clock('09', '12')}`,
        [
          ['购买物品', '⟦productName|陨星大陆 满级法师账号⟧'],
          ['商品金额', '⟦amountFen|¥1,200.00⟧'],
          ['商户订单号', '⟦orderId|ACC2611210077⟧'],
          ['系统流水', '⟦tradeNo|2026112110121300764⟧'],
        ],
      ),
    },
    {
      kind: 'receipt',
      path: '/pay/return?trade_status=OK&id=2026112019450288316',
      html: shell(
        '付款结果',
        `<h2 style="color:#00c800">✔ ⟦status=paid|已付款⟧</h2><p>3 秒后跳回商家网站，若无跳转<a>点这里</a></p>`,
        [
          ['购买物品', '⟦productName|雾都迷城 500 金砖⟧'],
          ['到账金额', '⟦amountFen|￥49.97⟧'],
          ['商户订单号', '⟦orderId|M88-1194502⟧'],
          ['系统流水', '⟦tradeNo|2026112019450288316⟧'],
          ['完成时间', '⟦payTime|2026-11-20 19:46:40⟧⟦may.otherTime=2026-11-20T19:46:40+08:00|⟧'],
          ['支付通道', '⟦payMethod|wxpay⟧'],
        ],
      ),
    },
    {
      kind: 'payment',
      path: '/pay/qqpay/2026112015200941187/',
      html: shell(
        '订单已超时',
        `<h2 style="color:#c00">⟦status=closed|订单已过期，请勿继续付款⟧</h2><div style="opacity:.2">${qrPicture(90, 180)}</div><div class="tip">如已付款未到账，请提供付款截图给商家。<a>⟦entry|我已付款，申请补单⟧</a></div>`,
        [
          ['购买物品', '⟦productName|阅饼小说 全站通行证⟧'],
          ['订单金额', '⟦amountFen|15.90元⟧'],
          ['商户订单号', '⟦orderId|P15200941⟧'],
          ['系统流水', '⟦tradeNo|2026112015200941187⟧'],
          ['创建时间', '⟦orderTime|2026-11-20 15:20:09⟧'],
          ['支付通道', '⟦payMethod|QQ扫码⟧'],
        ],
      ),
    },
  ],
};
