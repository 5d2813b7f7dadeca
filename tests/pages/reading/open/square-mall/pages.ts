import type { Layout } from '../../truth';

/** A full mall software put to selling codes: am-panels, an order waiting to be paid, one delivered in part, a desk for the rest. */
const shell = (title: string, body: string) => `<!DOCTYPE html>
<html><head><meta charset="utf-8"><title>${title}-⟦platformName|方糖数字商城⟧</title><style>
body{margin:0;background:#f5f5f5;font:13px/1.7 "Segoe UI","Lucida Grande",Helvetica,Arial,"Microsoft YaHei";color:#333}.header-top{background:#fff;padding:6px 6%;color:#888;border-bottom:1px solid #eee}.nav-search{background:#fff;padding:16px 6%;display:flex;gap:30px}.user-body{display:flex;gap:14px;padding:14px 6%}.user-sidebar{width:160px;background:#fff;padding:14px}.user-content{flex:1}.am-panel{background:#fff;margin-bottom:14px;border-radius:4px}.am-panel-hd{padding:10px 14px;border-bottom:1px solid #f0f0f0;font-weight:bold}.am-panel-bd{padding:14px}
dl.items{margin:0;display:flex;flex-wrap:wrap}dl.items dt{width:90px;color:#888}dl.items dd{margin:0;width:calc(50% - 96px)}.am-table{width:100%;border-collapse:collapse}.am-table td,.am-table th{border-bottom:1px solid #eee;padding:8px;text-align:left}.am-badge{border-radius:2px;color:#fff;background:#f37b1d;padding:0 6px}.total{text-align:right}.total strong{color:#e00;font-size:18px}.am-hide{display:none}.footer{text-align:center;color:#999;padding:20px}
</style></head><body><div class="header-top">你好，欢迎来到方糖数字商城　会员 lan***　[退出]　<span style="float:right">个人中心　我的商城　购物车 2　消息 0</span></div><div class="nav-search"><b style="font-size:20px">方糖数字商城</b><input placeholder="其实搜索很简单^_^！" style="width:300px"><button>搜索</button></div>
<div class="user-body"><div class="user-sidebar"><p>交易管理</p><p>　订单管理</p><p>　<a>⟦entry|订单售后⟧</a></p><p>　商品收藏</p><p>资料管理</p><p>　我的积分 120</p><p>　我的钱包 8.00</p></div><div class="user-content">${body}</div></div>
<div class="footer"><p>新手上路 | 关于我们 | 支付方式 | 售后服务</p><p>⟦icp|沪ICP备2024060218号⟧　电话 ⟦contact|021-5550 9312⟧</p></div>
<div class="am-hide"><div class="am-popup-title">订单支付</div><form><input type="hidden" name="ids" value="0"><label>支付宝</label><label>微信</label><button>确认支付</button></form></div></body></html>`;

