import type { Layout } from '../../truth';

/** Notes of payment a bank card app and a carrier's wallet leave: cards with a headline sum. */
const card = (head: string, rows: string, foot: string) =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><title>交易提醒</title><style>body{margin:0 auto;max-width:400px;background:#ececec;font:14px/1.6 sans-serif;color:#222}.n{background:#fff;border-radius:8px;margin:14px 10px;padding:16px}.n header{color:#888;display:flex;justify-content:space-between}.n .m{font-size:32px;text-align:center;margin:12px 0}dl{display:grid;grid-template-columns:90px 1fr;margin:0;row-gap:6px}dt{color:#999}dd{margin:0;word-break:break-all}.f{border-top:1px solid #eee;margin-top:12px;padding-top:10px;color:#3a6ea5}</style></head><body><div class="n">${head}<dl>${rows}</dl><div class="f">${foot}</div></div></body></html>`;
const dl = (label: string, value: string) => `<dt>${label}</dt><dd>${value}</dd>`;

export const notePay: Layout = {
  name: 'note-pay',
  pages: [
    {
      kind: 'receipt',
      path: '/notice/pay/88102',
      html: card(
        '<header><span>⟦platformName|和信钱包⟧</span><span>11月28日</span></header><div style="text-align:center">付款金额</div><div class="m">⟦amountFen|￥57.00⟧</div>',
        `${dl('优惠', '￥3.00 立减')}${dl('收款商户', '⟦merchant|乐码科技（南昌）⟧')}${dl('商品', '⟦productName|青柠音乐 年卡代充⟧')}${dl('支付工具', '⟦payMethod|零钱余额⟧')}${dl('支付时间', '⟦payTime|2026-11-28 12:40:19⟧')}${dl('支付流水', '⟦tradeNo|HX20261128124019773500⟧')}${dl('商户订单', '⟦orderId|LM-S-330187⟧')}${dl('结果', '⟦status=paid|支付成功⟧')}`,
        '<a>查看详情</a>　　<a>⟦entry|交易有问题⟧</a>',
      ),
    },
    {
      kind: 'receipt',
      path: '/notice/transfer/5571',
      html: card(
        '<header><span>⟦platformName|闽海银行⟧</span><span>转账凭证</span></header><div class="m">⟦amountFen|¥ 276.00⟧</div>',
        `${dl('转出账户', '秦* (0937)')}${dl('收款人', '⟦merchant|半页（苏州）软件工作室⟧')}${dl('收款账号', '6229 **** **** 7785')}${dl('收款银行', '东岭银行')}${dl('转账附言', '订单⟦orderId|10482⟧')}${dl('转账时间', '⟦payTime|2026年11月26日 19:08:55⟧')}${dl('凭证号', '⟦tradeNo|MH1126190855004417⟧')}${dl('手续费', '¥ 0.00')}`,
        '<a>分享凭证</a>　　<a>再转一笔</a>',
      ),
    },
  ],
};
