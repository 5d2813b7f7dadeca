import type { Layout } from '../../truth';

/** Client area of a seller of hosting and licences, in the panels of a common billing software; and its answer to a claim. */
const shell = (title: string, crumb: string, body: string) => `<!DOCTYPE html>
<html lang="zh"><head><meta charset="utf-8"><title>${title} - ⟦platformName|北纬主机⟧</title><style>
body{margin:0;background:#f8f8f8;font:14px "Open Sans",Verdana,sans-serif;color:#333}#header{background:#fff;padding:16px 7%;border-bottom:1px solid #ddd}#main-menu{background:#006687;padding:10px 7%}#main-menu a{color:#fff;margin-right:18px}.cols{display:flex;gap:20px;padding:20px 7%}.sidebar{width:260px}.main{flex:1}
.panel{background:#fff;border:1px solid #ddd;border-radius:4px;margin-bottom:16px}.panel-heading{background:#f5f5f5;padding:8px 14px;font-weight:600}.panel-body,.list-group-item{padding:10px 14px}.list-group-item{border-top:1px solid #eee}.truncate{color:#777}.label{background:#f0ad4e;color:#fff;padding:1px 6px;border-radius:3px;font-size:12px}.ticket-reply{background:#fff;border:1px solid #ddd;margin-bottom:12px}.ticket-reply.staff .user{background:#d9edf7}.user{background:#f5f5f5;padding:8px 14px}.message{padding:14px}.date{float:right;color:#888}
#footer{background:#f1f1f1;padding:16px 7%;color:#777}.alert{padding:14px;border:1px solid #ebccd1;background:#f2dede;color:#a94442}
</style></head><body><div id="header"><b style="font-size:22px">北纬主机</b><span style="float:right">你好，吴**　<a>注销</a>　🛒 0</span></div><div id="main-menu"><a>产品服务</a><a>域名</a><a>账单</a><a>支持</a><a>⟦entry|提交工单⟧</a></div>
<div style="padding:10px 7%;color:#888">门户首页 / 用户中心 / ${crumb}</div>${body}<div id="footer">© 2026 北纬主机 保留所有权利 · 邮箱 ⟦contact|support@beiweihost.example⟧ · ⟦icp|京ICP备17033518号-5⟧</div></body></html>`;

export const whmTickets: Layout = {
  name: 'whm-tickets',
  pages: [
    {
      kind: 'ticket',
      path: '/viewticket.php?tid=⟦ticketNo|BW-604817⟧&c=q8JtYp',
      html: shell(
        '查看工单',
        '服务单列表 / 查看服务单',
        `<div class="cols"><div class="sidebar"><div class="panel"><div class="panel-heading">服务单信息</div><div class="list-group-item"><b>#BW-604817 - 面板授权激活后又失效</b></div><div class="list-group-item"><span class="truncate">部门</span><br>售后部</div><div class="list-group-item"><span class="truncate">提交于</span><br>⟦otherTime|2026/11/14 10:22⟧</div><div class="list-group-item"><span class="truncate">最后更新</span><br>2 天前</div><div class="list-group-item"><span class="truncate">状态 / 优先级</span><br><span class="label">已答复</span> 中</div></div><div class="panel"><div class="panel-heading">抄送</div><div class="list-group-item">没有</div></div></div>
<div class="main"><div class="ticket-reply staff"><div class="user"><span class="date">⟦may.otherTime|2026/11/15 09:40⟧</span>⟦agentId|Leo Fan⟧ <small>员工</small></div><div class="message">您好：<br>授权站返回的结果是 “key suspended”。该密钥的上级渠道已停止供货，我们可以为您更换同价产品，或者退回到账户余额。<br>-- <br>Leo Fan，售后部</div></div>
<div class="ticket-reply"><div class="user"><span class="date">⟦may.otherTime|2026/11/14 10:22⟧</span>吴** <small>客户</small></div><div class="message">订单 ⟦orderId|4471902836⟧ 买的 ⟦productName|云岭面板企业版授权（1年）⟧，用了 9 天就显示授权被吊销，付款 ⟦amountFen|¥299.00⟧，请退 ⟦refundFen|¥299.00⟧ 到支付宝。</div></div>
<div class="panel"><div class="panel-heading">回复</div><div class="panel-body"><textarea style="width:98%" rows="5"></textarea><p><input type="file"> 允许的文件后缀 .jpg .png .pdf（最大 8MB）</p><button>提交</button> <button>关闭服务单</button></div></div></div></div>`,
      ),
    },
    {
      kind: 'refusal',
      path: '/requestrefund.php?action=result&id=3320',
      html: shell(
        '退款申请结果',
        '我的账单 / 退款申请',
        `<div class="cols"><div class="main"><div class="alert"><b>很抱歉，您的退款申请未通过</b></div><div class="panel"><div class="panel-heading">申请信息</div><div class="list-group-item">申请编号：⟦ticketNo|RF-3320⟧</div><div class="list-group-item">关联订单：⟦orderId|4471902836⟧</div><div class="list-group-item">产品：⟦productName|云岭面板企业版授权（1年）⟧</div><div class="list-group-item">申请金额：⟦refundFen|¥299.00⟧</div><div class="list-group-item">申请时间：⟦otherTime|2026/11/16 20:15⟧</div><div class="list-group-item">审核时间：⟦otherTime|2026/11/17 11:03⟧</div><div class="list-group-item">审核人：⟦agentId|finance-02⟧</div></div>
<div class="panel"><div class="panel-heading">未通过原因</div><div class="panel-body"><p>您购买的授权已经激活使用。</p><p>《服务条款》第 6.3 条：“⟦limits|授权类产品一旦激活，无论何种原因均不予退款⟧。”</p><p>作为补偿，我们向您发放了一张 ¥30 代金券，有效期至 2026/12/31。</p></div></div><p><a class="btn">查看服务条款</a>　<a class="btn">⟦entry|对结果有异议⟧</a></p></div></div>`,
      ),
    },
  ],
};
