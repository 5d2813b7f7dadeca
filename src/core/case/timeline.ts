import type { TalkSign } from '../reading/talk/signs';
import type { Turn } from '../reading/talk/turns';
import { contactTitle } from '../words/contact-words';
import { channelWords } from '../words/dispute-words';
import { kindWords } from '../words/names';
import { originWord } from '../words/origins';
import { showMoney } from '../words/show';
import type { Case, WholeCase } from './case';
import type { Cite } from './case-parts';
import { citeOf } from './cite-place';
import type { ContactItem } from './contacts';
import { contactsInTalk, type SealedTalk } from './contacts-in-talk';
import { type EvidenceItem, fieldValue } from './evidence-item';
import { isPayment } from './known';
import { normaliseCase } from './normalise-case';
import { whenSaid } from './talk-times';
import { compareRows, stepAt } from './told-order';
import { compareWhen, differs, type When, whenOf } from './when';

/**
 * One line of a case's history, with where it can be seen. `of` says what it is; `id` finds it again: `capture:<seq>`,
 * `contact:<seq>`, `message:<seq>.<row>`, `fact:<id>`, …
 */
export type TimelineEntry = {
  id: string;
  of: 'order' | 'payment' | 'moment' | 'capture' | 'message' | 'contact' | 'fact' | 'note';
  at: When | null;
  /** What happened, in few words. */
  text: string;
  /** Words as somebody said them; '' where there are none. */
  quote: string;
  /** Of a message: what it means, with the words that say so. */
  signs: readonly TalkSign[];
  cites: Cite[];
  /** The user says so; what a page shows is cited. */
  isOwn: boolean;
};

export type TimelineRequest = {
  case: Case;
  evidence: readonly EvidenceItem[];
  contacts: readonly ContactItem[];
  /** Talks read from evidence; without them its capture alone is told. */
  talks?: readonly SealedTalk[];
};

/** Everything a case knows, by when it happened, the earliest first; what has no time comes last. */
export function timelineOf({ case: row, evidence, contacts, talks = [] }: TimelineRequest): TimelineEntry[] {
  const one = normaliseCase(row);
  const listed = contacts.filter((contact) => contact.correctedBy === 0);
  const there = evidence.filter((item) => !item.isErased && item.outcome !== 'cancelled');
  const told = [...listed, ...one.facts].flatMap(({ cites = [] }) => cites);
  const entries = [
    ...momentsOf(one, there),
    ...answeredOf(one),
    ...evidence.map(captureOf),
    ...eachOnce(talks.flatMap((talk) => messagesOf(talk, told))),
    ...listed.map(contactOf),
    ...factsOf(one),
    ...noteOf(one),
  ];
  const bought = entries
    .filter(({ of }) => of === 'order' || of === 'payment')
    .map(({ at }) => at)
    .sort(compareWhen);
  const facts = new Map(one.facts.map((fact) => [`fact:${fact.id}`, fact]));
  const places = entries.map((entry, i) => {
    const fact = facts.get(entry.id);
    return { entry, i, at: fact ? stepAt(fact, bought) : entry.at };
  });
  return places
    .sort((a, b) => compareWhen(a.at, b.at) || compareRows(a.entry.cites, b.entry.cites) || a.i - b.i)
    .map(({ entry }) => entry);
}

type Some = Pick<TimelineEntry, 'id' | 'of' | 'at' | 'text'> & Partial<TimelineEntry>;
const entryOf = (some: Some): TimelineEntry => ({ quote: '', signs: [], cites: [], isOwn: false, ...some });

/** When orders were placed and paid: once for each time, with every page that names it and what the user says himself. */
function momentsOf(one: WholeCase, evidence: readonly EvidenceItem[]): TimelineEntry[] {
  const ids = new Set(one.orders.map((order) => order.orderId).filter(Boolean));
  const found: (TimelineEntry & { orderId: string; fen: number | null })[] = [];
  const add = (
    of: 'order' | 'payment',
    orderId: string,
    at: When,
    from: { cites: Cite[]; fen: number | null },
  ) => {
    const isSame = (other: (typeof found)[number]) =>
      other.of === of && other.orderId === orderId && !differs(other.at!, at, 1);
    const known = found.find(isSame);
    const isOwn = from.cites.length === 0;
    if (known) {
      known.cites.push(...from.cites);
      known.isOwn ||= isOwn;
      known.fen ??= from.fen;
      // A page's minute is more than the user's day.
      if (known.at!.at.length < at.at.length) known.at = at;
      return;
    }
    const id = `${of}:${from.cites[0]?.seq ?? `own/${orderId}`}/${at.at}`;
    found.push({
      ...entryOf({ id, of, at, text: '', cites: [...from.cites], isOwn }),
      orderId,
      fen: from.fen,
    });
  };
  for (const item of evidence) {
    if (item.items.length > 0) continue;
    const shown = String(fieldValue(item, 'orderId') ?? '');
    const orderId = ids.size === 1 && shown === '' ? [...ids][0]! : shown;
    const amount = fieldValue(item, 'amountFen');
    const paid = isPayment(item) && typeof amount === 'number' ? amount : null;
    for (const [of, name, fen] of [
      ['order', 'orderTime', null],
      ['payment', 'payTime', paid],
    ] as const) {
      const at = whenOf(String(fieldValue(item, name) ?? ''));
      if (at) add(of, orderId, at, { cites: [citeOf(item, name)], fen });
    }
  }
  for (const order of one.orders) {
    const said = { cites: [], fen: null };
    if (order.orderedAt) add('order', order.orderId, order.orderedAt, said);
    if (order.paidAt) add('payment', order.orderId, order.paidAt, said);
  }
  return found.map(({ orderId, fen, ...entry }) => {
    const words = entry.of === 'order' ? '下单' : `付款${fen === null ? '' : ` ${showMoney(fen)}`}`;
    return { ...entry, text: ids.size > 1 && orderId ? `${words}，订单号 ${orderId}` : words };
  });
}

