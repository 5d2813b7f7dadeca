import type { Layout } from '../../truth';

/** A self-run shop on a widespread free theme: bootstrap cards, disabled inputs, secrets in a textarea. */
const shell = (title: string, body: string, script = '') => `<!DOCTYPE html>
<html lang="zh-CN"><head><meta charset="utf-8">
<title>${title} | ⟦platformName|青隼数卡⟧</title>
<meta name="keywords" content="自动发货,会员,激活码"><meta name="description" content="24小时自动发货的小店">
<style>
body{margin:0;background:#fafbfe;font:14px/1.5 Nunito,"Microsoft YaHei",sans-serif;color:#6c757d}
.navbar{background:#fff;display:flex;gap:24px;padding:12px 6%;box-shadow:0 0 35px rgba(154,161,171,.15)}
.navbar .brand{font-weight:700;color:#313a46}.container{max-width:1080px;margin:24px auto}
.card{background:#fff;border-radius:4px;box-shadow:0 0 35px 0 rgba(154,161,171,.15);margin-bottom:24px}
.card-body{padding:24px}.row{display:flex;gap:24px}.col-6{flex:1}.form-group{margin-bottom:12px}
.badge{border-radius:3px;padding:2px 6px;font-size:12px}.bg-success{background:#0acf97;color:#fff}.bg-warning{background:#ffbc00}
.form-control{width:100%;border:1px solid #dee2e6;padding:6px 10px;border-radius:4px;box-sizing:border-box}
.modal{display:none}.text-danger{color:#fa5c7c}footer{text-align:center;padding:24px;color:#98a6ad}
</style></head><body>
<div class="navbar"><span class="brand">青隼数卡</span><a href="/">首页</a><a href="/order-search">查询订单</a><a href="/article">文章教程</a>
<select class="lang"><option>简体中文</option><option>繁體中文</option></select></div>
<div class="container">${body}</div>
<footer>2021 - 2026 © <a href="/">青隼数卡</a> Powered by 开源发卡系统 v2.0.6 <br>客服 Telegram：⟦contact|@qingsun_kefu⟧ · 工作时间 10:00-22:00</footer>
<div class="modal" id="notice"><div class="modal-title">店铺公告</div><div class="modal-body"><p>11月双旦活动提前开始，全场满 200 元减 15 元。</p><p>交流频道 @qingsun_pindao，禁止广告。</p></div><button>知道了</button></div>
${script}</body></html>`;

