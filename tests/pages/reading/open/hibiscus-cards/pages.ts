import type { Layout } from '../../truth';

/** A card shop on a ready-made bootstrap theme: cards with a head, notices in a list, the bought text in a textarea. */
const shell = (title: string, body: string) => `<!DOCTYPE html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>${title} | 木棉发卡站</title><meta name="keywords" content="发卡,自动发货"><style>
body{margin:0;background:#f4f5fa;font:14px/1.6 "PingFang SC",sans-serif;color:#444}.navbar{background:#fff;padding:12px 8%;display:flex;gap:26px;box-shadow:0 1px 4px #ddd}.navbar-brand{font-size:18px;font-weight:700;color:#c2335d}.container{width:84%;margin:18px auto}.row{display:flex;gap:18px}.col-8{flex:2}.col-4{flex:1}.card{background:#fff;border-radius:6px;margin-bottom:18px}.card-header{padding:12px 18px;border-bottom:1px solid #eee;font-weight:600}.card-body{padding:16px 18px}.badge{border-radius:3px;padding:1px 7px;font-size:12px;color:#fff;background:#6c757d}.badge-success{background:#2fa97c}.badge-info{background:#39afd1}.form-group{margin-bottom:10px}.btn{border:0;border-radius:4px;background:#c2335d;color:#fff;padding:7px 20px}.btn-light{background:#eef0f5;color:#555}.modal{display:none}.footer{padding:20px 8%;color:#98a;font-size:12px;text-align:center}.list-group-item{padding:7px 0;border-bottom:1px dashed #eee}textarea{width:100%;box-sizing:border-box}
</style></head><body><nav class="navbar"><a class="navbar-brand" href="/">⟦platformName|木棉发卡站⟧</a><a href="/">购买商品</a><a href="/order-search">查询订单</a><a href="/article">使用教程</a></nav>
<div class="container">${body}</div>
<footer class="footer">客服QQ：⟦contact|3519027746⟧　在线时间 10:00-23:00<br>Copyright © 2026 All Rights Reserved　<a href="#">⟦icp|桂ICP备2024031185号⟧</a></footer>
<div class="modal fade" id="notice"><div class="modal-body">站点公告：即日起全场订单满 100.00 元减 5.00 元，活动截止 2026-12-01 00:00。</div><button class="btn">知道了</button></div></body></html>`;

export const hibiscusCards: Layout = {
  name: 'hibiscus-cards',
  pages: [
    {
      kind: 'product',
      path: '/buy/118',
      html: shell(
        '轻语笔记 高级版 年卡',
        `<div class="row"><div class="col-8"><div class="card"><div class="card-header">商品信息</div><div class="card-body"><h3 class="mt-0">⟦productName|轻语笔记 高级版 年卡⟧ <span class="badge badge-success">自动发货</span></h3>
<h4 class="text-danger">⟦priceFen|<small>￥</small>68.00⟧ <small><del>￥98.00</del></small></h4><p>库存(<span class="kc">43</span>)　<span class="badge badge-info">批发价：5 件起 ￥64.00/件</span></p>
<form action="/create-order" method="post"><input type="hidden" name="gid" value="118"><div class="form-group"><label>电子邮箱</label> <input name="email" placeholder="接收卡密"></div><div class="form-group"><label>购买数量</label> <input type="number" name="by_amount" value="⟦may.quantity|1⟧" min="1"></div><div class="form-group"><label>优惠码</label> <input name="coupon_code" placeholder="没有可不填"></div><div class="form-group"><label>支付方式</label> <select name="payway"><option value="">请选择</option><option value="3">支付宝当面付</option><option value="7">微信扫码</option></select></div><button class="btn">立即购买</button></form></div></div>
<div class="card"><div class="card-header">商品描述</div><div class="card-body"><p>轻语笔记官方渠道激活码，登录后在「设置 - 兑换」中使用。</p><p>⟦grants|激活码自购买之日起质保 30 天，质保期内失效包换⟧。</p><p>⟦limits|卡密属于可复制商品，拍错、多拍概不退款⟧。</p></div></div></div>
<div class="col-4"><div class="card"><div class="card-header">热门商品</div><div class="card-body"><div class="list-group-item">轻语笔记 月卡　￥9.90</div><div class="list-group-item">墨点云盘 SVIP 季卡　￥45.00</div><div class="list-group-item">速记鸟 永久授权　￥128.00</div></div></div></div></div>`,
      ),
    },
    {
      kind: 'payment',
      path: '/pay-gateway/qr/MM20261118KQ7D02P5',
      html: shell(
        '扫码支付',
        `<div class="card" style="max-width:460px;margin:0 auto;text-align:center"><div class="card-header">⟦payMethod|支付宝当面付⟧</div><div class="card-body"><p>请在 <b id="clock">04 : 37</b> 内完成付款，超时订单自动取消</p><h2>⟦payableFen|￥131.00⟧</h2><canvas width="190" height="190" style="background:#eee"></canvas><p class="text-muted">打开支付宝 [扫一扫]</p><table style="width:100%;text-align:left"><tr><td>订单编号</td><td>⟦orderId|MM20261118KQ7D02P5⟧</td></tr><tr><td>订单名称</td><td>⟦productName|轻语笔记 高级版 年卡⟧ x ⟦quantity|2⟧</td></tr></table></div></div>
<script>var tradeurl="/check-order-status/MM20261118KQ7D02P5";var timer=setInterval(function(){},5000);</script>`,
      ),
    },
    {
      kind: 'order',
      path: '/detail-order-sn/MM20261118KQ7D02P5',
      html: shell(
        '订单详情',
        `<div class="card"><div class="card-header"><span class="badge">1</span> 订单信息</div><div class="card-body"><div class="row"><div class="col-4"><p><b>订单编号：</b>⟦orderId|MM20261118KQ7D02P5⟧</p><p><b>订单名称：</b>⟦productName|轻语笔记 高级版 年卡⟧</p><p><b>购买数量：</b>⟦quantity|2⟧</p><p><b>商品单价：</b>￥68.00</p><p><b>优惠码：</b>FIVE5</p><p><b>优惠金额：</b>￥5.00</p></div>
<div class="col-4"><p><b>实际支付：</b><span class="text-danger">⟦amountFen|￥131.00⟧</span></p><p><b>下单时间：</b>⟦orderTime|2026-11-18 21:06:49⟧</p><p><b>下单邮箱：</b>zq****@mail.test</p><p><b>支付方式：</b>⟦payMethod|支付宝当面付⟧</p><p><b>订单类型：</b>自动发货</p><p><b>订单状态：</b><span class="badge badge-success">⟦status=delivered|已完成⟧</span></p></div>
<div class="col-4"><b>卡密信息：</b><textarea rows="4" readonly>⟦cardSecret|QYBJ-7K3M-92XA-LL0E⟧
⟦cardSecret|QYBJ-P4T8-6ZWC-3H1N⟧</textarea><button class="btn btn-light">复制卡密</button></div></div></div></div>
<div class="card"><div class="card-header">使用说明</div><div class="card-body">登录后打开「设置 - 兑换」，粘贴激活码。复制时不要带上空格。</div></div>`,
      ),
    },
  ],
};
