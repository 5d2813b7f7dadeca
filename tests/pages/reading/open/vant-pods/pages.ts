import type { Layout } from '../../truth';

/** A shop for phones on vant: nav bar, cells, submit bar, tab bar. */
const shell = (title: string, body: string) => `<!DOCTYPE html>
<html><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><style>
body{margin:0;background:#f7f8fa;font:14px/1.5 sans-serif;color:#323233}#app{max-width:400px;margin:0 auto}.van-nav-bar{background:#fff;text-align:center;padding:12px;font-weight:600}.van-cell-group{background:#fff;margin:10px 0}.van-cell{display:flex;justify-content:space-between;padding:9px 14px;border-bottom:1px solid #f2f3f5}.van-cell__value{color:#969799;text-align:right}
.van-card{display:flex;background:#fff;padding:10px 14px}.van-card__thumb{width:80px;height:80px;background:#e8ebf0;margin-right:10px}.van-card__bottom{display:flex;justify-content:space-between}.van-submit-bar,.van-action-bar{background:#fff;padding:10px 14px;display:flex;justify-content:flex-end;align-items:center}.van-button{border:1px solid #ebedf0;border-radius:18px;padding:5px 14px;background:#fff;margin-left:8px}.van-button--danger{background:#ee0a24;color:#fff}.van-notice-bar{background:#fffbe8;color:#ed6a0c;padding:8px 14px;font-size:13px}.van-popup{display:none}.van-tabbar{display:flex;justify-content:space-around;background:#fff;padding:10px}
.msg{display:flex;margin:12px}.msg.me{flex-direction:row-reverse}.msg .bub{background:#fff;border-radius:8px;padding:8px 12px;max-width:260px}.msg.me .bub{background:#cfe9ff}.msg .ava{width:34px;height:34px;border-radius:50%;background:#cdd;margin:0 8px}.tm{text-align:center;color:#aaa;font-size:12px}
</style></head><body><div id="app"><div class="van-nav-bar van-hairline--bottom"><div class="van-nav-bar__title van-ellipsis">${title}</div></div>${body}</div></body></html>`;
const cell = (label: string, value: string) =>
  `<div class="van-cell"><div class="van-cell__title"><span>${label}</span></div><div class="van-cell__value">${value}</div></div>`;
const tabs =
  '<div class="van-tabbar"><span>首页</span><span>分类</span><span>订单</span><span>我的</span></div>';
const said = (who: 'me' | 'sv', words: string) =>
  `<div class="msg ${who}"><div class="ava"></div><div class="bub">${words}</div></div>`;

