import type { Layout } from '../../truth';

/** A members' shop in a component kit with descriptions, tags and a table whose rows unfold. */
const shell = (title: string, body: string) => `<!DOCTYPE html>
<html><head><meta charset="utf-8"><title>${title} - 牧云会员</title><style>
body{margin:0;font:14px/1.6 "PingFang SC",sans-serif;color:#1d2129;background:#f2f3f5}.arco-layout-header{background:#fff;padding:12px 6%;display:flex;gap:30px}.arco-layout-content{width:88%;margin:16px auto}.arco-card{background:#fff;border-radius:4px;padding:16px 20px;margin-bottom:14px}.arco-card-title{font-weight:600;font-size:16px;margin-bottom:10px}.arco-tag{background:#e8f3ff;color:#165dff;border-radius:2px;padding:1px 8px;font-size:12px}.arco-descriptions-table{width:100%;border-collapse:collapse}.arco-descriptions-item-label-block{color:#86909c;background:#f7f8fa;width:130px;padding:7px 14px;border:1px solid #e5e6eb}.arco-descriptions-item-value-block{padding:7px 14px;border:1px solid #e5e6eb}.arco-table{width:100%;border-collapse:collapse}.arco-table th{background:#f7f8fa;text-align:left;padding:8px 12px}.arco-table td{border-bottom:1px solid #e5e6eb;padding:8px 12px}.arco-link{color:#165dff;margin-right:10px}.arco-modal{display:none}.arco-statistic-value{font-size:28px;color:#f53f3f}.arco-btn{background:#165dff;color:#fff;border-radius:2px;padding:6px 18px;display:inline-block}.arco-radio-button{border:1px solid #e5e6eb;padding:8px 18px;display:inline-block;margin-right:10px}.arco-radio-checked{border-color:#165dff;color:#165dff}
</style></head><body><div class="arco-layout-header"><b>⟦platformName|牧云会员⟧</b><span>会员商城</span><span>我的订单</span><span>⟦entry|售后中心⟧</span><span style="margin-left:auto">余额 ¥56.20　186****4408</span></div><div class="arco-layout-content">${body}</div><div class="arco-modal"><div>确认删除该订单？删除后不可恢复</div></div></body></html>`;
const pair = (a: string, b: string, c: string, d: string) =>
  `<tr class="arco-descriptions-row"><td class="arco-descriptions-item-label-block">${a}</td><td class="arco-descriptions-item-value-block">${b}</td><td class="arco-descriptions-item-label-block">${c}</td><td class="arco-descriptions-item-value-block">${d}</td></tr>`;

