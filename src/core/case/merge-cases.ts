import * as v from 'valibot';
import type { Case, WholeCase } from './case';
import {
  CaseAnswers,
  CaseComplainant,
  CaseOrder,
  type OtherAnswer,
  Party,
  Representative,
} from './case-parts';
import { normaliseCase } from './normalise-case';
import { withDemands } from './refund';

/**
 * What a case becomes when another one is merged into it: what it has not answered is answered as the other one did, lists
 * are joined, and where the two contradict each other its own word counts and the other waits for the user's choice.
 */
export function mergedInto(row: Case, other: Case): Partial<Case> {
  const [one, two] = [normaliseCase(row), normaliseCase(other)];
  const otherAnswers = [...one.otherAnswers, ...two.otherAnswers];
  const note = (found: readonly OtherAnswer[]) => {
    otherAnswers.push(...found);
  };
  return {
    title: row.title || other.title,
    platform: row.platform || other.platform,
    host: row.host || other.host,
    orderIds: union(row.orderIds, other.orderIds),
    statement: union([row.statement], [other.statement]).filter(Boolean).join('\n'),
    comparisons: [...(row.comparisons ?? []), ...(other.comparisons ?? [])],
    dispute: one.dispute ?? two.dispute,
    orders: ordersOfBoth(row, other, note),
    ...partiesOfBoth(one, two, note),
    ...withDemands(demandsOfBoth(one, two, note)),
    ...(one.bases || two.bases ? { bases: union(one.bases ?? [], two.bases ?? []) } : {}),
    complainant: personOfBoth('complainant', one, two, note),
    representative: personOfBoth('representative', one, two, note),
    facts: [...one.facts, ...two.facts],
    answers: answersOfBoth(one, two, note),
    state: one.state === 'collecting' ? two.state : one.state,
    hiddenNames: union(one.hiddenNames, two.hiddenNames),
    fills: fillsOfBoth(one, two, note),
    written: writtenOfBoth(one, two, note),
    ticked: joined(one.ticked, two.ticked),
    denied: joined(one.denied, two.denied),
    keptConflicts: union(one.keptConflicts, two.keptConflicts),
    heardTalk: union(one.heardTalk, two.heardTalk),
    // Last: by now everything has been noted.
    otherAnswers: eachOnce(
      one.dispute && two.dispute && one.dispute !== two.dispute
        ? [{ of: 'dispute', value: two.dispute }, ...otherAnswers]
        : otherAnswers,
    ),
  };
}

type Note = (found: readonly OtherAnswer[]) => void;

const union = <T>(one: readonly T[], other: readonly T[]) => [...new Set([...one, ...other])];
/** Each once: the same question is not asked twice. */
const eachOnce = <T>(all: readonly T[]) =>
  all.filter((one, i) => all.findIndex((other) => isSame(one, other)) === i);
const isOpen = (value: unknown) => value === null || value === undefined || value === '';
const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** The first with its open fields filled by the second, and the fields in which the two contradict each other. */
function filled<T extends object, K extends keyof T>(one: T, other: T, names: readonly K[]): [T, K[]] {
  const open = names.filter((name) => isOpen(one[name]));
  const taken = Object.fromEntries(open.map((name) => [name, other[name]]));
  const unlike = names.filter(
    (name) => !isOpen(one[name]) && !isOpen(other[name]) && !isSame(one[name], other[name]),
  );
  return [{ ...one, ...taken }, unlike];
}

const citesOf = <T>(one: readonly T[], other: readonly T[]) => [
  ...one,
  ...other.filter((cite) => !one.some((known) => isSame(known, cite))),
];

const keysOf = <K extends string>(schema: { options: readonly K[] }) => schema.options;
const orderFields = keysOf(v.keyof(v.omit(CaseOrder, ['orderId', 'cites'])));
const partyFields = keysOf(v.keyof(v.omit(Party, ['role', 'cites'])));
const plainAnswers = keysOf(v.keyof(v.omit(CaseAnswers, ['fraudSigns', 'hasNoFraudSign'])));

