import type { Layout } from '../../truth';

/** The early web: nested tables, font and center, labels with blanks inside, GIF-coloured bars, a line-broken note. */
function shell(head: string, body: string): string {
  return `<html><head><meta charset="utf-8"><title>⟦platformName|老街点卡网⟧--${head}</title></head><body bgcolor="#ffffff" topmargin="0">
<center><table width="778" border="0" cellspacing="0" cellpadding="4"><tr bgcolor="#003399"><td><font color="#ffffff" size="5" face="SimHei">老街点卡网</font></td><td align="right"><font color="#ffcc00" size="2">全国统一服务热线：⟦contact|0731-5550 2288⟧</font></td></tr>
<tr bgcolor="#dde6ff"><td colspan="2"><font size="2"><a href="index.asp">首 页</a> | <a href="list.asp">点卡列表</a> | <a href="search.asp">订单查询</a> | <a href="help.asp">服务条款</a> | <a href="book.asp">⟦entry|投诉留言⟧</a></font></td></tr></table>
<table width="778" border="0" cellspacing="0" cellpadding="0"><tr><td width="160" valign="top" bgcolor="#f4f4f4"><table width="100%" cellpadding="5"><tr><td bgcolor="#6688cc"><font color="#fff" size="2"><b>最新成交</b></font></td></tr><tr><td><font size="2">138****1234 刚刚购买了 风云三国 30 元卡<br>159****8876 购买了 大话江湖 月卡<br>187****0021 购买了 QB 10 个</font></td></tr></table></td>
<td valign="top"><table width="100%" cellpadding="8"><tr><td><font size="3" color="#cc0000"><b>${head}</b></font><hr size="1">${body}</td></tr></table></td></tr></table>
<hr width="778" size="1"><font size="2" color="#666666">老街点卡网 版权所有 2008-2026　⟦icp|湘ICP备09008812号⟧</font></center></body></html>`;
}

const pairs = (rows: [string, string][]) =>
  `<table width="100%" border="1" bordercolor="#99aadd" cellspacing="0" cellpadding="4">${rows
    .map(
      ([label, value]) =>
        `<tr><td width="130" align="right" bgcolor="#eef2ff"><font size="2">${label}：</font></td><td><font size="2">${value}</font></td></tr>`,
    )
    .join('')}</table>`;

const line = (
  no: string,
  goods: string,
  count: string,
  paid: string,
  time: string,
  status: string,
  code: string,
) =>
  `⟦item⟧<tr align="center"><td><font size="2">⟦orderId|${no}⟧</font></td><td><font size="2">⟦productName|${goods}⟧</font></td><td><font size="2">⟦quantity|${count}⟧</font></td><td><font size="2" color="red">⟦amountFen|${paid}⟧</font></td><td><font size="2">⟦orderTime|${time}⟧</font></td><td><font size="2">⟦status=${code}|${status}⟧</font></td></tr>`;

export const fontTable: Layout = {
  name: 'font-table',
  pages: [
    {
      kind: 'order',
      path: '/showorder.asp?oid=⟦orderId|LJ1026338⟧',
      html: shell(
        '订单明细',
        `${pairs([
          ['订 单 号', '<b>LJ1026338</b>'],
          ['点卡名称', '⟦productName|风云三国 300 元点卡⟧'],
          ['张　　数', '⟦quantity|2⟧张'],
          ['应付合计', '<font color="red">⟦amountFen|￥576.00⟧</font>（省￥24.00）'],
          ['订购时间', '⟦orderTime|2026-9-8 13:05:22⟧'],
          ['汇款方式', '⟦payMethod|网上银行⟧'],
          ['订单状态', '<b>⟦status=delivered|已出卡⟧</b>'],
          ['卡　　号', '⟦cardSecret|<b>FY300026118845</b> 密码：<b>830155276901</b>⟧'],
          ['卡　　号', '⟦cardSecret|<b>FY300026118846</b> 密码：<b>119074623358</b>⟧'],
        ])}<br><font size="2" color="#ff0000">⟦limits|点卡售出概不退换，请当面核对。⟧</font>`,
      ),
    },
    {
      kind: 'order',
      path: '/showorder.asp?oid=⟦orderId|LJ1027790⟧',
      html: shell(
        '订单明细',
        `${pairs([
          ['订 单 号', '<b>LJ1027790</b>'],
          ['点卡名称', '⟦productName|大话江湖 月卡⟧'],
          ['张　　数', '⟦quantity|1⟧张'],
          ['应付合计', '<font color="red">⟦amountFen|￥15.00⟧</font>'],
          ['订购时间', '⟦orderTime|2026-11-14 7:40:03⟧'],
          ['汇款方式', '⟦payMethod|银行转账⟧'],
          ['订单状态', '<b>⟦status=unpaid|未收到汇款⟧</b>'],
        ])}`,
      ),
    },
    {
      kind: 'order',
      path: '/search.asp?tel=1390000&go=1',
      html: shell(
        '订单查询结果',
        `<table width="100%" border="1" bordercolor="#99aadd" cellspacing="0" cellpadding="3"><tr bgcolor="#6688cc" align="center"><td><font size="2" color="#fff">订单号</font></td><td><font size="2" color="#fff">点卡</font></td><td><font size="2" color="#fff">数量</font></td><td><font size="2" color="#fff">合计</font></td><td><font size="2" color="#fff">时间</font></td><td><font size="2" color="#fff">状态</font></td></tr>
${line('LJ1027790', '大话江湖 月卡', '1', '￥15.00', '2026-11-14 7:40:03', '未收款', 'unpaid')}${line('LJ1026338', '风云三国 300 元点卡', '2', '￥576.00', '2026-9-8 13:05:22', '已出卡', 'delivered')}${line('LJ1024417', '侠客行 100 元卡', '1', '￥97.00', '2026-7-30 20:19:48', '缺货作废', 'closed')}⟦/items⟧</table><p align="right"><font size="2">共 3 条 每页 10 条 第 1 页</font></p>`,
      ),
    },
    {
      kind: 'product',
      path: '/card.asp?id=30',
      html: shell(
        '风云三国 300 元点卡',
        `<table width="100%"><tr><td width="200" bgcolor="#cfd8ee" height="140" align="center"><font size="2">（卡面图）</font></td><td valign="top"><font size="2">名称：⟦productName|风云三国 300 元点卡⟧<br>市 场 价：<s>￥300.00</s><br>本 站 价：<font color="red" size="4">⟦priceFen|￥288.00⟧</font><br>现存：46 张<br>已卖：5120 张<br>⟦grants|保证正品，假卡双倍赔偿。⟧<br><br><input type="button" value="我要订购"></font></td></tr></table>`,
      ),
    },
    {
      kind: 'rules',
      path: '/help.asp',
      html: shell(
        '服务条款',
        `<font size="2"><b>一、交易</b><br>　　⟦grants|款到后 30 分钟之内出卡。⟧<br>　　⟦limits|定单超过两小时未汇款自动作废，由此产生的损失本站不承担。⟧<br><b>二、退换</b><br>　　⟦limits|点卡属特殊商品，售出后一律不退。⟧<br>　　⟦grants|卡密错误的，凭录像可换一张新卡。⟧<br>　　⟦limits|未提供录像的，不予换卡。⟧<br><b>三、附则</b><br>　　⟦limits|老街点卡网保留最终解释权。⟧<br><br>2024 年 6 月 1 日起施行</font>`,
      ),
    },
  ],
};
