import type { Layout } from '../../truth';

/** A collecting till that small shops hang behind their order form: white card on a tinted ground, a list of channels. */
const shell = (title: string, body: string) => `<!doctype html>
<html><head><meta charset="utf-8"><title>${title}</title><style>
body{margin:0;background:#eef4fb;font:14px/1.6 Arial,"Microsoft YaHei",sans-serif;color:#333}.nav{background:#fff;padding:14px 18%;font-size:18px;color:#1769c9;font-weight:700}.panel{width:64%;margin:22px auto;background:#fff;border-radius:4px;padding:20px 28px}.panel-heading{display:flex;justify-content:space-between;border-bottom:1px solid #edf1f6;padding-bottom:12px}.orange{color:#ff6a00;font-size:26px}.more li{list-style:none;padding:4px 0}.more li b{font-weight:400;color:#909399;display:inline-block;width:84px}.chan{display:inline-block;border:1px solid #d6dee8;padding:8px 16px;margin:0 10px 10px 0;border-radius:3px}.chan.active{border-color:#1769c9}.ewm{width:200px;height:200px;margin:10px auto;background:#e4e7ec}.btn{background:#1769c9;color:#fff;border-radius:3px;padding:8px 34px;display:inline-block}.cp{text-align:center;color:#aab;font-size:12px}.hidden{display:none}
</style></head><body><div class="nav">⟦platformName|顺流支付⟧ <small style="font-weight:400;color:#999">收银台</small></div>${body}<p class="cp">© 2026 顺流支付　⟦entry|<a href="/complain">交易投诉</a>⟧</p></body></html>`;

export const streamTill: Layout = {
  name: 'stream-till',
  pages: [
    {
      kind: 'payment',
      path: '/cashier?trade_no=SL20261121163355804',
      html: shell(
        '收银台 - 顺流支付',
        `<div class="panel"><div class="panel-heading"><div><div>订单提交成功，请尽快付款！</div><div style="color:#909399">商品：⟦productName|墨点云盘 SVIP 年卡⟧</div></div><div>应付金额 <span class="orange">⟦payableFen|268.00</span> 元⟧</div></div><ul class="more"><li><b>商户订单号</b>⟦orderId|YC1121163342⟧</li><li><b>平台单号</b>⟦tradeNo|SL20261121163355804⟧</li><li><b>收款商家</b>⟦merchant|云川数字⟧</li><li><b>创建时间</b>⟦orderTime|2026-11-21 16:33:55⟧</li></ul><p>选择支付方式</p><div><span class="chan">支付宝</span><span class="chan">微信支付</span><span class="chan">QQ钱包</span><span class="chan">网银支付</span></div><a class="btn">立即支付</a></div>`,
      ),
    },
    {
      kind: 'payment',
      path: '/pay/wxpay/SL20261123201145117/',
      html: shell(
        '微信扫码支付',
        `<div class="panel" style="text-align:center;width:360px"><h2 style="color:#2aae67"><img alt="⟦payMethod|微信支付⟧" width="30" height="30" src="data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA="> 扫码付款</h2><div class="orange">⟦payableFen|￥36.02⟧</div><p style="color:#e6492d;font-size:12px">请付款 36.02 元，以便系统自动确认</p><div class="ewm"></div><p>距离二维码过期还有 <b>02分48秒</b></p><div class="more" style="text-align:left"><li><b>购买物品</b>⟦productName|速记鸟 专业版 月卡⟧ × ⟦quantity|3⟧</li><li><b>商户订单号</b>⟦orderId|YC1123201130⟧</li><li><b>系统单号</b>⟦tradeNo|SL20261123201145117⟧</li><li><b>原始金额</b>⟦amountFen|36.00 元⟧</li><li><b>创建时间</b>⟦orderTime|2026-11-23 20:11:45⟧</li><li><b>支付状态</b>⟦status=unpaid|等待付款⟧</li></div><div class="hidden" id="ok">支付成功，正在跳转…</div><div class="hidden" id="out">二维码已过期，请重新下单</div></div>`,
      ),
    },
    {
      kind: 'receipt',
      path: '/result/SL20261123201145117',
      html: shell(
        '支付结果',
        `<div class="panel" style="text-align:center"><div style="font-size:44px;color:#2aae67">✓</div><h2>⟦status=paid|付款成功⟧</h2><div class="orange">⟦amountFen|￥36.02⟧</div><div style="text-align:left;width:60%;margin:16px auto" class="more"><li><b>收款方</b>⟦merchant|云川数字⟧</li><li><b>商品名称</b>⟦productName|速记鸟 专业版 月卡⟧</li><li><b>支付方式</b>⟦payMethod|微信支付⟧</li><li><b>支付时间</b>⟦payTime|2026-11-23 20:12:31⟧</li><li><b>商户订单号</b>⟦orderId|YC1123201130⟧</li><li><b>系统单号</b>⟦tradeNo|SL20261123201145117⟧</li></div><a class="btn">返回商家查看订单</a><p style="color:#999">3 秒后自动返回</p></div>`,
      ),
    },
  ],
};
