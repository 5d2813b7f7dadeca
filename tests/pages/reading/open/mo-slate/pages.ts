import type { Layout } from '../../truth';

/** A dark single-page shop of game accounts: icon fonts, stacked labels over values, a talk with a goods card on top. */
const style = `body{margin:0;background:#14171c;color:#e6e8eb;font:14px/1.6 "PingFang SC",sans-serif}.iconfont{font-style:normal;color:#6b7280}header{padding:14px 16px;font-size:17px;font-weight:600}.c{background:#1e2329;border-radius:14px;margin:0 12px 12px;padding:16px}.two{display:flex;flex-wrap:wrap}.two>div{width:50%;margin-bottom:12px}.two .l{font-size:12px;color:#848e9c}.two .w{width:100%}.h{font-size:26px;font-weight:700;color:#f0b90b}.sub{color:#848e9c;font-size:12px}.f{position:fixed;left:0;right:0;bottom:0;background:#1e2329;display:flex;padding:10px 16px;gap:12px;align-items:center}.f .i{font-size:11px;color:#848e9c;text-align:center}.f .b{flex:1;text-align:center;border-radius:8px;padding:10px;background:#2b3139}.f .b.y{background:#f0b90b;color:#14171c}.msg{display:flex;margin:12px}.msg .av{width:36px;height:36px;border-radius:50%;background:#2b3139;margin-right:8px}.msg.me{flex-direction:row-reverse}.msg.me .av{margin:0 0 0 8px}.bub{background:#1e2329;border-radius:10px;padding:9px 12px;max-width:240px}.me .bub{background:#f0b90b;color:#14171c}.nm{font-size:11px;color:#848e9c}.tm{text-align:center;color:#5e6673;font-size:11px}`;

const shell = (title: string, body: string) =>
  `<!DOCTYPE html><html class="dark"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}|⟦platformName|墨岩号铺⟧</title><style>${style}</style></head><body><div id="root"><header><i class="iconfont icon-back">&#xe679;</i> ${title}</header>${body}</div></body></html>`;

const box = (label: string, value: string, wide = '') =>
  `<div class="${wide}"><div class="l">${label}</div><div class="d">${value}</div></div>`;

const says = (name: string, words: string) =>
  `<div class="msg"><div class="av"></div><div><div class="nm">${name}</div><div class="bub">${words}</div></div></div>`;

const mine = (words: string) =>
  `<div class="msg me"><div class="av"></div><div class="bub">${words}</div></div>`;

const bar = (icons: string[], buttons: string) =>
  `<div style="height:70px"></div><div class="f">${icons.map((one) => `<div class="i"><i class="iconfont">&#xe60c;</i><br>${one}</div>`).join('')}${buttons}</div>`;