export const bladeCards: Layout = {
  name: 'blade-cards',
  pages: [
    {
      kind: 'product',
      path: '/buy/37',
      html: shell(
        '⟦productName|松鼠云笔记专业版 12个月激活码⟧',
        `<div class="card"><div class="card-body"><div class="row">
<div class="col-4"><img src="" alt="" width="240" height="240"></div>
<div class="col-6"><form action="/create-order" method="post">
<input type="hidden" name="gid" value="37"><input type="hidden" name="_token" value="x0Dw5PqT">
<h3>松鼠云笔记专业版 12个月激活码</h3>
<p><span class="badge bg-success">自动发货</span> <span class="badge">库存(212)</span> <span class="badge">限购 5</span></p>
<h4 class="price">价格：<b class="text-danger">⟦priceFen|￥ 46.00⟧</b> <small><del>￥ 98.00</del></small></h4>
<div class="alert">批发优惠：购买 3 件起 43.00 元/件；购买 5 件起 40.50 元/件</div>
<div class="form-group"><label>电子邮箱</label><input class="form-control" name="email" placeholder="接收卡密的邮箱"></div>
<div class="form-group"><label>查询密码</label><input class="form-control" name="search_pwd" placeholder="查询订单时使用"></div>
<div class="form-group"><label>购买数量</label><input class="form-control" type="number" name="by_amount" value="⟦may.quantity|1⟧"></div>
<div class="form-group"><label>优惠码</label><input class="form-control" name="coupon_code" placeholder="没有可以不填"></div>
<div class="form-group"><label>支付方式</label><div class="pay-group"><span class="pay-type active" data-id="3">支付宝当面付</span><span class="pay-type" data-id="6">微信扫码</span><span class="pay-type" data-id="11">USDT-TRC20</span></div></div>
<div class="form-group"><input class="form-control" name="img_verify_code" placeholder="验证码"></div>
<button class="btn btn-danger">立即下单</button>
</form></div></div></div></div>
<div class="card"><div class="card-body"><h4>商品详情</h4>
<p>1、激活码在“设置 - 账户 - 兑换”里使用，国际版与国内版通用。</p>
<p>2、⟦grants|付款后系统自动发货，激活码同时发到你填写的邮箱⟧。</p>
<p>3、⟦grants|激活码质保 30 天，质保期内失效免费补发⟧。</p>
<p>4、⟦limits|虚拟商品具有可复制性，发货后非质量问题不退不换⟧。</p>
<p>5、⟦limits|买错版本、填错邮箱的损失由买家自己承担⟧。</p></div></div>`,
      ),
    },
    {
      kind: 'payment',
      path: '/pay-gateway/alipayscan/⟦orderId|QS7K2M9XW4T1B6ZD⟧',
      html: shell(
        '扫码支付',
        `<div class="card" style="max-width:520px;margin:0 auto;text-align:center"><div class="card-body">
<div class="border-bottom"><h4>⟦payMethod|支付宝⟧扫码支付</h4><small>有效期 5 分钟，请尽快支付</small></div>
<h6>⟦productName|松鼠云笔记专业版 12个月激活码⟧</h6>
<p>订单编号：QS7K2M9XW4T1B6ZD</p>
<h3 class="text-danger">⟦payableFen|¥83.00⟧</h3>
<svg width="180" height="180" style="background:repeating-conic-gradient(#313a46 0 25%,#fff 0 50%) 0/18px 18px"></svg>
<p class="text-muted">打开手机支付宝扫一扫，付款成功后本页会自动跳转</p>
<p class="d-none" style="display:none">订单已过期，请重新下单</p>
<a class="btn" href="alipays://x">手机用户点此唤起支付宝</a></div></div>`,
        '<script>var t=setInterval(function(){},5e3);var u="/check-order-status/QS7K2M9XW4T1B6ZD";</script>',
      ),
    },
    {
      kind: 'order',
      path: '/detail-order-sn/⟦orderId|QS7K2M9XW4T1B6ZD⟧',
      html: shell(
        '订单详情',
        `<div class="page-title"><h4>订单详情</h4></div>
<div class="card"><div class="card-body"><div class="row">
<div class="col-6"><h5>购买信息</h5>
<div class="mb-1"><label>订单编号：</label><span>QS7K2M9XW4T1B6ZD</span></div>
<div class="mb-1"><label>订单名称：</label><span>⟦productName|松鼠云笔记专业版 12个月激活码⟧ x ⟦quantity|2⟧</span></div>
<div class="mb-1"><label>商品单价：</label><span>46.00</span></div>
<div class="mb-1"><label>优惠金额：</label><span>9.00</span></div>
<div class="mb-1"><label>订单总价：</label><span>⟦amountFen|83.00⟧</span></div>
<div class="mb-1"><label>订单创建时间：</label><span>⟦orderTime|2026-11-16 20:41:09⟧</span></div>
<div class="mb-1"><label>下单邮箱：</label><span>hy_1990@mailbox.example</span></div>
<div class="mb-1"><label>订单类型：</label><span class="badge bg-success">自动发货</span></div>
<div class="mb-1"><label>支付方式：</label><span>⟦payMethod|支付宝当面付⟧</span></div>
<div class="mb-1"><label>订单状态：</label><span class="badge bg-success">⟦status=delivered|已完成⟧</span></div></div>
<div class="col-6"><h5>订单信息 <button class="btn-sm" data-clipboard-target="#k">复制</button></h5>
<textarea id="k" class="form-control" rows="5" readonly>⟦cardSecret|SSNP-7QX2-LM40-9WZA⟧
⟦cardSecret|SSNP-K18C-PV63-TT5E⟧</textarea>
<small>请尽快激活。本站只保留 30 天内的订单。</small></div>
</div></div></div>`,
      ),
    },
    {
      kind: 'order',
      path: '/search-order-by-email',
      html: shell(
        '订单查询',
        `<div class="card"><div class="card-body"><ul class="nav-tabs"><li>订单号查询</li><li class="active">邮箱查询</li><li>浏览器缓存查询</li></ul>
<form><input class="form-control" name="email" value="hy_1990@mailbox.example"><input class="form-control" type="password" name="search_pwd"><button>立即查询</button></form></div></div>
⟦item⟧<div class="card"><div class="card-body"><div class="d-flex"><b>⟦productName|松鼠云笔记专业版 12个月激活码⟧</b> × ⟦quantity|2⟧ <span class="badge bg-success">⟦status=delivered|已完成⟧</span></div>
<p>编号 ⟦orderId|QS7K2M9XW4T1B6ZD⟧</p><p>⟦orderTime|2026-11-16 20:41:09⟧　总价 ⟦amountFen|83.00 元⟧　⟦payMethod|支付宝当面付⟧</p><a href="/detail-order-sn/a">查看</a></div></div>
⟦item⟧<div class="card"><div class="card-body"><div class="d-flex"><b>⟦productName|鹿影剪辑季卡⟧</b> × ⟦quantity|1⟧ <span class="badge bg-warning">⟦status=pending|待处理⟧</span></div>
<p>编号 ⟦orderId|QS3R8H5NC0Y7V2JF⟧</p><p>⟦orderTime|2026-11-12 09:15:33⟧　总价 ⟦amountFen|29.90 元⟧　⟦payMethod|微信扫码⟧</p><a href="/detail-order-sn/b">查看</a></div></div>
⟦item⟧<div class="card"><div class="card-body"><div class="d-flex"><b>⟦productName|鹿影剪辑季卡⟧</b> × ⟦quantity|1⟧ <span class="badge">⟦status=closed|已过期⟧</span></div>
<p>编号 ⟦orderId|QS9A1L6GU5E3P8KS⟧</p><p>⟦orderTime|2026-11-12 09:02:18⟧　总价 ⟦amountFen|29.90 元⟧　⟦payMethod|微信扫码⟧</p><a href="/detail-order-sn/c">查看</a></div></div>⟦/items⟧
<p class="text-muted">最多显示最近 5 笔</p>`,
      ),
    },
  ],
};
