import type { Layout } from '../../truth';

/** An old alliance of card dealers: tables in tables, fonts and colours in attributes, no class that means anything. */
const shell = (
  title: string,
  body: string,
) => `<html><head><meta charset="utf-8"><title>⟦platformName|联众点卡联盟⟧ - ${title}</title><style>td{font:12px 宋体,serif;line-height:20px}a{color:#003399}</style></head>
<body bgcolor="#D6E3F0" topmargin="0"><table width="900" align="center" cellpadding="0" cellspacing="0" bgcolor="#FFFFFF"><tr><td bgcolor="#2B5E9E" height="50"><font color="#FFFFFF" size="5"><b>&nbsp;联众点卡联盟</b></font></td></tr>
<tr><td bgcolor="#EEF3FA" height="26">&nbsp;<a href="main.asp">平台首页</a> | <a href="buylist.asp">我的订单</a> | <a href="money.asp">充值加款</a> | <a href="tousu.asp">⟦entry|投诉建议⟧</a> | <a href="help.asp">规定</a> &nbsp;&nbsp; 会员：<font color="red">wuyue88</font> 级别：银牌 可用余额：<font color="red">1,204.60</font> 元</td></tr>
<tr><td><marquee scrollamount="3">【公告】11 月 28 日 0:00-6:00 电信话费通道维护，请提前安排。</marquee></td></tr><tr><td style="padding:8px">${body}</td></tr>
<tr><td align="center" bgcolor="#EEF3FA">业务电话：⟦contact|0715-8860231⟧ 值班QQ：⟦contact|800266093⟧<br>⟦icp|湘ICP备11020457号⟧ 页面执行时间 31.25 毫秒</td></tr></table></body></html>`;
const tr = (label: string, value: string) =>
  `<tr bgcolor="#FFFFFF"><td width="130" align="right" bgcolor="#F2F6FB">${label}：</td><td>&nbsp;${value}</td></tr>`;
const grid = (rows: string) =>
  `<table width="100%" border="0" cellpadding="3" cellspacing="1" bgcolor="#A9C3E3">${rows}</table>`;
const item = (id: string, name: string, n: string, sum: string, time: string, state: string, link: string) =>
  `<tr bgcolor="#FFFFFF"><td>⟦item⟧⟦orderId|${id}⟧</td><td>⟦productName|${name}⟧</td><td align="center">⟦quantity|${n}⟧</td><td align="right">⟦amountFen|${sum}⟧</td><td>⟦orderTime|${time}⟧</td><td align="center">${state}</td><td>${link}</td></tr>`;

