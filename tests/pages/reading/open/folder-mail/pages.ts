import type { Layout } from '../../truth';

/** Letters in a webmail: folders at the side, subject and sender above, the shop's letter as a nested table with its own head and foot. */
const style = `body{margin:0;font:12px/1.6 "lucida Grande",Verdana,"Microsoft YaHei";color:#000}.side{position:absolute;width:150px;padding:10px}.side a{display:block}.read{margin-left:160px;border-left:1px solid #c1d9f3}.readmailinfo{background:#eff5fb;padding:8px 12px}.subject{font-size:14px;font-weight:700}.tcolor{color:#798699}.toolbg{background:#d2e2f5;padding:5px 12px}.mailcontainer{padding:16px;background:#f4f4f4}.mailcontainer table{background:#fff}.quickreply{border-top:1px solid #c1d9f3;padding:10px}`;

const mail = (subject: string, from: string, time: string, body: string) =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><title>⟦may.platformName|信封邮箱⟧ - ${subject.replace(/⟦[^|⟧]*\||⟧/g, '')}</title><style>${style}</style></head><body><div class="side"><b>写信</b><a>收件箱(27)</a><a>星标邮件</a><a>已发送</a><a>账单(3)</a><a>垃圾箱(118)</a></div><div class="read"><div class="toolbg">« 返回　回复　转发　删除　<a>举报</a>　移动到…　上一封　下一封</div><div class="readmailinfo"><div class="subject">${subject}</div><div><span class="tcolor">发件人：</span>${from}</div><div><span class="tcolor">时　间：</span>⟦may.otherTime|${time}⟧</div><div><span class="tcolor">收件人：</span>mo-hei &lt;mohei77@mail.example&gt;</div></div><div class="mailcontainer">${body}</div><div class="quickreply">快捷回复给：${from}</div></div></body></html>`;

const letter = (body: string) =>
  `<table width="600" align="center" cellpadding="0" cellspacing="0"><tr><td style="background:#1c7c54;color:#fff;padding:14px">⟦platformName|松间软件⟧ SONGJIAN</td></tr><tr><td style="padding:20px">${body}</td></tr><tr><td style="background:#eee;padding:10px;color:#888">本邮件由系统发出，请勿回复。客服：⟦contact|cs@songjian.example⟧　不想再收到？退订</td></tr></table>`;

const lines = (...rows: [string, string][]) =>
  `<table width="100%" cellpadding="6" style="border:1px solid #ddd">${rows.map(([label, value]) => `<tr><td style="color:#666;width:38%">${label}</td><td align="right">${value}</td></tr>`).join('')}</table>`;

export const folderMail: Layout = {
  name: 'folder-mail',
  pages: [
    {
      kind: 'receipt',
      path: '/cgi-bin/readmail?mailid=ZL01',
      html: mail(
        '付款收据 SJ-2026-118840',
        '松间软件 &lt;⟦may.contact|billing@songjian.example⟧&gt;',
        '2026年11月17日 (星期二) 10:42',
        letter(
          `<p>亲爱的 mo-hei：</p><p>我们⟦may.status=paid|已收到您的付款⟧，此邮件为您的收据。</p>${lines(['订单', '⟦orderId|SJ-2026-118840⟧'], ['付款日期', '⟦payTime|2026-11-17 10:41:58⟧'], ['付款方式', '⟦payMethod|银联信用卡（尾号 4471）⟧'], ['交易参考号', '⟦tradeNo|UP20261117104158009921⟧'], ['⟦productName|松间 PDF 专业版（1 年）⟧', '￥198.00'], ['续费优惠', '-￥30.00'], ['税费（已含）', '￥9.51'], ['<b>已付总额</b>', '<b>⟦amountFen|￥168.00⟧</b>'])}<p>下次续费日期：2027-11-17，届时按 ￥198.00 收取。</p><p>收款单位：⟦merchant|南京松间软件有限公司⟧</p>`,
        ),
      ),
    },
    {
      kind: 'order',
      path: '/cgi-bin/readmail?mailid=ZL02',
      html: mail(
        '您的激活码来了',
        '松间软件 &lt;noreply@songjian.example&gt;',
        '2026年11月18日 (星期三) 08:05',
        letter(
          `<p>您好，订单 <b>⟦orderId|SJ-2026-118902⟧</b> ⟦status=delivered|已完成发码⟧：</p>${lines(['产品', '⟦productName|松间便签 终身版⟧'], ['数量', '⟦quantity|2⟧ 套'], ['合计', '⟦amountFen|￥136.00⟧'], ['订购时间', '⟦orderTime|2026-11-18 08:03:40⟧'])}<p>激活码（每行一个）：</p><pre style="background:#f6f6f6;padding:10px">⟦cardSecret|SJBQ-LT26-01QX-M7VD⟧
⟦cardSecret|SJBQ-LT26-01QX-N2KE⟧</pre><p>⟦limits|激活码发出后，不接受取消订单。⟧⟦grants|如提示无效，7 日内来信更换。⟧</p>`,
        ),
      ),
    },
    {
      kind: 'refusal',
      path: '/cgi-bin/readmail?mailid=ZL03',
      html: mail(
        '回复：[⟦ticketNo|#SJT-55127⟧] 激活码无效要求退款',
        '松间客服-⟦agentId|苏禾⟧ &lt;cs@songjian.example&gt;',
        '2026年11月21日 (星期六) 17:30',
        letter(
          `<p>mo-hei 您好：</p><p>关于订单 ⟦orderId|SJ-2026-118902⟧ 的退款请求，很遗憾我们无法同意。经核查，两个激活码均已在 2026-11-18 09:12 完成激活，⟦limits|已激活的授权不在退款范围内⟧。</p><p>如有疑问可继续来信。</p><p>苏禾<br>松间软件客户支持</p><blockquote style="border-left:2px solid #ccc;padding-left:8px;color:#666">在 2026-11-20 21:14，mo-hei 写道：<br>你们发的两个码一个都用不了，我要退 ⟦may.refundFen|￥136.00⟧，否则我去投诉。</blockquote>`,
        ),
      ),
    },
    {
      kind: 'other',
      path: '/cgi-bin/mail_list?folderid=1',
      html: mail(
        '双旦大促：办公套装直降 40%',
        '松间软件 &lt;news@songjian.example&gt;',
        '2026年11月22日 (星期日) 09:00',
        letter(
          '<h2>只此一次</h2><p>松间 PDF 专业版　<s>￥198.00</s>　<b>￥118.80</b></p><p>松间便签 终身版　<s>￥68.00</s>　<b>￥40.80</b></p><p>活动时间：2026-12-24 00:00 至 2027-01-01 24:00，优惠码 XMAS40</p><p><a>马上选购</a></p>',
        ),
      ),
    },
  ],
};
