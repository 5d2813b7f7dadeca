import type { Layout } from '../../truth';

/** The console of a distributor: other orders in the table behind, the one that was opened in a drawer at the right. */
const shell = (title: string, behind: string, drawer: string) => `<!DOCTYPE html>
<html><head><meta charset="utf-8"><title>${title} | 琥珀分销后台</title><style>
body{margin:0;font:13px/1.6 "PingFang SC",sans-serif;color:#303133;background:#f0f2f5}.side-menu{position:fixed;left:0;top:0;bottom:0;width:150px;background:#20222a;color:#bfc4cf;padding:14px}.side-menu b{color:#ffc65c;font-size:16px}.stage{margin-left:190px;padding:14px}.stage table{width:100%;background:#fff;border-collapse:collapse;color:#999}.stage td,.stage th{padding:6px 8px;border-bottom:1px solid #ebeef5;text-align:left}.drawer{position:absolute;top:0;right:0;width:460px;min-height:100vh;background:#fff;box-shadow:-4px 0 14px #bbb;padding:16px 22px;box-sizing:border-box}.drawer__header{font-size:16px;font-weight:600;border-bottom:1px solid #ebeef5;padding-bottom:10px;margin-bottom:10px}.form-item{display:flex;padding:4px 0}.form-item__label{width:96px;color:#909399;text-align:right;padding-right:12px;flex:none}.timeline{border-left:2px solid #e4e7ed;padding-left:14px;margin:10px 0}.timeline p{margin:4px 0}.chip{background:#fdf6ec;color:#e6a23c;border:1px solid #faecd8;border-radius:3px;padding:0 7px}.button{border:1px solid #dcdfe6;padding:4px 14px;border-radius:3px;display:inline-block;margin-right:8px}
</style></head><body><div class="side-menu"><b>⟦platformName|琥珀分销⟧</b><p>工作台</p><p>选品中心</p><p>采购订单</p><p>⟦entry|售后工单⟧</p><p>资金流水</p></div><div class="stage">${behind}</div><div class="drawer">${drawer}</div></body></html>`;
const field = (label: string, value: string) =>
  `<div class="form-item"><label class="form-item__label">${label}</label><div class="form-item__content">${value}</div></div>`;
const behind = `<h3>采购订单</h3><table><tr><th>单号</th><th>商品</th><th>采购价</th><th>时间</th></tr><tr><td>HP61128077</td><td>沧浪外卖 红包</td><td>4.10</td><td>2026-11-28 09:11</td></tr><tr><td>HP61127551</td><td>雨滴音乐 年卡</td><td>96.00</td><td>2026-11-27 22:36</td></tr><tr><td>HP61127402</td><td>话费 30 元</td><td>29.55</td><td>2026-11-27 18:04</td></tr></table>`;

export const drawerOps: Layout = {
  name: 'drawer-ops',
  pages: [
    {
      kind: 'order',
      path: '/console/purchase?open=HP61127551',
      html: shell(
        '采购订单',
        behind,
        `<div class="drawer__header">采购单详情 <span style="float:right">✕</span></div>${field('采购单号', '⟦orderId|HP61127551⟧')}${field('商品', '⟦productName|雨滴音乐 年卡⟧')}${field('供应商', '⟦merchant|鸣泉科技⟧')}${field('采购数量', '⟦quantity|5⟧')}${field('采购单价', '96.00 元')}${field('采购总价', '⟦amountFen|480.00 元⟧')}${field('建议售价', '118.00 元')}${field('结算方式', '⟦payMethod|余额⟧')}${field('创建时间', '⟦orderTime|2026-11-27 22:36:14⟧')}${field('状态', '<span class="chip">⟦status=pending|缺货待发⟧</span>')}${field('已出库', '⟦deliveredCount|3⟧ / 5')}<div class="timeline"><p>22:36:20　出库 3 件</p><p>22:40:00　上游库存不足，等待补货</p></div><p><span class="button">导出卡密</span><span class="button">⟦entry|发起售后⟧</span></p>`,
      ),
    },
    {
      kind: 'ticket',
      path: '/console/aftersale?open=SH-40927',
      html: shell(
        '售后工单',
        `<h3>售后工单</h3><table><tr><th>工单号</th><th>类型</th><th>状态</th></tr><tr><td>SH-40927</td><td>缺货未发</td><td>处理中</td></tr><tr><td>SH-40611</td><td>卡密无效</td><td>已完结</td></tr></table>`,
        `<div class="drawer__header">工单详情 <span class="chip">处理中</span></div>${field('工单号', '⟦ticketNo|SH-40927⟧')}${field('采购单号', '⟦orderId|HP61127551⟧')}${field('商品', '⟦productName|雨滴音乐 年卡⟧')}${field('供应商', '⟦merchant|鸣泉科技⟧')}${field('申请数量', '2')}${field('申请退款', '⟦refundFen|192.00 元⟧')}${field('申请时间', '⟦otherTime|2026-11-28 08:50:33⟧')}${field('处理人', '⟦agentId|运营-柏舟⟧')}<div class="timeline"><p><b>我</b> 11-28 08:50　还有 2 件没有出库，不等了，退掉。</p><p><b>运营-柏舟</b> 11-28 10:21　已转供应商确认，⟦grants|今天 18:00 前没补上就给您退回余额⟧。</p></div><p><span class="button">追加留言</span><span class="button">撤销</span></p>`,
      ),
    },
  ],
};
