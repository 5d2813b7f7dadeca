import type { Layout } from '../../truth';

/** Letters of a shop for e-mail and cloud accounts, opened in the browser: sentences more than tables, two languages. */
const letter = (subject: string, date: string, body: string) =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${subject}</title><style>@media only screen and (max-width:620px){.wrap{width:100%!important}}body{margin:0;background:#eceff1;font-family:Georgia,"Songti SC",serif;color:#37474f}.wrap{width:620px;margin:24px auto;background:#fff;border-top:6px solid #2e7d6b}.pre{display:none;font-size:1px;color:#eceff1;max-height:0;overflow:hidden}.hd{padding:20px 36px;border-bottom:1px dotted #b0bec5}.bd{padding:12px 36px 28px;font-size:15px;line-height:1.8}.sum{background:#f1f8f6;padding:12px 18px}.ft{padding:18px 36px;font:12px/1.7 Arial,sans-serif;color:#90a4ae}.cta{background:#2e7d6b;color:#fff;padding:8px 20px;text-decoration:none;border-radius:3px}hr{border:0;border-top:1px dotted #b0bec5}</style></head><body><div class="pre">${subject} — 如果看不到图片请点击在浏览器中打开</div><div class="wrap"><div class="hd"><img alt="" width="1" height="1"><b style="font-size:22px;color:#2e7d6b">⟦platformName|芦苇邮铺⟧</b> <span style="color:#90a4ae">Reed Mailroom</span><div style="font:12px Arial;color:#90a4ae">主题 Subject：${subject}<br>发送于 ${date}</div></div><div class="bd">${body}</div><div class="ft">此信由系统发出，地址 no-reply@reedmail.example 不接收回信。有事请写信到 ⟦contact|hello@reedmail.example⟧ 或加微信 ⟦contact|reedpost_kefu⟧。<br>© 2021–2026 芦苇邮铺 · 退订 Unsubscribe · 在浏览器中查看</div></div></body></html>`;

export const xiPaperMail: Layout = {
  name: 'xi-paper-mail',
  pages: [
    {
      kind: 'receipt',
      path: '/m/view/9b41e07c',
      html: letter(
        '付款收据 Receipt RM-60288',
        '2026-11-17 08:12',
        `<p>安先生，您好：</p><p>我们收到了您的款项。您在 ⟦orderTime|2026年11月17日 08:09:31⟧ 下了订单 ⟦orderId|RM-60288⟧，购买 <b>⟦productName|企鹅邮 VIP 十年老邮箱（含密保）⟧</b> ⟦quantity|1⟧ 个，商品 ¥86.00，加急处理费 ¥5.00，优惠券抵扣 ¥6.00，合计支付 <b>⟦amountFen|¥85.00⟧</b>。款项于 ⟦payTime|2026年11月17日 08:11:47⟧ 由 ⟦payMethod|微信支付⟧ 付给 ⟦merchant|盐城芦苇网络科技工作室⟧，微信侧交易单号 ⟦tradeNo|4200002899202611170034518826⟧。</p><p class="sum">Thank you. We have received <b>¥85.00</b> for order RM-60288 via WeChat Pay. ⟦grants|Your account will be delivered by e-mail within 2 hours.⟧</p><p>⟦grants|账号资料将在 2 小时内另信寄达。⟧⟦grants|超过 2 小时仍未寄出，您可以直接取消订单并全额退款。⟧⟦limits|资料寄出之后，因个人不想要了而申请退款的，恕不接受。⟧</p><p><a class="cta" href="/o/RM-60288">查看订单</a>　<a href="/help">⟦entry|Contact us 联系我们⟧</a></p><hr><p style="font-size:13px">也许您还需要：山雀云盘 5TB 账号 ¥118.00 ｜ 学生教育邮箱 ¥39.00</p>`,
      ),
    },
    {
      kind: 'receipt',
      path: '/m/view/c07d55a2',
      html: letter(
        '您的账号已送达 Your accounts are here',
        '2026-10-30 19:26',
        `<p>您好，订单 <b>⟦orderId|RM-58917⟧</b>（⟦productName|山雀云盘 5TB 独享账号⟧ × ⟦quantity|2⟧，实付 ⟦amountFen|226.00 元⟧，原价 236.00 元）⟦status=delivered|已发货⟧，发货时间 ⟦otherTime|2026-10-30 19:25:58⟧。</p><p>账号资料（格式：账号----密码----辅助邮箱）：</p><p style="font-family:Consolas,monospace;background:#f5f5f5;padding:10px;word-break:break-all">⟦cardSecret|shanque_4471@tit.example----Kp92!vxQ----bk4471@tit.example⟧<br>⟦cardSecret|shanque_4502@tit.example----Zt07!mwE----bk4502@tit.example⟧</p><p>接下来请您：</p><ol><li>先登录，再改密码，最后换绑辅助邮箱；</li><li>⟦limits|收货 24 小时内务必检查能否登录，超时视为账号完好。⟧</li><li>⟦limits|私自更换地区、合并家庭组导致封号的，不在质保之内。⟧</li></ol><p>⟦grants|质保期为 90 天，质保期内非人为原因掉号，按剩余天数补号或折算退款。⟧质保到 2027-01-28 为止。<br><i>⟦limits|Each account can be replaced only once.⟧</i></p><p>下单 ⟦orderTime|2026-10-30 19:02:15⟧ ｜ 付款 ⟦payTime|2026-10-30 19:03:20⟧ ｜ ⟦payMethod|支付宝⟧</p><p>祝好！<br>芦苇邮铺 发货组</p><p><a class="cta" href="/warranty/RM-58917">⟦entry|申请质保⟧</a></p>`,
      ),
    },
    {
      kind: 'refusal',
      path: '/m/view/e8130f6b',
      html: letter(
        '关于您的质保申请 Re: warranty request',
        '2026-11-06 15:48',
        `<p>唐女士：</p><p>您于 ⟦otherTime|2026-11-05 22:36⟧ 为订单 ⟦orderId|RM-57340⟧（⟦productName|学生教育邮箱 四年期⟧，⟦amountFen|¥39.00⟧）提交的申请 ⟦ticketNo|WR-2091⟧ 我们已经看过，很抱歉这次无法给您退还 ⟦refundFen|¥39.00⟧。</p><p>原因如下：登录记录显示账号在收货当天有三个国家的登录，触发了学校的风控。⟦limits|商品页写明，异地多处登录引起的停用不属于质保范围。⟧另外，⟦limits|教育邮箱类商品只保首次登录，首登成功后不再退换。⟧</p><p>考虑到您是老顾客，⟦grants|我们愿意让您以半价 ¥19.50 重新购买一次，本月内有效。⟧</p><p>We are sorry that we cannot approve your request this time.</p><p>此致<br>⟦agentId|售后 芦花⟧<br>审核日期 ⟦otherTime|2026-11-06 15:40⟧</p><p><a href="/appeal/WR-2091">⟦entry|不同意？提出申诉⟧</a></p>`,
      ),
    },
    {
      kind: 'other',
      path: '/m/view/27ff9a10',
      html: letter(
        '十一月小报：老邮箱到货、质保规则有调整',
        '2026-11-01 10:00',
        `<p>各位朋友：</p><p>秋天的最后一个月，说三件事。</p><p>一、企鹅邮十年老邮箱到货 40 个，¥86.00 一个；教育邮箱补货中，预计 11 月 10 日。</p><p>二、⟦grants|自 11 月 1 日起，云盘类账号的质保由 60 天改为 90 天。⟧⟦grants|10 月 1 日之后下单的也按 90 天计算。⟧⟦limits|但同一账号只补一次，补过的不再延长质保。⟧</p><p>三、双十一期间发货组通宵值班。⟦limits|节日期间售后回复可能延至 24 小时，请勿重复提交。⟧</p><p class="sum">你有一张 ¥6.00 优惠券将于 2026-11-30 到期。</p><p><a class="cta" href="/">去逛逛</a></p>`,
      ),
    },
  ],
};
