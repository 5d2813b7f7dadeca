import type { Case } from '../case/case';
import type { ContactItem } from '../case/contacts';
import type { DisputeFacts } from '../case/dispute-facts';
import type { EvidenceItem } from '../case/evidence-item';
import { factsOfCase } from '../case/facts-of-case';
import { normaliseCase } from '../case/normalise-case';
import { withSite } from '../case/read-of-site';
import type { Knowledge } from '../knowledge/schema';
import { type CaseDate, caseDates } from './case-dates';
import type { OwnAmounts } from './deadlines';
import { orderMoments } from './order-dates';

export type StoredCases = {
  cases: readonly Case[];
  evidence: readonly EvidenceItem[];
  contacts: readonly ContactItem[];
  settings: { complainant: DisputeFacts['complainant'] };
  /** How long the user says unverified limits are. */
  amounts: OwnAmounts;
};

/** A case with all that its dates and its ladder are worked out from. */
export type CaseStanding = {
  one: Case;
  evidence: EvidenceItem[];
  contacts: ContactItem[];
  facts: DisputeFacts;
  dates: CaseDate[];
  knowledge: Knowledge;
};

/** Each case with its facts and dates at an instant (UTC ISO). */
export function standingsOf(
  { cases, evidence, contacts, settings, amounts }: StoredCases,
  knowledge: Knowledge,
  now: string,
): CaseStanding[] {
  const evidenceOf = byCase(evidence);
  const contactsOf = byCase(contacts);
  return cases.map((one) => {
    const own = evidenceOf.get(one.id) ?? [];
    const said = contactsOf.get(one.id) ?? [];
    const whole = withSite(normaliseCase(one), own);
    const facts = factsOfCase(whole, own, settings.complainant);
    const dates = caseDates({
      ...{ case: one, facts, contacts: said, evidence: own },
      ...{ knowledge, own: amounts, orders: orderMoments(whole, own), now },
    });
    return { one, evidence: own, contacts: said, facts, dates, knowledge };
  });
}

function byCase<T extends { caseId: string }>(items: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const mates = groups.get(item.caseId);
    if (mates) mates.push(item);
    else groups.set(item.caseId, [item]);
  }
  return groups;
}

/** The dates of cases in one list, without those the user wants to hear no more of. */
export function datesOf(
  standings: readonly CaseStanding[],
  states: readonly { key: string; isOff: boolean }[],
): CaseDate[] {
  const off = new Set(states.filter((one) => one.isOff).map((one) => one.key));
  return standings.flatMap(({ dates }) => dates).filter(({ key }) => !off.has(key));
}