export const moSlate: Layout = {
  name: 'mo-slate',
  pages: [
    {
      kind: 'product',
      path: '/app/acc/66120',
      html: shell(
        '账号详情',
        `<div class="c" style="height:150px;background:#2b3139"><span class="sub">1/6</span></div><div class="c"><div style="font-size:16px;font-weight:600">⟦productName|【苍穹之刃】安卓 v12 全皮肤 可二次实名⟧</div><div style="margin-top:8px"><span class="h">⟦priceFen|<small>¥</small> 1,260 <small>.00</small>⟧</span> <s class="sub">1480</s> <span class="sub">浏览 902 · 收藏 41</span></div></div><div class="c two">${box('区服', '安卓 QQ')}${box('等级', '112 级')}${box('皮肤', '364 款')}${box('实名', '可二次实名')}${box('卖家', '⟦merchant|一剑寒霜⟧ <span class="sub">成交 88 单</span>')}${box('账号编号', 'ACC66120')}</div><div class="c"><div style="font-weight:600">交易保障</div><p>⟦grants|找回包赔：账号被原主找回，平台按成交价全额赔付，保障期 365 天。⟧</p><p>⟦limits|私下加卖家微信、QQ 交易的，平台不予赔付。⟧</p><p>交易时平台客服会拉群验号。</p></div><div class="c"><div class="sub">看了又看</div><div>苍穹之刃 iOS v10 300皮 <b>¥980</b></div><div>苍穹之刃 安卓 v8 <b>¥455</b></div></div>${bar(['客服', '收藏'], '<div class="b">砍价</div><div class="b y">立即购买</div>')}`,
      ),
    },
    {
      kind: 'order',
      path: '/app/order/detail?id=500318',
      html: shell(
        '订单详情',
        `<div class="c"><div class="h">⟦status=unpaid|待付款⟧</div><div class="sub">账号已为您锁定，剩余 <b>14</b> 分 <b>32</b> 秒</div></div><div class="c"><div style="font-weight:600">⟦productName|【苍穹之刃】安卓 v12 全皮肤 可二次实名⟧</div><div class="sub">卖家 ⟦merchant|一剑寒霜⟧</div></div><div class="c two">${box('成交价', '¥1260.00')}${box('找回包赔服务费', '¥63.00')}${box('还需支付', '<span class="h">⟦payableFen|<small>¥</small> 1323 <small>.00</small>⟧</span>', 'w')}${box('订单 ID', '⟦orderId|MY5003182611171⟧', 'w')}${box('生成时间', '⟦orderTime|2026-11-17 15:03:28⟧', 'w')}</div>${bar(['客服'], '<div class="b">放弃购买</div><div class="b y">去付款</div>')}`,
      ),
    },
    {
      kind: 'order',
      path: '/app/order/detail?id=487755',
      html: shell(
        '订单详情',
        `<div class="c"><div class="h">⟦status=delivered|已交号⟧</div><div class="sub">⟦grants|包赔保障中，剩余 362 天，账号被找回可随时申请理赔⟧</div></div><div class="c"><div style="font-weight:600">⟦productName|【雾都侦探】PC 端 初始号 送 8000 石⟧</div><div class="sub">卖家 ⟦merchant|南巷小号批发⟧ · 数量 ⟦quantity|2⟧</div></div><div class="c"><div style="font-weight:600">账号信息</div><div style="background:#14171c;border-radius:8px;padding:10px;margin-top:8px">⟦cardSecret|账号：wudu_7781@mail.example<br>密码：Qz88ty!4⟧</div><div style="background:#14171c;border-radius:8px;padding:10px;margin-top:8px">⟦cardSecret|账号：wudu_7782@mail.example<br>密码：Kp31mm!9⟧</div><div class="sub" style="margin-top:8px">登录后请立即修改密码并绑定自己的手机</div></div><div class="c two">${box('单价', '¥18.00')}${box('服务费', '¥0.00')}${box('实付', '<b>⟦amountFen|<small>¥</small> 36 <small>.00</small>⟧</b>')}${box('付款', '<i class="iconfont">&#xe634;</i> ⟦payMethod|支付宝⟧')}${box('订单 ID', '⟦orderId|MY4877552611140⟧', 'w')}${box('生成时间', '⟦orderTime|2026-11-14 22:10:05⟧', 'w')}${box('付款时间', '⟦payTime|2026-11-14 22:10:47⟧', 'w')}${box('交号时间', '⟦otherTime|2026-11-14 22:12:30⟧', 'w')}</div>${bar(['客服'], '<div class="b">⟦entry|申请理赔⟧</div><div class="b">⟦entry|投诉卖家⟧</div><div class="b y">确认无误</div>')}`,
      ),
    },
    {
      kind: 'chat',
      path: '/app/im?to=kf&order=⟦orderId|MY4877552611140⟧',
      html: shell(
        '墨岩客服',
        `<div class="c" style="display:flex;justify-content:space-between"><div><div>⟦productName|【雾都侦探】PC 端 初始号 送 8000 石⟧</div><div class="sub">实付 ⟦amountFen|¥36.00⟧ · ⟦status=delivered|已交号⟧</div></div><div class="sub">发送订单</div></div><div class="tm">昨天 22:31</div>${says('智能助手', '您好，我是小墨，请问遇到什么问题？<br><a>怎么修改密码</a><br><a>账号登不上</a><br><a>转人工</a>')}${mine('转人工')}<div class="tm">客服「⟦agentId|墨岩-阿澈⟧」为您服务</div>${mine('买了两个号，第二个密码不对')}${says('墨岩-阿澈', '您好，麻烦截个图我看下')}${mine('<div style="width:90px;height:60px;background:#ccc">[图片]</div>')}${says('墨岩-阿澈', '好的看到了，已经帮您转给卖家核实')}${says('墨岩-阿澈', '⟦grants|今晚 24 点前卖家没给新密码的话，给您退 18 元。⟧')}${mine('我要全退，两个都不要了')}${says('墨岩-阿澈', '⟦limits|第一个号您已经登录过了，这个是退不了的。⟧')}<div class="tm">今天 09:12</div>${mine('卖家没回')}${says('墨岩-阿澈', '收到，⟦refundFen|18 元⟧已提交退款，请留意到账')}${bar([], '<div class="b" style="text-align:left;color:#5e6673">请输入…</div><div class="i">⟦entry|投诉⟧</div><div class="i">评价</div>')}`,
      ),
    },
    {
      kind: 'ticket',
      path: '/app/claim/thread/31870',
      html: shell(
        '理赔工单',
        `<div class="c two">${box('工单编号', '⟦ticketNo|LP31870⟧')}${box('进度', '⟦may.status=pending|平台核查中⟧')}${box('关联订单', '⟦orderId|MY4610092609302⟧', 'w')}${box('账号', '⟦productName|【苍穹之刃】iOS v9 210皮⟧', 'w')}${box('申请时间', '⟦otherTime|2026-11-15 13:26:50⟧', 'w')}${box('索赔金额', '<b>⟦refundFen|¥640.00⟧</b>', 'w')}</div><div class="c"><div class="nm">我 · 11-15 13:26</div><p>早上登录提示密码错误，手机也被换绑了，应该是原主找回了。</p></div><div class="c"><div class="nm">理赔专员 ⟦agentId|M027⟧ · 11-15 14:40</div><p>您好，请补充最近一次登录的截图，以及官方找回失败的短信。</p><p>⟦grants|材料齐全后 3 个工作日内出结果，属实的按成交价全额赔付。⟧</p></div><div class="c"><div class="nm">我 · 11-15 15:02</div><p>已上传 4 张图。</p></div><div class="c"><div class="nm">理赔专员 M027 · 11-16 10:09</div><p>材料已收到，正在联系卖家。⟦limits|核查期间请勿自行联系卖家，否则视为放弃理赔。⟧</p></div>${bar([], '<div class="b">补充材料</div><div class="b y">催一催</div>')}`,
      ),
    },
  ],
};
