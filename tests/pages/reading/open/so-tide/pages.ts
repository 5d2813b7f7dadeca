import type { Layout } from '../../truth';

/** Top-ups of games on a phone in Vant's parts: cells, cards, tabs, a keyboard, a toast, a dialog over everything. */
const style = `body{margin:0;background:#f7f8fa;font:14px/20px -apple-system,"PingFang SC",sans-serif;color:#323233}#app{max-width:414px;margin:0 auto;min-height:700px}.van-nav-bar{background:#fff;text-align:center;line-height:46px;font-size:16px;font-weight:500}.van-nav-bar .van-icon{float:left;padding-left:16px}.van-tabs{display:flex;background:#fff;line-height:44px;text-align:center}.van-tab{flex:1}.van-tab--active{color:#0a7cff;border-bottom:3px solid #0a7cff}.van-cell-group{background:#fff;margin:10px 12px;border-radius:8px;overflow:hidden}.van-cell{display:flex;padding:10px 16px;border-bottom:1px solid #f2f3f5}.van-cell__title{flex:1}.van-cell__value{color:#969799;text-align:right}.van-card{display:flex;background:#fff;padding:8px 16px}.van-card__thumb{width:64px;height:64px;background:#d6e9ff;border-radius:6px;margin-right:10px}.van-card__content{flex:1}.van-card__price{color:#ee0a24}.van-card__num{float:right;color:#969799}.van-button{display:inline-block;border:1px solid #ebedf0;border-radius:16px;padding:3px 14px;background:#fff}.van-button--primary{background:#0a7cff;color:#fff}.van-submit-bar{background:#fff;padding:10px 16px;text-align:right}.van-overlay{position:fixed;inset:0;background:rgba(0,0,0,.6)}.van-dialog{position:fixed;left:50%;top:38%;width:300px;margin-left:-150px;background:#fff;border-radius:16px;text-align:center}.van-dialog__header{padding-top:24px;font-weight:500}.van-dialog__message{padding:10px 24px 24px;color:#646566}.van-dialog__footer{border-top:1px solid #ebedf0;line-height:46px;color:#0a7cff}.van-notice-bar{background:#fffbe8;color:#ed6a0c;padding:8px 16px}.van-field input{border:0;width:100%}.foot{text-align:center;color:#c8c9cc;font-size:12px;padding:16px}`;

const shell = (title: string, body: string) => `<!DOCTYPE html>
<html><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1,user-scalable=no"><title>${title}</title><style>${style}</style></head><body><div id="app"><div class="van-nav-bar"><i class="van-icon">‹</i><div class="van-nav-bar__title van-ellipsis">${title}</div></div>${body}<div class="foot">— ⟦platformName|潮汐直充⟧ —</div></div></body></html>`;
const cell = (title: string, value: string) =>
  `<div class="van-cell"><div class="van-cell__title"><span>${title}</span></div><div class="van-cell__value"><span>${value}</span></div></div>`;
const card = (
  no: string,
  state: string,
  code: string,
  name: string,
  sku: string,
  sum: string,
  count: string,
  buttons: string,
) =>
  `⟦item⟧<div class="van-cell-group"><div class="van-cell"><div class="van-cell__title">NO.⟦orderId|${no}⟧</div><div class="van-cell__value" style="color:#ee0a24">⟦status=${code}|${state}⟧</div></div><div class="van-card"><div class="van-card__thumb"></div><div class="van-card__content"><div class="van-card__title">⟦productName|${name}⟧</div><div style="color:#969799">${sku}</div><div>实付 <span class="van-card__price">⟦amountFen|${sum}⟧</span><span class="van-card__num">x⟦quantity|${count}⟧</span></div></div></div><div class="van-submit-bar">${buttons}</div></div>`;

