import { describe, expect, it } from 'vitest';
import { type DisputeFacts, noFacts } from '../../../src/core/case/dispute-facts';
import { normaliseCase } from '../../../src/core/case/normalise-case';
import { paymentLinks } from '../../../src/core/case/payment-link';
import { lintWording } from '../../../src/core/complaint/wording';
import { isFirm } from '../../../src/core/dispute/has-fact';
import {
  type PreCheck,
  type PreCheckRequest,
  preChecks,
  type Verdict,
} from '../../../src/core/dispute/pre-checks';
import {
  type ChannelId,
  type ContactKind,
  type RefusalId,
  refusalIds,
} from '../../../src/core/knowledge/ids';
import { shippedPack } from '../../../src/knowledge/knowledge';
import { wholeFacts } from '../../support/dispute-facts';
import { aCase, aField, anItem } from '../../support/items';

const { refusals, wording } = shippedPack().knowledge;

const facts: DisputeFacts = {
  ...wholeFacts,
  productName: '',
  isOwnAccount: true,
  hasNoFraudSign: true,
  demand: '退还货款 98 元',
};
const item = (seq: number, kind: 'order' | 'receipt', outcome: 'complete' | 'partial' = 'complete') => ({
  ...{
    seq,
    kind,
    outcome,
    origin: '',
    isErased: false,
    url: 'https://card.example/order',
    at: '2026-11-18T05:00:00.000Z',
  },
});
const link = (by: 'page' | 'user' | null, orderId = facts.orderId) => ({ orderId, by, seqs: [3] });
const good: PreCheckRequest = {
  ...{ channel: '12315', facts, contacts: [], evidence: [item(2, 'order'), item(3, 'receipt')] },
  ...{ links: [link('page')], isIntact: true, wording: [], privateCount: 0, now: '2026-11-23T04:00:00.000Z' },
};
const of = (change: Partial<DisputeFacts>) => ({ facts: { ...facts, ...change } });
const did = (...all: [ChannelId, ContactKind][]) => ({
  contacts: all.map(([channel, kind], i) => ({ id: `${i}`, at: '2026-11-20T04:00:00.000Z', channel, kind })),
});
const text = (words: string) => ({ wording: lintWording(words, wording) });
const paidAt = (day: string) => of({ moments: { paidAt: `${day}T04:00:00.000Z` } });

