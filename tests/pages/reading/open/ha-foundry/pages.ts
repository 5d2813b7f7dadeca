import type { Layout } from '../../truth';

/** A voucher distributor's back office on EasyUI: datagrid in two views, property grid, window over it, messager. */
const style = `body{margin:0;font:12px/1.5 tahoma,"Microsoft YaHei";background:#fff;color:#222}.layout-panel-north{background:#e0ecff;border-bottom:1px solid #95b8e7;padding:10px 14px}.tabs{border-bottom:1px solid #95b8e7;padding:5px 8px 0;background:#eff5ff}.tabs a{display:inline-block;border:1px solid #95b8e7;border-bottom:0;border-radius:5px 5px 0 0;padding:4px 12px;background:#fff}.panel-header{background:linear-gradient(#eff5ff,#e0ecff);border:1px solid #95b8e7;padding:5px 8px;color:#0e2d5f;font-weight:bold}.panel-body{border:1px solid #95b8e7;border-top:0;position:relative}.datagrid-toolbar{background:#f4f4f4;padding:5px;border-bottom:1px solid #ddd}.datagrid-view{overflow:hidden;display:flex}.datagrid-view1{width:34px;background:#f4f4f4}.datagrid-view2{flex:1;overflow:auto}.datagrid-view table{border-collapse:collapse}.datagrid-view td{border:1px dotted #ccc;height:26px;padding:0 4px;white-space:nowrap}.datagrid-header td{background:#f5f5f5}.datagrid-cell{overflow:hidden;width:60px}td:nth-child(1)>.datagrid-cell,td:nth-child(2)>.datagrid-cell,td:nth-child(3)>.datagrid-cell{width:150px}.window{position:relative;width:620px;margin:10px auto;border:1px solid #95b8e7;background:#e0ecff;padding:5px;border-radius:5px}.window-body{background:#fff;border:1px solid #95b8e7;padding:10px}.propertygrid td{border:1px dotted #ccc;padding:4px 8px}.propertygrid .g{background:#e0ecff;font-weight:bold;color:#0e2d5f}.l-btn{display:inline-block;border:1px solid #bbb;border-radius:4px;padding:2px 10px;background:#f5f5f5}.datagrid-pager{border-top:1px solid #ddd;padding:4px;background:#f4f4f4}`;
const shell = (tab: string, body: string) =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><title>⟦platformName|锦程卡券分销系统⟧</title><style>${style}</style></head><body class="easyui-layout"><div class="layout-panel-north"><b style="font-size:18px;color:#0e2d5f">锦程卡券分销系统</b> <span style="float:right">当前操作员：hx_shop2　可用额度：8,420.55　<a class="l-btn">⟦entry|异议登记⟧</a> <a class="l-btn">修改口令</a> <a class="l-btn">退出</a></span></div><div class="tabs"><a>欢迎页</a> <a>${tab} ×</a></div>${body}<div style="text-align:center;color:#777;padding:6px">技术支持 ⟦contact|029-6811-7730⟧ 值班微信 ⟦contact|jincheng_zb⟧</div></body></html>`;

type Cells = [
  no: string,
  goods: string,
  face: string,
  count: string,
  rate: string,
  sum: string,
  time: string,
  code: string,
  status: string,
];
const cell = (html: string, field: string) =>
  `<td field="${field}"><div class="datagrid-cell">${html}</div></td>`;
const tr = ([no, goods, face, count, rate, sum, time, code, status]: Cells, at: number) =>
  `⟦item⟧<tr id="datagrid-row-r1-2-${at}" class="datagrid-row">${cell(`⟦orderTime|${time}⟧`, 'addtime')}${cell(`⟦orderId|${no}⟧`, 'billno')}${cell(`⟦productName|${goods}⟧`, 'cardname')}${cell(face, 'face')}${cell(`⟦quantity|${count}⟧`, 'qty')}${cell(rate, 'rate')}${cell(`⟦amountFen|${sum}⟧`, 'charge')}${cell(`⟦status=${code}|${status}⟧`, 'flag')}${cell('详', 'op')}</tr>`;
const rows: Cells[] = [
  [
    'JC2611170930015507',
    '畅行加油电子卡',
    '500',
    '1',
    '0.985',
    '492.50',
    '2026-11-17 09:30:01',
    'delivered',
    '已出票',
  ],
  [
    'JC2611161822445503',
    '果粒甜品代金券',
    '30',
    '10',
    '0.80',
    '240.00',
    '2026-11-16 18:22:44',
    'pending',
    '部分出票',
  ],
  [
    'JC2611152105175498',
    '百味超市购物卡',
    '200',
    '2',
    '0.97',
    '388.00',
    '2026-11-15 21:05:17',
    'delivered',
    '已出票',
  ],
  [
    'JC2611130844595477',
    '畅行加油电子卡',
    '100',
    '3',
    '0.99',
    '297.00',
    '2026-11-13 08:44:59',
    'failed',
    '出票失败',
  ],
  [
    'JC2611112340085462',
    '蜂巢书城阅读卡',
    '50',
    '4',
    '0.88',
    '176.00',
    '2026-11-11 23:40:08',
    'refunded',
    '已冲正',
  ],
  [
    'JC2611101416335449',
    '百味超市购物卡',
    '100',
    '1',
    '0.975',
    '97.50',
    '2026-11-10 14:16:33',
    'delivered',
    '已出票',
  ],
  [
    'JC2611091102205431',
    '果粒甜品代金券',
    '15',
    '20',
    '0.80',
    '240.00',
    '2026-11-09 11:02:20',
    'closed',
    '已撤销',
  ],
];
const group = (name: string) => `<tr><td class="g" colspan="2">▼ ${name}</td></tr>`;
const prop = (name: string, value: string) => `<tr><td width="130">${name}</td><td>${value}</td></tr>`;

export const haFoundry: Layout = {
  name: 'ha-foundry',
  pages: [
    {
      kind: 'order',
      path: '/main.do#billQuery',
      html: shell(
        '采购单查询',
        `<div class="panel-header">采购单查询</div><div class="panel-body"><div class="datagrid-toolbar">日期从 <input size="10" value="2026-11-09"> 到 <input size="10" value="2026-11-17"> 采购单号 <input size="20"> <a class="l-btn">查询</a> <a class="l-btn">导出EXCEL</a></div><div class="datagrid-view"><div class="datagrid-view1"><table><tr><td>&nbsp;</td></tr>${rows.map((_, at) => `<tr><td>${at + 1}</td></tr>`).join('')}</table></div><div class="datagrid-view2"><div class="datagrid-header"><table class="datagrid-htable"><tr><td field="addtime"><div class="datagrid-cell"><span>采购日期</span></div></td><td><div class="datagrid-cell"><span>采购单号</span></div></td><td><div class="datagrid-cell"><span>卡券名称</span></div></td><td><div class="datagrid-cell"><span>面值</span></div></td><td><div class="datagrid-cell"><span>张数</span></div></td><td><div class="datagrid-cell"><span>折扣</span></div></td><td><div class="datagrid-cell"><span>扣额度</span></div></td><td><div class="datagrid-cell"><span>出票标志</span></div></td><td><div class="datagrid-cell"><span>操作</span></div></td></tr></table></div><div class="datagrid-body"><table class="datagrid-btable"><tbody>${rows.map(tr).join('')}⟦/items⟧</tbody></table></div><div class="datagrid-footer"><table><tr><td>合计</td><td>41 张</td><td>1,931.00</td></tr></table></div></div></div><div class="datagrid-pager">20 ▾ |&lt; &lt; 第 1 共1页 &gt; &gt;| 显示1到7,共7记录</div></div>`,
      ),
    },
    {
      kind: 'order',
      path: '/bill/view.do?billno=⟦orderId|JC2611170930015507⟧',
      html: shell(
        '采购单查询',
        `<div class="window"><div class="panel-header">采购单详细信息</div><div class="window-body"><table class="propertygrid" width="100%">${group('基本')}${prop('采购单号', 'JC2611170930015507')}${prop('采购日期', '⟦orderTime|2026-11-17 09:30:01⟧')}${prop('出票标志', '⟦status=delivered|已出票⟧')}${prop('出票时间', '⟦otherTime|2026-11-17 09:30:08⟧')}${group('卡券')}${prop('卡券名称', '⟦productName|畅行加油电子卡⟧')}${prop('面值', '500.00')}${prop('张数', '⟦quantity|1⟧')}${prop('发行方', '⟦merchant|畅行石油销售公司⟧')}${group('金额')}${prop('折扣', '0.985')}${prop('应扣额度', '492.50')}${prop('实扣额度', '⟦amountFen|492.50⟧')}${prop('扣前额度', '8,913.05')}${prop('扣款方式', '⟦payMethod|额度扣减⟧')}${group('票面')}${prop('卡号 / 卡密', '⟦cardSecret|9013 0026 1117 5507 / 448093275160⟧')}${prop('有效期至', '2029-11-30')}</table><p style="text-align:right"><a class="l-btn">打印</a> <a class="l-btn">发送短信</a> <a class="l-btn">关闭</a></p></div></div>`,
      ),
    },
    {
      kind: 'order',
      path: '/bill/view.do?billno=⟦orderId|JC2611161822445503⟧',
      html: shell(
        '采购单查询',
        `<div class="window"><div class="panel-header">采购单详细信息</div><div class="window-body"><p style="background:#fff8d6;border:1px solid #e8d27a;padding:6px">库存不足，本单已出 ⟦deliveredCount|4⟧ 张，待出 6 张。⟦grants|三日内仍不能出票的，未出部分冲回额度。⟧</p><table class="propertygrid" width="100%">${group('基本')}${prop('采购单号', 'JC2611161822445503')}${prop('采购日期', '⟦orderTime|2026-11-16 18:22:44⟧')}${prop('出票标志', '⟦status=pending|部分出票⟧')}${group('卡券')}${prop('卡券名称', '⟦productName|果粒甜品代金券⟧')}${prop('面值', '30.00')}${prop('张数', '⟦quantity|10⟧')}${prop('发行方', '⟦merchant|果粒餐饮管理⟧')}${group('金额')}${prop('折扣', '0.80')}${prop('实扣额度', '⟦amountFen|240.00⟧')}${group('票面')}<tr><td>券码</td><td><textarea readonly rows="4" cols="36">⟦cardSecret|GLTP3000118265⟧
