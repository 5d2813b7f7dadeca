import type { Layout } from '../../truth';

/** A phone shop of 2022 in cells and pop-ups: coupons, a bottom bar, a chat with the owner. */
const shell = (title: string, body: string) =>
  `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1,viewport-fit=cover"><title>${title}</title><style>:root{--o:#ff8b2c}body{margin:0;background:#f7f8fa;font:14px/20px -apple-system,"PingFang SC",sans-serif;color:#323233;padding-bottom:60px}.van-nav-bar{background:#fff;text-align:center;line-height:46px;font-size:16px;font-weight:500}.van-cell-group{background:#fff;border-radius:8px;margin:12px;overflow:hidden}.van-cell{display:flex;padding:10px 16px;border-bottom:1px solid #f2f3f5}.van-cell__title{flex:1;color:#646566}.van-cell__value{flex:2;text-align:right}.van-tag{background:#fff3e8;color:var(--o);padding:0 5px;border-radius:3px}.van-submit-bar,.van-goods-action{position:fixed;left:0;right:0;bottom:0;background:#fff;padding:10px 16px;display:flex;justify-content:space-between}.van-button{background:var(--o);color:#fff;border-radius:18px;padding:6px 18px;border:0}.van-popup{background:#fff;border-radius:16px 16px 0 0;padding:18px;margin-top:20px}.van-notice-bar{background:#fffbe8;color:#ed6a0c;padding:8px 16px}.price b{font-size:22px;color:#ee0a24}.msg{margin:12px;display:flex;gap:8px}.msg.me{flex-direction:row-reverse}.bub{background:#fff;border-radius:8px;padding:9px 12px;max-width:72%}.me .bub{background:#ffe0c2}.tm{text-align:center;color:#aaa;font-size:12px}</style></head><body><div class="van-nav-bar van-hairline--bottom">${title}</div>${body}</body></html>`;
const cell = (label: string, value: string) =>
  `<div class="van-cell"><div class="van-cell__title"><span>${label}</span></div><div class="van-cell__value"><span>${value}</span></div></div>`;
const order = (
  shop: string,
  no: string,
  goods: string,
  each: string,
  count: string,
  sum: string,
  code: string,
  said: string,
  buttons: string,
) =>
  `⟦item⟧<div class="van-cell-group"><div class="van-cell"><div class="van-cell__title">🐾 ⟦merchant|${shop}⟧</div><div style="color:#ff8b2c">⟦status=${code}|${said}⟧</div></div><div class="van-card" style="padding:10px 16px;display:flex;gap:10px"><div style="width:60px;height:60px;background:#fde9d6"></div><div style="flex:1"><div class="van-ellipsis">⟦productName|${goods}⟧</div><div style="color:#969799">编号 ⟦orderId|${no}⟧</div></div><div style="text-align:right">￥${each}<br>x⟦quantity|${count}⟧</div></div><div style="text-align:right;padding:0 16px 10px">共${count}件　合计：⟦amountFen|￥${sum}⟧<br>${buttons}</div></div>`;

