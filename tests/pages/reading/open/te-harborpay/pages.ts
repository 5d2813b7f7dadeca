import type { Layout } from '../../truth';

/** An invented payment provider's pages on a desktop: a till with a list of ways, a slip, a bill and a form against payees. */
const shell = (
  title: string,
  body: string,
) => `<!DOCTYPE html><html><head><meta charset="utf-8"><title>⟦platformName|汇港付⟧ - ${title}</title><style>
body{margin:0;background:#eef1f6;font:14px/1.7 "Microsoft YaHei",SimSun;color:#3a3a3a}.top{background:#fff;border-bottom:3px solid #1a5fb4}.wrap{width:960px;margin:0 auto;position:relative}.top .wrap{height:66px;line-height:66px}.logo{font-size:22px;color:#1a5fb4;font-weight:700}.cashier{background:#fff;margin:20px auto;padding:24px 30px}.order-info{background:#f7faff;border:1px solid #d5e3f7;padding:14px 20px;margin-bottom:20px}.order-info li{list-style:none}.order-info .fr{float:right;text-align:right}.em{color:#e8590c;font-size:24px}.ways label{display:inline-block;border:1px solid #ddd;padding:10px 22px;margin:0 10px 10px 0}.ways label.on{border-color:#1a5fb4;color:#1a5fb4}.btn{display:inline-block;background:#1a5fb4;color:#fff;padding:8px 40px;border:0}.gray{color:#999}.bill{width:100%;border-collapse:collapse}.bill th{width:150px;text-align:right;padding:9px 16px;color:#888;font-weight:400;border-bottom:1px dashed #e4e4e4}.bill td{padding:9px 16px;border-bottom:1px dashed #e4e4e4}.foot{text-align:center;color:#999;font-size:12px;padding:20px}
</style></head><body><div class="top"><div class="wrap"><span class="logo">汇港付</span> <span class="gray">| ${title}</span><span style="position:absolute;right:0;font-size:12px"><a>帮助中心</a> &nbsp; <a>⟦entry|交易投诉⟧</a> &nbsp; 服务热线 ⟦contact|400-660-8127⟧</span></div></div><div class="wrap cashier">${body}</div><div class="foot">汇港支付服务（泉州）有限公司版权所有 &nbsp;⟦icp|闽ICP备16008842号-1⟧ &nbsp;支付业务许可证 Z2071635000012</div></body></html>`;
const row = (label: string, value: string) => `<tr><th>${label}</th><td>${value}</td></tr>`;

