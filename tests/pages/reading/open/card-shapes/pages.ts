import type { Layout } from '../../truth';

/** Order pages of four card shops, each a shop of its own: codes in a box of text, in pairs, in rows, and an apology in their place. */
const page = (title: string, style: string, body: string) =>
  `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><style>body{margin:0;font:14px/1.7 "PingFang SC","Microsoft YaHei",sans-serif;color:#2b2f36}a{color:inherit}${style}</style></head><body>${body}</body></html>`;

export const cardShapes: Layout = {
  name: 'card-shapes',
  pages: [
    {
      kind: 'order',
      path: '/detail-order-sn/YQ7F2K9D4M1X8B3C',
      html: page(
        '订单详情 | ⟦platformName|雁栖卡行⟧',
        '.top{background:#fff;box-shadow:0 1px 6px #0002;padding:14px 8%}.wrap{width:84%;margin:22px auto;display:flex;gap:20px}.main{flex:3}.side{flex:1}.card{border-radius:10px;border:1px solid #e6e8ec;padding:18px;margin-bottom:18px}.info p{margin:4px 0}.info strong{display:inline-block;min-width:90px;color:#8a919f}textarea{width:100%;height:110px;font-family:monospace}.foot{background:#20242c;color:#9aa;padding:20px 8%;font-size:12px}',
        `<div class="top"><b>雁栖卡行</b>　<a href="/">首页</a>　<a href="/order-search">查询订单</a>　<a href="/article">教程</a></div>
<div class="wrap"><div class="main"><div class="card"><h3>订单信息</h3><div class="info">
<p><strong>订单编号：</strong>
⟦orderId|YQ7F2K9D4M1X8B3C⟧</p><p><strong>订单名称：</strong>
⟦productName|飞鹭加速 季卡⟧ x ⟦quantity|3⟧</p><p><strong>商品单价：</strong> 26.60</p><p><strong>优惠码：</strong> LU10　（已优惠 7.98）</p><p><strong>实际支付：</strong>
⟦amountFen|71.82⟧</p><p><strong>下单邮箱：</strong> wei***@mailbox.example</p><p><strong>下单时间：</strong>
⟦orderTime|2026-10-17 21:05:33⟧</p><p><strong>支付通道：</strong> ⟦payMethod|支付宝当面付⟧</p><p><strong>订单状态：</strong> <span style="color:#0a8">⟦status=delivered|已完成⟧</span></p></div></div>
<div class="card"><h3>卡密信息</h3><textarea id="kami" readonly>⟦cardSecret|FLJS-QK72-9XWD-03EP⟧
⟦cardSecret|FLJS-M41R-ZC85-77TB⟧
⟦cardSecret|FLJS-H0VN-2GYA-6L9S⟧</textarea><button>一键复制</button><p style="color:#c33">⟦limits|卡密一经发出，非卡密本身问题不退不换。⟧⟦grants|首次激活失败的，凭截图 48 小时内免费补发。⟧</p></div></div>
<div class="side"><div class="card"><b>大家还买了</b><p>飞鹭加速 月卡 ¥10.80</p><p>小满云盘 年卡 ¥88.00</p><p>销量 1,924 · 库存 35</p></div><div class="card"><b>需要帮助</b><p>邮箱 ⟦contact|help@yanqi-ka.example⟧</p><p><a href="/ticket">⟦entry|提交工单⟧</a></p></div></div></div>
<div class="foot">© 2024-2026 雁栖卡行 · ⟦icp|浙ICP备2024077113号-2⟧ · 页面生成于 2026-10-17 21:07:02</div>`,
      ),
    },
    {
      kind: 'order',
      path: '/#/query?id=58210',
      html: page(
        '柚子皮小铺-查单',
        '.head{background:linear-gradient(90deg,#ff9a44,#fc6076);color:#fff;padding:26px;text-align:center}.box{width:700px;margin:-14px auto 30px;background:#fff;border-radius:6px;padding:20px;box-shadow:0 4px 20px #0001}table{width:100%;border-collapse:collapse}td,th{border:1px solid #ebeef5;padding:9px 12px;text-align:left}th{background:#fafafa;width:110px;font-weight:400;color:#909399}.tag{background:#f0f9eb;color:#67c23a;padding:2px 8px;border-radius:4px}.km{background:#1f2d3d;color:#9fe88d;padding:10px;margin:8px 0;font-family:Consolas}',
        `<div class="head"><h2>⟦platformName|柚子皮小铺⟧</h2>查单请输入订单号或手机号</div><div class="box"><input value="13800000000" size="30"> <button>查询</button> <small>仅显示近 30 天的 1 笔订单</small>
<table style="margin-top:14px"><tr><th>单　　号</th><td>⟦orderId|58210⟧</td><th>状　　态</th><td><span class="tag">⟦status=delivered|已发卡⟧</span></td></tr><tr><th>宝　　贝</th><td colspan="3">⟦productName|泡泡岛点券 300 点（面值 30 元）⟧</td></tr><tr><th>件　　数</th><td>⟦quantity|2⟧</td><th>合　　计</th><td>⟦amountFen|57.6 元⟧</td></tr><tr><th>买　　于</th><td>⟦orderTime|2026/9/8 11:42:07⟧</td><th>发　　于</th><td>⟦otherTime|2026/9/8 11:42:19⟧</td></tr><tr><th>支　　付</th><td>[⟦payMethod|微信扫码⟧ ]</td><th>供货商</th><td>⟦merchant|阿秋点券批发⟧</td></tr></table>
<h4>卡密（共 2 张）</h4><div class="km">⟦cardSecret|卡号：PPD300662817450　密码：884213905⟧</div><div class="km">⟦cardSecret|卡号：PPD300662817451　密码：120967733⟧</div>
<details><summary>使用说明</summary>打开泡泡岛官网-充值-卡密充值，依次填入卡号（如 PPD300000000000）与密码（如 123456789），点券 5 分钟内到账。</details><p><button>保存为 TXT</button> <button>⟦entry|订单投诉⟧</button> <button>再来一单</button></p></div><p style="text-align:center;color:#bbb">QQ：⟦contact|293017745⟧　广告：柚子皮诚招代理，预存 200 元起</p>`,
      ),
    },
    {
      kind: 'order',
      path: '/user/order/info?trade=SL-20261103-00417',
      html: page(
        '我的订单 - ⟦platformName|石榴数字仓⟧',
        'body{background:#f4f5f9}.nav{width:190px;float:left;background:#fff;min-height:640px;padding:20px 0}.nav a{display:block;padding:9px 24px}.in{margin-left:210px;padding:20px}.blk{background:#fff;border-radius:4px;padding:20px;margin-bottom:14px}dl{display:grid;grid-template-columns:repeat(4,1fr);gap:4px 10px}dt{color:#999}dd{margin:0;font-weight:600}.acc{display:flex;border-bottom:1px solid #eee;padding:8px 0;font-family:monospace}.acc i{width:40px;color:#bbb}.warn{background:#fff7e6;border:1px solid #ffd591;padding:10px}',
        `<div class="nav"><a href="/"><b>石榴数字仓</b></a><a href="/user">控制台</a><a href="/user/order">我的订单</a><a href="/user/recharge">余额 ¥12.40</a><a href="/user/work">⟦entry|售后工单⟧</a></div><div class="in"><div class="blk"><h2>⟦productName|海豚邮箱 老号（带辅助）⟧</h2><dl><div><dt>订单</dt><dd>⟦orderId|SL-20261103-00417⟧</dd></div><div><dt>购买</dt><dd>⟦quantity|5⟧ 个</dd></div><div><dt>已发</dt><dd>⟦deliveredCount|3⟧ 个</dd></div><div><dt>实付</dt><dd>⟦amountFen|¥40.00⟧</dd></div><div><dt>下单</dt><dd>⟦orderTime|2026-11-03 08:16:44⟧</dd></div><div><dt>付款</dt><dd>⟦payTime|2026-11-03 08:17:20⟧</dd></div><div><dt>方式</dt><dd>⟦payMethod|账户余额⟧</dd></div><div><dt>进度</dt><dd>⟦status=pending|部分发货⟧</dd></div></dl></div>
<div class="blk warn">库存不足，还有 2 个未发货。⟦grants|补货后系统自动补发，超过 72 小时未补的差额退回余额。⟧</div>
<div class="blk"><h4>账号列表</h4><div class="acc"><i>1</i><span>⟦cardSecret|qiu7701@htmail.example----kD92mmx----bak7701@fz.example⟧</span></div><div class="acc"><i>2</i><span>⟦cardSecret|lanbo315@htmail.example----w8Rty04----bak315@fz.example⟧</span></div><div class="acc"><i>3</i><span>⟦cardSecret|toumu66@htmail.example----Zp6610a----bak66@fz.example⟧</span></div><p style="color:#999">格式：账号----密码----辅助邮箱。⟦limits|请于收货后 2 小时内改密，超时被找回概不负责。⟧</p></div><div class="blk"><h4>其他订单</h4>SL-20261028-00102　月光笔记 会员　¥15.00　已完成<br>SL-20261001-00933　海豚邮箱 新号　¥6.00　已退款</div></div>`,
      ),
    },
    {
      kind: 'order',
      path: '/orderquery?st=1&kw=2611190755138826041',
      html: page(
        '订单查询 - 半夏自助发货',
        '.hd{border-bottom:3px solid #36b37e;padding:12px 0}.c{width:920px;margin:0 auto}.item{border:1px solid #dfe1e6;margin:18px 0}.bar{background:#f4f5f7;padding:8px 14px;display:flex;justify-content:space-between}.body{padding:14px;display:flex}.l{width:60%}.r{width:40%;border-left:1px dashed #ddd;padding-left:16px}.lab{color:#7a869a}.alert{background:#ffebe6;color:#bf2600;padding:10px 14px}',
        `<div class="hd"><div class="c"><b style="font-size:20px">⟦platformName|半夏自助发货⟧</b>　选购　查单　<a href="/complaint">⟦entry|我要举报⟧</a></div></div><div class="c"><p>查询关键字：<input value="2611190755138826041" size="32"> <button>搜索</button></p><div class="item"><div class="bar"><span><span class="lab">单号</span> ⟦orderId|2611190755138826041⟧</span><span>⟦orderTime|2026-11-19 07:55:13⟧</span><b style="color:#ff8b00">⟦status=paid|已支付⟧</b></div><div class="body"><div class="l"><a href="/item/88">⟦productName|【秒发】栗壳视频黄金会员 12 个月⟧</a><br><span class="lab">店铺</span> <a href="/shop/xg">⟦merchant|小谷影音会员⟧</a>　<span class="lab">成交</span> 3,318 笔</div><div class="r"><span class="lab">总价</span> <b>⟦amountFen|￥99<small>.00</small>⟧</b> × ⟦quantity|1⟧<br><span class="lab">付款</span> ⟦payMethod|QQ钱包⟧<br><span class="lab">渠道流水</span> ⟦tradeNo|QP20261119075540018873⟧</div></div><div class="alert">卡密：很抱歉，有人在您付款之前拿走了最后一件，请与店铺商量。</div></div><p class="lab">说明：订单显示 7 天。⟦grants|付款后 24 小时未收到卡密，可申请平台介入退款。⟧⟦limits|超过 7 天的订单平台不再受理。⟧</p><h4>热门推荐</h4><p>栗壳视频周卡 ￥6.90　知更鸟听书年卡 ￥59.00　限时 02:13:45 后恢复原价</p><p class="lab">平台客服 ⟦contact|kefu@banxia.example⟧ ⟦contact|0571-5550-1182⟧　⟦icp|赣ICP备2025010886号⟧</p></div>`,
      ),
    },
  ],
};
