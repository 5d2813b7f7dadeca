import type { Layout } from '../../truth';

/** Web talk of a market with its shops: talks at the left, the talk, the buyer's order at the right. */
const line = (side: string, name: string, when: string, words: string) =>
  `<div class="message-item ${side}"><div class="message-item__head"><span>${name}</span> <time title="${when}"></time></div><div class="message-item__content">${words}</div></div>`;

export const imLobby: Layout = {
  name: 'im-lobby',
  pages: [
    {
      kind: 'chat',
      path: '/web/im?uid=shop_7712&order=PP3320117745',
      html: `<!DOCTYPE html><html><head><meta charset="utf-8"><title>(2) 消息 - ⟦platformName|拼蓬网⟧</title><style>body{margin:0;font:13px/1.6 sans-serif;color:#333}.im{display:flex;height:660px;border:1px solid #ddd;width:1120px;margin:14px auto}.sessions{width:220px;background:#f4f4f4;overflow:auto}.session{padding:10px 12px;border-bottom:1px solid #e8e8e8}.session.active{background:#fff}.session p{margin:0;color:#999;font-size:12px}.dialog{flex:1;display:flex;flex-direction:column}.dialog__title{padding:10px 16px;border-bottom:1px solid #eee}.dialog__list{flex:1;overflow:auto;padding:10px 16px}.message-item{margin-bottom:12px}.message-item__head{color:#aaa;font-size:12px}.message-item__content{display:inline-block;background:#f3f3f3;border-radius:4px;padding:6px 10px;max-width:330px}.message-item.mine{text-align:right}.message-item.mine .message-item__content{background:#ffe3d3}.right{width:280px;border-left:1px solid #eee;padding:12px}.right dl{margin:0}.right dt{color:#999;font-size:12px}.right dd{margin:0 0 6px}</style></head><body><div class="im"><div class="sessions"><div class="session active"><b>轻舟话费旗舰店</b><p>[已读] 亲亲稍等</p></div><div class="session"><b>阿南卡券</b><p>亲，50 元券今天 46 元</p></div><div class="session"><b>系统通知</b><p>您的订单 PP3319800021 已签收</p></div></div>
<div class="dialog"><div class="dialog__title"><b>⟦merchant|轻舟话费旗舰店⟧</b>　<small>平均 1 分钟回复</small>　<a style="float:right">⟦entry|投诉商家⟧</a></div><div class="dialog__list">
${line('mine', 'qinhe', '2026-11-26 10:01:12', '话费三天了还没到账')}${line('', '轻舟话费旗舰店 · ⟦agentId|夏夏⟧', '2026-11-26 10:01:15', '亲亲在的哦。⟦limits|慢充单 0-72 小时到账，不支持中途退款⟧的呢')}${line('mine', 'qinhe', '2026-11-26 10:02:03', '现在已经 75 个小时了')}${line('', '轻舟话费旗舰店 · 夏夏', '2026-11-26 10:02:40', '月底运营商限量，再等 24 小时好吗')}${line('mine', 'qinhe', '2026-11-26 10:03:11', '不等了，退钱')}${line('', '轻舟话费旗舰店 · 夏夏', '2026-11-26 10:06:58', '⟦grants|明天中午 12 点前没到，给您全额退款并补 5 元无门槛券⟧')}${line('mine', 'qinhe', '2026-11-26 10:07:20', '行，说话算话')}${line('', '轻舟话费旗舰店 · 夏夏', '2026-11-26 10:07:31', '亲亲稍等')}</div><div style="border-top:1px solid #eee;padding:10px"><textarea rows="2" cols="70"></textarea> <button>发送</button></div></div>
<div class="right"><b>正在咨询的订单</b><dl><dt>订单编号</dt><dd>⟦orderId|PP3320117745⟧</dd><dt>商品</dt><dd>⟦productName|电信话费 100 元 全国慢充⟧</dd><dt>实付</dt><dd>⟦amountFen|¥95.50⟧</dd><dt>下单</dt><dd>⟦orderTime|2026-11-23 07:04:31⟧</dd><dt>状态</dt><dd>⟦status=pending|待发货⟧</dd></dl><button>⟦entry|申请退款⟧</button><hr><b>店铺热卖</b><p>移动话费 50 元　¥47.90</p><p>联通话费 100 元　¥95.80</p></div></div></body></html>`,
    },
  ],
};
