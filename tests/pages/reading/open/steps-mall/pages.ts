import type { Layout } from '../../truth';

/** A mall on free shop software: head rows over each order of a list, a progress strip, a table of goods under it. */
const shell = (title: string, body: string) => `<!DOCTYPE html>
<html><head><meta charset="utf-8"><title>${title} - 禾田数字商城</title><style>
body{margin:0;font:13px/1.6 "Microsoft YaHei",sans-serif;color:#333;background:#f5f5f5}.header-top{background:#eee;padding:4px 8%;color:#888}.header-top a{margin-right:12px}.shop-logo{background:#fff;padding:12px 8%;font-size:20px;color:#e22c08}.body{width:84%;margin:14px auto;display:flex;gap:14px}.user-sidebar{width:130px;background:#fff;padding:12px}.user-content{flex:1;background:#fff;padding:14px 18px}.am-table{width:100%;border-collapse:collapse;margin-bottom:14px}.am-table td,.am-table th{border:1px solid #eee;padding:6px 10px;text-align:left;vertical-align:top}.am-table .hd td{background:#faf4f2;color:#777}.steps span{display:inline-block;width:22%;border-top:3px solid #ddd;text-align:center;padding-top:6px;color:#aaa}.steps .on{border-color:#e22c08;color:#e22c08}.grid{display:flex;flex-wrap:wrap}.grid li{list-style:none;width:50%;padding:3px 0}.am-badge{background:#e22c08;color:#fff;padding:0 6px;border-radius:2px}.am-btn{border:1px solid #e22c08;color:#e22c08;padding:2px 12px}.none{display:none}.foot{text-align:center;color:#999;padding:14px}
</style></head><body><div class="header-top">您好，欢迎来到⟦platformName|禾田数字商城⟧　<a>个人中心</a><a>我的商城</a><a>收藏(3)</a><a>购物车(1)</a><a>消息(5)</a></div><div class="shop-logo">禾田数字商城</div><div class="body"><div class="user-sidebar"><p><b>交易管理</b></p><p>订单管理</p><p>⟦entry|售后订单⟧</p><p>我的评价</p><p><b>财产中心</b></p><p>我的积分 240</p><p>我的优惠券 2</p></div><div class="user-content">${body}</div></div><div class="foot">客服电话 ⟦contact|0731-8820-4417⟧　⟦icp|湘ICP备2022014403号⟧</div></body></html>`;

export const stepsMall: Layout = {
  name: 'steps-mall',
  pages: [
    {
      kind: 'order',
      path: '/index.php?s=/order/index.html',
      html: shell(
        '我的订单',
        `<p>待付款 0　待发货 1　待收货 0　已完成 2　<input placeholder="订单号/商品名"> <span class="am-btn">搜索</span></p>
<table class="am-table"><tr><th>商品</th><th>单价</th><th>数量</th><th>总额</th><th>状态</th><th>操作</th></tr>
<tr class="hd">⟦item⟧<td colspan="6">⟦orderTime|2026-11-27 10:02:19⟧　订单号：⟦orderId|20261127100219338817⟧　店铺：⟦merchant|竹影点卡⟧</td></tr><tr><td>⟦productName|秋水一刀 元宝 6480⟧</td><td>￥610.00</td><td>⟦quantity|1⟧</td><td>⟦amountFen|￥605.00⟧<br>（含运费 ￥0.00）</td><td>⟦status=pending|待发货⟧</td><td>详情</td></tr>
<tr class="hd">⟦item⟧<td colspan="6">⟦orderTime|2026-11-12 23:41:55⟧　订单号：⟦orderId|20261112234155102946⟧　店铺：⟦merchant|禾田自营⟧</td></tr><tr><td>⟦productName|沧海影视 会员月卡⟧</td><td>￥15.80</td><td>⟦quantity|2⟧</td><td>⟦amountFen|￥31.60⟧<br>（含运费 ￥0.00）</td><td>⟦status=delivered|已完成⟧</td><td>详情　⟦entry|退款/退货⟧</td></tr>
<tr class="hd">⟦item⟧<td colspan="6">⟦orderTime|2026-10-30 08:15:07⟧　订单号：⟦orderId|20261030081507665520⟧　店铺：⟦merchant|竹影点卡⟧</td></tr><tr><td>⟦productName|秋水一刀 月卡⟧</td><td>￥28.50</td><td>⟦quantity|1⟧</td><td>⟦amountFen|￥28.50⟧<br>（含运费 ￥0.00）</td><td>⟦status=closed|已关闭⟧</td><td>删除</td></tr>⟦/items⟧</table>`,
      ),
    },
    {
      kind: 'order',
      path: '/index.php?s=/order/detail/id/88213.html',
      html: shell(
        '订单详情',
        `<div class="steps"><span class="on">1 提交订单</span><span class="on">2 付款成功</span><span>3 商家发货</span><span>4 交易完成</span></div><h3>订单状态：<span class="am-badge">⟦status=pending|待发货⟧</span></h3><ul class="grid" style="padding:0"><li>订单编号：⟦orderId|20261127100219338817⟧</li><li>下单时间：⟦orderTime|2026-11-27 10:02:19⟧</li><li>支付时间：⟦payTime|2026-11-27 10:03:44⟧</li><li>支付方式：⟦payMethod|支付宝⟧</li><li>发货时间：</li><li>完成时间：</li><li>所属店铺：⟦merchant|竹影点卡⟧</li><li>买家留言：区服 华山，角色 一苇</li></ul>
<table class="am-table"><tr><th>商品</th><th>单价</th><th>数量</th><th>小计</th></tr><tr><td>⟦productName|秋水一刀 元宝 6480⟧</td><td>￥610.00</td><td>⟦quantity|1⟧</td><td>￥610.00</td></tr></table><p style="text-align:right">商品总额 ￥610.00　优惠 -￥5.00　增加 ￥0.00<br>实付 <b style="color:#e22c08;font-size:18px">⟦amountFen|￥605.00⟧</b></p><p><span class="am-btn">提醒发货</span>　<span class="am-btn">⟦entry|仅退款⟧</span></p><div class="none">请输入取货码：<input></div>`,
      ),
    },
  ],
};
