import type { Layout } from '../../truth';

/** A market for game accounts and goods between players: breadcrumbs, a row of steps, boxes with grey titles, a side rail. */
const shell = (title: string, body: string) => `<!DOCTYPE html>
<html><head><meta charset="utf-8"><title>${title}_砺剑游戏交易网</title><style>
body{margin:0;font:13px/1.7 "Microsoft YaHei",sans-serif;background:#f6f6f6;color:#333}.topbar{background:#2b2f36;color:#bbb;padding:5px 9%}.topbar a{color:#ddd;margin-right:14px}.logo{padding:14px 9%;background:#fff;font-size:22px;font-weight:700;color:#d0412f}.wrap{width:82%;margin:14px auto;display:flex;gap:16px}.main{flex:3}.side{flex:1}.box{background:#fff;border:1px solid #e6e6e6;margin-bottom:14px;padding:14px 18px}.box h4{margin:0 0 10px;color:#666;border-left:3px solid #d0412f;padding-left:8px}.steps{display:flex;justify-content:space-between}.steps li{list-style:none;color:#aaa;text-align:center}.steps li.done{color:#d0412f}.steps li p{margin:0;font-size:12px}.attr{display:inline-block;width:46%}.attr span{color:#999}.btn{border:1px solid #d0412f;color:#d0412f;padding:5px 16px;margin-right:8px}.btn.fill{background:#d0412f;color:#fff}.price{font-size:24px;color:#d0412f}.ft{color:#999;text-align:center;padding:16px;font-size:12px}.dlg{display:none}.say{margin:8px 0}.say .n{color:#888;font-size:12px}.say p{background:#f0f3f8;display:inline-block;margin:2px 0;padding:6px 10px;border-radius:4px}.say.mine{text-align:right}
</style></head><body><div class="topbar"><a>你好，lz_8841207</a><a>我的订单(2)</a><a>消息</a><a>⟦entry|投诉维权⟧</a><a>帮助中心</a></div><div class="logo">⟦platformName|砺剑游戏交易网⟧</div>${body}<div class="ft">客服电话 ⟦contact|028-6130-7752⟧（9:00-24:00）　⟦icp|蜀ICP备2021007719号-3⟧　抵制不良游戏，拒绝盗版游戏</div></body></html>`;

