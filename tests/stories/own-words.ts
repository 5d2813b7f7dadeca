import { party, seen, status, story } from './story';

const host = 'xiaodian.example';

/** A user who wrote one account of his own and nothing else, with numbers in it that not everybody should read. */
export const ownWords = story(
  'own-words',
  {
    title: '加速器周卡',
    platform: '小点卡铺',
    host,
    orderIds: ['XD2611170005'],
    dispute: 'non-delivery',
    parties: [party('platform', { shown: '小点卡铺', site: host })],
    demandFen: 1500,
    statement:
      '付款后没有收到卡密。\n11月18日我加了客服QQ 1234567890，对方让我等，11月19日把我拉黑。我的电话13900001111也留给了客服。',
  },
  {
    evidence: [
      seen(2, 'order', '2026-11-17 22:30', host, {
        ...{
          orderId: 'XD2611170005',
          productName: '加速器周卡',
          amountFen: 1500,
          orderTime: '2026-11-17T22:20:00+08:00',
        },
        ...{ payMethod: '支付宝', payTime: '2026-11-17T22:20:30+08:00' },
      }),
    ].map((item) => ({ ...item, fields: { ...item.fields, ...status('待发货') } })),
    contacts: [],
    madeAt: '2026-11-20 09:00',
  },
);