export const squareMall: Layout = {
  name: 'square-mall',
  pages: [
    {
      kind: 'order',
      path: '/index/order/detail/id/9031.html',
      html: shell(
        '订单详情',
        `<div class="am-panel"><div class="am-panel-bd"><span class="am-badge">⟦status=unpaid|待付款⟧</span> 请在 29 分 10 秒内完成支付，逾期订单自动取消 <button>支付</button> <button>取消</button></div></div>
<div class="am-panel"><div class="am-panel-hd">订单基础信息</div><div class="am-panel-bd"><dl class="items"><dt>订单单号</dt><dd>⟦orderId|20261127201455803716⟧</dd><dt>订单模式</dt><dd>虚拟销售</dd><dt>下单时间</dt><dd>⟦orderTime|2026-11-27 20:14:55⟧</dd><dt>支付方式</dt><dd></dd><dt>支付时间</dt><dd></dd><dt>发货时间</dt><dd></dd><dt>收货时间</dt><dd></dd><dt>用户备注</dt><dd>请尽快</dd></dl></div></div>
<div class="am-panel"><div class="am-panel-hd">商品信息</div><div class="am-panel-bd"><table class="am-table"><tr><th>商品</th><th>单价</th><th>数量</th><th>小计</th></tr><tr><td><a>⟦productName|画眉修图 Pro 两年激活码⟧</a><br><small>版本：Win / Mac 双端</small></td><td>￥139.00</td><td>x⟦quantity|2⟧</td><td>￥278.00</td></tr></table><div class="total"><p>商品总额 ￥278.00</p><p>满减活动 -￥30.00</p><p>订单总额 ⟦amountFen|￥248.00⟧</p><p>钱包抵扣 -￥8.00</p><p>还需支付 <strong>⟦payableFen|￥240.00⟧</strong></p></div></div></div>`,
      ),
    },
    {
      kind: 'order',
      path: '/index/order/detail/id/8977.html',
      html: shell(
        '订单详情',
        `<div class="am-panel"><div class="am-panel-bd"><span class="am-badge">⟦status=pending|待发货⟧</span> 本单共 5 件，已发 ⟦deliveredCount|3⟧ 件，其余 2 件缺货，到货后补发</div></div>
<div class="am-panel"><div class="am-panel-hd">订单基础信息</div><div class="am-panel-bd"><dl class="items"><dt>订单单号</dt><dd>⟦orderId|20261122113008410297⟧</dd><dt>订单模式</dt><dd>虚拟销售</dd><dt>下单时间</dt><dd>⟦orderTime|2026-11-22 11:30:08⟧</dd><dt>支付方式</dt><dd>⟦payMethod|支付宝⟧</dd><dt>支付时间</dt><dd>⟦payTime|2026-11-22 11:31:45⟧</dd><dt>支付单号</dt><dd>⟦tradeNo|2026112222001455201447780963⟧</dd></dl></div></div>
<div class="am-panel"><div class="am-panel-hd">商品信息</div><div class="am-panel-bd"><table class="am-table"><tr><th>商品</th><th>单价</th><th>数量</th><th>小计</th><th>操作</th></tr><tr><td><a>⟦productName|瓦片地图会员季卡⟧</a><br><small>规格：单人</small></td><td>￥26.00</td><td>x⟦quantity|5⟧</td><td>￥130.00</td><td><a>⟦entry|退款/退货⟧</a></td></tr></table><div class="total"><p>商品总额 ￥130.00</p><p>实付款 <strong>⟦amountFen|￥130.00⟧</strong></p></div></div></div>
<div class="am-panel"><div class="am-panel-hd">密钥信息</div><div class="am-panel-bd"><pre>⟦cardSecret|WPDT-20K7-HXA1⟧
⟦cardSecret|WPDT-20K7-M9QE⟧
⟦cardSecret|WPDT-20K7-Z4RB⟧</pre></div></div>`,
      ),
    },
    {
      kind: 'payment',
      path: '/index/pay/desk.html?ids=9031',
      html: shell(
        '收银台',
        `<div class="am-panel"><div class="am-panel-hd">收银台</div><div class="am-panel-bd"><p>订单已提交，请在 30 分钟内付款</p><p>订单单号：⟦orderId|20261127201455803716⟧</p><p>订单总额：⟦amountFen|￥248.00⟧　钱包抵扣：￥8.00</p><p class="total">还需支付：<strong>⟦payableFen|￥240.00⟧</strong></p>
<table class="am-table"><tr><td><input type="radio" name="p"> 支付宝</td><td>支付 ￥240.00</td></tr><tr><td><input type="radio" name="p"> 微信</td><td>支付 ￥240.00</td></tr><tr><td><input type="radio" name="p"> 银行卡 <small>手续费 ￥1.20</small></td><td>支付 ￥241.20</td></tr></table><p><button>去支付</button> <a>查看订单</a></p></div></div>`,
      ),
    },
  ],
};