const answered = {
  deliveredAt: '收到商品',
  knewAt: '知道出了问题',
  refundDueAt: '对方应当退款的日子',
} as const;

/** Days limits run from that only the user knows. */
function answeredOf({ answers }: WholeCase): TimelineEntry[] {
  return (Object.keys(answered) as (keyof typeof answered)[]).flatMap((name) => {
    const at = answers[name];
    return at ? [entryOf({ id: `moment:${name}`, of: 'moment', at, text: answered[name], isOwn: true })] : [];
  });
}

function captureOf({ seq, kind, origin, at, fields, notices, isErased }: EvidenceItem): TimelineEntry {
  const text = kind === 'import' ? `导入${originWord(origin)}` : `留证：${kindWords[kind]}`;
  const quote = isErased ? '' : (fields.status?.raw ?? notices[0] ?? '').trim();
  return entryOf({ id: `capture:${seq}`, of: 'capture', at: whenOf(at), text, quote, cites: [{ seq }] });
}

/** Messages that matter: what the other side admitted, promised, offered, refused or took back, and what it was asked. */
function messagesOf({ seq, talk }: SealedTalk, told: readonly Cite[]): TimelineEntry[] {
  const asked = new Set(
    contactsInTalk({ seq, talk }).flatMap(({ row, act }) => (act === 'none' ? [] : [row])),
  );
  const isTold = (row: number) => told.some((cite) => cite.seq === seq && cite.row === row);
  return talk.turns.flatMap((turn) => {
    const signs = talk.signs.filter((sign) => sign.at === turn.at);
    if ((signs.length === 0 && !asked.has(turn.at)) || isTold(turn.at)) return [];
    const id = `message:${seq}.${turn.at}`;
    const place = { at: whenSaid(turn.time), cites: [{ seq, row: turn.at }] };
    return [entryOf({ id, of: 'message', text: speakerOf(turn), quote: turn.text.trim(), signs, ...place })];
  });
}

/** A talk that was captured again says the same again: each message once, with every place it is seen at. */
function eachOnce(messages: readonly TimelineEntry[]): TimelineEntry[] {
  const known = new Map<string, TimelineEntry>();
  for (const one of messages) {
    const key = JSON.stringify([one.at, one.text, one.quote]);
    const same = one.at && known.get(key);
    if (same) same.cites.push(...one.cites);
    else known.set(one.at ? key : one.id, { ...one, cites: [...one.cites] });
  }
  return [...known.values()];
}

function speakerOf({ who, name, agentId }: Turn): string {
  if (who === 'me') return '我说';
  const number = agentId && !name.includes(agentId) ? `（${agentId}）` : '';
  return `${name || (who === 'them' ? '对方' : '对话里')}${number}说`;
}

function contactOf(contact: ContactItem): TimelineEntry {
  const { seq, at, channel, said, ask = '', cites = [], isErased } = contact;
  const text = isErased ? `${channelWords[channel]}：跟进，内容已删除` : contactTitle(contact);
  const quote = said || ask;
  return entryOf({
    ...{ id: `contact:${seq}`, of: 'contact', at: whenOf(at), text, quote, cites: [...cites], isOwn: true },
  });
}

function factsOf(one: WholeCase): TimelineEntry[] {
  return one.facts
    .filter(({ text }) => text.trim() !== '')
    .map(({ id, at, text, cites }) =>
      entryOf({ id: `fact:${id}`, of: 'fact', at, text, cites, isOwn: true }),
    );
}

/** The user's own account has no time of its own. */
function noteOf({ statement }: WholeCase): TimelineEntry[] {
  const quote = statement.trim();
  return quote ? [entryOf({ id: 'note', of: 'note', at: null, text: '你的说明', quote, isOwn: true })] : [];
}
