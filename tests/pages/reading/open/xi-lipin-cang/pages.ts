import type { Layout } from '../../truth';

/** A gift-card shop of old PHP, tables within tables, font tags, a scrolling notice, a service column with QQ numbers. */
const frame = (title: string, main: string) =>
  `<html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312"><title>${title}_⟦platformName|礼券仓⟧_购物卡电影票蛋糕券批发零售</title><style>body{font-size:12px;font-family:宋体,SimSun;margin:0;color:#333}td{font-size:12px;line-height:20px}a{color:#a00}.tit{background:#b5121b;color:#fff;font-weight:bold;padding:3px 8px}.bx{border:1px solid #d9a5a5}.red{color:red;font-weight:bold}input{font-size:12px}</style></head><body><center><table width="960" cellspacing="0" cellpadding="0"><tr><td><font size="6" color="#b5121b"><b>礼券仓</b></font> <font color="#999">LiQuanCang.example</font></td><td align="right">[<a href="login.php">会员 wangmeili 已登录</a>] 预存款：<b>35.50</b>元 | <a href="cart.php">购物车(0)</a> | <a href="tousu.php">⟦entry|投诉建议⟧</a></td></tr><tr><td colspan="2" bgcolor="#b5121b" height="28">&nbsp;<font color="#fff">首页 | 购物卡 | 电影票 | 蛋糕券 | 加油卡 | 我的订单 | 帮助中心</font></td></tr><tr><td colspan="2"><marquee scrollamount="3">【2019-09-10】中秋提货券今日起限量供应，满500元返10元预存款；【2019-09-02】鲜果坊券面值调整，100元券售价94元。</marquee></td></tr></table><table width="960" cellspacing="6"><tr valign="top"><td width="190"><table width="100%" class="bx" cellspacing="0"><tr><td class="tit">在线客服</td></tr><tr><td>售前小秋：QQ ⟦contact|1780026614⟧<br>售后小冬：QQ ⟦contact|1780026615⟧<br>电话：⟦contact|025-8471-0036⟧<br>工作时间 8:30-17:30</td></tr></table><br><table width="100%" class="bx" cellspacing="0"><tr><td class="tit">热卖排行</td></tr><tr><td>1. 家乐惠购物卡 500元 <font color="red">￥486</font><br>2. 星辰影城通兑券 <font color="red">￥31.8</font><br>3. 麦香村蛋糕券 200型 <font color="red">￥158</font></td></tr></table></td><td>${main}</td></tr></table><hr width="960" color="#b5121b"><font color="#666">版权所有 &copy; 2012-2019 礼券仓 南京聚礼电子商务有限公司 ⟦icp|苏ICP备12047716号⟧</font></center></body></html>`;
const tr = (no: string, goods: string, n: string, sum: string, time: string, code: string, said: string) =>
  `⟦item⟧<tr align="center" bgcolor="#ffffff"><td>⟦orderId|${no}⟧</td><td align="left">⟦productName|${goods}⟧</td><td>⟦quantity|${n}⟧</td><td><font color="red">⟦amountFen|${sum}元⟧</font></td><td>⟦orderTime|${time}⟧</td><td>⟦status=${code}|${said}⟧</td><td><a href="order_view.php?no=${no}">详情</a></td></tr>`;

