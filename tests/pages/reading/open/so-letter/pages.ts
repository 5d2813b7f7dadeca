import type { Layout } from '../../truth';

/** Letters in plain text as a mailbox on the web shows them: a line of sender and subject, then a pre with rulers of signs. */
const letter = (path: string, subject: string, when: string, text: string) => ({
  path,
  html: `<!DOCTYPE html>
<html><head><meta charset="utf-8"><title>${subject}</title><style>body{margin:0;font:13px Verdana,"Microsoft YaHei";background:#eef3f8}.bar{background:#2b5d9b;color:#fff;padding:8px 14px}.tool{padding:6px 14px;background:#dfe9f3}.tool a{margin-right:12px}.mail{background:#fff;margin:10px;padding:14px;border:1px solid #bccadb}.mail table{font-size:12px;color:#555}pre{font:13px/1.7 Consolas,"NSimSun",monospace;white-space:pre-wrap;margin:14px 0}</style></head><body><div class="bar">网页邮箱 <span style="float:right">收件箱(3) 已用 12%</span></div><div class="tool"><a>返回</a><a>回复</a><a>转发</a><a>删除</a><a>举报垃圾邮件</a></div><div class="mail"><h3>${subject}</h3><table><tr><td>发件人：</td><td>⟦platformName|青瓷票券⟧ &lt;noreply@qingci-quan.example&gt;</td></tr><tr><td>收件人：</td><td>linshu_77@mail.example</td></tr><tr><td>时　间：</td><td>${when}</td></tr></table><pre>${text}</pre></div></body></html>`,
});

const sign = `--
青瓷票券 客户服务组
电话 ⟦contact|400-880-3127⟧  信箱 ⟦contact|kefu@qingci-quan.example⟧
本邮件由系统发出，请勿直接回复。`;

export const soLetter: Layout = {
  name: 'so-letter',
  pages: [
    {
      kind: 'order',
      ...letter(
        '/m/read?mid=AQ55012',
        '您订购的电子券已发出',
        '11月16日 12:06（星期一）',
        `林女士，您好：

感谢惠顾青瓷票券。您订购的电子券已发出，明细如下。

==================== 订购明细 ====================
  订购编号 ........ ⟦orderId|QC-261116-04471⟧
  品　　名 ........ ⟦productName|禾木烘焙 100元电子提货券⟧
  张　　数 ........ ⟦quantity|3⟧
  单　　价 ........ 92.00 元
  运　　费 ........ 0.00 元
  已付金额 ........ ⟦amountFen|276.00 元⟧
  付款渠道 ........ ⟦payMethod|招商银行网银⟧
  订购时间 ........ ⟦orderTime|2026-11-16 11:58:10⟧
  处理状态 ........ ⟦status=delivered|已发券⟧
==================================================

券号与密码：

  1) ⟦cardSecret|8600113420077  密码 551902⟧
  2) ⟦cardSecret|8600113420078  密码 037746⟧
  3) ⟦cardSecret|8600113420079  密码 928813⟧

请到禾木烘焙任一门店出示券号。券号请勿转发给陌生人。

${sign}`,
      ),
    },
    {
      kind: 'order',
      ...letter(
        '/m/read?mid=AQ55390',
        '青瓷票券 10 月订购对账',
        '11月1日 03:00（星期日）',
        `林女士，您好：

以下是您 10 月份在青瓷票券的全部订购，共 3 笔，合计 593.00 元。

--------------------------------------------------
⟦item⟧编号　⟦orderId|QC-261004-01182⟧
时间　⟦orderTime|2026-10-04 18:22:37⟧
品名　⟦productName|南塘影院 双人套票⟧
张数　⟦quantity|2⟧
金额　⟦amountFen|178.00 元⟧
状态　⟦status=delivered|已发券⟧
--------------------------------------------------
⟦item⟧编号　⟦orderId|QC-261015-03306⟧
时间　⟦orderTime|2026-10-15 09:10:02⟧
品名　⟦productName|小磨咖啡 50元电子券⟧
张数　⟦quantity|5⟧
金额　⟦amountFen|215.00 元⟧
状态　⟦status=refunded|已退款⟧
--------------------------------------------------
⟦item⟧编号　⟦orderId|QC-261029-00954⟧
时间　⟦orderTime|2026-10-29 20:45:51⟧
品名　⟦productName|蓝鳍超市 200元购物卡⟧
张数　⟦quantity|1⟧
金额　⟦amountFen|200.00 元⟧
状态　⟦status=pending|排队发券⟧
--------------------------------------------------⟦/items⟧

您目前的积分为 593 分。

${sign}`,
      ),
    },
    {
      kind: 'refusal',
      ...letter(
        '/m/read?mid=AQ56207',
        '关于您退款申请的答复',
        '11月19日 16:40（星期四）',
        `林女士，您好：

您就订购编号 ⟦orderId|QC-261116-04471⟧（⟦productName|禾木烘焙 100元电子提货券⟧）提出的
退款申请（受理号 ⟦ticketNo|R-2026-7715⟧，申请退款 ⟦refundFen|92.00 元⟧）已经审核。

> 您的申请内容：
> 到店说 8600113420079 这张用过了，我根本没有用，请退我一张的钱。

经向发行方查询，该券已于 11 月 17 日在禾木烘焙城南店核销。

⟦limits|已核销的电子券，我司不办理退款。⟧因此您的申请未能通过，敬请谅解。

⟦grants|如您对核销有异议，可在收到本邮件后 7 日内提交书面说明，我司将调取门店记录
再次核查。⟧

经办人：⟦agentId|沈芸⟧

${sign}`,
      ),
    },
    {
      kind: 'rules',
      ...letter(
        '/m/read?mid=AQ54118',
        '【通知】电子券服务条款更新',
        '10月20日 10:00（星期二）',
        `尊敬的客户：

青瓷票券的电子券服务条款将于 2026 年 11 月 1 日更新，更新后的全文如下。

1. 适用范围
   本条款适用于通过网站、邮件链接购买的一切电子券。

2. 发券
   ⟦grants|付款成功后 15 分钟内，券号以邮件和短信两种方式送达。⟧
   请留意邮件是否被归入垃圾箱。

3. 退款
   ⟦grants|未核销的电子券，在有效期内可以申请全额退款。⟧
   ⟦limits|促销期间购买的特价券不适用上一款，售出后不办理退款。⟧
   退款由财务每周二、周五统一处理。

4. 有效期
   有效期印在每张券的下方。
   ⟦limits|逾期未使用的电子券自动作废，余额不退。⟧

5. 保管
   ⟦limits|因客户转发、泄露券号造成的冒用，由客户自行承担。⟧

6. 开票
   ⟦grants|客户可在购买后 90 日内申请开具电子发票。⟧

如您继续使用我们的服务，即表示您已阅读本条款。

${sign}`,
      ),
    },
  ],
};
