import { qrPicture } from '../../drawing';
import type { Layout } from '../../truth';

/** A payment gate: the sum in the middle of a narrow column, facts folded below it, the provider's name in the foot. */
const style = `body{margin:0;background:#1677ff;font:14px/1.8 "PingFang SC",sans-serif;color:#222}.col{width:400px;margin:36px auto;background:#fff;border-radius:12px;padding:28px;text-align:center}.y{font-size:36px;font-weight:600}.y sup{font-size:18px}table{width:100%;text-align:left;border-top:1px solid #eee;margin-top:16px}td:first-child{color:#999;width:100px}td{word-break:break-all}.g{color:#00a870;font-size:22px}.b{color:#cfe2ff;text-align:center}select,button{padding:8px 20px}`;

function shell(title: string, middle: string, rows: [string, string][]): string {
  return `<!doctype html><html><head><meta charset="utf-8"><title>${title}</title><style>${style}</style></head><body><div class="col">${middle}<table>${rows.map(([label, value]) => `<tr><td>${label}</td><td>${value}</td></tr>`).join('')}</table></div><div class="b">© 2026 ⟦platformName|通鹭支付⟧ ｜ ⟦icp|闽ICP备2019027750号⟧ ｜ 商户咨询 ⟦contact|service@tonglu-pay.example⟧</div></body></html>`;
}

export const payGate: Layout = {
  name: 'pay-gate',
  pages: [
    {
      kind: 'payment',
      path: '/cashier/qr?o=TL2611161004478213',
      html: shell(
        '⟦payMethod|支付宝⟧ - 扫码付款',
        `<p>扫一扫付款</p><div class="y">⟦payableFen|<sup>¥</sup>198<small>.97</small>⟧</div>${qrPicture(47, 200)}<p>⏱ <b id="m">02</b>分<b id="s">36</b>秒后过期</p><p style="color:#f50">实付与订单金额相差 0.03 元属正常随机立减</p>`,
        [
          ['商品', '⟦productName|苍穹战纪 1980 钻石⟧'],
          ['订单金额', '⟦amountFen|¥199.00⟧'],
          ['商户单号', '⟦orderId|20261116SH44782⟧'],
          ['平台流水号', '⟦tradeNo|TL2611161004478213⟧'],
          ['下单时间', '⟦orderTime|2026-11-16 10:04:47⟧'],
          ['商户名称', '⟦merchant|厦门鹭起数娱商行⟧'],
        ],
      ),
    },
    {
      kind: 'payment',
      path: '/cashier/choose?o=TL2611130822190046',
      html: shell(
        '收银台',
        `<p>请选择支付方式</p><div class="y">⟦payableFen|<sup>¥</sup>36<small>.00</small>⟧</div><select><option>请选择</option><option>微信支付</option><option>支付宝</option><option>QQ钱包</option></select> <button>确认付款</button>`,
        [
          ['商品', '⟦productName|便签云 终身高级版⟧'],
          ['商户单号', '⟦orderId|55302⟧'],
          ['平台流水号', '⟦tradeNo|TL2611130822190046⟧'],
          ['下单时间', '⟦orderTime|2026-11-13 08:22:19⟧'],
          ['商户名称', '⟦merchant|厦门鹭起数娱商行⟧'],
        ],
      ),
    },
    {
      kind: 'payment',
      path: '/crypto/invoice?i=INV-20884',
      html: shell(
        'Invoice',
        `<div class="y" style="font-size:26px">21.2044 USDT</div>${qrPicture(59, 170)}<p>Send exactly this amount via <b>⟦payMethod|USDT-TRC20⟧</b></p><p><input readonly size="40" value="TXinventedAddr3kPq8vWm5Zr1sYc7LdNhB6u"></p><p>Valid for 14:22</p>`,
        [
          ['Product', '⟦productName|Fjord VPN 3 months⟧'],
          ['Amount', '⟦amountFen|150.00 CNY⟧'],
          ['Order ID', '⟦orderId|INV-20884⟧'],
          ['Created at', '⟦orderTime|2026-11-15 17:30:02⟧'],
        ],
      ),
    },
    {
      kind: 'receipt',
      path: '/cashier/done?o=TL2611091251037728',
      html: shell(
        '支付结果',
        `<p class="g">● ⟦status=paid|支付成功⟧</p><div class="y">⟦amountFen|<sup>¥</sup>12<small>.80</small>⟧</div><p>正在返回商户（5s）</p>`,
        [
          ['商品', '⟦productName|气泡表情包 永久版⟧'],
          ['商户单号', '⟦orderId|BQ-330915⟧'],
          ['平台流水号', '⟦tradeNo|TL2611091251037728⟧'],
          ['付款时间', '⟦payTime|2026-11-09 12:51:44⟧'],
          ['支付方式', '⟦payMethod|微信支付⟧'],
          ['商户名称', '⟦merchant|泉州小气泡工作室⟧'],
        ],
      ),
    },
  ],
};
