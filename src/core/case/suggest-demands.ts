import type { DisputeId } from '../knowledge/ids';
import type { Demand } from './case-parts';

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
