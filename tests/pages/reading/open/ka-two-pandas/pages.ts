import type { Layout } from '../../truth';

/** A key shop in two languages, 2025: descriptions and steps in the style of a design system, prices in yuan. */
const shell = (title: string, body: string) =>
  `<!DOCTYPE html><html lang="zh"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title} · Panda Keys</title><style>body{margin:0;background:#f5f5f5;font:14px/1.57 -apple-system,"Segoe UI","Noto Sans SC",sans-serif;color:rgba(0,0,0,.88)}.ant-layout-header{background:#101418;color:#fff;display:flex;gap:24px;align-items:center;padding:0 40px;height:60px}.ant-card{background:#fff;border-radius:8px;max-width:960px;margin:20px auto;padding:20px 24px}.ant-descriptions-row{display:flex}.ant-descriptions-item{flex:1;padding-bottom:12px}.ant-descriptions-item-label{color:rgba(0,0,0,.5)}.ant-descriptions-item-label:after{content:":";margin:0 8px 0 2px}.ant-tag{border:1px solid #b7eb8f;background:#f6ffed;color:#389e0d;border-radius:4px;padding:0 7px}.en{color:#8c8c8c;font-size:12px}.ant-btn{border:1px solid #d9d9d9;border-radius:6px;background:#fff;padding:4px 15px}.ant-btn-primary{background:#13795b;color:#fff}.ant-statistic-content{font-size:30px}.ant-comment{border-bottom:1px solid #f0f0f0;padding:12px 0}.ant-alert{background:#fffbe6;border:1px solid #ffe58f;padding:8px 15px;border-radius:8px;max-width:960px;margin:16px auto}</style></head><body><div class="ant-layout"><header class="ant-layout-header"><b>🐼 ⟦platformName|Panda Keys 熊猫钥匙⟧</b><span>商店 Store</span><span>订单 Orders</span><span>帮助 Help</span><span style="margin-left:auto">中 / EN　CNY ¥ ▾</span></header>${body}<footer style="text-align:center;padding:24px;color:#888">Panda Keys ©2021-2025 ⟦may.merchant|成都竹林数字科技有限公司⟧　⟦contact|support@pandakeys.example⟧</footer></div></body></html>`;
const item = (zh: string, en: string, value: string) =>
  `<div class="ant-descriptions-item"><div class="ant-descriptions-item-container"><span class="ant-descriptions-item-label">${zh} <span class="en">${en}</span></span><span class="ant-descriptions-item-content">${value}</span></div></div>`;
const line = (...cells: string[]) => `<div class="ant-descriptions-row">${cells.join('')}</div>`;

