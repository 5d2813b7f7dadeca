import { answers, contact, demand, fact, grants, limits, party, seen, status, story } from './story';

const host = 'yunka.example';

/** The secret was used before it was sold; the shop says that what is sold is not taken back. */
export const usedCard = story(
  'used-card',
  {
    title: '音悦会员年卡兑换码',
    platform: '云卡商城',
    host,
    orderIds: ['YK26110712345678'],
    dispute: 'invalid-card',
    parties: [
      party('platform', {
        ...{ shown: '云卡商城', company: '南屿市云卡网络科技有限公司', creditCode: '91350000MA8YK00001' },
        ...{ address: '南屿市海沧区创业路12号', site: host, icp: '闽ICP备2026000001号' },
      }),
    ],
    demands: [demand('redeliver', null, '同样面额的有效兑换码'), demand('refund', 16800)],
    facts: [
      fact('delivered', '2026-11-07 21:03', '订单页显示卡密', 3),
      fact(
        'failed',
        '2026-11-07 21:06',
        '本人在音悦官方兑换页输入该卡密，页面显示“该兑换码已于2026-11-05被使用”',
        5,
        6,
      ),
    ],
    answers: {
      ...answers,
      payChannel: 'pay-alipay',
      isDefective: true,
      deliveredAt: { at: '2026-11-07T21:03' },
    },
  },
  {
    evidence: [
      seen(2, 'product', '2026-11-07 20:50', host, {}, { clauses: [grants('官方正品，激活失败包换包退。')] }),
      seen(3, 'order', '2026-11-07 21:03', host, {
        ...{ orderId: 'YK26110712345678', productName: '音悦会员年卡兑换码', amountFen: 16800 },
        ...{ orderTime: '2026-11-07T20:58:12+08:00', cardSecret: 'YYNK-7Q4M-8T2W-K3RN' },
      }),
      seen(4, 'receipt', '2026-11-07 21:04', 'pay.example', {
        ...{ amountFen: 16800, payTime: '2026-11-07T20:58:40+08:00', payMethod: '支付宝' },
        ...{ tradeNo: '2026110722001455551', merchant: '南屿市云卡网络科技有限公司' },
      }),
      seen(
        5,
        'redeem-error',
        '2026-11-07 21:06',
        'yinyue.example',
        {},
        { notices: ['该兑换码已于2026-11-05被使用'] },
      ),
      seen(6, 'recording', '2026-11-07 21:05', host, {}),
      seen(7, 'rules', '2026-11-07 21:10', host, {}, { clauses: [limits('虚拟商品一经售出，概不退款。')] }),
      seen(8, 'chat', '2026-11-08 10:20', host, {}),
    ].map((item) =>
      item.kind === 'order'
        ? { ...item, fields: { ...item.fields, ...status('已发货', 'delivered') } }
        : item,
    ),
    contacts: [
      contact('platform', 'demanded', '2026-11-07 21:20', {
        via: '在线客服',
        ask: '更换有效的兑换码',
        cites: [{ seq: 8 }],
      }),
      contact('platform', 'refused', '2026-11-08 10:15', {
        ...{
          via: '在线客服',
          agent: '小云03',
          words: '卡密已发出，虚拟商品售出不退，是你自己用掉的',
          cites: [{ seq: 8 }],
        },
      }),
    ],
    madeAt: '2026-11-25 09:00',
  },
);