export const arcoHerd: Layout = {
  name: 'arco-herd',
  pages: [
    {
      kind: 'order',
      path: '/user/orders',
      html: shell(
        '我的订单',
        `<div class="arco-card"><div class="arco-card-title">我的订单</div><p>全部(3)　待付款(1)　待发货　已完成　退款/售后</p><table class="arco-table"><thead><tr><th>商品</th><th>订单信息</th><th>实付款</th><th>状态</th><th>操作</th></tr></thead><tbody>
<tr>⟦item⟧<td>⟦productName|云朵视频 VIP 年卡⟧<br><span style="color:#86909c">数量：⟦quantity|1⟧</span></td><td>⟦orderId|8126112600417⟧<br><span style="color:#86909c">⟦orderTime|2026-11-26 20:11:38⟧</span></td><td>⟦amountFen|¥148.00⟧</td><td><span class="arco-tag">⟦status=unpaid|待付款⟧</span></td><td><a class="arco-link">去支付</a><a class="arco-link">取消</a></td></tr>
<tr>⟦item⟧<td>⟦productName|耳语听书 季卡⟧<br><span style="color:#86909c">数量：⟦quantity|2⟧</span></td><td>⟦orderId|8126111500098⟧<br><span style="color:#86909c">⟦orderTime|2026-11-15 07:59:20⟧</span></td><td>⟦amountFen|¥69.80⟧</td><td><span class="arco-tag">⟦status=delivered|已完成⟧</span></td><td><a class="arco-link">查看</a><a class="arco-link">⟦entry|申请售后⟧</a></td></tr>
<tr>⟦item⟧<td>⟦productName|山雀外卖 红包周卡⟧<br><span style="color:#86909c">数量：⟦quantity|1⟧</span></td><td>⟦orderId|8126102200653⟧<br><span style="color:#86909c">⟦orderTime|2026-10-22 11:46:03⟧</span></td><td>⟦amountFen|¥6.90⟧</td><td><span class="arco-tag">⟦status=closed|已取消⟧</span></td><td><a class="arco-link">删除</a><a class="arco-link">再次购买</a></td></tr>⟦/items⟧</tbody></table></div>
<div class="arco-card"><div class="arco-card-title">猜你喜欢</div><p>云朵视频 VIP 季卡 ¥45.00　|　耳语听书 年卡 ¥118.00</p></div>`,
      ),
    },
    {
      kind: 'order',
      path: '/user/orders/8126111500098',
      html: shell(
        '订单详情',
        `<div class="arco-card"><div class="arco-card-title">订单详情 <span class="arco-tag">⟦status=delivered|已完成⟧</span></div><table class="arco-descriptions-table">${pair('订单编号', '⟦orderId|8126111500098⟧', '创建时间', '⟦orderTime|2026-11-15 07:59:20⟧')}${pair('商品名称', '⟦productName|耳语听书 季卡⟧', '商品数量', '⟦quantity|2⟧')}${pair('商品总额', '¥79.80', '优惠券', '-¥10.00')}${pair('实付款', '<b>⟦amountFen|¥69.80⟧</b>', '支付方式', '⟦payMethod|支付宝⟧')}${pair('支付时间', '⟦payTime|2026-11-15 07:59:52⟧', '发货时间', '⟦otherTime|2026-11-15 07:59:55⟧')}</table></div>
<div class="arco-card"><div class="arco-card-title">卡券信息</div><table class="arco-table"><thead><tr><th>#</th><th>卡号</th><th>卡密</th><th>有效期至</th></tr></thead><tbody><tr><td>1</td><td>⟦cardSecret=EY26110077315----7Q2M9KXA|EY26110077315</td><td>7Q2M9KXA⟧</td><td>2027-02-15</td></tr><tr><td>2</td><td>⟦cardSecret=EY26110077316----L0PW44TD|EY26110077316</td><td>L0PW44TD⟧</td><td>2027-02-15</td></tr></tbody></table><p style="color:#86909c">⟦grants|卡券有效期内未激活可申请退款⟧，⟦limits|已激活的卡券恕不退换⟧。<a class="arco-link">⟦entry|申请售后⟧</a></p></div>`,
      ),
    },
    {
      kind: 'payment',
      path: '/pay/8126112600417',
      html: shell(
        '订单支付',
        `<div class="arco-card"><div class="arco-card-title">订单支付 <span class="arco-tag">⟦status=unpaid|待付款⟧</span></div><p>请在 29 分 41 秒内完成支付，逾期订单将自动关闭</p><table class="arco-descriptions-table">${pair('订单编号', '⟦orderId|8126112600417⟧', '下单时间', '⟦orderTime|2026-11-26 20:11:38⟧')}${pair('商品', '⟦productName|云朵视频 VIP 年卡⟧', '数量', '⟦quantity|1⟧')}${pair('订单金额', '⟦amountFen|¥148.00⟧', '余额抵扣', '-¥56.20')}</table><p>还需支付 <span class="arco-statistic-value">⟦payableFen|¥91.80⟧</span></p><div><span class="arco-radio-button">支付宝</span><span class="arco-radio-button arco-radio-checked">✓ ⟦payMethod|云闪付⟧</span><span class="arco-radio-button">微信支付</span></div><p><span class="arco-btn">立即支付</span></p></div>`,
      ),
    },
  ],
};
