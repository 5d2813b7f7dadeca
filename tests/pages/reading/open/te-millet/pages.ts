import type { Layout } from '../../truth';

/** A shop of membership rights made with uni-app for H5: a navigation bar, uni-views with u- classes, prices in pieces. */
const shell = (
  title: string,
  body: string,
) => `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1,user-scalable=no"><title>${title}</title><style>
body{margin:0;background:#f6f6f8;font:14px/1.6 -apple-system,"PingFang SC",sans-serif;color:#222}uni-page,uni-view{display:block}uni-page{max-width:390px;margin:0 auto;padding-bottom:60px}.u-navbar{background:#fff;height:44px;line-height:44px;text-align:center;font-weight:600}.u-card{background:#fff;border-radius:10px;margin:10px;padding:12px}.between{display:flex;justify-content:space-between;padding:5px 0}.tips{color:#999;font-size:12px}.price{color:#fa3534}.big{font-size:26px;font-weight:700}.u-tabs{display:flex;justify-content:space-around;background:#fff;padding:10px}.u-tabs .act{color:#f5a300;border-bottom:2px solid #f5a300}.pic{width:70px;height:70px;border-radius:6px;background:#ffe9b8;margin-right:10px;flex:none}.bottom{position:fixed;bottom:0;left:0;right:0;background:#fff;padding:8px 12px;display:flex;justify-content:flex-end}.u-btn{border:1px solid #ddd;border-radius:20px;padding:4px 16px;margin-left:8px}.u-btn--p{background:#f5a300;color:#fff;border-color:#f5a300}.u-mask{display:none!important}.status-bar{background:linear-gradient(90deg,#f5a300,#fbc34a);color:#fff;padding:20px 16px;font-size:18px}
</style></head><body><uni-app class="uni-app--maxwidth"><uni-page><uni-view class="u-navbar"><uni-text style="float:left;padding-left:12px">‹</uni-text>${title}</uni-view>${body}</uni-page></uni-app></body></html>`;
const between = (label: string, value: string) =>
  `<uni-view class="between"><uni-text class="tips">${label}</uni-text><uni-view>${value}</uni-view></uni-view>`;
const one = (
  no: string,
  code: string,
  state: string,
  goods: string,
  spec: string,
  each: string,
  count: string,
  paid: string,
  buttons: string,
) =>
  `⟦item⟧<uni-view class="u-card"><uni-view class="between"><uni-text class="tips">编号 ⟦orderId|${no}⟧</uni-text><uni-text style="color:#f5a300">⟦status=${code}|${state}⟧</uni-text></uni-view><uni-view style="display:flex"><uni-view class="pic"></uni-view><uni-view style="flex:1"><uni-view>⟦productName|${goods}⟧</uni-view><uni-view class="tips">${spec}</uni-view><uni-view class="between"><uni-text>¥${each}</uni-text><uni-text class="tips">×⟦quantity|${count}⟧</uni-text></uni-view></uni-view></uni-view><uni-view style="text-align:right">共 ${count} 件 实付 <uni-text class="price">⟦amountFen|¥${paid}⟧</uni-text></uni-view><uni-view style="text-align:right">${buttons}</uni-view></uni-view>`;
const button = (words: string) => `<uni-text class="u-btn">${words}</uni-text>`;

