import type { Layout } from '../../truth';

/** A phone shop of cards with split prices and a bar at the foot; the till counts down, the order tells its story in steps. */
const style = `body{margin:0 auto;width:390px;background:#f7f8fa;font:14px/20px -apple-system,"PingFang SC";color:#323233}.van-nav-bar{background:#fff;line-height:46px;text-align:center;font-size:16px}.van-notice-bar{background:#fffbe8;color:#ed6a0c;padding:10px 16px;white-space:nowrap;overflow:hidden}.van-card{display:flex;background:#fff;padding:10px 16px;margin:8px 0}.van-card__thumb{width:72px;height:72px;background:#dfe6ee;margin-right:10px}.van-card__bottom{display:flex;justify-content:space-between}.van-card__price-integer{font-size:18px}.blk{background:#fff;margin:8px 0;padding:10px 16px}.blk p{display:flex;justify-content:space-between;margin:6px 0}.blk p span{color:#969799}.van-submit-bar{position:fixed;bottom:0;width:390px;background:#fff;line-height:50px;text-align:right}.van-submit-bar b{color:#ee0a24}.van-count-down{font-size:26px;line-height:1.5}.van-steps{padding:4px 0 4px 20px;border-left:1px solid #eee}.bub{background:#fff;border-radius:6px;padding:8px;margin:6px 50px 6px 10px}.bub.me{background:#95ec69;margin:6px 10px 6px 50px}.tm{text-align:center;color:#bbb;font-size:12px}`;

const shell = (title: string, body: string, foot = '') =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><style>${style}</style></head><body><div class="van-nav-bar">‹　${title}</div><div class="van-notice-bar">【通知】11月25日 02:00-04:00 系统升级，期间充值到账延迟；新客立减 3 元</div>${body}<div style="text-align:center;color:#c8c9cc;padding:16px 0 70px">⟦platformName|柚子快充⟧</div>${foot}</body></html>`;

const card = (name: string, desc: string, whole: string, part: string, count: string) =>
  `<div class="van-card"><div class="van-card__thumb"></div><div style="flex:1"><div class="van-card__title">${name}</div><div style="color:#969799">${desc}</div><div class="van-card__bottom"><div>¥ <span class="van-card__price-integer">${whole}</span>.${part}</div><div>x${count}</div></div></div></div>`;

export const floatBar: Layout = {
  name: 'float-bar',
  pages: [
    {
      kind: 'order',
      path: '/m/?t=1#/order?id=66120',
      html: shell(
        '订单',
        `<div class="blk" style="background:#07c160;color:#fff"><h3>⟦status=failed|充值失败，请联系客服⟧</h3>预计退款 1-3 个工作日</div>${card('⟦productName|柠语视频会员 月卡直充⟧', '充值账号 159****3302', '19', '90', '⟦quantity|1⟧')}<div class="blk"><p><span>商品金额</span>¥19.90</p><p><span>新客立减</span>-¥3.00</p><p><span>实付</span><b>⟦amountFen|¥ 16.90⟧</b></p></div><div class="blk"><p><span>订单编号</span>⟦orderId|YZ88202611206612⟧</p><p><span>支付流水</span>⟦tradeNo|2026112022001467730519004418⟧</p><p><span>支付方式</span>⟦payMethod|支付宝⟧</p><p><span>下单时间</span>⟦orderTime|2026-11-20 12:06:29⟧</p></div><div class="blk van-steps"><div>充值失败<br><small>⟦otherTime|2026-11-20 12:31:02⟧</small></div><div>提交充值<br><small>⟦may.otherTime|2026-11-20 12:06:58⟧</small></div><div>付款成功<br><small>⟦payTime|2026-11-20 12:06:51⟧</small></div></div>`,
        '<div class="van-submit-bar">⟦entry|申请退款⟧　再次购买　</div>',
      ),
    },
    {
      kind: 'payment',
      path: '/m/?t=2#/cashier?no=⟦orderId|YZ88202611230107⟧',
      html: shell(
        '收银台',
        `<div class="blk" style="text-align:center">支付剩余时间<div class="van-count-down">14:37</div><div style="font-size:34px;line-height:1.5">⟦payableFen|¥<span><i>47</i>.<i>60</i></span>⟧</div><div style="color:#969799">⟦productName|青岚听书 年卡⟧</div></div><div class="blk"><p>⟦may.payMethod|微信支付⟧ <input type="radio" name="w" checked></p><p>支付宝 <small>随机立减最高 ¥8.8</small> <input type="radio" name="w"></p><p>余额（可用 ¥2.31，不足） <input type="radio" name="w" disabled></p></div>`,
        '<div class="van-submit-bar"><button>确认支付 ¥47.60</button></div>',
      ),
    },
    {
      kind: 'chat',
      path: '/m/?t=3#/im',
      html: shell(
        '柚子客服',
        `<div class="tm">昨天 21:40</div><div class="bub me">我的会员没到账</div><div class="bub">您好，我是机器人小柚，请发送订单编号</div><div class="bub me">⟦orderId|YZ88202611206612⟧</div><div class="bub">已为您转接人工　工号 ⟦agentId|1093⟧</div><div class="tm">今天 08:52</div><div class="bub">亲，是您账号绑定异常导致失败，这种情况⟦limits|只能退成平台余额，不能原路退的哦⟧</div><div class="bub me">我付的是支付宝，凭什么退余额</div><div class="bub">规定如此，余额可以买别的～ 本周特价云杉视频 ¥9.90</div>`,
        '<div class="van-submit-bar"><input placeholder="说点什么"> <button>发送</button></div>',
      ),
    },
    {
      kind: 'product',
      path: '/m/?t=4#/goods/310',
      html: shell(
        '商品详情',
        `<div style="height:200px;background:#e8f0e4"></div><div class="blk"><div style="font-size:24px;color:#ee0a24">⟦priceFen|¥<b>47</b>.60⟧ <small style="color:#999">原价 <s>¥88.00</s></small></div><h3>⟦productName|青岚听书 年卡⟧</h3><p><span>已售 3.1万</span><span>库存 486</span></p></div><div class="blk"><p><span>已选</span>年卡 x1</p><p><span>领券</span>满 100 减 8</p><p><span>服务</span>⟦grants|15 分钟未到账自动退款⟧</p></div><div class="blk">全部评价（1,207）<p><span>w***k 2026-11-19</span>秒到账</p></div>`,
        '<div class="van-submit-bar">客服　收藏　<b>¥47.60</b> <button>立即购买</button></div>',
      ),
    },
  ],
};
