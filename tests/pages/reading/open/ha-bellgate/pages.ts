import type { Layout } from '../../truth';

/** A portal's game mall of about 2012: 950 pixels, floats, breadcrumbs, one tbody an order, columns of links. */
const style = `*{margin:0;padding:0}body{font:12px/1.6 Tahoma,宋体;color:#404040;background:#fff}a{color:#36c;text-decoration:none}ul{list-style:none}.wp{width:950px;margin:0 auto}.site-nav{background:#f2f2f2;border-bottom:1px solid #e5e5e5;line-height:26px}.fr{float:right}.fl{float:left}.hd{height:70px;line-height:70px;font-size:26px;color:#f60;font-weight:bold}.nav{background:#f60;line-height:34px;color:#fff;font-size:14px}.nav a{color:#fff;padding:0 16px}.crumb{line-height:34px;color:#999}.cols:after{content:"";display:block;clear:both}.side{float:left;width:180px;border:1px solid #ffd3b0}.side dt{background:#fff3ea;padding:4px 10px;font-weight:bold}.side dd{padding:2px 20px}.cont{float:right;width:755px}.tb{width:100%;border-collapse:collapse}.tb th{background:#fff3ea;border:1px solid #ffd3b0;padding:5px;font-weight:normal}.tb td{border:1px solid #e8e8e8;padding:8px;text-align:center}.tb .oh td{background:#f7f7f7;text-align:left;padding:4px 10px}.tb .sp td{border:0;height:8px;padding:0}.price{color:#f60;font-size:20px;font-weight:bold}.art h1{text-align:center;font-size:18px;line-height:40px}.art p{text-indent:2em;font-size:14px;line-height:26px}.art .inf{text-align:center;color:#999;text-indent:0;font-size:12px}.box{border:1px solid #e8e8e8;margin-bottom:10px;padding:10px}.bt{background:#f60;color:#fff;border:0;padding:6px 24px}.ft{border-top:2px solid #f60;margin-top:20px;text-align:center;color:#999;padding:10px}`;
const shell = (title: string, crumb: string, body: string) =>
  `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd"><html><head><meta charset="utf-8" /><title>${title}_⟦platformName|麦垛游戏商城⟧</title><style type="text/css">${style}</style></head><body><div class="site-nav"><div class="wp">亲爱的 gehua_1990，欢迎来到麦垛游戏商城！ <a>退出</a><span class="fr"><a>我的订单</a> | <a>站内信(2)</a> | <a>⟦entry|投诉建议⟧</a> | <a>收藏本站</a></span></div></div><div class="wp"><div class="hd">麦垛游戏商城</div><div class="nav"><a>首页</a><a>点卡</a><a>激活码</a><a>金豆直充</a><a>话费</a><a>资讯</a><a>帮助</a></div><div class="crumb">您现在的位置：<a>首页</a> &gt; ${crumb}</div>${body}<div class="ft">关于我们 | 诚聘英才 | 联系我们 | 友情链接 | 网站地图<br />客服专线：⟦contact|0591-8762-0093⟧　传真：0591-8762-0094　⟦icp|闽ICP证080227号⟧<br />抵制不良游戏，拒绝盗版游戏。注意自我保护，谨防受骗上当。</div></div></body></html>`;

const help = `<dl class="side"><dt>新手上路</dt><dd><a>怎样注册</a></dd><dd><a>怎样购买</a></dd><dt>付款帮助</dt><dd><a>网上银行</a></dd><dd><a>支付宝</a></dd><dt>售后服务</dt><dd><a>退换货规定</a></dd><dd><a>⟦entry|申请退换货⟧</a></dd><dt>帐户安全</dt><dd><a>找回密码</a></dd></dl>`;

