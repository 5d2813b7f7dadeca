import type { Layout } from '../../truth';

/** A wholesale shop of cards in ASP of long ago: nested tables, font tags, a marquee, "定单" for an order. */
const shell = (title: string, body: string) => `<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<title>${title}--⟦platformName|恒顺点卡批发网⟧</title>
<style>td,body{font-size:12px;font-family:宋体;line-height:150%}a{color:#003399;text-decoration:none}.tdbg{background:#F0F7FD}.title{background:url(images/bg.gif) #5B9BD5;color:#fff;font-weight:bold}input{border:1px solid #7F9DB9;font-size:12px}</style>
</head>
<body leftmargin="0" topmargin="0" bgcolor="#E7F1FA">
<table width="778" border="0" align="center" cellpadding="0" cellspacing="0" bgcolor="#FFFFFF">
<tr><td height="60" width="220"><font size="5" color="#CC3300"><b>恒顺点卡批发网</b></font></td><td align="right">您好，<b>yangz_78</b>（二级代理）&nbsp;帐户余额：<font color=red>326.50</font>元&nbsp;|&nbsp;<a href="logout.asp">退出</a>&nbsp;</td></tr>
<tr><td colspan="2" height="26" class="title">&nbsp;<a href="index.asp"><font color="#fff">首页</font></a> | <a href="buy.asp"><font color="#fff">购卡中心</font></a> | <a href="dingdan.asp"><font color="#fff">我的定单</font></a> | <a href="pay.asp"><font color="#fff">在线加款</font></a> | <a href="tousu.asp"><font color="#fff">⟦entry|投诉建议⟧</font></a> | <a href="help.asp"><font color="#fff">规则帮助</font></a></td></tr>
<tr><td colspan="2"><marquee scrollamount="3">会员 hb***9 刚刚购买了 完游一卡通50元 2张 &nbsp; 会员 lin**2 刚刚购买了 骑士世界 45元包月 1张 &nbsp; 会员 a8***k 刚刚购买了 龙门币100点 10张</marquee></td></tr>
</table>
<table width="778" border="0" align="center" cellpadding="8" cellspacing="0" bgcolor="#FFFFFF"><tr>
<td width="160" valign="top"><table width="100%" border="0" cellpadding="4" cellspacing="1" bgcolor="#A9CCE8"><tr><td class="title" align="center">站内公告</td></tr><tr><td bgcolor="#fff">·<a href="news.asp?id=71">龙门币进价下调(11-20)</a><br>·<a href="news.asp?id=70">元旦值班安排(11-16)</a><br>·<a href="news.asp?id=66">骑士世界停服维护(10-31)</a></td></tr><tr><td class="title" align="center">客服在线</td></tr><tr><td bgcolor="#fff">售前QQ：⟦contact|81530642⟧<br>售后QQ：⟦contact|81530643⟧<br>电话：⟦contact|0533-3180275⟧<br>(9:00-23:00)</td></tr></table></td>
<td valign="top">${body}</td></tr></table>
<table width="778" border="0" align="center" cellpadding="6" cellspacing="0" bgcolor="#FFFFFF"><tr><td align="center"><hr size="1">Copyright &copy; 2009-2026 恒顺点卡批发网 All Rights Reserved<br>⟦icp|鲁ICP备09031177号-3⟧ &nbsp;页面执行时间：78.13毫秒</td></tr></table>
</body></html>`;

const row = (label: string, value: string) =>
  `<tr><td width="110" align="right" class="tdbg" height="24">${label}：</td><td bgcolor="#FFFFFF">&nbsp;${value}</td></tr>`;
const box = (head: string, rows: string) =>
  `<table width="100%" border="0" cellpadding="2" cellspacing="1" bgcolor="#A9CCE8"><tr><td colspan="2" class="title" height="24">&nbsp;${head}</td></tr>${rows}</table>`;
const listed = (
  no: string,
  goods: string,
  count: string,
  sum: string,
  time: string,
  code: string,
  state: string,
  color: string,
) =>
  `⟦item⟧<tr align="center" bgcolor="#FFFFFF"><td><input type="checkbox" name="id"></td><td><a href="dingdan_show.asp?bh=${no}">⟦orderId|${no}⟧</a></td><td align="left">⟦productName|${goods}⟧</td><td>⟦quantity|${count}⟧</td><td>⟦amountFen|${sum}⟧</td><td>⟦orderTime|${time}⟧</td><td><font color="${color}">⟦status=${code}|${state}⟧</font></td></tr>`;

