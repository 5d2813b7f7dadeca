import { answers, contact, demand, fact, grants, party, seen, status, story } from './story';

const host = 'zhanghao.example';

/** The bought account was taken back; the seller had promised that it would not be. */
export const reclaimed = story(
  'reclaimed',
  {
    title: '游戏账号',
    platform: '号店',
    host,
    orderIds: ['HD20261001008'],
    dispute: 'account-reclaimed',
    parties: [
      party('platform', {
        shown: '号店',
        company: '白石市号店网络科技有限公司',
        address: '白石市龙山区文昌路11号',
        site: host,
      }),
      party('merchant', { shown: '老王出号' }),
    ],
    demands: [demand('refund', 60000)],
    facts: [fact('failed', '2026-10-20 21:00', '登录时提示“密码已修改”，账号绑定的手机号已变更', 4)],
    answers: { ...answers, payChannel: 'pay-wechat', isDefective: true },
    hiddenNames: ['王强'],
  },
  {
    evidence: [
      seen(2, 'product', '2026-10-01 11:00', host, {}, { clauses: [grants('一年内被找回的，包赔。')] }),
      seen(3, 'order', '2026-10-01 11:30', host, {
        ...{
          orderId: 'HD20261001008',
          productName: '游戏账号（40级）',
          amountFen: 60000,
          orderTime: '2026-10-01T11:20:00+08:00',
        },
      }),
      seen(4, 'other', '2026-10-20 21:00', 'game.example', {}),
      seen(5, 'chat', '2026-10-22 12:00', host, {}),
      seen(6, 'receipt', '2026-10-01 11:32', 'pay.example', {
        ...{ amountFen: 60000, payTime: '2026-10-01T11:20:45+08:00', payMethod: '微信支付' },
        ...{ tradeNo: '4200002610010004321', merchant: '白石市号店网络科技有限公司' },
      }),
    ].map((item) =>
      item.kind === 'order'
        ? { ...item, fields: { ...item.fields, ...status('已完成', 'delivered') } }
        : item,
    ),
    contacts: [
      contact('platform', 'demanded', '2026-10-21 09:00', {
        via: '在线客服',
        ask: '按承诺赔付',
        cites: [{ seq: 5 }],
      }),
      contact('platform', 'answered', '2026-10-21 18:00', {
        words: '我们只是平台，你去找卖家王强，电话13812345678',
        cites: [{ seq: 5 }],
      }),
    ],
    madeAt: '2026-10-23 09:00',
  },
);
