import type { Layout } from '../../truth';

/** The help desk of a shop for vouchers and codes: mails, a portal of tickets, a redeem box that says no. */
const css = `body{margin:0;background:#fff;font:14px/1.6 "Inter","Noto Sans SC",sans-serif;color:#27303a}.bar{background:#f7c948;padding:12px 32px;display:flex;gap:26px}.bar strong{font-size:18px}.hc{max-width:900px;margin:20px auto;display:grid;grid-template-columns:1fr 260px;gap:26px}.comment{border-bottom:1px solid #eceff2;padding:14px 0}.comment-meta{color:#7a8794;font-size:12px}.sidebar{background:#fafbfc;border:1px solid #eceff2;border-radius:6px;padding:14px;align-self:start}.sidebar h5{margin:10px 0 0;color:#7a8794;font-weight:500}.badge{background:#e35b5b;color:#fff;border-radius:3px;padding:1px 6px}.mail{max-width:640px;margin:0 auto;border:1px solid #e1e5e9}.mail-in{padding:24px 32px}.btn{display:inline-block;background:#27303a;color:#fff;border-radius:4px;padding:8px 18px}.modal{position:fixed;inset:0;background:rgba(0,0,0,.45)}.modal-box{background:#fff;width:440px;margin:120px auto;border-radius:8px;padding:22px}.art a{display:block;padding:6px 0}`;
const bar = `<div class="bar"><strong>⟦platformName|麦田卡券⟧帮助中心</strong><span>返回商城</span><span>⟦entry|提交工单⟧</span><span>我的工单</span><span style="margin-left:auto">wenjing.q@post.example</span></div>`;
const page = (title: string, body: string) =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${title}</title><style>${css}</style></head><body>${body}</body></html>`;

export const luFields: Layout = {
  name: 'lu-fields',
  pages: [
    {
      kind: 'ticket',
      path: '/hc/requests/118430',
      html: page(
        '#118430 激活码提示已被使用 – 麦田卡券帮助中心',
        `${bar}<div class="hc"><div><h2>激活码提示已被使用</h2><div class="comment"><div class="comment-meta">文静 · 2026年11月16日 13:08</div><p>昨天在你们家买的修图大师年费，两个码有一个显示“已被其他账户使用”，订单 MT20261115-90366。麻烦换一个或者退 59 块。</p></div><div class="comment"><div class="comment-meta">自动回复 · 2026年11月16日 13:08</div><p>我们已收到您的请求。⟦grants|工作日 9:30–18:30 内，客服会在 4 小时内首次回复。⟧请勿重复提交工单。</p></div><div class="comment"><div class="comment-meta"><b>⟦agentId|Doris（售后专员）⟧</b> · 2026年11月16日 15:51</div><p>文静您好，</p><p>已向供货商“⟦merchant|图元软件经销部⟧”核实，该激活码于 11 月 15 日 22:40 在一台 Windows 设备上激活，IP 与您下单的城市一致。⟦limits|按规定，已激活的码不能更换。⟧</p><p>如果确定不是您本人操作，⟦grants|请提供软件内的报错录屏，我们可为您向厂商申诉，成功后补发新码。⟧申诉周期约 7 个工作日，⟦limits|未成功则不作退款。⟧</p><p>祝好<br>Doris<br>麦田卡券客服部</p></div><div class="comment"><div class="comment-meta">文静 · 2026年11月17日 09:12</div><p>录屏在附件，我是 Mac，怎么可能在 Windows 激活。</p></div><textarea rows="4" style="width:100%" placeholder="添加到对话"></textarea></div><div class="sidebar"><h5>工单编号</h5>⟦ticketNo|#118430⟧<h5>创建时间</h5>⟦otherTime|2026年11月16日 13:08⟧<h5>最后活动</h5>2026年11月17日 09:12<h5>状态</h5><span class="badge">待处理</span><h5>订单号</h5>⟦orderId|MT20261115-90366⟧<h5>商品</h5>⟦productName|修图大师 Pro 年费激活码⟧ × ⟦quantity|2⟧<h5>订单金额</h5>⟦amountFen|￥118.00⟧<h5>诉求</h5>换码 / 退款 ⟦refundFen|59 元⟧</div></div>`,
      ),
    },
    {
      kind: 'redeem-error',
      path: '/redeem?sku=xt-pro',
      html: page(
        '兑换中心 · 麦田卡券',
        `${bar}<div class="hc"><div><h2>兑换激活码</h2><p>请选择商品并输入 16 位兑换码，字母不区分大小写。</p><p><select><option>⟦productName|修图大师 Pro 年费激活码⟧</option><option>听海 FM 会员</option></select></p><p><input size="36" value="⟦may.cardSecret|XT5P-QK20-8VBN-61LM⟧"> <span class="btn">立即兑换</span></p><p style="color:#c33">今日还可尝试 2 次</p><p>常见问题：<a>兑换码在哪里看？</a>　<a>能给别人用吗？</a></p></div><div class="sidebar"><h5>最近兑换</h5>2026-08-02 听海 FM 季卡 成功<h5>麦穗积分</h5>355</div></div><div class="modal"><div class="modal-box"><h3>兑换失败</h3><p>错误代码 E-2107：该兑换码已于 ⟦may.otherTime|2026-11-15 22:40:18⟧ 被账户 wi***88 使用。</p><p>⟦limits|连续输错 5 次，账户将被锁定 24 小时。⟧如您从本店购买，⟦grants|请在购买后 7 天内提交工单，我们核实后补发。⟧</p><p><span class="btn">知道了</span>　<a>⟦entry|提交工单反馈⟧</a></p></div></div>`,
      ),
    },
    {
      kind: 'other',
      path: '/hc/zh-cn',
      html: page(
        '麦田卡券帮助中心',
        `${bar}<div style="background:#fdf3d3;text-align:center;padding:40px"><h1>有什么可以帮您？</h1><input size="50" placeholder="搜索：退款、发票、没收到卡密…"></div><div class="hc"><div class="art"><h3>热门文章</h3><a>付款了没收到卡密怎么办</a><a>如何查询历史订单</a><a>激活码提示无效的五种原因</a><a>关于发票的说明</a><a>麦穗积分怎么用（100 积分 = 1 元）</a><h3>服务公告</h3><p>2026-11-20 10:00 支付宝通道维护约 30 分钟。</p><p>2026-11-11 订单较多，人工客服排队约 25 分钟。</p></div><div class="sidebar"><h5>联系我们</h5><p>电话 ⟦contact|021-6031-4498⟧</p><p>邮箱 ⟦contact|care@maitianka.example⟧</p><p><a>在线咨询</a></p><p><a>⟦entry|投诉与建议⟧</a></p><h5>营业时间</h5>工作日 9:30–18:30</div></div><p style="text-align:center;color:#7a8794">上海麦垄网络科技有限公司 ⟦icp|沪ICP备18037762号-4⟧</p>`,
      ),
    },
    {
      kind: 'order',
      path: '/mail/view?m=8f20c1',
      html: page(
        '您的订单已发货',
        `<div class="mail"><div style="background:#f7c948;padding:16px 32px"><b>⟦platformName|麦田卡券⟧</b></div><div class="mail-in"><p style="color:#7a8794">发件人：no-reply@maitianka.example<br>收件人：wenjing.q@post.example<br>日期：2026-11-15 21:58:40</p><p>文静，您好：</p><p>感谢惠顾！您于 ⟦orderTime|2026-11-15 21:55:07⟧ 提交的订单 <b>⟦orderId|MT20261115-90366⟧</b> 已由 <b>⟦merchant|图元软件经销部⟧</b> ⟦status=delivered|发货完毕⟧，共 ⟦deliveredCount|2⟧ 个激活码：</p><ol><li>⟦productName|修图大师 Pro 年费激活码⟧<br><code>⟦cardSecret|XT5P-QK20-8VBN-61LM⟧</code></li><li>修图大师 Pro 年费激活码<br><code>⟦cardSecret|XT5P-RW77-30CD-9HZA⟧</code></li></ol><table width="100%"><tr><td>单价 ￥64.00 × ⟦quantity|2⟧</td><td align="right">￥128.00</td></tr><tr><td>积分抵扣 1000 麦穗</td><td align="right">－￥10.00</td></tr><tr><td><b>您已支付（⟦payMethod|支付宝⟧）</b></td><td align="right"><b>⟦amountFen|￥118.00⟧</b></td></tr></table><p>激活入口：https://active.xiutu.example/?key=XT5P-QK20-8VBN-61LM</p><p>⟦limits|请在 30 天内激活，逾期激活码失效且不予补发。⟧ ⟦limits|每个码限一台设备，卸载重装不计，换机需购新码。⟧ 若激活遇到困难，⟦grants|7 天内均可免费获得远程协助。⟧</p><p>需要帮助？<a>联系客服</a> 或回复至 ⟦contact|care@maitianka.example⟧</p><p>麦田卡券 敬上</p><p style="font-size:12px;color:#7a8794">您也许还需要：修图大师 素材包 ￥29.00　|　退订邮件</p></div></div>`,
      ),
    },
  ],
};
