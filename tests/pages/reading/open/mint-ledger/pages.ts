import type { Layout } from '../../truth';

/** What a chat program shows of a payment: a slip in the service notices, and the bill behind it, of paragraphs only. */
const page = (title: string, body: string) =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${title}</title><style>body{margin:0;background:#ededed;font:16px/1.5 system-ui;color:#191919}section{background:#fff;margin:10px auto;width:380px;padding:20px}section p{margin:9px 0}section p b{font-weight:400;color:#7f7f7f;display:inline-block;width:96px}h1{font-size:36px;text-align:center;margin:8px 0 26px}time{display:block;text-align:center;color:#aaa;font-size:13px}</style></head><body>${body}</body></html>`;

export const mintLedger: Layout = {
  name: 'mint-ledger',
  pages: [
    {
      kind: 'receipt',
      path: '/userroll/detail?id=88120',
      html: page(
        '交易详情',
        `<section><div style="text-align:center">⟦may.merchant|七叶发卡⟧</div><h1>⟦amountFen=12800|-128.00⟧</h1><p><b>当前状态</b> ⟦status=paid|支付成功⟧</p><p><b>支付时间</b> ⟦payTime|2026年11月20日 22:07:13⟧</p><p><b>商品</b> ⟦productName|南柯OL 通用点 1280⟧</p><p><b>商户全称</b> ⟦merchant|义乌市七叶电子商务商行（个体工商户）⟧</p><p><b>收单机构</b> 汇联清算有限公司</p><p><b>支付方式</b> ⟦payMethod|零钱⟧</p><p><b>交易单号</b> ⟦tradeNo|4200002871202611205513098846⟧</p><p><b>商户单号</b> ⟦orderId|QY1763647620355⟧<br><small style="margin-left:100px;color:#aaa">可在支持的商户扫码退款</small></p></section><section><p>账单服务</p><p style="color:#576b95">⟦entry|对订单有疑惑⟧　发起群收款　查看往来转账　申请转账电子凭证</p></section><time>⟦platformName|薄荷支付⟧提供技术服务</time>`,
      ),
    },
    {
      kind: 'receipt',
      path: '/notice/pay?msg=40711',
      html: page(
        '服务通知',
        `<time>昨天 晚上10:07</time><section><small>薄荷支付</small><div style="text-align:center;color:#888">付款金额</div><h1>⟦amountFen|￥128.00⟧</h1><p><b>收款方</b> ⟦merchant|七叶发卡⟧</p><p><b>支付方式</b> ⟦payMethod|零钱⟧</p><p><b>付款时间</b> ⟦payTime|2026-11-20 22:07:13⟧</p><p><b>交易状态</b> ⟦status=paid|支付成功，对方已收款⟧</p><p><b>备注</b> 如非本人操作，请<u>⟦entry|投诉⟧</u></p><hr><p>查看账单详情</p></section><time>今天 上午8:30</time><section><small>薄荷支付</small><p>您有 1 张 5 元提现免费券将于明日到期</p></section><time>⟦platformName|薄荷支付⟧</time>`,
      ),
    },
  ],
};
