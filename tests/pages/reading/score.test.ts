import { expect, test } from 'vitest';
import type { Fields } from '../../../src/core/reading/fields';
import { scorePage } from '../../support/reading-score';
import { pagesOf } from './marks';

/** What the reader would give, one candidate each. */
function given(values: { [field: string]: string | number }): Fields {
  const entries = Object.entries(values).map(([field, value]) => [
    field,
    { value, raw: String(value), confidence: 0.9, label: '', run: 0, others: [] },
  ]);
  return Object.fromEntries(entries);
}

function score(html: string, fields: Fields, items: Fields[] = []) {
  const { truth } = pagesOf({ name: 'a', pages: [{ kind: 'order', path: '/', html }] })[0]!;
  const { tallies } = scorePage(truth, { fields, items, clauses: [] });
  return (field: Parameters<typeof tallies.get>[0]) => tallies.get(field);
}

test('a right value counts, a wrong one and one the page does not state count against precision', () => {
  const tally = score(
    '⟦amountFen|¥98.50⟧⟦orderTime|2026-11-08 14:20⟧',
    given({ amountFen: 9850, tradeNo: 'A1' }),
  );
  expect(tally('amountFen')).toEqual({ right: 1, given: 1, stated: 1 });
  expect(tally('orderTime')).toEqual({ right: 0, given: 0, stated: 1 });
  expect(tally('tradeNo')).toEqual({ right: 0, given: 1, stated: 0 });
});

test('a tolerated value and the one sum under the neighbouring name count neither way', () => {
  const tally = score('⟦may.quantity|1⟧⟦payableFen|¥20.00⟧', given({ quantity: 1, amountFen: 2000 }));
  expect(tally('quantity')).toEqual({ right: 0, given: 0, stated: 0 });
  expect(tally('amountFen')).toEqual({ right: 0, given: 0, stated: 0 });
  expect(tally('payableFen')).toEqual({ right: 0, given: 0, stated: 1 });
  const other = score('⟦payableFen|¥20.00⟧', given({ amountFen: 3000 }));
  expect(other('amountFen')).toEqual({ right: 0, given: 1, stated: 0 });
});

test('of several secrets each line counts', () => {
  const tally = score('⟦cardSecret|AB-1⟧⟦cardSecret|AB-2⟧', given({ cardSecret: '卡密：AB-2\nAB-3' }));
  expect(tally('cardSecret')).toEqual({ right: 1, given: 2, stated: 2 });
});

test('the orders of a list are paired by number, in whatever order they come', () => {
  const list = '⟦item⟧⟦orderId|A10001⟧⟦status=paid|付了⟧⟦item⟧⟦orderId|A10002⟧⟦status=closed|关了⟧';
  const found = [
    given({ orderId: 'A10002', status: 'closed' }),
    given({ orderId: 'A10003', status: 'paid' }),
    given({ orderId: 'A10001', status: 'failed' }),
  ];
  const tally = score(list, {}, found);
  expect(tally('orderId')).toEqual({ right: 2, given: 3, stated: 2 });
  expect(tally('status')).toEqual({ right: 1, given: 3, stated: 2 });
});

test('the only row of a table is the page’s order', () => {
  const tally = score('⟦orderId|A10001⟧', {}, [given({ orderId: 'A10001' })]);
  expect(tally('orderId')).toEqual({ right: 1, given: 1, stated: 1 });
});