export const teMillet: Layout = {
  name: 'te-millet',
  pages: [
    {
      kind: 'product',
      path: '/h5/?v=goods#/pages/goods/goods?id=418',
      html: shell(
        '商品详情',
        `<uni-view style="height:300px;background:#ffe9b8"></uni-view><uni-view class="u-card"><uni-view class="between"><uni-view class="price">⟦priceFen|<uni-text>¥</uni-text><uni-text class="big">15</uni-text><uni-text>.80</uni-text>⟧</uni-view><uni-text class="tips">月销 3652</uni-text></uni-view><uni-view class="tips">划线价 <uni-text style="text-decoration:line-through">¥25.00</uni-text> ｜ 新人券再减 ¥2</uni-view><uni-view style="font-weight:600;font-size:16px">⟦productName|桃子视频VIP会员月卡 31天 手机号直充⟧</uni-view><uni-view class="tips">官方授权 · 自动充值</uni-view></uni-view>
<uni-view class="u-card">${between('已选', '月卡 31天，1 件')}${between('服务', '⟦grants|充值失败自动退款⟧ · ⟦limits|不支持7天无理由⟧')}${between('店铺', '⟦merchant|米花权益专营店⟧')}</uni-view><uni-view class="u-card"><uni-view>用户评价（286）</uni-view><uni-view class="tips">小***鱼 2026-11-14 秒到账，好评</uni-view></uni-view><uni-view class="u-card"><uni-view style="font-weight:600">充值说明</uni-view><uni-view>1. 请填写注册会员所用的手机号，微信、QQ 登录的账号请先绑定手机号。</uni-view><uni-view>2. ⟦grants|下单后 5-30 分钟内到账。⟧</uni-view><uni-view>3. ⟦limits|手机号填写错误，充值成功后无法退款。⟧</uni-view><uni-view>4. 会员可在手机、平板、电脑上使用。</uni-view></uni-view><uni-view class="bottom"><uni-text class="u-btn">首页</uni-text><uni-text class="u-btn">客服</uni-text><uni-text class="u-btn u-btn--p">立即购买</uni-text></uni-view><uni-view class="u-mask"><uni-view>请选择规格</uni-view><uni-view>季卡 ¥45.00</uni-view><uni-view>年卡 ¥168.00</uni-view></uni-view>`,
      ),
    },
    {
      kind: 'order',
      path: '/h5/?v=detail#/pages/order/detail?id=99120',
      html: shell(
        '订单详情',
        `<uni-view class="status-bar">⟦status=paid|买家已付款⟧<uni-view style="font-size:12px">卖家正在加紧处理，请耐心等待</uni-view></uni-view><uni-view class="u-card"><uni-view>⟦merchant|米花权益专营店⟧ ›</uni-view><uni-view style="display:flex"><uni-view class="pic"></uni-view><uni-view style="flex:1"><uni-view>⟦productName|桃子视频VIP会员月卡 31天 手机号直充⟧</uni-view><uni-view class="tips">规格：月卡 31天</uni-view><uni-view class="between"><uni-text>¥15.80</uni-text><uni-text class="tips">×⟦quantity|2⟧</uni-text></uni-view></uni-view></uni-view></uni-view><uni-view class="u-card">${between('商品总价', '¥31.60')}${between('新人券', '-¥2.00')}${between('积分抵扣', '-¥0.30')}${between('实付款', '<uni-text class="price">⟦amountFen|¥29.30⟧</uni-text>')}</uni-view><uni-view class="u-card">${between('充值账号', '177****4096')}${between('订单编号', '⟦orderId|MH2611251906470083⟧ <uni-text class="u-btn">复制</uni-text>')}${between('创建时间', '⟦orderTime|2026-11-25 19:06:47⟧')}${between('支付时间', '⟦payTime|2026-11-25 19:06:59⟧')}${between('支付方式', '⟦payMethod|支付宝⟧')}${between('买家留言', '无')}</uni-view><uni-view class="tips" style="text-align:center">— ⟦platformName|米粒优选⟧ 提供技术支持 —</uni-view><uni-view class="bottom">${button('联系客服')}${button('提醒发货')}${button('⟦entry|申请退款⟧')}</uni-view>`,
      ),
    },
    {
      kind: 'order',
      path: '/h5/?v=list#/pages/order/order?state=0',
      html: shell(
        '我的订单',
        `<uni-view class="u-tabs"><uni-text class="act">全部</uni-text><uni-text>待付款</uni-text><uni-text>待发货</uni-text><uni-text>已完成</uni-text><uni-text>⟦entry|退款/售后⟧</uni-text></uni-view>${one('MH2611281210350142', 'unpaid', '等待买家付款', '桃子视频VIP会员年卡 手机号直充', '年卡', '168.00', '1', '166.00', `${button('取消订单')}<uni-text class="u-btn u-btn--p">去付款</uni-text>`)}${one('MH2611251906470083', 'paid', '买家已付款', '桃子视频VIP会员月卡 31天 手机号直充', '月卡 31天', '15.80', '2', '29.30', `${button('提醒发货')}${button('⟦entry|申请退款⟧')}`)}${one('MH2611110003280916', 'delivered', '交易成功', '豆米咖啡 中杯拿铁兑换券', '全国门店', '13.90', '3', '41.70', `${button('查看券码')}${button('再次购买')}`)}${one('MH2610301548130027', 'closed', '交易关闭', '骑行月卡 共享单车30天', '30天', '11.90', '1', '11.90', button('删除订单'))}⟦/items⟧<uni-view class="tips" style="text-align:center">没有更多了</uni-view>`,
      ),
    },
    {
      kind: 'refusal',
      path: '/h5/?v=after#/pages/refund/detail?id=6035',
      html: shell(
        '退款详情',
        `<uni-view class="status-bar" style="background:#8d8d8d">卖家已拒绝退款<uni-view style="font-size:12px">您可以修改申请，或者⟦entry|申请平台客服介入⟧</uni-view></uni-view><uni-view class="u-card"><uni-view style="font-weight:600">协商历史</uni-view><uni-view>卖家 ⟦may.otherTime|2026-11-27 11:20:05⟧</uni-view><uni-view>拒绝了退款申请。拒绝理由：系统显示已给该手机号充值成功，⟦limits|虚拟商品充值成功后概不退款⟧。</uni-view><uni-view>买家 ⟦may.otherTime|2026-11-26 20:41:33⟧</uni-view><uni-view>发起了仅退款申请，原因：未收到货，金额 ¥29.30</uni-view></uni-view><uni-view class="u-card"><uni-view style="display:flex"><uni-view class="pic"></uni-view><uni-view>⟦productName|桃子视频VIP会员月卡 31天 手机号直充⟧<uni-view class="tips">规格：月卡 31天</uni-view></uni-view></uni-view>${between('退款类型', '仅退款')}${between('退款金额', '⟦refundFen|¥29.30⟧')}${between('申请件数', '⟦may.quantity|2⟧')}${between('退款编号', '⟦ticketNo|RF2611262041330019⟧')}${between('申请时间', '⟦otherTime|2026-11-26 20:41:33⟧')}${between('拒绝时间', '⟦otherTime|2026-11-27 11:20:05⟧')}${between('订单编号', '⟦orderId|MH2611251906470083⟧')}</uni-view><uni-view class="bottom">${button('撤销申请')}${button('修改申请')}</uni-view>`,
      ),
    },
  ],
};
