import type { Layout } from '../../truth';

/** A market for game coins of about 2012, still running: nested tables, font tags, sellers who are studios. */
const shell = (title: string, body: string) =>
  `<HTML><HEAD><META http-equiv="Content-Type" content="text/html; charset=utf-8"><TITLE>${title}</TITLE><STYLE>BODY{margin:0;font-size:12px;font-family:宋体,SimSun;background:#fff}TD{font-size:12px;line-height:20px}A{color:#03c}.bt{background:#ffe9b8;border:1px solid #e0a53a}.k{background:#fff8e6;width:110px;text-align:right}.r{color:#c00}.hd{background:#b8710b;color:#fff;font-weight:bold}</STYLE></HEAD><BODY><TABLE width="960" align="center" cellpadding="0" cellspacing="0"><TR><TD height="64"><FONT size="5" color="#b8710b"><B>⟦platformName|金豆坊⟧</B></FONT> <FONT color="#999">专业网游金币交易 · 始于2009</FONT></TD><TD align="right">您好，<B>daxia_77</B>！[<A>安全退出</A>]<BR>帐户余额：<FONT class="r">132.50</FONT> 元 积分：1880</TD></TR><TR><TD colspan="2" class="hd" height="30">&nbsp;<A style="color:#fff">首 页</A> | <A style="color:#fff">我要买</A> | <A style="color:#fff">我要卖</A> | <A style="color:#fff">收 货</A> | <A style="color:#fff">交易管理</A> | <A style="color:#fff">⟦entry|投诉中心⟧</A> | <A style="color:#fff">交易规则</A></TD></TR><TR><TD colspan="2" style="border:1px dashed #e0a53a"><MARQUEE width="940">2026-10-28：四区合服期间暂停“落霞关”交易；双十一当天手续费 5 折，最低 1 元起。谨防冒充客服QQ！</MARQUEE></TD></TR></TABLE>${body}<TABLE width="960" align="center"><TR><TD align="center"><HR size="1" color="#e0a53a">客服QQ：⟦contact|800117246⟧ 投诉电话：⟦contact|0379-6088-2107⟧（9:00-23:00）<BR>洛阳豆坊电子商务有限公司 版权所有 ⟦icp|豫ICP备09027714号⟧ 豫B2-20100093</TD></TR></TABLE></BODY></HTML>`;
const cells = (rows: [string, string, string, string][]) =>
  rows
    .map(
      ([a, b, c, d]) => `<TR><TD class="k">${a}</TD><TD>${b}</TD><TD class="k">${c}</TD><TD>${d}</TD></TR>`,
    )
    .join('');
const line = (
  no: string,
  goods: string,
  n: string,
  sum: string,
  seller: string,
  time: string,
  code: string,
  said: string,
) =>
  `⟦item⟧<TR bgcolor="#ffffff"><TD>⟦orderId|${no}⟧<BR><FONT color="#999">⟦orderTime|${time}⟧</FONT></TD><TD>⟦productName|${goods}⟧</TD><TD align="center">⟦quantity|${n}⟧</TD><TD align="right">⟦amountFen|${sum}⟧</TD><TD>⟦merchant|${seller}⟧</TD><TD align="center"><FONT class="r">⟦status=${code}|${said}⟧</FONT></TD><TD><A>详细</A></TD></TR>`;

