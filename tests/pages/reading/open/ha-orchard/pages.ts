import type { Layout } from '../../truth';

/** A sourcing system on Layui: grid with split head and body and a fixed column, disabled inputs, a timeline. */
const style = `body{margin:0;background:#f2f2f2;font:14px/24px "Helvetica Neue",Arial,"PingFang SC"}.layui-header{background:#20222a;color:#fff;line-height:56px;padding:0 24px}.layui-side{position:absolute;top:56px;left:0;width:190px;bottom:0;background:#28333e}.layui-side a{display:block;color:#c5cdd6;padding:10px 24px}.layui-body{margin-left:190px;padding:16px}.layui-card{background:#fff;margin-bottom:15px;border-radius:2px;box-shadow:0 1px 2px rgba(0,0,0,.05)}.layui-card-header{border-bottom:1px solid #f6f6f6;padding:8px 15px}.layui-card-body{padding:12px 15px}.layui-table-box{position:relative;overflow:hidden;border:1px solid #eee}.layui-table-box table{border-collapse:collapse;table-layout:fixed}.layui-table-box td,.layui-table-box th{border-right:1px solid #eee;border-bottom:1px solid #eee;padding:6px 10px;font-weight:400;text-align:left}.layui-table-header{background:#fafafa}.layui-table-box tbody tr{height:61px}.layui-table-header th{height:24px}.layui-table-fixed-r table{width:118px}.layui-table-fixed-r{position:absolute;right:0;top:0;background:#fff}.layui-btn{display:inline-block;background:#16baaa;color:#fff;padding:0 14px;border:0;line-height:32px;border-radius:2px}.layui-btn-primary{background:#fff;color:#555;border:1px solid #ccc}.layui-btn-xs{line-height:22px;padding:0 6px;font-size:12px}.layui-form-item{clear:both;margin-bottom:12px;overflow:hidden}.layui-form-label{float:left;width:100px;text-align:right;padding-right:14px;color:#666}.layui-input-block{margin-left:114px}.layui-input{width:420px;height:34px;border:1px solid #e6e6e6;padding-left:10px}.layui-badge{background:#ff5722;color:#fff;border-radius:2px;padding:1px 6px;font-size:12px}.layui-bg-green{background:#16b777}.layui-elem-quote{border-left:5px solid #16baaa;background:#fafafa;margin:0 0 12px;padding:12px 15px}.layui-timeline{list-style:none;padding-left:10px;border-left:1px solid #ddd}.layui-timeline h3{font-size:15px;margin:0}`;
const shell = (tab: string, body: string) =>
  `<!DOCTYPE html><html lang="zh"><head><meta charset="utf-8"><title>${tab} - ⟦platformName|橡果货源⟧</title><style>${style}</style></head><body class="layui-layout-body"><div class="layui-layout layui-layout-admin"><div class="layui-header"><b>橡果货源</b><span style="float:right">会员 ID 5207 ｜ 可用 ￥862.35 ｜ 冻结 ￥36.00 ｜ 注销</span></div><div class="layui-side"><a>控制台</a><a>货源广场</a><a>拿货单</a><a>⟦entry|售后中心⟧</a><a>资金流水</a><a>帮助文档</a></div><div class="layui-body">${body}<div style="color:#999;text-align:center">© 橡果货源 ⟦icp|鄂ICP备2022006431号-2⟧ 商务邮箱 ⟦contact|biz@xiangguo-huo.example⟧</div></div></div></body></html>`;

type Cells = [
  no: string,
  goods: string,
  count: string,
  each: string,
  sum: string,
  way: string,
  time: string,
  code: string,
  status: string,
];
const tr = ([no, goods, count, each, sum, way, time, code, status]: Cells, at: number) =>
  `⟦item⟧<tr data-index="${at}"><td data-field="sn"><div class="layui-table-cell">⟦orderId|${no}⟧</div></td><td data-field="goods"><div class="layui-table-cell">⟦productName|${goods}⟧</div></td><td data-field="price"><div class="layui-table-cell">${each}</div></td><td data-field="num"><div class="layui-table-cell">⟦quantity|${count}⟧</div></td><td data-field="total"><div class="layui-table-cell">⟦amountFen|${sum}⟧</div></td><td data-field="settle"><div class="layui-table-cell">⟦payMethod|${way}⟧</div></td><td data-field="ctime"><div class="layui-table-cell">⟦orderTime|${time}⟧</div></td><td data-field="state"><div class="layui-table-cell"><span class="layui-badge${code === 'delivered' ? ' layui-bg-green' : ''}">⟦status=${code}|${status}⟧</span></div></td></tr>`;
