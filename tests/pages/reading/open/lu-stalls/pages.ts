import type { Layout } from '../../truth';

/** A market hall of many small card shops, utility classes, dark mode, owners' own notices in pop-ups. */
const css = `body{margin:0;background:#0f1420;color:#d7dce6;font:14px/1.6 "MiSans","PingFang SC",sans-serif}.mx-auto{max-width:960px;margin:0 auto;padding:0 16px}.flex{display:flex}.justify-between{justify-content:space-between}.gap-4{gap:16px}.grid{display:grid}.rounded-xl{border-radius:12px}.bg-slate{background:#182033}.p-5{padding:20px}.my-4{margin:16px 0}.text-xs{font-size:12px;color:#8591a8}.text-2xl{font-size:24px}.font-bold{font-weight:700}.text-emerald{color:#34d399}.text-rose{color:#fb7185}textarea{width:100%;background:#0b101a;color:#9ef0c8;border:1px solid #2c3853;border-radius:8px;padding:10px;box-sizing:border-box}button{background:#4f46e5;color:#fff;border:0;border-radius:8px;padding:8px 16px}.ghost{background:#26304a}dialog{background:#202a42;color:#d7dce6;border:0;border-radius:14px;padding:22px;margin:20px auto;position:static;display:block;max-width:520px}.hidden{display:none}a{color:#93a4ff}`;
const shell = (title: string, body: string) =>
  `<!DOCTYPE html><html class="dark"><head><meta charset="utf-8"><title>${title} - 百铺街</title><style>${css}</style></head><body><nav class="bg-slate"><div class="mx-auto flex justify-between" style="padding:14px 16px"><span class="font-bold">🏮 ⟦platformName|百铺街⟧</span><span class="flex gap-4"><a>逛铺子</a><a>订单查询</a><a>⟦entry|投诉维权⟧</a><a>我要开店</a></span></div></nav><main class="mx-auto">${body}</main><div class="mx-auto text-xs" style="padding:30px 16px;text-align:center">本站仅提供店铺系统与资金托管，商品由入驻商家自行发布。⟦limits|投诉须在订单当日 23:00 前提交。⟧<br>Powered by BaipuCloud 3.8 · 平台客服 TG/QQ：⟦contact|3390517728⟧</div></body></html>`;
const kv = (k: string, v: string) =>
  `<div class="flex justify-between" style="padding:5px 0"><span class="text-xs">${k}</span><span>${v}</span></div>`;
const card = (
  no: string,
  shop: string,
  goods: string,
  n: string,
  sum: string,
  time: string,
  code: string,
  said: string,
) =>
  `⟦item⟧<div class="bg-slate rounded-xl p-5 my-4"><div class="flex justify-between"><span>🏪 ⟦merchant|${shop}⟧</span><span class="text-emerald">⟦status=${code}|${said}⟧</span></div><div class="font-bold">⟦productName|${goods}⟧</div><div class="flex justify-between"><span class="text-xs">#⟦orderId|${no}⟧　⟦orderTime|${time}⟧</span><span>共 ⟦quantity|${n}⟧ 件 <b>⟦amountFen|￥${sum}⟧</b></span></div></div>`;

