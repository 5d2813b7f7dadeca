import type { Layout } from '../../truth';

/** A card shop on a Vue kit: panels that fold, a result with an icon on top, a second copy of the facts for phones. */
const shell = (title: string, body: string) => `<!DOCTYPE html>
<html><head><meta charset="utf-8"><title>海螺卡社-${title}</title><style>
body{margin:0;background:#f0f7f8;font:14px/1.6 sans-serif;color:#2c3e50}.ivu-header{background:#0097a7;color:#fff;padding:12px 8%}.ivu-header span{margin-left:22px}.lay{width:84%;margin:18px auto}.ivu-card{background:#fff;border-radius:6px;padding:16px 22px;margin-bottom:14px}.ivu-result{text-align:center}.ivu-result-title{font-size:20px}.ivu-alert{background:#fff6e6;border:1px solid #ffd77a;padding:8px 14px;border-radius:4px;margin:8px 0}.ivu-alert-error{background:#ffefe6;border-color:#ffbb96}.item{display:inline-block;width:48%;padding:4px 0}.item label{color:#80959c;display:inline-block;min-width:84px}.ivu-collapse-header{border-top:1px solid #e3eef0;padding:8px 0}.ivu-collapse-content{display:none}.mobile-only{display:none}.ivu-btn{border:1px solid #0097a7;color:#0097a7;border-radius:4px;padding:5px 16px;display:inline-block;margin-right:8px}.timeline li{list-style:none;border-left:2px solid #b2dfe5;padding:4px 0 10px 16px}.ft{text-align:center;color:#80959c;font-size:12px;padding:12px}
</style></head><body><div class="ivu-header"><b style="font-size:18px">⟦platformName|海螺卡社⟧</b><span>首页</span><span>订单查询</span><span>⟦entry|工单中心⟧</span></div><div class="lay">${body}</div><div class="ft">售后QQ ⟦contact|2155908413⟧　夜间（0:00-9:00）回复较慢</div></body></html>`;
const item = (label: string, value: string) => `<div class="item"><label>${label}</label>${value}</div>`;

export const conchPanels: Layout = {
  name: 'conch-panels',
  pages: [
    {
      kind: 'order',
      path: '/order/HL202611260917440',
      html: shell(
        '订单详情',
        `<div class="ivu-card ivu-result"><div style="font-size:40px;color:#ff9900">!</div><div class="ivu-result-title">⟦status=pending|等待补货⟧</div><div class="ivu-alert">库存不足：本单购买 3 件，已发 ⟦deliveredCount|2⟧ 件，还有 1 件待补发。⟦grants|24 小时未补发，可凭订单号退差价⟧。</div></div><div class="ivu-card">${item('订单编号', '⟦orderId|HL202611260917440⟧')}${item('商品名称', '⟦productName|苔原游戏 充值码 50 元⟧')}${item('购买数量', '⟦quantity|3⟧')}${item('订单金额', '⟦amountFen|￥141.00⟧')}${item('付款方式', '⟦payMethod|微信⟧')}${item('付款时间', '⟦payTime|2026-11-26 09:18:03⟧')}${item('下单时间', '⟦orderTime|2026-11-26 09:17:44⟧')}${item('取货邮箱', 'zh***@mail.test')}<div class="ivu-collapse-header">▾ 卡密（2）</div><div style="padding:6px 0">1.　⟦cardSecret|TY50-9A1K-7755-QXW0⟧<br>2.　⟦cardSecret|TY50-9A1K-8203-ZMB4⟧</div><div class="ivu-collapse-header">▸ 使用教程</div><div class="ivu-collapse-content">打开客户端，点击头像，选择“激活充值码”。</div><p><span class="ivu-btn">催补货</span><span class="ivu-btn">⟦entry|申请退差价⟧</span></p></div>
<div class="mobile-only">${item('订单编号', 'HL202611260917440')}${item('商品名称', '苔原游戏 充值码 50 元')}${item('订单金额', '￥141.00')}</div>`,
      ),
    },
    {
      kind: 'order',
      path: '/order/HL202611191402188',
      html: shell(
        '订单详情',
        `<div class="ivu-card ivu-result"><div style="font-size:40px;color:#ed4014">×</div><div class="ivu-result-title">⟦status=failed|充值失败⟧</div><div class="ivu-alert ivu-alert-error">上游返回：账号不存在或已被冻结。退款金额 ⟦refundFen|￥19.80⟧，退回付款账户。</div></div><div class="ivu-card">${item('订单编号', '⟦orderId|HL202611191402188⟧')}${item('商品名称', '⟦productName|纸鸢阅读 月卡 代充⟧')}${item('购买数量', '⟦quantity|1⟧')}${item('订单金额', '⟦amountFen|￥19.80⟧')}${item('付款方式', '⟦payMethod|QQ钱包⟧')}${item('下单时间', '⟦orderTime|2026-11-19 14:02:18⟧')}${item('处理时间', '⟦otherTime|2026-11-19 14:20:36⟧')}${item('充值账号', '7731***09')}<p><span class="ivu-btn">重新下单</span><span class="ivu-btn">⟦entry|提交工单⟧</span></p></div>
<div class="mobile-only">${item('订单编号', 'HL202611191402188')}${item('订单金额', '￥19.80')}</div>`,
      ),
    },
    {
      kind: 'ticket',
      path: '/workorder/5093',
      html: shell(
        '工单详情',
        `<div class="ivu-card"><h3 style="margin-top:0">充值码提示已被使用</h3>${item('工单编号', '⟦ticketNo|WO5093⟧')}${item('工单状态', '<b>待用户补充</b>')}${item('关联订单', '⟦orderId|HL202611260917440⟧')}${item('问题商品', '⟦productName|苔原游戏 充值码 50 元⟧')}${item('提交时间', '⟦otherTime|2026-11-26 21:40:09⟧')}${item('受理客服', '⟦agentId|小螺03⟧')}</div><div class="ivu-card"><ul class="timeline"><li><b>我</b>　2026-11-26 21:40:09<p>第二张 ⟦may.cardSecret|TY50-9A1K-8203-ZMB4⟧ 提示已被使用，截图已传。</p></li><li><b>小螺03</b>　2026-11-27 09:35:50<p>您好，需要提供从打开订单到激活全过程的录屏，⟦limits|没有录屏的不予换码⟧。</p></li><li><b>我</b>　2026-11-27 10:02:14<p>商品页没有写要录屏。</p></li></ul><textarea rows="3" style="width:80%" placeholder="继续描述"></textarea><p><span class="ivu-btn">回复</span><span class="ivu-btn">关闭工单</span></p></div>`,
      ),
    },
  ],
};
