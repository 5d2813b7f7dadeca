import { describe, expect, it } from 'vitest';
import { checklistNames, checklistOf } from '../../src/core/case/checklist';

type Witness = Parameters<typeof checklistOf>[0][number];

function aWitness(seq: number, kind: Witness['kind'], more: Partial<Witness> = {}): Witness {
  return { seq, kind, origin: '', outcome: 'complete', isErased: false, ...more };
}

function filled(evidence: readonly Witness[]): Record<string, number[]> {
  const entries = checklistOf(evidence).filter((entry) => entry.seqs.length > 0);
  return Object.fromEntries(entries.map((entry) => [entry.name, entry.seqs]));
}

describe('checklistOf', () => {
  it('lists every item with its reason, also when nothing is there', () => {
    const list = checklistOf([]);
    expect(list.map((entry) => entry.name)).toEqual(checklistNames);
    for (const entry of list) {
      expect(entry.title).not.toBe('');
      expect(entry.why).toMatch(/能回应“.+”。$/);
      expect(entry.seqs).toEqual([]);
    }
  });

  it('is filled by the kind of page', () => {
    expect(
      filled([
        aWitness(2, 'product'),
        aWitness(5, 'order'),
        aWitness(7, 'redeem-error'),
        aWitness(9, 'chat'),
        aWitness(11, 'rules'),
        aWitness(13, 'receipt'),
        aWitness(15, 'order'),
        aWitness(17, 'ticket'),
        aWitness(19, 'refusal'),
      ]),
    ).toEqual({ order: [5, 15], payment: [13], promise: [2], rules: [11], talk: [9, 17], failure: [7, 19] });
  });

  it('takes an imported bill for the payment and an imported chat for the talk, by what the user says they are', () => {
    const bill = aWitness(3, 'import', { origin: 'bill' });
    const chat = aWitness(4, 'import', { origin: 'chat' });
    const other = aWitness(5, 'import', { origin: 'screenshot' });
    expect(filled([bill, chat, other])).toEqual({ payment: [3], talk: [4] });
  });

  it('counts partial evidence, but neither erased nor cancelled', () => {
    expect(filled([aWitness(1, 'order', { outcome: 'partial' })])).toEqual({ order: [1] });
    expect(filled([aWitness(1, 'order', { isErased: true })])).toEqual({});
    expect(filled([aWitness(1, 'order', { outcome: 'cancelled' })])).toEqual({});
  });

  it('is not filled by pages of no use to it', () => {
    expect(filled([aWitness(1, 'payment'), aWitness(2, 'complaint-form'), aWitness(3, 'other')])).toEqual({});
  });
});
