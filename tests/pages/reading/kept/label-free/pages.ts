import type { Layout } from '../../truth';

/** Modern and bare: no labels at all or English ones; numbers after #, a badge, a heading, a big sum. */
const style = `:root{color-scheme:dark}body{margin:0;background:#0e0f13;color:#e8e8ea;font:15px/1.6 Inter,system-ui,sans-serif}header,main,footer{max-width:720px;margin:0 auto;padding:24px}header{display:flex;justify-content:space-between}
.pill{border-radius:99px;padding:3px 12px;font-size:13px;background:#153d2b;color:#5fe3a1}.pill.w{background:#43330f;color:#ffc94d}.pill.r{background:#48191c;color:#ff7b84}h1{font-size:28px;margin:8px 0}.muted{color:#8a8d98}.sum{font-size:34px;font-weight:700}
.tile{background:#17191f;border:1px solid #262932;border-radius:16px;padding:20px;margin:16px 0}.flex{display:flex;justify-content:space-between;align-items:center}kbd{font:15px ui-monospace,monospace;background:#262932;border-radius:8px;padding:6px 12px}.cta{background:#7c5cff;border-radius:12px;padding:12px 22px;display:inline-block}footer{color:#666a75;font-size:13px}`;

function shell(title: string, body: string): string {
  return `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>${title} • ⟦platformName|PIXEL卡库⟧</title><style>${style}</style></head><body><header><b>PIXEL卡库</b><span class="muted">Store　Orders　<a style="color:inherit" href="/support">Support</a></span></header><main>${body}</main><footer>© 2026 PIXEL卡库. Need help? ⟦contact|hi@pixelkaku.example⟧</footer></body></html>`;
}

export const labelFree: Layout = {
  name: 'label-free',
  pages: [
    {
      kind: 'order',
      path: '/orders/⟦orderId|PX7K2M9QD4TB⟧',
      html: shell(
        '#PX7K2M9QD4TB',
        `<div class="flex"><span class="muted">#PX7K2M9QD4TB</span><span class="pill">⟦status=delivered|已交付⟧</span></div><h1>⟦productName|极光 VPS 月付流量包 500GB⟧</h1><div class="muted">⟦orderTime|2026-11-06 22:41⟧ · 通过 ⟦payMethod|微信支付⟧ · × ⟦quantity|1⟧</div>
<div class="tile flex"><span class="sum">⟦amountFen|¥32.00⟧</span><s class="muted">¥40.00</s></div><div class="tile"><kbd>⟦cardSecret|AURORA500-K1XZ-77PD⟧</kbd> <span class="muted">复制</span></div>`,
      ),
    },
    {
      kind: 'order',
      path: '/orders/⟦orderId|PX7K40AAE18R⟧',
      html: shell(
        '#PX7K40AAE18R',
        `<div class="flex"><span class="muted">#PX7K40AAE18R</span><span class="pill w">⟦status=unpaid|等待付款⟧</span></div><h1>⟦productName|像素方块 1700 货币⟧</h1><div class="muted">⟦orderTime|2026-11-15 00:08⟧ · × ⟦quantity|2⟧</div><div class="tile flex"><span class="sum">⟦payableFen|¥123.80⟧</span><span class="cta">继续付款</span></div><p class="muted">保留至 00:23，过后自动释放</p>`,
      ),
    },
    {
      kind: 'order',
      path: '/orders/⟦orderId|PX7J91QWE55N⟧',
      html: shell(
        '#PX7J91QWE55N',
        `<div class="flex"><span class="muted">#PX7J91QWE55N</span><span class="pill r">⟦status=failed|发货失败⟧</span></div><h1>⟦productName|HK$400 幻境钱包充值码（港区）⟧</h1><div class="muted">⟦orderTime|2026-10-22 18:33⟧ · 通过 ⟦payMethod|支付宝⟧ · × ⟦quantity|1⟧</div><div class="tile flex"><span class="sum">⟦amountFen|¥372.00⟧</span></div><div class="tile">很抱歉，这件商品在你付款时售罄。<a href="/support" class="cta">⟦entry|申请退款⟧</a></div>`,
      ),
    },
    {
      kind: 'product',
      path: '/p/hk-wallet-400',
      html: shell(
        'HK$400 幻境钱包充值码（港区）',
        `<h1>⟦productName|HK$400 幻境钱包充值码（港区）⟧</h1><p class="sum">⟦priceFen|¥372.00⟧ <s class="muted" style="font-size:16px">¥389.00</s></p><p class="muted">2,140 sold · 12 left</p><div class="tile">⟦grants|Instant delivery，付款即发。⟧<br>⟦limits|Digital codes are non-refundable，数字码不可退款。⟧</div><span class="cta">Buy now</span>`,
      ),
    },
    {
      kind: 'other',
      path: '/',
      html: shell(
        'Home',
        `<h1>今天想要点什么？</h1><div class="tile flex"><span>极光 VPS 月付流量包 500GB</span><span>¥32.00</span></div><div class="tile flex"><span>像素方块 1700 货币</span><span>¥61.90</span></div><div class="tile flex"><span>HK$400 幻境钱包充值码（港区）</span><span>¥372.00</span></div><p class="muted">Orders placed today: 218</p>`,
      ),
    },
  ],
};
