import * as v from 'valibot';
import { type ChannelId, type ContactKind, channelIds } from '../knowledge/ids';
import { Cite } from './case-parts';
import type { Contact } from './dispute-facts';

/** What the user did in a contact; `none`: the other side came by itself. */
export const contactActs = ['asked', 'demanded', 'ultimatum', 'filed', 'none'] as const;
export type ContactAct = (typeof contactActs)[number];

/** How it ended. The first five are a shop's answers, the others an office's. */
export const contactResults = [
  'no-answer',
  'pending',
  'coupon',
  'refused',
  'agreed',
  'accepted',
  'declined',
  'ended',
  'settled',
] as const;
export type ContactResult = (typeof contactResults)[number];

const instant = v.pipe(v.string(), v.isoTimestamp());
const short = v.optional(v.pipe(v.string(), v.maxLength(200)), '');
const long = v.optional(v.pipe(v.string(), v.maxLength(20_000)), '');

/** How long they said it would take; `until`: a day and time they named. */
export const Promised = v.object({
  amount: v.optional(v.nullable(v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(999))), null),
  unit: v.optional(v.picklist(['hour', 'workday', 'natural-day']), 'workday'),
  until: v.optional(v.nullable(instant), null),
});
export type Promised = v.InferOutput<typeof Promised>;

/** contact.json: what a contact was, in the user's words. Instants are UTC ISO by the computer's clock. */
export const ContactWords = v.object({
  v: v.literal(1),
  at: instant,
  channel: v.picklist(channelIds),
  act: v.picklist(contactActs),
  result: v.picklist(contactResults),
  caseNo: short,
  agent: short,
  /** By what: 在线客服, QQ, 电话; what the user asked for, as he would tell it; what shows it. Absent before they were asked. */
  via: v.optional(v.pipe(v.string(), v.maxLength(200))),
  ask: v.optional(v.pipe(v.string(), v.maxLength(400))),
  cites: v.optional(v.array(Cite)),
  /** What the user sent, and what the other side said. */
  sent: long,
  said: long,
  promised: v.optional(v.nullable(Promised), null),
  /** What came back, where the result is an end. */
  amountFen: v.optional(v.nullable(v.pipe(v.number(), v.safeInteger(), v.minValue(0))), null),
  /** When an offer was declined with the text in `sent`. */
  declinedAt: v.optional(v.nullable(instant), null),
  /** Names the attached files had. */
  attached: v.optional(v.array(v.object({ role: v.string(), name: v.string() })), []),
});
export type ContactWords = v.InferOutput<typeof ContactWords>;

/** A file sealed with a contact. */
export type ContactFile = { role: string; name: string; sha256: string; mediaType: string; bytes: number };

/**
 * One contact as lists show it: worked out from its ledger entry and rebuildable from it, except where it is filed and
 * when the user wants to be reminded.
 */
export type ContactItem = Omit<ContactWords, 'v' | 'attached'> & {
  seq: number;
  sealedAt: string;
  /** SHA-256 of the head that sealed it. */
  head: string;
  caseId: string;
  /** The entry this one corrects, and the one that corrects it; 0: none. */
  corrects: number;
  correctedBy: number;
  /** When the user wants to be reminded after it (UTC ISO); '' leaves it to the rules. */
  remindAt: string;
  files: ContactFile[];
  isErased: boolean;
};

const shopLike: readonly ChannelId[] = [
  'platform',
  'advance-pay',
  'pay-wechat',
  'pay-alipay',
  'bank-card',
  'heimao',
];

/** The five results a contact through a channel can have, in the order of their keys 1 to 5. */
export function resultsOf(channel: ChannelId): readonly ContactResult[] {
  return shopLike.includes(channel)
    ? ['no-answer', 'pending', 'coupon', 'refused', 'agreed']
    : ['pending', 'accepted', 'declined', 'ended', 'settled'];
}

/** Whether what is sent through a channel comes to the shop; a bank answers for itself. */
export function reachesShop(channel: ChannelId): boolean {
  return channel !== 'bank-card' && shopLike.includes(channel);
}

/** The result another channel has in its place. */
export function resultFor(channel: ChannelId, result: ContactResult): ContactResult {
  return resultsOf(channel).includes(result) ? result : 'pending';
}

/** Contacts that stand: neither corrected by a later one nor erased; oldest first. */
export function standing(items: readonly ContactItem[]): ContactItem[] {
  return items
    .filter((one) => one.correctedBy === 0 && !one.isErased)
    .sort((a, b) => Date.parse(a.at) - Date.parse(b.at) || a.seq - b.seq);
}

const answers: Partial<Record<ContactResult, ContactKind>> = {
  coupon: 'answered',
  refused: 'refused',
  agreed: 'answered',
  accepted: 'accepted',
  declined: 'declined',
  ended: 'ended',
  settled: 'settled',
};

/** Characters of an answer that the texts still quote whole. */
const longestQuote = 100;

/** What the engines count with: what the user did, what the other side did, what it promised. */
export function contactsOf(items: readonly ContactItem[]): Contact[] {
  return standing(items).flatMap(partsOf);
}

function partsOf(item: ContactItem): Contact[] {
  const { channel, at, caseNo, agent, via, ask, cites = [], said, act, result, promised, declinedAt } = item;
  const part = (kind: ContactKind, when = at): Contact => ({
    id: `${item.seq}-${kind}`,
    at: when,
    channel,
    kind,
    ...(caseNo ? { caseNo } : {}),
    ...(via ? { via } : {}),
    ...(cites.length > 0 ? { cites } : {}),
  });
  // A long answer is told by its kind: the texts have limits.
  const spoken = {
    ...(agent ? { agent } : {}),
    ...(said.trim() && said.length <= longestQuote ? { words: said.trim() } : {}),
  };
  // 还在处理 is no answer; words said with it are.
  const answer = answers[result] ?? (result === 'pending' && spoken.words ? 'answered' : undefined);
  return [
    ...(act === 'none' ? [] : [{ ...part(act), ...(ask ? { ask } : {}) }]),
    ...(answer
      ? [{ ...part(answer), ...spoken, ...(result === 'coupon' ? { isCoupon: true as const } : {}) }]
      : []),
    ...(promised && (promised.until || promised.amount)
      ? [{ ...part('promised'), ...promiseOf(promised) }]
      : []),
    // Declining an offer is asking once more, after it.
    ...(declinedAt
      ? [
          {
            ...part('asked', laterOf(declinedAt, at)),
            ...(result === 'coupon' ? { isDecline: true as const } : {}),
          },
        ]
      : []),
  ];
}

function promiseOf({ amount, unit, until }: Promised): Pick<Contact, 'promise' | 'promisedUntil'> {
  if (until) return { promisedUntil: until };
  return amount ? { promise: { amount, unit } } : {};
}

function laterOf(iso: string, than: string): string {
  return new Date(Math.max(Date.parse(iso), Date.parse(than) + 1)).toISOString();
}
