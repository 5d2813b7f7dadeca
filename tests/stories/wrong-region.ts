import { answers, contact, demand, fact, grants, limits, party, seen, status, story } from './story';

const host = 'dianka.example';

/** A card of another region than the page said. */
export const wrongRegion = story(
  'wrong-region',
  {
    title: '国服 100 元礼品卡',
    platform: '点卡优选',
    host,
    orderIds: ['26111000123456789012'],
    dispute: 'mismatch',
    parties: [
      party('platform', { shown: '点卡优选', site: host, icp: '川ICP备2026000002号' }),
      party('merchant', {
        shown: '蓝鲸卡券',
        company: '锦川市蓝鲸电子商务经营部',
        address: '锦川市武川区二环路9号',
        cites: [{ seq: 2 }],
      }),
    ],
    demands: [
      demand('other', 9500, '更换为国服100元礼品卡；不能更换的，退还货款95元'),
      demand('report', null, '对商家进行处罚'),
    ],
    facts: [
      fact(
        'mismatch',
        '2026-11-10 13:20',
        '本人兑换时，官方页面显示“此礼品卡仅限港服账户使用”，与商品页写明的“国服通用”不符',
        5,
      ),
      fact('violation', '2026-11-10 13:40', '商品页仍写明“国服通用”，并在售', 2),
    ],
    answers: { ...answers, payChannel: 'pay-wechat', isDefective: true },
  },
  {
    evidence: [
      seen(
        2,
        'product',
        '2026-11-10 13:40',
        host,
        {},
        { clauses: [grants('国服通用，买错包换。'), limits('最终解释权归本店所有。')] },
      ),
      seen(3, 'order', '2026-11-10 13:10', host, {
        ...{
          orderId: '26111000123456789012',
          productName: '国服100元礼品卡',
          amountFen: 9500,
          orderTime: '2026-11-10T13:05:20+08:00',
        },
      }),
      seen(4, 'receipt', '2026-11-10 13:12', 'pay.example', {
        ...{ amountFen: 9500, payTime: '2026-11-10T13:05:55+08:00', payMethod: '微信支付' },
        ...{ tradeNo: '4200002611101112223', merchant: '锦川市蓝鲸电子商务经营部' },
      }),
      seen(
        5,
        'redeem-error',
        '2026-11-10 13:20',
        'gift.example',
        {},
        { notices: ['此礼品卡仅限港服账户使用'] },
      ),
      seen(6, 'ticket', '2026-11-11 08:30', host, { ticketNo: 'GD20261110007' }),
    ].map((item) =>
      item.kind === 'order'
        ? { ...item, fields: { ...item.fields, ...status('已完成', 'delivered') } }
        : item,
    ),
    contacts: [
      contact('platform', 'filed', '2026-11-10 13:50', {
        caseNo: 'GD20261110007',
        via: '工单',
        cites: [{ seq: 6 }],
      }),
      contact('platform', 'answered', '2026-11-11 08:20', {
        via: '工单',
        words: '页面写了地区，自己没看清',
        cites: [{ seq: 6 }],
      }),
    ],
    madeAt: '2026-11-12 09:00',
  },
);
