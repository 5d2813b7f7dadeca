import { answers, contact, demand, fact, grants, party, seen, status, story } from './story';

const host = 'jisukapu.example';

/** Bought a game card, paid, no secret came; the shop reads and is silent; its page promises seven days. */
export const noSecret = story(
  'no-secret',
  {
    title: '《星海远征》1000 点券卡',
    platform: '极速卡铺',
    host,
    orderIds: ['2026111819304587'],
    dispute: 'non-delivery',
    parties: [
      party('platform', { shown: '极速卡铺', site: host }),
      party('merchant', { shown: '星途数卡商行' }),
      party('payee', {
        shown: '江城星途数字科技有限公司',
        company: '江城星途数字科技有限公司',
        address: '江城市高新区科技一路66号',
      }),
    ],
    demands: [demand('refund', 9850)],
    facts: [fact('no-answer', '2026-11-20 09:20', '两条消息都显示“已读”，没有答复，仍未收到卡密', 7)],
    answers: { ...answers, payChannel: 'pay-wechat' },
  },
  {
    evidence: [
      seen(
        2,
        'product',
        '2026-11-18 19:28',
        host,
        {},
        { clauses: [grants('自动发货，付款后5分钟内发卡。'), grants('本店商品支持7天无理由退款。')] },
      ),
      seen(3, 'order', '2026-11-18 20:05', host, {
        ...{ orderId: '2026111819304587', productName: '《星海远征》1000点券卡', amountFen: 9850 },
        ...{ orderTime: '2026-11-18T19:30:45+08:00', quantity: 1 },
      }),
      seen(4, 'receipt', '2026-11-18 20:06', 'pay.example', {
        ...{ amountFen: 9850, payTime: '2026-11-18T19:31:20+08:00', payMethod: '微信支付' },
        ...{ tradeNo: '4200002611189931007', merchant: '江城星途数字科技有限公司' },
      }),
      seen(5, 'order', '2026-11-20 09:12', host, { orderId: '2026111819304587' }),
      seen(7, 'chat', '2026-11-20 09:20', host, {}),
    ].map((item) =>
      item.kind === 'order' ? { ...item, fields: { ...item.fields, ...status('待发货') } } : item,
    ),
    contacts: [
      contact('platform', 'asked', '2026-11-18 20:10', {
        via: '在线客服',
        ask: '什么时候发卡密',
        cites: [{ seq: 7 }],
      }),
      contact('platform', 'demanded', '2026-11-19 09:00', {
        via: '在线客服',
        ask: '退款98.50元',
        cites: [{ seq: 7 }],
      }),
    ],
    madeAt: '2026-11-20 10:00',
  },
);
