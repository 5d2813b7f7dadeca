import type { Layout } from '../../truth';

/** A wallet's bill as its phone page shows it: payee and sum in the middle, then pairs in two columns. */
const shell = (title: string, body: string) => `<!DOCTYPE html>
<html><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><style>
body{margin:0 auto;max-width:400px;background:#ededed;font:15px/1.6 sans-serif;color:#111}header{background:#fff;text-align:center;padding:11px;position:relative}header a{position:absolute;left:12px}.bill{background:#fff;padding:20px 18px;margin-bottom:8px}.who{text-align:center}.who .pic{width:44px;height:44px;border-radius:50%;background:#9bc4f0;margin:0 auto}.sum{font-size:34px;font-weight:600;text-align:center;letter-spacing:1px}dl{display:grid;grid-template-columns:96px 1fr;margin:14px 0 0;row-gap:8px}dt{color:#8b8b8b}dd{margin:0;text-align:right;word-break:break-all}.ops a{display:flex;justify-content:space-between;background:#fff;padding:12px 18px;border-bottom:1px solid #f1f1f1}.bar{color:#999;text-align:center;font-size:12px;padding:16px}
</style></head><body><header><a>‹</a>账单详情</header>${body}<div class="bar">本服务由 ⟦platformName|青鸟钱包⟧ 提供</div></body></html>`;

export const bluebirdBills: Layout = {
  name: 'bluebird-bills',
  pages: [
    {
      kind: 'receipt',
      path: '/wallet/bill/detail?id=30091877',
      html: shell(
        '账单详情',
        `<div class="bill"><div class="who"><div class="pic"></div>⟦merchant|南宁木棉网络工作室⟧</div><div class="sum">⟦amountFen|-131.00⟧</div><div style="text-align:center;color:#8b8b8b">⟦status=paid|支付成功⟧</div><dl><dt>付款方式</dt><dd>⟦payMethod|临溪银行储蓄卡(3306)⟧</dd><dt>商品说明</dt><dd>⟦productName|数字商品-轻语笔记 高级版 年卡⟧</dd><dt>支付时间</dt><dd>⟦payTime|2026-11-18 21:08:15⟧</dd><dt>创建时间</dt><dd>⟦orderTime|2026-11-18 21:06:52⟧</dd><dt>交易号</dt><dd>⟦tradeNo|611182106520007734915⟧</dd><dt>商家订单号</dt><dd>⟦orderId|MM20261118KQ7D02P5⟧</dd></dl></div>
<div class="ops"><a>账单分类<span>学习办公</span></a><a>标签和备注<span>添加</span></a><a>查看往来记录<span>›</span></a><a>⟦entry|对订单有疑问⟧<span>›</span></a></div>`,
      ),
    },
    {
      kind: 'receipt',
      path: '/wallet/bill/detail?id=30095202',
      html: shell(
        '账单详情',
        `<div class="bill"><div class="who"><div class="pic"></div>⟦merchant|满格通信充值⟧</div><div class="sum">⟦amountFen|98.50⟧</div><div style="text-align:center;color:#e67e22">⟦status=refunded|已全额退款⟧</div><dl><dt>商品说明</dt><dd>⟦productName|话费充值100元⟧</dd><dt>付款方式</dt><dd>⟦payMethod|青鸟余额⟧</dd><dt>付款时间</dt><dd>⟦payTime|2026-11-25 08:18:02⟧</dd><dt>退款金额</dt><dd>⟦refundFen|98.50⟧</dd><dt>退款时间</dt><dd>⟦otherTime|2026-11-28 10:31:47⟧</dd><dt>退款去向</dt><dd>青鸟余额</dd><dt>交易单号</dt><dd>⟦tradeNo|611250818020003190266⟧</dd><dt>商户单号</dt><dd>⟦orderId|MG2611250817334029⟧</dd></dl></div>
<div class="ops"><a>申请电子凭证<span>›</span></a><a>联系商家<span>›</span></a><a>⟦entry|投诉⟧<span>›</span></a></div><div style="display:none" class="bill"><dl><dt>付款金额</dt><dd>0.00</dd><dt>红包抵扣</dt><dd>0.00</dd></dl></div>`,
      ),
    },
  ],
};
