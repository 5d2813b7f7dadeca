import { expect, it } from 'vitest';
import { suggestDemands } from '../../src/core/case/suggest-demands';
import { disputeIds } from '../../src/core/knowledge/ids';

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