export const xiLipinCang: Layout = {
  name: 'xi-lipin-cang',
  pages: [
    {
      kind: 'order',
      path: '/order_view.php?no=⟦orderId|LQ19091106382⟧',
      html: frame(
        '订单详情',
        `<table width="100%" class="bx" cellspacing="0" cellpadding="4"><tr><td class="tit" colspan="4">订单详情</td></tr><tr><td align="right" width="110">订 单 号：</td><td>LQ19091106382</td><td align="right">订单状态：</td><td class="red">⟦status=delivered|已发卡⟧</td></tr><tr><td align="right">下单时间：</td><td>⟦orderTime|2019-9-11 10:25:38⟧</td><td align="right">付款时间：</td><td>⟦payTime|2019-9-11 10:31:02⟧</td></tr><tr><td align="right">发卡时间：</td><td>⟦otherTime|2019-9-11 11:06:47⟧</td><td align="right">付款方式：</td><td>⟦payMethod|支付宝⟧</td></tr><tr><td align="right">供货商家：</td><td>⟦merchant|南京鼓楼惠民票券行⟧</td><td align="right">发票：</td><td>不开发票</td></tr></table><br><table width="100%" bgcolor="#d9a5a5" cellspacing="1" cellpadding="4"><tr bgcolor="#fbeaea" align="center"><td>商品名称</td><td>面值</td><td>售价</td><td>数量</td><td>小计</td></tr><tr bgcolor="#fff" align="center"><td>⟦productName|家乐惠超市电子购物卡⟧</td><td>200元</td><td>195.00元</td><td>⟦quantity|3⟧</td><td>585.00元</td></tr><tr bgcolor="#fff"><td colspan="5" align="right">商品合计 585.00元 + 短信费 1.00元 - 满减 10.00元 - 预存款抵扣 0.00元 = 订单总额：<b class="red">⟦amountFen|576.00元⟧</b></td></tr></table><br><table width="100%" class="bx" cellspacing="0" cellpadding="4"><tr><td class="tit" colspan="3">卡号密码（共⟦deliveredCount|3⟧张）</td></tr><tr align="center"><td>序号</td><td>卡号</td><td>密码</td></tr><tr align="center"><td>1</td><td>⟦cardSecret=6221980041157730----804415|6221980041157730⟧</td><td>804415</td></tr><tr align="center"><td>2</td><td>⟦cardSecret=6221980041157731----290673|6221980041157731⟧</td><td>290673</td></tr><tr align="center"><td>3</td><td>⟦cardSecret=6221980041157732----117058|6221980041157732⟧</td><td>117058</td></tr></table><p><font color="red">注意：</font>⟦limits|电子卡发出后不退不换，请收到后当天核对余额，隔日提出余额不足的本站不予处理。⟧卡片有效期至 2022-09-30。</p><p align="center"><input type="button" value="打印本页"> <input type="button" value="⟦entry|申请退换⟧"></p>`,
      ),
    },
    {
      kind: 'redeem-error',
      path: '/duihuan.php?act=check',
      html: frame(
        '提货券兑换',
        `<table width="100%" class="bx" cellspacing="0" cellpadding="6"><tr><td class="tit" colspan="2">提货券兑换</td></tr><tr><td align="right" width="160">券号：</td><td><input name="qh" value="⟦may.cardSecret|ZQ2019080433517⟧" size="30"></td></tr><tr><td align="right">兑换密码：</td><td><input type="password" name="mm" value="******"></td></tr><tr><td></td><td><font class="red">对不起，该券已于 2019-08-29 15:40:21 被兑换，兑换失败！</font></td></tr><tr><td align="right">券名称：</td><td>⟦productName|阳澄湖大闸蟹提货券 688型⟧</td></tr><tr><td align="right">收货人：</td><td>刘** 138****2207</td></tr><tr><td></td><td><input type="submit" value="重新兑换"> <input type="button" value="返回"></td></tr></table><p>兑换说明：</p><p>1、每张券只能兑换一次。2、⟦limits|密码连续输错5次券将锁定24小时。⟧3、⟦grants|如非本人兑换，请在3日内提供购券凭证联系售后，核实后补发。⟧4、预约提货需提前2天。</p>`,
      ),
    },
    {
      kind: 'rules',
      path: '/help.php?id=12',
      html: frame(
        '退换货规则',
        `<table width="100%" class="bx" cellspacing="0" cellpadding="8"><tr><td class="tit">帮助中心 &gt;&gt; 退换货规则</td></tr><tr><td><p align="center"><font size="3"><b>礼券仓退换货规则</b></font><br><font color="#999">发布：2018-05-20　浏览：11873次</font></p><p>　　礼券仓成立于2012年，与全国三百多家商户合作。为保障双方权益，制定本规则。</p><p><b>一、实体卡券</b><br>　　实体卡由快递寄出，江浙沪一般次日到达。⟦grants|收到卡片时外包装破损、密码层已被刮开的，可当场拒收，运费由本站承担。⟧⟦limits|签收后提出少卡、破损的，本站不予受理。⟧</p><p><b>二、电子卡券</b><br>　　⟦limits|电子卡号密码一旦发送，视为交易完成，不支持退货。⟧⟦grants|经发卡商户证实卡密无效的，本站在两个工作日内换发同面值卡券或退还货款。⟧</p><p><b>三、有效期</b><br>　　购买前请看清券面有效期。⟦limits|过期未使用的卡券不退款、不延期。⟧</p><p><b>四、退款方式</b><br>　　⟦grants|未发卡的订单可随时取消，货款退回预存款账户。⟧⟦limits|预存款可用于下次购买，提现须扣除2%手续费。⟧</p><p><b>五、批发客户</b><br>　　单笔满5000元享批发价，⟦limits|批发订单一律不退。⟧</p></td></tr></table>`,
      ),
    },
    {
      kind: 'order',
      path: '/order_list.php?page=1',
      html: frame(
        '我的订单',
        `<table width="100%" bgcolor="#d9a5a5" cellspacing="1" cellpadding="4"><tr><td class="tit" colspan="7">我的订单（近三个月）</td></tr><tr align="center" bgcolor="#fbeaea"><td>订单号</td><td>商品</td><td>数量</td><td>总额</td><td>下单时间</td><td>状态</td><td>操作</td></tr>${tr('LQ19091106382', '家乐惠超市电子购物卡', '3', '576.00', '2019-9-11 10:25:38', 'delivered', '已发卡')}${tr('LQ19090900417', '星辰影城2D通兑券', '4', '127.20', '2019-9-9 20:13:05', 'delivered', '已发卡')}${tr('LQ19090811902', '麦香村蛋糕券 200型', '1', '158.00', '2019-9-8 17:48:50', 'closed', '已取消')}${tr('LQ19082715530', '鲜果坊提货券 100元', '2', '188.00', '2019-8-27 9:02:11', 'refunded', '已退款')}⟦/items⟧<tr bgcolor="#fff"><td colspan="7" align="right">共4笔 消费合计：703.20元 [1] 下一页 末页</td></tr></table>`,
      ),
    },
  ],
};
