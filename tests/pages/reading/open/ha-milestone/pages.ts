import type { Layout } from '../../truth';

/** A wholesaler's member centre in ASP of 2009: tables in tables, font tags, right-aligned label cells on blue. */
const shell = (
  head: string,
  body: string,
) => `<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN"><HTML><HEAD><META charset="utf-8"><TITLE>${head}-⟦platformName|塔桥卡盟⟧会员中心</TITLE><STYLE type="text/css">
BODY{margin:0;background:#EAF3FA;font-size:12px;font-family:宋体,SimSun}TD,TH{font-size:12px;line-height:20px}A{color:#0B5394;text-decoration:none}.tit{background:#4F94CD;color:#FFF;font-weight:bold;padding:4px 8px}.lab{background:#EEF6FB;color:#345}.val{background:#FFF}INPUT,SELECT,TEXTAREA{font-size:12px;border:1px solid #7F9DB9}
</STYLE></HEAD><BODY><TABLE width="980" align="center" border="0" cellpadding="0" cellspacing="0"><TR><TD height="64" bgcolor="#2E75B6"><FONT color="#FFFFFF" size="5"><B>&nbsp;塔桥卡盟</B></FONT> <FONT color="#CFE6FA">十五年专注数字商品批发</FONT></TD><TD bgcolor="#2E75B6" align="right"><FONT color="#FFFFFF">会员：lwh8806　级别：银牌　余额：<B>1,306.27</B> 元　[安全退出]&nbsp;</FONT></TD></TR>
<TR><TD colspan="2" bgcolor="#D6E9F8" height="24"><MARQUEE scrollamount="3">【11月10日】话费慢充维护至18:00，请勿提交；【11月6日】平台上线电费代缴，欢迎试单。</MARQUEE></TD></TR></TABLE>
<TABLE width="980" align="center" border="0" cellpadding="0" cellspacing="6"><TR><TD width="150" valign="top" bgcolor="#FFFFFF"><DIV class="tit">功能菜单</DIV>·<A href="buy.asp">进入批货</A><BR>·<A href="mylist.asp">定单记录</A><BR>·<A href="money.asp">加款记录</A><BR>·<A href="book.asp">⟦entry|留言投诉⟧</A><BR>·<A href="clause.asp">服务条款</A><BR>·<A href="pwd.asp">修改密码</A></TD><TD valign="top"><DIV class="tit">当前位置：会员中心 &gt;&gt; ${head}</DIV>${body}</TD></TR></TABLE>
<CENTER><FONT color="#888888">业务QQ：⟦contact|3380417729⟧ 电话：⟦contact|0317-5560821⟧（9:00-22:30）<BR>Copyright 2011-2026 ⟦icp|冀ICP备11017762号⟧ 建议使用IE8.0以上浏览器，1024*768分辨率</FONT></CENTER></BODY></HTML>`;

const pair = (label: string, value: string) =>
  `<TR><TD class="lab" width="22%" align="right">${label}：</TD><TD class="val">&nbsp;${value}</TD></TR>`;
const sheet = (rows: string) =>
  `<TABLE width="100%" border="0" cellpadding="4" cellspacing="1" bgcolor="#B5D6E6">${rows}</TABLE>`;

const row = (
  no: string,
  goods: string,
  count: string,
  each: string,
  sum: string,
  time: string,
  code: string,
  status: string,
  color: string,
  ops: string,
) =>
  `⟦item⟧<TR bgcolor="#FFFFFF" align="center"><TD><INPUT type="checkbox"></TD><TD>⟦orderId|${no}⟧</TD><TD align="left">⟦productName|${goods}⟧</TD><TD>${each}</TD><TD>⟦quantity|${count}⟧</TD><TD>⟦amountFen|${sum}⟧</TD><TD>⟦orderTime|${time}⟧</TD><TD><FONT color="${color}">⟦status=${code}|${status}⟧</FONT></TD><TD>${ops}</TD></TR>`;

