import { answers, contact, demand, fact, party, seen, story } from './story';

const host = 'zhanghu.example';

/** A balance that was paid in for buying is frozen by "risk control". */
export const frozen = story(
  'frozen',
  {
    title: '账户余额被冻结',
    platform: '聚点数卡',
    host,
    dispute: 'balance-frozen',
    parties: [
      party('platform', {
        shown: '聚点数卡',
        company: '云州市聚点网络科技有限公司',
        address: '云州市盘江区环城路7号',
        site: host,
      }),
    ],
    demands: [demand('unfreeze', null, '并由人工复核'), demand('refund', 50000), demand('explain')],
    facts: [
      fact('other', '2026-11-01 10:05', '本人为购买点卡向账户充值500元，到账后余额显示500元', 2),
      fact('refused', '2026-11-05 20:00', '账户页显示“账户异常，余额已冻结”，没有写明原因', 3),
    ],
    answers: { ...answers, payChannel: 'pay-alipay', goods: 'service', isPrepaid: true },
  },
  {
    evidence: [
      seen(2, 'other', '2026-11-01 10:05', host, {}),
      seen(3, 'other', '2026-11-05 20:00', host, {}),
      seen(4, 'receipt', '2026-11-05 20:05', 'pay.example', {
        ...{ amountFen: 50000, payTime: '2026-11-01T10:04:00+08:00', payMethod: '支付宝' },
        ...{ tradeNo: '2026110122001433330', merchant: '云州市聚点网络科技有限公司' },
      }),
      seen(5, 'chat', '2026-11-06 09:40', host, {}),
    ],
    contacts: [
      contact('platform', 'demanded', '2026-11-06 09:10', {
        via: '在线客服',
        ask: '解除冻结并说明原因',
        cites: [{ seq: 5 }],
      }),
      contact('platform', 'answered', '2026-11-06 09:30', {
        words: '系统风控判定，无法解除',
        cites: [{ seq: 5 }],
      }),
    ],
    madeAt: '2026-11-23 09:00',
  },
);