export const aspUnion: Layout = {
  name: 'asp-union',
  pages: [
    {
      kind: 'product',
      path: '/buy.asp?pid=20417',
      html: shell(
        '购买商品',
        `<font color="#FF6600"><b>您正在购买以下商品</b></font>${grid(`${tr('商品名称', '<b>⟦productName|苍穹战纪 元宝 500 自动充⟧</b>')}${tr('商品编号', '20417')}${tr('官方面值', '50.00 元')}${tr('银牌进价', '<font color="red"><b>⟦priceFen|46.35 元⟧</b></font>')}${tr('库存状态', '充足')}${tr('供货商家', '⟦merchant|楚天通讯⟧')}${tr('区服', '<select><option>请选择大区</option><option>华中一区</option><option>华东二区</option></select>')}${tr('充值帐号', '<input size="24"> 再输一遍 <input size="24">')}${tr('购买数量', '<input size="4" value="⟦may.quantity|1⟧"> 最多 20')}${tr('交易密码', '<input type="password" size="12">')}${tr('', '<input type="submit" value="确认购买"> <input type="button" value="返回">')}`)}
<br><font color="#666666">注意事项：<br>1、⟦limits|帐号、区服填错导致充错的，一律不退不补⟧。<br>2、⟦grants|充值 2 小时未到账可申请撤单，撤单成功款项退回平台余额⟧。<br>3、本商品为官方接口自动充值，一般 1-10 分钟。</font>`,
      ),
    },
    {
      kind: 'order',
      path: '/buylist.asp?page=1',
      html: shell(
        '我的订单',
        `<form>日期 <input size="10" value="2026-11-1"> 至 <input size="10" value="2026-11-25"> 帐号 <input size="12"> <select><option>全部状态</option><option>成功</option><option>失败</option></select> <input type="submit" value="查询"></form>
${grid(`<tr bgcolor="#C9DBF0"><td><b>流水号</b></td><td><b>商品</b></td><td><b>数量</b></td><td><b>扣款</b></td><td><b>日期</b></td><td><b>结果</b></td><td><b>操作</b></td></tr>
${item('ZD2611240093', '苍穹战纪 元宝 500 自动充', '2', '92.70', '2026/11/24 19:20:07', '<font color="green">⟦status=delivered|成功⟧</font>', '<a href="buyshow.asp?id=93">查看</a>')}
${item('ZD2611230418', '电信话费 100 元 慢充', '1', '97.80', '2026/11/23 8:02:55', '<font color="blue">⟦status=pending|正在充值⟧</font>', '<a href="buyshow.asp?id=418">查看</a>')}
${item('ZD2611190127', '飞羽阅读 书币 3000', '1', '28.10', '2026/11/19 23:41:30', '<font color="red">⟦status=refunded|失败,已退款⟧</font>', '<a href="buyshow.asp?id=127">查看</a>')}
${item('ZD2611050066', '苍穹战纪 元宝 1000 自动充', '1', '92.60', '2026/11/5 12:13:14', '<font color="green">⟦status=delivered|成功⟧</font>', '<a href="buyshow.asp?id=66">查看</a>')}⟦/items⟧
<tr bgcolor="#FFFFFF"><td colspan="7" align="right">本页 4 笔，扣款合计 311.20 元　共 1 页</td></tr>`)}`,
      ),
    },
    {
      kind: 'order',
      path: '/buyshow.asp?id=418',
      html: shell(
        '订单查看',
        `${grid(`<tr bgcolor="#C9DBF0"><td colspan="2"><b>订单详细</b></td></tr>${tr('流水号', '⟦orderId|ZD2611230418⟧')}${tr('商品', '⟦productName|电信话费 100 元 慢充⟧')}${tr('供货商家', '⟦merchant|湘水充值⟧')}${tr('充值帐号', '189****7310')}${tr('数量', '⟦quantity|1⟧')}${tr('官方面值', '100.00')}${tr('本次扣款', '<font color="red">⟦amountFen|97.80⟧</font> ⟦currency=CNY|元⟧')}${tr('扣款方式', '⟦payMethod|平台余额⟧')}${tr('扣款后余额', '1,204.60 元')}${tr('提交时间', '⟦orderTime|2026/11/23 8:02:55⟧')}${tr('处理时间', '')}${tr('结果', '<font color="blue">⟦status=pending|正在充值⟧</font>')}${tr('供货商回复', '(空)')}`)}
<br>慢充商品 ⟦grants|72 小时内到账，超过 72 小时自动撤单⟧。<br><br><input type="button" value="⟦entry|申请撤单⟧"> <input type="button" value="⟦entry|投诉供货商⟧"> <input type="button" value="返回列表">`,
      ),
    },
    {
      kind: 'rules',
      path: '/help.asp?id=6',
      html: shell(
        '售后及撤单规定',
        `<center><font size="3"><b>售后及撤单规定</b></font><br><font color="#999999">发布：管理员 2025/8/12 点击：4417</font></center><br>一、⟦grants|自动充值类商品 2 小时未到账，进货会员可申请撤单⟧；⟦limits|话费慢充类 72 小时内不接受撤单⟧。<br><br>二、⟦limits|卡密类商品一经提取，概不退换⟧。⟦grants|卡密提示无效的，由供货商在 1 个工作日内举证，不能举证的全额退款⟧。<br><br>三、⟦limits|投诉须在订单完成后 3 日内提出，过期不予受理⟧。<br><br>四、⟦limits|退款一律退至平台余额，不支持提现⟧。<br><br>五、⟦limits|进货会员与其下级客户之间的纠纷，平台不介入⟧。<br><br>六、客服在线时间为每日 8:30-24:00。<br><br>七、⟦limits|以上规定最终解释权归联众点卡联盟所有⟧。`,
      ),
    },
  ],
};
