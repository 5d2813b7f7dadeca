import type { Layout } from '../../truth';

/** A card shop for phones out of a cell-and-card component library: goods cards, cell groups, action bars, popups. */
const style = `body{margin:0;background:#f7f8fa;font:14px/20px -apple-system,"PingFang SC",sans-serif;color:#323233}.van-nav-bar{background:#fff;height:46px;display:flex;align-items:center;justify-content:center;position:relative}.van-nav-bar__left{position:absolute;left:16px}.van-nav-bar__title{font-size:16px;font-weight:500}.van-cell-group--inset{margin:12px 16px;background:#fff;border-radius:8px;overflow:hidden}.van-cell{display:flex;padding:10px 16px}.van-cell__title{flex:1}.van-cell__value{color:#969799;text-align:right}.van-card{display:flex;background:#fff;padding:8px 16px}.van-card__thumb{width:88px;height:88px;background:#efe6f3;border-radius:8px;margin-right:8px}.van-card__content{flex:1}.van-card__num{float:right;color:#969799}.van-card__desc{color:#646566;font-size:12px}.van-card__price-integer,.van-price b{font-size:18px;font-weight:700}.van-tag{font-size:10px;padding:0 4px;border:1px solid #8e44ad;color:#8e44ad;border-radius:2px}.head{background:#8e44ad;color:#fff;padding:22px 20px}.head h2{margin:0;font-size:20px}.head p{margin:6px 0 0;font-size:12px}.bar{position:fixed;bottom:0;left:0;right:0;background:#fff;display:flex;justify-content:flex-end;align-items:center;padding:7px 16px;gap:8px}.van-button{border:1px solid #dcdee0;border-radius:999px;padding:4px 14px}.van-button--primary{background:#8e44ad;color:#fff}.van-tabbar{position:fixed;bottom:0;left:0;right:0;display:flex;background:#fff;justify-content:space-around;padding:8px}.van-popup{display:none}.van-notice-bar{background:#fffbe8;color:#ed6a0c;padding:8px 16px;font-size:12px}.grey{color:#969799;font-size:12px}`;

const shell = (title: string, body: string) =>
  `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="UTF-8"><meta name="viewport" content="width=device-width,initial-scale=1,user-scalable=no"><title>${title} - ⟦platformName|梅子卡铺⟧</title><style>${style}</style></head><body><div id="app"><div class="van-nav-bar"><div class="van-nav-bar__left"><i class="van-icon van-icon-arrow-left"></i>返回</div><div class="van-nav-bar__title van-ellipsis">${title}</div></div>${body}</div></body></html>`;

const cell = (title: string, value: string) =>
  `<div class="van-cell"><div class="van-cell__title"><span>${title}</span></div><div class="van-cell__value">${value}</div></div>`;

const price = (whole: string, cents: string) =>
  `<span class="van-card__price-currency">¥</span><span class="van-card__price-integer">${whole}</span>.<span class="van-card__price-decimal">${cents}</span>`;

const card = (goods: string, desc: string, single: string, count: string) =>
  `<div class="van-card"><div class="van-card__thumb"></div><div class="van-card__content"><div class="van-card__title">${goods}</div><div class="van-card__desc">${desc}</div><div class="van-card__bottom"><div class="van-card__price">${single}</div><div class="van-card__num">${count}</div></div></div></div>`;

const row = (no: string, word: string, goods: string, count: string, sum: string, buttons: string) =>
  `⟦item⟧<div class="van-cell-group van-cell-group--inset"><div class="van-cell"><div class="van-cell__title">${no}</div><div class="van-cell__value" style="color:#8e44ad">${word}</div></div>${card(goods, '卡密商品', '', count)}<div class="van-cell"><div class="van-cell__title"></div><div>${sum}</div></div><div class="van-cell" style="justify-content:flex-end;gap:8px">${buttons}</div></div>`;

const button = (words: string) => `<button class="van-button van-button--small">${words}</button>`;

