import { describe, expect, it } from 'vitest';
import { limitsOf } from '../../src/core/case/evidence-item';
import { gatherFacts } from '../../src/core/case/gather-facts';
import { deadlinesOf } from '../../src/core/deadline/deadlines';
import { ladderOf } from '../../src/core/dispute/ladder';
import { shippedPack } from '../../src/knowledge/knowledge';
import { aCase, aField, anItem } from '../support/items';

const { knowledge } = shippedPack();
const complainant = { name: '林一', phone: '13800138000', address: '某市某区', idNumber: '' };
const order = anItem({
  seq: 2,
  fields: {
    orderId: aField('2026111819304587'),
    productName: aField('游戏点卡 100 元'),
    amountFen: aField(9800),
    orderTime: aField('2026-11-18T19:30:45+08:00'),
    merchant: aField('极速卡铺'),
  },
});
const bill = anItem({
  seq: 4,
  kind: 'receipt',
  fields: {
    payTime: aField('2026-11-18T19:31:10+08:00'),
    payMethod: aField('微信支付'),
    merchant: aField('云上卡铺网络科技有限公司'),
    tradeNo: aField('4200001234202611180987654321'),
  },
});

function gather(answers: Parameters<typeof gatherFacts>[0]['answers'] = {}, evidence = [order, bill]) {
  return gatherFacts({ case: aCase({ demandFen: null }), evidence, complainant, answers });
}

describe('gatherFacts', () => {
  it('takes from the evidence what it says, with times as instants', () => {
    expect(gather()).toMatchObject({
      orderId: '2026111819304587',
      amountFen: 9800,
      moments: { orderedAt: '2026-11-18T11:30:45.000Z', paidAt: '2026-11-18T11:31:10.000Z' },
      payee: '云上卡铺网络科技有限公司',
      payment: 'merchant',
      payChannel: 'pay-wechat',
      demand: '退还货款 ¥98.00',
      respondent: { name: '极速卡铺' },
      complainant,
    });
  });

  it('lets the user’s answers win, one by one', () => {
    const facts = gather({
      payment: 'transfer',
      respondent: { address: '某市某路' },
      moments: { knewAt: '2026-11-19T00:00:00.000Z' },
    });
    expect(facts.payment).toBe('transfer');
    expect(facts.respondent).toMatchObject({ name: '极速卡铺', address: '某市某路' });
    expect(Object.keys(facts.moments)).toEqual(['orderedAt', 'paidAt', 'knewAt']);
  });

  it('knows nothing of an empty case but who complains', () => {
    expect(gather({}, [])).toMatchObject({
      amountFen: null,
      moments: {},
      payee: '',
      payment: null,
      payChannel: null,
    });
  });

  it('feeds deadlines and ladder from one case to the end', () => {
    const facts = gather({ dispute: 'invalid-card', buyer: 'consumer' });
    const contacts = [
      { id: '1', at: '2026-11-20T04:00:00.000Z', channel: 'platform', kind: 'ultimatum' },
    ] as const;
    const deadlines = deadlinesOf({
      facts,
      contacts,
      rules: knowledge.deadlines,
      holidays: knowledge.holidays,
    });
    const dispute = knowledge.disputes.find((one) => one.id === 'invalid-card')!;
    const steps = ladderOf({
      facts,
      contacts,
      deadlines,
      dispute,
      channels: knowledge.channels,
      now: '2026-11-23T04:00:00.000Z',
    });
    expect(steps.find((one) => one.channel.id === '12315')).toMatchObject({
      state: 'later',
      missing: ['respondentAddress', 'statement'],
    });
    expect(steps.filter((one) => one.state === 'now').map((one) => one.channel.id)).toEqual(
      expect.arrayContaining(['platform', 'pay-wechat']),
    );
  });
});

it('what a page tells of this very case is no term of the shop', () => {
  const limits = [
    { text: '退款申请已拒绝，原因：虚拟商品不退不换', effect: 'limits' as const },
    { text: '虚拟商品不退不换。', effect: 'limits' as const },
  ];
  const notices = ['退款申请已拒绝，原因：虚拟商品不退不换。'];
  expect(limitsOf({ clauses: limits, notices })).toEqual(['虚拟商品不退不换。']);
});