const block = (
  no: string,
  time: string,
  goods: string,
  spec: string,
  each: string,
  count: string,
  sum: string,
  code: string,
  status: string,
  ops: string,
) =>
  `⟦item⟧<tbody><tr class="sp"><td colspan="6"></td></tr><tr class="oh"><td colspan="6"><input type="checkbox" /> 编号：⟦orderId|${no}⟧　成交时间：⟦orderTime|${time}⟧</td></tr><tr><td style="text-align:left;width:280px"><a>⟦productName|${goods}⟧</a><br /><span style="color:#999">${spec}</span></td><td>${each}</td><td>⟦quantity|${count}⟧</td><td><strong>⟦amountFen|${sum}⟧</strong><br />(含手续费0.00)</td><td>⟦status=${code}|${status}⟧<br /><a>订单详情</a></td><td>${ops}</td></tr></tbody>`;

export const haBellgate: Layout = {
  name: 'ha-bellgate',
  pages: [
    {
      kind: 'product',
      path: '/card/2183.shtml',
      html: shell(
        '【幻海录2】季卡 网游点卡',
        '<a>点卡</a> &gt; <a>H</a> &gt; 幻海录2',
        `<div class="cols"><dl class="side"><dt>热销排行</dt><dd>幻海录2 月卡 29.0元</dd><dd>碧落 30元卡 28.2元</dd><dd>超级跑跑 100点 9.4元</dd><dt>最新成交</dt><dd>sky***：超级跑跑 100点</dd><dd>小*鱼：碧落 30元卡×4</dd></dl><div class="cont"><div class="box cols"><div class="fl" style="width:220px;height:220px;background:#fde6d3"></div><div class="fr" style="width:490px"><h1 style="font-size:18px">⟦productName|【幻海录2】季卡⟧</h1><ul><li>官方价格：<del>90.00元</del></li><li>商城价格：<span class="price">⟦priceFen|84.60元⟧</span>（为您节省5.40元）</li><li>发货方式：自动发货</li><li>供货商家：⟦merchant|榕城点卡专营⟧（信用：★★★★☆）</li><li>商品库存：充足</li><li>我要购买：<input size="3" value="⟦may.quantity|1⟧" /> 张</li></ul><p><button class="bt">立即购买</button> <a>加入收藏</a></p></div></div><div class="box"><strong>购买说明</strong><p>1、季卡有效期90天，充值后从当日起算。</p><p>2、⟦grants|付款成功后系统即时发放卡号与密码，凌晨也不例外。⟧</p><p>3、⟦grants|本商品由商家缴纳保证金，假卡包赔。⟧</p><p>4、⟦limits|点卡售出后非质量问题恕不退换。⟧</p><p>5、充值地址见官方网站首页“充值中心”。</p></div></div></div>`,
      ),
    },
    {
      kind: 'order',
      path: '/my/trade_list.shtml?st=0&p=1',
      html: shell(
        '已买到的商品',
        '<a>我的商城</a> &gt; 已买到的商品',
        `<div class="cols">${help}<div class="cont"><div class="box">待付款(1) | 待发货(1) | 已完成(37)　　<input size="20" value="请输入商品名称或编号" /> <button>搜索订单</button></div><table class="tb"><thead><tr><th>商品</th><th>单价(元)</th><th>数量</th><th>实付款(元)</th><th>交易状态</th><th>操作</th></tr></thead>${block('8100463729105', '2026-11-16 20:44', '【幻海录2】季卡', '面值：90天', '84.60', '2', '169.20', 'delivered', '交易成功', '<a>查看卡密</a><br /><a>评价</a>')}${block('8100463551870', '2026-11-15 09:02', '金豆直充 按个', '帐号：88****017', '0.97', '50', '48.50', 'pending', '买家已付款，待充值', '<a>提醒充值</a>')}${block('8100463550216', '2026-11-15 08:57', '金豆直充 按个', '帐号：88****071', '0.97', '50', '48.50', 'unpaid', '等待买家付款', '<a>付款</a><br /><a>取消订单</a>')}${block('8100462094383', '2026-11-03 12:36', '【碧落】30元卡', '面值：300点', '28.20', '1', '28.20', 'closed', '交易关闭', '<a>删除</a>')}${block('8100461880754', '2026-10-31 22:19', '手机充值卡50元', '全国', '49.50', '3', '148.50', 'refunded', '退款完成', '<a>退款详情</a>')}⟦/items⟧</table><div style="text-align:right;line-height:40px">共39条记录 第1/8页 首页 上页 <a>下页</a> <a>末页</a></div></div></div>`,
      ),
    },
    {
      kind: 'rules',
      path: '/help/2009-aftersale.shtml',
      html: shell(
        '退换货规定',
        '<a>帮助</a> &gt; <a>售后服务</a> &gt; 退换货规定',
        `<div class="cols">${help}<div class="cont"><div class="art"><h1>退换货规定</h1><p class="inf">来源：商城客服部　更新：2026-03-15　字号：大 中 小</p><p>尊敬的用户，感谢您多年来对商城的支持。由于网络游戏点卡和充值商品没有实物，其退换与普通商品不同，请您在购买之前仔细阅读本规定。</p><p><strong>一、可以退换的情况</strong></p><p>⟦grants|尚未发放卡密的订单，您可以随时取消，货款全额退还。⟧⟦grants|卡密错误、面值不符的，自购买之时起48小时内凭官方提示截图予以换卡。⟧⟦grants|换卡后仍不能使用的，退还货款并赔偿5元代金券一张。⟧部分商家另有更优惠的承诺，详见各商品页面。</p><p><strong>二、不能退换的情况</strong></p><p>⟦limits|卡密已被查看并充入任何帐号的，不能退换。⟧⟦limits|因游戏停服、官方封号造成的损失，商城不承担责任。⟧⟦limits|活动特价卡和赠品卡一律不退。⟧同一游戏各区的点卡有时并不通用，购买前可咨询客服。</p><p><strong>三、怎样申请</strong></p><p>请登录“我的商城”，在“已买到的商品”中找到该笔交易，点击“申请退换货”，按提示填写。⟦grants|客服在工作时间内1小时、非工作时间内12小时予以处理。⟧⟦limits|电话申请恕不受理。⟧</p><p><strong>四、货款退还</strong></p><p>⟦grants|网银支付的退还至原银行卡，3至10个工作日到帐。⟧⟦limits|使用代金券支付的部分不予退还。⟧商城帐户支付的即时到帐，您可在“资金明细”中查看。</p><p><strong>五、附则</strong></p><p>本规定由商城客服部负责解释，如有疑问请拨打客服专线。</p></div></div></div>`,
      ),
    },
    {
      kind: 'other',
      path: '/index.shtml',
      html: shell(
        '首页 游戏点卡 激活码 话费充值',
        '首页',
        `<div class="cols"><dl class="side"><dt>商品分类</dt><dd>网络游戏点卡</dd><dd>网页游戏</dd><dd>激活码</dd><dd>手机充值</dd><dt>商城公告</dt><dd><a>[11-14] 幻海录2季卡降价</a></dd><dd><a>[11-10] 银行系统升级通知</a></dd><dd><a>[11-02] 十一月签到有礼</a></dd></dl><div class="cont"><div class="box">快速充值：手机号码 <input size="14" /> 面值 <select><option>50元</option><option>100元</option></select> 售价 <b>49.50元</b> <button class="bt">充值</button></div><div class="box"><strong>热卖点卡</strong><ul><li>【幻海录2】季卡　84.60元　<a>购买</a></li><li>【碧落】30元卡　28.20元　<a>购买</a></li><li>【超级跑跑】100点　9.40元　<a>购买</a></li><li>【北辰】月卡　30.00元　<a>购买</a></li></ul></div><div class="box"><strong>最新成交</strong><ul><li>20:51 阿*5 购买 【碧落】30元卡 2张 56.40元</li><li>20:50 wu***9 购买 金豆直充 100个 97.00元</li><li>20:48 老**头 购买 【北辰】月卡 1张 30.00元</li></ul></div><div class="box"><strong>合作伙伴</strong>　支付宝　微信支付　银联在线</div></div></div>`,
      ),
    },
  ],
};