export const teHarborpay: Layout = {
  name: 'te-harborpay',
  pages: [
    {
      kind: 'payment',
      path: '/cashier/index.php?token=9f31c07e5ab24d',
      html: shell(
        '收银台',
        `<div class="order-info"><ul style="margin:0;padding:0"><li class="fr">应付金额<br><span class="em">⟦payableFen|288.00⟧</span> ⟦currency=CNY|元⟧</li><li><b>⟦productName|星河战记 3280 星钻⟧</b></li><li>收款方：⟦merchant|莆田市云岭网络科技⟧</li><li>商户单号：⟦orderId|YL202611191644039907⟧</li><li class="gray">下单时间：⟦orderTime|2026-11-19 16:44:03⟧ &nbsp; 请在 15 分钟内完成支付</li></ul></div>
<h4>选择支付方式</h4><div class="ways"><label class="on"><input type="radio" name="w" checked> ⟦may.payMethod|快捷支付（储蓄卡 尾号 0318）⟧</label><label><input type="radio" name="w"> 支付宝</label><label><input type="radio" name="w"> 微信支付</label><label><input type="radio" name="w"> 云闪付</label><label><input type="radio" name="w"> 账户余额（可用 12.06 元）</label></div><p>手机验证码 <input size="8"> <button>获取验证码</button></p><p><button class="btn">确认支付</button></p><p class="gray">⟦limits|汇港付仅提供支付服务，商品与售后由商户负责。⟧</p>`,
      ),
    },
    {
      kind: 'receipt',
      path: '/cashier/return.php?sn=⟦tradeNo|HG20261119164512700348⟧',
      html: shell(
        '支付结果',
        `<div style="text-align:center;padding:20px"><div style="font-size:44px;color:#2b8a3e">✔</div><h2 style="margin:6px 0">您已⟦status=paid|付款成功⟧！</h2><p>向 <b>⟦merchant|莆田市云岭网络科技⟧</b> 支付 <span class="em">⟦amountFen|288.00 元⟧</span></p></div><table class="bill">${row('汇港付交易号', 'HG20261119164512700348')}${row('商户单号', '⟦orderId|YL202611191644039907⟧')}${row('商品', '⟦productName|星河战记 3280 星钻⟧')}${row('付款方式', '⟦payMethod|快捷支付（储蓄卡 尾号 0318）⟧')}${row('付款时间', '⟦payTime|2026-11-19 16:45:12⟧')}</table><p style="text-align:center"><a class="btn">返回商户网站</a> &nbsp; <a>查看账单</a></p><p class="gray" style="text-align:center">5 秒后自动返回商户网站。获得 28 港湾积分，可抽 88 元红包。</p>`,
      ),
    },
    {
      kind: 'receipt',
      path: '/bill/detail.php?id=70034821',
      html: shell(
        '账单详情',
        `<h3>账单详情 <small class="gray">2026 年 10 月</small></h3><table class="bill">${row('交易类型', '在线购物')}${row('交易状态', '⟦status=paid|支付成功⟧')}${row('交易金额', '⟦amountFen|-65.00 元⟧')}${row('对方名称', '⟦merchant|临沂小满电子商务商行⟧')}${row('商品说明', '⟦productName|小满充值-60元话费慢充⟧')}${row('资金渠道', '⟦payMethod|账户余额⟧')}${row('创建时间', '⟦orderTime|2026-10-08 21:03:47⟧')}${row('付款时间', '⟦payTime|2026-10-08 21:04:10⟧')}${row('交易号', '⟦tradeNo|HG20261008210347158806⟧')}${row('商家订单号', '⟦orderId|XM1008-558019⟧')}${row('交易后余额', '12.06 元')}${row('备注', '—')}</table><p><a>下载电子回单</a> &nbsp; <a>⟦entry|对此交易有疑问⟧</a> &nbsp; <a>⟦entry|投诉收款方⟧</a> &nbsp; <a>隐藏此账单</a></p>`,
      ),
    },
    {
      kind: 'complaint-form',
      path: '/complain/apply.php?sn=⟦tradeNo|HG20261008210347158806⟧',
      html: shell(
        '投诉收款方',
        `<h3>投诉收款方</h3><div class="order-info"><p>交易号：HG20261008210347158806</p><p>收款方：⟦merchant|临沂小满电子商务商行⟧</p><p>商品说明：⟦productName|小满充值-60元话费慢充⟧</p><p>交易金额：⟦amountFen|65.00 元⟧ &nbsp; 付款时间：⟦payTime|2026-10-08 21:04:10⟧</p></div><form><p>投诉原因 <select><option>付款后未收到商品</option><option>商品与描述不符</option><option>商户拒绝退款</option><option>涉嫌欺诈</option></select></p><p>诉求 <label><input type="radio" name="q" checked>全额退款</label> <label><input type="radio" name="q">部分退款</label> <label><input type="radio" name="q">仅反映问题</label></p><p>退款金额 <input value="⟦refundFen|65.00⟧" size="10"> 元（最多 65.00 元）</p><p>情况说明<br><textarea cols="80" rows="5" placeholder="请写明购买经过、与商户沟通的情况"></textarea></p><p>凭证 <input type="file"> 支持 jpg、png，不超过 4 张</p><p>联系手机 <input value="138****2290" size="14"></p><p><button class="btn">⟦entry|提交投诉⟧</button></p></form><div class="gray"><p>投诉须知</p><p>⟦grants|投诉受理后，商户须在 3 个自然日内回应，逾期未回应的，汇港付将介入处理。⟧</p><p>⟦limits|付款超过 90 天的交易不予受理投诉。⟧</p><p>投诉进度可在“我的投诉”中查看。</p></div>`,
      ),
    },
  ],
};
