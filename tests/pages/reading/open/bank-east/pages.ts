import type { Layout } from '../../truth';

/** A bank: its printed slip as one framed table, and a card's movement on its mobile pages. */
const td = (label: string, value: string, wide = '') =>
  `<td class="lab">${label}</td><td class="val"${wide}>${value}</td>`;
const li = (label: string, value: string) =>
  `<li class="trans-item"><label>${label}</label><p>${value}</p></li>`;

export const bankEast: Layout = {
  name: 'bank-east',
  pages: [
    {
      kind: 'receipt',
      path: '/ebank/receipt/print?seq=20261121B0077431',
      html: `<!DOCTYPE html><html><head><meta charset="utf-8"><title>电子回单打印</title><style>body{font:13px SimSun,serif;color:#000;padding:30px;background:#fff}.slip{border-collapse:collapse;width:820px}.slip td{border:1px solid #000;padding:6px 10px}.lab{width:110px;text-align:center}.head{display:flex;width:820px;justify-content:space-between;align-items:flex-end}.stamp{color:#c00;border:2px solid #c00;border-radius:50%;width:110px;height:60px;text-align:center;padding-top:24px}@media print{.noprint{display:none}}</style></head><body>
<div class="noprint"><button>打印</button> <button>下载 PDF</button> <button>关闭</button></div><div class="head"><b style="font-size:20px">⟦platformName|东岭银行⟧</b><b style="font-size:18px">网上银行电子回单</b><span>回单编号：⟦may.tradeNo|HD2026112199420017⟧</span></div>
<table class="slip"><tr><td rowspan="3" style="width:24px">付款人</td>${td('户　名', '秦　禾')}<td rowspan="3" style="width:24px">收款人</td>${td('户　名', '⟦merchant|福州港湾网络有限公司⟧')}</tr><tr>${td('账　号', '6218 **** **** 4410')}${td('账　号', '3505 0161 0700 0000 218')}</tr><tr>${td('开户行', '东岭银行望江支行')}${td('开户行', '闽海银行台江支行')}</tr>
<tr><td colspan="2" class="lab">金　额</td><td colspan="4">人民币（小写）⟦amountFen|￥1,318.40⟧　（大写）壹仟叁佰壹拾捌元肆角整</td></tr><tr><td colspan="2" class="lab">手续费</td><td>0.00</td><td colspan="2" class="lab">交易渠道</td><td>⟦payMethod|网银支付⟧</td></tr><tr><td colspan="2" class="lab">附　言</td><td colspan="4">订单⟦orderId|2026112100775⟧货款</td></tr><tr><td colspan="2" class="lab">交易流水号</td><td>⟦tradeNo|20261121B0077431⟧</td><td colspan="2" class="lab">记账时间</td><td>⟦payTime|2026-11-21 20:04:40⟧</td></tr><tr><td colspan="2" class="lab">验证码</td><td colspan="4">K3F9-77D0-A1C2</td></tr></table>
<div style="display:flex;width:820px;justify-content:space-between"><p>重要提示：本回单不作为收款方发货依据，请勿重复记账。客服电话 ⟦contact|95899⟧<br>打印时间：2026-11-25 09:12:30　打印次数：2</p><div class="stamp">电子回单专用章</div></div></body></html>`,
    },
    {
      kind: 'receipt',
      path: '/mbank/card/trans?id=770015',
      html: `<!DOCTYPE html><html><head><meta charset="utf-8"><title>交易详情-⟦platformName|东岭银行⟧</title><style>body{margin:0 auto;max-width:400px;background:#f6f2ee;font:14px sans-serif;color:#333}.t{background:#7c1f2d;color:#fff;padding:14px;text-align:center}.m{background:#fff;padding:20px;text-align:center}.m strong{font-size:30px}ul{background:#fff;list-style:none;margin:10px 0;padding:6px 16px}.trans-item{padding:6px 0;border-bottom:1px solid #f3f3f3}.trans-item label{color:#9a9a9a;font-size:12px;display:block}.trans-item p{margin:2px 0}.ad{background:#fff;padding:12px 16px;margin-bottom:10px}</style></head><body><div class="t">交易详情</div>
<div class="m"><div>消费支出（⟦may.currency=CNY|人民币⟧）</div><strong>⟦amountFen|65.00⟧</strong></div><ul>${li('交易商户', '⟦merchant|夜航数字商店⟧')}${li('交易摘要', '⟦may.payMethod|支付宝⟧-当面付-夜航数字商店')}${li('交易时间', '⟦payTime|2026-11-20 08:32:10⟧')}${li('入账日期', '2026-11-21')}${li('交易卡号', '尾号 7719')}${li('授权码', '203318')}${li('可用额度', '18,420.55')}</ul><div class="ad">账单分期：本笔可分 3 期，每期约 22.10 元　<u>去分期</u></div><ul>${li('', '⟦entry|对这笔交易有异议⟧')}</ul></body></html>`,
    },
  ],
};
