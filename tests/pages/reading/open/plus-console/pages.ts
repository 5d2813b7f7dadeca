import type { Layout } from '../../truth';

/** The back end of a wholesaler's agents: side menu, a table whose head is another table, descriptions. */
const shell = (title: string, here: string, body: string) => `<!DOCTYPE html>
<html><head><meta charset="utf-8"><title>${title} - ⟦platformName|云起供货平台⟧</title><style>
body{margin:0;font:14px sans-serif;color:#303133;background:#f0f2f5}.el-container{display:flex}.el-aside{flex:none;width:190px;min-height:100vh;background:#304156;color:#bfcbd9}.el-menu-item{padding:12px 20px}.el-menu-item.is-active{color:#409eff}.el-header{background:#fff;padding:14px 20px;display:flex;justify-content:space-between}.el-main{padding:20px;flex:1}.el-card{background:#fff;border-radius:4px;padding:18px;margin-bottom:16px}
.el-table table{border-collapse:collapse;table-layout:fixed;width:940px}.el-table .cell{padding:8px 10px;overflow-wrap:anywhere}.el-table td,.el-table th{border-bottom:1px solid #ebeef5;text-align:left}.el-table__fixed-right,.hidden-columns{display:none}.el-tag{border:1px solid #b3d8ff;color:#409eff;background:#ecf5ff;border-radius:4px;padding:1px 8px;font-size:12px}.el-tag--success{color:#67c23a;background:#f0f9eb}.el-tag--danger{color:#f56c6c;background:#fef0f0}
.el-descriptions__table{width:100%;border-collapse:collapse}.el-descriptions__cell{border:1px solid #ebeef5;padding:9px 12px;text-align:left;font-weight:400}.el-descriptions__label{background:#f5f7fa;color:#909399;width:130px}.el-button{border:1px solid #dcdfe6;border-radius:4px;background:#fff;padding:6px 14px}
.stat{display:flex}.stat>div{flex:1}.stat b{font-size:22px;display:block}</style></head><body><section class="el-container"><aside class="el-aside"><div style="padding:16px 20px;color:#fff">云起供货平台</div><ul class="el-menu" style="list-style:none;padding:0;margin:0">${['工作台', '商品库', '进货订单', '资金流水', '下级代理', '接口设置'].map((one) => `<li class="el-menu-item${one === here ? ' is-active' : ''}">${one}</li>`).join('')}</ul></aside>
<section style="flex:1"><header class="el-header"><div class="el-breadcrumb">代理中心 / ${here}</div><div>余额 ￥3,380.12　<span class="el-badge">消息 <sup>2</sup></span>　<span class="el-dropdown-link">hm_agent07</span></div></header><main class="el-main">${body}</main></section></section></body></html>`;
const cells = (tag: 'td' | 'th', all: string[]) =>
  `<tr class="el-table__row">${all.map((one) => `<${tag} class="el-table__cell"><div class="cell">${one}</div></${tag}>`).join('')}</tr>`;
const pair = (label: string, value: string) =>
  `<th class="el-descriptions__cell el-descriptions__label">${label}</th><td class="el-descriptions__cell">${value}</td>`;

