import type { Layout } from '../../truth';

/** A card shop of one page: the goods in a panel, popups for paying, found orders in collapsed panels. */
const shell = (title: string, body: string) => `<!DOCTYPE html>
<html><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${title} - ⟦platformName|糯米团子小铺⟧</title>
<style>
body{margin:0;background:#f3e9f0;font:14px/1.7 "PingFang SC",sans-serif;color:#444}.wrap{max-width:860px;margin:0 auto}
.header{display:flex;justify-content:space-between;padding:14px 0}.header a{margin-left:14px}
.panel{background:#fffe;border-radius:14px;margin:14px 0;padding:18px}.panel-heading{font-weight:bold;border-left:4px solid #f48fb1;padding-left:8px}
.notice{max-height:110px;overflow:auto}.cate span{display:inline-block;border:1px solid #ddd;border-radius:12px;padding:0 10px;margin:2px}
.cate .checked{background:#f48fb1;color:#fff}.unit{color:#f36;font-size:22px}.layui-hide{display:none}
table{width:100%;border-collapse:collapse}td,th{border-bottom:1px dashed #e8c;padding:6px}
.layui-layer{position:fixed;left:50%;top:60px;width:360px;margin-left:-180px;background:#fff;box-shadow:0 4px 30px #0004;border-radius:10px;text-align:center}
.layui-layer-title{background:#fce4ec;padding:8px}.tag{background:#4caf50;color:#fff;border-radius:4px;padding:0 5px;font-size:12px}.tag.w{background:#ff9800}
</style></head><body><div class="wrap">
<div class="header"><b>🍡 糯米团子小铺</b><nav><a>购物</a><a>订单查询</a><a>注册</a><a>登录</a></nav></div>
${body}
<div class="foot" style="text-align:center;color:#a88;padding:20px">客服QQ：⟦contact|2790418863⟧　　© 2026 糯米团子小铺</div>
</div></body></html>`;

export const sugarFaka: Layout = {
  name: 'sugar-faka',
  pages: [
    {
      kind: 'product',
      path: '/?cid=4&mid=118',
      html: shell(
        '购物',
        `<div class="panel"><div class="panel-heading">公告</div><div class="notice"><p>本店开张四年，老客有售后。</p><p>⟦limits|卡密类商品请在购买后 24 小时内使用并反馈问题，逾期不再处理⟧</p><p>⟦limits|因自身网络、设备问题无法使用的不予退款⟧</p><p>加群领优惠券：QQ群 771204518</p></div></div>
<div class="panel"><div class="panel-heading">1. 选择分类</div><div class="cate"><span>音乐会员</span><span class="checked">影视会员</span><span>学习工具</span><span>游戏点券</span></div></div>
<div class="panel"><div class="panel-heading">2. 选择商品</div><div class="cate"><span class="checked">⟦productName|草莓视频影院版周卡（电视可用）⟧</span><span>草莓视频手机版月卡</span><span>山竹TV 季卡 <small>缺货</small></span></div></div>
<div class="panel"><div class="panel-heading">3. 商品信息</div>
<p><span class="unit">⟦priceFen|￥6.80⟧</span> <span class="tag">自动发货</span> <span class="tag w">库存充足</span></p>
<table><tr><th>数量</th><th>批发价</th></tr><tr><td>10 张以上</td><td>￥6.20</td></tr><tr><td>50 张以上</td><td>￥5.60</td></tr></table>
<div class="leave-desc"><p>登录草莓视频，在“我的 - 兑换中心”输入。</p><p>⟦grants|不能用的卡密凭兑换报错截图包换⟧</p></div></div>
<div class="panel"><div class="panel-heading">4. 下单</div>
<p>联系方式 <input name="contact" placeholder="手机号或 QQ，用来查单"></p><p>购买数量 <button>-</button><input name="num" value="⟦may.quantity|1⟧" size="2"><button>+</button></p>
<p>优惠券 <input name="coupon"></p><p>总计：<b class="trade-amount">¥6.80</b></p>
<p class="pay-list"><button>支付宝</button><button>微信</button><button>QQ钱包</button><button>余额</button></p></div>`,
      ),
    },
    {
      kind: 'payment',
      path: '/?cid=2&mid=90&t=pay',
      html: shell(
        '购物',
        `<div class="panel"><div class="panel-heading">2. 选择商品</div><div class="cate"><span class="checked">蜜桃K歌年卡</span><span>蜜桃K歌月卡</span></div></div>
<div class="panel"><div class="panel-heading">3. 商品信息</div><p><span class="unit">￥59.00</span> <span class="tag">自动发货</span></p></div>
<div class="layui-layer"><div class="layui-layer-title">⟦payMethod|微信⟧付款 <span style="float:right">✕</span></div>
<div class="layui-layer-content"><p>请在 <b>04:21</b> 内付款</p><p>付款金额 ⟦payableFen|<b class="unit">118.03</b> 元⟧</p>
<p style="color:red;font-size:12px">为区分订单，金额已随机上浮，请付 118.03 元，不要改动</p>
<svg width="160" height="160" style="background:repeating-conic-gradient(#000 0 25%,#fff 0 50%) 0/16px 16px"></svg>
<p>订单号 <span>⟦orderId|261118204711358204⟧</span></p><p>⟦productName|蜜桃K歌年卡⟧ × ⟦quantity|2⟧</p><p>商品总价 <span>⟦amountFen|￥118.00⟧</span></p>
<p class="state">⟦status=unpaid|等待付款中…⟧</p><button>我已付款</button></div></div>`,
      ),
    },
    {
      kind: 'order',
      path: '/?mod=query&kw=15900001234',
      html: shell(
        '订单查询',
        `<div class="panel"><div class="panel-heading">订单查询</div><p><input value="15900001234" name="kw" style="width:60%"> <button>查询</button></p><p><small>可输入订单号或下单时填的联系方式</small></p></div>
<div class="panel order-item"><div class="o-head"><span>⟦orderId|261118204711358204⟧</span> <span class="tag">已支付</span> <span class="tag">⟦status=delivered|已发货⟧</span></div>
<table><tr><td>商品名称</td><td>⟦productName|蜜桃K歌年卡⟧</td></tr><tr><td>购买数量</td><td>⟦quantity|2⟧ 张</td></tr><tr><td>商品总价</td><td>⟦amountFen|118.00 元⟧</td></tr><tr><td>下单时间</td><td>⟦orderTime|2026-11-18 20:47:11⟧</td></tr><tr><td>支付时间</td><td>⟦payTime|2026-11-18 20:48:02⟧</td></tr><tr><td>支付方式</td><td>⟦payMethod|微信⟧</td></tr></table>
<div class="secret layui-hide"><p>您的卡密如下：</p><pre>⟦cardSecret|MTKG9920-a7Xe31vQ⟧
⟦cardSecret|MTKG9920-p0Ru84nK⟧</pre></div><button class="show">点击查看卡密</button> <button>下载 txt</button></div>
<div class="panel"><div class="panel-heading">查询说明</div><p>⟦limits|已查看过卡密的订单不支持退款⟧。</p></div>
<div class="layui-hide tpl"><div class="o-head"><span>{{trade_no}}</span></div><table><tr><td>商品名称</td><td>{{name}}</td></tr><tr><td>商品总价</td><td>{{amount}} 元</td></tr></table></div>`,
      ),
    },
  ],
};
