import { answers, contact, demand, fact, party, seen, status, story } from './story';

const host = 'yinpin.example';

/** A month for one yuan that renews for thirty without a word. */
export const renewal = story(
  'renewal',
  {
    title: '音频会员自动续费',
    platform: '听见音频',
    host,
    orderIds: ['TJ26110100042'],
    dispute: 'auto-renew',
    parties: [
      party('platform', {
        shown: '听见音频',
        company: '宁江市听见文化传媒有限公司',
        address: '宁江市鼓台区中山路100号',
        site: host,
      }),
    ],
    demands: [demand('refund', 3000), demand('stop-renewal')],
    facts: [
      fact('other', '2026-10-01 09:10', '本人以1元开通一个月会员，开通页没有显著提示自动续费', 2),
      fact('other', '2026-11-01 08:00', '扣款时没有收到过任何续费提醒'),
    ],
    answers: { ...answers, payChannel: 'pay-alipay', goods: 'service' },
  },
  {
    evidence: [
      seen(2, 'product', '2026-10-01 09:10', host, {}),
      seen(3, 'receipt', '2026-11-01 20:00', 'pay.example', {
        ...{ amountFen: 3000, payTime: '2026-11-01T08:00:00+08:00', payMethod: '支付宝' },
        ...{ tradeNo: '2026110122001411110', merchant: '宁江市听见文化传媒有限公司' },
      }),
      seen(4, 'order', '2026-11-01 20:05', host, {
        ...{
          orderId: 'TJ26110100042',
          productName: '音频会员连续包月',
          amountFen: 3000,
          orderTime: '2026-11-01T08:00:00+08:00',
        },
      }),
      seen(5, 'chat', '2026-11-02 09:30', host, {}),
    ].map((item) =>
      item.kind === 'order' ? { ...item, fields: { ...item.fields, ...status('已支付', 'paid') } } : item,
    ),
    contacts: [
      contact('platform', 'demanded', '2026-11-01 20:20', {
        via: '在线客服',
        ask: '退还30元并关闭自动续费',
        cites: [{ seq: 5 }],
      }),
      contact('platform', 'refused', '2026-11-02 09:20', {
        words: '开通时已默认同意续费',
        cites: [{ seq: 5 }],
      }),
    ],
    madeAt: '2026-11-03 09:00',
  },
);
