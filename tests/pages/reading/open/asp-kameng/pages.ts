import type { Layout } from '../../truth';

/** An agents' card platform of twenty years ago: tables in tables, frames of colour, everything in one font. */
const shell = (
  title: string,
  at: string,
  body: string,
) => `<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>${title} - ⟦platformName|老船长点卡联盟⟧</title>
<style type="text/css">body,td{font-size:12px;font-family:宋体,SimSun}body{margin:0;background:#e8f0f8}.bt{background:#3a6ea5;color:#fff;font-weight:bold}.red{color:red}a{color:#036;text-decoration:none}</style></head>
<body><center><table width="960" cellspacing="0" cellpadding="4" bgcolor="#FFFFFF"><tr><td height="60" width="260"><font size="5" color="#003366"><b>老船长点卡联盟</b></font></td><td><marquee scrollamount="3">【公告】11月30日凌晨2点到4点维护，期间不能提卡；【公告】请认准本站唯一网址，谨防假冒！</marquee></td></tr></table>
<table width="960" cellspacing="0" cellpadding="3" bgcolor="#3a6ea5"><tr align="center"><td><a href="main.asp"><font color="#fff">会员首页</font></a></td><td><font color="#fff">购买商品</font></td><td><font color="#fff">交易记录</font></td><td><font color="#fff">资金明细</font></td><td><font color="#fff">在线加款</font></td><td><a href="tousu.asp"><font color="#fff">⟦entry|投诉建议⟧</font></a></td><td><font color="#fff">安全退出</font></td></tr></table>
<table width="960" cellspacing="6" cellpadding="0"><tr valign="top"><td width="190"><table width="100%" cellspacing="1" cellpadding="4" bgcolor="#9bc"><tr><td class="bt">会员信息</td></tr><tr><td bgcolor="#fff">编号：70318<br>级别：金牌代理<br>余额：<span class="red">1,206.35</span> 元<br>冻结：0.00 元<br>上次登录：2026-11-25 07:58:12</td></tr><tr><td class="bt">商品目录</td></tr><tr><td bgcolor="#fff">·航海时代点卡<br>·仙客行元宝<br>·话费充值<br>·流量包<br>·软件注册码</td></tr></table></td>
<td><table width="100%" cellspacing="1" cellpadding="4" bgcolor="#9bc"><tr><td class="bt">当前位置：${at}</td></tr><tr><td bgcolor="#FFFFFF">${body}</td></tr></table></td></tr></table>
<table width="960" cellpadding="6"><tr><td align="center">老船长点卡联盟 版权所有 2006-2026　客服电话：⟦contact|0731-5550 2617⟧　客服QQ：⟦contact|8001122⟧　⟦contact|8001133⟧<br>⟦icp|湘ICP备06012259号⟧　本页执行时间 0.0312 秒</td></tr></table></center></body></html>`;
const row = (l: string, r: string) =>
  `<tr bgcolor="#FFFFFF"><td width="120" align="right" bgcolor="#EEF5FB">${l}</td><td>${r}</td></tr>`;

