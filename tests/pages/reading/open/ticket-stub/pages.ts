import type { Layout } from '../../truth';

/** A ticket stub: hardly a label, some English; the number in a corner, the goods as a headline, the state as a ribbon. */
const style = `body{margin:0;background:#efe9ff;font:15px/1.6 "SF Pro","PingFang SC",sans-serif;color:#241a45}nav{padding:20px 8%;display:flex;gap:28px}.stub{background:#fff;max-width:560px;margin:30px auto;border-radius:20px;overflow:hidden}.up{padding:28px 32px;border-bottom:2px dashed #d9ccff}.down{padding:24px 32px;display:flex;justify-content:space-between}.rb{display:inline-block;background:#dff7ea;color:#168a53;padding:4px 14px;border-radius:4px}.rb.y{background:#fff3d6;color:#a86d00}.rb.n{background:#ffe1e6;color:#c02040}h1{margin:12px 0;font-size:25px}.lite{color:#8d82b5;font-size:13px}.total{font-size:30px;font-weight:800}.act{background:#6a3df0;color:#fff;padding:12px 26px;border-radius:30px;display:inline-block}`;

function shell(title: string, body: string): string {
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${title} | ⟦platformName|NOVA点数站⟧</title><style>${style}</style></head><body><nav><b>NOVA点数站</b><span>Shop</span><span>My orders</span><span>⟦entry|Get help⟧</span></nav>${body}<p class="lite" style="text-align:center">NOVA点数站 · ⟦contact|support@nova-dian.example⟧</p></body></html>`;
}

export const ticketStub: Layout = {
  name: 'ticket-stub',
  pages: [
    {
      kind: 'order',
      path: '/o/⟦orderId|NV-8F3KQ2ZL⟧',
      html: shell(
        'Order',
        `<div class="stub"><div class="up"><span class="lite">No. NV-8F3KQ2ZL</span> <span class="rb">⟦status=delivered|已送达⟧</span><h1>⟦productName|霓虹网络 3000 点⟧</h1><p class="lite">⟦orderTime|2026/11/08 14:02⟧ ・ ⟦payMethod|支付宝⟧ ・ ⟦quantity|2⟧ pcs</p></div><div class="down"><span class="total">⟦amountFen|¥356.00⟧</span><span class="lite"><s>¥380.00</s></span></div><div class="up"><p>⟦cardSecret|NEON-3000-YT71-QQ0A⟧</p><p>⟦cardSecret|NEON-3000-BX26-MM4D⟧</p></div></div>`,
      ),
    },
    {
      kind: 'order',
      path: '/o/⟦orderId|NV-1T6PWX9C⟧',
      html: shell(
        'Order',
        `<div class="stub"><div class="up"><span class="lite">No. NV-1T6PWX9C</span> <span class="rb y">⟦status=unpaid|待付款⟧</span><h1>⟦productName|回声播客 高级版一年⟧</h1><p class="lite">⟦orderTime|2026/11/15 09:36⟧ ・ ⟦quantity|1⟧ pcs</p></div><div class="down"><span class="total">⟦payableFen|¥99.00⟧</span><span class="act">Pay now</span></div></div><p class="lite" style="text-align:center">Reserved until 09:51</p>`,
      ),
    },
    {
      kind: 'order',
      path: '/o/⟦orderId|NV-0D4RHJ7M⟧',
      html: shell(
        'Order',
        `<div class="stub"><div class="up"><span class="lite">No. NV-0D4RHJ7M</span> <span class="rb n">⟦status=failed|发货失败⟧</span><h1>⟦productName|US$25 拓海游戏礼品码⟧</h1><p class="lite">⟦orderTime|2026/10/30 20:20⟧ ・ ⟦payMethod|微信支付⟧ ・ ⟦quantity|1⟧ pcs</p></div><div class="down"><span class="total">⟦amountFen|¥182.50⟧</span><span class="act">⟦entry|Request refund⟧</span></div></div><p style="text-align:center">Sorry，这一批礼品码已被抢空。</p>`,
      ),
    },
    {
      kind: 'product',
      path: '/s/usd25-tuohai',
      html: shell(
        'US$25 拓海游戏礼品码',
        `<div class="stub"><div class="up"><h1>⟦productName|US$25 拓海游戏礼品码⟧</h1><p class="total">⟦priceFen|¥182.50⟧</p><p class="lite">In stock: 7 ・ 918 sold ・ 4.9★</p><p>⟦grants|付款后秒发，发错包赔。⟧</p><p>⟦limits|All sales are final，售出不退。⟧</p></div><div class="down"><span class="act">Add to cart</span></div></div>`,
      ),
    },
    {
      kind: 'other',
      path: '/',
      html: shell(
        'Shop',
        `<div class="stub"><div class="down"><span>霓虹网络 3000 点</span><b>¥178.00</b></div><div class="down"><span>回声播客 高级版一年</span><b>¥99.00</b></div><div class="down"><span>US$25 拓海游戏礼品码</span><b>¥182.50</b></div></div><p class="lite" style="text-align:center">142 orders in the last hour</p>`,
      ),
    },
  ],
};
