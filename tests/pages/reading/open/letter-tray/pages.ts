import type { Layout } from '../../truth';

/** Letters of shops opened in a web mail box: the box's own furniture around a letter built of nested tables. */
const shell = (title: string, from: string, when: string, letter: string) => `<!DOCTYPE html>
<html><head><meta charset="utf-8"><title>${title} - 邮件</title><style>
body{margin:0;font:13px/1.6 sans-serif;color:#333;display:flex;background:#f5f7fa}.folders{width:150px;padding:14px;background:#e9eef5;min-height:700px}.folders div{padding:4px 0}.read{flex:1;background:#fff;padding:14px 24px}.read h1{font-size:18px;margin:6px 0}.meta{color:#888;border-bottom:1px solid #e3e6ea;padding-bottom:10px}.acts span{border:1px solid #ccd;padding:2px 10px;margin-right:6px;border-radius:3px}table.mail{width:560px;margin:16px 0;border-collapse:collapse}table.mail td{padding:6px 8px;border-bottom:1px solid #f0f0f0}
</style></head><body><div class="folders"><b>写信</b><div>收件箱 (12)</div><div>星标邮件</div><div>已发送</div><div>垃圾箱</div></div><div class="read"><div class="acts"><span>返回</span><span>回复</span><span>转发</span><span>删除</span><span>移动到</span></div><h1>${title}</h1><div class="meta">发件人：${from}<br>收件人：zhouan@mail.test<br>时　间：${when}</div>${letter}</div></body></html>`;

export const letterTray: Layout = {
  name: 'letter-tray',
  pages: [
    {
      kind: 'order',
      path: '/mail/read?mid=ZC0017-3aF',
      html: shell(
        '您的订单已发货',
        '桂树软件城 &lt;no-reply@guishu.test&gt;',
        '⟦may.otherTime|2026年11月19日 22:41⟧（星期四）',
        `<table class="mail"><tr><td colspan="2" style="background:#35507a;color:#fff;font-size:16px">⟦platformName|桂树软件城⟧</td></tr><tr><td colspan="2">尊敬的客户：<br>您的订单 ⟦orderId|GS-1119-66204⟧ ⟦status=delivered|已经发货⟧，以下是您购买的内容，请妥善保管。</td></tr><tr><td width="120">商品</td><td>⟦productName|冬青解压缩 专业版 终身授权⟧</td></tr><tr><td>数量</td><td>⟦quantity|1⟧</td></tr><tr><td>订单合计</td><td>⟦amountFen|¥79.00⟧</td></tr><tr><td>下单日期</td><td>⟦orderTime|2026-11-19 22:38:56⟧</td></tr><tr><td>授权码</td><td style="font-family:monospace">⟦cardSecret|DQZIP-40KXW-9MTRA-6EJ2S-VVH81⟧</td></tr><tr><td colspan="2">下载地址见官网。⟦limits|授权码发出后不支持退换⟧，激活遇到问题请写信至 ⟦contact|service@guishu.test⟧，⟦grants|我们将在 1 个工作日内回复⟧。</td></tr><tr><td colspan="2" style="color:#999;font-size:11px">此邮件由系统发出，请勿直接回复。</td></tr></table>`,
      ),
    },
    {
      kind: 'refusal',
      path: '/mail/read?mid=ZC0019-b81',
      html: shell(
        '关于您的退款申请',
        '桂树软件城售后 &lt;⟦contact|service@guishu.test⟧&gt;',
        '⟦may.otherTime|2026年11月22日 10:16⟧（星期日）',
        `<div style="width:600px;margin:18px 0"><p>周先生/女士，您好：</p><p>您于 ⟦otherTime|2026-11-21 09:02⟧ 就订单 ⟦orderId|GS-1119-66204⟧（⟦productName|冬青解压缩 专业版 终身授权⟧）提交的退款申请（编号 ⟦ticketNo|RF-30518⟧，申请金额 ⟦refundFen|79.00 元⟧）已处理完毕。</p><p>很遗憾，我们无法同意本次退款。原因：⟦limits|授权码发出后即视为商品交付完成，不支持退换⟧，且后台显示该授权码已发送至您的邮箱。</p><p>如果对结果有异议，请 ⟦entry|<a href="https://guishu.test/appeal">提交申诉</a>⟧。</p><p>⟦platformName|桂树软件城⟧ 售后组 ⟦agentId|小程⟧</p></div>`,
      ),
    },
  ],
};