export const aspKameng: Layout = {
  name: 'asp-kameng',
  pages: [
    {
      kind: 'product',
      path: '/buy.asp?cid=12&pid=2207',
      html: shell(
        '购买商品',
        '首页 &gt;&gt; 航海时代点卡 &gt;&gt; 购买商品',
        `<form name="f" method="post" action="buy_save.asp"><table width="100%" cellspacing="1" cellpadding="5" bgcolor="#9bc">${row('商品名称', '<b>⟦productName|航海时代 30元 300金币卡（官方卡密）⟧</b>')}${row('商品编号', '2207')}${row('面　　值', '30.00 元')}${row('您的进价', '<span class="red"><b>⟦priceFen|28.65 元⟧</b></span>（普通会员价 29.20 元，钻石代理价 28.50 元）')}${row('库存状态', '充足')}${row('发货方式', '自动提卡')}${row('购买数量', '<input name="num" size="4" value="⟦may.quantity|1⟧"> 张（每次最多 20 张）')}${row('交易密码', '<input type="password" size="12">')}${row('商品说明', '⟦limits|卡密提取后概不退换，请看清楚区服再买⟧！<br>⟦limits|官方充值延迟造成的损失本站不负责⟧。<br>充值地址：航海时代官网充值中心')}</table><p align="center"><input type="submit" value=" 确定购买 "> <input type="button" value=" 返 回 "></p></form>`,
      ),
    },
    {
      kind: 'order',
      path: '/order_show.asp?id=DK061125884731',
      html: shell(
        '订单明细',
        '首页 &gt;&gt; 交易记录 &gt;&gt; 订单明细',
        `<table width="100%" cellspacing="1" cellpadding="5" bgcolor="#9bc"><tr bgcolor="#FFFFFF"><td align="right" bgcolor="#EEF5FB">订 单 号</td><td>⟦orderId|DK061125884731⟧</td><td align="right" bgcolor="#EEF5FB">提交时间</td><td>⟦orderTime|2026-11-25 8:03:40⟧</td></tr>
<tr bgcolor="#FFFFFF"><td align="right" bgcolor="#EEF5FB">商　　品</td><td>⟦productName|仙客行 98元 9800元宝 直充⟧</td><td align="right" bgcolor="#EEF5FB">数　　量</td><td>⟦quantity|2⟧</td></tr>
<tr bgcolor="#FFFFFF"><td align="right" bgcolor="#EEF5FB">单　　价</td><td>93.10 元</td><td align="right" bgcolor="#EEF5FB">扣款金额</td><td class="red">⟦amountFen|186.20 元⟧</td></tr>
<tr bgcolor="#FFFFFF"><td align="right" bgcolor="#EEF5FB">充值帐号</td><td>xianke_hhz</td><td align="right" bgcolor="#EEF5FB">区　　服</td><td>电信三区 · 蓬莱</td></tr>
<tr bgcolor="#FFFFFF"><td align="right" bgcolor="#EEF5FB">订单状态</td><td><b>⟦status=failed|充值失败⟧</b></td><td align="right" bgcolor="#EEF5FB">处理时间</td><td>⟦otherTime|2026-11-25 9:47:05⟧</td></tr>
<tr bgcolor="#FFFFFF"><td align="right" bgcolor="#EEF5FB">付款方式</td><td>⟦payMethod|会员余额⟧</td><td align="right" bgcolor="#EEF5FB">扣款前/后</td><td>1,392.55 / 1,206.35</td></tr>
<tr bgcolor="#FFFFFF"><td align="right" bgcolor="#EEF5FB">处理备注</td><td colspan="3">帐号不存在或被冻结，请核对后向客服申请退款</td></tr></table><p align="center"><input type="button" value="打 印"> <input type="button" value="⟦entry|申请退单⟧"> <input type="button" value="返 回"></p>`,
      ),
    },
    {
      kind: 'other',
      path: '/money_log.asp?page=1',
      html: shell(
        '资金明细',
        '首页 &gt;&gt; 资金明细',
        `<p>从 <input size="10" value="2026-11-24"> 到 <input size="10" value="2026-11-25"> 类型 <select><option>全部</option><option>加款</option><option>消费</option></select> <input type="submit" value="查询"></p>
<table width="100%" cellspacing="1" cellpadding="4" bgcolor="#9bc"><tr bgcolor="#EEF5FB" align="center"><td>流水号</td><td>时间</td><td>类型</td><td>收入</td><td>支出</td><td>余额</td><td>备注</td></tr><tr bgcolor="#fff"><td>L9902117</td><td>11-25 08:03</td><td>消费</td><td></td><td>186.20</td><td>1206.35</td><td>直充 2 件</td></tr><tr bgcolor="#fff"><td>L9901560</td><td>11-24 19:20</td><td>消费</td><td></td><td>57.30</td><td>1392.55</td><td>提卡 2 张</td></tr><tr bgcolor="#fff"><td>L9901022</td><td>11-24 10:11</td><td>加款</td><td>1000.00</td><td></td><td>1449.85</td><td>网银加款</td></tr></table><p>本页合计：收入 1000.00 元，支出 243.50 元　第 1/1 页</p>`,
      ),
    },
    {
      kind: 'rules',
      path: '/xieyi.asp',
      html: shell(
        '交易规则',
        '首页 &gt;&gt; 帮助中心 &gt;&gt; 交易规则',
        `<p align="center"><font size="3"><b>老船长点卡联盟交易规则</b></font><br>发布日期：2026-03-01</p>
<p><b>一、购买</b></p><p>1、⟦limits|会员应妥善保管帐号和交易密码，因泄露造成的损失由会员自行承担⟧。</p><p>2、⟦limits|点卡类商品一经提取，视为已经使用，不退不换⟧。</p>
<p><b>二、售后</b></p><p>3、⟦grants|卡密充值提示无效的，经核实后本站退款到会员余额⟧。</p><p>4、⟦limits|售后问题须在提卡后 12 小时内提出，超过时间不予受理⟧。</p><p>5、⟦grants|直充商品 24 小时仍未到帐的，全额退回⟧。</p>
<p><b>三、资金</b></p><p>6、⟦limits|会员余额只能用于购买商品，不能提现⟧。</p><p>7、⟦limits|会员违反规则的，本站有权冻结帐号及余额⟧。</p><p>8、⟦limits|本规则最终解释权归老船长点卡联盟所有⟧。</p>`,
      ),
    },
  ],
};
