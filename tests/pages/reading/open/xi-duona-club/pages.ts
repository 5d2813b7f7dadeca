import type { Layout } from '../../truth';

/** A phone shop for memberships made with a cross-platform frame: custom tags, pop-ups, tabs kept hidden, a floating bar. */
const page = (title: string, body: string, bar = '') =>
  `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1,user-scalable=no"><title>${title}</title><style>
uni-app,uni-page,uni-page-body,uni-view,uni-scroll-view{display:block}uni-page-body{max-width:480px;margin:0 auto;background:#f4f5f7;font:14px/1.6 -apple-system,"PingFang SC",sans-serif;color:#222;min-height:100vh;padding-bottom:70px}uni-page-head{display:block;max-width:480px;margin:0 auto;background:#ff5f3c;color:#fff;text-align:center;line-height:44px}.u-card{background:#fff;border-radius:12px;margin:10px 12px;padding:12px}.u-row{display:flex;justify-content:space-between;padding:6px 0}.u-row .k{color:#8c8c8c}.price-int{font-size:26px}.u-tag{border:1px solid #ff5f3c;color:#ff5f3c;border-radius:4px;font-size:11px;padding:0 4px}.u-popup{position:fixed;left:0;right:0;bottom:0;background:#fff;max-width:480px;margin:0 auto;border-radius:16px 16px 0 0;padding:16px;box-shadow:0 0 0 100vh rgba(0,0,0,.45)}.hide{display:none!important}.bar{position:fixed;bottom:0;left:0;right:0;max-width:480px;margin:0 auto;background:#fff;display:flex;gap:10px;padding:10px;border-top:1px solid #eee}.btn{flex:1;text-align:center;background:#ff5f3c;color:#fff;border-radius:20px;line-height:38px}.btn.g{background:#fff;color:#333;border:1px solid #ccc}.del{text-decoration:line-through;color:#bbb}.tip{color:#999;font-size:12px}.goods{display:flex;gap:10px}.goods .pic{width:72px;height:72px;background:#ffe3db;border-radius:8px}
</style></head><body><uni-app><uni-page><uni-page-head>${title}</uni-page-head><uni-page-body>${body}</uni-page-body></uni-page>${bar}</uni-app></body></html>`;
const row = (k: string, v: string) =>
  `<uni-view class="u-row"><uni-text class="k"><span>${k}</span></uni-text><uni-text class="v"><span>${v}</span></uni-text></uni-view>`;
const foot = `<uni-view class="tip" style="text-align:center;padding:14px">⟦platformName|多拿会员铺⟧ · 官方授权渠道<br>⟦icp|浙ICP备2020038861号-3⟧</uni-view>`;
const order = (
  no: string,
  shop: string,
  code: string,
  said: string,
  name: string,
  n: string,
  unit: string,
  sum: string,
  time: string,
) =>
  `⟦item⟧<uni-view class="u-card"><uni-view class="u-row"><span>🏠 ⟦merchant|${shop}⟧ ›</span><span style="color:#ff5f3c">⟦status=${code}|${said}⟧</span></uni-view><uni-view class="goods"><uni-view class="pic"></uni-view><uni-view style="flex:1"><uni-view>⟦productName|${name}⟧</uni-view><uni-view class="tip">¥${unit}　x⟦quantity|${n}⟧</uni-view></uni-view></uni-view><uni-view class="u-row"><span class="tip">订单号 ⟦orderId|${no}⟧<br>⟦orderTime|${time}⟧</span><span>实付 <b>⟦amountFen|¥${sum}⟧</b></span></uni-view></uni-view>`;

