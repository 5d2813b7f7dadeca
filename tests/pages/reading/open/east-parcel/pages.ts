import type { Layout } from '../../truth';

/** A big self-run store: a blue-grey order page in three columns of definition lists, and a list whose columns are heads. */
const style = `body{margin:0;font:12px/1.7 Arial,"SimSun",serif;color:#666;background:#f5f5f5}.h{background:#fff;padding:16px calc((100% - 1190px)/2)}.h b{font-size:22px;color:#3a6ea5}.c{width:1190px;margin:14px auto}.s{background:#fff;display:flex}.s>div{padding:18px 24px}.s .l{width:240px;border-right:1px solid #eee;text-align:center}.s .l h3{color:#3a9d4f;font-size:22px;margin:8px}.k{background:#fff;display:flex;margin-top:12px}.k dl{flex:1;margin:16px 20px}.k dl h4{margin:0;color:#333}.k dt{float:left;clear:left;width:86px;color:#999}.k dd{margin:0 0 4px 86px}table{width:100%;background:#fff;border-collapse:collapse}th{background:#f3f3f3;font-weight:400;padding:8px}td{padding:12px 8px;border-bottom:1px solid #eee;text-align:center;vertical-align:top}`;

const page = (title: string, body: string) =>
  `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>${title}</title><style>${style}</style></head><body><div class="h"><b>⟦platformName|东篱商城⟧</b>　我的商城　首页　账户设置　消息(2)　<input placeholder="搜索：耳机"></div><div class="c">${body}</div><p style="text-align:center">⟦icp|京ICP备2020036617号⟧ | 东篱商城 2011-2026 版权所有　消费者维权热线：⟦contact|4007-5550-112⟧</p></body></html>`;

export const eastParcel: Layout = {
  name: 'east-parcel',
  pages: [
    {
      kind: 'order',
      path: '/normal/item.action?orderid=⟦orderId|307719264558⟧',
      html: page(
        '东篱商城 - 我的订单',
        `<div>我的商城 &gt; 订单中心 &gt; 订单：307719264558</div><div class="s"><div class="l">订单号：307719264558<h3>⟦status=delivered|完成⟧</h3><button>查看卡密</button><br><a>⟦entry|申请售后⟧</a>　<a>⟦entry|我要投诉⟧</a></div><div>该订单已完成，感谢您在商城购物，欢迎您再次光临！<br><br>2026-11-16 12:44:09　您的订单已提交　　操作人：客户<br>2026-11-16 12:44:52　付款成功　　操作人：系统<br>⟦otherTime|2026-11-16 12:45:20⟧　卡密已发至绑定手机，订单完成　　操作人：系统</div></div><div class="k"><dl><h4>收货人信息</h4><dt>收货人：</dt><dd>林**</dd><dt>手机号码：</dt><dd>136****5521</dd></dl><dl><h4>付款信息</h4><dt>付款方式：</dt><dd>⟦payMethod|在线支付 / 云闪付⟧</dd><dt>下单时间：</dt><dd>⟦orderTime|2026-11-16 12:44:09⟧</dd><dt>付款时间：</dt><dd>⟦payTime|2026-11-16 12:44:52⟧</dd><dt>商品总额：</dt><dd>&yen;200.00</dd><dt>应支付金额：</dt><dd>&yen;196.00</dd><dt>实付金额：</dt><dd>⟦amountFen|&yen;196.00⟧</dd></dl><dl><h4>卡密信息</h4><dt>卡号：</dt><dd>⟦cardSecret|6180220477315096</dd> <dt>密码：</dt> <dd>402917735518⟧</dd><dt>有效期：</dt><dd>2028-12-31</dd></dl></div><table style="margin-top:12px"><tr><th width="500">商品</th><th>商品编号</th><th>价格</th><th>京豆数量</th><th>商品数量</th><th>操作</th></tr><tr><td style="text-align:left">⟦productName|通达行 加油储值卡 200元面值 电子卡密⟧<br><small>店铺：⟦merchant|通达卡券旗舰店⟧</small></td><td>100046113</td><td>&yen;200.00</td><td>0</td><td>⟦quantity|1⟧</td><td>还要买</td></tr></table><div style="background:#fff;text-align:right;padding:12px 30px">商品总额：&yen;200.00<br>- 返现：&yen;4.00<br>+ 运费：&yen;0.00<br><b style="color:#d33;font-size:16px">应付总额：&yen;196.00</b></div>`,
      ),
    },
    {
      kind: 'order',
      path: '/center/list.action?d=1&s=4096',
      html: page(
        '我的订单--东篱商城',
        `<h3>我的订单</h3><div>全部订单　待付款 <b>1</b>　待收货　待评价 <b>2</b>　订单回收站</div><table><tr><th>近三个月订单</th><th>收货人</th><th>金额</th><th>全部状态</th><th>操作</th></tr>
⟦item⟧<tr><td colspan="5" style="background:#f7f7f7;text-align:left">⟦orderTime|2026-11-24 09:30:11⟧　订单号：⟦orderId|308255019347⟧　⟦merchant|晨露游戏专营店⟧</td></tr><tr><td style="text-align:left">⟦productName|星原大陆 点券 5000 直充⟧　x⟦quantity|1⟧</td><td>林**</td><td>总额 ⟦payableFen|&yen;475.00⟧<br>⟦may.payMethod|在线支付⟧</td><td>⟦status=unpaid|等待付款⟧<br>订单详情</td><td>23小时41分<br>付款<br>取消订单</td></tr>
⟦item⟧<tr><td colspan="5" style="background:#f7f7f7;text-align:left">⟦orderTime|2026-11-16 12:44:09⟧　订单号：⟦orderId|307719264558⟧　⟦merchant|通达卡券旗舰店⟧</td></tr><tr><td style="text-align:left">⟦productName|通达行 加油储值卡 200元面值 电子卡密⟧　x⟦quantity|1⟧</td><td>林**</td><td>总额 ⟦amountFen|&yen;196.00⟧<br>⟦may.payMethod|在线支付⟧</td><td>⟦status=delivered|已完成⟧<br>订单详情</td><td>评价<br><a>⟦entry|申请售后⟧</a><br>立即购买</td></tr>
⟦item⟧<tr><td colspan="5" style="background:#f7f7f7;text-align:left">⟦orderTime|2026-11-03 20:18:55⟧　订单号：⟦orderId|306848801092⟧　⟦merchant|晨露游戏专营店⟧</td></tr><tr><td style="text-align:left">⟦productName|飞羽语音包 季度⟧　x⟦quantity|4⟧</td><td>林**</td><td>总额 ⟦amountFen|&yen;96.00⟧<br>⟦may.payMethod|在线支付⟧</td><td>⟦status=closed|已取消⟧<br>订单详情</td><td>立即购买</td></tr>⟦/items⟧</table>`,
      ),
    },
  ],
};
