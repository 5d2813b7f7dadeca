import type { Layout } from '../../truth';

/** Turn of the century: tables in tables, bold labels with &nbsp; between the characters, a marquee, a coloured bar. */
function shell(head: string, body: string): string {
  return `<html><head><meta charset="utf-8"><title>⟦platformName|大众点卡城⟧→${head}</title></head><body text="#000000" bgcolor="#fffff0" leftmargin="0">
<table width="760" align="center" border="0" bgcolor="#8b0000" cellpadding="6"><tr><td><font color="yellow" size="5"><b>大众点卡城</b></font></td><td align="right"><font color="white">购物热线 ⟦contact|0371-5550 8126⟧</font></td></tr></table>
<table width="760" align="center"><tr><td><marquee scrollamount="3"><font color="red" size="2">热烈祝贺 136****5510 喜获 50 元优惠券！ 177****0942 订购 江山传奇 100元卡 成功！</font></marquee></td></tr><tr><td bgcolor="#ffe4b5"><font size="2">[<a href="/">首页</a>] [<a href="/cart.php">购物车</a>] [<a href="/find.php">查订单</a>] [<a href="/tiaokuan.php">购物条款</a>] [<a href="/tousu.php">⟦entry|我要投诉⟧</a>]</font></td></tr>
<tr><td><table width="100%" border="1" cellpadding="10"><tr><td><font size="4" color="#8b0000">☆ ${head} ☆</font><br><br>${body}</td></tr></table></td></tr></table>
<p align="center"><font size="2">大众点卡城 1999-2026 ⟦icp|豫ICP备05007731号⟧<br>本站所有游戏名称归其公司所有</font></p></body></html>`;
}

const pairs = (rows: [string, string][]) =>
  `<table border="0" cellpadding="3">${rows.map(([label, value]) => `<tr><td nowrap><b>${label}</b></td><td>${value}</td></tr>`).join('')}</table>`;

const line = (
  no: string,
  goods: string,
  count: string,
  paid: string,
  time: string,
  status: string,
  code: string,
) =>
  `⟦item⟧<tr bgcolor="#fff8dc"><td>⟦orderId|${no}⟧</td><td>⟦orderTime|${time}⟧</td><td>⟦productName|${goods}⟧</td><td align="right">⟦quantity|${count}⟧</td><td align="right">⟦amountFen|${paid}⟧</td><td>⟦status=${code}|${status}⟧</td></tr>`;

export const nestedFrames: Layout = {
  name: 'nested-frames',
  pages: [
    {
      kind: 'order',
      path: '/view.php?bh=⟦orderId|DZ0261109885⟧',
      html: shell(
        '订购单',
        `${pairs([
          ['订&nbsp;单&nbsp;号：', 'DZ0261109885'],
          ['品&nbsp;&nbsp;&nbsp;&nbsp;名：', '⟦productName|江山传奇 100元卡⟧'],
          ['数&nbsp;&nbsp;&nbsp;&nbsp;量：', '⟦quantity|5⟧ 张'],
          ['单&nbsp;&nbsp;&nbsp;&nbsp;价：', '95.00 元'],
          ['总&nbsp;&nbsp;&nbsp;&nbsp;价：', '<font color="red">⟦amountFen|475.00 元⟧</font>'],
          ['订购日期：', '⟦orderTime|2026/11/9 8:05:40⟧'],
          ['付款方式：', '⟦payMethod|网银⟧'],
          ['订单状态：', '<font color="green">⟦status=delivered|已送卡⟧</font>'],
        ])}<hr><font face="Courier New">⟦cardSecret|JSCQ100 5580211 PIN 77310945⟧<br>⟦cardSecret|JSCQ100 5580212 PIN 20948816⟧<br>⟦cardSecret|JSCQ100 5580213 PIN 64471130⟧<br>⟦cardSecret|JSCQ100 5580214 PIN 98206653⟧<br>⟦cardSecret|JSCQ100 5580215 PIN 11570428⟧</font>`,
      ),
    },
    {
      kind: 'order',
      path: '/view.php?bh=⟦orderId|DZ0261114031⟧',
      html: shell(
        '订购单',
        pairs([
          ['订&nbsp;单&nbsp;号：', 'DZ0261114031'],
          ['品&nbsp;&nbsp;&nbsp;&nbsp;名：', '⟦productName|神州纪事 季度卡⟧'],
          ['数&nbsp;&nbsp;&nbsp;&nbsp;量：', '⟦quantity|1⟧ 张'],
          ['总&nbsp;&nbsp;&nbsp;&nbsp;价：', '<font color="red">⟦amountFen|88.00 元⟧</font>'],
          ['订购日期：', '⟦orderTime|2026/11/14 22:47:09⟧'],
          ['付款方式：', '⟦payMethod|银行汇款⟧'],
          ['订单状态：', '<font color="gray">⟦status=unpaid|款未到⟧</font>'],
        ]),
      ),
    },
    {
      kind: 'order',
      path: '/find.php?name=zhang&go=1',
      html: shell(
        '您的订购单',
        `<table border="1" width="100%" cellpadding="4"><tr bgcolor="#ffdead"><td><b>订单号</b></td><td><b>订购日期</b></td><td><b>品名</b></td><td><b>数量</b></td><td><b>总价</b></td><td><b>状态</b></td></tr>${line('DZ0261114031', '神州纪事 季度卡', '1', '88.00 元', '2026/11/14 22:47:09', '款未到', 'unpaid')}${line('DZ0261109885', '江山传奇 100元卡', '5', '475.00 元', '2026/11/9 8:05:40', '已送卡', 'delivered')}${line('DZ0260820417', '大漠英雄 点卡 30', '2', '56.00 元', '2026/8/20 14:19:55', '作废', 'closed')}⟦/items⟧</table>`,
      ),
    },
    {
      kind: 'product',
      path: '/item.php?id=100',
      html: shell(
        '江山传奇 100元卡',
        `<table><tr><td width="120" bgcolor="#eee8aa">图</td><td><b>⟦productName|江山传奇 100元卡⟧</b><br>零售价：<strike>100.00 元</strike><br>优惠价：<font color="red" size="4">⟦priceFen|95.00 元⟧</font><br>库存：充足<br>人气：20391<br>⟦grants|正品保证，假一罚十。⟧<br>⟦limits|点卡一经送出不得退货。⟧<br><input type="submit" value="放入购物车"></td></tr></table>`,
      ),
    },
    {
      kind: 'rules',
      path: '/tiaokuan.php',
      html: shell(
        '购物条款',
        `<font size="2">★ ⟦grants|款到 1 小时内送卡，节假日照常。⟧<br>★ ⟦limits|汇款后请来电确认，未确认造成延误本城不负责。⟧<br>★ ⟦limits|密码卡刮开后不退不换。⟧<br>★ ⟦grants|卡号错误负责更换。⟧<br>★ ⟦limits|超过三日提出异议的，恕不处理。⟧<br>★ ⟦limits|条款解释权归大众点卡城。⟧<br><br>最后修改：2025-12-20</font>`,
      ),
    },
  ],
};