export const luBeans: Layout = {
  name: 'lu-beans',
  pages: [
    {
      kind: 'order',
      path: '/Trade/BuyDetail.asp?id=⟦orderId|JD-1611240-0937⟧',
      html: shell(
        '购买订单详情_金豆坊',
        `<TABLE width="960" align="center" cellspacing="1" cellpadding="4" class="bt"><TR><TD colspan="4" class="hd">购买订单 JD-1611240-0937 &nbsp;&nbsp;目前：⟦status=delivered|交易成功，金币已邮寄⟧</TD></TR>${cells(
          [
            ['商品名称', '⟦productName|云梦Ⅱ 落霞关 金币 20万⟧', '区/服/阵营', '华中一区/落霞关/联盟'],
            ['单 价', '21.60 元/份（1元=0.926万）', '购买份数', '⟦quantity|4⟧ 份'],
            ['商品金额', '86.40 元', '手续费', '2.00 元'],
            [
              '会员折扣',
              '-0.86 元（铜牌 99折）',
              '应付总额',
              '<FONT class="r" size="3"><B>⟦amountFen|87.54 元⟧</B></FONT>',
            ],
            ['付款方式', '⟦payMethod|帐户余额⟧', '付款后余额', '132.50 元'],
            ['卖 家', '⟦merchant|鑫旺工作室⟧（五冠）', '卖家保证金', '3000.00 元'],
            ['下单时间', '⟦orderTime|2026-11-24 14:20:09⟧', '付款时间', '⟦payTime|2026-11-24 14:21:33⟧'],
            ['发货时间', '⟦otherTime|2026-11-24 14:48:50⟧', '完成时间', '⟦otherTime|2026-11-24 15:10:02⟧'],
          ],
        )}<TR><TD class="k">收货角色</TD><TD colspan="3">半城烟沙（ID 40077218）&nbsp; 交易方式：游戏内邮寄</TD></TR><TR><TD class="k">发货凭证</TD><TD colspan="3">邮寄截图 3 张 <A>查看</A></TD></TR></TABLE><TABLE width="960" align="center"><TR><TD>★ <B>温馨提示</B>：金币到手后请立即存仓。⟦limits|如邮件 24 小时内未收取被系统退回，重新发货须另付手续费 2 元。⟧ ⟦grants|金币被系统回收的，凭官方邮件截图 3 天内可申请补发。⟧ 切勿在游戏里把金币还给自称客服的人，⟦limits|由此造成的损失由买家自负。⟧<BR><INPUT type="button" value="⟦entry|我要投诉此单⟧"> <INPUT type="button" value="评价卖家"> <INPUT type="button" value="再买一单"></TD></TR></TABLE>`,
      ),
    },
    {
      kind: 'receipt',
      path: '/Trade/Pingzheng.asp?id=JD-1611198-2214&print=1',
      html: shell(
        '交易凭证',
        `<TABLE width="640" align="center" border="1" bordercolor="#b8710b" cellpadding="6" style="border-collapse:collapse"><CAPTION><B><FONT size="4">金豆坊交易凭证</FONT></B><BR>凭证号：PZ2026-0088417 &nbsp; 打印时间：2026-11-25 09:02:40</CAPTION><TR><TD width="90">订单号</TD><TD>⟦orderId|JD-1611198-2214⟧</TD><TD width="90">交易状态</TD><TD>⟦status=delivered|已完成⟧</TD></TR><TR><TD>品名</TD><TD colspan="3">⟦productName|云梦Ⅱ 点卡 600点 × 5 张⟧</TD></TR><TR><TD>买方</TD><TD>daxia_77</TD><TD>卖方</TD><TD>⟦merchant|老刘点卡批发⟧</TD></TR><TR><TD>面值合计</TD><TD>300.00 元</TD><TD>实收金额</TD><TD><B>⟦amountFen|人民币 281.50 元⟧</B>（贰佰捌拾壹元伍角整）</TD></TR><TR><TD>支付方式</TD><TD>⟦payMethod|网银在线（农业银行）⟧</TD><TD>银行流水</TD><TD>⟦tradeNo|1032611198800472135⟧</TD></TR><TR><TD>下单</TD><TD>⟦orderTime|2026-11-19 22:14:05⟧</TD><TD>到帐</TD><TD>⟦payTime|2026-11-19 22:16:48⟧</TD></TR><TR><TD>卡号密码</TD><TD colspan="3"><PRE>⟦cardSecret|YM60018842301 密码 774120953318⟧
⟦cardSecret|YM60018842302 密码 220587146093⟧
⟦cardSecret|YM60018842303 密码 918340027756⟧
⟦cardSecret|YM60018842304 密码 365501892247⟧
⟦cardSecret|YM60018842305 密码 047716638205⟧</PRE></TD></TR></TABLE><P align="center">⟦limits|本凭证仅作交易证明，不作报销凭据，点卡类商品不提供发票。⟧ &nbsp; <INPUT type="button" value="打 印"></P>`,
      ),
    },
    {
      kind: 'rules',
      path: '/Help/Rule.asp?t=buyer',
      html: shell(
        '买家交易规则（2026年修订）_金豆坊',
        `<TABLE width="960" align="center"><TR valign="top"><TD width="180" class="bt"><B>帮助目录</B><BR>· 新手入门<BR>· 买家规则<BR>· 卖家规则<BR>· 违规处罚<BR>· 手续费表<BR>· <A>联系客服</A></TD><TD style="padding-left:16px"><H2 align="center">买家交易规则</H2><P align="center"><FONT color="#999">发布：2011-03-01 &nbsp; 最近修订：2026-06-15</FONT></P><P><B>一、关于付款</B></P><P>1、买家下单后页面会显示应付金额，支持网银、支付宝、点卡兑换和帐户余额。⟦limits|下单后 30 分钟未付款，订单自动取消。⟧</P><P>2、⟦grants|多付的款项退到帐户余额。⟧⟦limits|帐户余额提现须扣 1% 手续费，每日限提一次。⟧</P><P><B>二、关于发货</B></P><P>1、本站将卖家分为“寄售”与“担保”两种。寄售商品由本站客服发货，⟦grants|一般 20 分钟内送达，超过 2 小时未发货买家可要求撤单全额退款。⟧⟦limits|担保商品由卖家自行登录游戏发货，时间以卖家标注的为准。⟧</P><P>2、⟦limits|角色名、区服填写错误导致发错的，本站及卖家均不负责补发。⟧⟦limits|遇服务器维护则顺延。⟧</P><P><B>三、关于售后</B></P><P>1、收到金币数量不足的，⟦limits|请在完成交易后 2 小时内提交投诉并附录像，过时不予受理。⟧</P><P>2、⟦grants|因货源为盗号所得致使金币被追回的，由卖家保证金先行赔付。⟧保证金不足部分本站协助追讨，⟦limits|但不承担垫付义务。⟧</P><P>3、点卡、激活码一经显示，⟦limits|无论是否使用均不退不换。⟧⟦grants|若确系无效卡，查询充值记录后 1 个工作日内换卡。⟧</P><P><B>四、其他</B></P><P>金豆坊对规则保留修改权，修订后公示 7 日生效。举报违规卖家，查实奖励 50 元。</P></TD></TR></TABLE>`,
      ),
    },
    {
      kind: 'order',
      path: '/Trade/MyBuy.asp?page=1&state=0',
      html: shell(
        '我购买的商品_金豆坊',
        `<TABLE width="960" align="center" cellspacing="1" cellpadding="5" bgcolor="#e0a53a"><TR bgcolor="#ffe9b8"><TD colspan="7">查询：<INPUT size="10" value="2026-11-01"> 至 <INPUT size="10" value="2026-11-30"> 状态 <SELECT><OPTION>全部<OPTION>等待付款<OPTION>交易成功<OPTION>已撤单</SELECT> <INPUT type="submit" value="查 询"> &nbsp;本月消费合计：<FONT class="r">424.34</FONT> 元</TD></TR><TR bgcolor="#fff8e6" align="center"><TD>订单编号/时间</TD><TD>商品</TD><TD>份数</TD><TD>总金额(元)</TD><TD>卖家</TD><TD>状态</TD><TD>操作</TD></TR>${line('JD-1611250-0803', '云梦Ⅱ 落霞关 金币 50万', '1', '55.30', '鑫旺工作室', '2026-11-25 08:03:17', 'pending', '已付款，等待发货')}${line('JD-1611240-0937', '云梦Ⅱ 落霞关 金币 20万', '4', '87.54', '鑫旺工作室', '2026-11-24 14:20:09', 'delivered', '交易成功')}${line('JD-1611198-2214', '云梦Ⅱ 点卡 600点 × 5 张', '1', '281.50', '老刘点卡批发', '2026-11-19 22:14:05', 'delivered', '交易成功')}${line('JD-1611121-1126', '剑客行 玄铁 100个', '2', '36.00', '小鱼儿代销', '2026-11-12 11:26:31', 'refunded', '已撤单退款')}${line('JD-1611030-1950', '云梦Ⅱ 代练 1-60级', '1', '8.00', '通宵代练组', '2026-11-03 19:50:44', 'closed', '未付款取消')}⟦/items⟧<TR bgcolor="#ffffff"><TD colspan="7" align="right">共5笔 第1/1页 首页 上页 下页 尾页</TD></TR></TABLE>`,
      ),
    },
  ],
};
