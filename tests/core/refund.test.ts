import { expect, it } from 'vitest';
import type { Case } from '../../src/core/case/case';
import type { Demand } from '../../src/core/case/case-parts';
import { mergedInto } from '../../src/core/case/merge-cases';
import { normaliseCase } from '../../src/core/case/normalise-case';
import { refundOf, withDemands, withRefund } from '../../src/core/case/refund';
import { listedAmountOf } from '../../src/core/complaint/purchase';
import { caseParts } from '../../src/core/search/parts';
import { aCase } from '../support/items';

const withoutRefund = (row: Case): Case => ({
  ...row,
  ...withDemands(normaliseCase(row).demands.filter(({ kind }) => kind !== 'refund')),
});
const edited = (row: Case, fen: number | null): Case => ({ ...row, ...withRefund(row, fen) });
/** Every place that tells how much is asked back. */
const toldOf = (row: Case) => ({
  asked: refundOf(row),
  listed: listedAmountOf(row, []),
  isFound: (money: string) => caseParts(row).some(({ text }) => text.includes(money)),
  merged: refundOf({ ...aCase({ id: 'b' }), ...mergedInto(aCase({ id: 'b' }), row) }),
});

it('the sum asked back is that of the refund asked for, also where other things are asked for', () => {
  const refund: Demand = { kind: 'refund', amountFen: 9850, text: '', cites: [{ seq: 2 }] };
  const redeliver: Demand = { kind: 'redeliver', amountFen: null, text: '', cites: [] };
  const asked = (one: Case, fen: number | null) => ({ ...one, ...withRefund(one, fen) });

  const both = asked(aCase({ demands: [redeliver, refund] }), 5000);
  expect(both.demands).toEqual([redeliver, { ...refund, amountFen: 5000 }]);
  expect(refundOf(both)).toBe(5000);
  expect(refundOf(asked(both, null))).toBeNull();

  const other = aCase({ demands: [redeliver] });
  expect(asked(other, 5000).demands?.map(({ kind }) => kind)).toEqual(['redeliver', 'refund']);
  expect(asked(other, null).demands).toEqual([redeliver]);
  expect(refundOf(asked(aCase({}), 5000))).toBe(5000);
  expect(refundOf(asked(aCase({ demandFen: 9850 }), null))).toBeNull();
});

it.each([
  ['that was typed beside the case', edited(aCase(), 5000)],
  ['of an older version', aCase({ demandFen: 5000 })],
  ['of a version that kept the sum twice', aCase({ demandFen: 5000, demands: [] })],
])('a refund that was taken away stays away: one %s', (_, row) => {
  expect(toldOf(row)).toMatchObject({ asked: 5000, listed: 5000, merged: 5000 });
  const { asked, listed, merged, isFound } = toldOf(withoutRefund(row));
  expect([asked, listed, merged, isFound('50.00')]).toEqual([null, null, null, false]);
  expect(normaliseCase(withoutRefund(row)).demands).toEqual([]);
});

it('a sum that was changed is told everywhere, and the one before nowhere', () => {
  const first = edited(aCase({ demandFen: 5000 }), 4000);
  const refund: Demand = { kind: 'refund', amountFen: 3000, text: '', cites: [] };
  for (const [row, fen, money] of [
    [first, 4000, '40.00'],
    [{ ...first, ...withDemands([refund]) }, 3000, '30.00'],
  ] as const) {
    const { asked, listed, merged, isFound } = toldOf(row);
    expect([asked, listed, merged, isFound(money), isFound('50.00')]).toEqual([fen, fen, fen, true, false]);
  }
});
