import type { Layout } from '../../truth';

/** A card club of 2016: tables within tables, font tags, a balance that pays for everything. */
const shell = (
  title: string,
  here: string,
  body: string,
) => `<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN"><html><head><meta charset="utf-8"><title>${title}</title><style>
body{margin:0;font-size:12px;font-family:宋体,SimSun;background:#eef4fb}td{font-size:12px;line-height:20px}a{color:#0b4aa2;text-decoration:none}.k{border:1px solid #a9c7ec;background:#fff}.t1{background:#d7e8fc;font-weight:bold;color:#123f7c}.red{color:#f00}
</style></head><body><table width="960" border="0" align="center" cellpadding="0" cellspacing="0"><tr><td height="70" bgcolor="#1d5fb4"><font color="#ffffff" size="5">&nbsp;<b>⟦platformName|九洲小卡盟⟧</b></font> <font color="#cfe2ff">诚信经营第四年 · 老站长亲自客服</font></td><td align="right" bgcolor="#1d5fb4"><font color="#ffffff">会员：lwj_0571　级别：银牌代理　余额：<b>323.15</b> 元　[<a href="/out.asp"><font color="#ffffff">退出</font></a>]&nbsp;</font></td></tr><tr><td colspan="2" bgcolor="#f6faff" height="28">&nbsp;<a href="/">首页</a> | <a href="/buy.asp">购买商品</a> | <a href="/jiakuan.asp">我要加款</a> | <a href="/orders.asp">购买记录</a> | <a href="/xuzhi.asp">购卡须知</a> | <a href="/tousu.asp">⟦entry|投诉建议⟧</a>　　<marquee width="360" scrollamount="2">8月20日凌晨2:00-4:00移动接口维护，急单别拍　　招募总代，998元终身</marquee></td></tr></table><table width="960" align="center" cellpadding="0" cellspacing="6"><tr><td width="180" valign="top"><table width="100%" class="k" cellpadding="4"><tr><td class="t1">商品分类</td></tr><tr><td>·游戏点卡(38)<br>·手机充值(12)<br>·会员业务(26)<br>·绝版业务(已下架)</td></tr><tr><td class="t1">今日排行</td></tr><tr><td>1.天涯录点卡30元 28.35<br>2.话费慢充50元 48.20<br>3.音乐绿钻月卡 7.50</td></tr><tr><td class="t1">客服在线</td></tr><tr><td>站长QQ：⟦contact|81640277⟧<br>值班：上午9点到晚上11点<br>（消息多请排队，别刷屏）</td></tr></table></td><td valign="top"><table width="100%" class="k" cellpadding="5"><tr><td class="t1">您的位置：${here}</td></tr><tr><td>${body}</td></tr></table></td></tr></table><p align="center">Copyright 2012-2016 九洲小卡盟 All Rights Reserved　⟦icp|浙ICP备12033618号⟧<br>页面执行时间：78.125毫秒</p></body></html>`;

const row = (label: string, value: string) =>
  `<tr bgcolor="#ffffff"><td width="130" align="right" bgcolor="#f3f8ff">${label}：</td><td>&nbsp;${value}</td></tr>`;

const rec = (
  no: string,
  goods: string,
  face: string,
  count: string,
  sum: string,
  time: string,
  code: string,
  said: string,
) =>
  `⟦item⟧<tr bgcolor="#ffffff" align="center"><td>⟦orderId|${no}⟧</td><td align="left">⟦productName|${goods}⟧</td><td>${face}</td><td>⟦quantity|${count}⟧</td><td class="red">⟦amountFen|${sum}⟧</td><td>⟦orderTime|${time}⟧</td><td><font color="green">⟦status=${code}|${said}⟧</font></td><td><a href="/orderview.asp?id=${no}">详细</a></td></tr>`;

