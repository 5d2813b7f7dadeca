import type { Layout } from '../../truth';

/** A phone shop for game coins in Vant: van-cells, a card of goods, a result with an icon, a gate for codes. */
const shell = (
  title: string,
  body: string,
) => `<!DOCTYPE html><html lang="zh"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1,maximum-scale=1"><title>${title} · ⟦platformName|纸船游戏充值⟧</title><style>
body{margin:0;background:#f7f8fa;font:14px/20px -apple-system,"PingFang SC",sans-serif;color:#323233}#app{max-width:400px;margin:0 auto;padding-bottom:60px}.van-nav-bar{background:#fff;line-height:46px;text-align:center;font-weight:500}.van-cell-group{background:#fff;margin:10px 0}.van-cell-group--inset{margin:10px 16px;border-radius:8px;overflow:hidden}.van-cell-group__title{padding:14px 16px 4px;color:#969799}.van-cell{display:flex;padding:10px 16px;border-bottom:1px solid #f2f3f5}.van-cell__title{flex:1}.van-cell__value{flex:1.6;text-align:right;color:#969799;word-break:break-all}.van-card{background:#fff;display:flex;padding:10px 16px}.van-card__thumb{width:80px;height:80px;background:#cfe3ff;border-radius:8px;margin-right:10px}.van-card__content{flex:1}.van-button{display:inline-block;border:1px solid #ebedf0;background:#fff;padding:8px 18px;border-radius:20px;margin:4px}.van-button--primary{background:#1989fa;color:#fff}.van-tag{background:#ff976a;color:#fff;border-radius:2px;padding:0 4px;font-size:12px}.red{color:#ee0a24}.van-dialog{background:#fff;border-radius:16px;margin:20px 40px;text-align:center;padding:20px}.grid{display:grid;grid-template-columns:1fr 1fr 1fr;gap:8px;padding:10px 16px;background:#fff}.grid div{border:1px solid #dcdee0;border-radius:6px;text-align:center;padding:8px}.grid .on{border-color:#1989fa;color:#1989fa}
</style></head><body><div id="app"><div class="van-nav-bar">${title}</div>${body}</div></body></html>`;
const cell = (label: string, value: string) =>
  `<div class="van-cell"><div class="van-cell__title"><span>${label}</span></div><div class="van-cell__value"><span>${value}</span></div></div>`;

