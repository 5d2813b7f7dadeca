import { finder } from '../knowledge/pattern';
import type { DisputeType, Need } from '../knowledge/schema';
import { fitting, whole } from './checklist';
import { type EvidenceItem, fieldValue } from './evidence-item';

/** What the coach looks at in a piece of evidence. */
type Witness = Pick<
  EvidenceItem,
  | 'seq'
  | 'kind'
  | 'origin'
  | 'outcome'
  | 'isErased'
  | 'fields'
  | 'confirmed'
  | 'title'
  | 'notices'
  | 'clauses'
>;

/**
 * One piece of evidence a dispute stands on: what fills it (`seqs`), and what may be it if the user says so (`maybe`).
 * `denied`: what the user said it is not, though it might be. `isMissing`: there is less than it takes.
 */
export type CoachEntry = {
  need: Need;
  isEssential: boolean;
  seqs: number[];
  maybe: number[];
  denied: number[];
  isMissing: boolean;
};

export type CoachRequest = {
  evidence: readonly Witness[];
  dispute: Pick<DisputeType, 'essential' | 'helpful'>;
  needs: readonly Need[];
  /** What the user said a piece of evidence is, by the id of the need. */
  ticked: Readonly<Record<string, readonly number[]>>;
  /** What the user said it is not. */
  denied: Readonly<Record<string, readonly number[]>>;
};

/** What a dispute of this type stands on, in the order of its type, and what of it the case has. */
export function coachOf({ evidence, dispute, needs, ticked, denied }: CoachRequest): CoachEntry[] {
  const entry = (id: string, isEssential: boolean): CoachEntry[] => {
    const need = needs.find((one) => one.id === id);
    if (!need) return [];
    const fits = fittingNeed(evidence, need).map((one) => one.seq);
    const there = new Set(whole(evidence).map((one) => one.seq));
    const said = (ticked[id] ?? []).filter((seq) => there.has(seq));
    const seqs = [...new Set([...(need.isSure ? fits : []), ...said])].sort((a, b) => a - b);
    const open = fits.filter((seq) => !seqs.includes(seq));
    const isDenied = (seq: number) => denied[id]?.includes(seq) ?? false;
    const maybe = open.filter((seq) => !isDenied(seq));
    return [
      {
        need,
        isEssential,
        seqs,
        maybe,
        denied: open.filter(isDenied),
        isMissing: seqs.length < need.atLeast,
      },
    ];
  };
  return [
    ...dispute.essential.flatMap((id) => entry(id, true)),
    ...dispute.helpful.flatMap((id) => entry(id, false)),
  ];
}

function fittingNeed<W extends Witness>(evidence: readonly W[], need: Need): W[] {
  const { checklist, kinds, origins, field, values, says } = need;
  const byKind = whole(evidence).filter(
    ({ kind, origin }) => kinds.some((one) => one === kind) || (origin !== '' && origins.includes(origin)),
  );
  const base = checklist ? fitting(evidence, checklist) : byKind;
  return base.filter((one) => {
    const value = field ? fieldValue(one, field) : null;
    const hasField =
      !field || (value !== null && value !== '' && (values.length === 0 || values.includes(String(value))));
    return hasField && (!says || finder(says).test(wordsOf(one)));
  });
}

function wordsOf({ title, notices, clauses }: Witness): string {
  return [title, ...notices, ...clauses.map((one) => one.text)].join('\n');
}

/** What is missing, the strongest next step first: what decides the dispute, and of that what vanishes soonest. */
export function nextSteps(entries: readonly CoachEntry[]): CoachEntry[] {
  const hours = ({ need }: CoachEntry) => need.lasts.hours ?? Number.MAX_SAFE_INTEGER;
  const isUrgent = (one: CoachEntry) => hours(one) <= 24;
  return entries
    .filter((one) => one.isMissing)
    .sort(
      (a, b) =>
        Number(b.isEssential) - Number(a.isEssential) ||
        Number(isUrgent(b)) - Number(isUrgent(a)) ||
        b.need.weight - a.need.weight ||
        hours(a) - hours(b),
    );
}
