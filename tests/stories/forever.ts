import { answers, contact, demand, fact, gone, grants, party, seen, status, story } from './story';

const promise = '永久会员，一次购买终身使用。';
const wayBack = '会员期间无法使用的，全额退款。';
const host = 'yongjiu.example';

/** Sold as "for ever", it ends after thirty days; by then the page has lost a sentence. */
export const forever = story(
  'forever',
  {
    title: '网盘永久会员',
    platform: '优享会员店',
    host,
    orderIds: ['26092800007'],
    dispute: 'false-ad',
    parties: [
      party('platform', {
        shown: '优享会员店',
        company: '河原市优享商贸有限公司',
        address: '河原市中原区建设路20号',
        site: host,
      }),
    ],
    demands: [demand('refund', 19900)],
    facts: [
      fact(
        'mismatch',
        '2026-10-28 08:10',
        '会员页显示“会员已到期，开通时长30天”，与商品页写明的“永久会员，一次购买终身使用”不一致',
        2,
        5,
      ),
      fact('violation', '2026-10-28 08:20', '商品页仍写明“永久会员，一次购买终身使用”', 6),
    ],
    comparisons: [gone(wayBack, [2, '2026-09-28 10:00'], [6, '2026-10-28 08:20'])],
    answers: { ...answers, payChannel: 'pay-wechat', goods: 'service', isDefective: true },
  },
  {
    evidence: [
      seen(2, 'product', '2026-09-28 10:00', host, {}, { clauses: [grants(wayBack), grants(promise)] }),
      seen(3, 'order', '2026-09-28 10:20', host, {
        ...{
          orderId: '26092800007',
          productName: '网盘永久会员',
          amountFen: 19900,
          orderTime: '2026-09-28T10:10:00+08:00',
        },
      }),
      seen(4, 'receipt', '2026-09-28 10:21', 'pay.example', {
        ...{ amountFen: 19900, payTime: '2026-09-28T10:10:30+08:00', payMethod: '微信支付' },
        ...{ tradeNo: '4200002609280001234', merchant: '河原市优享商贸有限公司' },
      }),
      seen(5, 'other', '2026-10-28 08:10', 'pan.example', {}),
      seen(6, 'product', '2026-10-28 08:20', host, {}, { clauses: [grants(promise)] }),
      seen(7, 'chat', '2026-10-29 09:00', host, {}),
    ].map((item) =>
      item.kind === 'order'
        ? { ...item, fields: { ...item.fields, ...status('已完成', 'delivered') } }
        : item,
    ),
    contacts: [
      contact('platform', 'demanded', '2026-10-28 09:00', {
        via: '在线客服',
        ask: '退款199元',
        cites: [{ seq: 7 }],
      }),
      contact('platform', 'refused', '2026-10-28 17:30', {
        words: '宣传仅供参考，以实际为准',
        cites: [{ seq: 7 }],
      }),
    ],
    madeAt: '2026-10-30 10:00',
  },
);