type Row = [RefusalId, Verdict['result'], Partial<PreCheckRequest>];
const rows: Row[] = [
  ['out-of-scope', 'pass', {}],
  ['out-of-scope', 'warn', of({ fraudSigns: ['blocked'] })],
  ['out-of-scope', 'unknown', of({ respondent: noFacts().respondent })],
  ['already-handled', 'pass', did(['12315', 'filed'])],
  ['already-handled', 'pass', did(['cca', 'filed'], ['cca', 'declined'])],
  ['already-handled', 'warn', did(['cca', 'filed'])],
  ['already-handled', 'fail', did(['cca', 'accepted'])],
  ['already-handled', 'fail', did(['court', 'ended'])],
  ['not-consumer', 'pass', {}],
  ['not-consumer', 'fail', of({ buyer: 'trader' })],
  ['not-consumer', 'unknown', of({ buyer: null })],
  ['not-consumer', 'warn', { evidence: [item(2, 'order')] }],
  ['not-consumer', 'pass', { links: [link('user')] }],
  ['not-consumer', 'warn', { links: [link(null)] }],
  ['not-consumer', 'warn', { links: [link('page'), link(null, '77')] }],
  ['not-consumer', 'warn', { links: [] }],
  ['over-3-years', 'pass', {}],
  ['over-3-years', 'fail', paidAt('2023-11-22')],
  ['over-3-years', 'warn', paidAt('2023-11-23')],
  ['over-3-years', 'warn', paidAt('2023-12-20')],
  ['over-3-years', 'unknown', of({ moments: {} })],
  ['missing-material', 'pass', {}],
  ['missing-material', 'fail', of({ statement: '' })],
  ['missing-material', 'warn', of({ demand: '处理问题', amountFen: null })],
  ['fake-material', 'pass', {}],
  ['fake-material', 'fail', { isIntact: false }],
  ['fake-material', 'unknown', { isIntact: null }],
  ['identity', 'pass', {}],
  ['identity', 'fail', of({ complainant: noFacts().complainant })],
  ['identity', 'warn', of({ isOwnAccount: false })],
  ['identity', 'unknown', of({ isOwnAccount: null })],
  ['no-respondent', 'pass', {}],
  ['no-respondent', 'warn', of({ respondent: { ...noFacts().respondent, name: '小云' } })],
  ['no-respondent', 'warn', of({ payee: '*云', respondent: { ...noFacts().respondent, icp: '某ICP备1号' } })],
  ['no-respondent', 'warn', of({ respondent: { ...noFacts().respondent, name: '星途数卡商行' } })],
  [
    'no-respondent',
    'pass',
    of({ payee: '', respondent: { ...noFacts().respondent, name: '锦川市蓝鲸电子商务经营部' } }),
  ],
  ['no-respondent', 'fail', of({ payee: '', respondent: noFacts().respondent })],
  ['wrong-channel-report', 'pass', {}],
  ['wrong-channel-report', 'warn', of({ demand: '退还 98 元并处罚商家' })],
  ['wrong-channel-report', 'warn', { ...of({ demand: '退款' }), channel: '12315-report' }],
  ['wrong-channel-report', 'unknown', of({ demand: '' })],
  ['no-evidence', 'pass', {}],
  ['no-evidence', 'fail', { evidence: [] }],
  ['no-evidence', 'fail', { evidence: [{ ...item(2, 'order'), isErased: true }] }],
  ['no-evidence', 'warn', { evidence: [item(3, 'receipt')] }],
  ['no-evidence', 'warn', { evidence: [item(2, 'order', 'partial'), item(3, 'receipt', 'partial')] }],
  ['no-evidence', 'warn', { evidence: [{ ...item(2, 'order'), url: '' }, item(3, 'receipt')] }],
  ['no-evidence', 'pass', { evidence: [item(2, 'order'), { ...item(3, 'receipt'), url: '' }] }],
  ['criminal', 'pass', {}],
  ['criminal', 'unknown', of({ hasNoFraudSign: false })],
  ['criminal', 'fail', of({ hasNoFraudSign: false, fraudSigns: ['blocked'] })],
  ['criminal', 'fail', of({ dispute: 'fraud' })],
  ['criminal', 'pass', { ...of({ dispute: 'fraud' }), ...did(['police', 'filed']) }],
  ['respondent-refuses', 'unknown', {}],
  ['respondent-refuses', 'warn', did(['platform', 'refused'])],
  ['appraisal-fee', 'pass', {}],
  ['appraisal-fee', 'warn', of({ demand: '请求鉴定卡密' })],
  ['abuse', 'pass', {}],
  ['abuse', 'warn', of({ demand: '退款并三倍赔偿' })],
  ['abuse', 'warn', did(['12315', 'filed'], ['12315', 'filed'])],
  ['repeat-report', 'pass', {}],
  ['repeat-report', 'warn', did(['12315-report', 'filed'])],
  ['emotional-or-abusive', 'pass', {}],
  ['emotional-or-abusive', 'fail', text('客服是傻逼')],
  ['emotional-or-abusive', 'warn', text('黑心商家，骗子，坑人，店大欺客，太离谱')],
  ['emotional-or-abusive', 'unknown', { wording: null }],
  ['heimao-reject', 'pass', {}],
  ['heimao-reject', 'fail', of({ orderId: '' })],
  ['heimao-reject', 'warn', { privateCount: 2 }],
  ['heimao-reject', 'unknown', { privateCount: null }],
  ['cca-mediation', 'pass', {}],
  ['cca-mediation', 'fail', did(['12315', 'accepted'])],
  ['cca-mediation', 'warn', did(['12315', 'filed'])],
  ['cca-mediation', 'pass', did(['12315', 'filed'], ['12315', 'declined'])],
  ['cca-mediation', 'warn', of({ complainant: noFacts().complainant })],
  ['cca-mediation', 'warn', did(['platform', 'refused'])],
  ['alipay-order', 'pass', of({ payChannel: 'pay-alipay' })],
  ['alipay-order', 'fail', of({ payChannel: 'pay-wechat' })],
  ['alipay-order', 'fail', of({ payChannel: 'pay-alipay', payment: 'transfer' })],
  ['alipay-order', 'warn', { ...of({ payChannel: 'pay-alipay' }), evidence: [item(2, 'order')] }],
  ['alipay-order', 'unknown', of({ payChannel: null })],
  ['suit-conditions', 'pass', {}],
  ['suit-conditions', 'warn', of({ hasArbitrationClause: true })],
  ['suit-conditions', 'fail', of({ complainant: noFacts().complainant })],
  ['suit-conditions', 'warn', of({ respondent: { ...facts.respondent, name: '星途数卡商行' } })],
  ['suit-conditions', 'fail', of({ payee: '', respondent: { ...facts.respondent, name: '小云' } })],
  ['suit-conditions', 'warn', of({ respondent: { ...facts.respondent, address: '' } })],
  ['suit-conditions', 'fail', of({ demand: '给个说法' })],
  ['suit-conditions', 'fail', of({ statement: '' })],
  ['suit-limitation', 'pass', {}],
  ['suit-limitation', 'fail', paidAt('2023-11-22')],
  ['wechat-transfer', 'pass', {}],
  ['wechat-transfer', 'fail', of({ payment: 'transfer' })],
  ['wechat-transfer', 'unknown', of({ payment: null })],
];

