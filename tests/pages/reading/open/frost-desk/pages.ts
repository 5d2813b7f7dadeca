import type { Layout } from '../../truth';

/** A help centre with requests: a wide article, a thread of comments, the request's data in a column beside it. */
const shell = (title: string, body: string) => `<!DOCTYPE html>
<html lang="zh-cn"><head><meta charset="utf-8"><title>${title} – 霜叶软件</title><style>
body{margin:0;font:15px/1.65 -apple-system,sans-serif;color:#2f3941}.header{display:flex;justify-content:space-between;padding:16px 7%;border-bottom:1px solid #ddd}.header .logo{font-weight:700}.container{width:80%;margin:0 auto;padding:20px 0}.breadcrumbs li{display:inline;color:#87929d}.request-container{display:flex;gap:30px}.request-main{flex:3}.request-sidebar{flex:1.2;background:#f8f9f9;padding:12px 16px}.comment{border-bottom:1px solid #e9ebed;padding:14px 0}.comment-author{font-weight:600}.meta-data{color:#87929d;font-size:12px}.request-details dt{color:#68737d;font-size:13px;margin-top:10px}.request-details dd{margin:0}.status-label{background:#1f73b7;color:#fff;border-radius:3px;padding:0 6px;font-size:12px}.article-body h2{font-size:18px}.form-field{margin:14px 0}.form-field label{display:block;font-weight:600;font-size:14px}.form-field input,.form-field textarea,.form-field select{width:60%;padding:6px;border:1px solid #ddd}.footer{border-top:1px solid #ddd;padding:16px 7%;font-size:13px;color:#87929d}.visibility-hidden{display:none}
</style></head><body><header class="header"><a class="logo" href="/hc/zh-cn">⟦platformName|霜叶软件⟧</a><nav><a href="/hc/zh-cn/community">社区</a>　<a href="/hc/zh-cn/requests/new">⟦entry|提交请求⟧</a>　<span>林小满 ▾</span></nav></header><main class="container">${body}</main><footer class="footer">© 霜叶软件　支持邮箱 ⟦contact|help@frostleaf.test⟧</footer></body></html>`;
const comment = (who: string, when: string, words: string) =>
  `<li class="comment"><div class="comment-author">${who}</div><div class="meta-data"><time>${when}</time></div><div class="comment-body">${words}</div></li>`;

export const frostDesk: Layout = {
  name: 'frost-desk',
  pages: [
    {
      kind: 'ticket',
      path: '/hc/zh-cn/requests/48820',
      html: shell(
        '激活码提示“已达到最大设备数”',
        `<ol class="breadcrumbs"><li>霜叶软件 &gt; </li><li>我的请求</li></ol><h1>激活码提示“已达到最大设备数”</h1><div class="request-container"><section class="request-main"><ul class="comment-list">${comment('林小满', '2026年11月16日 19:22', '<p>昨天在官网买的桌面版授权，第一次激活就提示已达到最大设备数。激活码是 ⟦may.cardSecret|FROST-8H2LQ-77VNM-X0PDA⟧，请帮忙看一下。</p>')}${comment('⟦agentId|Wen⟧ <small>客户支持</small>', '2026年11月17日 10:05', '<p>您好，已经查到该激活码在 11 月 12 日被绑定过一台设备，属于我们发码时的错误。</p><p>⟦grants|我们会在今天内为您更换一枚新的激活码⟧，如果您不想再使用，也可以回复我们退款，⟦grants|30 天内无理由全额退款⟧。</p>')}${comment('林小满', '2026年11月17日 12:40', '<p>换一个就行，谢谢。</p>')}</ul><div class="form-field"><label>添加到对话</label><textarea rows="3"></textarea></div></section>
<aside class="request-sidebar"><dl class="request-details"><dt>请求者</dt><dd>林小满</dd><dt>创建时间</dt><dd>⟦otherTime|2026年11月16日 19:22⟧</dd><dt>最后活动</dt><dd>2026年11月17日 12:40</dd></dl><dl class="request-details"><dt>ID</dt><dd>#⟦ticketNo|48820⟧</dd><dt>状态</dt><dd><span class="status-label">正在等待您的回复</span></dd><dt>优先级</dt><dd>普通</dd><dt>购买单号</dt><dd>⟦orderId|FL-202611-07719⟧</dd><dt>产品</dt><dd>⟦productName|霜叶流程图 桌面版⟧</dd></dl></aside></div>`,
      ),
    },
    {
      kind: 'rules',
      path: '/hc/zh-cn/articles/360021',
      html: shell(
        '退款政策',
        `<ol class="breadcrumbs"><li>霜叶软件 &gt; </li><li>订购与账单 &gt; </li><li>退款</li></ol><article><h1>退款政策</h1><div class="meta-data">何牧 · 2026年06月02日 15:10 · 已更新</div><div class="article-body"><p>感谢您选择我们的产品。下单前请先下载试用版，确认能在您的电脑上运行。</p><h2>可以退款的情况</h2><ul><li>⟦grants|购买后 30 天内，您可以无理由申请全额退款⟧</li><li>⟦grants|重复购买的授权，我们会退还多出的款项⟧</li></ul><h2>不能退款的情况</h2><ul><li>⟦limits|通过第三方商店购买的授权，请向该商店申请，我们无法退款⟧</li><li>⟦limits|升级授权和教育版授权售出后不予退款⟧</li></ul><h2>处理时间</h2><p>⟦grants|收到申请后我们会在 2 个工作日内答复，款项在 5 到 10 个工作日内退回原账户⟧。</p><h2>这篇文章有帮助吗？</h2><p>是　否　（128 人中有 101 人觉得有帮助）</p></div></article><section><h3>相关文章</h3><p>如何找回激活码</p><p>如何开具发票</p><p>更换电脑后怎样转移授权</p></section>`,
      ),
    },
    {
      kind: 'complaint-form',
      path: '/hc/zh-cn/requests/new?ticket_form_id=2201',
      html: shell(
        '提交请求',
        `<h1>提交请求</h1><form><div class="form-field"><label>请从下面选择您的问题</label><select><option>-</option><option selected>申请退款</option><option>激活问题</option><option>发票</option></select></div><div class="form-field"><label>您的电子邮件地址</label><input value="linxm@mail.test"></div><div class="form-field"><label>主题</label><input value="申请退款：霜叶流程图 移动版"></div><div class="form-field"><label>购买单号</label><input value="⟦orderId|FL-202611-08146⟧"></div><div class="form-field"><label>产品（选填）</label><input value="⟦productName|霜叶流程图 移动版⟧"></div><div class="form-field"><label>付款日期</label><input value="2026-11-20"></div><div class="form-field"><label>申请退款金额</label><input value="⟦refundFen|88.00 元⟧"></div><div class="form-field"><label>描述</label><textarea rows="6">平板上打开就闪退，重装三次都一样，不想用了。</textarea><p class="meta-data">请输入请求的详细信息。我们的支持人员将尽快答复。</p></div><div class="form-field"><label>附件</label><span>添加文件或将文件拖放到此处</span></div><button>提交</button></form><div class="visibility-hidden"><label>激活码</label><input value=""></div>`,
      ),
    },
  ],
};