export const plusConsole: Layout = {
  name: 'plus-console',
  pages: [
    {
      kind: 'order',
      path: '/agent/#/orders',
      html: shell(
        '进货订单',
        '进货订单',
        `<div class="el-card"><form class="el-form--inline">订单状态 <input class="el-input__inner" placeholder="请选择" readonly> 关键字 <input class="el-input__inner" placeholder="单号/账号"> <button class="el-button">搜索</button> <button class="el-button">导出</button></form></div>
<div class="el-card"><div class="el-table"><div class="hidden-columns"><div></div></div><div class="el-table__header-wrapper"><table class="el-table__header"><thead>${cells('th', ['进货单号', '商品', '件数', '成本单价', '实扣', '充值账号', '提交于', '进度', '操作'])}</thead></table></div>
<div class="el-table__body-wrapper"><table class="el-table__body"><tbody>
${cells('td', ['⟦item⟧⟦orderId|YQ700188213⟧', '⟦productName|海豚视频 会员月卡 直充⟧', '⟦quantity|1⟧', '13.20', '⟦amountFen|￥13.20⟧', '137****2209', '⟦orderTime|2026-11-25 10:11:09⟧', '<span class="el-tag">⟦status=pending|处理中⟧</span>', '<a>详情</a>'])}
${cells('td', ['⟦item⟧⟦orderId|YQ700188104⟧', '⟦productName|青柠咖啡 中杯兑换券⟧', '⟦quantity|4⟧', '9.90', '⟦amountFen|￥39.60⟧', '-', '⟦orderTime|2026-11-25 09:40:51⟧', '<span class="el-tag el-tag--success">⟦status=delivered|已出卡⟧</span>', '<a>详情</a>'])}
${cells('td', ['⟦item⟧⟦orderId|YQ700187760⟧', '⟦productName|移动话费 50 元 快充⟧', '⟦quantity|1⟧', '49.30', '⟦amountFen|￥49.30⟧', '150****8816', '⟦orderTime|2026-11-24 22:05:00⟧', '<span class="el-tag el-tag--danger">⟦status=failed|充值失败⟧</span>', '<a>详情</a>'])}⟦/items⟧
</tbody></table></div><div class="el-table__fixed-right"><table><tbody>${cells('td', ['YQ700188213', '海豚视频 会员月卡 直充', '1', '13.20', '￥13.20', '137****2209', '2026-11-25 10:11:09', '处理中', '详情'])}</tbody></table></div></div><div class="el-pagination">共 3 条　10条/页　1</div></div>`,
      ),
    },
    {
      kind: 'order',
      path: '/agent/?v=2#/orders/700187760',
      html: shell(
        '进货单详情',
        '进货订单',
        `<div class="el-card el-page-header"><span>← 返回</span>　进货单详情　<span class="el-tag el-tag--danger">⟦status=failed|充值失败⟧</span></div>
<div class="el-card"><div class="el-descriptions"><div class="el-descriptions__title">基本信息</div><table class="el-descriptions__table"><tbody><tr>${pair('进货单号', '⟦orderId|YQ700187760⟧')}${pair('外部单号', 'T202611242204591')}</tr><tr>${pair('商品', '⟦productName|移动话费 50 元 快充⟧')}${pair('件数', '⟦quantity|1⟧')}</tr><tr>${pair('面值', '50.00')}${pair('实扣', '⟦amountFen|￥49.30⟧')}</tr><tr>${pair('扣款来源', '⟦payMethod|代理余额⟧')}${pair('充值账号', '150****8816')}</tr><tr>${pair('提交于', '⟦orderTime|2026-11-24 22:05:00⟧')}${pair('完结于', '⟦otherTime|2026-11-24 22:19:42⟧')}</tr><tr>${pair('货源', '⟦merchant|北线通达⟧')}${pair('失败原因', '运营商返回：号码状态异常')}</tr></tbody></table></div></div>
<div class="el-card"><b>处理轨迹</b><ul><li>22:05:00 已扣款，转交货源</li><li>22:19:42 货源返回失败</li></ul><p>⟦grants|失败订单的货款将在 1 小时内退回代理余额⟧。未退回的请点 <a class="el-link">⟦entry|订单申诉⟧</a></p></div>
<div class="el-dialog__wrapper" style="display:none"><div>退款金额</div><input value="0.00"><div>退款说明</div><textarea></textarea></div>`,
      ),
    },
    {
      kind: 'other',
      path: '/agent/?v=1#/dashboard',
      html: shell(
        '工作台',
        '工作台',
        `<div class="el-card stat"><div>今日进货<b>￥102.10</b></div><div>今日订单<b>3</b></div><div>本月返佣<b>￥56.40</b></div><div>可用余额<b>￥3,380.12</b></div></div>
<div class="el-card"><b>平台公告</b><ul><li>11-24　海豚视频会员月卡调价，成本由 12.80 调整为 13.20</li><li>11-20　移动快充通道恢复</li><li>11-11　双十一返佣翻倍活动结束</li></ul></div>
<div class="el-card"><b>专属商务</b><p>微信：⟦contact|yunqi-sw03⟧（工作日 9:00-18:00）</p></div><div class="el-card"><b>热销商品</b><p>海豚视频 会员月卡 直充　成本 13.20</p><p>青柠咖啡 中杯兑换券　成本 9.90</p></div>`,
      ),
    },
  ],
};