export const teAbacus: Layout = {
  name: 'te-abacus',
  pages: [
    {
      kind: 'order',
      path: '/user/dingdan_show.asp?bh=⟦orderId|0611182014377⟧',
      html: shell(
        '定单详细信息',
        `${box('定单详细信息', `${row('定 单 号', '<b>0611182014377</b>')}${row('商品名称', '⟦productName|龙门币 100点(官方卡密)⟧')}${row('单&nbsp;&nbsp;&nbsp;&nbsp;价', '9.35元（面值10元）')}${row('购买张数', '⟦quantity|5⟧ 张')}${row('合计扣款', '<font color=red>⟦amountFen|46.75元⟧</font>')}${row('付款类型', '⟦payMethod|帐户余额⟧')}${row('购买时间', '⟦orderTime|2026-11-18 20:14:37⟧')}${row('购买 IP', '119.163.40.*')}${row('定单状态', '<font color=green>⟦status=delivered|交易成功⟧</font>')}`)}
<br>${box('您购买的卡密', `<tr><td bgcolor="#FFFFCC" colspan="2">卡号：⟦cardSecret|LM1004478120 密码：6630917725⟧<br>卡号：⟦cardSecret|LM1004478121 密码：2084415536⟧<br>卡号：⟦cardSecret|LM1004478122 密码：9917043382⟧<br>卡号：⟦cardSecret|LM1004478123 密码：4450286619⟧<br>卡号：⟦cardSecret|LM1004478124 密码：7126603948⟧</td></tr>`)}
<p align="center"><input type="button" value="打印本页"> <input type="button" value="复制全部卡密"> <input type="button" value="返 回"></p><p><font color="#888888">提示：为了您的资金安全，请及时使用卡密，并保管好登陆密码。⟦limits|卡密提取后本站不再受理退卡。⟧</font></p>`,
      ),
    },
    {
      kind: 'order',
      path: '/user/dingdan.asp?page=1&key=',
      html: shell(
        '我的定单',
        `<form>按日期查询：<input size="10" value="2026-11-1"> 到 <input size="10" value="2026-11-25"> 状态：<select><option>全部</option><option>交易成功</option><option>等待处理</option><option>已撤单</option></select> <input type="submit" value="查 询"></form>
<table width="100%" border="0" cellpadding="3" cellspacing="1" bgcolor="#A9CCE8"><tr class="title" align="center"><td>选</td><td>定单号</td><td>商品</td><td>张数</td><td>扣款金额</td><td>购买时间</td><td>状态</td></tr>
${listed('0611242241053', '骑士世界 45元包月直充', '1', '43.20', '2026-11-24 22:41:05', 'pending', '等待处理', 'red')}
${listed('0611182014377', '龙门币 100点(官方卡密)', '5', '46.75', '2026-11-18 20:14:37', 'delivered', '交易成功', 'green')}
${listed('0611150907112', '完游一卡通 50元', '2', '95.00', '2026-11-15 9:07:11', 'delivered', '交易成功', 'green')}
${listed('0611091833264', 'Q秀红钻 季卡(代开)', '1', '26.80', '2026-11-9 18:33:26', 'refunded', '已撤单退款', '#666666')}
${listed('0611022356408', '天穹传说 3000元宝', '1', '282.00', '2026-11-2 23:56:40', 'delivered', '交易成功', 'green')}
⟦/items⟧<tr bgcolor="#F0F7FD"><td colspan="7" align="right">本页小计：493.75 元&nbsp;&nbsp;共 37 条记录&nbsp;第 1/8 页&nbsp;首页 上一页 <a href="?page=2">下一页</a> <a href="?page=8">尾页</a></td></tr></table>`,
      ),
    },
    {
      kind: 'order',
      path: '/user/dingdan_show.asp?bh=⟦orderId|0611091833264⟧&t=dk',
      html: shell(
        '代充定单信息',
        `${box('代充定单信息', `${row('定 单 号', '0611091833264')}${row('商品名称', '⟦productName|Q秀红钻 季卡(代开)⟧')}${row('充值帐号', '3389***15')}${row('购买数量', '⟦quantity|1⟧')}${row('扣款金额', '⟦amountFen|26.80元⟧')}${row('下单时间', '⟦orderTime|2026-11-9 18:33:26⟧')}${row('处理时间', '⟦otherTime|2026-11-10 10:02:51⟧')}${row('定单状态', '<font color="#666666">⟦status=refunded|已撤单退款⟧</font>')}${row('退回余额', '⟦refundFen|26.80元⟧')}${row('处理工号', '⟦agentId|HS009⟧')}${row('处理说明', '官方通道关闭，款已退回您的帐户，请换其它商品。')}`)}<p align="center"><input type="button" value="⟦entry|对本单有疑问⟧"> <input type="button" value="返 回"></p>`,
      ),
    },
    {
      kind: 'rules',
      path: '/help.asp?id=4',
      html: shell(
        '交易规则',
        `<table width="100%" border="0" cellpadding="6" cellspacing="1" bgcolor="#A9CCE8"><tr><td class="title" align="center">恒顺点卡批发网交易规则</td></tr><tr><td bgcolor="#FFFFFF">
<p align="center"><font color="#888888">发布时间：2024-3-18 阅读：10386 次</font></p>
<p>&nbsp;&nbsp;&nbsp;&nbsp;本站自2009年成立以来，一直为全国网吧、报亭和个人代理提供点卡批发。购卡之前，请先看完以下规则。</p>
<p><b>一、卡密类商品</b><br>1、卡密类商品由系统自动发卡，24小时营业。<br>2、⟦grants|如提取的卡密提示已被使用，请在1小时内联系售后，核实后补发新卡。⟧⟦limits|超过1小时未反映的，视为卡密正常，本站不负责任。⟧<br>3、⟦limits|因买错面值、买错区服要求退换的，一律不予办理。⟧</p>
<p><b>二、代充类商品</b><br>1、代充时间为每天9:00至23:00，由人工处理。<br>2、⟦grants|代充定单超过12小时没有处理的，代理可申请撤单，款项全额退回余额。⟧<br>3、⟦limits|帐号填写错误导致充错的，损失由下单人自行承担。⟧</p>
<p><b>三、帐户资金</b><br>1、加款方式有网上银行、支付宝和邮局汇款三种，加款比例1:1。<br>2、⟦limits|帐户余额只可用于购卡，不可提现。⟧<br>3、登陆密码和取卡密码请分开设置。</p>
<p><b>四、其它</b><br>⟦limits|利用本站商品从事洗卡、销赃等活动的，本站有权冻结帐户并扣留余额。⟧本规则在网站公布之日起生效。</p></td></tr></table>`,
      ),
    },
  ],
};
