import { describe, expect, it } from 'vitest';
import type { Case } from '../../src/core/case/case';
import type { EvidenceItem } from '../../src/core/case/evidence-item';
import {
  essentialsOf,
  evidenceListOf,
  guessDispute,
  withWord,
  wordOn,
} from '../../src/core/case/evidence-list';
import { normaliseCase } from '../../src/core/case/normalise-case';
import type { DisputeId } from '../../src/core/knowledge/ids';
import { shippedPack } from '../../src/knowledge/knowledge';

const { knowledge } = shippedPack();

function aCase(more: Partial<Case> = {}) {
  const times = { createdAt: '2026-11-20T00:00:00.000Z', updatedAt: '2026-11-20T00:00:00.000Z' };
  const words = { title: '', platform: '', host: '', orderIds: [], statement: '', demandFen: null };
  return normaliseCase({ id: 'c', ...words, ...times, isArchived: false, ...more });
}
const anItem = (seq: number, kind: string, more: object = {}) => {
  const own = { origin: '', outcome: 'complete', isErased: false, fields: {}, confirmed: {} };
  return { seq, kind, ...own, title: '', notices: [], clauses: [], ...more } as unknown as EvidenceItem;
};
const listOf = (one: Partial<Case>, evidence: EvidenceItem[], guess: DisputeId | null = null) =>
  evidenceListOf({ case: aCase(one), evidence, knowledge, guess });
const ids = (lines: readonly { id: string }[]) => lines.map(({ id }) => id);

describe('evidenceListOf', () => {
  it('goes by the type the user chose, whatever the words speak for', () => {
    const { dispute, missing, there } = listOf({ dispute: 'invalid-card' }, [anItem(2, 'order')], 'fraud');
    expect(dispute).toMatchObject({ id: 'invalid-card', isSuggested: false });
    expect(ids(there)).toEqual(['order-page']);
    expect(missing[0]).toMatchObject({ id: 'promise', isEssential: true });
    for (const { how, lasts } of missing) expect(how && lasts).not.toBe('');
  });

  it('says when the type is only a guess', () => {
    expect(listOf({}, [], 'delayed').dispute).toEqual({ id: 'delayed', name: '延迟到账', isSuggested: true });
  });

  it('is the general list while nothing tells the type', () => {
    const { dispute, missing, there } = listOf({}, [anItem(2, 'order')]);
    expect(dispute).toBeNull();
    expect(ids(there)).toEqual(['order']);
    expect(ids(missing)).toEqual(['payment', 'promise', 'rules', 'talk', 'failure']);
  });

  it('counts what decides the dispute, not what rounds it off', () => {
    const evidence = ['order', 'receipt', 'product', 'chat', 'redeem-error'].map((kind, i) =>
      anItem(i + 1, kind),
    );
    const { all, missing } = essentialsOf(listOf({ dispute: 'invalid-card' }, evidence));
    expect(all).toBe(6);
    expect(ids(missing)).toEqual(['card-page']);
  });

  it('offers what the workbench can do', () => {
    const lines = listOf({ dispute: 'non-delivery' }, []).missing;
    const act = (id: string) => lines.find((line) => line.id === id)!.act;
    expect(act('payment-bill')).toBe('import');
    expect(act('reminder')).toBe('notice');
    expect(act('complaint-number')).toBe('log');
    expect(act('promise')).toBeNull();
  });
});

describe('withWord', () => {
  const shot = anItem(4, 'import', { origin: 'screenshot' });
  const arrival = (one: Partial<Case>) => {
    const { missing, there } = listOf({ dispute: 'delayed', ...one }, [shot]);
    return [...missing, ...there].find(({ id }) => id === 'arrival-page')!;
  };

  it('ticks what the user says it is, and takes it back', () => {
    expect(arrival({})).toMatchObject({ seqs: [], maybe: [4], isAsked: true });
    const yes = withWord(aCase(), 'arrival-page', 4, true);
    expect(arrival(yes)).toMatchObject({ seqs: [4], said: [4], maybe: [], isMissing: false });
    expect(withWord(aCase(yes), 'arrival-page', 4, null)).toEqual({ ticked: {}, denied: {} });
  });

  it('asks no more of what he says it is not, until he says otherwise', () => {
    const no = withWord(aCase(), 'arrival-page', 4, false);
    expect(wordOn(aCase(no), 'arrival-page', 4)).toBe(false);
    expect(arrival(no)).toMatchObject({ seqs: [], maybe: [], isMissing: true });
    const yes = withWord(aCase(no), 'arrival-page', 4, true);
    expect(wordOn(aCase(yes), 'arrival-page', 4)).toBe(true);
    expect(wordOn(aCase(yes), 'arrival-page', 5)).toBeNull();
    expect(yes).toEqual({ ticked: { 'arrival-page': [4] }, denied: {} });
  });

  it('passes over damaged words of a stored case', () => {
    const damaged = { ticked: { 'arrival-page': ['4'] }, denied: 7 } as unknown as Partial<Case>;
    expect(aCase(damaged)).toMatchObject({ ticked: {}, denied: {} });
  });
});

describe('guessDispute', () => {
  const guess = (statement: string, evidence: EvidenceItem[] = [], talk: string[] = []) =>
    guessDispute(aCase({ statement }), evidence, talk, knowledge);

  it('reads the words of the user, of pages and of talks', () => {
    expect(guess('付款后一直没发货')).toBe('non-delivery');
    expect(guess('', [anItem(2, 'redeem-error', { notices: ['兑换页提示该卡密已被使用。'] })])).toBe(
      'invalid-card',
    );
    expect(guess('', [], ['付款后一直没发货'])).toBe('non-delivery');
  });

  it('says nothing when nothing is said', () => {
    expect(guess('你好')).toBeNull();
  });
});
