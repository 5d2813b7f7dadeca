import type { Layout } from '../../truth';

/** A card-vending site of 2018: a borrowed admin theme, read-only inputs, text areas full of accounts. */
const shell = (title: string, body: string) =>
  `<!DOCTYPE html><html lang="zh"><head><meta charset="utf-8"><title>${title} - 小辣椒自动发卡</title><style>body{background:#ecf0f5;margin:0;font:14px/1.5 "Source Sans Pro","微软雅黑"}.main-header{background:#dd4b39;color:#fff;padding:12px 30px}.content{width:860px;margin:20px auto}.box{background:#fff;border-top:3px solid #d2d6de;margin-bottom:20px;box-shadow:0 1px 1px rgba(0,0,0,.1)}.box-danger{border-top-color:#dd4b39}.box-header{padding:10px 15px;border-bottom:1px solid #f4f4f4;font-size:17px}.box-body{padding:15px}.form-group{display:flex;margin-bottom:10px}.control-label{width:120px;text-align:right;padding:6px 14px 0 0;font-weight:600}.form-control{flex:1;padding:6px 12px;border:1px solid #d2d6de;background:#f7f7f7;font-size:14px}.btn{padding:6px 14px;border:0;background:#dd4b39;color:#fff}.callout{background:#f39c12;color:#fff;padding:12px 18px;margin-bottom:18px}.help-block{color:#737373}table{width:100%;border-collapse:collapse}th,td{border:1px solid #eee;padding:7px}</style></head><body class="skin-red"><header class="main-header"><b style="font-size:22px">⟦platformName|小辣椒自动发卡⟧</b>　首页　<a style="color:#fff">查询订单</a>　<a style="color:#fff">⟦entry|投诉订单⟧</a>　商家登录</header><section class="content">${body}</section><footer style="text-align:center;color:#888;padding-bottom:20px">小辣椒自动发卡 2017-2018　平台客服QQ ⟦contact|3300871624⟧（只管投诉，不卖货）</footer></body></html>`;
const input = (label: string, value: string) =>
  `<div class="form-group"><label class="control-label">${label}</label><input class="form-control" readonly="readonly" value="${value}"></div>`;
const found = (
  no: string,
  goods: string,
  count: string,
  sum: string,
  time: string,
  way: string,
  code: string,
  said: string,
  shop: string,
) =>
  `⟦item⟧<tr><td>⟦orderId|${no}⟧<br><small>⟦orderTime|${time}⟧</small></td><td>⟦productName|${goods}⟧ <small>x ⟦quantity|${count}⟧</small><br><small class="help-block">商家：⟦merchant|${shop}⟧</small></td><td>⟦amountFen|${sum}元⟧<br><small>⟦payMethod|${way}⟧</small></td><td>⟦status=${code}|${said}⟧</td><td><a>取卡</a></td></tr>`;

