import type { Layout } from '../../truth';

/** A shop that speaks two languages at once: labels in both, sums in yuan beside dollars, one of two stories told per page. */
const style = `body{margin:0;background:#fff;font:15px/1.65 "Segoe UI","PingFang SC",sans-serif;color:#1d1d1f}.nav{display:flex;justify-content:space-between;padding:14px 8%;border-bottom:1px solid #e5e5ea}.w{width:720px;margin:28px auto}.kv{display:flex;border-bottom:1px solid #f0f0f3;padding:9px 0}.kv div:first-child{width:240px;color:#86868b}.kv small{display:block}.state{display:inline-block;background:#e8f5e9;color:#1b5e20;padding:3px 12px;border-radius:14px}.code{background:#f5f5f7;font-family:Consolas,monospace;padding:12px;letter-spacing:1px}.err{border-left:4px solid #d70015;background:#fff2f3;padding:12px}.f{text-align:center;color:#86868b;font-size:12px;padding:24px}.m{margin:10px 0;padding:10px 14px;background:#f5f5f7;border-radius:14px;width:60%}.m.u{margin-left:auto;background:#0a84ff;color:#fff}`;

const shell = (title: string, body: string, site = '⟦platformName|Fernway Keys⟧') =>
  `<!doctype html><html lang="zh-Hans"><head><meta charset="utf-8"><title>${title}</title><style>${style}</style></head><body><div class="nav"><b>${site}</b><span>Store 商店　Orders 订单　<a>⟦entry|Support 工单⟧</a>　CNY ¥ ▾　简体中文 ▾</span></div><div class="w">${body}</div><div class="f">Rated 4.7/5 by 3,912 buyers　·　Sale ends in 02:11:48　·　1 USD ≈ 7.12 CNY</div></body></html>`;

const kv = (english: string, chinese: string, value: string) =>
  `<div class="kv"><div>${english}<small>${chinese}</small></div><div>${value}</div></div>`;

export const twoTongues: Layout = {
  name: 'two-tongues',
  pages: [
    {
      kind: 'order',
      path: '/zh/orders/FW-220941',
      html: shell(
        'Order details 订单详情',
        `<h1>Order details 订单详情</h1><span class="state">⟦status=delivered|Completed 已完成⟧</span>${kv('Order No.', '订单号', '⟦orderId|FW-220941⟧')}${kv('Product', '商品', '⟦productName|Tundra Survival Deluxe⟧')}${kv('Qty', '数量', '⟦quantity|1⟧')}${kv('Subtotal', '小计', '¥ 129.00')}${kv('Voucher', '代金券', '- ¥ 15.00')}${kv('Total paid', '实付总额', '⟦amountFen|¥ 114.00⟧ <small>(≈ $16.01)</small>')}${kv('Paid with', '付款方式', '⟦payMethod|WeChat Pay⟧')}${kv('Placed on', '下单时间', '⟦orderTime|2026-11-16 08:20:33⟧')}${kv('Delivered on', '交付时间', '⟦otherTime|2026-11-16 08:21:02⟧')}${kv('Sold by', '卖家', '⟦merchant|PolarTrade⟧')}<h3>Your key 您的密钥</h3><div class="code">⟦cardSecret|7XQ2M-TNDRA-0K4WP-ZZ91D⟧</div>`,
      ),
    },
    {
      kind: 'payment',
      path: '/zh/checkout/FW-221377',
      html: shell(
        'Checkout 结账',
        `<h1>Checkout 结账</h1>${kv('Order No.', '订单号', '⟦orderId|FW-221377⟧')}${kv('Product', '商品', '⟦productName|Opal Studio 1-Year⟧ × ⟦quantity|2⟧')}${kv('Subtotal', '小计', '¥ 318.00')}${kv('Service fee', '服务费', '¥ 6.36')}${kv('Amount due', '应付金额', '<b>⟦payableFen|¥ 324.36⟧</b> <small>(≈ $45.56)</small>')}${kv('Status', '状态', '⟦status=unpaid|Awaiting payment 待付款⟧')}<p>Choose a method 选择付款方式</p><p><button>Alipay 支付宝</button> <button>WeChat Pay 微信</button> <button>Card 银行卡</button></p>`,
      ),
    },
    {
      kind: 'chat',
      path: '/zh/messages/PolarTrade',
      html: shell(
        'Messages 消息',
        `<h2>⟦may.agentId|PolarTrade⟧ <small>Seller 卖家</small></h2><p style="color:#86868b">Chat with ⟦merchant|PolarTrade⟧ about order ⟦orderId|FW-220941⟧ · ⟦productName|Tundra Survival Deluxe⟧</p><div class="m u">The key says “already owned”，密钥用不了</div><div class="m">Hello friend, keys are checked. 我们的密钥都是没问题的</div><div class="m u">请退款，refund please</div><div class="m">⟦limits|No refund after the key is revealed 密钥显示后不退款⟧</div><textarea placeholder="Write a message 输入消息"></textarea><button>Send 发送</button>`,
      ),
    },
    {
      kind: 'redeem-error',
      path: '/activate/result',
      html: shell(
        'Redeem a code 兑换代码',
        `<h1>Redeem a code 兑换代码</h1><div class="code">⟦may.cardSecret|7XQ2M-TNDRA-0K4WP-ZZ91D⟧</div><div class="err"><b>This code has already been redeemed.</b><br>此代码已被兑换。Error 8011</div><p><button>Try another 换一个</button></p>`,
        '⟦platformName|Vapor Harbor⟧',
      ).replace('<a>⟦entry|Support 工单⟧</a>', 'Library 库'),
    },
  ],
};