export const xiDuonaClub: Layout = {
  name: 'xi-duona-club',
  pages: [
    {
      kind: 'product',
      path: '/h5/goods/detail?id=7731',
      html: page(
        '商品详情',
        `<uni-view class="u-card"><uni-view style="color:#ff5f3c">⟦priceFen|¥<span class="price-int">15</span>.80⟧ <span class="del">¥25.00</span> <span class="u-tag">直充</span> <span class="u-tag">24h 自动</span></uni-view><uni-view style="font-size:17px;font-weight:600">⟦productName|萤火视频黄金会员 月卡（填手机号直充）⟧</uni-view><uni-view class="u-row tip"><span>已售 1.2万+</span><span>库存 充足</span><span>限购 5 件</span></uni-view></uni-view><uni-view class="u-card"><uni-view class="u-row"><span>🏠 ⟦merchant|橙子权益旗舰店⟧</span><span class="tip">店铺评分 4.9 ›</span></uni-view><uni-view class="tip">保证金 ¥5000.00 · 入驻 3 年</uni-view></uni-view><uni-view class="u-card"><b>充值须知</b><uni-view>① 请填写萤火视频的登录手机号，微信登录的先绑定手机。</uni-view><uni-view>② ⟦limits|手机号填错、充到别人号上的，本店概不负责、不退不换。⟧</uni-view><uni-view>③ ⟦grants|正常 1-10 分钟到账，高峰期稍慢，超过 6 小时没到账联系店铺秒退。⟧</uni-view><uni-view>④ ⟦limits|账号已有连续包月的，可能无法叠加，介意勿拍，到账后不退。⟧</uni-view><uni-view>⑤ ⟦limits|充值成功后 24 小时内有问题请反馈，过时不受理。⟧</uni-view></uni-view><uni-view class="u-card"><b>推荐搭配</b><uni-view class="u-row"><span>萤火视频 年卡</span><span>¥148.00</span></uni-view><uni-view class="u-row"><span>小鲸音乐 豪华季卡</span><span>¥29.90</span></uni-view></uni-view>${foot}`,
        `<uni-view class="bar"><uni-view class="btn g">客服</uni-view><uni-view class="btn">立即充值</uni-view></uni-view><uni-view class="u-popup"><b>温馨提示</b><uni-view>虚拟商品购买前请您知悉：</uni-view><uni-view>⟦limits|虚拟权益具有时效性，支付后不支持无理由退款。⟧</uni-view><uni-view>⟦grants|若因商家原因无法充值，平台先行赔付，原路全额退回。⟧</uni-view><uni-view class="btn">我知道了</uni-view></uni-view>`,
      ),
    },
    {
      kind: 'order',
      path: '/h5/order/detail?sn=DN261123184455017',
      html: page(
        '订单详情',
        `<uni-view class="u-card" style="background:#fff4f0"><uni-view style="font-size:18px">⟦status=delivered|交易成功⟧</uni-view><uni-view class="tip">兑换码已发放，有效期至 2026-12-31，请尽快使用</uni-view></uni-view><uni-view class="u-card"><uni-view class="u-row"><b>🏠 ⟦merchant|橙子权益旗舰店⟧</b><span class="tip">进店 ›</span></uni-view><uni-view class="goods"><uni-view class="pic"></uni-view><uni-view style="flex:1"><uni-view>⟦productName|小鲸音乐 豪华会员月卡 兑换码⟧</uni-view><uni-view class="u-row"><span>¥11.90</span><span>x⟦quantity|3⟧</span></uni-view></uni-view></uni-view>${row('商品总额', '¥35.70')}${row('店铺优惠券', '-¥3.00')}${row('会员折扣', '-¥0.70')}${row('运费', '¥0.00')}<uni-view class="u-row"><b>实付款</b><b style="color:#ff5f3c">⟦amountFen|¥32.00⟧</b></uni-view></uni-view><uni-view class="u-card"><b>我的兑换码（⟦deliveredCount|3⟧个）</b><uni-view class="u-row"><span>⟦cardSecret|XJYY8K4M2P0Q⟧</span><uni-button>复制</uni-button></uni-view><uni-view class="u-row"><span>⟦cardSecret|XJYY1R7T9WZC⟧</span><uni-button>复制</uni-button></uni-view><uni-view class="u-row"><span>⟦cardSecret|XJYY5B3N6HDE⟧</span><uni-button>复制</uni-button></uni-view><uni-view class="tip">兑换地址：xiaojing.example/redeem　⟦limits|兑换码一经查看不退不换。⟧</uni-view></uni-view><uni-view class="u-card">${row('订单编号', '⟦orderId|DN261123184455017⟧')}${row('支付方式', '⟦payMethod|微信支付⟧')}${row('支付单号', '⟦tradeNo|4200002907202611234419902573⟧')}${row('下单时间', '⟦orderTime|2026-11-23 18:44:55⟧')}${row('付款时间', '⟦payTime|2026-11-23 18:45:13⟧')}${row('发货时间', '⟦otherTime|2026-11-23 18:45:15⟧')}${row('完成时间', '⟦otherTime|2026-11-24 18:45:15⟧')}</uni-view><uni-view class="u-card tip">本单可得 32 积分 · 邀请好友下单返 ¥2.00</uni-view>${foot}`,
        `<uni-view class="bar"><uni-view class="btn g">联系商家</uni-view><uni-view class="btn g">⟦entry|申请售后⟧</uni-view><uni-view class="btn">再来一单</uni-view></uni-view><uni-view class="u-popup hide"><b>选择售后类型</b><uni-view>仅退款</uni-view><uni-view>换码</uni-view></uni-view>`,
      ),
    },
    {
      kind: 'order',
      path: '/h5/order/list?tab=0',
      html: page(
        '我的订单',
        `<uni-view class="u-row" style="background:#fff;padding:10px 16px"><b>全部</b><span>待付款 1</span><span>待充值</span><span>已完成</span><span>退款/售后</span></uni-view><uni-scroll-view>${order('DN261128090212044', '北岸数码充值', 'unpaid', '待付款', '云梯网盘 SVIP 季卡', '1', '68.00', '66.00', '2026-11-28 09:02:12')}${order('DN261123184455017', '橙子权益旗舰店', 'delivered', '交易成功', '小鲸音乐 豪华会员月卡 兑换码', '3', '11.90', '32.00', '2026-11-23 18:44:55')}${order('DN261109215703881', '橙子权益旗舰店', 'refunded', '已退款', '萤火视频黄金会员 月卡（填手机号直充）', '1', '15.80', '15.80', '2026-11-09 21:57:03')}${order('DN261030120046210', '阿宁外卖券专营', 'closed', '交易关闭', '嘟嘟外卖 30元红包券包', '2', '9.90', '19.80', '2026-10-30 12:00:46')}⟦/items⟧</uni-scroll-view><uni-scroll-view class="hide"><uni-view class="u-card">暂无待充值订单</uni-view></uni-scroll-view><uni-view class="tip" style="text-align:center">没有更多了</uni-view><uni-view class="u-card"><b>猜你喜欢</b><uni-view class="u-row"><span>咖啡日记 中杯拿铁券</span><span>¥8.80</span></uni-view></uni-view>${foot}`,
      ),
    },
    {
      kind: 'complaint-form',
      path: '/h5/complain/add?sn=DN261101103320659',
      html: page(
        '投诉商家',
        `<uni-view class="u-card"><uni-view class="u-row"><span>被投诉店铺</span><span>⟦merchant|北岸数码充值⟧</span></uni-view>${row('订单编号', '⟦orderId|DN261101103320659⟧')}${row('商品', '⟦productName|云梯网盘 SVIP 年卡⟧ x⟦quantity|1⟧')}${row('实付', '⟦amountFen|¥198.00⟧')}${row('付款时间', '⟦payTime|2026-11-01 10:33:41⟧')}</uni-view><uni-view class="u-card"><b>投诉原因</b><uni-view>◉ 到账后被收回　○ 未到账　○ 与描述不符　○ 商家失联</uni-view><uni-view class="u-row"><span class="k">要求退款金额</span><span><input class="uni-input-input" value="⟦refundFen|165.00⟧"> 元（最多 ¥198.00）</span></uni-view><textarea maxlength="300" style="width:100%">买的年卡，用了不到一个月就被官方收回了，商家一直不回消息。</textarea><uni-view class="tip">70/300　上传凭证 0/6</uni-view></uni-view><uni-view class="u-card tip">投诉须知：⟦limits|请在付款后 60 天内发起投诉，超时入口将关闭。⟧⟦grants|商家 48 小时内未响应，平台直接退款给您。⟧⟦limits|恶意投诉、编造凭证的将限制下单。⟧平台客服电话 ⟦contact|0571-8690-4412⟧（9:00-22:00）</uni-view>${foot}`,
        `<uni-view class="bar"><uni-view class="btn">⟦entry|提交投诉⟧</uni-view></uni-view>`,
      ),
    },
  ],
};
