import type { Layout } from '../../truth';

/** The bills of a wallet: a big signed sum, rows without colons. */
const shell = (
  body: string,
) => `<!DOCTYPE html><html><head><meta charset="utf-8"><title>账单详情</title><style>
body{margin:0 auto;max-width:390px;background:#f4f4f4;font:15px sans-serif;color:#111}.nav{background:#fff;display:flex;justify-content:space-between;padding:12px 16px}.hero{background:#fff;text-align:center;padding:24px 0}.hero .amt{font-size:34px;margin:10px 0}.rows{background:#fff;padding:4px 16px}.r{display:flex;padding:9px 0}.r .k{width:92px;color:#999;flex:none}.r .v{flex:1;word-break:break-all}.acts{background:#fff;margin-top:10px}.acts a{display:block;padding:12px 16px;border-bottom:1px solid #f0f0f0}.brand{text-align:center;color:#bbb;font-size:12px;padding:20px}</style></head>
<body><div class="nav"><span>‹</span><b>账单详情</b><span>全部账单</span></div>${body}<div class="brand">本服务由 ⟦platformName|叶子钱包⟧ 提供</div></body></html>`;
const r = (label: string, value: string) =>
  `<div class="r"><div class="k">${label}</div><div class="v">${value}</div></div>`;

export const walletLeaf: Layout = {
  name: 'wallet-leaf',
  pages: [
    {
      kind: 'receipt',
      path: '/bill/detail?no=48002611180031907745',
      html: shell(
        `<div class="hero"><div>⟦merchant|成都灯下网络科技有限公司⟧</div><div class="amt">⟦amountFen|-79.77⟧</div></div><div class="rows">${r('当前状态', '⟦status=paid|支付成功⟧')}${r('商品说明', '⟦productName|知声听书季卡⟧')}${r('收款机构', '蜀汇支付有限公司')}${r('付款方式', '⟦payMethod|东岭银行储蓄卡(4410)⟧')}${r('支付时间', '⟦payTime|2026-11-18 21:05:37⟧')}${r('交易单号', '⟦tradeNo|48002611180031907745⟧')}${r('商户单号', '⟦orderId|LD8K20261118QM55⟧<br><small style="color:#999">可在支持的商户扫码退款</small>')}</div>
<div class="acts"><a>发起群收款</a><a>⟦entry|对订单有疑惑⟧</a><a>⟦entry|投诉商家⟧</a></div><div class="acts" style="display:none"><a>申请转账电子凭证</a></div>`,
      ),
    },
    {
      kind: 'receipt',
      path: '/bill/detail?no=48002611220016630512&t=refund',
      html: shell(
        `<div class="hero"><div>退款 - ⟦merchant|稻香面馆票务⟧</div><div class="amt" style="color:#e0a030">⟦refundFen|+53.60⟧</div></div><div class="rows">${r('当前状态', '⟦status=refunded|已全额退款⟧')}${r('退款方式', '⟦may.payMethod|钱包余额⟧')}${r('退款时间', '⟦otherTime|2026-11-22 15:48:20⟧')}${r('原支付金额', '⟦amountFen|53.60⟧')}${r('原支付时间', '⟦payTime|2026-11-20 18:55:21⟧')}${r('商品', '⟦productName|稻香面馆 30 元代金券⟧')}${r('退款单号', '⟦may.tradeNo|50302611220016630512⟧')}${r('原交易单号', '⟦tradeNo|48002611200009941180⟧')}${r('商户单号', '⟦orderId|DJ26112018550913⟧')}</div>
<div class="acts"><a>查看原账单</a><a>⟦entry|对退款有异议⟧</a></div>`,
      ),
    },
  ],
};
