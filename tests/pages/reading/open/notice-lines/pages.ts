import { qrPicture } from '../../drawing';
import type { Layout } from '../../truth';

/** Notices in running text, values bold or in quotation marks inside the sentence; no list, no table. */
const style = `body{margin:0;font:16px/1.9 "PingFang SC",sans-serif;background:#fff7e6;color:#4b3a1a}article{max-width:660px;margin:30px auto;background:#fff;border:1px solid #f2dfb8;padding:30px 46px}h1{font-size:21px;color:#b5651d}strong{color:#b5651d}aside{color:#b8a37c;font-size:13px}`;

function shell(head: string, body: string): string {
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${head}-⟦platformName|麦田优充⟧</title><style>${style}</style></head><body><article><h1>${head}</h1>${body}<aside>麦田优充 客服热线 ⟦contact|400-555-0199⟧（9:00-21:00）</aside></article></body></html>`;
}

export const noticeLines: Layout = {
  name: 'notice-lines',
  pages: [
    {
      kind: 'order',
      path: '/notice/view?k=b81c',
      html: shell(
        '发货通知',
        `<p>您好！您于 <strong>⟦orderTime|2026-11-06 18:44:12⟧</strong> 下单的「⟦productName|原野加油卡 500元⟧」（数量 ⟦quantity|2⟧）<strong>⟦status=delivered|已发货⟧</strong>，订单号为 <strong>⟦orderId|MT20261106X00912⟧</strong>，实际支付 <strong>⟦amountFen|¥978.00⟧</strong>，比面值 ¥1000 节省 ¥22.00，支付方式为⟦payMethod|微信支付⟧。</p><p>卡密一：⟦cardSecret|YYJY500-0019-3327⟧<br>卡密二：⟦cardSecret|YYJY500-0019-3328⟧</p><p>⟦limits|请于 7 天内充入，逾期不予处理。⟧</p>`,
      ),
    },
    {
      kind: 'payment',
      path: '/notice/pay?order=⟦orderId|MT20261115X00377⟧',
      html: shell(
        '请完成付款',
        `<p>订单 MT20261115X00377 已为您保留 10 分钟。请打开⟦payMethod|支付宝⟧扫码，支付 <strong>⟦payableFen|¥45.01⟧</strong> 购买「⟦productName|谷雨天气 45元终身码⟧」。</p><p>${qrPicture(31)}</p><p>金额中的 1 分用于识别订单，请照付。</p>`,
      ),
    },
    {
      kind: 'receipt',
      path: '/notice/paid?order=⟦orderId|MT20261106X00912⟧',
      html: shell(
        '⟦status=paid|支付成功⟧',
        `<p>我们于 <strong>⟦payTime|2026-11-06 18:45:03⟧</strong> 收到订单 MT20261106X00912 的款项 <strong>⟦amountFen|¥978.00⟧</strong>（⟦payMethod|微信⟧），交易单号 ⟦tradeNo|4200002811202611066620173945⟧，收款方为“⟦merchant|郑州麦浪网络科技工作室⟧”。</p><p>如需发票请在 30 天内联系客服。</p>`,
      ),
    },
    {
      kind: 'refusal',
      path: '/notice/view?k=c90e',
      html: shell(
        '退款申请未通过',
        `<p>关于订单 ⟦orderId|MT20261106X00912⟧「⟦productName|原野加油卡 500元⟧」的退款（金额 ⟦refundFen|¥489.00⟧），经客服 ⟦agentId|5021⟧ 审核，未能通过，受理编号 ⟦ticketNo|SL-1109-0046⟧。</p><p>拒绝原因：⟦limits|加油卡属于虚拟商品，概不退款。⟧</p>`,
      ),
    },
    {
      kind: 'redeem-error',
      path: '/charge/result?c=2',
      html: shell(
        '充值失败',
        `<p>您提交的卡密 <strong>⟦may.cardSecret|YYJY500-0019-3327⟧</strong> 已被使用（使用时间 2026-11-06 18:40:51，加油账号尾号 0028）。</p><p>请向发卡方核实。提示码：U-204</p>`,
      ),
    },
  ],
};
