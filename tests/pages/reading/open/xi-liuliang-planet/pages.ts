import type { Layout } from '../../truth';

/** A mini-program's web views for SIM cards and data packs, made of phone cells, with a talk window and a sheet over the till. */
const view = (title: string, body: string) =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title><style>body{margin:0;background:#f7f8fa;font:14px/1.5 -apple-system,"Helvetica Neue","PingFang SC",sans-serif;color:#323233}#app{max-width:420px;margin:0 auto;min-height:100vh;padding-bottom:60px}.van-nav-bar{background:#fff;text-align:center;line-height:46px;font-weight:500;font-size:16px}.van-notice-bar{background:#fffbe8;color:#ed6a0c;padding:0 16px;line-height:40px;white-space:nowrap;overflow:hidden}.van-cell-group{background:#fff;margin:10px 0}.van-cell-group--inset{margin:12px 16px;border-radius:8px;overflow:hidden}.van-cell-group__title{padding:14px 16px 6px;color:#969799}.van-cell{display:flex;padding:10px 16px;border-bottom:1px solid #f2f3f5}.van-cell__title{flex:1}.van-cell__value{flex:1;color:#969799;text-align:right;word-break:break-all}.van-cell__label{color:#969799;font-size:12px}.van-tag{background:#07c160;color:#fff;border-radius:2px;padding:0 4px;font-size:12px}.van-button{display:inline-block;border-radius:999px;border:1px solid #ebedf0;background:#fff;padding:6px 18px}.van-button--danger{background:#ee0a24;color:#fff}.van-submit-bar{position:fixed;bottom:0;left:0;right:0;max-width:420px;margin:0 auto;background:#fff;padding:8px 16px;text-align:right}.van-action-sheet{background:#fff;border-radius:16px 16px 0 0;padding:16px}.van-dialog{background:#fff;border-radius:16px;margin:16px auto;width:320px;padding:20px}.msg{display:flex;margin:12px}.msg p{background:#fff;border-radius:8px;padding:9px 12px;margin:0;max-width:260px}.msg.me{flex-direction:row-reverse}.msg.me p{background:#95ec69}.av{width:36px;height:36px;border-radius:4px;background:#bcd;margin:0 8px}.sys{text-align:center;color:#b2b2b2;font-size:12px}.gray{color:#969799;font-size:12px}</style></head><body><div id="app">${body}</div></body></html>`;
const cell = (k: string, v: string) =>
  `<div class="van-cell"><div class="van-cell__title"><span>${k}</span></div><div class="van-cell__value"><span>${v}</span></div></div>`;
const foot = `<p class="gray" style="text-align:center">— ⟦platformName|流量星球⟧ —<br>客服热线 ⟦contact|400-069-8817⟧<br>⟦icp|粤ICP备2022071530号-1⟧</p>`;

export const xiLiuliangPlanet: Layout = {
  name: 'xi-liuliang-planet',
  pages: [
    {
      kind: 'product',
      path: '/pages/goods/sim?sku=nx29',
      html: view(
        '逆行卡 29元135G',
        `<div class="van-nav-bar">商品详情</div><div class="van-notice-bar">【通知】新疆、西藏、云南部分地区暂不发货，11 月 28 日起恢复</div><div class="van-cell-group"><div class="van-cell"><div class="van-cell__title"><b style="font-size:18px">⟦productName|逆行卡 29元月租 135G 全国流量⟧</b><div class="van-cell__label">首月免费，次月起 29 元/月；通话 0.1 元/分钟</div></div></div>${cell('办理费', '<b style="color:#ee0a24">⟦priceFen|¥10.00⟧</b>（含 ¥50 首充返还）')}${cell('已领取', '38,204 张')}${cell('发货', '次日顺路快递，免运费')}${cell('店铺', '⟦merchant|东莞市星球通信器材经营部⟧')}</div><div class="van-cell-group"><div class="van-cell-group__title">套餐资费</div>${cell('通用流量', '105GB')}${cell('定向流量', '30GB（含 12 款应用）')}${cell('合约期', '24 个月')}${cell('套外', '5 元/GB')}</div><div class="van-cell-group" style="padding:10px 16px"><b>下单必读</b><p>1. 年龄 18–55 周岁，一个身份证 60 天内只能领一张。⟦limits|资料不符被运营商拒单的，办理费不退。⟧</p><p>2. ⟦limits|收到卡后须在 15 天内激活并首充 50 元，超时卡片自动作废。⟧</p><p>3. ⟦grants|激活前不想要了，可申请取消并全额退回办理费。⟧激活后如需销户请联系运营商营业厅。</p><p>4. ⟦grants|物流丢件、卡片损坏，免费补寄一次。⟧</p><p>5. ⟦limits|合约期内提前销户需按剩余月数支付违约金，每月 10 元。⟧</p></div><div class="van-cell-group"><div class="van-cell-group__title">用户评价（1,906）</div><div class="van-cell"><div class="van-cell__title">139****4410<div class="van-cell__label">2026-10-27　信号不错，三天就到了</div></div></div></div>${foot}<div class="van-submit-bar"><span class="gray" style="float:left">在线客服</span><span class="van-button van-button--danger">免费领取</span></div>`,
      ),
    },
    {
      kind: 'order',
      path: '/pages/order/detail?id=883206117',
      html: view(
        '订单详情',
        `<div class="van-nav-bar">订单详情</div><div class="van-cell-group" style="background:#1989fa;color:#fff;padding:18px 16px"><b style="font-size:18px">⟦status=pending|充值中⟧</b><br>预计 30 分钟内到账，请勿重复下单</div><div class="van-cell-group van-cell-group--inset">${cell('充值号码', '177 0920 3386（中国·广东）')}${cell('商品', '⟦productName|全国流量日包 10GB（7 天有效）⟧')}${cell('数量', '⟦quantity|1⟧')}${cell('标价', '¥18.00')}${cell('平台立减', '-¥1.20')}${cell('红包', '-¥0.50')}${cell('合计', '<b style="color:#ee0a24">⟦amountFen|¥16.30⟧</b>')}</div><div class="van-cell-group van-cell-group--inset">${cell('订单号', '⟦orderId|883206117⟧')}${cell('流水号', '⟦tradeNo|4200002912202611286645120983⟧')}${cell('供应商', '⟦merchant|广州朗跃速充科技有限公司⟧')}${cell('付款方式', '⟦payMethod|微信支付⟧')}${cell('提交订单', '⟦orderTime|2026/11/28 12:36:20⟧')}${cell('付款成功', '⟦payTime|2026/11/28 12:36:34⟧')}${cell('受理时间', '⟦otherTime|2026/11/28 12:36:41⟧')}</div><div class="van-cell-group van-cell-group--inset" style="padding:10px 16px"><b>温馨提示</b><p class="gray">⟦limits|流量即时生效，不结转。⟧⟦grants|24 小时未到账系统自动退款至原支付账户。⟧⟦limits|号码处于停机、欠费状态导致充值失败产生的损失自行承担；⟧⟦limits|携号转网号码请勿充值，否则不退不补。⟧</p></div>${foot}<div class="van-submit-bar"><span class="van-button">⟦entry|催单/投诉⟧</span> <span class="van-button">联系客服</span></div>`,
      ),
    },
    {
      kind: 'payment',
      path: '/pages/pay/result?id=883195540',
      html: view(
        '支付结果',
        `<div class="van-nav-bar">支付结果</div><div style="text-align:center;padding:30px 0;background:#fff"><div style="font-size:46px;color:#07c160">✔</div><b style="font-size:18px">⟦status=paid|支付成功⟧</b><p style="font-size:30px;margin:6px 0">⟦amountFen|￥88.00⟧</p><p class="gray">收款方：⟦merchant|星球数码-旗舰店⟧</p><p><span class="van-button">查看订单</span> <span class="van-button">返回首页</span></p></div><div class="van-cell-group">${cell('订单编号', '⟦orderId|883195540⟧')}${cell('商品名称', '⟦productName|出境卡 7 天无限流量 eSIM⟧')}${cell('支付方式', '⟦payMethod|支付宝⟧')}${cell('支付时间', '⟦payTime|2026/11/16 07:50:12⟧')}${cell('优惠合计', '¥12.00')}${cell('获得星球币', '88')}</div><div class="van-dialog"><b>eSIM 使用提醒</b><p>⟦grants|二维码将在 10 分钟内推送到“我的-eSIM”。⟧⟦limits|eSIM 安装后不可删除重装，误删需重新购买。⟧⟦grants|落地后连不上网，24 小时内联系我们可退全款。⟧</p><p style="text-align:center;color:#1989fa">我知道了</p></div><div class="van-cell-group"><div class="van-cell-group__title">为你推荐</div>${cell('境外接送机券', '¥39.00 起')}${cell('通话包 100 分钟', '¥9.90')}</div>${foot}`,
      ),
    },
    {
      kind: 'chat',
      path: '/pages/im/index?oid=883188402',
      html: view(
        '在线客服',
        `<div class="van-nav-bar">‹ ⟦platformName|流量星球⟧客服</div><div class="van-cell-group van-cell-group--inset"><div class="van-cell"><div class="van-cell__title">⟦productName|话费慢充 200 元（72 小时）⟧<div class="van-cell__label">订单号 ⟦orderId|883188402⟧<br>⟦orderTime|2026/11/09 18:20:07⟧</div></div><div class="van-cell__value">⟦amountFen|¥189.60⟧<br><span class="van-tag">⟦status=pending|处理中⟧</span></div></div></div><p class="sys">2026年11月13日 10:02</p><div class="msg me"><div class="av"></div><p>慢充不是说 72 小时吗，这都第四天了，只到了 100，还差 100</p></div><div class="msg"><div class="av"></div><p>您好，我是智能助手星仔，请问是哪一类问题？<br>1 未到账 2 到账金额不对 3 退款进度<br>回复“人工”转人工</p></div><div class="msg me"><div class="av"></div><p>人工</p></div><p class="sys">客服 ⟦agentId|小橘 0312⟧ 为您服务</p><div class="msg"><div class="av"></div><p>亲亲您好，看到了，上游分两笔充，第二笔被驳回了</p></div><div class="msg me"><div class="av"></div><p>那把剩下的退我</p></div><p class="sys">10:11</p><div class="msg"><div class="av"></div><p>可以的，按比例给您退 ⟦refundFen|94.80 元⟧。⟦grants|退款 1-3 个工作日原路退回。⟧</p></div><div class="msg"><div class="av"></div><p>另外说明一下哈，⟦limits|慢充已到账的部分是不能退的⟧</p></div><div class="msg me"><div class="av"></div><p>行，尽快吧。我手机 13800009921</p></div><p class="sys">客服已结束会话，请对本次服务评价 ★★★★★</p><div class="van-submit-bar"><input placeholder="请输入消息"> <span class="van-button">发送</span> <span class="van-button">⟦entry|投诉该客服⟧</span></div>`,
      ),
    },
  ],
};
