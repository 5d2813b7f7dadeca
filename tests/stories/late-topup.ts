import { answers, contact, demand, fact, grants, party, seen, status, story } from './story';

const host = 'kuaichong.example';

/** A top-up that does not arrive; "the system is slow". A service, not a sale. */
export const lateTopup = story(
  'late-topup',
  {
    title: '《山海行》6480 灵石代充',
    platform: '快充网',
    host,
    orderIds: ['88123'],
    dispute: 'delayed',
    parties: [
      party('platform', {
        shown: '快充网',
        company: '北岭市快充信息服务有限公司',
        address: '北岭市城东区幸福路3号',
        site: host,
      }),
    ],
    demands: [
      demand('other', 58800, '在2026年11月16日18:00前充值到账；到期没有到账的，退还货款588元'),
      demand('compensate', 3000, '因延迟错过限时活动另行补购', [{ seq: 9 }]),
    ],
    facts: [fact('failed', '2026-11-15 09:30', '游戏内余额仍为120灵石，充值没有到账', 6)],
    answers: { ...answers, payChannel: 'pay-wechat', goods: 'service' },
  },
  {
    evidence: [
      seen(2, 'product', '2026-11-14 12:00', host, {}, { clauses: [grants('下单后2小时内到账。')] }),
      seen(3, 'order', '2026-11-14 15:10', host, {
        ...{
          orderId: '88123',
          productName: '《山海行》6480灵石代充',
          amountFen: 58800,
          orderTime: '2026-11-14T12:05:00+08:00',
        },
      }),
      seen(4, 'receipt', '2026-11-14 15:12', 'pay.example', {
        ...{ amountFen: 58800, payTime: '2026-11-14T12:05:33+08:00', payMethod: '微信支付' },
        ...{ tradeNo: '4200002611145550012', merchant: '北岭市快充信息服务有限公司' },
      }),
      seen(5, 'chat', '2026-11-14 15:40', host, {}),
      seen(6, 'other', '2026-11-15 09:30', 'shanhai.example', {}),
      seen(9, 'receipt', '2026-11-15 20:00', 'pay.example', {
        orderId: 'SH-5512',
        amountFen: 3000,
        tradeNo: '4200002611150000077',
      }),
    ].map((item) =>
      item.kind === 'order' ? { ...item, fields: { ...item.fields, ...status('处理中') } } : item,
    ),
    contacts: [
      contact('platform', 'asked', '2026-11-14 15:20', {
        via: '在线客服',
        ask: '为什么没有到账',
        cites: [{ seq: 5 }],
      }),
      contact('platform', 'answered', '2026-11-14 15:31', {
        agent: '007',
        words: '系统延迟，耐心等待',
        cites: [{ seq: 5 }],
      }),
    ],
    madeAt: '2026-11-15 21:00',
  },
);