export const kaJiuzhou: Layout = {
  name: 'ka-jiuzhou',
  pages: [
    {
      kind: 'order',
      path: '/orderview.asp?id=JZ1608142133057',
      html: shell(
        '订单详细 - 九洲小卡盟',
        '会员中心 &gt;&gt; 购买记录 &gt;&gt; 订单详细',
        `<table width="100%" cellpadding="3" cellspacing="1" bgcolor="#a9c7ec">${row('订单号', '⟦orderId|JZ1608142133057⟧')}${row('商品名称', '⟦productName|天涯录点卡100元（卡密）⟧')}${row('官方面值', '100.00元/张')}${row('您的级别价', '94.60元/张（银牌代理）')}${row('购买数量', '⟦quantity|2⟧ 张')}${row('共扣款', '<b class="red">⟦amountFen|189.20元⟧</b>')}${row('扣款方式', '⟦payMethod|账户余额⟧')}${row('扣前/扣后余额', '512.35元 / 323.15元')}${row('赠送积分', '189')}${row('供货商', '⟦merchant|金华阿伟点卡批发⟧')}${row('下单时间', '⟦orderTime|2016-8-14 21:33:05⟧')}${row('出卡时间', '⟦otherTime|2016-8-14 21:33:09⟧')}${row('状态', '<font color="green"><b>⟦status=delivered|交易成功⟧</b></font>')}</table><br><table width="100%" cellpadding="3" cellspacing="1" bgcolor="#f0c36d"><tr bgcolor="#fff6e0" align="center"><td width="40">序</td><td>卡号</td><td>密码</td><td>有效期</td></tr><tr bgcolor="#ffffff" align="center"><td>1</td>⟦cardSecret=TY8800316742----609318275541|<td><font face="Courier New">TY8800316742</font></td> <td><font face="Courier New">609318275541</font></td>⟧<td>2018-12-31</td></tr><tr bgcolor="#ffffff" align="center"><td>2</td>⟦cardSecret=TY8800316743----117740926385|<td><font face="Courier New">TY8800316743</font></td> <td><font face="Courier New">117740926385</font></td>⟧<td>2018-12-31</td></tr></table><p><input type="button" value="复制全部"> <input type="button" value="导出TXT"> <input type="button" value="⟦entry|此卡有问题⟧"></p><p><font color="#666666">说明：⟦limits|卡密发出来就算交易完成，没有质量问题不给退。⟧⟦limits|卡有问题请在2小时内点上面按钮提交，过了时间供货商不认，本站也没有办法。⟧⟦grants|核实是坏卡的，款退到您的站内余额。⟧</font></p>`,
      ),
    },
    {
      kind: 'order',
      path: '/orders.asp?page=1',
      html: shell(
        '购买记录 - 九洲小卡盟',
        '会员中心 &gt;&gt; 购买记录',
        `<form>开始日期 <input size="10" value="2016-08-01"> 结束日期 <input size="10" value="2016-08-19"> 状态 <select><option>全部</option><option>交易成功</option><option>充值中</option></select> <input type="submit" value="搜 索"></form><table width="100%" cellpadding="3" cellspacing="1" bgcolor="#a9c7ec"><tr class="t1" align="center"><td>订单号</td><td>商品</td><td>面值</td><td>数量</td><td>⟦may.currency=CNY|扣款(元)⟧</td><td>时间</td><td>状态</td><td>操作</td></tr>${rec('JZ1608182207419', '话费慢充100元', '100', '1', '97.80', '2016-8-18 22:07:41', 'pending', '充值中')}${rec('JZ1608142133057', '天涯录点卡100元（卡密）', '100', '2', '189.20', '2016-8-14 21:33:05', 'delivered', '交易成功')}${rec('JZ1608091011260', '音乐绿钻月卡', '10', '3', '22.50', '2016-8-9 10:11:26', 'delivered', '交易成功')}${rec('JZ1608030845519', '聊天超级会员12个月', '240', '1', '168.00', '2016-8-3 8:45:51', 'refunded', '失败已退款')}⟦/items⟧<tr bgcolor="#f3f8ff"><td colspan="8" align="right">本页合计扣款：477.50元　共4条　第1页/共1页</td></tr></table><p class="red">记录只保存三个月，要对账的自己导出来。</p>`,
      ),
    },
    {
      kind: 'rules',
      path: '/xuzhi.asp',
      html: shell(
        '购卡须知 - 九洲小卡盟',
        '帮助 &gt;&gt; 购卡须知',
        `<p align="center"><font size="4"><b>购卡须知</b></font></p><p align="center">发布时间：2015-03-02 16:40　浏览：10344次</p><p>　　本站是小本生意，站长一个人在弄，下面的话请看完再买，买了就当您同意了。</p><p>　　一、⟦limits|账户里加的款只能用来买东西，不能提现。⟧代理级别升级的钱是买价格的，⟦limits|升级费一律不退。⟧</p><p>　　二、⟦grants|卡密是自动出的，付完款五分钟还没出卡，找站长，要卡给卡要钱退钱。⟧</p><p>　　三、话费慢充说的72小时是从下单算起，⟦grants|超过72小时没到账全额退回余额，⟧⟦limits|中间不接受催单和撤单。⟧⟦limits|充错号码、充了空号的，钱已经到别人那里去了，自己承担。⟧</p><p>　　四、会员类业务有掉的可能。⟦grants|包月的当月掉了给补，⟧⟦limits|包年以上写着“不包售后”的掉了不补。⟧</p><p>　　五、⟦limits|恶意投诉、恶意拒付的，封号，余额不退。⟧</p><p>　　六、⟦limits|有争议的以本站数据库记录为准。⟧工作时间早9晚11，节假日不休息，春节除外。</p><p align="right">九洲小卡盟 站长 ⟦may.agentId|老洪⟧</p>`,
      ),
    },
    {
      kind: 'product',
      path: '/goods.asp?gid=417',
      html: shell(
        '聊天超级会员季卡-九洲小卡盟',
        '购买商品 &gt;&gt; 会员业务',
        `<table width="100%" cellpadding="4"><tr><td width="150" align="center"><img src="/pic/417.gif" width="120" height="90" alt=""></td><td><b><font size="3">⟦productName|聊天超级会员季卡（手工代开）⟧</font></b><br>普通会员价：<s>55.00元</s>　银牌代理：<b class="red">⟦priceFen|47.50元⟧</b>　金牌代理：45.80元<br>库存：充足　累计售出：2216 笔　供货：⟦merchant|小北会员工作室⟧<br>您的余额：323.15元</td></tr></table><table width="100%" cellpadding="3" cellspacing="1" bgcolor="#a9c7ec"><tr bgcolor="#ffffff"><td align="right" width="130">要开通的号码：</td><td><input name="acc"> <font color="gray">再输一遍</font> <input name="acc2"></td></tr><tr bgcolor="#ffffff"><td align="right">数量：</td><td><input size="4" value="1"> 最多5</td></tr><tr bgcolor="#ffffff"><td align="right">交易密码：</td><td><input type="password"> <input type="submit" value="确定购买"></td></tr></table><p><b>商品说明</b></p><font color="#cc3300">①⟦grants|白天下单1小时内开好，晚上12点后下单第二天上午开。⟧<br>②⟦limits|号码填错开到别人那里不退不补。⟧<br>③⟦limits|已经是包年用户的别拍，拍了开不上扣5元手续费。⟧<br>④⟦grants|一个月内掉了免费补一次，⟧补的时候把订单号和截图发过来。<br>⑤⟦limits|因官方清理导致掉的不在补的范围。⟧</font>`,
      ),
    },
  ],
};
