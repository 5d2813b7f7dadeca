import { answers, contact, demand, fact, grants, limits, party, seen, status, story } from './story';

const host = 'kamiplus.example';

/** A refund was promised by the rules; the shop offers a coupon instead. */
export const coupon = story(
  'coupon',
  {
    title: '办公软件激活码',
    platform: '卡密加',
    host,
    orderIds: ['A1B2C3D4E5F6G7H8'],
    dispute: 'refuse-refund',
    parties: [
      party('platform', {
        shown: '卡密加',
        company: '湖城卡密加科技有限公司',
        address: '湖城市西宁湖区学府路5号',
        site: host,
      }),
    ],
    demands: [demand('refund', 12900), demand('explain')],
    facts: [
      fact('failed', '2026-10-25 16:10', '激活时提示“密钥已达最大激活次数”', 5),
      fact('coupon', '2026-10-27 11:00', '客服提出补偿一张30元优惠券，不退款', 7),
    ],
    answers: { ...answers, payChannel: 'pay-alipay', isDefective: true },
  },
  {
    evidence: [
      seen(
        2,
        'rules',
        '2026-10-25 16:20',
        host,
        {},
        {
          clauses: [grants('激活失败的，24小时内可申请全额退款。'), limits('虚拟商品不退不换。')],
        },
      ),
      seen(3, 'order', '2026-10-25 16:00', host, {
        ...{
          orderId: 'A1B2C3D4E5F6G7H8',
          productName: '办公软件激活码',
          amountFen: 12900,
          orderTime: '2026-10-25T15:40:00+08:00',
        },
      }),
      seen(4, 'receipt', '2026-10-25 16:02', 'pay.example', {
        ...{ amountFen: 12900, payTime: '2026-10-25T15:41:10+08:00', payMethod: '支付宝' },
        ...{ tradeNo: '2026102522001477770', merchant: '湖城卡密加科技有限公司' },
      }),
      seen(
        5,
        'redeem-error',
        '2026-10-25 16:10',
        'office.example',
        {},
        { notices: ['密钥已达最大激活次数'] },
      ),
      seen(
        6,
        'refusal',
        '2026-10-27 10:50',
        host,
        {},
        { notices: ['退款申请已拒绝，原因：虚拟商品不退不换'] },
      ),
      seen(7, 'chat', '2026-10-27 11:05', host, {}),
    ].map((item) =>
      item.kind === 'order'
        ? { ...item, fields: { ...item.fields, ...status('已发货', 'delivered') } }
        : item,
    ),
    contacts: [
      contact('platform', 'demanded', '2026-10-25 16:30', {
        via: '退款申请页',
        ask: '全额退款129元',
        cites: [{ seq: 6 }],
      }),
    ],
    madeAt: '2026-11-12 09:00',
  },
);
