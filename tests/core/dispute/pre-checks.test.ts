import { describe, expect, it } from 'vitest';
import { type DisputeFacts, noFacts } from '../../../src/core/case/dispute-facts';
import { lintWording } from '../../../src/core/complaint/wording';
import {
  type PreCheckRequest,
  preCheck,
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

const { refusals, wording } = shippedPack().knowledge;

const facts: DisputeFacts = {
  ...noFacts(),
  ...{ dispute: 'invalid-card', orderId: '2026111800123', amountFen: 9800 },
  moments: { paidAt: '2026-11-18T04:00:00.000Z' },
  ...{ payment: 'merchant', payee: '云上卡铺网络科技有限公司', buyer: 'consumer', isOwnAccount: true },
  hasNoFraudSign: true,
  respondent: {
    name: '云上卡铺网络科技有限公司',
    creditCode: '',
    address: '某市某区',
    site: 'card.example',
    icp: '',
  },
  complainant: { name: '林一', phone: '13800138000', address: '某市', idNumber: '' },
  ...{ demand: '退还货款 98 元', statement: '卡密不能兑换' },
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
const good: PreCheckRequest = {
  ...{ channel: '12315', facts, contacts: [], evidence: [item(2, 'order'), item(3, 'receipt')] },
  ...{ isIntact: true, wording: [], privateCount: 0, now: '2026-11-23T04:00:00.000Z' },
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
  ['wechat-transfer', 'pass', {}],
  ['wechat-transfer', 'fail', of({ payment: 'transfer' })],
  ['wechat-transfer', 'unknown', of({ payment: null })],
];

describe('preCheck', () => {
  it.each(rows)('%s: %s', (id, result, change) => {
    const verdict = preCheck(id, { ...good, ...change });
    expect(verdict.result, verdict.because).toBe(result);
    expect(verdict.because).toMatch(/[\u4e00-\u9fa5]{3}/);
  });

  it('is tried with more than one outcome for each of the 18 reasons', () => {
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
      isIntact: null,
      wording: null,
      privateCount: null,
    };
    for (const channel of ['12315', '12315-report', 'heimao', 'pay-wechat', 'court', 'platform'] as const)
      expect(preChecks({ ...empty, channel }, refusals).length).toBeGreaterThan(0);
  });
});