export const kaTabby: Layout = {
  name: 'ka-tabby',
  pages: [
    {
      kind: 'order',
      path: '/m/order-detail?sn=JM220918A7F3&tab=0',
      html: shell(
        '订单详情',
        `<div style="background:#ff8b2c;color:#fff;padding:18px 16px"><div style="font-size:18px">⟦status=delivered|卖家已发货⟧</div><div>还剩 6 天 3 小时自动确认</div></div><div class="van-cell-group"><div class="van-cell"><div class="van-cell__title">🐾 ⟦merchant|三花家的小卡片⟧ ›</div></div><div class="van-card" style="padding:10px 16px;display:flex;gap:10px"><div style="width:70px;height:70px;background:#fde9d6"></div><div style="flex:1">⟦productName|漫画站大会员季卡 兑换码⟧<br><span class="van-tag">自动发货</span> <span class="van-tag">⟦limits|不支持7天无理由⟧</span></div><div>￥55.00<br>x⟦quantity|1⟧</div></div></div><div class="van-cell-group">${cell('兑换码', '<span style="font-family:monospace">⟦cardSecret|mh8xk2p0rq5w⟧</span> <span style="color:#ff8b2c">复制</span>')}${cell('兑换网址', 'redeem.manhua.example')}${cell('有效期至', '2023-03-31')}</div><div class="van-cell-group">${cell('商品金额', '￥55.00')}${cell('新人券', '<span style="color:#ee0a24">-￥5.00</span>')}${cell('喵币抵扣（200个）', '-￥2.00')}${cell('实际付款', '<b style="color:#ee0a24">⟦amountFen|￥48.00⟧</b>')}</div><div class="van-cell-group">${cell('订单编号', '⟦orderId|JM220918A7F3⟧')}${cell('付款方式', '⟦payMethod|微信支付⟧')}${cell('下单时间', '⟦orderTime|2022-09-18 12:41:30⟧')}${cell('付款时间', '⟦payTime|2022-09-18 12:41:52⟧')}${cell('发货时间', '⟦otherTime|2022-09-18 12:41:55⟧')}</div><div class="van-popup van-popup--bottom" role="dialog"><b>三花提醒您</b><p>1、⟦limits|兑换码请自己用，转卖出去出了问题不负责喔~⟧<br>2、⟦grants|签收前兑不了都可以退，⟧别急着点确认。<br>3、⟦limits|点了确认收货以后喵喵就不管啦。⟧</p><button class="van-button">知道啦</button></div><div class="van-goods-action"><span>联系卖家</span><span>⟦entry|申请退款⟧</span><span class="van-button">确认收货</span></div><p class="tm">⟦platformName|橘猫数卡⟧ · 小本经营请多关照</p>`,
      ),
    },
    {
      kind: 'order',
      path: '/m/orders?status=all',
      html: shell(
        '⟦platformName|橘猫数卡⟧ - 我的订单',
        `<div class="van-tabs" style="display:flex;justify-content:space-around;background:#fff;line-height:40px"><b>全部</b><span>待付款(1)</span><span>待发货</span><span>已完成</span><span>退款/售后</span></div>${order('三花家的小卡片', 'JM221002B11C', '网文阅读卡 30 天', '9.80', '2', '19.60', 'unpaid', '等您付款', '<span class="tm">25分后关闭</span> <button class="van-button">去付款</button>')}${order('三花家的小卡片', 'JM220918A7F3', '漫画站大会员季卡 兑换码', '55.00', '1', '48.00', 'delivered', '已完成', '<button class="van-button">⟦entry|售后⟧</button>')}${order('布偶代充', 'JM220830K90E', '手游代充 648 档', '598.00', '1', '598.00', 'refunded', '退款成功', '<button class="van-button">再买</button>')}⟦/items⟧<p class="tm">—— 没有更多了 ——</p><div class="van-tabbar" style="position:fixed;bottom:0;left:0;right:0;background:#fff;display:flex;justify-content:space-around;padding:10px"><span>首页</span><span>分类</span><span>消息 2</span><span>我的</span></div>`,
      ),
    },
    {
      kind: 'chat',
      path: '/m/chat?shop=sanhua',
      html: shell(
        '⟦merchant|三花家的小卡片⟧-⟦agentId|店主阿敏⟧',
        `<div class="van-notice-bar">聊天里不要说银行卡密码，⟦may.platformName|橘猫⟧不会问您要</div><div class="van-cell-group"><div class="van-card" style="padding:10px 16px">您正在咨询：⟦productName|漫画站大会员季卡 兑换码⟧ ⟦amountFen|￥48.00⟧<br>订单 ⟦orderId|JM220918A7F3⟧</div></div><div class="tm">2022-09-19 08:55</div><div class="msg me"><div class="bub">老板，码输进去说“活动已结束”</div></div><div class="msg"><div class="bub">早，截个图看下呢</div></div><div class="msg me"><div class="bub">[图片]</div></div><div class="tm">2022-09-19 09:20</div><div class="msg"><div class="bub">看到了，这批上游出问题了，对不住</div></div><div class="msg"><div class="bub">⟦grants|我今天中午12点前给你补一个新码，补不上就把48块全退你⟧</div></div><div class="msg me"><div class="bub">行，上次那个月卡22元的也有点慢</div></div><div class="msg"><div class="bub">⟦limits|上次的过了确认收货了，那个退不了哈⟧</div></div><div class="msg"><div class="bub">新码：⟦cardSecret|mh3tz9v6ea1n⟧ 这个我试过能打开页面的</div></div><div class="tm">对方已读</div><div class="van-goods-action"><span>输入消息…</span><span>⟦entry|投诉店家⟧</span><span class="van-button">发送</span></div>`,
      ),
    },
    {
      kind: 'product',
      path: '/m/goods/5521',
      html: shell(
        '商品详情',
        `<div style="height:200px;background:#fde9d6"></div><div class="van-cell-group" style="padding:14px"><div class="price">⟦priceFen=56800|￥<b>568.00</b>⟧ <del>￥648.00</del> <span class="van-tag">券后价</span></div><div>原售 ⟦may.priceFen|598.00⟧，领 30 元券再减</div><h3 style="margin:6px 0">⟦productName|手游代充 648 档 安卓官服/渠道服⟧</h3><div style="color:#969799">月销 73　库存 999　浏览 5210</div></div><div class="van-cell-group">${cell('卖家', '⟦merchant|布偶代充⟧')}${cell('发货', '⟦grants|接单后 2 小时内充好⟧')}${cell('保障', '⟦grants|没充上全额退⟧')}</div><div class="van-cell-group" style="padding:14px"><b>图文详情</b><p>亲们好，本店做代充三年了，渠道都是正规充的。拍下要留游戏账号、区服、角色名，充的时候会顶号，请保持手机畅通。⟦limits|因为您留错区服或者不给验证码耽误了的，不算我们超时。⟧⟦limits|充值开始后不能取消，⟧请想好再拍。⟦grants|如果因为我们充值的原因被游戏方扣回，我们补到您账号或者退差额。⟧⟦limits|封号的原因千千万，自己用脚本外挂的别找我。⟧</p><p>活动：9月每周五 20 点抢 5 元券。</p></div><div class="van-goods-action"><span>客服</span><span>购物车 1</span><span class="van-button">领券购买</span></div><p class="tm">⟦platformName|橘猫数卡⟧ 提供技术支持</p>`,
      ),
    },
  ],
};
