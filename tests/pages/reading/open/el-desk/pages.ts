import type { Layout } from '../../truth';

/** The buyer's centre of a licence shop: a single-page app of a component library, list, detail, after-sale thread. */
const shell = (title: string, crumb: string, body: string) => `<!DOCTYPE html>
<html lang="zh"><head><meta charset="UTF-8"><title>${title}</title>
<style>
body{margin:0;font:14px Helvetica,"PingFang SC",Arial,sans-serif;color:#606266;background:#f0f2f5}
.el-container{display:flex}.el-aside{width:200px;background:#304156;color:#bfcbd9;min-height:100vh}.el-menu-item{padding:14px 20px}.el-menu-item.is-active{color:#409eff}
.el-main{flex:1;padding:20px}.navbar{background:#fff;padding:12px 20px;display:flex;justify-content:space-between}
.el-card{background:#fff;border:1px solid #ebeef5;border-radius:4px;margin-bottom:16px}.el-card__header{padding:14px 20px;border-bottom:1px solid #ebeef5}.el-card__body{padding:20px}
.el-table table,.el-descriptions table{width:100%;border-collapse:collapse}.el-table td,.el-table th,.el-descriptions td,.el-descriptions th{border:1px solid #ebeef5;padding:10px;text-align:left}
.el-tag{border-radius:4px;padding:2px 8px;background:#f0f9eb;color:#67c23a}.el-tag--warning{background:#fdf6ec;color:#e6a23c}.el-tag--danger{background:#fef0f0;color:#f56c6c}.el-tag--info{background:#f4f4f5;color:#909399}
.el-table__fixed-right{display:none}.el-button{border:1px solid #dcdfe6;background:#fff;padding:6px 12px;border-radius:4px}.el-button--text{border:0;color:#409eff}
.el-steps{display:flex}.el-step{flex:1}.el-dialog__wrapper{display:none}.el-pagination{margin-top:12px}
</style></head><body><div id="app"><div class="el-container" data-v-5c1f>
<div class="el-aside"><div class="logo" style="padding:18px;color:#fff;font-weight:700">⟦platformName|栗树正版软件城⟧</div><ul class="el-menu" style="list-style:none;padding:0;margin:0"><li class="el-menu-item">账户总览</li><li class="el-menu-item is-active">我的订单</li><li class="el-menu-item">授权管理</li><li class="el-menu-item">发票抬头</li><li class="el-menu-item">⟦entry|售后工单⟧</li><li class="el-menu-item">优惠券（2）</li></ul></div>
<div style="flex:1"><div class="navbar"><div class="el-breadcrumb">${crumb}</div><div>可用余额 ￥12.60　<i class="el-icon-bell"></i> 消息 3　wxr_0921 <i class="el-icon-caret-bottom"></i></div></div>
<div class="el-main">${body}</div>
<div style="text-align:center;color:#909399;padding:16px;font-size:12px">服务热线 ⟦contact|0571-5550-8806⟧（工作日 9:00-18:00）　⟦icp|浙ICP备19044218号-2⟧</div></div>
</div></div><div class="el-dialog__wrapper"><div class="el-dialog"><div class="el-dialog__title">取消订单</div><div>确定要取消吗？</div></div></div></body></html>`;