export const moPlum: Layout = {
  name: 'mo-plum',
  pages: [
    {
      kind: 'product',
      path: '/m/?v=1#/goods/1047?from=share',
      html: shell(
        '商品详情',
        `<div class="van-notice-bar"><span>158****2231 2分钟前购买了 浮岛音乐季卡 ×1</span></div><div style="height:220px;background:#efe6f3"></div><div class="van-cell-group van-cell-group--inset"><div class="van-cell"><div class="van-cell__title"><span class="van-price" style="color:#ee0a24">⟦priceFen|<small>¥</small><b>22</b><small>.80</small>⟧</span> <del class="grey">¥30.00</del> <span class="van-tag">限时特价</span></div><div class="van-cell__value">已售 3266</div></div><div class="van-cell"><b>⟦productName|浮岛音乐 豪华会员月卡 CDK⟧</b></div></div>
<div class="van-cell-group van-cell-group--inset">${cell('优惠', '<span class="van-tag">满50减3</span> <i class="van-icon van-icon-arrow"></i>')}${cell('已选', '月卡，1件')}${cell('库存', '418')}${cell('店铺', '⟦merchant|青柚数卡⟧ <i class="van-icon van-icon-arrow"></i>')}</div>
<div class="van-cell-group van-cell-group--inset"><div class="van-tabs"><div class="van-tab van-tab--active"><span class="van-tab__text">购前必读</span></div></div><div style="padding:4px 16px 12px"><p>1、本商品为 16 位激活码，登录浮岛音乐 App，在「我的-兑换中心」输入即可。</p><p>2、⟦grants|付款后卡密即时发放，最晚不超过 10 分钟。⟧</p><p>3、⟦grants|首次激活提示无效的，核实后免费补发一张。⟧</p><p>4、⟦limits|卡密一经查看，不支持七天无理由退换。⟧</p><p>5、海外 IP 可能打不开兑换页，换成国内网络再试。</p><p>6、⟦limits|因买家自行泄露卡密造成的损失，店铺不承担。⟧</p></div></div>
<div class="van-cell-group van-cell-group--inset"><div class="van-cell">猜你喜欢</div>${card('浮岛音乐 豪华会员年卡', '官方直充', price('168', '00'), '')}${card('听潮有声 季度会员', '激活码', price('39', '90'), '')}</div>
<div class="van-popup van-popup--bottom van-sku-container"><div>¥ 22.80</div><div>剩余 418件</div><div>购买数量 <input class="van-stepper__input" value="⟦may.quantity|1⟧"></div></div><div class="bar"><div class="van-action-bar-icon">客服</div><div class="van-action-bar-icon">收藏</div><button class="van-button">加入购物车</button><button class="van-button van-button--primary">立即购买</button></div>`,
      ),
    },
    {
      kind: 'order',
      path: '/m/?v=2#/order/detail?id=88213',
      html: shell(
        '订单详情',
        `<div class="head"><h2>⟦status=delivered|交易成功⟧</h2><p>卡密已发放到本页，请妥善保管，切勿截图外传</p></div><div class="van-cell-group van-cell-group--inset"><div class="van-cell"><div class="van-cell__title"><i class="van-icon van-icon-shop-o"></i> ⟦merchant|青柚数卡⟧ <i class="van-icon van-icon-arrow"></i></div></div>${card('⟦productName|浮岛音乐 豪华会员月卡 CDK⟧', '规格：月卡', price('22', '80'), '×⟦quantity|2⟧')}</div>
<div class="van-cell-group van-cell-group--inset"><div class="van-cell"><b>我的卡密</b></div><div class="van-cell"><div class="van-cell__title"><span class="grey">①</span> <code>⟦cardSecret|FDYY8K2QW7RM41XZ⟧</code></div><span style="color:#8e44ad">复制</span></div><div class="van-cell"><div class="van-cell__title"><span class="grey">②</span> <code>⟦cardSecret|FDYY3T9HP6LC05NB⟧</code></div><span style="color:#8e44ad">复制</span></div></div>
<div class="van-cell-group van-cell-group--inset">${cell('商品总价', '¥45.60')}${cell('运费', '¥0.00')}${cell('优惠券', '-¥3.00')}${cell('实付款', `<span style="color:#ee0a24">⟦amountFen|${price('42', '60')}⟧</span>`)}</div>
<div class="van-cell-group van-cell-group--inset">${cell('订单编号', '⟦orderId|MZ26110819405532⟧ <span class="copy">复制</span>')}${cell('拍下时间', '⟦orderTime|2026-11-08 19:40:55⟧')}${cell('支付时间', '⟦payTime|2026-11-08 19:41:23⟧')}${cell('发卡时间', '⟦otherTime|2026-11-08 19:41:25⟧')}${cell('支付渠道', '⟦payMethod|微信支付⟧')}${cell('接收手机', '177****0926')}</div><div style="height:60px"></div><div class="bar">${button('联系客服')}${button('⟦entry|申请售后⟧')}<button class="van-button van-button--primary">再次购买</button></div>`,
      ),
    },
    {
      kind: 'order',
      path: '/m/?v=3#/order/list?tab=0',
      html: shell(
        '我的订单',
        `<div class="van-search"><input placeholder="搜索单号或商品"></div><div class="van-tabs" style="display:flex;justify-content:space-around;background:#fff;padding:10px"><span>全部</span><span>待付款 <sup class="van-badge">1</sup></span><span>待发卡</span><span>已完成</span></div>
${row('⟦orderId|MZ26111208031190⟧', '⟦status=unpaid|待付款⟧', '⟦productName|听潮有声 季度会员激活码⟧', '×⟦quantity|1⟧', '共1件 应付 ⟦payableFen|¥39.90⟧', `${button('取消')}${button('去支付')}`)}${row('⟦orderId|MZ26111122174608⟧', '⟦status=pending|待发卡⟧', '⟦productName|瓦力网盘 超级会员 90 天⟧', '×⟦quantity|1⟧', '共1件 实付 ⟦amountFen|¥58.00⟧', `${button('催发货')}${button('⟦entry|申请退款⟧')}`)}${row('⟦orderId|MZ26110819405532⟧', '⟦status=delivered|交易成功⟧', '⟦productName|浮岛音乐 豪华会员月卡 CDK⟧', '×⟦quantity|2⟧', '共2件 实付 ⟦amountFen|¥42.60⟧', `${button('查看卡密')}${button('⟦entry|申请售后⟧')}`)}${row('⟦orderId|MZ26102513220071⟧', '⟦status=closed|已取消⟧', '⟦productName|100元 通用加油电子券⟧', '×⟦quantity|3⟧', '共3件 合计 ⟦amountFen|¥285.00⟧', `${button('删除订单')}`)}⟦/items⟧<div class="grey" style="text-align:center">没有更多了</div><div style="height:60px"></div><div class="van-tabbar"><span>首页</span><span>分类</span><span>订单</span><span>我的</span></div>`,
      ),
    },
    {
      kind: 'complaint-form',
      path: '/m/?v=4#/aftersale/apply?order=⟦orderId|MZ26110819405532⟧',
      html: shell(
        '申请售后',
        `<div class="van-notice-bar"><span>⟦grants|商家将在 24 小时内处理，超时未处理系统自动退款。⟧</span></div><div class="van-cell-group van-cell-group--inset">${card('⟦productName|浮岛音乐 豪华会员月卡 CDK⟧', '月卡', '¥22.80', '×⟦quantity|2⟧')}</div><form class="van-form"><div class="van-cell-group van-cell-group--inset">${cell('售后类型', '<label><input type="radio" name="t" checked> 仅退款</label> <label><input type="radio" name="t"> 补发卡密</label>')}${cell('问题原因', '<span>卡密提示已被使用</span> <i class="van-icon van-icon-arrow"></i>')}${cell('退款金额', '<input class="van-field__control" value="⟦refundFen|42.60⟧" style="text-align:right;border:0"> ⟦currency=CNY|元⟧')}</div>
<div class="van-cell-group van-cell-group--inset"><div class="van-cell"><textarea class="van-field__control" rows="3" style="width:100%" maxlength="200" placeholder="请描述遇到的问题，方便商家核实">第二张卡密兑换时提示已被使用，第一张也登不进去。</textarea></div><div class="van-field__word-limit grey" style="padding:0 16px 8px;text-align:right">25/200</div><div class="van-cell"><div class="van-uploader">+ 上传凭证（最多 3 张）</div></div></div><div class="grey" style="padding:0 20px">⟦limits|同一订单只能申请一次售后，撤销后不可再次发起。⟧</div><div style="margin:16px"><button class="van-button van-button--primary" style="width:100%;height:44px">提交</button></div></form><div class="van-popup van-picker"><ul><li>卡密提示已被使用</li><li>拍错了</li><li>未收到卡密</li></ul></div>`,
      ),
    },
  ],
};
