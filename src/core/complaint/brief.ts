import type { Case, WholeCase } from '../case/case';
import type { CaseComplainant } from '../case/case-parts';
import type { Contact, DisputeFacts } from '../case/dispute-facts';
import { type EvidenceItem, fieldValue, limitsOf, promisesOf } from '../case/evidence-item';
import { factsOfCase } from '../case/facts-of-case';
import { ownEvidence } from '../case/known';
import { normaliseCase } from '../case/normalise-case';
import { withSite } from '../case/read-of-site';
import type { DisputeType, Knowledge } from '../knowledge/schema';
import type { Numbering } from './fit';
import { type HideRequest, hideFor, profileOf } from './profile';
import { isTold, type OrderFacts, ordersOf, totalOf } from './purchase';
import type { TextChannel } from './sentence';
import { inVoice, type Voice, voiceOf } from './voice';

/** All a text is made of: the case, what lies in it, whom it speaks for, and what the world says. */
export type ComposeRequest = {
  case: Case;
  evidence: readonly EvidenceItem[];
  contacts: readonly Contact[];
  /** The complainant of the settings; the case's own wins. */
  complainant: Pick<CaseComplainant, 'name' | 'phone' | 'address' | 'idNumber'>;
  knowledge: Knowledge;
  /** UTC ISO. */
  madeAt: string;
  /** The number of each exhibit by its seq; absent: 1, 2, 3 in the order given. */
  numbers?: ReadonlyMap<number, number>;
};

/** A sentence of a page that promises or limits something. */
export type Quote = { text: string; seq: number; isRule: boolean };

/** The facts of a case, put in order once for all channels. */
export type Brief = {
  request: ComposeRequest;
  case: WholeCase;
  evidence: EvidenceItem[];
  contacts: readonly Contact[];
  dispute: DisputeType | null;
  facts: DisputeFacts;
  complainant: CaseComplainant;
  orders: OrderFacts[];
  /** What was paid for all orders; null where one amount is not known. */
  totalFen: number | null;
  grants: Quote[];
  limits: Quote[];
  numbers: Numbering;
};

/** A brief seen from one channel: its voice, and words as this channel may read them. */
export type Angle = Brief & {
  channel: TextChannel;
  voice: Voice;
  hide: HideRequest;
  /** Words of the user, as this channel names the sides. */
  say(text: string): string;
  /** Words of somebody else, or of a page: only what this channel must not be told is taken out. */
  verbatim(text: string): string;
};

/** Puts a case in order for writing. */
export function briefOf(request: ComposeRequest): Brief {
  const { knowledge, contacts } = request;
  const evidence = request.evidence.filter((item) => !item.isErased && item.outcome !== 'cancelled');
  const one = withSite(normaliseCase(request.case), evidence);
  const complainant = one.complainant ?? { ...request.complainant, particulars: '', payAccount: '' };
  const orders = ordersOf(one, evidence);
  const ids = one.orders.map((order) => order.orderId).filter(Boolean);
  const own = new Set(ownEvidence(evidence, ids).map((item) => item.seq));
  const cited = citedSeqs(one, contacts);
  const ours =
    one.orders.filter(isTold).length > 1
      ? evidence
      : evidence.filter(({ seq }) => own.has(seq) || cited.has(seq));
  const numbers = request.numbers ?? new Map(request.evidence.map((item, i) => [item.seq, i + 1]));
  return {
    ...{ request, case: one, evidence: ours, contacts, complainant, orders, numbers },
    dispute: knowledge.disputes.find((type) => type.id === one.dispute) ?? null,
    facts: factsOfCase(one, ownEvidence(evidence, ids), complainant),
    totalFen: totalOf(orders),
    grants: quotesIn(ours, promisesOf),
    limits: quotesIn(ours, limitsOf),
  };
}

/** Evidence the user leans on himself belongs to the case, whatever number stands on it. */
function citedSeqs(one: WholeCase, contacts: readonly Contact[]): Set<number> {
  const told = [...one.facts, ...one.demands, ...contacts];
  const compared = (one.comparisons ?? []).flatMap(({ before, after }) => [before.seq, after.seq]);
  return new Set([...told.flatMap(({ cites = [] }) => cites.map((cite) => cite.seq)), ...compared]);
}

/** Sentences of pages, in the order of the evidence, each once. */
function quotesIn(evidence: readonly EvidenceItem[], clausesOf: (item: EvidenceItem) => string[]): Quote[] {
  const all = evidence.flatMap((item) =>
    clausesOf(item).map((text) => ({ text, seq: item.seq, isRule: item.kind === 'rules' })),
  );
  return all.filter((one, i) => all.findIndex((other) => other.text === one.text) === i);
}

/** The brief for one channel. */
export function angleOf(brief: Brief, channel: TextChannel): Angle {
  const voice = voiceOf(channel, brief.case.representative !== null);
  const hide = hideRequest(brief, channel);
  const verbatim = (text: string) => hideFor(text.trim(), hide);
  return { ...brief, channel, voice, hide, verbatim, say: (text) => inVoice(verbatim(text), voice) };
}

/** What to hide from a channel in this case. */
export function hideRequest(brief: Brief, channel: TextChannel): HideRequest {
  const { complainant: own, case: one, request } = brief;
  const payments = brief.orders.flatMap((order) => order.payments);
  const numbers = [
    ...brief.orders.map((order) => order.orderId),
    ...payments.map((payment) => payment.tradeNo),
  ];
  const cases = brief.contacts.map((contact) => contact.caseNo ?? '');
  // What the user put into its own field; what a page says is somebody's number until he did.
  const reached = normaliseCase(request.case).parties.flatMap(
    ({ contact }) => contact.match(/[\w.+@-]{5,}/g) ?? [],
  );
  const { representative } = one;
  return {
    detectors: request.knowledge.privacy,
    profile: profileOf(channel),
    numbers: [...numbers.map((known) => known?.value ?? ''), ...one.orderIds, ...cases, ...reached].filter(
      Boolean,
    ),
    own: [
      ...[own.name, own.phone, own.address, own.idNumber, own.payAccount],
      ...[representative?.name ?? '', representative?.phone ?? ''],
    ].filter(Boolean),
    secrets: request.evidence.flatMap((item) =>
      String(fieldValue(item, 'cardSecret') ?? '')
        .split('\n')
        .filter((secret) => secret.length >= 6),
    ),
    names: one.hiddenNames,
  };
}
