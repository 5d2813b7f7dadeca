import type { Layout } from '../../truth';

/** A shop made for phones out of views and texts, no element but those two: coupons of restaurants and cinemas. */
const shell = (title: string, body: string) => `<!DOCTYPE html>
<html><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><style>
body{margin:0;background:#f5f5f5;font:14px/1.5 sans-serif;color:#303133}uni-page{display:block;max-width:400px;margin:0 auto}uni-view{display:block}.uni-page-head{background:#fff;text-align:center;padding:12px;font-weight:600}.panel{background:#fff;margin:8px 0;padding:12px 14px}.line{display:flex;justify-content:space-between;padding:4px 0}.line .l{color:#909399}.goods{display:flex}.goods .img{width:76px;height:76px;background:#ffe5d0;border-radius:6px;margin-right:10px}.goods .inf{flex:1}.state{background:#ff7a2f;color:#fff;padding:18px 14px;font-size:18px}.state .s{font-size:12px;display:block}.fix{background:#fff;display:flex;justify-content:flex-end;padding:10px}.u-btn{border:1px solid #ddd;border-radius:16px;padding:4px 14px;margin-left:8px}.u-btn.p{background:#ff7a2f;color:#fff;border-color:#ff7a2f}.u-popup{display:none!important}.grey{color:#909399;font-size:12px}.pr{color:#f0471c}
</style></head><body><uni-app><uni-page><uni-view class="uni-page-head">${title}</uni-view>${body}<uni-view class="grey" style="text-align:center;padding:14px">⟦platformName|随手券⟧ · 客服热线 ⟦contact|400-108-2265⟧</uni-view></uni-page></uni-app></body></html>`;
const line = (label: string, value: string) =>
  `<uni-view class="line"><uni-text class="l">${label}</uni-text><uni-text>${value}</uni-text></uni-view>`;

export const pocketUni: Layout = {
  name: 'pocket-uni',
  pages: [
    {
      kind: 'product',
      path: '/?ch=share#/pages/goods/detail?id=2207',
      html: shell(
        '商品详情',
        `<uni-view style="height:200px;background:#ffe5d0"></uni-view><uni-view class="panel"><uni-view class="line"><uni-text class="pr">⟦priceFen|<uni-text>￥</uni-text><uni-text style="font-size:26px">32</uni-text><uni-text>.90</uni-text>⟧</uni-text><uni-text class="grey">已售 1.2 万</uni-text></uni-view><uni-text class="grey" style="text-decoration:line-through">门市价 ￥45.00</uni-text><uni-view style="font-size:17px;font-weight:600">⟦productName|光影里影城 2D 通兑票⟧</uni-view><uni-view class="grey">全国 210 家门店通用</uni-view></uni-view>
<uni-view class="panel">${line('发货', '付款后自动出码')}${line('有效期', '购买后 90 天')}${line('已选', '默认规格，1 张')}</uni-view><uni-view class="panel"><uni-view style="font-weight:600">购买须知</uni-view><uni-view>⟦grants|未使用可随时退，过期自动退⟧</uni-view><uni-view>⟦limits|节假日及特殊影厅需到店补差价⟧</uni-view><uni-view>⟦limits|兑换成功后不可退改⟧</uni-view></uni-view>
<uni-view class="panel"><uni-view style="font-weight:600">随手券推荐</uni-view>${line('光影里影城 IMAX 通兑票', '￥56.00')}${line('爆米花可乐套餐', '￥19.90')}</uni-view><uni-view class="fix"><uni-view class="u-btn">客服</uni-view><uni-view class="u-btn p">立即抢购</uni-view></uni-view><uni-view class="u-popup"><uni-view>数量 <input value="⟦may.quantity|1⟧"></uni-view><uni-view>合计 ￥32.90</uni-view></uni-view>`,
      ),
    },
    {
      kind: 'order',
      path: '/?ch=menu#/pages/order/detail?sn=SSQ20261115093055128',
      html: shell(
        '订单详情',
        `<uni-view class="state">⟦status=delivered|已出码⟧<uni-text class="s">请在 2027-02-13 前使用</uni-text></uni-view><uni-view class="panel"><uni-view class="goods"><uni-view class="img"></uni-view><uni-view class="inf"><uni-view>⟦productName|光影里影城 2D 通兑票⟧</uni-view><uni-view class="grey">默认规格</uni-view><uni-view class="line"><uni-text>￥32.90</uni-text><uni-text class="grey">x⟦quantity|2⟧</uni-text></uni-view></uni-view></uni-view></uni-view>
<uni-view class="panel"><uni-view style="font-weight:600">券码</uni-view>${line('券码 1', '⟦cardSecret|8804 2175 6631⟧')}${line('券码 2', '⟦cardSecret|8804 2175 9046⟧')}</uni-view>
<uni-view class="panel">${line('商品金额', '￥65.80')}${line('会员立减', '-￥2.00')}${line('实付金额', '<uni-text class="pr">⟦amountFen|￥63.80⟧</uni-text>')}</uni-view><uni-view class="panel">${line('订单编号', '⟦orderId|SSQ20261115093055128⟧')}${line('下单时间', '⟦orderTime|2026-11-15 09:30:55⟧')}${line('付款时间', '⟦payTime|2026-11-15 09:31:20⟧')}${line('付款方式', '⟦payMethod|微信支付⟧')}${line('手机号', '150****6613')}</uni-view>
<uni-view class="fix"><uni-view class="u-btn">⟦entry|申请退款⟧</uni-view><uni-view class="u-btn p">再来一单</uni-view></uni-view>`,
      ),
    },
    {
      kind: 'refusal',
      path: '/#/pages/refund/detail?id=71402',
      html: shell(
        '退款详情',
        `<uni-view class="state" style="background:#8f9399">商家拒绝退款<uni-text class="s">⟦otherTime|2026-11-20 17:42:08⟧</uni-text></uni-view><uni-view class="panel"><uni-view style="font-weight:600">拒绝原因</uni-view><uni-view>经核实券码 ⟦may.cardSecret|8804 2175 6631⟧ 已在门店核销，⟦limits|核销后的券码不予退款⟧。</uni-view></uni-view>
<uni-view class="panel"><uni-view class="goods"><uni-view class="img"></uni-view><uni-view class="inf"><uni-view>⟦productName|光影里影城 2D 通兑票⟧</uni-view><uni-view class="grey">申请退 1 张</uni-view></uni-view></uni-view></uni-view><uni-view class="panel">${line('退款单号', '⟦ticketNo|TK26112000371⟧')}${line('退款金额', '⟦refundFen|￥31.90⟧')}${line('退款原因', '门店无法使用')}${line('申请时间', '⟦otherTime|2026-11-20 12:05:31⟧')}${line('关联订单', '⟦orderId|SSQ20261115093055128⟧')}</uni-view><uni-view class="fix"><uni-view class="u-btn">修改申请</uni-view><uni-view class="u-btn p">⟦entry|申请平台介入⟧</uni-view></uni-view>`,
      ),
    },
  ],
};
