import type { Layout } from '../../truth';

/** A wallet's bill: payee with a round picture, the sum, then dt and dd in two columns, actions as cells. */
const style = `body{margin:0;background:#f5f5f5;font:16px/1.6 "Helvetica Neue","PingFang SC",sans-serif}.pg{max-width:430px;margin:0 auto;background:#fff;min-height:720px}.bar{background:#108ee9;color:#fff;text-align:center;line-height:50px}.av{width:52px;height:52px;border-radius:26px;background:#ffd591;margin:24px auto 6px}.c{text-align:center}.n{font-size:36px;font-weight:600}dl{margin:20px;display:grid;grid-template-columns:100px 1fr;gap:10px;font-size:15px}dt{color:#888}dd{margin:0;text-align:right;word-break:break-all}.op{border-top:1px solid #eee;padding:12px 20px}`;

const bill = (who: string, sum: string, status: string, rows: [string, string][]) =>
  `<!doctype html><html><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>账单详情</title><style>${style}</style></head><body><div class="pg"><div class="bar">⟦platformName|海豚钱包⟧</div><div class="av"></div><div class="c">${who}</div><div class="c n">${sum}</div><div class="c" style="color:#999">${status}</div><dl>${rows.map(([label, value]) => `<dt>${label}</dt><dd>${value}</dd>`).join('')}</dl><div class="op">⟦entry|对此订单有疑问⟧</div><div class="op">申请电子回单</div></div></body></html>`;

export const billRows: Layout = {
  name: 'bill-rows',
  pages: [
    {
      kind: 'receipt',
      path: '/app/bill?id=a1',
      html: bill('⟦merchant|青梧网络科技有限公司⟧', '⟦amountFen=29340|-293.40⟧', '⟦status=paid|交易成功⟧', [
        ['付款方式', '⟦payMethod|青禾银行信用卡(8812)⟧'],
        ['商品说明', '⟦productName|QW1763021445983-数字卡⟧'],
        ['付款时间', '⟦payTime|2026-11-13 16:11:18⟧'],
        ['订单号', '⟦tradeNo|2026111322001490331058841207⟧'],
        ['商家订单号', '⟦orderId|QW1763021445983⟧'],
      ]),
    },
    {
      kind: 'receipt',
      path: '/app/bill?id=a2',
      html: bill('⟦merchant|蓝鲸卡盟-结算户⟧', '⟦amountFen=56800|-568.00⟧', '⟦status=refunded|已全额退款⟧', [
        ['付款方式', '⟦payMethod|余额⟧'],
        ['商品说明', '⟦productName|墨香文档 年度会员 ×4⟧'],
        ['付款时间', '⟦payTime|2026-10-29 09:45:21⟧'],
        ['退款时间', '⟦otherTime|2026-10-30 11:30:00⟧'],
        ['退款金额', '⟦refundFen|￥568.00⟧'],
        ['订单号', '⟦tradeNo|2026102922001490334471926650⟧'],
        ['商家订单号', '⟦orderId|LJ202610290008041⟧'],
      ]),
    },
    {
      kind: 'receipt',
      path: '/app/bill?id=a3',
      html: bill('扫码转账给 ⟦merchant|**叔⟧', '⟦amountFen=26000|-260.00⟧', '⟦status=paid|转账成功⟧', [
        ['付款方式', '⟦payMethod|余额⟧'],
        ['转账备注', '收钱码收款'],
        ['创建时间', '⟦payTime|2026年11月5日 23:02:10⟧'],
        ['流水号', '⟦tradeNo|20261105110070001506770038⟧'],
        ['账户余额', '￥1,048.06'],
      ]),
    },
  ],
};
