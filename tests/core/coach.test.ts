import { describe, expect, it } from 'vitest';
import { type CoachRequest, coachOf, nextSteps } from '../../src/core/case/coach';
import { shippedPack } from '../../src/knowledge/knowledge';

const { disputes, needs } = shippedPack().knowledge;
type Witness = CoachRequest['evidence'][number];

function aWitness(seq: number, kind: Witness['kind'], more: Partial<Witness> = {}): Witness {
  const own = { origin: '', outcome: 'complete', isErased: false, fields: {}, confirmed: {} } as const;
  return { seq, kind, ...own, title: '', notices: [], clauses: [], ...more };
}
const found = (value: string) => ({ value, raw: value, confidence: 0.9, label: '', run: 1, others: [] });

function coach(id: string, evidence: Witness[], ticked: CoachRequest['ticked'] = {}, denied = {}) {
  return coachOf({ evidence, dispute: disputes.find((one) => one.id === id)!, needs, ticked, denied });
}
const entry = (entries: ReturnType<typeof coach>, id: string) => entries.find((one) => one.need.id === id)!;

describe('coachOf', () => {
  it.each(disputes.map((one) => [one.id, one] as const))('knows all that %s stands on', (id, dispute) => {
    const entries = coach(id, []);
    expect(entries.map((one) => one.need.id)).toEqual([...dispute.essential, ...dispute.helpful]);
    for (const { need, isMissing } of entries) {
      expect(isMissing).toBe(true);
      for (const words of [need.title, need.why, need.how, need.lasts.text])
        expect(words, need.id).not.toBe('');
    }
    expect(nextSteps(entries)[0]!.isEssential).toBe(true);
  });

  it('ticks by what the evidence is and says', () => {
    const entries = coach('invalid-card', [
      aWitness(2, 'order', { fields: { cardSecret: found('ABCD-1234') } }),
      aWitness(4, 'receipt'),
      aWitness(6, 'product'),
      aWitness(8, 'redeem-error'),
      aWitness(10, 'chat'),
    ]);
    const ticks = Object.fromEntries(
      entries.filter((one) => one.seqs.length > 0).map((one) => [one.need.id, one.seqs]),
    );
    expect(ticks).toEqual({
      'order-page': [2],
      'payment-bill': [4],
      promise: [6],
      talk: [10],
      'card-page': [2],
      'redeem-error': [8],
    });
  });

  it('keeps in sight what the user said it is not', () => {
    const need = needs.find((one) => !one.isSure && one.kinds.includes('order'))!;
    const { id } = disputes.find((one) => [...one.essential, ...one.helpful].includes(need.id))!;
    const page = aWitness(2, 'order', {
      fields: need.field ? { [need.field]: found(need.values[0] ?? '1') } : {},
    });
    expect(entry(coach(id, [page]), need.id)).toMatchObject({ maybe: [2], denied: [] });
    const denied = { [need.id]: [2, 99] };
    expect(entry(coach(id, [page], {}, denied), need.id)).toMatchObject({ maybe: [], denied: [2] });
  });

  it('takes an order page for proof of non-delivery only while it says so', () => {
    const of = (status: string) =>
      entry(
        coach('non-delivery', [aWitness(2, 'order', { fields: { status: found(status) } })]),
        'paid-unshipped',
      ).seqs;
    expect(of('pending')).toEqual([2]);
    expect(of('paid')).toEqual([2]);
    expect(of('delivered')).toEqual([]);
  });

  it('takes a product page for the promised time only when it names one', () => {
    const of = (text: string) =>
      entry(
        coach('non-delivery', [aWitness(2, 'product', { clauses: [{ text, effect: 'grants' }] })]),
        'delivery-promise',
      ).seqs;
    expect(of('付款后 10 分钟内发货')).toEqual([2]);
    expect(of('正品保证，假一赔十')).toEqual([]);
  });

  it('wants two bills for a double charge', () => {
    expect(entry(coach('duplicate-charge', [aWitness(2, 'receipt')]), 'two-bills')).toMatchObject({
      seqs: [2],
      isMissing: true,
    });
    const both = [aWitness(2, 'receipt'), aWitness(3, 'import', { origin: 'bill' })];
    expect(entry(coach('duplicate-charge', both), 'two-bills')).toMatchObject({
      seqs: [2, 3],
      isMissing: false,
    });
  });

  it('asks the user where only he can tell, and believes him', () => {
    const page = aWitness(2, 'import', { origin: 'screenshot' });
    expect(entry(coach('delayed', [page]), 'arrival-page')).toMatchObject({
      seqs: [],
      maybe: [2],
      isMissing: true,
    });
    expect(entry(coach('delayed', [page], { 'arrival-page': [2] }), 'arrival-page')).toMatchObject({
      seqs: [2],
      maybe: [],
      isMissing: false,
    });
  });

  it('counts neither erased nor cancelled evidence, also when the user ticked it', () => {
    const gone = [aWitness(2, 'order', { isErased: true }), aWitness(3, 'order', { outcome: 'cancelled' })];
    expect(entry(coach('non-delivery', gone, { 'order-page': [2, 3, 99] }), 'order-page').seqs).toEqual([]);
  });
});

describe('nextSteps', () => {
  it('names what vanishes first among what decides', () => {
    const steps = nextSteps(coach('invalid-card', []));
    expect(steps[0]!.need.id).toBe('order-page');
    expect(steps.findIndex((one) => !one.isEssential)).toBe(6);
  });

  it('leaves out what is there', () => {
    const steps = nextSteps(coach('invalid-card', [aWitness(2, 'order'), aWitness(4, 'chat')]));
    expect(steps.map((one) => one.need.id)).not.toContain('order-page');
    expect(steps[0]!.need.id).toBe('promise');
  });
});
