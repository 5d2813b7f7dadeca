import type { Layout } from '../../truth';

/** A bilingual shop in utility classes: English labels over Chinese ones, rows of a flex list, plans side by side. */
const style = `*{box-sizing:border-box}body{margin:0;background:#0b1020;color:#e2e8f0;font:14px/1.6 Inter,system-ui,"Noto Sans SC"}.max-w-2xl{max-width:672px;margin:0 auto}.rounded-2xl{border-radius:16px}.bg-slate-800{background:#1e293b}.p-6{padding:24px}.mt-4{margin-top:16px}.flex{display:flex}.justify-between{justify-content:space-between}.text-slate-400{color:#94a3b8}.text-xs{font-size:12px}.text-3xl{font-size:30px}.font-mono{font-family:monospace}.line-through{text-decoration:line-through}.gap-4{gap:16px}.px-2{padding:0 8px}.bg-emerald-500{background:#10b981}.bg-rose-500{background:#f43f5e}.break-all{word-break:break-all}`;

const shell = (title: string, body: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta property="og:site_name" content="Lumen Keys"><title>${title} · ⟦platformName|Lumen Keys⟧</title><style>${style}</style></head><body class="antialiased"><header class="flex justify-between p-6"><span class="font-bold">◆ Lumen Keys</span><nav class="flex gap-4 text-slate-400"><a>Store</a><a>My orders</a><a>⟦entry|Help & refunds⟧</a><a>EN / 中文</a></nav></header><main class="max-w-2xl">${body}</main><footer class="p-6 text-xs text-slate-400 flex justify-between"><span>© 2023–2026 ⟦may.merchant|Lumen Keys Ltd.⟧</span><span>Support: ⟦contact|help@lumenkeys.example⟧</span><span>v4.18.2</span></footer></body></html>`;

const row = (label: string, under: string, value: string) =>
  `<div class="flex justify-between mt-4"><dt class="text-slate-400">${label}<span class="block text-xs"> ${under}</span></dt><dd class="font-mono break-all">${value}</dd></div>`;

const box = (body: string) => `<section class="rounded-2xl bg-slate-800 p-6 mt-4">${body}</section>`;

export const utilitySoup: Layout = {
  name: 'utility-soup',
  pages: [
    {
      kind: 'order',
      path: '/o/⟦orderId|LK-9F27C0D4⟧',
      html: shell(
        'Order details',
        box(
          `<h1 class="text-3xl">⟦productName|Arcadia Plus 12 个月⟧</h1><span class="px-2 bg-emerald-500 text-xs">⟦status=delivered|Delivered⟧</span>${row('Order ID', '订单号', 'LK-9F27C0D4')}${row('Qty', '数量', '⟦quantity|1⟧')}${row('Subtotal', '小计', '¥269.00')}${row('Discount', '优惠', '−¥20.00')}${row('Total paid', '实付', '⟦amountFen|¥249.00⟧')}${row('Placed at', '下单时间', '⟦orderTime|2026-11-15 22:08:31⟧')}${row('Payment', '支付', '⟦payMethod|Alipay⟧')}${row('Your key', '密钥', '⟦cardSecret|ARCP-7740-QWXZ-12MM-91LE⟧')}<p class="text-xs text-slate-400 mt-4">Never share your key. We never ask for it in chat.</p>`,
        ),
      ),
    },
    {
      kind: 'order',
      path: '/o/⟦orderId|LK-A01B88E2⟧',
      html: shell(
        'Order details',
        box(
          `<h1 class="text-3xl">⟦productName|Nimbus VPN Family 24 个月⟧</h1><span class="px-2 bg-rose-500 text-xs">⟦status=failed|Failed to deliver⟧</span>${row('Order ID', '订单号', 'LK-A01B88E2')}${row('Qty', '数量', '⟦quantity|2⟧')}${row('Total paid', '实付', '⟦amountFen|CNY 596.00⟧')}${row('Placed at', '下单时间', '⟦orderTime|2026-11-19 07:50:02⟧')}${row('Payment', '支付', '⟦payMethod|WeChat Pay⟧')}<p class="mt-4">Sorry, this item ran out of stock after your payment. ⟦grants|We will refund you within 5 business days.⟧</p><button>Request refund</button>`,
        ),
      ),
    },
    {
      kind: 'product',
      path: '/p/arcadia-plus',
      html: shell(
        'Arcadia Plus',
        box(
          `<h1 class="text-3xl">⟦productName|Arcadia Plus⟧</h1><p class="text-slate-400">4.8 ★ (2,118 reviews) · 18 people are viewing</p><div class="flex gap-4 mt-4"><div>1 个月<br><span class="line-through">¥29</span> ¥25.00</div><div>3 个月<br><span class="line-through">¥87</span> ¥72.00</div><div class="bg-emerald-500 px-2">✓ 12 个月<br><span class="line-through">¥348</span> ¥269.00</div></div><p class="text-3xl mt-4">⟦priceFen|¥269.00⟧</p><p class="text-xs">Instant delivery · 即时发货</p><button>Buy now</button><ul class="text-xs mt-4"><li>⟦grants|Replacement or refund if the key does not work.⟧</li><li>⟦limits|No refunds once the key has been revealed.⟧</li></ul>`,
        ),
      ),
    },
    {
      kind: 'receipt',
      path: '/receipt/rcpt_77Q',
      html: shell(
        'Receipt',
        box(
          `<p>Thanks for your purchase!</p><p class="text-3xl">⟦amountFen|¥249.00⟧</p><p class="text-slate-400">⟦status=paid|Paid⟧ on ⟦payTime|2026-11-15 22:09:10⟧</p>${row('Receipt no.', '收据号', 'RC-20261115-0881')}${row('Order', '订单', '⟦orderId|LK-9F27C0D4⟧')}${row('Transaction', '交易号', '⟦tradeNo|2026111522001406620357719043⟧')}${row('Method', '支付方式', '⟦payMethod|Alipay⟧')}${row('Billed by', '收款方', '⟦merchant|Bright Harbor Trading HK⟧')}${row('Item', '商品', '⟦productName|Arcadia Plus 12 个月⟧')}`,
        ),
      ),
    },
    {
      kind: 'ticket',
      path: '/support/t/⟦ticketNo|T-30418⟧',
      html: shell(
        'Ticket T-30418',
        box(
          `<h2>Key says “already redeemed” <span class="px-2 bg-emerald-500 text-xs">⟦may.status=closed|Solved⟧</span></h2><p class="text-xs text-slate-400">Order ⟦orderId|LK-9F27C0D4⟧ · opened ⟦otherTime|2026-11-16 08:14:00⟧</p><div class="mt-4"><b>You</b><p>The key was redeemed before I got it. 密钥被用过了。</p></div><div class="mt-4"><b>⟦agentId|Mia (Support)⟧</b><p>⟦limits|Our log shows the key was revealed to you, so it is not refundable.⟧</p></div><div class="mt-4"><b>You</b><p>I have a screen recording.</p></div><textarea placeholder="Reply…"></textarea>`,
        ),
      ),
    },
  ],
};
