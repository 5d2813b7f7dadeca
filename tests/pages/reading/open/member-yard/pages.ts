import type { Layout } from '../../truth';

/** A shop's user centre on bootstrap 2: wells, striped tables, modals that are not open. */
const shell = (title: string, body: string) =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${title}_用户中心_⟦platformName|速卡通⟧</title><style>body{margin:0;font:13px/20px Arial,sans-serif;color:#333;background:#fff}.navbar-inner{background:#1b1b1b;color:#ccc;padding:10px 20px}.navbar-inner a{color:#ccc;margin-right:14px}.row-fluid{display:flex;width:1060px;margin:16px auto}.span2{width:170px}.span10{flex:1}.nav-list{list-style:none;padding:8px 12px;background:#f5f5f5}.table{width:100%;border-collapse:collapse}.table td,.table th{border-top:1px solid #ddd;padding:7px;text-align:left}.table-striped tr:nth-child(odd) td{background:#f9f9f9}.label{background:#999;color:#fff;padding:1px 5px;border-radius:3px}.label-success{background:#468847}.label-important{background:#b94a48}.label-info{background:#3a87ad}.well{background:#f5f5f5;border:1px solid #e3e3e3;padding:14px;margin-bottom:12px}.modal.hide{display:none}.reply{border-left:3px solid #3a87ad;padding-left:12px;margin:12px 0}</style></head><body><div class="navbar-inner"><b>速卡通</b>　<a>商品列表</a><a>个人中心</a><a>退出(qinhe)</a></div><div class="row-fluid"><div class="span2"><ul class="nav-list"><li>我的订单</li><li>账户明细</li><li><a>⟦entry|我的工单⟧</a></li><li>修改密码</li></ul><p>余额：12.40 元</p></div><div class="span10" style="margin-left:20px">${body}</div></div><div style="text-align:center;color:#888">速卡通　企业QQ：⟦contact|4008117720⟧</div></body></html>`;
const tr = (name: string, id: string, sum: string, time: string, how: string, state: string) =>
  `<tr><td>⟦item⟧⟦productName|${name}⟧<br><small>NO.⟦orderId|${id}⟧</small></td><td>⟦amountFen|${sum}元⟧</td><td>⟦payMethod|${how}⟧</td><td>⟦orderTime|${time}⟧</td><td>${state}</td><td><a>查看</a></td></tr>`;

export const memberYard: Layout = {
  name: 'member-yard',
  pages: [
    {
      kind: 'order',
      path: '/user/order/index?p=1',
      html: shell(
        '我的订单',
        `<div class="well">只显示最近三个月的订单</div><table class="table table-striped"><thead><tr><th>商品</th><th>总价</th><th>支付</th><th>时间</th><th>状态</th><th></th></tr></thead><tbody>${tr('千帆云盘 1T 月卡', 'SK26112817330', '19.90', '2026-11-28 17:33', '支付宝', '<span class="label label-info">⟦status=paid|已支付⟧</span>')}${tr('雪线加速器 月卡', 'SK26111009021', '25.00', '2026-11-10 09:02', '余额', '<span class="label label-success">⟦status=delivered|已发卡⟧</span>')}${tr('千帆云盘 1T 月卡', 'SK26110122458', '19.90', '2026-11-01 22:45', '微信', '<span class="label">⟦status=closed|超时取消⟧</span>')}${tr('琥珀输入法 终身版', 'SK26100515117', '39.00', '2026-10-05 15:11', '支付宝', '<span class="label label-important">⟦status=refunded|已退款⟧</span>')}⟦/items⟧</tbody></table><div class="modal hide" id="cards"><h3>卡密信息</h3><p>订单 SK00000000000</p><pre>----</pre></div>`,
      ),
    },
    {
      kind: 'ticket',
      path: '/user/ticket/view/id/6604',
      html: shell(
        '工单详情',
        `<div class="well"><b>[售后] 云盘月卡没有发货</b><br>工单号 ⟦ticketNo|GD-6604⟧　关联订单 ⟦orderId|SK26112817330⟧　状态 <span class="label label-info">客服已回复</span><br>商品 ⟦productName|千帆云盘 1T 月卡⟧　金额 ⟦amountFen|19.90元⟧　订单状态 ⟦status=paid|已支付⟧</div><div class="reply"><b>我</b> <small>2026-11-28 19:05</small><p>付款一个半小时了还没有卡，请处理。</p></div><div class="reply"><b>客服 ⟦agentId|KF-03⟧</b> <small>2026-11-28 20:48</small><p>您好，该商品临时缺货。⟦grants|预计明天上午补货后自动发出，不愿等可以退回余额⟧。</p></div><div class="reply"><b>我</b> <small>2026-11-28 20:55</small><p>我是支付宝付的，请原路退 ⟦refundFen|19.90元⟧，不要退余额。</p></div><div class="reply"><b>客服 KF-03</b> <small>2026-11-28 21:30</small><p>抱歉，⟦limits|本站退款只退到账户余额⟧。</p></div><textarea rows="3" cols="70"></textarea><br><button>回复</button> <button>关闭工单</button>`,
      ),
    },
  ],
};
