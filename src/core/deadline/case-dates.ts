import type { Case } from '../case/case';
import { type ContactItem, contactsOf, standing } from '../case/contacts';
import type { DisputeFacts } from '../case/dispute-facts';
import { type ChannelId, channelIds } from '../knowledge/ids';
import type { Knowledge } from '../knowledge/schema';
import { dayOf } from './calendar';
import { type ClauseWindow, clauseDeadlines, windowsOf } from './clause-windows';
import { type Deadline, deadlinesOf, type OwnAmounts, stateOf } from './deadlines';
import { type OrderMoments, ofEachOrder } from './order-dates';

/** The message that fits: ask again, a notice to perform, a last limit, a refusal of an offer, a complaint elsewhere. */
export const readyKinds = ['ask', 'notice', 'ultimatum', 'decline', 'escalate'] as const;
export type ReadyKind = (typeof readyKinds)[number];

/**
 * A date of a case and where it stands. `overdue`: it is over and nobody wrote down what came of it; `missed`: the
 * buyer's own time ran out, or it was over before the case was begun.
 */
export type CaseDate = Deadline & {
  /** The same for the same date of the same case, at every counting. */
  key: string;
  caseId: string;
  state: 'overdue' | 'today' | 'upcoming' | 'missed';
  /** Where what comes of it is to be heard; null: nowhere in particular. */
  channel: ChannelId | null;
  ready: ReadyKind;
};

export type CaseDatesRequest = {
  case: Pick<Case, 'id' | 'createdAt'>;
  facts: DisputeFacts;
  contacts: readonly ContactItem[];
  evidence: Parameters<typeof windowsOf>[0];
  knowledge: Pick<Knowledge, 'deadlines' | 'holidays'>;
  own?: OwnAmounts;
  /** Of a case about several orders; a date that counts from an order is counted for each. */
  orders?: readonly OrderMoments[];
  /** UTC ISO. */
  now: string;
};

export const ownReminder = 'own-reminder';

/** Every date of a case, the earliest first; those that were answered are gone. */
export function caseDates(request: CaseDatesRequest): CaseDate[] {
  const { facts: all, knowledge, evidence, own: amounts, orders = [] } = request;
  const contacts = contactsOf(request.contacts);
  const { holidays, deadlines: rules } = knowledge;
  const windows = windowsOf(evidence);
  const counted = oneOfEach([
    ...ofEachOrder(orders, all, (facts) =>
      deadlinesOf({ facts, contacts, rules, holidays, own: amounts ?? {} }),
    ),
    ...ofEachOrder(orders, all, (facts, orderId) =>
      clauseDeadlines(windows.filter(isOf(orders, orderId)), { facts, contacts, holidays }),
    ),
  ]);
  const own = ownReminders(request.contacts);
  return [...(own.length > 0 ? counted.filter((one) => one.ruleId !== 'ask-again') : counted), ...own]
    .filter((date, _, all) => !isAnswered(date, request.contacts) && !isSilenced(date, all))
    .map((date) => placed(date, request))
    .sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
}

/** What stands on the page of one order of several is promised for that one. */
function isOf(orders: readonly OrderMoments[], orderId: string | undefined) {
  return (limit: ClauseWindow) =>
    orderId === undefined ||
    limit.orderId === '' ||
    limit.orderId === orderId ||
    !orders.some((other) => other.orderId === limit.orderId);
}

/** Several pages of a shop say the same, or what a rule says already: of clauses only new dates are kept. */
function oneOfEach(dates: readonly Deadline[]): Deadline[] {
  const seen = new Set<string>();
  return dates.filter(({ side, at, ruleId }) => {
    const isKnown = ruleId.startsWith('clause-') && seen.has(side + at);
    seen.add(side + at);
    return !isKnown;
  });
}

/** While a last limit runs nobody asks again. */
function isSilenced(date: Deadline, all: readonly Deadline[]): boolean {
  return date.ruleId === 'ask-again' && all.some((other) => other.ruleId === 'ultimatum');
}

/** Whether the user has to do something once it is over; of the buyer's own limits nothing is left then. */
function callsFor({ side, ruleId }: Pick<Deadline, 'side' | 'ruleId'>): boolean {
  return side !== 'buyer' || ruleId === 'ask-again' || ruleId === ownReminder;
}

/** The channel a limit was begun in; what the shop owes by a fact or by its own page is asked of the platform. */
function channelOf({ from, ruleId, side }: Deadline): ChannelId | null {
  const begun = channelIds.find((one) => from.moment.startsWith(`${one}/`));
  return begun ?? (side === 'shop' || ruleId.startsWith('clause-') ? 'platform' : null);
}

/** What came of a limit was written down after it ended. */
function isAnswered(date: Deadline, contacts: readonly ContactItem[]): boolean {
  if (!callsFor(date) || date.ruleId === ownReminder) return false;
  return standing(contacts).some(
    (one) => one.channel === channelOf(date) && Date.parse(one.at) >= Date.parse(date.at),
  );
}

function placed(date: Deadline, { case: one, now }: CaseDatesRequest): CaseDate {
  const key = `${one.id}/${date.ruleId}/${date.at}`;
  const base = { ...date, key, caseId: one.id, channel: channelOf(date), ready: readyFor(date.ruleId) };
  const state = stateOf(date, now);
  if (state !== 'over') return { ...base, state: state === 'today' ? 'today' : 'upcoming' };
  const isTold = callsFor(date) && date.at >= one.createdAt;
  return { ...base, state: isTold ? 'overdue' : 'missed' };
}

function readyFor(ruleId: string): ReadyKind {
  if (ruleId === 'platform-promise' || ruleId === 'platform-usual') return 'ultimatum';
  return ruleId === 'ultimatum' ? 'escalate' : 'ask';
}

/** The reminder the user set himself with his newest contact; an older one is done with it. */
function ownReminders(contacts: readonly ContactItem[]): Deadline[] {
  const newest = standing(contacts).at(-1);
  if (!newest?.remindAt || Number.isNaN(Date.parse(newest.remindAt))) return [];
  const { at, channel, remindAt } = newest;
  return [
    {
      ...{ ruleId: ownReminder, title: '再联系一次', side: 'buyer', at: remindAt, day: dayOf(remindAt) },
      from: { moment: `${channel}/asked`, at },
      ...{ unit: 'hour', amount: 1, articles: [], isEstimated: false },
      source: { from: '你自己设的提醒', checked: dayOf(at), confidence: 'verified' },
      explanation: '登记上一次联系时设的提醒。',
      notes: [],
    },
  ];
}

/** The date to look at first: what is overdue, else what comes next. Limits of years wait in the list. */
export function nextDate(dates: readonly CaseDate[]): CaseDate | null {
  const due = dates.filter(({ state }) => state === 'overdue');
  return due[0] ?? dates.find((one) => one.state !== 'missed' && one.unit !== 'year') ?? null;
}

/** What is to be done now: overdue first, then the rest of today, each by its time. */
export function dueDates(dates: readonly CaseDate[]): CaseDate[] {
  const rank = { overdue: 0, today: 1, upcoming: 2, missed: 3 };
  return dates
    .filter(({ state }) => state === 'overdue' || state === 'today')
    .sort((a, b) => rank[a.state] - rank[b.state] || Date.parse(a.at) - Date.parse(b.at));
}

/** The place in the workbench where what came of a date is logged. */
export function placeToLog({
  caseId,
  ready,
  channel,
}: Pick<CaseDate, 'caseId' | 'ready' | 'channel'>): string {
  return `/case/${caseId}/followup/${ready}${channel ? `/${channel}` : ''}`;
}
