import type { Layout } from '../../truth';

/** A large market on a desk: steps, a fold of order facts, a table with one block per order, a verdict in a layer. */
const style = `body{margin:0;font:12px/1.6 Tahoma,"Hiragino Sans GB",sans-serif;color:#3c3c3c;background:#f5f5f5}.top{background:#fff;border-bottom:1px solid #ddd;padding:6px 100px}.top a{margin-right:18px}.w{width:990px;margin:16px auto;background:#fff}.st{display:flex;padding:16px;color:#aaa}.st div{flex:1;text-align:center}.st .on{color:#ff5000}.fold{padding:14px 20px;border:1px solid #eee}.fold ul{list-style:none;padding:0;margin:0;display:flex;flex-wrap:wrap}.fold li{width:33%;padding:3px 0}.fold li>span:first-child{color:#999}table{width:100%;border-collapse:collapse;text-align:center}th{background:#f5f5f5;font-weight:400;padding:6px}td{border:1px solid #eee;padding:10px}.mask{position:fixed;inset:0;background:rgba(0,0,0,.4)}.dlg{position:fixed;left:50%;top:120px;width:460px;margin-left:-230px;background:#fff;padding:22px 26px}.none{display:none}`;

const page = (title: string, body: string) =>
  `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>${title}</title><style>${style}</style></head><body><div class="top"><a>亲，请登录</a><a>我的⟦platformName|雀巷集市⟧</a><a>购物车 3</a><a>收藏夹</a><a>卖家中心</a><a href="/service">联系客服</a></div>${body}<div style="text-align:center;color:#aaa;padding:20px">关于雀巷集市　合作伙伴　营销中心　© 2013-2026</div></body></html>`;