export const luStalls: Layout = {
  name: 'lu-stalls',
  pages: [
    {
      kind: 'order',
      path: '/o/BP9KX27D1126',
      html: shell(
        '订单 BP9KX27D1126',
        `<dialog open><div class="font-bold">📢 店主公告（阿盛数码小铺）</div><p>兄弟们看完再用！①码子先复制出来，页面 3 天后打不开 ②⟦grants|质保 30 天，掉了找我补，补到满为止⟧ ③⟦limits|改了邮箱密码以外的资料一律不补⟧ ④⟦limits|谁上来就投诉的直接拉黑不售后⟧ 有事 QQ 群说，群号 720118455。</p><button>朕已阅</button></dialog><div class="bg-slate rounded-xl p-5 my-4"><div class="flex justify-between"><span class="text-2xl font-bold text-emerald">⟦status=delivered|发货成功⟧</span><span class="text-xs">浏览次数 2</span></div>${kv('订单号', '⟦orderId|BP9KX27D1126⟧')}${kv('所属店铺', '⟦merchant|阿盛数码小铺⟧')}${kv('宝贝', '⟦productName|PixelDraw 绘图 Plus 会员成品号 30天⟧')}${kv('数量', '⟦quantity|3⟧')}${kv('单价', '￥12.80')}${kv('短信提醒费', '￥0.10')}${kv('优惠码 NOV8', '-￥3.07')}${kv('支付通道', '⟦payMethod|微信扫码⟧')}${kv('实际支付', '<b class="text-rose">⟦amountFen|￥35.43⟧</b>')}${kv('创建', '⟦orderTime|2026-11-26 19:02:44⟧')}${kv('支付', '⟦payTime|2026-11-26 19:03:10⟧')}${kv('出库', '⟦otherTime|2026-11-26 19:03:12⟧')}</div><div class="bg-slate rounded-xl p-5 my-4"><div class="flex justify-between"><b>卡密内容（3）</b><span><button class="ghost">复制全部</button> <button class="ghost">导出 TXT</button></span></div><textarea rows="4" readonly>⟦cardSecret|tqhw4417@drawmail.example----Ps7yQm21⟧
⟦cardSecret|lnbe9032@drawmail.example----Kd3vRz88⟧
⟦cardSecret|oyuc1756@drawmail.example----Wt9xHf04⟧</textarea><p class="text-xs">使用说明：官网登录后先改密码，不要开自动续费。</p></div><p class="text-xs">⟦grants|资金由平台托管至次日，期间卡密无效可投诉，商家不处理则退款给买家。⟧ <a>⟦entry|我要投诉商家⟧</a></p><div class="bg-slate rounded-xl p-5"><b>店铺其他宝贝</b>${kv('字幕君会员 7天', '￥3.50')}${kv('PixelDraw 年费自有号', '￥188.00')}</div>`,
      ),
    },
    {
      kind: 'payment',
      path: '/pay/BPQ03MV81127?ch=alipay_qr',
      html: shell(
        '扫码支付',
        `<div class="bg-slate rounded-xl p-5 my-4" style="text-align:center"><p>请使用 <b>⟦payMethod|支付宝⟧</b> 扫一扫</p><div style="width:180px;height:180px;background:#fff;margin:0 auto"></div><p class="text-2xl font-bold text-rose">⟦payableFen|￥ 20.16⟧</p><p class="text-xs">含通道费 ￥0.16，请勿修改金额，否则不到账</p><p>⏳ 04:52 后二维码失效</p></div><div class="bg-slate rounded-xl p-5 my-4">${kv('商户订单', '⟦orderId|BPQ03MV81127⟧')}${kv('收款商户', '⟦merchant|衡阳市石鼓区盛铺百货商行⟧')}${kv('商品', '⟦productName|星芒视频 VIP 月卡（直充卡密）⟧')}${kv('商品单价', '￥20.00')}${kv('下单时间', '⟦orderTime|2026-11-27 08:15:30⟧')}${kv('当前状态', '⟦status=unpaid|等待扫码⟧')}</div><ul class="text-xs"><li>⟦limits|超时付款不会自动发货，也不保证能退回。⟧</li><li>⟦grants|付款成功 10 分钟未出卡密的，凭付款截图联系平台补单。⟧</li><li>手机浏览器可长按保存二维码，再从相册识别。</li></ul><p><button>我已付款</button> <button class="ghost">⟦entry|付了没反应？找客服⟧</button></p>`,
      ),
    },
    {
      kind: 'receipt',
      path: '/pay/result/BP9KX27D1126',
      html: shell(
        '支付结果',
        `<div class="bg-slate rounded-xl p-5 my-4" style="text-align:center"><div style="font-size:40px">✅</div><div class="text-2xl font-bold">⟦status=paid|付款成功⟧</div><p>您已向 <b>⟦merchant|阿盛数码小铺⟧</b> 支付 <b class="text-rose">⟦amountFen|35.43 元⟧</b>，系统正在出库，3 秒后跳转到卡密页…</p></div><div class="bg-slate rounded-xl p-5 my-4"><table style="width:100%"><tr><td class="text-xs">平台订单</td><td>⟦orderId|BP9KX27D1126⟧</td></tr><tr><td class="text-xs">渠道流水</td><td>⟦tradeNo|4200002990202611263318840275⟧</td></tr><tr><td class="text-xs">到账时刻</td><td>⟦payTime|2026-11-26 19:03:10⟧</td></tr><tr><td class="text-xs">付款渠道</td><td>⟦payMethod|微信支付⟧</td></tr><tr><td class="text-xs">货品</td><td>⟦productName|PixelDraw 绘图 Plus 会员成品号 30天⟧ ×⟦quantity|3⟧</td></tr><tr><td class="text-xs">原价 / 优惠</td><td>￥38.50 / ￥3.07</td></tr></table></div><p class="text-xs">没有自动跳转？<a>查看卡密</a>　重复付款了？<a>⟦entry|联系平台客服⟧</a>，⟦grants|多付的部分 24 小时内原路退回。⟧</p><div class="bg-slate rounded-xl p-5">🎁 关注公众号领 ￥2.00 无门槛券，2026-12-31 前有效</div>`,
      ),
    },
    {
      kind: 'order',
      path: '/query?by=contact',
      html: shell(
        '订单查询',
        `<div class="bg-slate rounded-xl p-5 my-4"><b>查询订单</b><p><input value="136****0719" size="24"> <button>查询</button> <button class="ghost">浏览器缓存</button></p><p class="text-xs">共找到 4 笔，仅显示最近 30 天。⟦limits|超过 30 天的订单系统自动清空，卡密请自行保存。⟧</p></div>${card('BPQ03MV81127', '盛铺会员批发', '星芒视频 VIP 月卡（直充卡密）', '1', '20.16', '2026-11-27 08:15:30', 'unpaid', '待支付')}${card('BP9KX27D1126', '阿盛数码小铺', 'PixelDraw 绘图 Plus 会员成品号 30天', '3', '35.43', '2026-11-26 19:02:44', 'delivered', '已发货')}${card('BP71HUE41119', '墨鱼游戏点卡', '浮空岛 月卡 CDK', '2', '50.00', '2026-11-19 00:31:16', 'pending', '等待店主手动发货')}${card('BP2R0LS61108', '深夜便利店', '云盾加速器 天卡', '5', '7.50', '2026-11-08 23:58:02', 'refunded', '投诉成立，已退款')}⟦/items⟧<template><div class="bg-slate">#BP00000000000 示例商品 共 1 件 ￥0.00</div></template><p style="text-align:center"><button class="ghost">加载更多</button></p>`,
      ),
    },
  ],
};