⟦cardSecret|GLTP3000118266⟧
⟦cardSecret|GLTP3000118267⟧
⟦cardSecret|GLTP3000118268⟧</textarea></td></tr></table><p style="text-align:right"><a class="l-btn">催单</a> <a class="l-btn">⟦entry|退票申请⟧</a> <a class="l-btn">关闭</a></p></div></div>`,
      ),
    },
    {
      kind: 'redeem-error',
      path: '/h/exchange.do',
      html: `<!DOCTYPE html><html><head><meta charset="utf-8"><title>果粒甜品会员站 - 券码兑换</title><style>${style}</style></head><body><div class="layout-panel-north"><b style="font-size:18px">⟦platformName|果粒甜品会员站⟧</b></div><div style="width:520px;margin:30px auto"><div class="panel-header">券码兑换</div><div class="panel-body" style="padding:20px"><form>手机号 <input value="139****2051"><br><br>券　码 <input size="24" value="⟦may.cardSecret|GLTP3000118266⟧"><br><br>验证码 <input size="6"> <span style="background:#ddd;padding:2px 10px;letter-spacing:4px">7K3f</span><br><br><a class="l-btn">立即兑换</a></form></div></div><div class="window messager-window" style="width:340px"><div class="panel-header">系统提示</div><div class="window-body">兑换失败：该券码已于 2026-11-16 20:01:37 在其他账户兑换，不能重复使用。（错误代码 E1042）<p style="text-align:center"><a class="l-btn">确定</a></p></div></div><p style="text-align:center;color:#777">兑换遇到问题请致电 ⟦contact|400-882-0157⟧，并提供购券凭证</p></body></html>`,
    },
  ],
};