const rows: Cells[] = [
  [
    'XG1194400627',
    '拾光影视 SVIP 季卡',
    '2',
    '￥41.00',
    '￥82.00',
    '余额',
    '2026-11-14 21:06:33',
    'delivered',
    '已交货',
  ],
  [
    'XG1194382150',
    '鲸落阅读 30 天体验码',
    '20',
    '￥1.80',
    '￥36.00',
    '余额',
    '2026-11-14 19:48:02',
    'pending',
    '待交货',
  ],
  [
    'XG1194205519',
    '云栈网盘 年度会员（直充）',
    '1',
    '￥109.00',
    '￥109.00',
    '支付宝',
    '2026-11-13 11:17:45',
    'delivered',
    '已交货',
  ],
  [
    'XG1193977038',
    '拾光影视 SVIP 月卡',
    '4',
    '￥15.20',
    '￥60.80',
    '微信',
    '2026-11-11 08:55:20',
    'refunded',
    '已退回',
  ],
  [
    'XG1193860411',
    '奶茶大杯通兑券',
    '6',
    '￥11.50',
    '￥69.00',
    '支付宝',
    '2026-11-10 15:24:09',
    'unpaid',
    '未结算',
  ],
  [
    'XG1193704986',
    '云栈网盘 月度会员（直充）',
    '3',
    '￥12.00',
    '￥36.00',
    '余额',
    '2026-11-08 23:31:57',
    'closed',
    '已作废',
  ],
];
const item = (label: string, value: string) =>
  `<div class="layui-form-item"><label class="layui-form-label">${label}</label><div class="layui-input-block">${value}</div></div>`;
const fixed = (label: string, value: string) =>
  item(label, `<input class="layui-input layui-disabled" disabled value="${value}">`);

