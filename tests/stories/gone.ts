import { answers, brought, contact, demand, fact, grants, party, seen, status, story } from './story';

const host = 'wanka.example';

/** Paid, then the site is gone and nobody answers. */
export const gone = story(
  'gone',
  {
    title: '游戏点卡 5 张',
    platform: '万卡网',
    host,
    orderIds: ['WK2611080066'],
    dispute: 'runaway',
    parties: [party('platform', { shown: '万卡网', site: host, icp: '桂ICP备2026000003号' })],
    demands: [demand('refund', 49000), demand('disclose')],
    facts: [
      fact('failed', '2026-11-12 09:00', '网站无法打开，浏览器显示“找不到服务器”', 6),
      fact('no-answer', { at: '2026-11-12' }, '客服QQ 1234567890 不再答复', 7),
    ],
    answers: { ...answers, payChannel: 'pay-alipay', fraudSigns: ['vanished'] },
  },
  {
    evidence: [
      seen(2, 'product', '2026-11-08 19:00', host, {}, { clauses: [grants('24小时自动发货。')] }),
      seen(3, 'order', '2026-11-08 19:20', host, {
        ...{ orderId: 'WK2611080066', productName: '游戏点卡100元', quantity: 5, amountFen: 49000 },
        ...{ orderTime: '2026-11-08T19:10:00+08:00' },
      }),
      seen(4, 'receipt', '2026-11-08 19:22', 'pay.example', {
        ...{ amountFen: 49000, payTime: '2026-11-08T19:10:40+08:00', payMethod: '支付宝' },
        ...{ tradeNo: '2026110822001466660', merchant: '南岭市万卡信息技术服务中心' },
      }),
      // The browser's own error page cannot be captured.
      brought(6, 'screenshot', '2026-11-12 09:00', {}),
      brought(7, 'chat', '2026-11-12 09:30', {}),
    ].map((item) =>
      item.kind === 'order' ? { ...item, fields: { ...item.fields, ...status('等待发货') } } : item,
    ),
    contacts: [
      contact('platform', 'asked', '2026-11-10 20:00', {
        via: 'QQ',
        ask: '什么时候发货',
        cites: [{ seq: 7 }],
      }),
    ],
    madeAt: '2026-11-13 09:00',
  },
);