export const kaPepper: Layout = {
  name: 'ka-pepper',
  pages: [
    {
      kind: 'order',
      path: '/orderquery?orderid=T1811061947320418',
      html: shell(
        '订单查询',
        `<div class="callout">防骗提醒：凡是让你先确认收货再给卡的都是骗子！⟦limits|当天23点之前没投诉的订单，平台第二天就把钱结给商家，之后只能你们自己协商。⟧</div><div class="box box-danger"><div class="box-header">订单信息</div><div class="box-body">${input('订单编号', '⟦orderId|T1811061947320418⟧')}${input('商品名称', '⟦productName|问答站老号（带三月等级）⟧')}${input('卖家', '⟦merchant|起点号铺⟧')}${input('购买数量', '⟦quantity|3⟧')}${input('单价', '4.50')}${input('短信提醒费', '0.10')}${input('订单总金额', '⟦amountFen|13.60元⟧')}${input('支付渠道', '⟦payMethod|QQ钱包扫码⟧')}${input('创建时间', '⟦orderTime|2018-11-06 19:47:32⟧')}${input('支付时间', '⟦payTime|2018-11-06 19:48:15⟧')}${input('交易状态', '⟦status=delivered|已付款，已提卡⟧')}</div></div><div class="box"><div class="box-header">卡密信息 <small>已提取 ⟦deliveredCount|3⟧ / 3</small></div><div class="box-body"><textarea class="form-control" style="width:100%;height:110px" readonly>⟦cardSecret|hutong7719@post.example----Qw83nd!k----Lz0918⟧
⟦cardSecret|beilou0352@post.example----Ty62pa!m----Lz0918⟧
⟦cardSecret|nanqiao118@post.example----Rv40xs!c----Lz0918⟧</textarea><p class="help-block">格式：账号----密码----邮箱密码</p><button class="btn">下载TXT</button> <button class="btn">复制</button></div></div><div class="box"><div class="box-header">商家留言</div><div class="box-body"><p>号是手工注册的，拿到手先改密码。⟦grants|首次登录密码不对的包换，限收到后12小时内。⟧⟦limits|改过密码、登过之后再封的，跟我没关系，不换不退。⟧⟦limits|不接受以“不会用”为理由的退款。⟧ 商家QQ：⟦may.contact|190773628⟧</p></div></div>`,
      ),
    },
    {
      kind: 'order',
      path: '/orderquery?contact=138xxxx2290',
      html: shell(
        '订单查询',
        `<div class="box"><div class="box-body"><form>联系方式 <input value="138xxxx2290"> 验证码 <input size="5"> <button class="btn">查询</button></form></div></div><div class="box box-danger"><div class="box-header">为您找到 3 笔订单</div><div class="box-body"><table><thead><tr><th>订单</th><th>商品</th><th>付款</th><th>状态</th><th></th></tr></thead><tbody>${found('T1811061947320418', '问答站老号（带三月等级）', '3', '13.60', '2018-11-06 19:47:32', 'QQ钱包', 'delivered', '已提卡', '起点号铺')}${found('T1810291206549933', '影视周卡CDK', '1', '2.80', '2018-10-29 12:06:54', '支付宝', 'closed', '未付款已关闭', '小五影音')}${found('T1810112315087105', '外服礼品卡10刀', '2', '139.00', '2018-10-11 23:15:08', '支付宝', 'refunded', '已退款', '海带礼品卡')}⟦/items⟧</tbody></table><p class="help-block">只显示最近30天。看不到卡密的请用下单的浏览器打开，或输入取卡密码。</p></div></div><div class="box"><div class="box-header">热销</div><div class="box-body">网盘会员7天 3.20元 · 作图会员月卡 9.90元 · 加速器100小时 6.60元</div></div>`,
      ),
    },
    {
      kind: 'complaint-form',
      path: '/complaint/add?orderid=T1811190855170262',
      html: shell(
        '投诉订单',
        `<div class="box box-danger"><div class="box-header">填写投诉</div><div class="box-body"><form>${input('订单编号', '⟦orderId|T1811190855170262⟧')}${input('商品', '⟦productName|加速器季卡激活码⟧')}${input('被投诉商家', '⟦merchant|飞毛腿数卡⟧')}${input('付款金额', '⟦amountFen|26.00⟧')}${input('付款时间', '⟦payTime|2018-11-19 08:56:02⟧')}<div class="form-group"><label class="control-label">投诉原因</label><select class="form-control"><option>卡密无效</option><option>没收到卡密</option><option>与描述不符</option></select></div><div class="form-group"><label class="control-label">希望怎么处理</label><label><input type="radio" name="w" checked> 退款</label>　<label><input type="radio" name="w"> 换卡</label></div><div class="form-group"><label class="control-label">详细说明</label><textarea class="form-control" rows="4">激活提示"已被使用"，商家不回消息</textarea></div><div class="form-group"><label class="control-label">您的手机</label><input class="form-control" value="138xxxx2290"></div><button class="btn" type="submit">⟦entry|提交投诉⟧</button></form></div></div><div class="box"><div class="box-header">投诉说明</div><div class="box-body"><ul><li>⟦grants|投诉成立的，货款从商家押金里退给您，最晚第三天到账。⟧</li><li>⟦grants|投诉期间这笔钱平台先冻着，不会结给商家。⟧</li><li>⟦limits|一笔订单只能投诉一次，撤销以后不能再投。⟧</li><li>⟦limits|商家回复后您24小时不说话，算您放弃，自动结案。⟧</li></ul></div></div>`,
      ),
    },
    {
      kind: 'refusal',
      path: '/complaint/view?no=⟦ticketNo|TS18112000317⟧',
      html: shell(
        '投诉结果',
        `<div class="box box-danger"><div class="box-header">投诉 TS18112000317 <span style="float:right;color:#dd4b39">⟦may.status=closed|投诉不成立⟧</span></div><div class="box-body"><table><tr><th width="110">涉及订单</th><td>⟦orderId|T1811171322408850⟧</td><th width="110">商家</th><td>⟦merchant|老猫激活码⟧</td></tr><tr><th>商品</th><td>⟦productName|办公套件密钥(电话激活)⟧</td><th>要求退款</th><td>⟦refundFen|18.00元⟧</td></tr><tr><th>提交时间</th><td>⟦otherTime|2018-11-20 10:02:37⟧</td><th>处理时间</th><td>⟦otherTime|2018-11-21 15:30:12⟧</td></tr></table><h4>处理意见</h4><p>您好，您这笔的退款我们没有同意。商家给了后台截图，密钥在您付款后 20 分钟已经激活成功，您说的“过几天又要激活”是因为您重装了系统。商品页写得清楚：⟦limits|电话激活的密钥只管一次，重装不管。⟧所以不支持退款。</p><p>⟦limits|这是最终结果，同一订单不再受理第二次投诉。⟧</p><p style="text-align:right">处理人：⟦agentId|仲裁03⟧</p></div></div><p><a>返回订单查询</a></p>`,
      ),
    },
  ],
};
