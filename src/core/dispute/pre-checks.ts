import type { Contact, DisputeFacts } from '../case/dispute-facts';
import type { EvidenceItem } from '../case/evidence-item';
import type { PaymentLink } from '../case/payment-link';
import type { WordingFlag } from '../complaint/wording';
import type { ChannelId } from '../knowledge/ids';
import type { Refusal } from '../knowledge/schema';
import { checks } from './refusal-checks';

/**
 * Whether a reason for refusal applies. `warn`: it may; `unknown`: a fact is missing. `isOpen`: it fails only because nothing
 * was written there yet. `where`: what has to be filled in for it, where that differs from case to case.
 */
export type Verdict = {
  result: 'pass' | 'warn' | 'fail' | 'unknown';
  because: string;
  isOpen?: true;
  where?: 'orders' | 'parties';
};

/** One reason with its verdict; what to do stands in `refusal.todo`. */
export type PreCheck = Verdict & { refusal: Refusal };

export type PreCheckRequest = {
  channel: ChannelId;
  facts: DisputeFacts;
  contacts: readonly Contact[];
  evidence: readonly Pick<EvidenceItem, 'seq' | 'kind' | 'origin' | 'outcome' | 'isErased' | 'url' | 'at'>[];
  /** For each order by what its payment is known. */
  links: readonly PaymentLink[];
  /** Whether the ledger still says of this evidence what was sealed; null: not checked. */
  isIntact: boolean | null;
  /** What the wording check found in the text to be sent; null: there is no text yet. */
  wording: readonly WordingFlag[] | null;
  /** How much private data the evidence to be sent shows; null: not looked for. */
  privateCount: number | null;
  /** UTC ISO. */
  now: string;
};

const ranks: Record<Verdict['result'], number> = { fail: 0, warn: 1, unknown: 2, pass: 3 };

/** What a channel might refuse this complaint for, the worst first. */
export function preChecks(request: PreCheckRequest, refusals: readonly Refusal[]): PreCheck[] {
  return refusals
    .filter((one) => one.channels.includes(request.channel))
    .map((refusal) => ({ refusal, ...checks[refusal.id](request) }))
    .sort((a, b) => ranks[a.result] - ranks[b.result]);
}
