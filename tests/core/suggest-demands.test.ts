import { expect, it } from 'vitest';
import type { Case } from '../../src/core/case/case';
import type { Demand } from '../../src/core/case/case-parts';
import { refundOf, suggestDemands, withRefund } from '../../src/core/case/suggest-demands';
import { disputeIds } from '../../src/core/knowledge/ids';
import { aCase } from '../support/items';

it('suggests demands for every dispute, all of what was paid, and never a punishment or three times the price', () => {
  for (const id of disputeIds) {
    const demands = suggestDemands(id, { totalFen: 9850 });
    expect(demands.length, id).toBeGreaterThan(0);
    expect(demands.map((one) => one.kind)).not.toContain('report');
    expect(
      demands.find((one) => one.kind === 'refund'),
      id,
    ).toMatchObject({ amountFen: 9850 });
  }
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
