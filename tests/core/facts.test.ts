import { describe, expect, it } from 'vitest';
import { factOf, factsOf } from '../../src/core/case/facts';

type Witness = Parameters<typeof factsOf>[0][number];

function field(value: string | number, confidence = 0.9) {
  return { value, raw: String(value), confidence, label: '', run: 0, others: [] };
}

function aWitness(
  seq: number,
  kind: Witness['kind'],
  fields: Witness['fields'],
  more: Partial<Witness> = {},
): Witness {
  return { seq, kind, fields, confirmed: {}, items: [], isErased: false, ...more };
}

describe('factsOf', () => {
  it('what the user reads off a bill he brought is shown by the bill; what he says against a page is not', () => {
    const said = { tradeNo: { value: '4200', was: 'corrected' as const, at: '2026-11-16T08:00:00.000Z' } };
    const of = (kind: Witness['kind']) =>
      factsOf([aWitness(4, kind, {}, { confirmed: said })])[0]!.values[0]!;
    expect(of('import')).toMatchObject({ value: '4200', shownBy: [4], corrected: [] });
    expect(of('receipt')).toMatchObject({ value: '4200', shownBy: [], corrected: [{ seq: 4, shown: null }] });
  });

  it('gathers all the evidence that says the same', () => {
    const facts = factsOf([
      aWitness(2, 'order', { orderId: field('A1'), amountFen: field(9850) }),
      aWitness(5, 'receipt', { orderId: field('A1'), amountFen: field(9850) }),
    ]);
    expect(facts).toMatchObject([
      { name: 'orderId', values: [{ value: 'A1', seqs: [2, 5], isConfirmed: false, isDoubtful: false }] },
      { name: 'amountFen', values: [{ value: 9850, seqs: [2, 5], isConfirmed: false, isDoubtful: false }] },
    ]);
  });

  it('keeps both when the evidence disagrees, what the user confirmed first', () => {
    const order = aWitness(2, 'order', { amountFen: field(9850, 0.95) });
    const bill = aWitness(
      5,
      'receipt',
      { amountFen: field(9853, 0.6) },
      {
        confirmed: { amountFen: { value: 9853, was: 'right', at: '' } },
      },
    );
    const [amount] = factsOf([order, bill]);
    expect(amount!.values.map(({ value, seqs }) => [value, seqs])).toMatchObject([
      [9853, [5]],
      [9850, [2]],
    ]);
  });

  it('says when nobody is sure', () => {
    const [fact] = factsOf([aWitness(2, 'order', { orderId: field('A1', 0.5) })]);
    expect(fact!.values[0]!.isDoubtful).toBe(true);
  });

  it('hears neither prices of product pages, nor lists, nor erased evidence', () => {
    const fields = { amountFen: field(100) };
    const list = [{ orderId: field('A1') }, { orderId: field('A2') }];
    const evidence = [
      aWitness(1, 'product', fields),
      aWitness(2, 'order', fields, { items: list }),
      aWitness(3, 'order', fields, { isErased: true }),
    ];
    expect(factsOf(evidence)).toMatchObject([]);
    expect(factOf(evidence, 'amountFen')).toBeNull();
  });
});
