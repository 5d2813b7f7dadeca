import type { Layout } from '../../truth';

/** A till that tells orders apart by their cents: the sum to pay differs from the sum of the order, and both are shown. */
const shell = (title: string, body: string) => `<!doctype html>
<html><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><style>
body{margin:0;background:#eef3f0;font:15px/1.6 sans-serif;color:#23352c}.card{max-width:420px;margin:24px auto;background:#fff;border-radius:12px;padding:20px 24px;text-align:center}.h{font-size:34px;color:#0a8f4d}.s{color:#7d8f86;font-size:13px}.qr{width:180px;height:180px;margin:10px auto;background:#dfe9e3}dl{display:grid;grid-template-columns:1fr 2fr;text-align:left;margin:12px 0}dt{color:#7d8f86}dd{margin:0;text-align:right}.w{color:#c2410c}.off{display:none}
</style></head><body><div class="card"><div style="font-weight:700">⟦platformName|青梅收款⟧</div>${body}</div><p class="s" style="text-align:center">遇到付款未到账？⟦entry|<a href="/appeal">付款申诉</a>⟧</p></body></html>`;

export const centsTill: Layout = {
  name: 'cents-till',
  pages: [
    {
      kind: 'payment',
      path: '/p/9c41?t=wx',
      html: shell(
        '微信付款',
        `<p>请用 ⟦payMethod|微信⟧ 扫一扫，付这个数</p><div class="h">￥⟦payableFen|29.97⟧</div><p class="w">⟦limits|一分也不能差，付错不自动到账，付错金额的不补单⟧</p><div class="qr"></div><p>还有 <b>04:51</b> 失效</p><dl><dt>订单原价</dt><dd>⟦amountFen|￥30.00⟧</dd><dt>随机立减</dt><dd>￥0.03</dd><dt>买的是</dt><dd>⟦productName|浮云剪辑 周会员⟧</dd><dt>商家单号</dt><dd>⟦orderId|FY20261125213307⟧</dd><dt>收款单号</dt><dd>⟦tradeNo|QM9C4120261125213309⟧</dd><dt>开单时间</dt><dd>⟦orderTime|2026-11-25 21:33:09⟧</dd></dl><div class="off">付款成功，3 秒后返回商家</div>`,
      ),
    },
    {
      kind: 'payment',
      path: '/p/77d0?t=ali',
      html: shell(
        '付款码已失效',
        `<div style="font-size:40px">⌛</div><h2>⟦status=closed|付款码已失效⟧</h2><p class="s">没付就不用管；已经付了的，等 10 分钟还没到账请点下面的申诉</p><dl><dt>要付</dt><dd>⟦payableFen|￥58.02⟧</dd><dt>付款渠道</dt><dd>⟦payMethod|支付宝⟧</dd><dt>商家单号</dt><dd>⟦orderId|FY20261126090142⟧</dd><dt>收款单号</dt><dd>⟦tradeNo|QM77D020261126090144⟧</dd></dl><p><a class="s">回商家重新下单</a></p>`,
      ),
    },
    {
      kind: 'receipt',
      path: '/p/9c41/ok',
      html: shell(
        '已收到付款',
        `<div style="font-size:40px;color:#0a8f4d">✔</div><h2>⟦status=paid|已收到付款⟧</h2><div class="h">⟦amountFen|￥29.97⟧</div><dl><dt>收款给</dt><dd>⟦merchant|浮云小铺⟧</dd><dt>买的是</dt><dd>⟦productName|浮云剪辑 周会员⟧</dd><dt>怎么付的</dt><dd>⟦payMethod|微信⟧</dd><dt>到账时间</dt><dd>⟦payTime|2026-11-25 21:35:40⟧</dd><dt>商家单号</dt><dd>⟦orderId|FY20261125213307⟧</dd><dt>收款单号</dt><dd>⟦tradeNo|QM9C4120261125213309⟧</dd></dl><p class="s">商家发货与本站无关，没收到货请先联系商家</p>`,
      ),
    },
  ],
};