export const bladeTrade: Layout = {
  name: 'blade-trade',
  pages: [
    {
      kind: 'product',
      path: '/goods/detail-2611190552.html',
      html: shell(
        '九州幻想 / 青龙大区 / 账号',
        `<div class="wrap"><div class="main"><div class="box"><div style="color:#999">首页 &gt; 九州幻想 &gt; 游戏账号 &gt; 商品编号：LZ2611190552</div><h2>⟦productName|【青龙一区】112级剑修 满星坐骑×3 绝版时装11套 可改绑⟧</h2><div>商品价格：<span class="price">⟦priceFen|1680.00元⟧</span>　<span style="color:#999">可还价</span></div><div><div class="attr"><span>游戏区服：</span>安卓 / 青龙大区 / 一区</div><div class="attr"><span>商品类型：</span>成品号</div><div class="attr"><span>商品库存：</span>1</div><div class="attr"><span>发布时间：</span>2026-11-19 14:33:20</div><div class="attr"><span>浏览：</span>316 次</div><div class="attr"><span>交易方式：</span>寄售交易</div></div><p><span class="btn fill">立即购买</span><span class="btn">我要还价</span><span class="btn">收藏</span></p></div>
<div class="box"><h4>商品保障</h4><p>✔ ⟦grants|找回包赔：购买后 365 天内被原主找回，平台全额赔付⟧</p><p>✔ ⟦grants|客服验号，描述不符可退款⟧</p><p>✘ ⟦limits|确认收货后平台不再受理装备缺失类问题⟧</p></div><div class="box"><h4>卖家描述</h4><p>本人自用号，战力 92 万，时装见图，诚心出，不闲聊。</p></div></div>
<div class="side"><div class="box"><h4>卖家信息</h4><p>⟦merchant|清风不识字⟧</p><p>成交 37 笔　好评率 99%</p><p>在售商品 4 件</p></div><div class="box"><h4>同类商品</h4><p>青龙一区 108级法修　980.00元</p><p>青龙二区 112级医修 满星坐骑　1450.00元</p><p>青龙一区 剑修 开局号　66.00元</p></div></div></div>`,
      ),
    },
    {
      kind: 'order',
      path: '/buyer/order/view?orderNo=B261122094817356',
      html: shell(
        '订单详情',
        `<div class="wrap"><div class="main"><div class="box"><ul class="steps"><li class="done">提交订单<p>⟦orderTime|2026-11-22 09:48:17⟧</p></li><li class="done">付款到平台<p>⟦payTime|2026-11-22 09:50:02⟧</p></li><li class="done">客服验号交接<p>⟦otherTime|2026-11-22 11:26:40⟧</p></li><li>确认收货<p>&nbsp;</p></li><li>交易完成<p>&nbsp;</p></li></ul></div>
<div class="box"><h4>当前状态：<b style="color:#d0412f">⟦status=delivered|已发货，待确认收货⟧</b></h4><p>账号已交接给您，请尽快修改密码并换绑手机。<br>还剩 <b>2天21小时</b> 自动确认收货。</p><p><span class="btn fill">确认收货</span><span class="btn">⟦entry|申请仲裁⟧</span><span class="btn">联系客服</span></p></div>
<div class="box"><h4>订单信息</h4><div class="attr"><span>订单编号：</span>⟦orderId|B261122094817356⟧</div><div class="attr"><span>商品编号：</span>LZ2611190552</div><div><span style="color:#999">商品名称：</span>⟦productName|【青龙一区】112级剑修 满星坐骑×3 绝版时装11套 可改绑⟧</div><div class="attr"><span>商品单价：</span>1680.00元</div><div class="attr"><span>购买数量：</span>⟦quantity|1⟧</div><div class="attr"><span>找回包赔服务：</span>84.00元</div><div class="attr"><span>平台红包：</span>-20.00元</div><div class="attr"><span>订单总额：</span><b class="price">⟦amountFen|1744.00元⟧</b></div><div class="attr"><span>支付方式：</span>⟦payMethod|支付宝⟧</div><div class="attr"><span>支付流水号：</span>⟦tradeNo|2026112222001478190536⟧</div><div class="attr"><span>卖家：</span>⟦merchant|清风不识字⟧</div></div></div>
<div class="side"><div class="box"><h4>专属客服</h4><p>⟦agentId|砺剑-苏木⟧</p><p style="color:#999">在线，平均 2 分钟回复</p></div><div class="box"><h4>防骗提醒</h4><p>客服不会索要验证码，不会要求您线下转账。</p></div></div></div><div class="dlg">确认收货后货款 1680.00 元将打给卖家，确定吗？</div>`,
      ),
    },
    {
      kind: 'rules',
      path: '/help/article/31',
      html: shell(
        '找回包赔服务规则',
        `<div class="wrap"><div class="side"><div class="box"><h4>帮助中心</h4><p>新手指南</p><p>买家帮助</p><p><b>包赔服务</b></p><p>违规处理</p></div></div><div class="main"><div class="box"><h2 style="text-align:center">找回包赔服务规则</h2><p style="text-align:center;color:#999">更新时间：2026-08-15 18:00</p><p><b>1. 赔付范围</b></p><p>1.1 ⟦grants|购买包赔服务的订单，自确认收货起 365 天内账号被找回，平台按成交价赔付⟧。</p><p>1.2 ⟦grants|未购买包赔服务的订单，7 天内被找回的，赔付成交价的 30%⟧。</p><p><b>2. 不予赔付的情形</b></p><p>2.1 ⟦limits|买家未在交接后 24 小时内改绑手机的，不予赔付⟧。</p><p>2.2 ⟦limits|因使用外挂被封禁的，不予赔付⟧。</p><p>2.3 ⟦limits|账号转卖他人后，包赔服务自动失效⟧。</p><p><b>3. 申请流程</b></p><p>3.1 在「我的订单」中点击「申请赔付」，上传找回截图。</p><p>3.2 ⟦grants|平台在 3 个工作日内审核并打款⟧。</p></div></div></div>`,
      ),
    },
    {
      kind: 'chat',
      path: '/im/room?orderNo=B261122094817356',
      html: shell(
        '交易沟通',
        `<div class="wrap"><div class="main"><div class="box"><h4>与 ⟦agentId|砺剑-苏木⟧ 的会话</h4><div style="height:430px;overflow:auto"><div class="say"><div class="n">系统消息 11-22 09:50</div><p>订单 ⟦orderId|B261122094817356⟧ 已付款，客服正在联系卖家验号。</p></div><div class="say"><div class="n">砺剑-苏木 11-22 10:02</div><p>您好，卖家已经提供账号，我这边正在核对时装和坐骑。</p></div><div class="say mine"><div class="n">我 11-22 10:05</div><p>好的，坐骑是三只满星对吧？</p></div><div class="say"><div class="n">砺剑-苏木 11-22 11:20</div><p>核对了，坐骑满星的是两只，有一只差一星。您看还要吗？</p></div><div class="say mine"><div class="n">我 11-22 11:22</div><p>那能便宜点吗，不行我就退了</p></div><div class="say"><div class="n">砺剑-苏木 11-22 11:25</div><p>卖家同意补您 ⟦refundFen|120元⟧，⟦grants|收货后由平台从货款里扣出来退到您的余额⟧。</p></div><div class="say mine"><div class="n">我 11-22 11:26</div><p>行</p></div></div><div><input style="width:70%" placeholder="请输入消息，禁止发送联系方式"><span class="btn fill">发送</span></div></div></div>
<div class="side"><div class="box"><h4>会话订单</h4><p>⟦productName|【青龙一区】112级剑修 满星坐骑×3 绝版时装11套 可改绑⟧</p><p>成交价：⟦amountFen|1744.00元⟧</p><p>卖家：⟦merchant|清风不识字⟧</p><p>状态：⟦status=delivered|待确认收货⟧</p></div><div class="box"><h4>快捷入口</h4><p>验号报告</p><p>⟦entry|申请仲裁⟧</p></div></div></div>`,
      ),
    },
  ],
};
