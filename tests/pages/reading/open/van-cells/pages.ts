import type { Layout } from '../../truth';

/** A mobile shop of component-library cells: title and value in one line, cards for a list, a toast over everything. */
const style = `body{margin:0 auto;max-width:375px;background:#f7f8fa;font:14px/24px -apple-system,"PingFang SC",sans-serif;color:#323233}.van-nav-bar{background:#fff;text-align:center;line-height:46px;font-weight:600}.van-cell{display:flex;background:#fff;padding:10px 16px}.van-cell__title{flex:1}.van-cell__value{color:#969799;text-align:right;flex:2;word-break:break-all}.van-card{background:#fafafa;padding:8px 16px;margin-top:8px}.van-card__price{color:#323233}.van-card__price i{font-style:normal;font-size:16px}.van-card__origin-price{text-decoration:line-through;color:#969799;font-size:10px}.van-tag{background:#1989fa;color:#fff;padding:0 4px;border-radius:2px;font-size:12px}.van-toast{position:fixed;top:40%;left:50%;transform:translateX(-50%);background:#000000b3;color:#fff;border-radius:8px;padding:12px 18px}.van-submit-bar{position:fixed;bottom:0;width:375px;background:#fff;text-align:right;line-height:50px}.van-tabbar{margin-top:70px;display:flex;justify-content:space-around;background:#fff}.van-password{letter-spacing:12px}.van-overlay{position:fixed;inset:0;background:#0006}`;

const shell = (title: string, body: string, above = '') =>
  `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,viewport-fit=cover"><title>${title}</title><style>${style}</style></head><body><div class="van-nav-bar"><i class="van-icon">‹</i> ${title}</div>${body}<div class="van-tabbar"><span>首页</span><span>卡包</span><span>我的</span></div><p style="text-align:center;color:#c8c9cc;font-size:12px">由 ⟦platformName|鲸喜卡包⟧ 提供技术支持</p>${above}</body></html>`;

const cell = (title: string, value: string) =>
  `<div class="van-cell"><div class="van-cell__title"><span>${title}</span></div><div class="van-cell__value"><span>${value}</span></div></div>`;

/** The price as the card component splits it. */
const price = (whole: string, cents: string) =>
  `<span class="van-card__price">¥<i>${whole}</i>.${cents}</span>`;

const card = (goods: string, origin: string, count: string, body: string, foot: string) =>
  `⟦item⟧<div class="van-card"><div class="van-card__title">⟦productName|${goods}⟧</div><div class="van-card__bottom"><span class="van-card__origin-price">¥${origin}</span> <span class="van-card__num">x⟦quantity|${count}⟧</span></div>${body}<div class="van-card__footer">${foot}</div></div>`;

export const vanCells: Layout = {
  name: 'van-cells',
  pages: [
    {
      kind: 'order',
      path: '/h5/pack/orders?tab=all',
      html: shell(
        '我的卡包',
        `<div class="van-tabs"><span>全部 3</span>　<span>待支付 1</span>　<span>已领取 1</span>　<span>售后 1</span></div>${card('小满外卖 15元红包×4', '60.00', '1', '<p>单号 ⟦orderId|JX8-20261114-0093⟧ <span class="van-tag">⟦status=unpaid|待支付⟧</span></p><p>⟦orderTime|2026-11-14 12:40⟧</p>', `应付 ⟦payableFen|${price('36', '80')}⟧ <button>继续付款</button>`)}${card('闪电打车 20元立减券', '20.00', '2', '<p>单号 ⟦orderId|JX8-20261110-0418⟧ <span class="van-tag">⟦status=delivered|已领取⟧</span></p><p>⟦orderTime|2026-11-10 08:05⟧</p>', `合计 ⟦amountFen|${price('25', '60')}⟧ <button>再来一单</button>`)}${card('番石榴影院 通兑票', '55.00', '2', '<p>单号 ⟦orderId|JX8-20261101-0377⟧ <span class="van-tag">⟦status=refunded|退款完成⟧</span></p><p>⟦orderTime|2026-11-01 19:21⟧</p>', `合计 ⟦amountFen|${price('69', '00')}⟧`)}⟦/items⟧<p style="text-align:center">没有更多了</p>`,
      ),
    },
    {
      kind: 'order',
      path: '/h5/pack/order?no=JX8-20261110-0418',
      html: shell(
        '订单详情',
        `<div style="background:#1989fa;color:#fff;padding:18px">⟦status=delivered|已领取⟧，感谢使用</div>${cell('卡券', '⟦productName|闪电打车 20元立减券⟧')}${cell('张数', '⟦quantity|2⟧')}${cell('实付款', '⟦amountFen|¥25.60⟧')}${cell('已优惠', '-¥14.40')}${cell('单号', '⟦orderId|JX8-20261110-0418⟧')}${cell('下单于', '⟦orderTime|2026-11-10 08:05:13⟧')}${cell('付款于', '⟦payTime|2026-11-10 08:05:40⟧')}${cell('付款途径', '⟦payMethod|微信零钱⟧')}${cell('供应方', '⟦merchant|北岸卡券批发⟧')}<div class="van-cell"><div class="van-cell__title">券码</div><div class="van-cell__value"><p>⟦cardSecret|SDDC2000771645⟧</p><p>⟦cardSecret|SDDC2000771646⟧</p></div></div>${cell('有效期', '2026-12-10 23:59 前')}${cell('⟦entry|申请售后⟧', '›')}`,
      ),
    },
    {
      kind: 'payment',
      path: '/h5/pay?no=⟦orderId|JX8-20261114-0093⟧',
      html: shell(
        '确认付款',
        `<div style="text-align:center;padding:26px"><p>⟦productName|小满外卖 15元红包×4⟧</p><p style="font-size:30px">⟦payableFen|<small>¥</small>36<small>.80</small>⟧</p><p>请在 <span>14</span>:<span>07</span> 内完成支付</p></div>${cell('余额（可用 ¥12.35）', '○')}${cell('微信支付', '○')}${cell('支付宝', '○')}${cell('优惠券', '无可用')}<div class="van-submit-bar">合计：¥36.80 <button>确认付款</button></div>`,
      ),
    },
    {
      kind: 'redeem-error',
      path: '/h5/redeem?r=9',
      html: shell(
        '兑换券码',
        `<div class="van-cell"><input size="30" value="⟦may.cardSecret|SDDC2000771646⟧" placeholder="请输入券码"></div><button>立即兑换</button><p style="color:#969799;padding:0 16px">每个账号每日限兑 5 次。兑换后 7 日有效。</p>`,
        '<div class="van-toast">该券码已被其他用户兑换</div>',
      ),
    },
    {
      kind: 'product',
      path: '/h5/goods/71',
      html: shell(
        '小满外卖 15元红包×4',
        `<div style="background:#fff;padding:16px"><h3>⟦productName|小满外卖 15元红包×4⟧</h3><p style="color:#ee0a24">⟦priceFen|<small>¥</small><b style="font-size:26px">36</b>.80⟧ <s>¥60</s> <span class="van-tag">限时 6.1 折</span></p><p>已售 2.3万　库存 406</p></div>${cell('规格', '15元×4 / 10元×6（¥35.90）')}${cell('充值手机', '<input placeholder="请填写领取手机号">')}<div style="padding:16px"><p>⟦grants|付款后 10 分钟内到账，超时自动退款。⟧</p><p>⟦limits|红包到账后不可退、不可转赠。⟧</p></div><div class="van-submit-bar"><button>加入购物车</button><button>立即购买</button></div>`,
      ),
    },
  ],
};
