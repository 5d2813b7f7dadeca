import { answers, contact, demand, fact, party, seen, status, story } from './story';

const host = 'huiyuan.example';

/** The shop topped up another account than the one that was filled in. */
export const wrongAccount = story(
  'wrong-account',
  {
    title: '视频会员季卡直充',
    platform: '会员直通车',
    host,
    orderIds: ['HY-20261103-0091'],
    dispute: 'wrong-account',
    parties: [
      party('platform', {
        shown: '会员直通车',
        company: '东湾市直通车网络有限公司',
        address: '东湾市滨海区港口路18号',
        site: host,
      }),
    ],
    demands: [
      demand('other', 5800, '向下单时填写的账号重新充值；不能充值的，退还货款58元'),
      demand('explain'),
    ],
    facts: [
      fact(
        'mismatch',
        '2026-11-03 18:40',
        '下单时填写的账号尾号为1111，订单页的充值记录显示充到尾号1117的账号',
        3,
        5,
      ),
      fact('failed', '2026-11-03 18:45', '本人账号的会员页显示“未开通”', 6),
    ],
    answers: { ...answers, payChannel: 'pay-alipay', goods: 'service', isDefective: true },
  },
  {
    evidence: [
      seen(3, 'order', '2026-11-03 18:40', host, {
        ...{
          orderId: 'HY-20261103-0091',
          productName: '视频会员季卡直充',
          amountFen: 5800,
          orderTime: '2026-11-03T18:20:00+08:00',
        },
      }),
      seen(4, 'receipt', '2026-11-03 18:42', 'pay.example', {
        ...{ amountFen: 5800, payTime: '2026-11-03T18:20:41+08:00', payMethod: '支付宝' },
        ...{ tradeNo: '2026110322001499990', merchant: '东湾市直通车网络有限公司' },
      }),
      seen(5, 'other', '2026-11-03 18:41', host, {}),
      seen(6, 'other', '2026-11-03 18:45', 'video.example', {}),
      seen(7, 'chat', '2026-11-04 09:40', host, {}),
    ].map((item) =>
      item.kind === 'order'
        ? { ...item, fields: { ...item.fields, ...status('已完成', 'delivered') } }
        : item,
    ),
    contacts: [
      contact('platform', 'demanded', '2026-11-03 19:00', {
        via: '在线客服',
        ask: '重新充值到下单时填写的账号',
        cites: [{ seq: 7 }],
      }),
      contact('platform', 'refused', '2026-11-04 09:30', { words: '填错概不负责', cites: [{ seq: 7 }] }),
    ],
    madeAt: '2026-11-05 10:00',
  },
);