export const kaTwoPandas: Layout = {
  name: 'ka-two-pandas',
  pages: [
    {
      kind: 'order',
      path: '/orders/⟦orderId|PK-7D20-55183⟧',
      html: shell(
        '订单 Order PK-7D20-55183',
        `<div class="ant-card"><h2>订单已完成 <span class="en">Order completed</span> <span class="ant-tag">⟦status=delivered|已完成 Completed⟧</span></h2>${line(item('订单号', 'Order No.', 'PK-7D20-55183'), item('卖家', 'Sold by', '⟦merchant|NorthWind Digital Ltd.⟧'))}${line(item('下单时间', 'Placed', '⟦orderTime|2025/02/11 16:20:44⟧'), item('支付时间', 'Paid', '⟦payTime|2025/02/11 16:21:30⟧'))}${line(item('交付时间', 'Delivered', '⟦otherTime|2025/02/11 16:24:02⟧'), item('支付方式', 'Payment', '⟦payMethod|支付宝 Alipay⟧'))}</div><div class="ant-card"><table style="width:100%"><thead class="ant-table-thead"><tr><th align="left">商品 Item</th><th>单价 Price</th><th>数量 Qty</th><th>小计 Subtotal</th></tr></thead><tbody><tr><td>⟦productName|Glacier Drift 冰川漂移 Steam Key (Global)⟧</td><td align="center">¥89.00</td><td align="center">⟦quantity|1⟧</td><td align="center">¥89.00</td></tr></tbody></table><div style="text-align:right"><p>服务费 Service fee: ¥3.56</p><p>优惠码 WINTER10: −¥8.90</p><p>钱包抵扣 Wallet: −¥0.00</p><p><b>合计 Total: ⟦amountFen|¥83.66⟧</b></p></div></div><div class="ant-card"><h3>您的密钥 <span class="en">Your key</span></h3><div class="ant-input-group"><input class="ant-input" readonly value="⟦cardSecret|GDX4P-8ELQ2-0NMR7⟧" style="width:300px"> <button class="ant-btn">复制 Copy</button></div><p>或者点链接直接激活 <span class="en">or click to activate</span>: <a>https://store.example/registerkey?key=GDX4P-8ELQ2-0NMR7</a></p><p>⟦limits|密钥显示后不可退款。⟧<span class="en">⟦limits|Keys are non-refundable once revealed.⟧</span> ⟦grants|14 天内密钥无效，我们负责更换。⟧<span class="en">⟦grants|We replace invalid keys within 14 days.⟧</span></p><button class="ant-btn">⟦entry|报告问题 Report a problem⟧</button></div>`,
      ),
    },
    {
      kind: 'payment',
      path: '/checkout/pay?session=cs_9f1e77',
      html: shell(
        '付款 Checkout',
        `<div class="ant-alert">⚠ ⟦limits|请在 15 分钟内付款，超时自动取消⟧ <span class="en">⟦limits|Complete payment within 15 minutes⟧</span></div><div class="ant-card" style="display:flex;gap:40px"><div style="flex:1"><h3>订单摘要 <span class="en">Summary</span></h3><p>⟦productName|50 USD 钱包充值卡 Wallet Gift Card (US)⟧ × ⟦quantity|2⟧</p><p>面值 Face value: $100.00</p><p>汇率 Rate: 1 USD = 7.31 CNY</p><p>商品 Items: ¥738.40</p><p>手续费 Fee: ¥14.77</p><p>会员折扣 Member: −¥7.38</p><hr><p>订单号 Order: ⟦orderId|PK-7D31-60277⟧<br>创建 Created: ⟦orderTime|2025/03/04 09:05:13⟧<br>状态 Status: ⟦status=unpaid|待付款 Awaiting payment⟧</p></div><div style="flex:1"><div class="ant-statistic"><div class="ant-statistic-title">应付 Amount due</div><div class="ant-statistic-content">⟦payableFen|¥745.79⟧⟦may.amountFen=74579|⟧</div></div><p>收款方 Payee: ⟦merchant|HK Bamboo Pay Limited⟧</p><div class="ant-radio-group"><label class="ant-radio-wrapper ant-radio-wrapper-checked"><input type="radio" checked> ⟦payMethod|微信支付 WeChat Pay⟧</label><br><label class="ant-radio-wrapper"><input type="radio"> 支付宝 Alipay</label><br><label class="ant-radio-wrapper"><input type="radio"> 银联 UnionPay</label></div><button class="ant-btn ant-btn-primary">立即支付 Pay now</button><p class="en">⟦limits|礼品卡一经售出，概不退换。⟧ ⟦limits|Gift cards are final sale.⟧</p></div></div>`,
      ),
    },
    {
      kind: 'ticket',
      path: '/support/tickets/28841',
      html: shell(
        '工单 Ticket #28841',
        `<div class="ant-card"><h2>#⟦ticketNo|28841⟧ Key already redeemed 密钥已被使用</h2>${line(item('状态', 'Status', '<span class="ant-tag">⟦may.status=closed|已解决 Solved⟧</span>'), item('客服', 'Agent', '⟦agentId|Mia⟧ (竹子组)'))}${line(item('订单', 'Order', '⟦orderId|PK-7D05-40916⟧'), item('商品', 'Item', '⟦productName|Ember Court 余烬宫廷 Steam Key⟧'))}<div class="ant-comment"><b>You 您</b> <span class="en">2025/01/19 20:11</span><p>刚买的 key 提示 already activated，附截图。花了 ⟦amountFen=11200|112 块⟧。</p></div><div class="ant-comment"><b>Mia</b> <span class="en">2025/01/20 10:02</span><p>您好，供应商确认这一批有重复，抱歉。⟦grants|您可以选换新密钥或者全额退款，⟧<span class="en">⟦grants|a replacement or a full refund, your call.⟧</span> ⟦limits|请在 48 小时内告诉我们选哪个，没有回复的话默认换密钥。⟧</p></div><div class="ant-comment"><b>You 您</b> <span class="en">2025/01/20 12:40</span><p>退款吧</p></div><div class="ant-comment"><b>Mia</b> <span class="en">2025/01/20 14:18</span><p>已经为您退回 ⟦refundFen|¥112.00⟧，时间 ⟦otherTime|2025/01/20 14:17:36⟧，走支付宝原路，银行卡付的可能慢一两天。</p></div><button class="ant-btn">重新打开 Reopen</button> <a>⟦entry|投诉客服 Escalate⟧</a></div>`,
      ),
    },
    {
      kind: 'rules',
      path: '/legal/refund-policy',
      html: shell(
        '退款政策 Refund Policy',
        `<div class="ant-card"><h1>退款政策 Refund Policy</h1><p class="en">Last updated 最后更新: 2024/12/01</p><h3>1. 可以退的 What we refund</h3><ul><li>⟦grants|下单后 30 分钟还没交付的订单，可以随时取消并全额退款。⟧</li><li>⟦grants|预购订单在发售日前 24 小时以上取消的，全额退款。⟧</li><li>⟦grants|密钥区域与商品页写的不符，全额退款。⟧</li></ul><h3>2. 不能退的 What we don't refund</h3><ul><li>⟦limits|已经查看、复制或激活的密钥。⟧</li><li>⟦limits|礼品卡、充值卡和点数。⟧</li><li>⟦limits|因电脑配置不够玩不了的。⟧</li></ul><h3>3. 怎么退 How</h3><p>打开订单，点“报告问题”，选原因，传截图。⟦grants|审核一般 2 个工作日内完成，通过后款项原路返回。⟧⟦limits|优惠码和服务费不退。⟧⟦limits|如对结果不满，须在收到结果 7 日内提出复核，逾期视为接受。⟧</p><p>本站由 成都竹林数字科技有限公司 运营，第三方卖家的商品由卖家负责发货。<a>联系我们 Contact us</a></p></div>`,
      ),
    },
  ],
};