export const tePaperboat: Layout = {
  name: 'te-paperboat',
  pages: [
    {
      kind: 'product',
      path: '/m/game/317',
      html: shell(
        '游戏充值',
        `<div class="van-card"><div class="van-card__thumb"></div><div class="van-card__content"><div style="font-size:16px;font-weight:600">⟦productName|山海行纪 6480 玉石直充⟧</div><div><span class="van-tag">安卓</span> <span class="van-tag">官服</span></div><div class="red" style="font-size:20px">⟦priceFen|¥ 585.00⟧</div><div style="color:#969799">官方价 ¥648 已省 ¥63</div></div></div><div class="van-cell-group__title">选择面额</div><div class="grid"><div>60 玉石<br>¥5.60</div><div>3280 玉石<br>¥296.00</div><div class="on">6480 玉石<br>¥585.00</div></div><div class="van-cell-group">${cell('区服', '请选择 ›')}${cell('角色ID', '<input placeholder="在游戏设置里查看">')}${cell('角色名', '<input placeholder="请输入角色名">')}${cell('优惠券', '1 张可用 ›')}</div><div class="van-cell-group__title">充值须知</div><div class="van-cell-group" style="padding:10px 16px"><p>⟦grants|工作时间 10:00-24:00 下单，30 分钟内到账，超时可申请全额退款。⟧</p><p>充值过程中请不要登录游戏。</p><p>⟦limits|区服、角色信息填错导致充错，本店不补不退。⟧</p><p>⟦limits|未成年人请勿下单，付款即视为已满 18 周岁。⟧</p></div><div style="text-align:right"><span class="van-button">咨询</span><span class="van-button van-button--primary">立即充值</span></div>`,
      ),
    },
    {
      kind: 'receipt',
      path: '/m/pay/result?sn=⟦orderId|ZC1733204518027⟧',
      html: shell(
        '支付结果',
        `<div style="text-align:center;background:#fff;padding:30px 0"><div style="font-size:50px;color:#07c160">●</div><div style="font-size:18px">⟦status=paid|支付成功⟧</div><div style="font-size:30px;font-weight:600">⟦amountFen|<small>¥</small>580.00⟧</div></div><div class="van-cell-group">${cell('充值内容', '⟦productName|山海行纪 6480 玉石直充⟧')}${cell('充值单号', 'ZC1733204518027')}${cell('付款方式', '⟦payMethod|云闪付⟧')}${cell('付款时间', '⟦payTime|2026-11-23 18:22:41⟧')}${cell('优惠', '满 500 减 5')}</div><div style="text-align:center"><span class="van-button">回首页</span><span class="van-button van-button--primary">查看订单</span></div><div class="van-cell-group__title">大家都在充</div><div class="van-card"><div class="van-card__thumb"></div><div class="van-card__content">猫咪餐厅 礼包月卡<div class="red">¥ 27.50</div></div></div>`,
      ),
    },
    {
      kind: 'order',
      path: '/m/order/detail/ZC1733204518027',
      html: shell(
        '订单详情',
        `<div class="van-cell-group" style="padding:14px 16px"><div style="font-size:18px;font-weight:600">⟦status=refunded|订单已退款⟧</div><div style="color:#969799">款项已退回原支付账户，请留意到账</div></div><div class="van-card"><div class="van-card__thumb"></div><div class="van-card__content"><div>⟦productName|山海行纪 6480 玉石直充⟧</div><div style="color:#969799">官服 / 云海之巅 / 阿雾</div><div>¥ 585.00 <span style="float:right">x⟦quantity|1⟧</span></div></div></div><div class="van-cell-group--inset van-cell-group">${cell('商品金额', '¥ 585.00')}${cell('优惠券', '- ¥ 5.00')}${cell('实付金额', '<b class="red">⟦amountFen|¥ 580.00⟧</b>')}${cell('退款金额', '<b>⟦refundFen|¥ 580.00⟧</b>')}</div><div class="van-cell-group--inset van-cell-group">${cell('充值单号', '⟦orderId|ZC1733204518027⟧')}${cell('下单时间', '⟦orderTime|2026-11-23 18:22:10⟧')}${cell('付款时间', '⟦payTime|2026-11-23 18:22:41⟧')}${cell('退款时间', '⟦otherTime|2026-11-24 09:05:00⟧')}${cell('付款方式', '⟦payMethod|云闪付⟧')}${cell('角色ID', '80317726')}</div><div class="van-cell-group--inset van-cell-group">${cell('⟦entry|售后与投诉⟧', '›')}${cell('客服微信', '⟦contact|zhichuan_kf2⟧')}</div><div style="text-align:right"><span class="van-button">删除订单</span><span class="van-button van-button--primary">再充一笔</span></div>`,
      ),
    },
    {
      kind: 'redeem-error',
      path: '/m/redeem?from=order',
      html: shell(
        '兑换中心',
        `<div class="van-cell-group">${cell('游戏', '猫咪餐厅')}${cell('区服', '奶油小镇')}${cell('角色ID', '20551903')}${cell('兑换码', '<input value="⟦may.cardSecret|MMCT88KQ3ZYD⟧">')}</div><div style="text-align:center"><span class="van-button van-button--primary">立即兑换</span></div><div class="van-dialog"><div style="font-weight:600">兑换失败</div><p>该兑换码已被使用，请核对后重试（错误码 20013）</p><span class="van-button">知道了</span></div><div class="van-cell-group__title">兑换说明</div><div class="van-cell-group" style="padding:10px 16px"><p>兑换码由大写字母和数字组成，输入时不区分空格。</p><p>⟦limits|每个兑换码只能使用一次，同一角色每月限兑 3 次。⟧</p><p>兑换成功后奖励通过游戏内邮件发放。</p><p>兑换遇到问题？<a>⟦entry|反馈问题⟧</a></p></div>`,
      ),
    },
  ],
};
