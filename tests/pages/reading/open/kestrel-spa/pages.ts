import type { Layout } from '../../truth';

/** A single-page shop of utility classes, words in two languages, hardly a label that is a table. */
const shell = (title: string, body: string) => `<!doctype html>
<html lang="zh"><head><meta charset="utf-8"><title>${title}</title><style>
body{margin:0;font:15px/1.55 Inter,sans-serif;background:#0f1115;color:#e7e9ee}a{color:inherit;text-decoration:none}.nav{display:flex;gap:22px;padding:16px 9%;border-bottom:1px solid #23262e}.mx{width:82%;margin:24px auto}.grid{display:grid;grid-template-columns:3fr 2fr;gap:26px}.panel{background:#171a21;border-radius:14px;padding:18px 22px;margin-bottom:16px}.muted{color:#8b93a3;font-size:13px}.pill{border-radius:99px;background:#243b2c;color:#7be29b;padding:2px 12px;font-size:12px}.xl{font-size:26px;font-weight:700}.btn{background:#6a7bff;border-radius:10px;padding:9px 22px;display:inline-block}.flex{display:flex;justify-content:space-between;padding:5px 0}.mono{font-family:monospace;background:#0b0d11;padding:8px 12px;border-radius:8px;margin:6px 0}.err{border:1px solid #6b2430;background:#2a151a;color:#ff95a3;border-radius:10px;padding:12px 16px}.sr{display:none}input{background:#0b0d11;border:1px solid #333;color:#fff;padding:9px;border-radius:8px;width:70%}
</style></head><body><div class="nav"><a href="#/"><b>⟦platformName|Kestrel 数字⟧</b></a><a href="#/store">商店 Store</a><a href="#/redeem">兑换 Redeem</a><a href="#/orders">订单 Orders</a></div><div class="mx">${body}</div><div class="mx muted">Telegram ⟦contact|@kestrel_help⟧ · Terms · Privacy · © 2026</div></body></html>`;

export const kestrelSpa: Layout = {
  name: 'kestrel-spa',
  pages: [
    {
      kind: 'product',
      path: '/?lang=zh#/p/aurora-mail-12m',
      html: shell(
        'Kestrel 数字',
        `<div class="grid"><div><div class="panel"><div class="muted">效率工具 / Productivity</div><div class="xl">⟦productName|Aurora Mail Pro 12 个月⟧</div><p class="muted">即时交付 Instant delivery · 全球可用 Global</p><p>官方礼品码，兑换到新账号或现有账号均可。</p><p>⟦grants|未兑换的礼品码 14 天内可退⟧。⟦limits|兑换后不可转移，也不接受退款⟧。</p></div><div class="panel"><b>买过的人说</b><p class="muted">K*** ★★★★★ 2026-11-02 10:44　比官网省了 ¥60</p></div></div><div><div class="panel"><div class="flex"><span class="xl">⟦priceFen|¥ 219.00⟧</span><s class="muted">¥ 279.00</s></div><div class="flex"><span class="muted">数量 Qty</span><span>− ⟦may.quantity|1⟧ +</span></div><a class="btn">加入购物车</a></div><div class="panel"><div class="muted">其他时长</div><div class="flex"><span>1 个月</span><span>¥ 22.00</span></div><div class="flex"><span>24 个月</span><span>¥ 399.00</span></div></div></div></div>`,
      ),
    },
    {
      kind: 'order',
      path: '/?from=mail#/orders/KS-5G8N2W4T',
      html: shell(
        'Kestrel 数字',
        `<div class="flex"><div><div class="muted">订单 Order</div><div class="xl">#⟦orderId|KS-5G8N2W4T⟧</div></div><span><span class="pill">⟦status=delivered|已交付⟧</span></span></div><div class="grid"><div><div class="panel"><div class="flex"><b>⟦productName|Aurora Mail Pro 12 个月⟧</b><span>× ⟦quantity|2⟧</span></div><div class="mono">⟦cardSecret|AM12-XW7Q-0JTB-559L⟧</div><div class="mono">⟦cardSecret|AM12-R2PK-88HC-41ZD⟧</div><a class="muted">复制全部</a>　<a class="muted">⟦entry|报告问题⟧</a></div></div>
<div><div class="panel"><div class="flex"><span class="muted">小计</span><span>¥ 438.00</span></div><div class="flex"><span class="muted">新客优惠</span><span>− ¥ 20.00</span></div><div class="flex"><span class="muted">支付手续费</span><span>¥ 4.18</span></div><div class="flex"><b>合计 Total</b><b>⟦amountFen|¥ 422.18⟧</b></div></div><div class="panel"><div class="flex"><span class="muted">下单</span><span>⟦orderTime|2026-11-14 15:20⟧</span></div><div class="flex"><span class="muted">付款</span><span>⟦payTime|2026-11-14 15:22⟧</span></div><div class="flex"><span class="muted">支付 Payment</span><span>⟦payMethod|USDT-TRC20⟧</span></div></div></div></div><div class="sr">Order not found. 未找到订单</div>`,
      ),
    },
    {
      kind: 'redeem-error',
      path: '/#/redeem',
      html: shell(
        'Kestrel 数字',
        `<div class="panel" style="max-width:520px;margin:0 auto"><div class="xl">兑换礼品码</div><p class="muted">输入 16 位礼品码，权益会立即加到当前账号 zhou***@mail.test</p><input value="⟦may.cardSecret|AM12-R2PK-88HC-41ZD⟧"> <a class="btn">兑换</a><div class="err" style="margin-top:14px">兑换失败：该礼品码已于 ⟦may.otherTime|2026-11-14 13:05⟧ 被其他账号兑换。<br><span class="muted">Code already redeemed (E-2104)</span></div><p class="muted">兑换遇到问题？<a>⟦entry|提交工单⟧</a></p></div>`,
      ),
    },
  ],
};
