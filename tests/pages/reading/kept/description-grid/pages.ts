import type { Layout } from '../../truth';

/** A console with a side menu; facts in a bordered grid, three pairs to a row; a list as a header-row table. */
const style = `body{margin:0;font:14px/1.57 -apple-system,"PingFang SC",sans-serif;color:rgba(0,0,0,.88);background:#f0f2f5}
.app{display:flex;min-height:100vh}.sider{width:200px;background:#001529;color:#a6adb4;padding-top:16px}.sider b{color:#fff;font-size:17px;padding:0 24px}.sider a{display:block;padding:10px 24px;color:inherit;text-decoration:none}
.content{flex:1;padding:24px}.page-header{background:#fff;padding:16px 24px;margin:-24px -24px 24px;font-size:20px;font-weight:600}.ab-card{background:#fff;border-radius:8px;padding:20px 24px;margin-bottom:20px}
.desc table{width:100%;border-collapse:collapse}.desc th,.desc td{border:1px solid #f0f0f0;padding:10px 14px;font-weight:400;text-align:left}.desc th{background:#fafafa}
.list table{width:100%;border-collapse:collapse}.list th{background:#fafafa;text-align:left;padding:12px}.list td{padding:12px;border-bottom:1px solid #f0f0f0}
.badge::before{content:"";display:inline-block;width:6px;height:6px;border-radius:3px;background:#52c41a;margin-right:8px}.steps{display:flex}.steps div{flex:1;color:#888}.alert{border:1px solid #ffa39e;background:#fff2f0;border-radius:6px;padding:12px 16px;margin-bottom:16px}
pre{background:#f6f6f6;padding:12px}button{padding:4px 15px}`;

function shell(head: string, body: string): string {
  return `<!doctype html><html lang="zh-Hans"><head><meta charset="UTF-8"><title>${head} - ⟦platformName|星桥点券⟧</title><style>${style}</style></head><body><div class="app"><aside class="sider"><b>星桥点券</b><a href="/buy">点券商城</a><a href="/mine">我的订单</a><a href="/tickets">⟦entry|售后工单⟧</a><a href="/wallet">钱包（¥ 120.00）</a></aside>
<div class="content"><div class="page-header">${head}</div>${body}<div style="text-align:center;color:#999">星桥点券 ©2026 ⟦icp|浙ICP备2022047763号⟧</div></div></div></body></html>`;
}

const grid = (rows: string[][]) =>
  `<div class="desc"><table><tbody>${rows
    .map(
      (row) =>
        `<tr>${row.map((cell, at) => (at % 2 ? `<td><span>${cell}</span></td>` : `<th><span>${cell}</span></th>`)).join('')}</tr>`,
    )
    .join('')}</tbody></table></div>`;

const line = (
  no: string,
  goods: string,
  count: string,
  paid: string,
  way: string,
  time: string,
  status: string,
  code: string,
) =>
  `⟦item⟧<tr><td><input type="checkbox"></td><td>⟦productName|${goods}⟧</td><td>⟦orderId|${no}⟧</td><td>⟦quantity|${count}⟧</td><td>⟦amountFen|${paid}⟧</td><td>⟦payMethod|${way}⟧</td><td>⟦orderTime|${time}⟧</td><td><span class="badge">⟦status=${code}|${status}⟧</span></td><td><a href="#">查看</a></td></tr>`;

