import type { Layout } from '../../truth';

/** Notices as a web mailbox shows them: a head with sender and date, then a letter in tables of its own. */
const mail = (subject: string, from: string, date: string, body: string) =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${subject.replace(/⟦[^|⟧]*\||⟧/g, '')} - 飞鸽邮箱</title><style>body{margin:0;font:14px/1.7 sans-serif;color:#222;background:#f5f7fa}.top{background:#fff;padding:10px 20px;border-bottom:1px solid #ddd}.app{display:flex}.folders{width:170px;padding:14px}.folders div{padding:5px 0}.read{flex:1;background:#fff;padding:20px}.mh{border-bottom:1px solid #eee;padding-bottom:10px;color:#777}.mh h1{font-size:18px;color:#222;margin:0 0 6px}.letter{padding:18px 0;max-width:620px}</style></head><body><div class="top"><b>⟦may.platformName|飞鸽邮箱⟧</b>　qinhe@feige.example　<input placeholder="搜索邮件"></div><div class="app"><div class="folders"><div><b>收件箱 (3)</b></div><div>已发送</div><div>草稿</div><div>垃圾箱</div></div><div class="read"><div>返回　回复　转发　删除　更多</div><div class="mh"><h1>${subject}</h1><div>发件人：${from}</div><div>收件人：qinhe &lt;qinhe@feige.example&gt;</div><div>时间：${date}</div></div><div class="letter">${body}</div></div></div></body></html>`;

export const postNotes: Layout = {
  name: 'post-notes',
  pages: [
    {
      kind: 'order',
      path: '/read?mid=ZL0611',
      html: mail(
        '您的订单已发货',
        '⟦platformName|纸鹤礼品卡⟧ &lt;⟦may.contact|no-reply@zhihe.example⟧&gt;',
        '⟦may.otherTime|2026年11月25日 16:22⟧ (星期三)',
        `<table width="100%" cellpadding="0" cellspacing="0" style="border:1px solid #eee"><tr><td style="background:#2d6a4f;color:#fff;padding:16px;font-size:18px">纸鹤礼品卡</td></tr><tr><td style="padding:18px"><p>秦禾，您好：</p><p>您于 ⟦orderTime|2026-11-25 16:18:03⟧ 购买的 <b>⟦productName|云杉书城 200 元电子礼品卡⟧</b>（订单号 ⟦orderId|4730-2291-05⟧）⟦status=delivered|已发货⟧，卡片信息如下：</p>
<table style="background:#f6f6f6" cellpadding="8"><tr><td>⟦cardSecret|卡号：6007339122840156　密码：771204⟧</td></tr></table><table width="100%" cellpadding="4"><tr><td>卡片面额 200.00</td><td align="right">196.00</td></tr><tr><td>服务费</td><td align="right">1.96</td></tr><tr><td><b>您共支付</b></td><td align="right"><b>⟦amountFen|¥197.96⟧</b></td></tr></table><p>⟦limits|礼品卡不兑现、不找零、不挂失⟧。⟦grants|自发货起 30 天内卡片未激活的，我们为您换卡⟧。</p><p style="color:#999">这是系统邮件，请勿直接回复。需要帮助请致电 ⟦contact|400-700-2618⟧。</p></td></tr></table>`,
      ),
    },
    {
      kind: 'receipt',
      path: '/read?mid=ZL0587',
      html: mail(
        '付款凭证 CNY 197.96',
        '环桥支付 &lt;receipt@huanqiao.example&gt;',
        '2026年11月25日 16:19 (星期三)',
        `<div style="font-size:20px;font-weight:700">⟦platformName|环桥支付⟧</div><p>您已向 ⟦merchant|杭州纸鹤文化有限公司⟧ 付款 <b>⟦amountFen|CNY 197.96⟧</b>。</p><table cellpadding="6" style="border-top:1px solid #ddd;width:100%"><tr><td style="color:#888">交易号</td><td>⟦tradeNo|HQ9S20074415X⟧</td></tr><tr><td style="color:#888">商家参考号</td><td>⟦orderId|4730-2291-05⟧</td></tr><tr><td style="color:#888">日期</td><td>⟦payTime|2026-11-25 16:18:49⟧</td></tr><tr><td style="color:#888">资金来源</td><td>⟦payMethod|东岭银行信用卡 7719⟧</td></tr><tr><td style="color:#888">状态</td><td>⟦status=paid|已付款⟧</td></tr><tr><td style="color:#888">说明</td><td>⟦productName|云杉书城 200 元电子礼品卡⟧</td></tr></table><p>有疑问？⟦grants|付款之日起 180 天内可在调解中心提出争议⟧：<a style="color:#06c">⟦entry|对此交易提出争议⟧</a></p><p style="color:#999;font-size:12px">账单上的商户名可能显示为 HQ*ZHIHE。</p>`,
      ),
    },
    {
      kind: 'refusal',
      path: '/read?mid=ZL0702',
      html: mail(
        '关于您退款申请的答复',
        '纸鹤礼品卡客服 &lt;⟦contact|care@zhihe.example⟧&gt;',
        '⟦may.otherTime|2026年11月28日 09:47⟧ (星期六)',
        `<p>尊敬的秦先生：</p><p>您于 ⟦otherTime|2026-11-27 20:13⟧ 就订单 ⟦orderId|4730-2291-05⟧ 提出的退款 ⟦refundFen|197.96 元⟧ 的申请已收悉（受理号 ⟦ticketNo|ZHCS-118842⟧）。</p><p>经查，该笔 ⟦productName|云杉书城 200 元电子礼品卡⟧ 已于购买当日发送至您的邮箱。根据购买章程第五条，⟦limits|礼品卡一经发送即视为交付，不予退款⟧。因此，我们很遗憾地通知您，您的申请未获通过。</p><p>如卡片无法激活，请提供云杉书城的错误截图，⟦grants|核实后可为您更换同面额卡片⟧。</p><p>此致<br>⟦platformName|纸鹤礼品卡⟧ 客户关怀部<br>专员 ⟦agentId|苏黎⟧<br>电话 ⟦contact|400-700-2618⟧</p>`,
      ),
    },
  ],
};