/** Orders both tell stand once, or their amounts would count twice. */
function ordersOfBoth({ orders: one = [] }: Case, { orders: other = [] }: Case, note: Note): CaseOrder[] {
  const twin = (id: string, all: readonly CaseOrder[]) =>
    id ? all.find(({ orderId }) => orderId === id) : undefined;
  const both = one.map((order) => {
    const told = twin(order.orderId, other);
    if (!told) return order;
    const [whole, unlike] = filled(order, told, orderFields);
    const { orderId } = order;
    note(unlike.map((name) => ({ of: 'order', orderId, name, value: told[name] })));
    return { ...whole, cites: citesOf(order.cites, told.cites) };
  });
  return [...both, ...other.filter(({ orderId }) => !twin(orderId, one))];
}

/** Nothing where nothing is added: a platform that only follows from the row goes on following from it. */
function partiesOfBoth(one: WholeCase, two: WholeCase, note: Note): Pick<Case, 'parties'> {
  const both = one.parties.map((party) => {
    const told = two.parties.find(({ role }) => role === party.role);
    if (!told) return party;
    const [whole, unlike] = filled(party, told, partyFields);
    const { role } = party;
    note(unlike.map((name) => ({ of: 'party', role, name, value: told[name] })));
    return { ...whole, cites: citesOf(party.cites, told.cites) };
  });
  const more = two.parties.filter(({ role }) => !one.parties.some((party) => party.role === role));
  const parties = [...both, ...more];
  return isSame(parties, one.parties) ? {} : { parties };
}

function demandsOfBoth(one: WholeCase, two: WholeCase, note: Note): WholeCase['demands'] {
  const both = one.demands.map((demand) => {
    const told = two.demands.find(({ kind }) => kind === demand.kind);
    if (!told) return demand;
    const [whole, unlike] = filled(demand, told, ['amountFen', 'text']);
    if (unlike.length > 0) note([{ of: 'demand', value: told }]);
    return { ...whole, cites: citesOf(demand.cites, told.cites) };
  });
  return [...both, ...two.demands.filter(({ kind }) => !one.demands.some((demand) => demand.kind === kind))];
}

const people = {
  complainant: keysOf(v.keyof(CaseComplainant)),
  representative: keysOf(v.keyof(Representative)),
};

function personOfBoth<K extends keyof typeof people>(
  of: K,
  { [of]: one }: WholeCase,
  { [of]: two }: WholeCase,
  note: Note,
): WholeCase[K] {
  if (!one || !two) return one ?? two;
  const other: Record<string, string> = two;
  const [whole, unlike] = filled<Record<string, string>, string>(one, other, people[of]);
  note(unlike.map((name) => ({ of, name, value: other[name] }) as OtherAnswer));
  return whole as WholeCase[K];
}

function answersOfBoth({ answers: one }: WholeCase, { answers: two }: WholeCase, note: Note): CaseAnswers {
  const [whole, unlike] = filled(one, two, plainAnswers);
  note(unlike.map((name) => ({ of: 'answer', name, value: two[name] })));
  const signs = union(one.fraudSigns, two.fraudSigns);
  const isNone = one.hasNoFraudSign || two.hasNoFraudSign;
  // A sign that somebody saw counts until he says otherwise: with one the police come first.
  if (isNone && signs.length > 0) note([{ of: 'signs', value: [] }]);
  return { ...whole, fraudSigns: signs, hasNoFraudSign: isNone && signs.length === 0 };
}

function fillsOfBoth({ fills: one }: WholeCase, { fills: two }: WholeCase, note: Note): WholeCase['fills'] {
  const names = Object.keys(two).filter((name) => two[name] !== '');
  const unlike = names.filter((name) => one[name] && one[name] !== two[name]);
  note(unlike.map((name) => ({ of: 'fill', name, value: two[name]! })));
  const open = names.filter((name) => !one[name]);
  return { ...one, ...Object.fromEntries(open.map((name) => [name, two[name]!])) };
}

/** A text worded by hand for the other case tells less than both do: it waits to be chosen. */
function writtenOfBoth({ written: one }: WholeCase, { written: two }: WholeCase, note: Note) {
  const unlike = Object.entries(two).filter(([name, { text }]) => one[name]?.text !== text);
  note(unlike.map(([name, value]) => ({ of: 'written', name, value })));
  return one;
}

/** What the user said of the evidence of two cases. */
function joined(one: WholeCase['ticked'], other: WholeCase['ticked']): WholeCase['ticked'] {
  const ids = union(Object.keys(one), Object.keys(other));
  return Object.fromEntries(ids.map((id) => [id, union(one[id] ?? [], other[id] ?? [])]));
}
