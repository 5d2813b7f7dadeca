import type { Case } from './case';
import type { Demand } from './case-parts';
import { normaliseCase } from './normalise-case';

/** How much is asked back; null: what was paid, or no money. */
export function refundOf(row: Case): number | null {
  return normaliseCase(row).demands.find(({ kind }) => kind === 'refund')?.amountFen ?? null;
}

/** The case with this much asked back, whatever else is demanded; null: what was paid. */
export function withRefund(row: Case, amountFen: number | null): Pick<Case, 'demandFen' | 'demands'> {
  const { demands } = normaliseCase(row);
  if (demands.some(({ kind }) => kind === 'refund'))
    return withDemands(demands.map((one) => (one.kind === 'refund' ? { ...one, amountFen } : one)));
  if (amountFen === null) return withDemands(demands);
  return withDemands([...demands, { kind: 'refund', amountFen, text: '', cites: [] }]);
}

/** The case with these demands and no others: what an older version kept of the refund beside them would bring it back. */
export function withDemands(demands: Demand[]): Pick<Case, 'demandFen' | 'demands'> {
  return { demandFen: null, demands };
}
