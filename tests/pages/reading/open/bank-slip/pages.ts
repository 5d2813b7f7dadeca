import type { Layout } from '../../truth';

/** A bank's printed slips: a bordered form with both parties side by side, the sum in words too, a seal, page totals. */
const style = `body{margin:0;background:#fff;font:13px/1.7 SimSun,serif;color:#000}.slip{width:820px;margin:24px auto}.slip h2{text-align:center;letter-spacing:8px;color:#a40000}table{width:100%;border-collapse:collapse}td{border:1px solid #a40000;padding:5px 8px}td[rowspan]{width:22px;text-align:center}.k{background:#fff6f6;width:110px}.seal{float:right;border:3px double #d00;color:#d00;border-radius:60px;padding:22px 12px;transform:rotate(-12deg)}`;

const shell = (title: string, body: string) =>
  `<html><head><meta charset="utf-8"><title>⟦platformName|青禾银行⟧个人网上银行</title><style>${style}</style></head><body><div class="slip"><h2>${title}</h2>${body}<div class="seal">电子回单<br>专用章</div><p>验证码：Q7M2-88KD　打印时间：2026-11-23 09:12:44　第 1 次打印　客服热线 ⟦contact|95700⟧</p><p>重要提示：本回单仅表明交易已受理，不作为收款方发货依据。</p></div></body></html>`;

const k = (label: string, value: string) => `<td class="k">${label}</td><td>${value}</td>`;

export const bankSlip: Layout = {
  name: 'bank-slip',
  pages: [
    {
      kind: 'receipt',
      path: '/ebank/receipt.do?seq=77120',
      html: shell(
        '转账汇款电子回单',
        `<table><tr><td rowspan="3">付款方</td>${k('户名', '孟小满')}<td rowspan="3">收款方</td>${k('户名', '⟦merchant|苗春霞⟧')}</tr><tr>${k('账号', '6200 55** **** 8812')}${k('账号', '6200 5580 0000 1147 933')}</tr><tr>${k('开户行', '青禾银行滨河支行')}${k('开户行', '云岭农商银行城西支行')}</tr></table><table><tr>${k('金额（小写）', '⟦amountFen|￥1,200.08⟧')}${k('金额（大写）', '壹仟贰佰元零捌分')}</tr><tr>${k('手续费', '￥0.00')}${k('交易渠道', '⟦may.payMethod|手机银行⟧')}</tr><tr>${k('交易时间', '⟦payTime|2026-11-21 10:18:27⟧')}${k('交易流水号', '⟦tradeNo|QH26112110182700451190⟧')}</tr><tr>${k('附言', 'ACC2611210077')}${k('处理结果', '⟦status=paid|交易成功⟧')}</tr></table>`,
      ),
    },
    {
      kind: 'receipt',
      path: '/ebank/quickpay.do?seq=77041',
      html: shell(
        '快捷支付凭证',
        `<table><tr>${k('付款卡号', '6200********8812')}${k('持卡人', '*小满')}</tr><tr>${k('商户名称', '⟦merchant|叮咚支付-鹿角数字小铺⟧')}${k('商户类别', '5816 数字商品')}</tr><tr>${k('交易金额', '⟦amountFen|RMB 46.90⟧')}${k('交易后余额', 'RMB 3,281.55')}</tr><tr>${k('记账日期', '2026-11-22')}${k('交易时间', '⟦payTime|2026/11/21 15:39:47⟧')}</tr><tr>${k('商户订单号', '⟦orderId|LJ11211539400082⟧')}${k('支付渠道流水', '⟦tradeNo|20261121153947880032156⟧')}</tr><tr>${k('摘要', '⟦payMethod|快捷支付⟧')}${k('币种', '人民币')}</tr></table>`,
      ),
    },
    {
      kind: 'receipt',
      path: '/ebank/detail.do?seq=76899&expand=1',
      html: shell(
        '账户明细查询',
        `<p>账户：8812 活期　查询区间：2026-11-01 至 2026-11-23　收入合计 8,600.00　支出合计 2,014.35　余额 3,281.55</p><table><tr><td class="k">对方户名</td><td>⟦merchant|成都聚乐互娱科技有限公司⟧</td></tr><tr><td class="k">借贷标志</td><td>支出</td></tr><tr><td class="k">发生额</td><td>⟦amountFen|-208.00⟧</td></tr><tr><td class="k">账户余额</td><td>3,073.55</td></tr><tr><td class="k">发生时间</td><td>⟦payTime|2026-11-12 20:19:06⟧</td></tr><tr><td class="k">交易名称</td><td>⟦payMethod|银联在线支付⟧</td></tr><tr><td class="k">流水号</td><td>⟦tradeNo|UP20261112201906553018⟧</td></tr></table>`,
      ),
    },
    {
      kind: 'receipt',
      path: '/ebank/refund.do?seq=78002',
      html: shell(
        '退货入账通知',
        `<p>尊敬的客户：您在 ⟦merchant|成都聚乐互娱科技有限公司⟧ 的一笔消费已退货，款项 ⟦refundFen|208.00 元⟧ 于 ⟦otherTime|2026-11-22 16:40:51⟧ 退入您尾号 8812 的账户，原交易流水号 ⟦tradeNo|UP20261112201906553018⟧，当前余额 3,489.55 元。</p>`,
      ),
    },
    {
      kind: 'other',
      path: '/ebank/limit.do',
      html: shell(
        '支付限额设置',
        `<table><tr>${k('单笔限额', '5,000.00')}${k('日累计限额', '20,000.00')}</tr><tr>${k('开通日期', '2023-04-18')}${k('认证方式', '短信验证码')}</tr></table>`,
      ),
    },
  ],
};