export const sparrowMarket: Layout = {
  name: 'sparrow-market',
  pages: [
    {
      kind: 'order',
      path: '/trade/detail/trade_item_detail.htm?bizOrderId=⟦orderId|2208814479135560127⟧',
      html: page(
        '交易详情',
        `<div class="w"><div class="st"><div class="on">拍下商品<br>11-17 13:20</div><div class="on">付款到担保账户<br>11-17 13:21</div><div>卖家发货</div><div>确认收货</div><div>评价</div></div><div style="padding:16px 20px;border:1px solid #ffd8c2"><h3>当前订单状态：⟦status=pending|买家已付款，等待卖家发货⟧</h3><ol><li>如果卖家未及时发货，您可以提醒卖家发货</li><li>您可以 <a>⟦entry|申请退款⟧</a> ，⟦grants|虚拟商品付款后 24 小时未发货的，系统为您自动退款⟧</li></ol></div><div class="fold"><b>订单信息</b><ul><li><span>买家留言：</span><span>账号 tk7781，区服 3 区</span></li><li><span>订单编号：</span><span>2208814479135560127</span></li><li><span>担保交易号：</span><span>⟦tradeNo|2026111722001190335548207764⟧</span></li><li><span>创建时间：</span><span>⟦orderTime|2026-11-17 13:20:44⟧</span></li><li><span>付款时间：</span><span>⟦payTime|2026-11-17 13:21:09⟧</span></li></ul><hr><b>卖家信息</b><ul><li><span>昵称：</span><span>⟦merchant|阿罗点卡专营店⟧</span></li><li><span>城市：</span><span>江苏 宿迁</span></li><li><span>联系电话：</span><span>⟦contact|0527-55508831⟧</span></li></ul></div><table><tr><th>宝贝</th><th>宝贝属性</th><th>状态</th><th>服务</th><th>单价</th><th>数量</th><th>优惠</th><th>商品总价(元)</th></tr><tr><td style="text-align:left"><a>⟦productName|天枢online 300元宝 自动充值 官方直充⟧</a></td><td>充值面额：300元宝</td><td>未发货</td><td>极速充值</td><td>29.70</td><td>⟦quantity|3⟧</td><td>店铺优惠 4.10</td><td>85.00</td></tr></table><div style="text-align:right;padding:14px 20px">商品总价 85.00 元　使用 50 积分抵 0.50 元<br>实付款：<strong style="color:#ff5000;font-size:18px">⟦amountFen|84.50 元⟧</strong></div></div><div class="none" id="J_Tip">订单编号：0000000000000000　交易关闭原因：<span></span></div>`,
      ),
    },
    {
      kind: 'order',
      path: '/trade/itemlist/list_bought_items.htm',
      html: page(
        '已买到的宝贝',
        `<div class="w"><div class="st"><div class="on">所有订单</div><div>待付款 1</div><div>待发货 1</div><div>待收货</div><div>待评价 6</div></div><table><tr><th>宝贝</th><th>单价</th><th>数量</th><th>商品操作</th><th>实付款</th><th>交易状态</th><th>交易操作</th></tr>
⟦item⟧<tbody><tr><td colspan="7" style="background:#eaf8ff;text-align:left"><input type="checkbox"> <b>⟦orderTime|2026-11-22 07:48:15⟧</b> 订单号: ⟦orderId|2209103377465560127⟧　⟦merchant|七里香软件店⟧</td></tr><tr><td style="text-align:left">⟦productName|森屿笔记 专业版 一年激活码⟧</td><td>￥118.00</td><td>⟦quantity|1⟧</td><td><a>⟦entry|投诉卖家⟧</a></td><td>⟦payableFen|￥108.00⟧</td><td>⟦status=unpaid|等待买家付款⟧</td><td>立即付款<br>取消订单</td></tr></tbody>
⟦item⟧<tbody><tr><td colspan="7" style="background:#eaf8ff;text-align:left"><input type="checkbox"> <b>⟦orderTime|2026-11-17 13:20:44⟧</b> 订单号: ⟦orderId|2208814479135560127⟧　⟦merchant|阿罗点卡专营店⟧</td></tr><tr><td style="text-align:left">⟦productName|天枢online 300元宝 自动充值 官方直充⟧</td><td>￥29.70</td><td>⟦quantity|3⟧</td><td><a>⟦entry|退款/退货⟧</a></td><td>⟦amountFen|￥84.50⟧</td><td>⟦status=pending|买家已付款⟧</td><td>提醒卖家发货</td></tr></tbody>
⟦item⟧<tbody><tr><td colspan="7" style="background:#eaf8ff;text-align:left"><input type="checkbox"> <b>⟦orderTime|2026-11-05 22:03:36⟧</b> 订单号: ⟦orderId|2207740012985560127⟧　⟦merchant|小满会员充值⟧</td></tr><tr><td style="text-align:left">⟦productName|蜗牛TV 会员 12 个月⟧</td><td>￥139.00</td><td>⟦quantity|1⟧</td><td><a>⟦entry|申请售后⟧</a></td><td>⟦amountFen|￥139.00⟧</td><td>⟦status=delivered|交易成功⟧</td><td>评价<br>再次购买</td></tr></tbody>
⟦item⟧<tbody><tr><td colspan="7" style="background:#eaf8ff;text-align:left"><input type="checkbox"> <b>⟦orderTime|2026-10-28 16:17:02⟧</b> 订单号: ⟦orderId|2206991845205560127⟧　⟦merchant|小满会员充值⟧</td></tr><tr><td style="text-align:left">⟦productName|蜗牛TV 会员 1 个月⟧</td><td>￥15.00</td><td>⟦quantity|2⟧</td><td></td><td>⟦amountFen|￥30.00⟧</td><td>⟦status=closed|交易关闭⟧</td><td>删除订单</td></tr></tbody>⟦/items⟧</table><p style="text-align:right;padding:10px">上一页 1 2 3 下一页</p></div>`,
      ),
    },
    {
      kind: 'refusal',
      path: '/refund/detail.htm?disputeId=⟦ticketNo|140339827716⟧',
      html: page(
        '退款详情',
        `<div class="w" style="padding:20px"><div style="float:right;width:300px;border-left:1px solid #eee;padding-left:20px"><p>⟦productName|蜗牛TV 会员 12 个月⟧</p><p>卖家　⟦merchant|小满会员充值⟧</p><p>订单编号　⟦orderId|2207740012985560127⟧</p><p>成交时间　⟦orderTime|2026-11-05 22:03:36⟧</p><p>单价　￥139.00*⟦quantity|1⟧(数量)</p><p>商品总价　⟦amountFen|￥139.00⟧</p><p>退款编号　140339827716</p><p>退款金额　⟦refundFen|￥104.00⟧</p><p>原因　会员提前失效</p></div><h2>退款详情</h2><p>还剩 6 天 03 小时 申请自动关闭</p><p>协商历史</p><p>小满会员充值 ⟦otherTime|2026-11-18 10:30:27⟧ 拒绝了退款申请</p><p>我 ⟦otherTime|2026-11-17 23:51:14⟧ 发起了退款申请，货物状态：已收到货</p></div><div class="mask"></div><div class="dlg"><h3>卖家拒绝了您的退款申请</h3><p><span>拒绝原因</span>　⟦limits|虚拟商品已充值成功，不支持七天无理由退货⟧</p><p><span>拒绝说明</span>　已向平台方查询，该账号会员状态显示正常。</p><p>⟦grants|您可在 7 天内要求客服介入处理⟧；⟦limits|逾期未处理的，退款申请自动关闭且不能再次发起⟧。</p><button>知道了</button> <button>修改申请</button> <button>⟦entry|要求客服介入⟧</button></div>`,
      ),
    },
  ],
};