export const haOrchard: Layout = {
  name: 'ha-orchard',
  pages: [
    {
      kind: 'order',
      path: '/index.php/member/purchase/index.html',
      html: shell(
        '拿货单',
        `<div class="layui-card"><div class="layui-card-header">数据概览</div><div class="layui-card-body">今日拿货 <b>￥118.00</b>　本月拿货 <b>￥2,470.60</b>　累计省下 <b>￥391.15</b></div></div><div class="layui-card"><div class="layui-card-header">拿货单 <span class="layui-badge">42</span></div><div class="layui-card-body"><div class="layui-form layui-border-box layui-table-view"><div class="layui-table-box"><div class="layui-table-header"><table width="900"><thead><tr><th data-field="sn"><div class="layui-table-cell"><span>单据编号</span></div></th><th><div class="layui-table-cell"><span>货品</span></div></th><th><div class="layui-table-cell"><span>拿货价</span></div></th><th><div class="layui-table-cell"><span>件数</span></div></th><th><div class="layui-table-cell"><span>合计</span></div></th><th><div class="layui-table-cell"><span>结算方式</span></div></th><th><div class="layui-table-cell"><span>建单时间</span></div></th><th><div class="layui-table-cell"><span>单据状态</span></div></th></tr></thead></table></div><div class="layui-table-body layui-table-main"><table width="900"><tbody>${rows.map(tr).join('')}⟦/items⟧</tbody></table></div><div class="layui-table-fixed layui-table-fixed-r"><div class="layui-table-header"><table><thead><tr><th>操作</th></tr></thead></table></div><div class="layui-table-body"><table><tbody>${rows.map((_, at) => `<tr><td><a class="layui-btn layui-btn-xs">明细</a> <a class="layui-btn layui-btn-xs layui-btn-primary">${at === 0 ? '⟦entry|售后⟧' : '售后'}</a></td></tr>`).join('')}</tbody></table></div></div></div><div class="layui-table-page">1 2 3 … 7 到第 <input size="1" value="1"> 页 确定 共 42 条 6 条/页</div></div></div></div>`,
      ),
    },
    {
      kind: 'order',
      path: '/index.php/member/purchase/detail/id/88214.html',
      html: shell(
        '单据明细',
        `<div class="layui-card"><div class="layui-card-header">单据明细 <span class="layui-badge layui-bg-green">⟦status=delivered|已交货⟧</span></div><div class="layui-card-body"><form class="layui-form">${fixed('单据编号', '⟦orderId|XG1194400627⟧')}${fixed('货品', '⟦productName|拾光影视 SVIP 季卡⟧')}${fixed('拿货价', '￥41.00')}${fixed('件数', '⟦quantity|2⟧')}${fixed('合计', '⟦amountFen|￥82.00⟧')}${fixed('结算方式', '⟦payMethod|余额⟧')}${fixed('建单时间', '⟦orderTime|2026-11-14 21:06:33⟧')}${fixed('结算时间', '⟦payTime|2026-11-14 21:06:34⟧')}${fixed('交货时间', '⟦otherTime|2026-11-14 21:06:40⟧')}${fixed('货源商', '⟦merchant|临江花火数码⟧')}${item('交货内容', '<textarea class="layui-textarea" rows="3" cols="60" readonly>⟦cardSecret|SGSV-90D-K4M7QXPZ⟧\n⟦cardSecret|SGSV-90D-T9B2WHLC⟧</textarea>')}${item('', '<button type="button" class="layui-btn">复制全部</button> <button type="button" class="layui-btn layui-btn-primary">导出 TXT</button> <button type="button" class="layui-btn layui-btn-primary">⟦entry|申请售后⟧</button>')}</form><blockquote class="layui-elem-quote">⟦grants|交货后 48 小时内货品无法使用，可凭截图申请换货。⟧⟦limits|超过 48 小时单据自动完结，货款结给货源商后不再退回。⟧</blockquote></div></div>`,
      ),
    },
    {
      kind: 'complaint-form',
      path: '/index.php/member/aftersale/add.html?sn=⟦orderId|XG1194382150⟧',
      html: shell(
        '发起售后',
        `<div class="layui-card"><div class="layui-card-header">发起售后</div><div class="layui-card-body"><blockquote class="layui-elem-quote">⟦grants|货源商须在 24 小时内答复，到时不答复的系统自动退款。⟧⟦limits|每张单据只能发起一次售后。⟧请如实填写，图片不超过 2M。</blockquote><form class="layui-form" method="post">${item('单据编号', '<input class="layui-input" readonly value="XG1194382150">')}${item('货品', '<div class="layui-form-mid">⟦productName|鲸落阅读 30 天体验码⟧ × ⟦quantity|20⟧</div>')}${item('合计', '<div class="layui-form-mid">⟦amountFen|￥36.00⟧（⟦payMethod|余额⟧结算）</div>')}${item('问题类型', '<select><option>请选择</option><option selected>未按时交货</option><option>货品无效</option><option>与描述不符</option></select>')}${item('处理方式', '<input type="radio" name="way" checked> 退款 <input type="radio" name="way"> 补货')}${item('退款金额', '<input class="layui-input" name="money" value="⟦refundFen|36.00⟧"> 最多 36.00')}${item('问题说明', '<textarea rows="5" cols="60" placeholder="不少于 10 个字"></textarea>')}${item('截图', '<button type="button" class="layui-btn layui-btn-primary">选择图片</button>')}${item('联系 QQ', '<input class="layui-input" placeholder="方便货源商与您沟通">')}${item('', '<button class="layui-btn">⟦entry|提交售后⟧</button> <button type="reset" class="layui-btn layui-btn-primary">重置</button>')}</form></div></div>`,
      ),
    },
    {
      kind: 'refusal',
      path: '/index.php/member/aftersale/view/id/30917.html',
      html: shell(
        '售后进度',
        `<div class="layui-card"><div class="layui-card-header">售后单 ⟦ticketNo|SH30917⟧ <span class="layui-badge">⟦may.status=failed|不予通过⟧</span></div><div class="layui-card-body"><p>单据编号：⟦orderId|XG1193528804⟧　货品：⟦productName|栗子加速器 周卡⟧　件数：⟦quantity|3⟧　申请退款：⟦refundFen|￥22.50⟧</p><ul class="layui-timeline"><li class="layui-timeline-item"><h3 class="layui-timeline-title">⟦otherTime|2026-11-09 14:40:51⟧</h3><p>平台专员 ⟦agentId|阿柚⟧ 复核：售后不予通过。不通过原因：⟦limits|激活码已在官方后台查到激活记录，已激活的货品不退款也不换货。⟧如有异议请补充录屏。</p></li><li class="layui-timeline-item"><h3 class="layui-timeline-title">⟦may.otherTime|2026-11-08 20:13:07⟧</h3><p>货源商「⟦merchant|速达云卡⟧」答复：码没有问题，客户自己用掉了，不认。</p></li><li class="layui-timeline-item"><h3 class="layui-timeline-title">⟦otherTime|2026-11-08 16:25:30⟧</h3><p>您发起了售后，处理方式：退款，说明：三个码输进去都提示已被使用。</p></li></ul><button class="layui-btn">⟦entry|申请复议⟧</button> <button class="layui-btn layui-btn-primary">返回</button></div></div>`,
      ),
    },
  ],
};
