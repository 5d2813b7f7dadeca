import { anOrder, answers, contact, demand, fact, party, seen, story } from './story';

const host = 'youxi.example';

/** A child of eleven paid with a parent's phone. */
export const child = story(
  'child',
  {
    title: '孩子的游戏充值',
    platform: '乐点游戏充值',
    host,
    dispute: 'minor',
    parties: [
      party('platform', {
        shown: '乐点游戏充值',
        company: '海宁湾市乐点科技有限公司',
        address: '海宁湾市新城区创新街1号',
        site: host,
      }),
    ],
    orders: [
      anOrder({
        orderId: 'LD26110800011',
        productName: '3280钻石',
        amountFen: 32800,
        orderedAt: { at: '2026-11-08T22:10' },
        tradeNo: '4200002611080001111',
        cites: [{ seq: 2 }],
      }),
      anOrder({
        orderId: 'LD26110800015',
        productName: '6480钻石',
        amountFen: 64800,
        orderedAt: { at: '2026-11-08T22:31' },
        tradeNo: '4200002611080001112',
        cites: [{ seq: 2 }],
      }),
    ],
    demands: [demand('refund', 97600)],
    facts: [
      fact('minor', null, '孩子出生于2015年3月，付款时11周岁', 4),
      fact('minor', { at: '2026-11-09' }, '法定代理人查看账单时发现两笔付款', 3, 6),
      fact('minor', { at: '2026-11-09' }, '法定代理人此前不知情，没有同意，也不追认'),
    ],
    representative: { name: '陈晓云', relation: '母亲', phone: '13900003333', childAge: '11周岁' },
    complainant: {
      name: '陈一诺',
      phone: '13900003333',
      address: '江城市青禾区湖东路21号',
      idNumber: '',
      particulars: '',
      payAccount: '',
    },
    answers: { ...answers, payChannel: 'pay-wechat', goods: 'service' },
  },
  {
    evidence: [
      seen(2, 'other', '2026-11-09 19:00', host, {}),
      seen(3, 'receipt', '2026-11-09 19:05', 'pay.example', {
        ...{
          amountFen: 32800,
          payTime: '2026-11-08T22:10:30+08:00',
          payMethod: '微信支付',
          tradeNo: '4200002611080001111',
        },
      }),
      seen(6, 'receipt', '2026-11-09 19:06', 'pay.example', {
        ...{
          amountFen: 64800,
          payTime: '2026-11-08T22:31:40+08:00',
          payMethod: '微信支付',
          tradeNo: '4200002611080001112',
        },
      }),
      seen(4, 'import', '2026-11-09 19:10', '', {}, { origin: 'other', url: '', title: '出生医学证明.png' }),
      seen(5, 'chat', '2026-11-10 10:30', host, {}),
    ],
    contacts: [
      contact('platform', 'demanded', '2026-11-09 20:00', {
        via: '在线客服',
        ask: '退还孩子充值的976元',
        cites: [{ seq: 5 }],
      }),
      contact('platform', 'refused', '2026-11-10 10:20', {
        words: '实名账号是成年人，不予退款',
        cites: [{ seq: 5 }],
      }),
    ],
    madeAt: '2026-11-11 09:00',
  },
);