export const elDesk: Layout = {
  name: 'el-desk',
  pages: [
    {
      kind: 'order',
      path: '/center/order/list?page=1#/',
      html: shell(
        '我的订单 - 栗树正版软件城',
        '首页 / 我的订单',
        `<div class="el-card"><div class="el-card__header"><div class="el-tabs"><span class="is-active">全部</span>　<span>待付款 1</span>　<span>待发货</span>　<span>已完成</span></div>
<input class="el-input__inner" placeholder="订单号 / 商品名称"> <input class="el-range-input" placeholder="开始日期"> <input placeholder="结束日期"> <button class="el-button">搜索</button></div>
<div class="el-card__body"><div class="el-table"><table><thead><tr><th><div class="cell">单号</div></th><th><div class="cell">软件 / 规格</div></th><th><div class="cell">单价</div></th><th><div class="cell">授权数</div></th><th><div class="cell">实付</div></th><th><div class="cell">创建于</div></th><th><div class="cell">状态</div></th><th><div class="cell">操作</div></th></tr></thead><tbody>
⟦item⟧<tr class="el-table__row"><td><div class="cell">⟦orderId|LS-20261121-00417⟧</div></td><td><div class="cell">⟦productName|蓝图制图 2026 单机永久版⟧</div></td><td><div class="cell">￥268.00</div></td><td><div class="cell">⟦quantity|1⟧</div></td><td><div class="cell">⟦amountFen|￥248.00⟧</div></td><td><div class="cell">⟦orderTime|2026-11-21 10:05:52⟧</div></td><td><div class="cell"><span class="el-tag">⟦status=delivered|已发放⟧</span></div></td><td><div class="cell"><button class="el-button--text">查看</button></div></td></tr>
⟦item⟧<tr class="el-table__row"><td><div class="cell">⟦orderId|LS-20261119-00086⟧</div></td><td><div class="cell">⟦productName|快译通企业版年授权⟧</div></td><td><div class="cell">￥99.00</div></td><td><div class="cell">⟦quantity|5⟧</div></td><td><div class="cell">⟦amountFen|￥495.00⟧</div></td><td><div class="cell">⟦orderTime|2026-11-19 16:31:07⟧</div></td><td><div class="cell"><span class="el-tag el-tag--info">⟦status=refunded|已退款⟧</span></div></td><td><div class="cell"><button class="el-button--text">查看</button></div></td></tr>
⟦item⟧<tr class="el-table__row"><td><div class="cell">⟦orderId|LS-20261118-00533⟧</div></td><td><div class="cell">⟦productName|哨兵杀毒 3 设备 2 年⟧</div></td><td><div class="cell">￥79.00</div></td><td><div class="cell">⟦quantity|2⟧</div></td><td><div class="cell">⟦amountFen|￥158.00⟧</div></td><td><div class="cell">⟦orderTime|2026-11-18 21:12:40⟧</div></td><td><div class="cell"><span class="el-tag el-tag--warning">⟦status=unpaid|待付款⟧</span></div></td><td><div class="cell"><button class="el-button--text">去支付</button> <button class="el-button--text">取消</button></div></td></tr>⟦/items⟧
</tbody></table><div class="el-table__fixed-right"><table><thead><tr><th>状态</th><th>操作</th></tr></thead><tbody><tr><td>已发放</td><td>查看</td></tr><tr><td>已退款</td><td>查看</td></tr><tr><td>待付款</td><td>去支付 取消</td></tr></tbody></table></div></div>
<div class="el-pagination">共 3 条　10条/页　‹ <b>1</b> ›　前往 <input value="1" size="1"> 页</div></div></div>`,
      ),
    },
    {
      kind: 'order',
      path: '/center/order/detail?no=LS-20261121-00417',
      html: shell(
        '订单详情 - 栗树正版软件城',
        '首页 / 我的订单 / 订单详情',
        `<div class="el-card"><div class="el-card__body"><div class="el-steps"><div class="el-step"><b>提交订单</b><br><small>⟦orderTime|2026-11-21 10:05:52⟧</small></div><div class="el-step"><b>付款成功</b><br><small>⟦payTime|2026-11-21 10:06:30⟧</small></div><div class="el-step"><b>发放授权</b><br><small>⟦otherTime|2026-11-21 10:06:34⟧</small></div><div class="el-step"><b>评价</b></div></div></div></div>
<div class="el-card"><div class="el-card__header">订单信息 <span class="el-tag">⟦status=delivered|已发放⟧</span> <button class="el-button">⟦entry|申请售后⟧</button></div><div class="el-card__body"><div class="el-descriptions"><table><tbody>
<tr><th class="el-descriptions-item__label">订单编号</th><td>⟦orderId|LS-20261121-00417⟧ <i class="el-icon-document-copy"></i></td><th>支付渠道</th><td>⟦payMethod|云闪付⟧</td></tr>
<tr><th>支付流水</th><td>⟦tradeNo|6226112110062999310458⟧</td><th>发票</th><td>未开具</td></tr>
<tr><th>买家</th><td>wxr_0921（139****7710）</td><th>买家留言</th><td>-</td></tr></tbody></table></div></div></div>
<div class="el-card"><div class="el-card__header">商品清单</div><div class="el-card__body"><div class="el-table"><table><thead><tr><th>商品</th><th>单价</th><th>数量</th><th>小计</th></tr></thead><tbody><tr><td>⟦productName|蓝图制图 2026 单机永久版⟧<br><small>销售主体：⟦merchant|宁波栗树信息技术有限公司⟧</small></td><td>￥268.00</td><td>⟦quantity|1⟧</td><td>￥268.00</td></tr></tbody></table></div>
<div style="text-align:right;margin-top:10px"><p>商品总额：￥268.00</p><p>优惠券：-￥20.00</p><p>实付款：⟦amountFen|<span style="color:#f56c6c;font-size:20px">￥<b>248</b>.00</span>⟧</p></div></div></div>
<div class="el-card"><div class="el-card__header">授权码</div><div class="el-card__body"><code>⟦cardSecret|BPD26-H4NXV-92TQC-WK8JM-0LEAR⟧</code> <button class="el-button--text">复制</button><p><small>⟦limits|每个授权码可激活 1 台电脑，激活后不支持退款⟧。</small></p></div></div>`,
      ),
    },
    {
      kind: 'ticket',
      path: '/center/service/detail?id=88213',
      html: shell(
        '工单详情 - 栗树正版软件城',
        '首页 / 售后工单 / 详情',
        `<div class="el-card"><div class="el-card__header"><b>授权码提示已被其他电脑激活</b> <span class="el-tag el-tag--warning">处理中</span></div><div class="el-card__body"><div class="el-descriptions"><table><tbody><tr><th>工单号</th><td>⟦ticketNo|SH2026112200031⟧</td><th>问题类型</th><td>激活失败</td></tr><tr><th>关联订单</th><td>⟦orderId|LS-20261121-00417⟧</td><th>提交时间</th><td>⟦otherTime|2026-11-22 08:40:15⟧</td></tr><tr><th>期望处理</th><td>退款 ⟦refundFen|￥248.00⟧</td><th>受理专员</th><td>⟦agentId|栗树-售后06⟧</td></tr></tbody></table></div></div></div>
<div class="el-card"><div class="el-card__body"><div class="el-timeline"><div class="el-timeline-item"><p><b>wxr_0921</b> <small>⟦may.otherTime|2026-11-22 08:40:15⟧</small></p><p>昨天买的制图软件，今天在家里装，输入授权码就提示“已达到激活上限”，我从来没用过。附件 1 张。</p></div><div class="el-timeline-item"><p><b>栗树-售后06</b> <small>⟦may.otherTime|2026-11-22 10:11:47⟧</small></p><p>您好，已经把授权码报给软件厂家核对，需要两到三个工作日。</p></div><div class="el-timeline-item"><p><b>wxr_0921</b> <small>⟦may.otherTime|2026-11-25 19:02:09⟧</small></p><p>三天过去了，有结果吗？</p></div></div>
<textarea class="el-textarea__inner" placeholder="补充说明"></textarea><p><button class="el-button">发送</button> <button class="el-button">关闭工单</button> <button class="el-button">⟦entry|申请平台介入⟧</button></p></div></div>`,
      ),
    },
  ],
};
