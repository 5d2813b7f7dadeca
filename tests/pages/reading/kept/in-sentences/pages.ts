import { qrPicture } from '../../drawing';
import type { Layout } from '../../truth';

/** Letters to the customer: values stand inside sentences; notes broken into lines with br. */
const style = `body{margin:0;background:#e9f1ee;font:16px/2 "Noto Serif CJK SC",serif;color:#24352e}.letter{background:#fff;max-width:620px;margin:40px auto;padding:40px 56px;border-top:6px solid #2f7d5b}
.letter h1{font-size:22px;color:#2f7d5b}.letter small{color:#8aa096}.letter b{color:#16563b}.stamp{float:right;border:2px solid #c0392b;color:#c0392b;transform:rotate(8deg);padding:2px 12px}`;

function shell(head: string, body: string, stamp = ''): string {
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${head}_⟦platformName|晴川充值⟧</title><style>${style}</style></head><body><div class="letter">${stamp ? `<span class="stamp">${stamp}</span>` : ''}<h1>${head}</h1>${body}<p><small>晴川充值客户服务组　信箱 ⟦contact|care@qingchuan-cz.example⟧</small></p></div></body></html>`;
}

export const inSentences: Layout = {
  name: 'in-sentences',
  pages: [
    {
      kind: 'order',
      path: '/letter?t=3f9a',
      html: shell(
        '您的订单已完成',
        `<p>尊敬的客户，您在 <b>⟦orderTime|2026年11月9日 12:30:08⟧</b> 订购的【⟦productName|远山油卡 1000元面值⟧】共 ⟦quantity|1⟧ 张<b>⟦status=delivered|已经发货⟧</b>，您为此支付了 <b>⟦amountFen|972.00元⟧</b>（面值 1000 元，立省 28 元），款项经由⟦payMethod|支付宝⟧收取。</p><p>查询时请报订单号 ⟦orderId|QC261109A0307⟧。卡密为：<br><b>⟦cardSecret|100077265540 / 4471-9920-8315⟧</b></p><p>⟦limits|卡密请于 2027 年 11 月 9 日前使用，过期作废。⟧</p>`,
      ),
    },
    {
      kind: 'payment',
      path: '/topay?no=⟦orderId|QC261115B0044⟧',
      html: shell(
        '还差一步就能完成',
        `<p>请用⟦payMethod|微信⟧扫描下面的二维码，付 <b>⟦payableFen|19.99元⟧</b>（订单 QC261115B0044，「⟦productName|晴空视频 20元代金码⟧」1 张）。页面将在 5 分钟后失效。</p><p style="text-align:center">${qrPicture(41)}</p><p>付款时请不要修改数目，否则系统无法识别。</p>`,
      ),
    },
    {
      kind: 'receipt',
      path: '/receipt?no=⟦orderId|QC261109A0307⟧',
      html: shell(
        '收款回执',
        `<p>我们已在 ⟦payTime|2026年11月9日 12:31:15⟧ 收到您通过⟦payMethod|支付宝⟧付来的 <b>⟦amountFen|972.00元⟧</b>，支付宝交易号 ⟦tradeNo|2026110922001499020593381147⟧，收款户名「⟦merchant|武昌晴川信息服务部⟧」，对应订单 QC261109A0307。</p><p>此回执由系统于 2026年11月9日 12:31:20 生成。</p>`,
        '⟦status=paid|已收款⟧',
      ),
    },
    {
      kind: 'refusal',
      path: '/letter?t=77c1',
      html: shell(
        '退款申请未通过',
        `<p>您就订单 ⟦orderId|QC261109A0307⟧（⟦productName|远山油卡 1000元面值⟧）提出的 <b>⟦refundFen|972.00元⟧</b> 退款请求，我们审核后决定不予同意。</p><p>原因是：⟦limits|油卡一经出库不退不换。⟧如有异议，请在 3 日内回信，编号 ⟦ticketNo|QT-20261112-06⟧，经办 ⟦agentId|方絮⟧。</p>`,
        '⟦may.status=failed|未通过⟧',
      ),
    },
    {
      kind: 'redeem-error',
      path: '/use/result?e=5',
      html: shell(
        '这张卡用不了',
        `<p>您输入的卡密 <b>⟦may.cardSecret|100077265540⟧</b> 已于 2026年11月9日 11:58:02 在另一账户（尾号 6630）充入，不能重复使用。</p><p>错误代码 CARD_USED_02。如果卡是向他人购得，请与卖家联系。</p>`,
      ),
    },
  ],
};
