import type { Layout } from '../../truth';

/** Orders of shops that have nothing in common: each page is another site, in the markup of another family of shops. */
const page = (title: string, style: string, body: string) =>
  `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>${title}</title><style>body{margin:0;font:14px/1.6 "PingFang SC","Microsoft YaHei",sans-serif;color:#333}${style}</style></head><body>${body}</body></html>`;

export const mixedOrders: Layout = {
  name: 'mixed-orders',
  pages: [
    {
      kind: 'order',
      path: '/user/personal/purchaseRecord',
      html: page(
        '购买记录',
        '.navbar{background:#1b1b28;color:#fff;padding:12px 30px}.navbar a{color:#9ab;margin-left:18px}.panel{margin:24px auto;width:900px;border:1px solid #eee;border-radius:6px}.panel-h{padding:10px 16px;background:#fafafa}.kv{display:flex;padding:6px 16px}.kv i{width:110px;color:#999;font-style:normal}.badge{background:#0a7;color:#fff;border-radius:3px;padding:0 6px;font-size:12px}pre{background:#f6f8fa;padding:10px;margin:0 16px 16px}',
        `<div class="navbar"><span class="navbar-brand">⟦platformName|蓝砂小卖部⟧</span><a>购物</a><a>购买记录</a><a>登录</a></div>
<div class="panel"><div class="panel-h">⟦productName|极影视频 会员季卡⟧ <span class="badge">⟦status=delivered|已发货⟧</span></div>
<div class="kv"><i>订单号</i><span>⟦orderId|261119203344871205⟧</span></div><div class="kv"><i>下单时间</i><span>⟦orderTime|2026-11-19 20:33:44⟧</span></div><div class="kv"><i>数量</i><span>⟦quantity|2⟧</span></div><div class="kv"><i>支付</i><span>⟦payMethod|支付宝⟧ / ⟦amountFen|￥77.60⟧</span></div>
<div class="kv"><i>宝贝信息</i><button>复制</button><button>下载TXT</button></div><pre>⟦cardSecret|JYSP-7Q2M-88KD-1F0Z⟧
⟦cardSecret|JYSP-4H9T-M3NW-60XB⟧</pre></div><p style="text-align:center;color:#bbb">© 2026 蓝砂小卖部 All Rights Reserved</p>`,
      ),
    },
    {
      kind: 'order',
      path: '/detail-order-sn/⟦orderId|Q7PLM2Z84KD1XE⟧',
      html: page(
        '订单详情',
        '.hd{padding:14px 8%;border-bottom:1px solid #eee}.main{margin:20px 8%;border:1px solid #e7eaf3;padding:20px}.row{display:flex;flex-wrap:wrap}.col{width:50%;padding:4px 0}.ft{text-align:center;color:#98a6ad;padding:20px}textarea{width:100%;height:80px}',
        `<div class="hd"><img alt="" width="30" height="30"> 首页 · 查询订单</div><div class="main"><h4>订单详情</h4><div class="row"><div class="col">订单编号：Q7PLM2Z84KD1XE</div><div class="col">订单名称：⟦productName|云栖阅读年度会员⟧ x ⟦quantity|1⟧</div><div class="col">订单创建时间：⟦orderTime|2026-11-20 11:02:19⟧</div><div class="col">邮箱：rain.k@mail.example</div><div class="col">订单类型：自动发货</div><div class="col">订单总价：⟦amountFen|66.00⟧</div><div class="col">订单状态：⟦status=delivered|已完成⟧</div><div class="col">支付方式：⟦payMethod|微信扫码⟧</div></div><p>卡密信息：</p><textarea readonly>⟦cardSecret|YQ26-PP0A-7731-LSKD⟧</textarea></div><div class="ft">Copyright © 2026 ⟦platformName|鹿台发卡⟧. Powered by dj</div>`,
      ),
    },
    {
      kind: 'order',
      path: '/h5/#/pages/order/detail?id=88213',
      html: page(
        '订单详情',
        'body{background:#f4f4f4;width:390px}.top{background:#ff5b36;color:#fff;padding:24px 16px}.top b{font-size:20px;display:block}.box{background:#fff;margin:10px;padding:12px;border-radius:8px}.line{display:flex;justify-content:space-between;padding:4px 0;color:#666}.g{display:flex}.g div{margin-left:10px}.foot{position:fixed;bottom:0;width:390px;background:#fff;text-align:right;padding:10px 0}.foot span{border:1px solid #ccc;border-radius:16px;padding:5px 14px;margin-right:10px}',
        `<div class="top"><b>⟦status=pending|买家已付款，等待卖家发货⟧</b><span>还剩 2 天 21 小时自动关闭</span></div>
<div class="box"><div>⟦merchant|拾光数码专营⟧ ›</div><div class="g"><div style="width:70px;height:70px;background:#dde"></div><div><div>⟦productName|星渡加速器 180 天兑换卡⟧</div><div style="color:#999">180 天；单设备</div><div>¥59.50 <span style="color:#999">x⟦quantity|2⟧</span></div></div></div></div>
<div class="box"><div class="line"><span>商品总额</span><span>¥119.00</span></div><div class="line"><span>店铺优惠</span><span>-¥10.00</span></div><div class="line"><span>实付款</span><span style="color:#f40">⟦amountFen|¥<em>109</em>.00⟧</span></div></div>
<div class="box"><div class="line"><span>订单编号</span><span>⟦orderId|4022611201877345⟧ <a>复制</a></span></div><div class="line"><span>支付宝交易号</span><span>⟦tradeNo|2026112022001441905512⟧</span></div><div class="line"><span>创建时间</span><span>⟦orderTime|2026-11-20 09:11:02⟧</span></div><div class="line"><span>付款时间</span><span>⟦payTime|2026-11-20 09:11:40⟧</span></div></div>
<div class="foot"><span>联系卖家</span><span>⟦entry|申请退款⟧</span><span>提醒发货</span></div>`,
      ),
    },
    {
      kind: 'order',
      path: '/order/view/TB20261118-55019',
      html: page(
        '我的订单 - 订单 TB20261118-55019',
        '.ant-layout-header{background:#001529;color:#fff;padding:0 40px;line-height:56px}.ant-steps{display:flex;margin:30px 40px}.ant-steps-item{flex:1;color:#bbb}.ant-steps-item-finish{color:#555}.ant-steps-item-process .ant-steps-item-title{color:#000;font-weight:700}.ant-steps-item-icon{border:1px solid #ccc;border-radius:50%;display:inline-block;width:26px;text-align:center}.ant-steps-item-process .ant-steps-item-icon{background:#1677ff;color:#fff}dl{margin:0 40px;display:grid;grid-template-columns:140px 1fr}dt{color:#888}dd{margin:0}',
        `<div class="ant-layout-header">⟦platformName|云篆游戏交易⟧　　买号　租号　代练　我的</div>
<div class="ant-steps"><div class="ant-steps-item ant-steps-item-finish"><span class="ant-steps-item-icon">✓</span><div class="ant-steps-item-title">提交订单</div></div><div class="ant-steps-item ant-steps-item-finish"><span class="ant-steps-item-icon">✓</span><div class="ant-steps-item-title">已付款</div></div><div class="ant-steps-item ant-steps-item-process"><span class="ant-steps-item-icon">3</span><div class="ant-steps-item-title">⟦status=pending|卖家发货中⟧</div></div><div class="ant-steps-item"><span class="ant-steps-item-icon">4</span><div class="ant-steps-item-title">验货</div></div><div class="ant-steps-item"><span class="ant-steps-item-icon">5</span><div class="ant-steps-item-title">交易成功</div></div></div>
<dl><dt>订单编号</dt><dd>⟦orderId|TB20261118-55019⟧</dd><dt>商品标题</dt><dd>⟦productName|【苍澜】安卓 12区 140级 剑客号 全皮⟧</dd><dt>成交价</dt><dd>⟦amountFen|¥1,280.00⟧</dd><dt>担保费</dt><dd>¥25.60</dd><dt>卖家</dt><dd>⟦merchant|山河号铺⟧（实名认证）</dd><dt>下单时间</dt><dd>⟦orderTime|2026-11-18 22:17:05⟧</dd><dt>支付渠道</dt><dd>⟦payMethod|支付宝⟧</dd></dl><p style="margin:20px 40px"><button>⟦entry|申请仲裁⟧</button> <button>联系客服</button></p><footer style="text-align:center;color:#aaa">云篆游戏交易 客服电话 ⟦contact|400-822-1190⟧</footer>`,
      ),
    },
    {
      kind: 'order',
      path: '/my/orders?tab=all',
      html: page(
        '我的订单 | 小桔卡铺',
        '.tabs span{margin:0 14px}.tabs .on{color:#f60;border-bottom:2px solid #f60}.card{border:1px solid #eee;margin:12px auto;width:720px;padding:12px}.card header{display:flex;justify-content:space-between;color:#999}.card .st{color:#f60}.card footer{text-align:right}.btn{border:1px solid #ccc;padding:2px 12px;border-radius:14px;margin-left:8px}',
        `<div style="padding:10px 30px;font-size:18px;font-weight:700">⟦platformName|小桔卡铺⟧</div><div class="tabs" style="text-align:center"><span class="on">全部</span><span>待付款</span><span>待发货</span><span>已完成</span></div>
⟦item⟧<div class="card"><header><span>⟦orderTime|2026-11-21 08:15:30⟧　订单号 ⟦orderId|XJ2611210815304471⟧</span><span class="st">⟦status=unpaid|等待付款⟧</span></header><p>⟦productName|听风音乐 周卡⟧ <span>×⟦quantity|1⟧</span></p><footer>共 1 件　应付 ⟦payableFen|¥4.90⟧ <a class="btn">取消订单</a><a class="btn">去付款</a></footer></div>
⟦item⟧<div class="card"><header><span>⟦orderTime|2026-11-20 17:40:12⟧　订单号 ⟦orderId|XJ2611201740129006⟧</span><span class="st">⟦status=delivered|已发货，待确认⟧</span></header><p>⟦productName|橙瓜网盘 超级会员月卡⟧ <span>×⟦quantity|3⟧</span></p><footer>共 3 件　实付 ⟦amountFen|¥54.00⟧ <a class="btn">查看卡密</a><a class="btn">确认收货</a></footer></div>
⟦item⟧<div class="card"><header><span>⟦orderTime|2026-11-17 13:02:44⟧　订单号 ⟦orderId|XJ2611171302440325⟧</span><span class="st">⟦status=closed|交易关闭⟧</span></header><p>⟦productName|听风音乐 年卡⟧ <span>×⟦quantity|1⟧</span></p><footer>共 1 件　实付 ⟦amountFen|¥88.00⟧ <a class="btn">删除订单</a></footer></div>⟦/items⟧`,
      ),
    },
    {
      kind: 'order',
      path: '/orderquery?orderid=⟦orderId|P261120135522390147⟧',
      html: page(
        '卡密查询_订单查询',
        '.layui-nav{background:#23262e;color:#fff;line-height:60px;padding:0 10%}.layui-table{border-collapse:collapse;width:80%;margin:20px 10%}.layui-table td,.layui-table th{border:1px solid #e6e6e6;padding:8px}',
        `<div class="layui-nav">首页　订单查询　投诉举报</div><table class="layui-table"><tr><td width="120">订单编号</td><td>P261120135522390147</td><td width="120">购买时间</td><td>⟦orderTime|2026/11/20 13:55:22⟧</td></tr><tr><td>商品名称</td><td colspan="3">⟦productName|墨羽论文查重 单次卡⟧</td></tr><tr><td>购买数量</td><td>⟦quantity|2⟧ 张</td><td>付款金额</td><td>⟦amountFen|39.60 元⟧</td></tr><tr><td>商户</td><td>⟦merchant|听雨阁⟧</td><td>支付状态</td><td><font color="green">⟦status=delivered|已支付，已发货⟧</font></td></tr></table>
<table class="layui-table"><thead><tr><th>#</th><th>卡号</th><th>密码</th><th>操作</th></tr></thead><tbody><tr><td>1</td>⟦cardSecret|<td>MY20260077120</td> <td>8hQk2Lz9</td>⟧<td><button>复制</button></td></tr><tr><td>2</td>⟦cardSecret|<td>MY20260077121</td> <td>p0WvT6xa</td>⟧<td><button>复制</button></td></tr></tbody></table><div style="text-align:center;color:#999">本平台由 ⟦platformName|千帆寄售⟧ 提供技术支持　<a>⟦entry|订单投诉⟧</a></div>`,
      ),
    },
    {
      kind: 'order',
      path: '/order/result',
      html: page(
        '提卡',
        '.wrap{width:640px;margin:40px auto;text-align:center}.ok{font-size:22px}.box{border:1px dashed #999;padding:14px;text-align:left;margin-top:14px}',
        `<div class="wrap"><div>欢迎光临 ⟦platformName|阿布的卡仓⟧</div><div class="ok">您购买的商品⟦status=delivered|已发货⟧</div><div class="box"><p>⟦productName|青柠输入法 Pro 终身授权⟧ × ⟦quantity|1⟧，共支付 ⟦amountFen|45元⟧</p><p>订单 ⟦orderId|AB-1120-99731⟧ 于 ⟦orderTime|2026-11-20 21:08⟧ 提交</p><p>以下是您的授权码，请妥善保管：</p><p><code>⟦cardSecret|QNSR-PRO-1X8D-J2M0-77UC⟧</code> <button>点我复制</button></p><p style="color:#888">使用教程：打开设置 → 激活 → 粘贴授权码</p></div><p>客服微信 ⟦contact|abukacang07⟧</p></div>`,
      ),
    },
    {
      kind: 'order',
      path: '/m/order/detail.html?sn=2026112066120931',
      html: page(
        '订单信息',
        'body{width:400px;background:#f7f8fa}.van-nav-bar{background:#fff;text-align:center;line-height:46px;font-weight:600}.van-cell{background:#fff;display:flex;justify-content:space-between;padding:10px 16px;border-bottom:1px solid #f2f2f2}.van-cell b{font-weight:400;color:#969799}.van-tag{background:#ee0a24;color:#fff;border-radius:2px;padding:0 5px;font-size:12px}',
        `<div class="van-nav-bar">订单信息</div><div class="van-cell"><span>⟦productName|飞梭短信包 500 条⟧</span><span class="van-tag">⟦status=refunded|已退款⟧</span></div><div class="van-cell"><span>单号</span><b>⟦orderId|2026112066120931⟧</b></div><div class="van-cell"><span>份数</span><b>⟦quantity|1⟧</b></div><div class="van-cell"><span>付款</span><b>⟦amountFen|25.00元⟧（⟦payMethod|云闪付⟧）</b></div><div class="van-cell"><span>下单于</span><b>⟦orderTime|2026-11-20 06:45:09⟧</b></div><div class="van-cell"><span>退款到账</span><b>⟦otherTime|2026-11-21 10:12:00⟧</b></div><div style="text-align:center;color:#c8c9cc;padding:20px">—— ⟦platformName|飞梭云⟧提供服务 ——<br>闽ICP备2023018854号</div>`.replace(
          '闽ICP备2023018854号',
          '⟦icp|闽ICP备2023018854号⟧',
        ),
      ),
    },
    {
      kind: 'order',
      path: '/trade/detail/907714',
      html: page(
        '交易详情-泊舟虚拟市场',
        '.hd{background:#0b8;color:#fff;padding:10px 60px}.c{width:960px;margin:16px auto}.bar{display:flex;list-style:none;padding:0}.bar li{flex:1;text-align:center;background:#eee;padding:6px}.bar li.active{background:#0b8;color:#fff}.s{font-size:18px;color:#e33}',
        `<div class="hd"><b>⟦platformName|泊舟虚拟市场⟧</b> <a>买家中心</a> <a>卖家中心</a></div><div class="c"><ul class="bar"><li>拍下</li><li class="active">付款</li><li>发货</li><li>评价</li></ul><div class="s">当前订单状态：⟦status=unpaid|商品已拍下，等待买家付款⟧</div><p>您可以 <button>立即付款</button> <button>取消交易</button></p><h3>订单信息</h3><p>收货方式：在线发送　订单编号：⟦orderId|907714002611⟧　成交时间：⟦orderTime|2026-11-22 12:30:51⟧</p><table border="1" cellpadding="6" width="100%"><tr><th>宝贝</th><th>单价(元)</th><th>数量</th><th>优惠</th><th>状态</th></tr><tr><td>⟦productName|白鹭设计素材 VIP 365 天⟧</td><td>129.00</td><td>⟦quantity|1⟧</td><td>省 10.00</td><td>未付款</td></tr></table><p style="text-align:right">应付总额：⟦payableFen|<b>119.00</b> 元⟧</p><p>卖家信息：昵称 ⟦merchant|鹭鸟素材屋⟧　QQ ⟦contact|3300715526⟧</p></div>`,
      ),
    },
    {
      kind: 'order',
      path: '/index/order?key=x',
      html: page(
        '自助取卡系统',
        'body{background:#101820;color:#dfe}.c{width:560px;margin:50px auto;background:#18242f;padding:24px;border-radius:10px}details{background:#0c141b;padding:10px;margin-top:8px}summary{cursor:pointer}',
        `<div class="c"><div style="display:flex;align-items:center"><img alt="⟦platformName|夜航卡站⟧" src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7" width="120" height="36"></div><p>查询到 1 笔订单</p><div>⟦productName|猎户座 VPS 流量包 100G⟧</div><div>⟦orderId|YH20261122AA0913⟧</div><div>⟦orderTime|2026-11-22 03:27:40⟧ · ⟦quantity|3⟧ 份 · ⟦amountFen|¥36⟧ · ⟦payMethod|USDT-TRC20⟧</div><div style="color:#6f9">⟦status=delivered|已出卡⟧</div><details open><summary>卡密 (3)</summary><div>⟦cardSecret|LHZ100-6d2f81ba⟧</div><div>⟦cardSecret|LHZ100-90ce7741⟧</div><div>⟦cardSecret|LHZ100-b3a05f2e⟧</div></details><p>TG ⟦contact|@yehang_kefu⟧</p></div>`,
      ),
    },
  ],
};
