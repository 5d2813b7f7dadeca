import { qrPicture } from '../../drawing';
import type { Layout } from '../../truth';

/** The counter of a payment provider: two columns, the sum large, facts in small print; also its result page. */
const style = `body{margin:0;background:#f2f4f8;font:14px/1.8 "Segoe UI","Microsoft YaHei";color:#222}.h{background:#fff;border-bottom:2px solid #0a8f5b;padding:14px 60px;font-size:20px}.h em{font-style:normal;color:#0a8f5b}.wrap{width:900px;margin:30px auto;display:flex;background:#fff}.l{flex:1;padding:40px;text-align:center;border-right:1px dashed #ccc}.r{width:340px;padding:40px;color:#777}
.r div{margin-bottom:12px}.r div b{display:block;color:#222;font-weight:400;word-break:break-all}.m{font-size:32px;color:#e65a00}.m i{font-style:normal;font-size:18px}.ok{font-size:26px;color:#0a8f5b}.f{text-align:center;color:#aaa}`;

function shell(title: string, left: string, right: string): string {
  return `<!doctype html><html><head><meta charset="utf-8"><title>${title}</title><style>${style}</style></head><body><div class="h"><em>⟦platformName|迅汇付⟧</em> 安全收银</div><div class="wrap"><div class="l">${left}</div><div class="r">${right}</div></div><div class="f">迅汇付技术服务（合肥）有限公司　客服电话 ⟦contact|400-555-0137⟧　⟦icp|皖ICP备2020033881号-1⟧</div></body></html>`;
}

/** The label above, the value below it. */
const fact = (label: string, value: string) => `<div>${label}<b>${value}</b></div>`;

export const cashierDesk: Layout = {
  name: 'cashier-desk',
  pages: [
    {
      kind: 'payment',
      path: '/pay/qrcode/2026111513083390127/',
      html: shell(
        '⟦payMethod|微信⟧扫码支付',
        `<div class="m">⟦payableFen|<i>￥</i>66<i>.01</i>⟧</div>${qrPicture(61, 210)}<p>距离二维码过期还剩 <span>04</span>:<span>12</span></p><p style="color:#e65a00">请务必支付 66.01 元，多付少付均不到账</p>`,
        `${fact('商品名称', '⟦productName|星尘档案 648 礼包⟧')}${fact('标价', '⟦amountFen|￥66.00⟧')}${fact('平台订单号', '⟦tradeNo|2026111513083390127⟧')}${fact('商户订单号', '⟦orderId|D20261115X8841⟧')}${fact('创建时间', '⟦orderTime|2026-11-15 13:08:33⟧')}${fact('收款方', '⟦merchant|合肥听潮数码经营部⟧')}`,
      ),
    },
    {
      kind: 'payment',
      path: '/pay/submit/2026111209551847720/',
      html: shell(
        '选择付款方式',
        `<div class="m">⟦payableFen|<i>￥</i>128<i>.00</i>⟧</div><p><label><input type="radio" name="w" checked> 支付宝</label>　<label><input type="radio" name="w"> 微信支付</label>　<label><input type="radio" name="w"> 云闪付</label></p><p><button>去付款</button></p><p>手续费 ￥0.77 由商家承担</p>`,
        `${fact('商品名称', '⟦productName|拾光相册 200G 扩容包⟧')}${fact('平台订单号', '⟦tradeNo|2026111209551847720⟧')}${fact('商户订单号', '⟦orderId|98120045⟧')}${fact('创建时间', '⟦orderTime|2026-11-12 09:55:18⟧')}${fact('收款方', '⟦merchant|合肥听潮数码经营部⟧')}`,
      ),
    },
    {
      kind: 'payment',
      path: '/usdt/checkout?tid=UX8830412',
      html: shell(
        'USDT Checkout',
        `<div class="m">13.9927 <i>USDT</i></div>${qrPicture(67, 190)}<p><input readonly size="44" value="TQm4vKinvented9hWz3cLpR7sXy2NbD8fE"></p><p>Network: <b>⟦payMethod|TRC20⟧</b>　Expires in 29:48</p>`,
        `${fact('Item', '⟦productName|Nordlicht Cloud 1 month⟧')}${fact('Original price', '⟦amountFen|99.00 CNY⟧')}${fact('Merchant order', '⟦orderId|UX8830412⟧')}${fact('Created', '⟦orderTime|2026-11-16 20:11:05⟧')}${fact('Rate', '1 USDT ≈ 7.075 CNY')}`,
      ),
    },
    {
      kind: 'receipt',
      path: '/pay/result/2026110817260055431/',
      html: shell(
        '付款结果',
        `<div class="ok">✔ ⟦status=paid|付款成功⟧</div><div class="m">⟦amountFen|<i>￥</i>45<i>.50</i>⟧</div><p>3 秒后返回商家页面…</p>`,
        `${fact('商品名称', '⟦productName|青瓷词典 买断码⟧')}${fact('平台订单号', '⟦tradeNo|2026110817260055431⟧')}${fact('商户订单号', '⟦orderId|QCCD-4471⟧')}${fact('支付时间', '⟦payTime|2026-11-08 17:27:49⟧')}${fact('支付方式', '⟦payMethod|支付宝⟧')}${fact('收款方', '⟦merchant|黄山拾遗电子商行⟧')}`,
      ),
    },
  ],
};
