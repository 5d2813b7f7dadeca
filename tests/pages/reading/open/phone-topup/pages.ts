import type { Layout } from '../../truth';

/** Topping up telephones from within an app: van-cells, a keypad of sums, an order whose end is not told in labels. */
const shell = (title: string, body: string) => `<!DOCTYPE html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>${title}</title><style>
body{margin:0;background:#f7f8fa;font:14px -apple-system,"PingFang SC",sans-serif;color:#323233}.app{max-width:400px;margin:0 auto}.van-nav-bar{background:#fff;text-align:center;padding:12px;font-size:16px}.van-cell{display:flex;justify-content:space-between;background:#fff;padding:10px 16px;border-bottom:1px solid #f2f3f5}.van-cell__value{color:#969799;text-align:right}
.van-grid{display:grid;grid-template-columns:1fr 1fr 1fr;gap:8px;padding:12px}.van-grid-item{background:#fff;border-radius:8px;text-align:center;padding:12px 0}.van-grid-item.on{outline:2px solid #1989fa}.hero{background:linear-gradient(#1989fa,#5cb3ff);color:#fff;text-align:center;padding:24px}.hero .n{font-size:32px}.van-tabbar{display:flex;justify-content:space-around;background:#fff;padding:10px}.van-notice-bar{background:#fffbe8;color:#ed6a0c;padding:8px 16px;font-size:12px}.note{padding:12px 16px;color:#969799;font-size:12px}
</style></head><body><div class="app"><div class="van-nav-bar">${title}</div>${body}<div class="van-tabbar"><span>充值</span><span>权益</span><span>订单</span><span>我的</span></div></div></body></html>`;
const cell = (l: string, r: string) =>
  `<div class="van-cell"><div class="van-cell__title"><span>${l}</span></div><div class="van-cell__value"><span>${r}</span></div></div>`;

export const phoneTopup: Layout = {
  name: 'phone-topup',
  pages: [
    {
      kind: 'product',
      path: '/m/recharge/slow?isp=2',
      html: shell(
        '话费慢充',
        `<div class="van-notice-bar">📢 月底运营商繁忙，到账时间可能延长</div>${cell('充值号码', '131 **** 5570　广东联通')}
<div class="van-grid"><div class="van-grid-item">50元<br><small>售价 47.50</small></div><div class="van-grid-item on">⟦productName|100元话费慢充⟧<br><small>售价 ⟦priceFen|93.80元⟧</small></div><div class="van-grid-item">200元<br><small>售价 187.60</small></div></div>
${cell('预计到账', '0-72 小时')}${cell('优惠券', '暂无可用')}
<div class="note"><p>充值说明</p><p>1. ⟦limits|充值号码填错、号码已停机造成的损失由用户承担⟧。</p><p>2. ⟦grants|超过 72 小时没有到账，自动原路退款⟧。</p><p>3. ⟦limits|充值期间请不要在其他渠道充值，否则造成的重复到账不予退款⟧。</p><p>客服：⟦contact|400-555-0622⟧</p></div>
<div style="padding:12px 16px"><button style="width:100%">立即充值</button></div>`,
      ),
    },
    {
      kind: 'order',
      path: '/m/order/info/HFM2611240990175',
      html: shell(
        '订单详情',
        `<div class="hero"><div>⟦status=pending|充值中⟧</div><div class="n">100元</div><div>131****5570 广东联通</div></div>
${cell('商品', '⟦productName|100元话费慢充⟧')}${cell('支付金额', '⟦amountFen|￥93.80⟧')}${cell('支付方式', '⟦payMethod|支付宝⟧')}${cell('下单时间', '⟦orderTime|2026-11-24 09:01:07⟧')}${cell('订单号', '⟦orderId|HFM2611240990175⟧ <a>复制</a>')}${cell('到账金额', '0.00元')}
<div class="note">⟦grants|超过 72 小时没有到账，自动原路退款⟧。如已到账，请忽略本页状态。</div><div style="padding:12px 16px"><button>催一催</button> <button>⟦entry|申请退款⟧</button></div><div class="note">客服：⟦contact|400-555-0622⟧</div>`,
      ),
    },
    {
      kind: 'order',
      path: '/m/order/info/HFK2611189900421',
      html: shell(
        '订单详情',
        `<div class="hero"><div>⟦status=refunded|充值失败，已退款⟧</div><div class="n">50元</div><div>131****5570 广东联通</div></div>
${cell('商品', '⟦productName|50元话费快充⟧')}${cell('支付金额', '⟦amountFen|￥49.70⟧')}${cell('支付方式', '⟦payMethod|微信支付⟧')}${cell('下单时间', '⟦orderTime|2026-11-18 12:15:39⟧')}${cell('订单号', '⟦orderId|HFK2611189900421⟧ <a>复制</a>')}${cell('退款金额', '⟦refundFen|￥49.70⟧')}${cell('退款时间', '⟦otherTime|2026-11-18 12:41:02⟧')}${cell('失败原因', '运营商系统繁忙')}
<div style="padding:12px 16px"><button>删除订单</button> <button>再充一笔</button></div><div class="note">客服：⟦contact|400-555-0622⟧</div>`,
      ),
    },
  ],
};
