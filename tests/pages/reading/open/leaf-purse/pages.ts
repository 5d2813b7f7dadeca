import type { Layout } from '../../truth';

/** Bills of a purse on a phone: the payee on top, a large sum without a sign of its own, rows in a web view without words in its classes. */
const page = (title: string, body: string) =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,user-scalable=no"><title>${title}</title><style>body{margin:0 auto;width:375px;background:#f5f5f5;font:15px/1.6 -apple-system,"PingFang SC";color:#333}.x1{background:#fff;text-align:center;padding:26px 0 18px}.x1 em{font-style:normal;font-size:34px;font-weight:600;display:block}.x2{background:#fff;padding:4px 16px;margin-top:8px}.x2>div{display:table;width:100%;padding:7px 0}.x2>div>*{display:table-cell;vertical-align:top}.x2>div>*:first-child{width:96px;color:#999}.x2>div>*:last-child{text-align:right}.x3{background:#fff;margin-top:8px;padding:12px 16px;display:flex;justify-content:space-between}</style></head><body>${body}</body></html>`;

export const leafPurse: Layout = {
  name: 'leaf-purse',
  pages: [
    {
      kind: 'receipt',
      path: '/record/detail.htm?tradeNo=⟦tradeNo|2026112322001478215506093381⟧',
      html: page(
        '账单详情',
        `<div class="x1"><div>⟦may.merchant|橘子汽水铺⟧</div><em>⟦amountFen=5830|-58.30⟧</em><div style="color:#999">⟦status=paid|交易成功⟧⟦may.status=delivered|⟧</div></div><div class="x2"><div><span>订单金额</span><span>60.00</span></div><div><span>红包抵扣</span><span>-1.70</span></div></div><div class="x2"><div><span>支付时间</span><span>⟦payTime|2026-11-23 19:45:31⟧</span></div><div><span>付款方式</span><span>⟦payMethod|建安银行储蓄卡(0417)⟧ 〉</span></div><div><span>商品说明</span><span>⟦productName|游戏点券 600 点⟧</span></div><div><span>收款方全称</span><span>⟦merchant|宿迁市汽水网络科技有限公司⟧</span></div><div><span>订单号</span><span>2026112322001478215506093381</span></div><div><span>商家订单号</span><span>⟦orderId|KS20261123194502886⟧</span></div><div><span>创建时间</span><span>⟦orderTime|2026-11-23 19:45:06⟧</span></div></div><div class="x3"><span>账单分类</span><span>文化休闲</span></div><div class="x3"><span>计入收支</span><span>开</span></div><div class="x3"><span>联系商家</span><span>⟦entry|对此订单有疑问⟧</span></div><div class="x3"><span>往来记录</span><span>共 4 笔 -311.80</span></div><p style="text-align:center;color:#bbb">本服务由⟦platformName|槐序钱包⟧提供</p>`,
      ),
    },
    {
      kind: 'receipt',
      path: '/record/refund.htm?bizNo=2026112500077140213',
      html: page(
        '账单详情',
        `<div class="x1"><div>退款-游戏点券 600 点</div><em>⟦refundFen=5830|+58.30⟧</em><div style="color:#999">⟦status=refunded|退款成功⟧</div></div><div class="x2"><div><span>退款方式</span><span>⟦may.payMethod|建安银行储蓄卡(0417)⟧</span></div><div><span>退款说明</span><span>⟦productName|游戏点券 600 点⟧</span></div><div><span>对方账户</span><span>⟦merchant|宿迁市汽水网络科技有限公司⟧</span></div><div><span>原交易金额</span><span>⟦amountFen|58.30元⟧</span></div><div><span>订单号</span><span>⟦tradeNo|2026112322001478215506093381⟧</span></div><div><span>商家订单号</span><span>⟦orderId|KS20261123194502886⟧</span></div><div><span>创建时间</span><span>⟦may.orderTime|2026-11-25 08:12:40⟧</span></div><div><span>到账时间</span><span>⟦otherTime|2026-11-25 08:12:44⟧</span></div></div><div class="x3"><span>处理进度</span><span>已到账 〉</span></div><div class="x3"><span>本月收入</span><span>1,204.10</span></div><p style="text-align:center;color:#bbb">⟦platformName|槐序钱包⟧ 客服热线 ⟦contact|95550-7⟧</p>`,
      ),
    },
  ],
};
