import type { DisputeId } from '../knowledge/ids';
import type { Case } from './case';
import type { Demand } from './case-parts';
import { normaliseCase } from './normalise-case';

const kinds: Record<DisputeId, Demand['kind'][]> = {
  'invalid-card': ['redeliver', 'refund'],
  'non-delivery': ['refund'],
  delayed: ['refund'],
  mismatch: ['refund'],
  'wrong-account': ['refund', 'explain'],
  'refuse-refund': ['refund', 'explain'],
  'false-ad': ['refund'],
  'balance-frozen': ['unfreeze', 'refund', 'explain'],
  'duplicate-charge': ['refund'],
  runaway: ['refund', 'disclose'],
  fraud: ['refund'],
  'account-reclaimed': ['refund'],
  minor: ['refund'],
  'auto-renew': ['refund', 'stop-renewal'],
};

/**
 * The usual demands of a dispute, for the user to change. Three times the price is never among them: it wants proof of fraud.
 */
export function suggestDemands(dispute: DisputeId, { totalFen }: { totalFen: number | null }): Demand[] {
  return kinds[dispute].map((kind) => ({
    kind,
    amountFen: kind === 'refund' ? totalFen : null,
    text: '',
    cites: [],
  }));
}

/** How much is asked back; null: what was paid, or no money. */
export function refundOf(row: Case): number | null {
  return normaliseCase(row).demands.find(({ kind }) => kind === 'refund')?.amountFen ?? null;
}

/** The case with this much asked back, whatever else is demanded; null: what was paid. */
export function withRefund(row: Case, amountFen: number | null): Pick<Case, 'demandFen' | 'demands'> {
  const demands = row.demands ?? [];
  if (demands.some(({ kind }) => kind === 'refund'))
    return {
      demandFen: amountFen,
      demands: demands.map((one) => (one.kind === 'refund' ? { ...one, amountFen } : one)),
    };
  const isMore = demands.length > 0 && amountFen !== null;
  return {
    demandFen: amountFen,
    demands: isMore ? [...demands, { kind: 'refund', amountFen, text: '', cites: [] }] : demands,
  };
}