export const descriptionGrid: Layout = {
  name: 'description-grid',
  pages: [
    {
      kind: 'order',
      path: '/mine/order/⟦orderId|XQ-7741-0098-2265⟧',
      html: shell(
        '订单详情',
        `<div class="ab-card"><div class="steps"><div>提交 ⟦otherTime|2026-11-08 14:20:09⟧</div><div>付款</div><div>发放</div><div>完成</div></div></div>
<div class="ab-card">${grid([
          [
            '订单编号',
            'XQ-7741-0098-2265',
            '商品名称',
            '⟦productName|《苍穹纪元》6480 星钻⟧',
            '订单状态',
            '<span class="badge">⟦status=delivered|已完成⟧</span>',
          ],
          ['单价', '¥ 618.00', '数量', '⟦quantity|1⟧', '满减', '- ¥ 20.00'],
          [
            '实付金额',
            '⟦amountFen|¥ 598.00⟧',
            '支付方式',
            '⟦payMethod|云闪付⟧',
            '支付流水号',
            '⟦tradeNo|4200002764202611081147⟧',
          ],
          [
            '下单时间',
            '⟦orderTime|2026-11-08 14:20:09⟧',
            '支付时间',
            '⟦payTime|2026-11-08 14:21:33⟧',
            '发货时间',
            '⟦otherTime|2026-11-08 14:21:36⟧',
          ],
          ['供应商', '⟦merchant|扬州润物网络⟧', '游戏角色', '听雨客 / 华东三区', '备注', '-'],
        ])}</div><div class="ab-card"><b>发放内容</b><pre>⟦cardSecret|CQJY6480-PN3K-V8WD-0F5T⟧</pre></div>`,
      ),
    },
    {
      kind: 'order',
      path: '/mine/order/⟦orderId|XQ-7741-0112-9034⟧',
      html: shell(
        '订单详情',
        `<div class="alert">上游库存不足，您订购的 5 件中已发放 ⟦deliveredCount|3⟧ 件，剩余 2 件待补发。</div>
<div class="ab-card">${grid([
          [
            '订单编号',
            'XQ-7741-0112-9034',
            '商品名称',
            '⟦productName|云上棋局 30 天会员兑换码⟧',
            '订单状态',
            '<span class="badge">⟦status=pending|部分发放⟧</span>',
          ],
          ['单价', '¥ 24.00', '数量', '⟦quantity|5⟧', '满减', '¥ 0.00'],
          [
            '实付金额',
            '⟦amountFen|¥ 120.00⟧',
            '支付方式',
            '⟦payMethod|支付宝⟧',
            '支付流水号',
            '⟦tradeNo|2026111022001440831433071256⟧',
          ],
          [
            '下单时间',
            '⟦orderTime|2026-11-10 21:05:50⟧',
            '支付时间',
            '⟦payTime|2026-11-10 21:06:12⟧',
            '发货时间',
            '⟦otherTime|2026-11-10 21:06:14⟧',
          ],
        ])}</div><div class="ab-card"><b>发放内容</b><pre>⟦cardSecret|YSQJ30-88QW-1PLM⟧
⟦cardSecret|YSQJ30-42NV-7ZKD⟧
⟦cardSecret|YSQJ30-65TR-0HGS⟧</pre></div>`,
      ),
    },
    {
      kind: 'order',
      path: '/mine?page=1&size=20',
      html: shell(
        '我的订单',
        `<div class="ab-card">共 5 笔，合计消费 ¥ 1,086.40　近 30 天 <button>导出</button></div><div class="ab-card list"><table><thead><tr><th></th><th>商品</th><th>订单编号</th><th>数量</th><th>实付金额</th><th>支付方式</th><th>下单时间</th><th>状态</th><th>操作</th></tr></thead><tbody>
${line('XQ-7741-0112-9034', '云上棋局 30 天会员兑换码', '5', '¥ 120.00', '支付宝', '2026-11-10 21:05:50', '部分发放', 'pending')}
${line('XQ-7741-0098-2265', '《苍穹纪元》6480 星钻', '1', '¥ 598.00', '云闪付', '2026-11-08 14:20:09', '已完成', 'delivered')}
${line('XQ-7740-8817-5542', '竹里馆音乐年费会员', '1', '¥ 128.40', '微信', '2026-10-27 08:11:31', '已完成', 'delivered')}
${line('XQ-7740-7720-1187', '拾光相册 200G 扩容包 12 个月', '2', '¥ 240.00', '微信', '2026-10-16 23:48:02', '已退款', 'refunded')}
${line('XQ-7740-6904-3310', '海岛物语 月卡', '1', '¥ 0.00', '钱包', '2026-10-09 12:00:00', '已关闭', 'closed')}⟦/items⟧</tbody></table></div>`,
      ),
    },
    {
      kind: 'refusal',
      path: '/tickets/refund/40071',
      html: shell(
        '退款申请详情',
        `<div class="alert"><b>退款申请未通过</b><p>拒绝原因：⟦limits|兑换码属于虚拟物品，发放后概不退回。⟧系统检测到其中一枚已被激活。</p></div>
<div class="ab-card">${grid([
          ['申请编号', '⟦ticketNo|40071⟧', '关联订单', '⟦orderId|XQ-7741-0112-9034⟧', '申请类型', '仅退款'],
          [
            '申请退款金额',
            '⟦refundFen|¥ 48.00⟧',
            '申请时间',
            '⟦otherTime|2026-11-11 09:30:00⟧',
            '审核时间',
            '⟦otherTime|2026-11-11 16:42:18⟧',
          ],
          [
            '审核人',
            '⟦agentId|审核组-07⟧',
            '审核结论',
            '⟦may.status=failed|不予通过⟧',
            '商品',
            '⟦productName|云上棋局 30 天会员兑换码⟧',
          ],
        ])}</div>`,
      ),
    },
    {
      kind: 'ticket',
      path: '/tickets/view?id=⟦ticketNo|TK2611110087⟧',
      html: shell(
        '工单详情',
        `<div class="ab-card">${grid([
          ['工单编号', 'TK2611110087', '关联订单', '⟦orderId|XQ-7741-0112-9034⟧', '优先级', '普通'],
          [
            '建单时间',
            '⟦otherTime|2026-11-11 17:05:21⟧',
            '跟进专员',
            '⟦agentId|小北（S118）⟧',
            '工单状态',
            '⟦may.status=pending|处理中⟧',
          ],
        ])}</div>
<div class="ab-card"><p><b>我</b> 11-11 17:05<br>订购 5 件只发了 3 件，退款被拒。剩下两件什么时候给？</p><p><b>小北（S118）</b> 11-11 18:30<br>您好，⟦grants|已催上游，48 小时内补发⟧，请耐心等待。</p><p><b>我</b> 11-14 10:02<br>已经超过 48 小时。</p></div><div class="ab-card"><textarea placeholder="继续说明"></textarea><button>提交跟进</button></div>`,
      ),
    },
  ],
};
