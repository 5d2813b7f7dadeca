import type { Layout } from '../../truth';

/** A site of about 2008, whole in one table: menu cells, spans over rows, names in one line and values in the line below. */
const shell = (title: string, rows: string) =>
  `<HTML><HEAD><META charset="utf-8"><TITLE>${title}_⟦platformName|铁拐李游戏点卡专卖⟧</TITLE></HEAD><BODY bgcolor="#D6E7F7" topmargin="0"><CENTER><TABLE width="778" border="1" cellspacing="0" cellpadding="4" bordercolor="#6699CC" bgcolor="#FFFFFF"><TR><TD colspan="4" bgcolor="#3366CC"><FONT color="#FFFFFF" size="5">铁拐李游戏点卡专卖</FONT> <FONT color="#FFFF00">诚信 8 年 本站已售出 38512 张</FONT></TD></TR><TR><TD width="120" rowspan="99" valign="top"><FONT size="2">·<A>首页</A><BR>·<A>点卡价目</A><BR>·<A>自助取卡</A><BR>·<A>⟦entry|问题反馈⟧</A><BR><BR><B>今日特价</B><BR>风云币 98<BR>天机卡 45.5<BR><BR><B>客服</B><BR>QQ:⟦contact|80551274⟧<BR>TEL:⟦contact|0451-5550 9036⟧</FONT></TD></TR>${rows}<TR><TD colspan="3" align="center"><FONT size="2">Copyright 2008 tieguaili.example All Rights Reserved ⟦icp|黑ICP备08001592号⟧<BR>最佳浏览 1024*768 　当前在线:17人 　2026-11-19 星期四</FONT></TD></TR></TABLE></CENTER></BODY></HTML>`;

const heads = (cells: string[]) =>
  `<TR bgcolor="#E8F0FA">${cells.map((one) => `<TD align="center"><FONT size="2" color="#003399">${one}</FONT></TD>`).join('')}</TR>`;
const values = (cells: string[]) =>
  `<TR>${cells.map((one) => `<TD align="center"><FONT size="2">${one}</FONT></TD>`).join('')}</TR>`;

export const oneTable: Layout = {
  name: 'one-table',
  pages: [
    {
      kind: 'order',
      path: '/ShowCard.asp?DD=⟦orderId|TGL-0611-4471⟧',
      html: shell(
        '自助取卡',
        `${heads(['单 据 号', '卡 种', '张 数'])}${values(['TGL-0611-4471', '⟦productName|风云币 100 面值⟧', '⟦quantity|2⟧'])}${heads(['应 收', '实 收', '收 款 法'])}${values(['200.00', '⟦amountFen|196.00元⟧', '⟦payMethod|工农网银⟧'])}${heads(['开 单 时 间', '收 款 时 间', '单 据 状 态'])}${values(['⟦orderTime|2026-11-6 11:44:07⟧', '⟦payTime|2026-11-6 11:45:50⟧', '<FONT color="green">⟦status=delivered|已取卡⟧</FONT>'])}${heads(['卡 号', '密 码', '备 注'])}<TR>⟦cardSecret|<TD>FY10077105582</TD> <TD>4431-0970-8826</TD>⟧<TD>正常</TD></TR><TR>⟦cardSecret|<TD>FY10077105583</TD> <TD>9052-6617-0348</TD>⟧<TD>正常</TD></TR>`,
      ),
    },
    {
      kind: 'order',
      path: '/MyDD.asp',
      html: shell(
        '我的单据',
        `<TR><TD colspan="3"><FONT size="2">会员 xiaoman 　预存款 30.00元 　共 2 单</FONT></TD></TR>${heads(['单 据', '货 品', '结 算'])}⟦item⟧<TR><TD><FONT size="2">⟦orderId|TGL-0611-4471⟧<BR>⟦orderTime|2026-11-6 11:44:07⟧</FONT></TD><TD><FONT size="2">⟦productName|风云币 100 面值⟧<BR>⟦quantity|2⟧ 张</FONT></TD><TD><FONT size="2">⟦amountFen|196.00元⟧<BR>⟦status=delivered|已取卡⟧</FONT></TD></TR>⟦item⟧<TR><TD><FONT size="2">⟦orderId|TGL-1711-0038⟧<BR>⟦orderTime|2026-11-17 9:03:21⟧</FONT></TD><TD><FONT size="2">⟦productName|天机卡 双月⟧<BR>⟦quantity|1⟧ 张</FONT></TD><TD><FONT size="2">⟦amountFen|45.50元⟧<BR>⟦status=pending|等开卡⟧</FONT></TD></TR>⟦/items⟧`,
      ),
    },
    {
      kind: 'product',
      path: '/Card.asp?ID=31',
      html: shell(
        '天机卡 双月',
        `${heads(['货 品', '市 价', '本 站 价'])}${values(['⟦productName|天机卡 双月⟧', '<STRIKE>50.00元</STRIKE>', '<FONT color="red">⟦priceFen|45.50元⟧</FONT>'])}<TR><TD colspan="3"><FONT size="2">VIP 会员价 44.00元，满 10 张另议。库存: 有　点击: 5520<BR>⟦grants|保证官方正卡，假卡双倍赔。⟧<BR>⟦limits|密码已看不得退。⟧<BR><INPUT type="button" value="我要买"></FONT></TD></TR>`,
      ),
    },
    {
      kind: 'refusal',
      path: '/Reply.asp?FK=206',
      html: shell(
        '问题反馈',
        `<TR><TD colspan="3"><FONT size="2"><B>您的退货要求不能受理</B><BR><BR>反馈号: ⟦ticketNo|FK206⟧<BR>单据号: ⟦orderId|TGL-0611-4471⟧<BR>您的要求: 退回 ⟦refundFen|98.00元⟧<BR>不受理的原因: ⟦limits|我站系统显示卡密正常，取卡后问题与我站无关⟧<BR>回复时间: ⟦otherTime|2026-11-8 10:00:15⟧<BR>回复人: ⟦agentId|小李⟧</FONT></TD></TR>`,
      ),
    },
    {
      kind: 'other',
      path: '/Price.asp',
      html: shell(
        '点卡价目',
        `${heads(['货 品', '市 价', '本 站 价'])}${values(['风云币 100 面值', '100.00元', '98.00元'])}${values(['天机卡 双月', '50.00元', '45.50元'])}${values(['天机卡 年卡', '280.00元', '252.00元'])}${values(['神将 30 点', '30.00元', '28.80元'])}`,
      ),
    },
  ],
};
