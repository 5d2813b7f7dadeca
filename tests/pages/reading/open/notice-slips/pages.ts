import type { Layout } from '../../truth';

/** Service notices of a payment account: a grey time, a slip with a big sum, small words above what they name. */
const shell = (title: string, body: string) => `<!DOCTYPE html>
<html><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><style>
body{margin:0 auto;max-width:410px;background:#e9e9ee;font:15px/1.5 sans-serif;color:#1a1a1a}.bar{background:#f7f7f7;text-align:center;padding:11px;border-bottom:1px solid #ddd}.when{text-align:center;color:#9a9aa0;font-size:12px;margin:14px}.slip{background:#fff;border-radius:8px;margin:0 12px 12px;padding:16px}.slip h4{margin:0 0 10px}.cap{color:#9a9aa0;font-size:13px;margin-top:10px}.val{margin:0}.num{font-size:30px;font-weight:600}.more{border-top:1px solid #eee;margin-top:14px;padding-top:10px;display:flex;justify-content:space-between}
</style></head><body><div class="bar">⟦platformName|灯塔支付⟧</div>${body}</body></html>`;
const said = (label: string, value: string) => `<div class="cap">${label}</div><p class="val">${value}</p>`;

export const noticeSlips: Layout = {
  name: 'notice-slips',
  pages: [
    {
      kind: 'receipt',
      path: '/notice/read?nid=7716203',
      html: shell(
        '付款凭证',
        `<div class="when">11月20日 19:45</div><div class="slip"><h4>付款凭证</h4><div class="cap">付款金额</div><div class="num">⟦amountFen|¥76.00⟧</div>${said('收款方', '⟦merchant|雪线卡铺⟧')}${said('支付方式', '⟦payMethod|灯塔钱包余额⟧')}${said('支付时间', '⟦payTime|2026-11-20 19:44:50⟧')}${said('交易状态', '⟦status=paid|支付成功⟧，对方已收款')}${said('交易单号', '⟦tradeNo|4200002611202026773310⟧')}${said('商户单号', '⟦orderId|261120194407218830⟧')}<div class="more"><span>查看账单详情</span><span>⟦entry|对此交易有疑问⟧</span></div></div>`,
      ),
    },
    {
      kind: 'receipt',
      path: '/notice/read?nid=7720945',
      html: shell(
        '退款到账通知',
        `<div class="when">11月23日 09:12</div><div class="slip"><h4>退款到账通知</h4><div class="cap">退款金额</div><div class="num">⟦refundFen|¥76.00⟧</div>${said('退款状态', '⟦status=refunded|已退款⟧')}${said('退款方', '⟦merchant|雪线卡铺⟧')}${said('退回账户', '灯塔钱包')}${said('到账时间', '⟦otherTime|2026-11-23 09:11:38⟧')}${said('原订单金额', '⟦amountFen|¥76.00⟧')}${said('原商户单号', '⟦orderId|261120194407218830⟧')}<div class="more"><span>查看账单详情</span><span>›</span></div></div>`,
      ),
    },
  ],
};