export const haMilestone: Layout = {
  name: 'ha-milestone',
  pages: [
    {
      kind: 'order',
      path: '/member/mylist_show.asp?dh=⟦orderId|TQ26110800741⟧',
      html: shell(
        '定单明细',
        `${sheet(`${pair('定单号码', '<B>TQ26110800741</B>')}${pair('所购商品', '⟦productName|话费快充50元(全国)⟧')}${pair('充值帐号', '138****7702')}${pair('批发价', '49.35 元')}${pair('购买数目', '⟦quantity|3⟧')}${pair('扣款总额', '<FONT color="red">⟦amountFen|148.05 元⟧</FONT>')}${pair('扣款方式', '⟦payMethod|帐户余额⟧')}${pair('扣前余额', '1,454.32 元')}${pair('提交时间', '⟦orderTime|2026-11-8 9:05:41⟧')}${pair('处理完毕', '⟦otherTime|2026-11-8 9:07:16⟧')}${pair('供货会员', '⟦merchant|津门讯达⟧')}${pair('定单状况', '<FONT color="green">⟦status=delivered|充值成功⟧</FONT>')}${pair('返回信息', '流水 0338201 到帐')}`)}
<P align="center"><INPUT type="button" value="返回列表"> <INPUT type="button" value="再买一单"> <INPUT type="button" value="打印"></P><P><FONT color="#CC0000">注：</FONT>⟦limits|号码由会员自行核对，充错号码不予追回。⟧以上时间均为服务器时间。</P>`,
      ),
    },
    {
      kind: 'order',
      path: '/member/mylist.asp?page=1&lx=0',
      html: shell(
        '定单记录',
        `<FORM action="mylist.asp">定单号码 <INPUT size="16"> 日期 <INPUT size="9" value="2026-11-1"> 至 <INPUT size="9" value="2026-11-12"> 状况 <SELECT><OPTION>全部</OPTION><OPTION>等待处理</OPTION><OPTION>充值成功</OPTION><OPTION>已退款</OPTION></SELECT> <INPUT type="submit" value="查 询"></FORM>
<TABLE width="100%" border="0" cellpadding="3" cellspacing="1" bgcolor="#B5D6E6"><TR class="tit" align="center"><TD>选</TD><TD>定单号码</TD><TD>所购商品</TD><TD>批发价</TD><TD>数目</TD><TD>扣款</TD><TD>提交时间</TD><TD>状况</TD><TD>操作</TD></TR>
${row('TQ26111201188', '电费代缴200元(慢充)', '1', '196.60', '196.60', '2026-11-12 8:47:03', 'pending', '等待处理', '#FF6600', '查看 撤单')}${row('TQ26111104460', '星砂视频会员月卡', '5', '12.80', '64.00', '2026-11-11 20:15:58', 'delivered', '提取成功', 'green', '查看 提卡')}${row('TQ26111102297', '话费慢充100元(三网)', '1', '95.20', '95.20', '2026-11-11 10:30:24', 'refunded', '已退款', '#999999', '查看')}${row('TQ26110905013', '《铁骑征途》帐号直充 300点', '2', '28.50', '57.00', '2026-11-9 16:22:10', 'failed', '充值失败', 'red', '查看')}${row('TQ26110800741', '话费快充50元(全国)', '3', '49.35', '148.05', '2026-11-8 9:05:41', 'delivered', '充值成功', 'green', '查看')}${row('TQ26110603379', '叮当币按元直充', '30', '0.94', '28.20', '2026-11-6 13:41:37', 'delivered', '充值成功', 'green', '查看')}${row('TQ26110500126', '悦听音乐年卡(卡密)', '1', '88.00', '88.00', '2026-11-5 0:12:09', 'closed', '已撤单', '#999999', '查看')}⟦/items⟧
<TR bgcolor="#EEF6FB"><TD colspan="5" align="right">本页合计：</TD><TD>677.05</TD><TD colspan="3">&nbsp;</TD></TR></TABLE><P align="right">共 218 条 每页 7 条 1/32 页 首页 上一页 <A>下一页</A> <A>尾页</A> 转到 <INPUT size="2"> 页</P>`,
      ),
    },
    {
      kind: 'ticket',
      path: '/member/book_show.asp?id=20118',
      html: shell(
        '留言投诉',
        `${sheet(`${pair('留言编号', '⟦ticketNo|LY20118⟧')}${pair('留言类型', '定单问题')}${pair('涉及定单', '⟦orderId|TQ26110905013⟧')}${pair('留言时间', '⟦otherTime|2026-11-9 17:30:12⟧')}${pair('是否回复', '已回复')}`)}<BR>
${sheet(`<TR><TD class="lab"><B>lwh8806</B> 于 11-9 17:30 留言</TD></TR><TR><TD class="val">铁骑征途直充两份都报失败，钱已经扣了⟦may.amountFen|57块⟧，到现在没退回余额，游戏里也查不到点数。</TD></TR><TR><TD class="lab"><B>客服 ⟦agentId|工号017⟧</B> 于 11-9 18:02 回复</TD></TR><TR><TD class="val"><FONT color="#0000CC">您好，上游接口返回的是区服填写错误。⟦grants|失败的定单系统会在24小时内自动退回帐户余额。⟧请留意加款记录。</FONT></TD></TR><TR><TD class="lab"><B>lwh8806</B> 于 11-11 9:11 留言</TD></TR><TR><TD class="val">两天了还没有退，区服是下拉选的，怎么会填错？</TD></TR><TR><TD class="lab"><B>客服 工号017</B> 于 11-11 10:45 回复</TD></TR><TR><TD class="val"><FONT color="#0000CC">已经催供货方，请再等等，谢谢支持。</FONT></TD></TR>`)}<P>继续留言：<BR><TEXTAREA cols="80" rows="4"></TEXTAREA><BR><INPUT type="submit" value="提 交"> <INPUT type="reset" value="重 写"></P>`,
      ),
    },
    {
      kind: 'rules',
      path: '/member/clause.asp',
      html: shell(
        '服务条款',
        `<TABLE width="100%" bgcolor="#FFFFFF" cellpadding="12"><TR><TD><P align="center"><FONT size="4"><B>会员服务条款</B></FONT><BR>发布：系统管理员　2025-3-18 10:00　阅读：60244</P>
<P><B>一、关于本站</B><BR>　　塔桥卡盟（以下简称本站）开办于2011年，主营话费、游戏点卡、影音会员等数字商品的批发与零售。会员分为普通、铜牌、银牌、金牌四级，级别不同，批发价也不同。</P>
<P><B>二、帐户与资金</B><BR>　　1、会员登录密码和交易密码在注册时各设一个。⟦limits|因密码保管不善造成的余额损失由会员自己承担。⟧<BR>　　2、加款可用网银、支付宝、微信三种通道，网银加款一般在工作日到帐。<BR>　　3、⟦limits|帐户余额只能用于在本站批货，不办理提现。⟧<BR>　　4、⟦limits|连续十二个月没有登录的帐户，余额清零。⟧</P>
<P><B>三、直充类商品</B><BR>　　1、快充和慢充在商品名称里有注明。⟦grants|快充自扣款起30分钟内到帐，超时没有到帐的可以撤单，款项退回余额。⟧<BR>　　2、⟦limits|慢充到帐时间为0至72小时，这期间不接受催单和撤单。⟧<BR>　　3、⟦limits|充值帐号由会员填写，填错造成的后果本站概不负责。⟧<BR>　　4、各省运营商月末最后一天结帐，系统较为繁忙。</P>
<P><B>四、卡密类商品</B><BR>　　1、卡密在定单记录里点“提卡”即可看到。<BR>　　2、⟦grants|卡密经核实确属无效的，由供货会员在24小时内补发。⟧⟦limits|提取超过3天才反映的不予受理。⟧<BR>　　3、⟦limits|卡密一经提取，不退不换。⟧</P>
<P><B>五、投诉</B><BR>　　会员对定单有疑问，可在“留言投诉”里写明定单号码。⟦grants|客服在2个工作日内答复每一条投诉。⟧⟦limits|恶意投诉三次以上的会员，本站有权降低其级别。⟧</P>
<P><B>六、其他</B><BR>　　节假日的上班时间另行公告。本条款自2025年4月1日起替换2019年的旧条款。</P></TD></TR></TABLE>`,
      ),
    },
  ],
};
