import type { Layout } from '../../truth';

/** A platform on which many sellers let their cards be sold: query page with a seller's line, report form, its progress. */
const shell = (title: string, body: string) => `<!DOCTYPE html>
<html><head><meta charset="utf-8"><title>${title}_⟦platformName|穿山甲寄售⟧</title>
<link rel="shortcut icon" href="data:,"><style>
body{margin:0;background:#f2f2f2;font:14px/24px "Helvetica Neue",Helvetica,"PingFang SC",sans-serif;color:#333}.layui-main{width:1000px;margin:0 auto}
.head{background:#16baaa;color:#fff;padding:16px 0}.head a{color:#fff;margin-left:26px}.layui-card{background:#fff;margin:15px 0;box-shadow:0 1px 2px #0001}.layui-card-header{padding:0 15px;line-height:42px;border-bottom:1px solid #f8f8f8}.layui-card-body{padding:15px}
.layui-table{width:100%;border-collapse:collapse}.layui-table td,.layui-table th{border:1px solid #eee;padding:9px 15px;text-align:left}.layui-badge{background:#ff5722;color:#fff;border-radius:2px;padding:0 6px;font-size:12px}.layui-bg-green{background:#16b777}
.layui-btn{background:#16baaa;color:#fff;border:0;height:34px;padding:0 18px}.layui-btn-danger{background:#ff5722}.layui-form-item{margin-bottom:15px;display:flex}.layui-form-label{width:110px;text-align:right;padding-right:15px}.layui-input{height:34px;width:420px}
.foot{color:#999;text-align:center;padding:20px}.layui-elem-quote{border-left:5px solid #16b777;background:#fafafa;padding:12px;margin:0 0 10px}
</style></head><body>
<div class="head"><div class="layui-main"><b style="font-size:20px">穿山甲寄售</b><a>首页</a><a>订单查询</a><a>⟦entry|订单投诉⟧</a><a>商家入驻</a><a>结算公告</a><a>商家登录</a></div></div>
<div class="layui-main">${body}</div>
<div class="foot"><p>关于我们 | 服务协议 | 禁售商品 | 违规举报邮箱 ⟦contact|jubao@csjjs.example⟧</p><p>平台客服QQ ⟦contact|800183377⟧　商家入驻QQ ⟦may.contact|2850091144⟧</p><p>福州穿甲网络科技有限公司　⟦icp|闽ICP备2022007135号-3⟧　⟦limits|平台提供寄售系统，商品由商家自行负责⟧</p></div>
</body></html>`;

