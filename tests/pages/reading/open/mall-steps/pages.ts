import type { Layout } from '../../truth';

/** A full mall's member centre: progress bar, address block, goods table with specs, a sum block, a delivery track. */
const style = `body{margin:0;background:#fff;font:12px/1.8 Arial,"Microsoft YaHei";color:#666}.top-nav{background:#f2f2f2;padding:4px 8%}.am-progress{display:flex;background:#e4e4e4;height:8px;margin:30px 0 6px}.am-progress i{width:25%;background:#d2364c}.user-main{display:flex;width:1100px;margin:16px auto}.nav{width:150px}.nav a{display:block}.user-content{flex:1;border:1px solid #eee;padding:16px}.goods-base{display:flex}.goods-base img{width:60px;height:60px;background:#eee}table{width:100%;border-collapse:collapse;margin:12px 0}th{background:#f5f5f5;text-align:left}td,th{padding:8px;border-bottom:1px solid #eee}.total{text-align:right}.total strong{color:#d2364c;font-size:18px}.track li{list-style:square}dl{overflow:hidden}dt{float:left;clear:left;color:#999}dd{margin-left:90px}.order-id{background:#fafafa;padding:6px 10px;border:1px solid #eee;border-bottom:0;margin-top:14px}`;

const shell = (title: string, body: string) =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${title}-⟦platformName|百味数字商城⟧</title><meta name="description" content="百味数字商城，游戏点卡、软件激活码、影音会员一站购，100元礼包免费领"><style>${style}</style></head><body><div class="top-nav">您好，xiaoman 欢迎来到百味数字商城　[退出]　购物车 2　消息 5　我的积分 318</div><div class="user-main"><div class="nav"><b>交易管理</b><a>订单管理</a><a>⟦entry|订单售后⟧</a><a>商品评价</a><b>资产</b><a>钱包 ￥20.15</a></div><div class="user-content">${body}</div></div><div style="text-align:center">百味数字商城 版权所有 2015-2026　⟦icp|京ICP备15083320号-6⟧　增值电信业务经营许可证 京B2-20190067<br>售后电话 ⟦contact|010-5550 7718⟧（消费者投诉 12315）</div><div>猜你喜欢：阿尔法办公 2027 标准版 ￥399.00　安心杀毒 三年 ￥89.00</div></body></html>`;

const goods = (name: string, spec: string, unit: string, count: string) =>
  `<table><tr><th>商品信息</th><th>单价(元)</th><th>数量</th><th>优惠</th><th>小计(元)</th></tr><tr><td><div class="goods-base"><img alt=""><div><a>⟦productName|${name}⟧</a><br><span>${spec}</span></div></div></td><td>${unit}</td><td>⟦quantity|${count}⟧</td><td>-</td><td>${(Number(unit) * Number(count)).toFixed(2)}</td></tr></table>`;

export const mallSteps: Layout = {
  name: 'mall-steps',
  pages: [
    {
      kind: 'order',
      path: '/order-detail-30127.html',
      html: shell(
        '订单详情',
        `<div class="am-progress"><i></i><i></i><i></i></div><p>提交订单　付款成功　商家发货　<span style="color:#ccc">确认收货</span></p><h3>⟦status=delivered|待收货⟧ <small>还剩 9 天 4 小时自动确认</small></h3><dl><dt>订单号：</dt><dd>⟦orderId|20261109174233058812⟧</dd><dt>下单用户：</dt><dd>xiaoman</dd><dt>下单日期：</dt><dd>⟦orderTime|2026-11-09 17:42:33⟧</dd><dt>支付日期：</dt><dd>⟦payTime|2026-11-09 17:43:15⟧</dd><dt>发货日期：</dt><dd>⟦otherTime|2026-11-10 09:20:00⟧</dd><dt>付款通道：</dt><dd>⟦payMethod|支付宝⟧</dd><dt>店铺：</dt><dd>⟦merchant|阿尔法软件授权店⟧</dd></dl>${goods('阿尔法办公 2027', '版本：家庭版；授权：1 台', '298.00', '1')}<div class="total">商品总价 ￥298.00<br>运费 ￥0.00<br>积分抵扣 -￥3.00<br>应付款 <strong>⟦amountFen|￥295.00⟧</strong></div><h4>虚拟信息</h4><div class="virtual">⟦cardSecret|AFBG7-K2QXM-4TRW9-00LPZ-8HYDC⟧</div><h4>物流信息</h4><ul class="track"><li>2026-11-10 09:20:00 [虚拟发货] 商品密钥已发送至站内</li><li>2026-11-09 17:43:15 支付完成，等待商家处理</li><li>2026-11-09 17:42:33 您提交了订单</li></ul>`,
      ),
    },
    {
      kind: 'order',
      path: '/order-index.html',
      html: shell(
        '订单管理',
        `<p>关键字 <input placeholder="订单号/商品名"> 时间 <input value="2026-10-01"> - <input value="2026-11-20"> <button>搜索</button></p>⟦item⟧<div class="order-id">订单号 ⟦orderId|20261117081500046610⟧　⟦orderTime|2026-11-17 08:15:00⟧　⟦merchant|百味自营⟧</div><table><tr><td width="300">⟦productName|安心杀毒 三年⟧</td><td>￥89.00</td><td>x⟦quantity|1⟧</td><td>总价：⟦amountFen|￥89.00⟧</td><td>⟦status=pending|待发货⟧</td><td>催发货　详情</td></tr></table>⟦item⟧<div class="order-id">订单号 ⟦orderId|20261109174233058812⟧　⟦orderTime|2026-11-09 17:42:33⟧　⟦merchant|阿尔法软件授权店⟧</div><table><tr><td width="300">⟦productName|阿尔法办公 2027⟧</td><td>￥298.00</td><td>x⟦quantity|1⟧</td><td>总价：⟦amountFen|￥295.00⟧</td><td>⟦status=delivered|待收货⟧</td><td>收货　⟦entry|售后⟧</td></tr></table>⟦item⟧<div class="order-id">订单号 ⟦orderId|20261004220941007753⟧　⟦orderTime|2026-10-04 22:09:41⟧　⟦merchant|百味自营⟧</div><table><tr><td width="300">⟦productName|鸿图看图 终身版⟧</td><td>￥35.00</td><td>x⟦quantity|3⟧</td><td>总价：⟦amountFen|￥105.00⟧</td><td>⟦status=closed|已取消⟧</td><td>删除</td></tr></table>⟦/items⟧<p>共 3 条 1/1 页</p>`,
      ),
    },
    {
      kind: 'complaint-form',
      path: '/orderaftersale-create-30127.html',
      html: shell(
        '申请订单售后',
        `${goods('阿尔法办公 2027', '版本：家庭版；授权：1 台', '298.00', '1')}<p>订单号 ⟦orderId|20261109174233058812⟧　实付 ⟦amountFen|￥295.00⟧</p><form><p>类型 <label><input type="radio" checked> 仅退款</label> <label><input type="radio"> 退款退货</label></p><p>原因 <select><option>请选择</option><option selected>密钥无效</option><option>与描述不符</option></select></p><p>退款金额 <input value="⟦refundFen|295.00⟧"> 最多 ￥295.00</p><p>退款说明 <textarea rows="3" cols="60" placeholder="5-200 个字符"></textarea></p><p>凭证（最多 3 张） <input type="file"></p><button>提交</button></form><p>⟦limits|密钥查看后原则上不支持退货。⟧</p>`,
      ),
    },
    {
      kind: 'refusal',
      path: '/orderaftersale-detail-1190.html',
      html: shell(
        '售后详情',
        `<div class="am-progress"><i></i><i></i></div><h3>⟦may.status=failed|审核不通过⟧</h3><dl><dt>拒绝原因：</dt><dd>⟦limits|密钥已显示，按平台规则视为签收，不能退款⟧</dd><dt>售后单号：</dt><dd>⟦ticketNo|SH1190⟧</dd><dt>订单号：</dt><dd>⟦orderId|20261109174233058812⟧</dd><dt>退款金额：</dt><dd>⟦refundFen|￥295.00⟧</dd><dt>申请时间：</dt><dd>⟦otherTime|2026-11-12 19:03:28⟧</dd><dt>审核时间：</dt><dd>⟦otherTime|2026-11-13 10:41:02⟧</dd></dl><p>⟦productName|阿尔法办公 2027⟧ 版本：家庭版</p>`,
      ),
    },
    {
      kind: 'product',
      path: '/goods-5530.html',
      html: shell(
        '阿尔法办公 2027 正版授权密钥',
        `<h1 style="font-size:18px">⟦productName|阿尔法办公 2027⟧</h1><p>一次购买，终身可用，支持 5 台电脑同时登录</p><p>原价 <del>￥598.00-798.00</del></p><p>销售价 <strong style="color:#d2364c;font-size:22px">⟦priceFen|￥298.00⟧</strong></p><p>版本：[家庭版] 标准版(￥399.00) 专业版(￥459.00)</p><p>累计销量 1,902　浏览 88,120　累计评论 77</p><p>数量 <input value="1" size="2"> 库存 9999</p><button>立即购买</button> <button>加入购物车</button><p>服务：⟦grants|假一赔十⟧ · ⟦grants|不能激活包退⟧</p><h4>评价 (77)</h4><p>l***n：激活成功！ 2026-11-02 11:30:41</p>`,
      ),
    },
  ],
};
