import type { Layout } from '../../truth';

/** A bought-in help desk in a shop's colours: requests, their talk, a column of properties beside it. */
const shell = (
  title: string,
  body: string,
) => `<!DOCTYPE html><html lang="zh-cn"><head><meta charset="utf-8"><title>${title} – ⟦may.platformName|蓝格网盘帮助中心⟧</title><style>
body{margin:0;font:15px/1.6 system-ui,sans-serif;color:#2f3941}.header{border-bottom:1px solid #ddd;padding:14px 40px;display:flex;justify-content:space-between}.container{width:1040px;margin:20px auto}.breadcrumbs{padding:0;list-style:none;display:flex;color:#87929d}.request-container{display:flex}.request-main{flex:1;margin-right:40px}.request-sidebar{width:280px;background:#f8f9f9;padding:16px}.request-details{margin:0 0 12px}.request-details dt{color:#87929d;font-size:12px}.request-details dd{margin:0 0 8px}.comment{border-top:1px solid #eee;padding:14px 0}.comment-author{font-weight:600}.comment .meta{color:#87929d;font-size:12px}.status-label{border-radius:3px;background:#c72a1c;color:#fff;padding:0 6px;font-size:12px}.status-label-solved{background:#87929d}.requests td,.requests th{padding:8px;border-bottom:1px solid #eee;text-align:left}.visibility-hidden{display:none}</style></head>
<body><header class="header"><div class="logo"><b>蓝格网盘</b> 帮助中心</div><nav><a>⟦entry|提交请求⟧</a>　<a>我的活动</a>　<span>qinhe</span></nav></header><main class="container">${body}</main><footer style="text-align:center;color:#87929d;padding:20px">⟦platformName|蓝格网盘⟧　邮箱 ⟦contact|support@langepan.example⟧</footer></body></html>`;
const comment = (who: string, when: string, words: string, tag = '') =>
  `<li class="comment"><div class="comment-author">${who}${tag ? ` <span style="background:#e9ebed;font-size:12px">${tag}</span>` : ''}</div><div class="meta"><time title="${when}">${when}</time></div><section class="comment-body"><p>${words}</p></section></li>`;

export const deskBlue: Layout = {
  name: 'desk-blue',
  pages: [
    {
      kind: 'ticket',
      path: '/hc/zh-cn/requests/48213',
      html: shell(
        '付款成功会员没有开通',
        `<ol class="breadcrumbs"><li>蓝格网盘帮助中心 ›&nbsp;</li><li>请求 ›&nbsp;</li><li>付款成功会员没有开通</li></ol><div class="request-container"><div class="request-main"><h1>付款成功会员没有开通</h1><ul style="list-style:none;padding:0">
${comment('qinhe', '2026年11月27日 14:40', '下午两点付的 ⟦amountFen|98 元⟧，订单 ⟦orderId|LG261127-140288⟧，⟦payMethod|支付宝⟧扣款了，到现在还是免费版。')}
${comment('⟦agentId|Mina⟧', '2026年11月28日 10:05', '您好，查询到支付渠道回调异常，您的订单在我们系统里还是“⟦may.status=unpaid|待付款⟧”。请提供支付宝账单截图。⟦grants|核实到账后 24 小时内为您开通，并补偿 7 天会员⟧。', '客服')}
${comment('qinhe', '2026年11月28日 10:31', '截图在附件，流水号 ⟦tradeNo|TH2611270009918⟧。<br>附件：bill.png (212 KB)')}
${comment('Mina', '2026年11月28日 18:20', '已转交财务核对，请耐心等待。', '客服')}</ul><form><textarea rows="3" cols="60" placeholder="添加到会话"></textarea><br><button>提交</button></form></div>
<aside class="request-sidebar"><h2 style="font-size:16px">请求 #⟦ticketNo|48213⟧</h2><dl class="request-details"><dt>申请人</dt><dd>qinhe</dd><dt>创建时间</dt><dd>⟦may.otherTime|2026年11月27日 14:40⟧</dd><dt>上一个活动</dt><dd>2026年11月28日 18:20</dd><dt>已分配给</dt><dd>Mina</dd><dt>状态</dt><dd><span class="status-label">处理中</span></dd><dt>产品</dt><dd>⟦productName|200G 年度会员⟧</dd><dt>优先级</dt><dd>普通</dd></dl></aside></div>`,
      ),
    },
    {
      kind: 'ticket',
      path: '/hc/zh-cn/requests/47790',
      html: shell(
        '自动续费申请退款',
        `<div class="request-container"><div class="request-main"><h1>自动续费申请退款</h1><ul style="list-style:none;padding:0">${comment('qinhe', '2026年11月2日 09:12', '11 月 1 日凌晨自动续费扣了我 ⟦amountFen|15.00 元⟧，我不记得开通过，要求退款。')}${comment('⟦agentId|Otto⟧', '2026年11月2日 16:47', '您好，您在 6 月份开通了自动续费。按照服务协议，⟦limits|已生效的续费周期不支持退款⟧。您可以关闭下一期续费。', '客服')}${comment('qinhe', '2026年11月2日 17:03', '开通的时候没有看到说明。')}${comment('Otto', '2026年11月4日 11:26', '经与主管沟通，这次为您破例，⟦refundFen|15.00 元⟧ 已申请退回。⟦grants|退款 5 个工作日内到账⟧。', '客服')}</ul><p style="color:#87929d">此请求已关闭评论。您可以创建后续请求。</p></div>
<aside class="request-sidebar"><h2 style="font-size:16px">请求 #⟦ticketNo|47790⟧</h2><dl class="request-details"><dt>申请人</dt><dd>qinhe</dd><dt>创建时间</dt><dd>⟦may.otherTime|2026年11月2日 09:12⟧</dd><dt>状态</dt><dd><span class="status-label status-label-solved">已解决</span></dd><dt>产品</dt><dd>⟦productName|月度会员 自动续费⟧</dd></dl><div class="visibility-hidden">退款方式：抵用券</div></aside></div>
<table class="requests visibility-hidden"><tr><th>主题</th><th>ID</th></tr><tr><td>付款成功会员没有开通</td><td>#48213</td></tr></table>`,
      ),
    },
  ],
};