export const layuiConsign: Layout = {
  name: 'layui-consign',
  pages: [
    {
      kind: 'order',
      path: '/orderquery?orderid=CSJ26112413302915577',
      html: shell(
        '订单查询',
        `<div class="layui-card"><div class="layui-card-body"><input class="layui-input" value="CSJ26112413302915577"> <button class="layui-btn">查询订单</button><p style="color:#ff5722">防骗提醒：凡是让你加好友付款、退款要验证码的都是骗子。</p></div></div>
<div class="layui-card"><div class="layui-card-header">查询结果</div><div class="layui-card-body"><table class="layui-table"><colgroup><col width="160"><col></colgroup><tbody>
<tr><td>订单号</td><td>⟦orderId|CSJ26112413302915577⟧</td></tr><tr><td>商品</td><td>⟦productName|麦田输入法终身皮肤码⟧（麦浪的小摊）</td></tr><tr><td>单价 × 数量</td><td>3.50元 × ⟦quantity|4⟧</td></tr><tr><td>订单金额</td><td>⟦amountFen|14.00元⟧</td></tr><tr><td>付款状态</td><td><span class="layui-badge layui-bg-green">已付款</span></td></tr><tr><td>付款通道</td><td>⟦payMethod|QQ钱包⟧</td></tr><tr><td>交易时间</td><td>⟦orderTime|2026-11-24 13:30:29⟧</td></tr><tr><td>取卡状态</td><td><span class="layui-badge">⟦status=pending|部分发货⟧</span> 应取 4 张，已取 ⟦deliveredCount|2⟧ 张，还有 2 张因库存不足未发，请联系商家补卡</td></tr></tbody></table></div></div>
<div class="layui-card"><div class="layui-card-header">卡密信息</div><div class="layui-card-body"><table class="layui-table"><thead><tr><th>序号</th><th>卡号</th><th>卡密</th><th></th></tr></thead><tbody><tr><td>1</td><td>⟦cardSecret=MT77021 kX2v90Lq|MT77021</td><td>kX2v90Lq⟧</td><td><a>复制</a></td></tr><tr><td>2</td><td>⟦cardSecret=MT77022 Wb41sTz8|MT77022</td><td>Wb41sTz8⟧</td><td><a>复制</a></td></tr></tbody></table></div></div>
<div class="layui-card"><div class="layui-card-header">商家信息</div><div class="layui-card-body"><p>商家：⟦merchant|麦浪的小摊⟧　商家编号：10327　QQ：⟦may.contact|3319027745⟧</p><p>如对商品有疑问请先联系商家，商家不处理的，⟦limits|请在订单当天 23:00 前投诉，过期款项结算给商家后平台无法退款⟧。</p><button class="layui-btn layui-btn-danger">⟦entry|我要投诉⟧</button></div></div>`,
      ),
    },
    {
      kind: 'complaint-form',
      path: '/complaint?trade=CSJ26112413302915577',
      html: shell(
        '订单投诉',
        `<div class="layui-card"><div class="layui-card-header">订单投诉</div><div class="layui-card-body">
<blockquote class="layui-elem-quote"><p>投诉须知</p><p>1. ⟦grants|投诉期间该订单款项冻结，不结算给商家⟧。</p><p>2. ⟦grants|商家 24 小时内不答复的，平台把货款退给买家⟧。</p><p>3. ⟦limits|每笔订单只能投诉一次，撤销后不能再次投诉⟧。</p></blockquote>
<form class="layui-form"><div class="layui-form-item"><label class="layui-form-label">订单编号</label><input class="layui-input" name="trade_no" readonly value="⟦orderId|CSJ26112413302915577⟧"></div>
<div class="layui-form-item"><label class="layui-form-label">投诉类型</label><select class="layui-input"><option>无效卡密</option><option>虚假商品</option><option>非法商品</option><option>侵权商品</option><option>不能购买</option><option selected>少发卡密</option></select></div>
<div class="layui-form-item"><label class="layui-form-label">联系QQ</label><input class="layui-input" name="qq" value="490022871"></div><div class="layui-form-item"><label class="layui-form-label">手机号码</label><input class="layui-input" name="mobile" placeholder="用来接收处理结果"></div>
<div class="layui-form-item"><label class="layui-form-label">投诉说明</label><textarea class="layui-input" style="height:90px" placeholder="写清楚经过和要求"></textarea></div><div class="layui-form-item"><label class="layui-form-label">查询密码</label><input class="layui-input" type="password" placeholder="用来查看投诉进度，请记牢"></div><div class="layui-form-item"><label class="layui-form-label">验证码</label><input class="layui-input" style="width:120px"></div>
<div style="padding-left:125px"><button class="layui-btn">提交投诉</button></div></form></div></div>`,
      ),
    },
    {
      kind: 'ticket',
      path: '/complaint/detail?no=TS20261124000918',
      html: shell(
        '投诉进度',
        `<div class="layui-card"><div class="layui-card-header">投诉单 ⟦ticketNo|TS20261124000918⟧ <span class="layui-badge">待商家处理</span></div><div class="layui-card-body"><table class="layui-table"><tbody><tr><th>投诉订单</th><td>⟦orderId|CSJ26112413302915577⟧</td><th>订单金额</th><td>⟦amountFen|14.00元⟧</td></tr><tr><th>被投诉商家</th><td>⟦merchant|麦浪的小摊⟧</td><th>投诉类型</th><td>少发卡密</td></tr><tr><th>投诉时间</th><td>⟦otherTime|2026-11-24 15:08:53⟧</td><th>商品名称</th><td>⟦productName|麦田输入法终身皮肤码⟧</td></tr></tbody></table></div></div>
<div class="layui-card"><div class="layui-card-header">沟通记录</div><div class="layui-card-body"><ul class="layui-timeline"><li><h3>买家</h3><p>买 4 张只给 2 张，商家 QQ 不回，要求补发或者退 ⟦may.refundFen|7 元⟧。</p><small>⟦may.otherTime|2026-11-24 15:08:53⟧</small></li><li><h3>系统</h3><p>已通知商家，订单款项已冻结。</p><small>⟦may.otherTime|2026-11-24 15:08:54⟧</small></li><li><h3>商家</h3><p>没货了，等下周补货。</p><small>⟦may.otherTime|2026-11-24 22:37:20⟧</small></li></ul><textarea class="layui-input" style="height:70px"></textarea><br><button class="layui-btn">回复</button> <button class="layui-btn">撤销投诉</button> <button class="layui-btn layui-btn-danger">⟦entry|申请平台介入处理⟧</button></div></div>`,
      ),
    },
  ],
};
