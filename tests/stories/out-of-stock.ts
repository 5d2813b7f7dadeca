import { answers, contact, demand, grants, party, seen, status, story } from './story';

const host = 'fakawu.example';

/** Three were bought, one came: somebody else had paid first. 消协 has the case already. */
export const outOfStock = story(
  'out-of-stock',
  {
    title: '学习软件月卡 3 张',
    platform: '发卡屋',
    host,
    orderIds: ['1764412345'],
    dispute: 'non-delivery',
    parties: [
      party('platform', { shown: '发卡屋', site: host }),
      party('merchant', {
        shown: '小鹿数码',
        company: '江南市小鹿数码工作室',
        address: '江南市桥西区民主路6号',
        cites: [{ seq: 2 }],
      }),
    ],
    demands: [demand('other', 3980, '补足2张月卡；不能补足的，退还未交付部分的货款39.80元')],
    facts: [],
    answers: { ...answers, payChannel: 'pay-wechat' },
  },
  {
    evidence: [
      seen(2, 'product', '2026-11-19 08:50', host, {}, { clauses: [grants('现货，付款后自动发货。')] }),
      seen(3, 'order', '2026-11-19 09:05', host, {
        ...{
          orderId: '1764412345',
          productName: '学习软件月卡',
          quantity: 3,
          amountFen: 5970,
          orderTime: '2026-11-19T09:00:00+08:00',
        },
      }),
      seen(4, 'receipt', '2026-11-19 09:06', 'pay.example', {
        ...{ amountFen: 5970, payTime: '2026-11-19T09:00:25+08:00', payMethod: '微信支付' },
        ...{ tradeNo: '4200002611190007654', merchant: '江南市小鹿数码工作室' },
      }),
      // The shop's result of the delivery: it bears no number of the order.
      seen(
        5,
        'order',
        '2026-11-19 09:05',
        host,
        {},
        { notices: ['很抱歉，有人在你付款之前抢走了商品，还有2件未发货'] },
      ),
      seen(6, 'chat', '2026-11-19 12:00', host, {}),
    ].map((item) => (item.seq === 3 ? { ...item, fields: { ...item.fields, ...status('部分发货') } } : item)),
    contacts: [
      contact('platform', 'demanded', '2026-11-19 09:20', {
        via: '在线客服',
        ask: '补发2张或者退还相应货款',
        cites: [{ seq: 6 }],
      }),
      contact('platform', 'answered', '2026-11-19 11:50', {
        words: '上游缺货，联系供货商',
        cites: [{ seq: 6 }],
      }),
      contact('cca', 'filed', '2026-11-21 10:00', { caseNo: '江消2026-118' }),
    ],
    madeAt: '2026-11-22 09:00',
  },
);
