import { answers, brought, demand, fact, party, seen, story } from './story';

const host = 'jiaoyi-haoka.example';

/** Led off the site, paid to a person, asked for a deposit, blocked. */
export const transfer = story(
  'transfer',
  {
    title: '低价点卡，私下转账',
    platform: '好卡交易',
    host,
    dispute: 'fraud',
    parties: [
      party('platform', { shown: '好卡交易', site: host }),
      party('payee', { shown: '*强', contact: '支付账户尾号0088' }),
    ],
    demands: [demand('refund', 320000)],
    facts: [
      fact('fraud-sign', '2026-11-16 14:00', '对方在聊天中要求本人不通过网站，直接转账购买点卡', 3),
      fact('fraud-sign', '2026-11-16 14:40', '收款后对方又要求另交500元“解冻费”才发卡密，本人没有支付', 3),
      fact('fraud-sign', '2026-11-16 15:10', '对方把本人拉黑，消息显示“已被对方拒收”', 5),
    ],
    orders: [],
    answers: {
      ...answers,
      payment: 'transfer',
      payChannel: 'pay-wechat',
      fraudSigns: ['blocked', 'pay-more-first'],
    },
    complainant: {
      ...{
        name: '周望',
        phone: '13900002222',
        address: '江城市青禾区南桥路5号',
        idNumber: '11010519491231002X',
      },
      ...{ particulars: '', payAccount: '微信支付账户（本人实名）' },
    },
  },
  {
    evidence: [
      seen(2, 'other', '2026-11-16 13:50', host, {}),
      brought(3, 'chat', '2026-11-16 15:20', {}),
      brought(4, 'bill', '2026-11-16 15:25', {
        ...{
          amountFen: 320000,
          payTime: '2026-11-16T14:20:15+08:00',
          payMethod: '微信转账',
          tradeNo: '1000039801261116009',
          merchant: '*强',
        },
      }),
      brought(5, 'chat', '2026-11-16 15:22', {}),
    ],
    contacts: [],
    madeAt: '2026-11-16 16:00',
  },
);
