import type { Layout } from '../../truth';

/** Bills of four purses and banks that look nothing alike: a desktop table, a card's slip, a bill with folded rows, a refund's progress. */
const page = (title: string, style: string, body: string) =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${title}</title><style>body{margin:0;font:14px/1.6 "PingFang SC","Microsoft YaHei",sans-serif;color:#333}${style}</style></head><body>${body}</body></html>`;

export const purseBills: Layout = {
  name: 'purse-bills',
  pages: [
    {
      kind: 'receipt',
      path: '/record/detail/simpleDetail.htm?bizType=TRADE',
      html: page(
        '我的账单 - 账单详情',
        '.hd{background:#f5f5f5;padding:8px 12%}.c{width:860px;margin:20px auto}table{width:100%;border-collapse:collapse}th{width:120px;text-align:right;color:#808080;font-weight:400;padding:8px 14px;vertical-align:top}td{padding:8px}.t{border-bottom:2px solid #00a0e9;font-size:18px}.ok{color:#090}',
        '<div class="hd">⟦platformName|贝壳钱包⟧　你好，沈墨　余额宝收益 0.31　<a>退出</a></div><div class="c"><div class="t">账单详情</div><table><tr><th>交易</th><td>⟦productName|鹿鸣网校 年度课程包⟧<br><small style="color:#999">类型：即时到账</small></td></tr><tr><th>流水号</th><td>⟦tradeNo|2026111522001498220518830074⟧</td></tr><tr><th>商户订单号</th><td>⟦orderId|LM1115-2208-7741⟧</td></tr><tr><th>对方信息</th><td>⟦merchant|鹿鸣网校教育科技⟧　lm***@mail.example</td></tr><tr><th>交易状态</th><td class="ok">⟦status=paid|交易成功⟧</td></tr><tr><th>交易金额</th><td>-699.00</td></tr><tr><th>集分宝抵扣</th><td>5.00</td></tr><tr><th>实付</th><td><b>⟦amountFen|694.00 元⟧</b>（⟦payMethod|花呗⟧）</td></tr><tr><th>创建时间</th><td>⟦may.orderTime|2026-11-15 22:08:13⟧</td></tr><tr><th>付款时间</th><td>⟦payTime|2026-11-15 22:08:40⟧</td></tr></table><p><a>⟦entry|我要投诉⟧</a>　申请电子回单　<a>交易保障说明</a></p></div>',
      ),
    },
    {
      kind: 'receipt',
      path: '/mbank/trans/detail',
      html: page(
        '交易详情',
        'body{width:390px;background:#f3f4f8}.top{background:#b31f24;color:#fff;padding:24px;text-align:center}.top b{font-size:32px}.s{background:#fff;margin:10px;border-radius:10px;padding:8px 16px}.s div{display:flex;justify-content:space-between;padding:8px 0}.s div i{color:#999;font-style:normal}',
        '<div class="top">⟦may.payMethod|快捷支付⟧-⟦may.merchant|叠云支付⟧<br><b>⟦amountFen|-88.80⟧</b><br>⟦may.currency=CNY|人民币⟧</div><div class="s"><div><i>交易卡号</i><span>6225 **** **** 3019</span></div><div><i>交易时间</i><span>⟦payTime|2026-11-19 16:20:55⟧</span></div><div><i>记账日期</i><span>2026-11-20</span></div><div><i>交易类型</i><span>网上消费</span></div><div><i>对方户名</i><span>⟦merchant|绍兴萤火数娱有限公司⟧</span></div><div><i>交易流水</i><span>⟦tradeNo|E0261119162055731048⟧</span></div><div><i>交易后余额</i><span>1,204.17</span></div></div><div class="s"><div>⟦entry|对交易有疑问⟧ ›</div><div>生成电子回单 ›</div></div><p style="text-align:center;color:#aaa">⟦platformName|江左银行⟧ 客服热线 ⟦contact|956021⟧</p>',
      ),
    },
    {
      kind: 'receipt',
      path: '/wallet/bill/refund?id=7',
      html: page(
        '退款详情',
        'body{width:400px;background:#fff}.a{text-align:center;padding:24px;font-size:30px}.st{border-left:2px solid #07c160;margin-left:30px;padding-left:16px}.k{display:flex;padding:6px 20px}.k u{width:96px;color:#888;text-decoration:none}',
        '<div style="text-align:center">⟦may.merchant|萤火数娱⟧ 退款</div><div class="a">⟦refundFen|+¥60.00⟧</div><div class="st"><p>商户发起退款<br><small>⟦otherTime|2026-11-21 09:40:02⟧</small></p><p>⟦status=refunded|退款到账⟧<br><small>⟦otherTime|2026-11-21 09:41:17⟧</small></p></div><div class="k"><u>原交易金额</u><span>⟦amountFen|¥88.80⟧</span></div><div class="k"><u>退款去向</u><span>⟦may.payMethod|江左银行(3019)⟧</span></div><div class="k"><u>退款原因</u><span>协商退部分</span></div><div class="k"><u>商户全称</u><span>⟦merchant|绍兴萤火数娱有限公司⟧</span></div><div class="k"><u>交易单号</u><span>⟦tradeNo|4200003320202611199981274460⟧</span></div><div class="k"><u>商户单号</u><span>⟦orderId|YH2611191620⟧</span></div>',
      ),
    },
    {
      kind: 'other',
      path: '/wallet/coupons?tab=usable',
      html: page(
        '卡券包',
        'body{width:400px;background:#f6f6f6}.v{display:flex;background:#fff;margin:10px;border-radius:8px}.v b{width:110px;text-align:center;font-size:26px;color:#fa5151;padding:16px 0}.v div{padding:12px}.v small{color:#999;display:block}',
        '<p style="padding:0 16px">可使用(2)　已使用(14)　已过期(31)</p><div class="v"><b>¥5</b><div>支付立减券<small>满 50.00 元可用</small><small>有效期至 2026-12-31 23:59</small></div></div><div class="v"><b>¥12</b><div>话费充值券<small>满 100.00 元可用，领取时间 2026-11-18 09:30</small></div></div><p style="text-align:center;color:#aaa">⟦platformName|贝贝通钱包⟧</p>',
      ),
    },
  ],
};
