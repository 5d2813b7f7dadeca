import type { Layout } from '../../truth';

/** A go-between for payments: its chooser of channels, a scanning page, a bank page it leads to, and the page that goes back. */
const shell = (title: string, body: string, script = '') => `<!DOCTYPE html>
<html lang="zh-cn"><head><meta charset="utf-8"><meta name="renderer" content="webkit"><title>${title}</title><style>
body{margin:0;background:#f1f2f7;font:14px "Microsoft YaHei",sans-serif;color:#4a4a4a}.mod-title{background:#fff;text-align:center;padding:14px;border-bottom:2px solid #12b7f5}
.mod-ct{width:640px;margin:20px auto;background:#fff;border-top:6px double #ddd;padding:20px;text-align:center}.order .amount{font-size:40px;color:#f60}.detail dl{display:flex;justify-content:space-between;margin:6px 60px}.detail dd{margin:0}
.time-item strong{background:#3ec742;color:#fff;padding:0 8px;border-radius:4px}.paybtn{display:inline-block;border:1px solid #ddd;padding:10px 24px;margin:6px}.paybtn.on{border-color:#12b7f5}.hide{display:none}.foot{text-align:center;color:#aaa;font-size:12px}
</style></head><body>${body}<div class="foot">© ⟦platformName|渡口聚合支付⟧　技术支持与投诉 ⟦contact|help@dukoupay.example⟧</div>${script}</body></html>`;

export const jumpTill: Layout = {
  name: 'jump-till',
  pages: [
    {
      kind: 'payment',
      path: '/cashier.php?trade_no=2026112009441871325&sitename=1',
      html: shell(
        '收银台 - 渡口聚合支付',
        `<h1 class="mod-title">收银台</h1><div class="mod-ct"><div class="detail"><dl><dt>商品名称</dt><dd>⟦productName|山竹TV 季卡⟧</dd></dl><dl><dt>订单编号</dt><dd>⟦tradeNo|2026112009441871325⟧</dd></dl><dl><dt>商户订单号</dt><dd>⟦orderId|YDBJ20261120094417⟧</dd></dl><dl><dt>收款商户</dt><dd>⟦merchant|云端补给站⟧</dd></dl><dl><dt>创建时间</dt><dd>⟦orderTime|2026-11-20 09:44:18⟧</dd></dl></div>
<p>应付金额</p><div class="order"><span class="amount">⟦payableFen|￥35.00⟧</span></div>
<p>请选择支付方式</p><div><span class="paybtn on">支付宝</span><span class="paybtn">微信支付</span><span class="paybtn">QQ钱包</span><span class="paybtn">云闪付</span></div><p><button>立即支付</button></p>
<p style="color:#f60;font-size:12px">付款前请确认是自己购买的商品，谨防诈骗。渡口只提供支付通道。</p></div>`,
      ),
    },
    {
      kind: 'payment',
      path: '/pay/wxpay/2026112114020550098/',
      html: shell(
        '微信扫码支付',
        `<h1 class="mod-title"><span class="ico"></span>⟦payMethod|微信支付⟧</h1><div class="mod-ct"><div class="order"></div><div class="order"><span class="amount" id="money"></span></div>
<div id="qrcode" style="width:200px;height:200px;margin:0 auto;background:repeating-conic-gradient(#000 0 25%,#fff 0 50%) 0/20px 20px"></div>
<div class="time-item"><strong id="h">0时</strong><strong id="m">4分</strong><strong id="s">48秒</strong></div><p>打开微信“扫一扫”，不支持长按识别</p>
<div class="detail" id="orderDetail"><dl><dt>购买物品</dt><dd>⟦productName|VIP会员充值⟧</dd></dl><dl><dt>商户订单号</dt><dd id="sn"></dd></dl><dl><dt>平台订单号</dt><dd>⟦tradeNo|2026112114020550098⟧</dd></dl><dl><dt>创建时间</dt><dd>⟦orderTime|2026-11-21 14:02:05⟧</dd></dl></div>
<div class="hide" id="paid"><h2>支付成功</h2><p>3 秒后跳转</p></div><div class="hide" id="late"><h2>订单已超时</h2></div></div>`,
        '<script>var o={"money":"⟦payableFen|￥19.90⟧","out_trade_no":"⟦orderId|MB1121140204⟧","status":0};document.getElementById("money").textContent=o.money;document.getElementById("sn").textContent=o.out_trade_no;</script>',
      ),
    },
    {
      kind: 'receipt',
      path: '/return/success?trade_no=2026112114020550098',
      html: shell(
        '支付结果',
        `<h1 class="mod-title">支付结果</h1><div class="mod-ct"><h2 style="color:#3ec742">✔ ⟦status=paid|支付成功⟧</h2><p>您已向 ⟦merchant|萌宝会员社⟧ 支付 ⟦amountFen|19.90 元⟧</p>
<div class="detail"><dl><dt>付款方式</dt><dd>⟦payMethod|微信支付⟧</dd></dl><dl><dt>付款时间</dt><dd>⟦payTime|2026-11-21 14:03:37⟧</dd></dl><dl><dt>商户订单号</dt><dd>⟦orderId|MB1121140204⟧</dd></dl><dl><dt>平台订单号</dt><dd>⟦tradeNo|2026112114020550098⟧</dd></dl></div>
<p><a class="paybtn on">返回商户</a> <a class="paybtn">⟦entry|没有到账？提交投诉⟧</a></p><p style="color:#aaa">页面将在 5 秒后返回商户网站</p></div>`,
      ),
    },
  ],
};