export const vantPods: Layout = {
  name: 'vant-pods',
  pages: [
    {
      kind: 'product',
      path: '/m/goods/9031',
      html: shell(
        '商品详情',
        `<div class="van-swipe" style="height:220px;background:#dfe6ee"><div class="van-swipe__indicators">1/3</div></div><div class="van-cell-group"><div style="padding:10px 14px"><div style="color:#ee0a24"><small>券后</small> ⟦priceFen|<span class="van-card__currency">¥</span><span class="int" style="font-size:24px">26</span><span class="dec">.80</span>⟧ <del style="color:#999">¥30</del></div><div style="font-size:16px;font-weight:600">⟦productName|稻香面馆 30 元代金券（全国门店）⟧</div><div style="color:#999">月销 5000+　剩余 812 份</div></div></div>
<div class="van-cell-group">${cell('已选', '30 元 · 1 份')}${cell('服务', '自动出券')}${cell('有效期', '购买后 60 天')}</div>
<div class="van-cell-group" style="padding:10px 14px"><b>购买须知</b><p>1. 到店付款时向店员出示券码即可。</p><p>2. ⟦grants|未使用的券随时可退，过期后自动退款⟧。</p><p>3. ⟦limits|不可与店内其他优惠同时使用，不找零⟧。</p><p>4. ⟦limits|券码一经核销不支持任何形式的退款⟧。</p></div>
<div class="van-cell-group" style="padding:10px 14px"><b>看了又看</b><div class="van-card__bottom"><span>稻香面馆 50 元代金券</span><span>¥44.00</span></div><div class="van-card__bottom"><span>山茶奶盖 中杯</span><span>¥8.90</span></div></div>
<div class="van-action-bar"><span>⌂ ⟦platformName|豆荚券⟧首页</span>　<span>☆ 收藏</span><button class="van-button van-button--danger">马上抢</button></div><div class="van-popup van-sku-container">购买数量 <input class="van-stepper__input" value="⟦may.quantity|1⟧"></div>`,
      ),
    },
    {
      kind: 'order',
      path: '/m/order/detail?id=55017',
      html: shell(
        '订单详情',
        `<div class="van-cell-group" style="background:#ee0a24;color:#fff;padding:16px;margin:0"><div style="font-size:18px">⟦status=refunded|已退款⟧</div><div>退款 ⟦refundFen|¥53.60⟧ 已于 ⟦otherTime|2026-11-22 15:48⟧ 退回微信零钱</div></div>
<div class="van-card"><div class="van-card__thumb"></div><div style="flex:1"><div class="van-card__title">⟦productName|稻香面馆 30 元代金券（全国门店）⟧</div><div class="van-card__desc" style="color:#999">电子券</div><div class="van-card__bottom"><div class="van-card__price">¥26.80</div><div class="van-card__num">×⟦quantity|2⟧</div></div></div></div>
<div class="van-cell-group">${cell('商品总价', '¥60.00')}${cell('立减', '-¥6.40')}${cell('实付', '⟦amountFen|¥53.60⟧')}</div>
<div class="van-cell-group">${cell('订单编号', '⟦orderId|DJ26112018559027⟧ <span class="copy">复制</span>')}${cell('下单时间', '⟦orderTime|2026-11-20 18:55:03⟧')}${cell('支付时间', '⟦payTime|2026-11-20 18:55:21⟧')}${cell('支付方式', '⟦payMethod|微信支付⟧')}</div>
<div class="van-cell-group" style="display:none">${cell('券码', '')}${cell('核销门店', '')}</div><div class="van-submit-bar"><button class="van-button">删除订单</button><button class="van-button van-button--danger">再次购买</button></div>${tabs}`,
      ),
    },
    {
      kind: 'complaint-form',
      path: '/m/aftersale/apply?oid=55288',
      html: shell(
        '申请售后',
        `<div class="van-notice-bar">⟦grants|提交后商家 24 小时内处理，逾期未处理系统自动退款⟧</div><div class="van-card"><div class="van-card__thumb"></div><div><div class="van-card__title">⟦productName|山茶奶盖 中杯兑换券⟧</div><div class="van-card__num">×⟦quantity|3⟧</div></div></div>
<div class="van-cell-group">${cell('订单编号', '⟦orderId|DJ26112409135511⟧')}${cell('订单金额', '⟦amountFen|¥26.70⟧')}${cell('售后类型', '<label><input type="radio" name="t" checked> 退款</label>　<label><input type="radio" name="t"> 换券</label>')}${cell('申请原因', '门店拒收 ›')}${cell('退款张数', '1')}${cell('退款金额', '<b style="color:#ee0a24">⟦refundFen|¥8.90⟧</b>')}${cell('退回方式', '原路退回')}</div>
<div class="van-cell-group" style="padding:10px 14px"><textarea class="van-field__control" rows="4" style="width:95%" placeholder="补充说明，选填">滨江路门店说系统里没有这张券，不给用。</textarea><div style="text-align:right;color:#999">19/200</div><div class="van-uploader" style="width:70px;height:70px;border:1px dashed #ccc;text-align:center;line-height:70px">📷 0/3</div></div>
<div class="van-cell-group" style="padding:10px 14px"><button class="van-button van-button--danger" style="width:95%">提交</button></div>`,
      ),
    },
    {
      kind: 'chat',
      path: '/m/im?from=order',
      html: shell(
        '豆荚小助手',
        `<div class="van-notice-bar">⟦platformName|豆荚券⟧ 客服服务时间 8:30-22:30</div><div class="list" style="height:620px;overflow:auto"><div class="tm">11月24日 12:02</div>${said('sv', '您好，我是客服⟦agentId|小豆 016⟧，请问有什么可以帮您？')}
${said('me', '<div class="order-card"><div>⟦productName|山茶奶盖 中杯兑换券⟧</div><div>共 ⟦quantity|3⟧ 张　合计 ⟦amountFen|¥26.70⟧</div><div style="color:#999">订单号 ⟦orderId|DJ26112409135511⟧</div></div>')}${said('me', '今天去店里，店员说券核销不了')}
${said('sv', '请问是哪一家门店呢？')}${said('me', '滨江路店')}${said('sv', '查到该门店 11 月 20 日起不再参加活动，给您带来不便。')}<div class="tm">12:09</div>${said('me', '那我要退一张')}
${said('sv', '可以的，⟦grants|未核销的券全额退回⟧。一张 ⟦refundFen|8.90 元⟧，您在订单里点申请售后就好。')}${said('me', '多久到账？')}${said('sv', '⟦grants|审核通过后 1-3 个工作日原路到账⟧。')}</div>
<div class="van-cell-group" style="display:flex;padding:8px"><input style="flex:1" placeholder="请输入…"><button class="van-button">发送</button></div><div class="van-popup"><div>请对本次服务评分</div><span>★★★★★</span></div>`,
      ),
    },
  ],
};
