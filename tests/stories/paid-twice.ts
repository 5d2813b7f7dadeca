import { answers, contact, demand, fact, party, seen, status, story } from './story';

const host = 'chongka.example';

/** One order, two payments a minute apart. */
export const paidTwice = story(
  'paid-twice',
  {
    title: '50 元话费卡',
    platform: '充卡达人',
    host,
    orderIds: ['CK261115000031'],
    dispute: 'duplicate-charge',
    parties: [
      party('platform', {
        shown: '充卡达人',
        company: '新渡市达人科技有限公司',
        address: '新渡市渡口区一马路2号',
        site: host,
      }),
    ],
    demands: [demand('refund', 4950)],
    facts: [fact('other', '2026-11-15 14:30', '订单列表只有一笔订单，卡密也只有一份', 2)],
    answers: { ...answers, payChannel: 'pay-wechat' },
  },
  {
    evidence: [
      seen(2, 'order', '2026-11-15 14:30', host, {
        ...{
          orderId: 'CK261115000031',
          productName: '50元话费卡',
          amountFen: 4950,
          orderTime: '2026-11-15T14:20:00+08:00',
        },
      }),
      seen(3, 'receipt', '2026-11-15 14:31', 'pay.example', {
        ...{ amountFen: 4950, payTime: '2026-11-15T14:20:30+08:00', payMethod: '微信支付' },
        ...{ tradeNo: '4200002611150001001', merchant: '新渡市达人科技有限公司' },
      }),
      seen(4, 'receipt', '2026-11-15 14:32', 'pay.example', {
        ...{ amountFen: 4950, payTime: '2026-11-15T14:21:10+08:00', payMethod: '微信支付' },
        ...{ tradeNo: '4200002611150001002', merchant: '新渡市达人科技有限公司' },
      }),
      seen(5, 'chat', '2026-11-15 16:00', host, {}),
    ].map((item) =>
      item.kind === 'order'
        ? { ...item, fields: { ...item.fields, ...status('已完成', 'delivered') } }
        : item,
    ),
    contacts: [
      contact('platform', 'demanded', '2026-11-15 15:00', {
        via: '在线客服',
        ask: '退还多扣的49.50元',
        cites: [{ seq: 5 }],
      }),
      contact('platform', 'answered', '2026-11-15 15:20', { words: '两笔都是有效订单', cites: [{ seq: 5 }] }),
    ],
    madeAt: '2026-11-16 09:00',
  },
);
