import type { Layout } from '../../truth';

/** A seller of hosting and licences with a client area half in English: panels, an order as a sheet, a ticket with a side column. */
const style = `body{margin:0;font:14px/1.65 "Open Sans",Verdana,"Microsoft YaHei";color:#444;background:#fbfbfc}.nb{background:#1c3d5a;color:#fff;padding:12px 8%}.nb a{color:#cfe2f1;margin-left:20px}.pg{display:flex;width:1040px;margin:20px auto}.sd{width:240px;margin-right:24px}.sd>div{background:#fff;border:1px solid #e3e6ea;margin-bottom:12px}.sd>div>*{padding:8px 12px;border-bottom:1px solid #f1f2f4}.mn{flex:1;background:#fff;border:1px solid #e3e6ea;padding:20px}table{width:100%;border-collapse:collapse}td,th{border:1px solid #e3e6ea;padding:7px;text-align:left}.rp{border:1px solid #e3e6ea;margin:12px 0}.rp>:first-child{background:#f3f7fa;padding:6px 12px;display:flex;justify-content:space-between}.rp>:last-child{padding:10px 12px}`;

const page = (title: string, body: string) =>
  `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>${title} - ⟦platformName|Galewing 疾翼云⟧</title><style>${style}</style></head><body><div class="nb"><b>Galewing 疾翼云</b><a>Services 我的产品</a><a>Billing 账单</a><a>⟦entry|Open Ticket 提交工单⟧</a><span style="float:right">Hello, chen! Credit ¥7.50 CNY</span></div>${body}</body></html>`;

export const galeDesk: Layout = {
  name: 'gale-desk',
  pages: [
    {
      kind: 'ticket',
      path: '/viewticket.php?tid=⟦ticketNo|GWT-640218⟧&c=pQ8s',
      html: page(
        'View Ticket #GWT-640218',
        `<div class="pg"><div class="sd"><div><b>Ticket Information</b><span style="display:block">Requestor<br>chen (Owner)</span><span style="display:block">Department<br>售后 Billing</span><span style="display:block">Submitted<br>⟦otherTime|2026/11/20 14:06⟧</span><span style="display:block">Last Updated<br>2 hours ago</span><span style="display:block">Status/Priority<br>⟦may.status=pending|Answered⟧ / High</span><span style="display:block">Related Order<br>⟦orderId|5580317724⟧</span></div></div><div class="mn"><h3>⟦productName|Windline VPS-2 月付⟧ 付款后未开通，要求退款</h3><div class="rp"><div><span>⟦agentId|Lydia W.⟧ <i>Staff 售后专员</i></span><span>⟦may.otherTime|2026/11/21 09:18⟧</span></div><div>您好，该节点目前缺货。⟦grants|我们会在 48 小时内为您开通，仍未开通的原路全额退款。⟧给您带来不便请谅解。</div></div><div class="rp"><div><span>chen <i>Owner</i></span><span>2026/11/20 14:06</span></div><div>昨天付了 ⟦amountFen|¥96.00⟧ ，现在还是 Pending，页面写的是即时开通。请退款。<br>IP Address: 203.0.113.77</div></div><p><textarea cols="80" rows="4"></textarea></p><button>Submit 回复</button> <button>Close 关闭工单</button></div></div><p style="text-align:center">Copyright © 2026 Galewing. ⟦contact|support@galewing.example⟧</p>`,
      ),
    },
    {
      kind: 'order',
      path: '/clientarea.php?action=order&id=⟦orderId|5580317724⟧',
      html: page(
        'Order #5580317724',
        `<div class="pg"><div class="mn"><h2>Order 订单 #5580317724</h2><table><tr><th>Order Date 下单时间</th><td>⟦orderTime|2026/11/19 20:55⟧</td><th>Order Status 订单状态</th><td>⟦status=pending|Pending 待开通⟧</td></tr><tr><th>Invoice 账单</th><td>#88102 (⟦may.status=paid|Paid⟧)</td><th>Payment Method</th><td>⟦payMethod|Alipay⟧</td></tr><tr><th>Provider 服务方</th><td>⟦merchant|Galewing Network Ltd.⟧</td><th>IP Address</th><td>203.0.113.77</td></tr></table><h4>Items</h4><table><tr><th>Description</th><th style="width:160px">Amount</th></tr><tr><td>⟦productName|Windline VPS-2 月付⟧ (2026/11/19 - 2026/12/18)</td><td>¥98.00 CNY</td></tr><tr><td style="text-align:right">Promo Code: NOV2</td><td>¥-2.00 CNY</td></tr><tr><td style="text-align:right">Credit 余额</td><td>¥0.00 CNY</td></tr><tr><td style="text-align:right"><b>Total 合计</b></td><td>⟦amountFen|¥96.00 CNY⟧</td></tr></table><h4>Transactions</h4><table><tr><th>Transaction Date</th><th>Gateway</th><th>Transaction ID</th><th>Amount</th></tr><tr><td>⟦payTime|2026/11/19 20:57⟧</td><td>Alipay</td><td>⟦tradeNo|2026111922001463305519207781⟧</td><td>¥96.00 CNY</td></tr></table><p>Need help? <a>⟦entry|Request Refund 申请退款⟧</a></p></div></div>`,
      ),
    },
    {
      kind: 'payment',
      path: '/cart.php?a=checkout&e=pending',
      html: page(
        'Checkout 结账',
        `<div class="pg"><div class="mn"><h2>Checkout 结账</h2><p>Your order number is <b>⟦orderId|5581940063⟧</b>. It is ⟦status=unpaid|waiting for payment 等待支付⟧.</p><table><tr><td>Product 产品</td><td>⟦productName|Papyrus Office 家庭版 年度许可⟧</td></tr><tr><td>Qty 数量</td><td>⟦quantity|3⟧</td></tr><tr><td>Unit Price 单价</td><td>¥109.00 CNY</td></tr><tr><td>Due Today 今日应付</td><td><b>⟦payableFen|¥327.00 CNY⟧</b></td></tr><tr><td>Recurring 续费</td><td>¥359.00 CNY / Annually</td></tr></table><h4>Payment Details 付款方式</h4><p><label><input type="radio" name="g" checked> ⟦payMethod|支付宝 Alipay⟧</label><br><label><input type="radio" name="g"> 微信 WeChat Pay</label><br><label><input type="radio" name="g"> USDT (TRC20)</label></p><p><label><input type="checkbox"> I have read the Terms of Service 我已阅读服务条款</label></p><button>Pay Now 立即支付</button></div><div class="sd"><div><b>You may also like</b><span style="display:block">Papyrus Office 专业版 ¥259.00 CNY</span><span style="display:block">Windline VPS-1 ¥38.00 CNY</span></div></div></div>`,
      ),
    },
  ],
};