/** The verdict on one reason alone, on a channel that gives it. */
function preCheck(id: RefusalId, request: PreCheckRequest): PreCheck {
  const { channels } = refusals.find((one) => one.id === id)!;
  const channel = channels.includes(request.channel) ? request.channel : channels[0]!;
  return preChecks({ ...request, channel }, refusals).find(({ refusal }) => refusal.id === id)!;
}

describe('one reason', () => {
  it.each(rows)('%s: %s', (id, result, change) => {
    const verdict = preCheck(id, { ...good, ...change });
    expect(verdict.result, verdict.because).toBe(result);
    expect(verdict.because).toMatch(/[\u4e00-\u9fa5]{3}/);
  });

  it('is tried with more than one outcome for each of the 22 reasons', () => {
    for (const id of refusalIds) {
      const results = new Set(rows.filter(([one]) => one === id).map(([, result]) => result));
      expect(results.size, id).toBeGreaterThan(1);
    }
  });
});

describe('preChecks', () => {
  it('asks what this channel refuses, the worst first, each with what to do', () => {
    const found = preChecks(
      { ...good, ...of({ buyer: null, complainant: noFacts().complainant }) },
      refusals,
    );
    expect(found.map((one) => one.refusal.id)).not.toContain('heimao-reject');
    expect(found[0]!.result).toBe('fail');
    expect(found.at(-1)!.result).toBe('pass');
    for (const one of found) expect(one.refusal.todo).not.toBe('');
  });

  it('tells what is only not written yet from what is wrong', () => {
    const bare = { ...noFacts(), hasNoFraudSign: true };
    const isOpen = (id: RefusalId, change: Partial<PreCheckRequest>) =>
      preCheck(id, { ...good, ...change }).isOpen ?? false;
    for (const id of ['missing-material', 'identity', 'no-respondent', 'no-evidence'] as const)
      expect(isOpen(id, { facts: bare, evidence: [] }), id).toBe(true);
    expect(isOpen('not-consumer', of({ buyer: 'trader' }))).toBe(false);
    expect(isOpen('criminal', of({ fraudSigns: ['blocked'] }))).toBe(false);
    expect(isOpen('over-3-years', paidAt('2023-11-22'))).toBe(false);
    expect(isOpen('missing-material', {})).toBe(false);
  });

  it('finds nothing to fail in a good complaint, and never throws on an empty one', () => {
    expect(preChecks(good, refusals).filter((one) => one.result === 'fail' || one.result === 'warn')).toEqual(
      [],
    );
    const empty = {
      ...good,
      facts: noFacts(),
      evidence: [],
      links: [],
      isIntact: null,
      wording: null,
      privateCount: null,
    };
    const channels = [
      ...([
        '12315',
        '12315-report',
        'heimao',
        'pay-wechat',
        'pay-alipay',
        'cca',
        'court',
        'platform',
      ] as const),
    ];
    for (const channel of channels)
      expect(preChecks({ ...empty, channel }, refusals).length).toBeGreaterThan(0);
  });
});

describe('the link between an order and its payment', () => {
  const order = anItem({ seq: 2, fields: { orderId: aField('A1') } });
  const bill = anItem({ seq: 3, kind: 'import', origin: 'bill', fields: { tradeNo: aField('T9') } });
  const by = (evidence: Parameters<typeof paymentLinks>[1], change = {}) => {
    const one = normaliseCase(aCase({ orderIds: ['A1'] }));
    return paymentLinks({ orders: one.orders.map((each) => ({ ...each, ...change })) }, evidence).map(
      (link) => [link.by, link.seqs],
    );
  };

  it('is none where one order and one payment only lie side by side', () => {
    expect(by([order, bill])).toEqual([[null, []]]);
  });

  it('is said by a page that names both numbers, whichever page that is', () => {
    const named = { ...bill, fields: { ...bill.fields, orderId: aField('A1') } };
    expect(by([order, named])).toEqual([['page', [3]]]);
    const paid = { ...order, fields: { ...order.fields, tradeNo: aField('T9') } };
    expect(by([paid, bill])).toEqual([['page', [3]]]);
    expect(by([paid, { ...bill, isErased: true }])).toEqual([[null, []]]);
  });

  it('or by the user, who names the payment or cites its bill', () => {
    expect(by([order, bill], { tradeNo: 'T9' })).toEqual([['user', [3]]]);
    expect(by([order, bill], { cites: [{ seq: 3 }] })).toEqual([['user', [3]]]);
  });
});

it.each([
  ['江城星途数字科技有限公司', true],
  ['锦川市蓝鲸电子商务经营部', true],
  ['某某律师事务所', true],
  ['星途数卡商行', false],
  ['极速卡铺专营店', false],
  ['锦川市蓝鲸官方旗舰店', false],
  ['小云工作室', false],
  ['江城*途有限公司', false],
])('%s is a name in a register: %s', (name, isOne) => {
  expect(isFirm(name)).toBe(isOne);
});
