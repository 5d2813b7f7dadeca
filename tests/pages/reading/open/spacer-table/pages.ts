import type { Layout } from '../../truth';

/** A site that has not changed in twenty years: tables in tables, font tags, blanks inside the labels, marks of the colon in cells of their own. */
const gif =
  '<img src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7" width="8" height="1">';

const shell = (title: string, body: string) =>
  `<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>${title}__⟦platformName|金戈点卡网⟧(JGDK) 十九年老店</title></head><body bgcolor="#003366" text="#000000" topmargin="0"><center><table width="780" border="0" cellspacing="0" cellpadding="0" bgcolor="#FFFFFF"><tr><td colspan="2" height="60" bgcolor="#FF9900"><font size="5" face="隶书">　金戈点卡网</font>　<font size="2">建站日期：2007-06-01　今天是 2026年11月22日 星期日</font></td></tr><tr><td width="160" valign="top" bgcolor="#FFFFCC"><font size="2"><b>会员登录</b><br>用户：laoyu8<br>预存款：¥12.50<br>点数：300<br><hr><b>销量排行</b><br>1 铁骑点卡 ¥29.10<br>2 碧海月卡 ¥14.60<br>3 战国包时 ¥58.00<br><hr><b>在线客服</b><br>QQ：⟦contact|10977215⟧<br>电话：⟦contact|0898-55521180⟧</font></td><td valign="top"><font size="2">您现在的位置：首页 &gt;&gt; ${title}</font><br>${body}</td></tr><tr><td colspan="2" align="center"><font size="2">⟦icp|琼ICP备07002218号⟧　<a href="#">⟦entry|投诉建议⟧</a>　建议使用 1024*768 分辨率浏览</font></td></tr></table></center></body></html>`;

const line = (label: string, value: string) =>
  `<tr><td width="90" align="right"><font size="2" color="#666666">${label}</font></td><td width="12"><font size="2">：</font></td><td><font size="2">${value}</font></td></tr>`;

const box = (rows: string) =>
  `<table width="600" border="0" bgcolor="#CCCCCC" cellspacing="1"><tr><td bgcolor="#FFFFFF"><table cellpadding="3">${rows}</table></td></tr></table>`;

export const spacerTable: Layout = {
  name: 'spacer-table',
  pages: [
    {
      kind: 'order',
      path: '/ShowOrder.asp?ID=⟦orderId|JG0611220047⟧',
      html: shell(
        '查看定单',
        `${box(
          `${line('定 单 号', 'JG0611220047')}${line('货　　品', '⟦productName|铁骑点卡 30元面值（600点）⟧')}${line('单　　价', '29.10元')}${line('数　　量', '⟦quantity|10⟧ 张')}${line('折　　扣', '会员 98 折')}${line('应　　付', '⟦amountFen|285.18元⟧')}${line('定购时间', '⟦orderTime|2026-11-22 9:05:41⟧')}${line('付款方式', '⟦payMethod|网银在线⟧')}${line('状　　态', '<font color="red">⟦status=paid|款已收到，等您取卡⟧</font>')}`,
        )}${gif}<form><input type="button" value="取卡"> <input type="button" value="打印本页"></form>`,
      ),
    },
    {
      kind: 'order',
      path: '/GetCard.asp?ID=JG0611220047&step=2',
      html: shell(
        '取卡结果',
        `<p><font size="2">定单 <b>⟦orderId|JG0611220047⟧</b> <font color="green">⟦status=delivered|取卡完毕⟧</font>，请尽快使用并妥善保存。</font></p><table border="1" bordercolor="#CC9900" cellspacing="0" cellpadding="4" width="560"><tr bgcolor="#FFEECC"><td><font size="2">序号</font></td><td><font size="2">卡　号</font></td><td><font size="2">密　码</font></td><td><font size="2">面值</font></td></tr><tr><td>1</td>⟦cardSecret|<td>6019280013</td> <td>77QPLM20</td>⟧<td>30元</td></tr><tr><td>2</td>⟦cardSecret|<td>6019280014</td> <td>W8XZ11KD</td>⟧<td>30元</td></tr><tr><td>3</td>⟦cardSecret|<td>6019280015</td> <td>0RRT5BNE</td>⟧<td>30元</td></tr></table><p><font size="2">共 ⟦may.quantity|10⟧ 张，本页显示 1-3 张　<a href="#">下一页</a></font></p>`,
      ),
    },
    {
      kind: 'rules',
      path: '/Help.asp?c=3',
      html: shell(
        '购卡须知',
        `<table width="600"><tr><td><font size="2">一、⟦grants|本站所售点卡均为实卡扫描，假一赔十。⟧<br><br>二、⟦limits|点卡一经取出，本站不办理退换。⟧<br><br>三、⟦grants|取出的卡若显示已被使用，请于当日联系客服，核实后换卡。⟧<br><br>四、⟦limits|隔日提出的，本站不再核查。⟧<br><br>五、银行转帐请保留底单，到帐时间以银行为准。<br><br>六、⟦limits|本须知解释权归金戈点卡网所有。⟧</font></td></tr></table>`,
      ),
    },
    {
      kind: 'product',
      path: '/Product.asp?ID=118',
      html: shell(
        '点卡详情',
        `<table width="600"><tr><td width="150" valign="top"><table border="1" width="130" height="90"><tr><td></td></tr></table></td><td><font size="2"><b><font size="3">⟦productName|碧海情缘 月卡⟧</font></b><br>市 场 价：<s>15.00元</s><br>会 员 价：<font color="red" size="4">⟦priceFen|14.60元⟧</font>　VIP价：14.30元<br>库存状态：有货<br>点击次数：90218<br>上架时间：2019-3-4<br><br><input size="3" value="1"> <input type="button" value="加入购物车"></font></td></tr><tr><td colspan="2"><font size="2">适用：碧海全区。充值地址见官方。</font></td></tr></table>`,
      ),
    },
  ],
};