export const soTide: Layout = {
  name: 'so-tide',
  pages: [
    {
      kind: 'order',
      path: '/h5/?p=list#/user/orders?state=0',
      html: shell(
        '充值记录',
        `<div class="van-tabs"><div class="van-tab van-tab--active">全部</div><div class="van-tab">待付款</div><div class="van-tab">充值中</div><div class="van-tab">已完成</div></div>
${card('CX611180935270041', '待付款', 'unpaid', '《浪客行》6480 通宝', '苹果 · 烽火连城', '¥598.00', '1', '<span class="van-button">取消</span> <span class="van-button van-button--primary">付款</span>')}${card('CX611171822403310', '充值失败', 'failed', '《浪客行》月签到卡', '苹果 · 烽火连城', '¥28.50', '1', '<span class="van-button">⟦entry|退款/售后⟧</span>')}${card('CX611052107119286', '充值完成', 'delivered', '《泡泡小镇》300 钻石', '安卓 · 通用', '¥83.40', '3', '<span class="van-button">再充一次</span>')}${card('CX610280816550027', '已退款', 'refunded', '《浪客行》980 通宝', '苹果 · 烽火连城', '¥91.00', '1', '<span class="van-button">删除记录</span>')}⟦/items⟧<p class="foot">没有更多了</p>`,
      ),
    },
    {
      kind: 'order',
      path: '/h5/?p=detail#/user/order?no=⟦orderId|CX611171822403310⟧',
      html: shell(
        '充值详情',
        `<div class="van-notice-bar">区服角色不存在，请核对后申请退款</div><div class="van-cell-group">${cell('<b style="font-size:18px">⟦status=failed|充值失败⟧</b>', '')}<div class="van-card"><div class="van-card__thumb"></div><div class="van-card__content"><div class="van-card__title">⟦productName|《浪客行》月签到卡⟧</div><div style="color:#969799">苹果 · 烽火连城</div><span class="van-card__price">¥30.00</span><span class="van-card__num">x⟦quantity|1⟧</span></div></div></div>
<div class="van-cell-group">${cell('红包抵扣', '-¥1.50')}${cell('实付', '<b style="color:#ee0a24">⟦amountFen|¥28.50⟧</b>')}${cell('支付', '⟦payMethod|微信支付⟧')}</div><div class="van-cell-group">${cell('充值单号', 'CX611171822403310')}${cell('提交', '⟦orderTime|2026/11/17 18:22:40⟧')}${cell('付款', '⟦payTime|2026/11/17 18:22:58⟧')}${cell('失败', '⟦otherTime|2026/11/17 18:29:13⟧')}${cell('角色 ID', '20077813')}${cell('渠道商', '⟦merchant|嘉兴浪里网络⟧')}</div><div class="van-submit-bar"><span class="van-button">联系渠道商</span> <span class="van-button van-button--primary">⟦entry|退款/售后⟧</span></div>`,
      ),
    },
    {
      kind: 'payment',
      path: '/h5/?p=pay#/cashier?no=⟦orderId|CX611180935270041⟧',
      html: shell(
        '收银台',
        `<div style="text-align:center;padding:26px 0"><div>剩余 <b>09:48</b></div><div style="font-size:34px;line-height:60px">⟦payableFen|<small>¥</small><span>598</span><span style="font-size:20px">.00</span>⟧</div><div style="color:#969799">⟦productName|《浪客行》6480 通宝⟧</div></div><div class="van-cell-group van-radio-group">${cell('<b>微信支付</b> <small style="color:#ee0a24">推荐</small>', '○')}${cell('<b>⟦payMethod|支付宝⟧</b>', '<span style="color:#0a7cff" aria-checked="true">◉ 已选</span>')}${cell('<b>零钱袋</b> <small>可用 ¥3.20，余额不足</small>', '○')}</div><div class="van-cell-group">${cell('充值单号', 'CX611180935270041')}${cell('充到', '角色 ID 20077813')}</div><p style="padding:0 16px;color:#969799;font-size:12px">⟦grants|付款后 10 分钟内充到角色，失败自动退回。⟧⟦limits|角色 ID 填错充到他人账号的，无法追回。⟧</p><div style="padding:0 12px"><div class="van-button van-button--primary" style="display:block;text-align:center;line-height:36px">确认付款</div></div>`,
      ),
    },
    {
      kind: 'redeem-error',
      path: '/h5/?p=redeem#/redeem',
      html: shell(
        '兑换码充值',
        `<div class="van-cell-group"><div class="van-cell van-field"><div class="van-cell__title">兑换码</div><input value="⟦may.cardSecret|CXD8-44PQ-R7LM-20ZT⟧"></div><div class="van-cell van-field"><div class="van-cell__title">角色 ID</div><input value="20077813"></div></div><div style="padding:0 12px"><div class="van-button van-button--primary" style="display:block;text-align:center;line-height:36px">立即兑换</div></div><div class="van-cell-group"><div class="van-cell"><div><b>说明</b><p>兑换码由 16 位字母和数字组成，不分大小写。</p><p>⟦limits|每个兑换码只能使用一次，兑换后不能转移到别的角色。⟧</p></div></div></div><div class="van-overlay"></div><div class="van-dialog" role="dialog"><div class="van-dialog__header">兑换失败</div><div class="van-dialog__message">该兑换码已失效或已被他人领取（错误码 E2031）</div><div class="van-dialog__footer">我知道了</div></div>`,
      ),
    },
  ],
};
