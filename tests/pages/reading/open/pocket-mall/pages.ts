import type { Layout } from '../../truth';

/** Pages of malls made for a phone: a banner with the state, cards of goods, sums in rows, bars of buttons below. */
const page = (title: string, style: string, body: string) =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1,user-scalable=no"><title>${title}</title><style>*{box-sizing:border-box}body{margin:0 auto;max-width:430px;background:#f5f5f5;font:14px/1.5 -apple-system,"PingFang SC",sans-serif;color:#333;padding-bottom:70px}.flex{display:flex;justify-content:space-between}.gray{color:#999;font-size:12px}${style}</style></head><body>${body}</body></html>`;

export const pocketMall: Layout = {
  name: 'pocket-mall',
  pages: [
    {
      kind: 'order',
      path: '/pages/order/detail?id=991203',
      html: page(
        '订单详情',
        '.ban{background:#e93b3d;color:#fff;padding:24px 16px}.blk{background:#fff;margin:10px;border-radius:8px;padding:12px}.goods{display:flex;gap:10px}.goods .pic{width:80px;height:80px;background:#fde}.price i{font-style:normal;font-size:18px}.bot{position:fixed;bottom:0;width:430px;background:#fff;padding:10px;text-align:right}.bot span{border:1px solid #ccc;border-radius:14px;padding:4px 12px;margin-left:6px}',
        `<div class="ban"><div style="font-size:20px">⟦status=delivered|卖家已发货⟧</div><div>还剩 6 天 11 时自动确认收货</div></div><div class="blk"><div>林* 138****0000</div><div class="gray">本单为电子券，发至手机</div></div><div class="blk"><div class="flex"><b>⟦merchant|禾木生活券专营⟧ ›</b><span class="gray">官方认证</span></div><div class="goods"><div class="pic"></div><div style="flex:1"><div>⟦productName|松鼠咖啡中杯拿铁电子券 全国通用⟧</div><div class="gray">规格：单杯券；⟦limits|不支持七天无理由退款⟧</div><div class="flex"><span>￥16.80</span><span>×⟦quantity|4⟧</span></div></div></div><div style="text-align:right"><span>⟦entry|退款/售后⟧</span></div></div><div class="blk"><div class="flex"><span>商品总额</span><span>￥67.20</span></div><div class="flex"><span>运费</span><span>￥0.00</span></div><div class="flex"><span>店铺券</span><span>-￥5.00</span></div><div class="flex"><span>积分抵扣</span><span>-￥0.30</span></div><div class="flex price"><span>实付款</span><b>⟦amountFen|￥<i>61</i>.90⟧</b></div></div><div class="blk gray"><div class="flex"><span>订单编号</span><span>⟦orderId|3026110699120388⟧ <u>复制</u></span></div><div class="flex"><span>创建时间</span><span>⟦orderTime|2026-11-06 12:10:55⟧</span></div><div class="flex"><span>付款时间</span><span>⟦payTime|2026-11-06 12:11:09⟧</span></div><div class="flex"><span>发货时间</span><span>⟦otherTime|2026-11-06 12:11:40⟧</span></div><div class="flex"><span>支付方式</span><span>⟦payMethod|微信支付⟧</span></div></div><div class="blk"><b>电子券码</b><div class="flex"><span>⟦cardSecret|8106 5527 3390⟧</span><span class="gray">未使用</span></div><div class="flex"><span>⟦cardSecret|8106 5527 3391⟧</span><span class="gray">未使用</span></div><div class="flex"><span>⟦cardSecret|8106 5527 3392⟧</span><span class="gray">已使用</span></div><div class="flex"><span>⟦cardSecret|8106 5527 3393⟧</span><span class="gray">未使用</span></div></div><div class="blk"><b>猜你喜欢</b><div class="flex"><span>松鼠咖啡美式券<br>￥11.90</span><span>云朵面包 50 元券<br>￥42.00</span></div></div><div class="gray" style="text-align:center">© 2026 ⟦platformName|麦垛生活⟧</div><div class="bot"><span>查看物流</span><span>再次购买</span><span>确认收货</span></div>`,
      ),
    },
    {
      kind: 'order',
      path: '/h5/#/orders?tab=0',
      html: page(
        '全部订单-⟦platformName|青柠圈圈⟧',
        '.tabs{display:flex;background:#fff;justify-content:space-around;padding:12px}.tabs .on{color:#07c160;border-bottom:2px solid}.o{background:#fff;margin:8px 0;padding:12px}.o .st{color:#fa5151}.row{display:flex;background:#fafafa;padding:8px;margin:8px 0}.row .n{flex:1;padding:0 8px}.sum{text-align:right}.btns{text-align:right;padding-top:8px}.btns a{border:1px solid #ddd;padding:3px 10px;border-radius:3px;margin-left:6px}',
        `<div class="flex" style="background:#fff;padding:10px"><span>‹</span><b>我的订单</b><span>⌕</span></div><div class="tabs"><span class="on">全部</span><span>待付款 1</span><span>待收货 1</span><span>已完成</span><span>⟦entry|退款售后⟧</span></div>⟦item⟧<div class="o"><div class="flex"><span>⟦merchant|蜗牛话费直充⟧</span><span class="st">⟦status=unpaid|等待买家付款⟧</span></div><div class="gray">订单号 ⟦orderId|QN26112500773⟧　⟦orderTime|2026-11-25 09:30⟧</div><div class="row"><div>▣</div><div class="n">⟦productName|100 元话费慢充 72 小时内到账⟧</div><div>x⟦quantity|1⟧</div></div><div class="sum">共 1 件 应付 ⟦payableFen|¥95.50⟧</div><div class="btns"><a>取消订单</a><a>去付款 14:22</a></div></div>⟦item⟧<div class="o"><div class="flex"><span>⟦merchant|木槿礼品卡⟧</span><span class="st">⟦status=pending|等待发货⟧</span></div><div class="gray">订单号 ⟦orderId|QN26112300415⟧　⟦orderTime|2026-11-23 20:04⟧</div><div class="row"><div>▣</div><div class="n">⟦productName|鲸喜超市购物卡 200 面值⟧</div><div>x⟦quantity|2⟧</div></div><div class="sum">共 2 件 实付 ⟦amountFen|¥388.00⟧</div><div class="btns"><a>催发货</a><a>联系卖家</a></div></div>⟦item⟧<div class="o"><div class="flex"><span>⟦merchant|小桔影票⟧</span><span class="st">⟦status=closed|交易关闭⟧</span></div><div class="gray">订单号 ⟦orderId|QN26111900102⟧　⟦orderTime|2026-11-19 18:47⟧</div><div class="row"><div>▣</div><div class="n">⟦productName|2D 电影通兑券⟧</div><div>x⟦quantity|3⟧</div></div><div class="sum">共 3 件 合计 ⟦amountFen|¥104.70⟧</div><div class="btns"><a>删除订单</a></div></div>⟦item⟧<div class="o"><div class="flex"><span>⟦merchant|木槿礼品卡⟧</span><span class="st">⟦status=delivered|交易成功⟧</span></div><div class="gray">订单号 ⟦orderId|QN26110200088⟧　⟦orderTime|2026-11-02 07:15⟧</div><div class="row"><div>▣</div><div class="n">⟦productName|鲸喜超市购物卡 50 面值⟧</div><div>x⟦quantity|1⟧</div></div><div class="sum">共 1 件 实付 ⟦amountFen|¥48.80⟧</div><div class="btns"><a>评价</a><a>再来一单</a></div></div>⟦/items⟧<p class="gray" style="text-align:center">— 没有更多了 —</p><div class="o"><b>为你推荐</b><p>视频会员年卡 ¥128 已售 3.2 万</p><p>新人礼包满 50 减 8，距结束 03:59:10</p></div>`,
      ),
    },
    {
      kind: 'order',
      path: '/wap/refund/progress/RF88120',
      html: page(
        '退款详情 - 拾光里 - 年轻人的数字商城',
        '.h{background:#5b6cff;color:#fff;padding:20px 16px}.p{background:#fff;padding:14px;margin-bottom:10px}.line{border-left:2px solid #5b6cff;padding-left:14px;margin:8px 6px}ul{list-style:none;margin:0;padding:0}li{display:flex;padding:5px 0}li em{font-style:normal;width:88px;color:#888}',
        `<div class="h"><b style="font-size:18px">⟦status=refunded|退款成功⟧</b><br>⟦otherTime|2026-10-30 16:20:02⟧</div><div class="p flex"><span>退款总金额</span><b>⟦refundFen|¥36.00⟧</b></div><div class="p flex"><span>原路退回 ⟦payMethod|支付宝⟧</span><span>¥36.00</span></div><div class="p"><div class="line">款项已原路退回，到账以支付机构为准</div><div class="line">卖家已同意退款申请</div><div class="line">您已提交退款申请，等待卖家处理</div></div><div class="p"><b>退款信息</b><div class="row"><div>⟦productName|星芽漫画 VIP 半年卡⟧</div><div class="gray">半年卡；发货方式：直充</div></div><ul><li><em>退款原因</em>充值未到账</li><li><em>退款编号</em>⟦may.ticketNo|RF88120⟧</li><li><em>申请时间</em>⟦otherTime|2026-10-29 22:41:37⟧</li><li><em>申请件数</em>⟦quantity|1⟧</li><li><em>订单号</em>⟦orderId|SGL1029071554⟧</li><li><em>商家</em>⟦merchant|星芽授权店⟧</li></ul></div><div class="p flex"><span>联系商家</span><span>⟦entry|投诉商家⟧</span></div><p class="gray" style="text-align:center">⟦platformName|拾光里⟧ 客服热线 ⟦contact|400-660-1903⟧（9:00-21:00）</p><div class="p">其他人还看：星芽漫画月卡 ¥9.90　竹笛 FM 年卡 ¥68.00</div>`,
      ),
    },
    {
      kind: 'order',
      path: '/m/trade/view.htm?no=1180027734',
      html: page(
        '⟦platformName|橘井甄选⟧',
        '.s{text-align:center;background:#fff;padding:28px}.t{background:#fff;margin-top:10px}.t>div{display:flex;padding:10px 14px;border-bottom:1px solid #f0f0f0}.t>div>:first-child{flex:0 0 92px;color:#8c8c8c}.count{color:#ff6a00}.pay{position:fixed;bottom:0;left:0;right:0;background:#ff6a00;color:#fff;text-align:center;padding:14px}',
        `<div class="s"><div style="font-size:17px">⟦status=unpaid|待支付⟧</div><div class="count">支付剩余 29 分 14 秒</div></div><div class="t"><div><span>购物信息</span><span>⟦productName|云杉浏览器高级版（3 台设备/年）⟧<br><small>× ⟦quantity|1⟧</small></span></div><div><span>原价</span><s>¥239.00</s></div><div><span>活动立减</span><span>¥40.00</span></div><div><span>还需支付</span><b>⟦payableFen|¥199.00⟧</b></div><div><span>订单号码</span><span>⟦orderId|1180027734⟧</span></div><div><span>提交时间</span><span>⟦orderTime|2026年11月12日 15:08⟧</span></div><div><span>付款时间</span><span>-</span></div><div><span>售后</span><span>⟦limits|激活码类商品发码后不支持无理由退货⟧</span></div></div><div class="t"><div><span>其他规格</span><span>1 台设备/年 ¥89.00<br>10 台设备/年 ¥499.00</span></div></div><p class="gray" style="padding:0 14px">我的余额 ¥3.20，不足以支付本单</p><div class="pay">立即付款</div>`,
      ),
    },
  ],
};
