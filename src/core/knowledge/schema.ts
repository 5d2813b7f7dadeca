import * as v from 'valibot';
import { checklistNames } from '../case/checklist';
import { pageKinds } from '../evidence/record';
import { fieldNames } from '../reading/fields';
import {
  caseFlags,
  channelIds,
  contactKinds,
  disputeIds,
  factMoments,
  limitUnits,
  type Moment,
  neededFacts,
  refusalIds,
} from './ids';
import { pattern } from './pattern';
import { day, Source, text } from './source';

const id = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9_-]{0,60}$/));
const texts = v.array(text);
const articles = v.array(id);
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(1));
const dispute = v.picklist(disputeIds);
const channel = v.picklist(channelIds);
const moments: readonly string[] = [
  ...factMoments,
  ...channelIds.flatMap((one) => contactKinds.map((kind) => `${one}/${kind}`)),
];
const moment = v.custom<Moment>((value) => typeof value === 'string' && moments.includes(value));

/** An article of law, word for word. What may not be quoted yet is not in the knowledge at all. */
export const Article = v.strictObject({
  ...{ id, law: text, version: text, effective: day, article: text, text },
  /** True: it must not carry a demand alone. */
  caution: v.boolean(),
  source: v.required(Source, ['official']),
});

const Field = v.strictObject({
  key: id,
  label: text,
  isRequired: v.boolean(),
  /** Most characters it takes; null: not known. */
  max: v.nullable(count),
  choices: texts,
});

export const Channel = v.strictObject({
  id: channel,
  name: text,
  /** 0 is first. Channels of one order do not wait for each other. */
  order: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  isParallel: v.boolean(),
  url: v.nullable(v.pipe(v.string(), v.regex(/^https:\/\//))),
  entry: text,
  scope: text,
  fields: v.array(Field),
  fieldsSource: Source,
  attachments: v.strictObject({
    types: v.string(),
    maxCount: v.nullable(count),
    maxBytes: v.nullable(count),
  }),
  needs: v.array(v.picklist(neededFacts)),
  documents: texts,
  excludes: v.array(channel),
  articles,
  tips: texts,
  source: Source,
});

export const DisputeType = v.strictObject({
  id: dispute,
  name: text,
  demands: texts,
  essential: v.array(id),
  helpful: v.array(id),
  articles,
  channels: v.array(channel),
  /** When to think of the police; '' when nothing special is known. */
  police: v.string(),
  note: v.string(),
  source: Source,
});

/** What has to be so before a basis may be leant on. */
export const basisNeeds = [
  'promise',
  'platform-promise',
  'limit',
  'no-refund',
  'final-say',
  'platform',
  'demanded',
  'defective',
  'prepaid',
  'coupon',
  'loss',
  'refund',
  'not-demanded',
  'rescinds',
  'no-correction',
  'minor-limited',
  'minor-void',
] as const;
/** Where a basis is used: a complaint, a letter with whole articles, a claim in court, a report, to whom it speaks, asking for an invoice, or against a platform on which another one sold. */
export const basisUses = [
  'claim',
  'letter',
  'court',
  'report',
  'platform',
  'disclose',
  'pay',
  'invoice',
  'against-platform',
] as const;

/** An article as a demand leans on it: the part that is quoted, word for word, and what follows from it. */
export const Basis = v.strictObject({
  id,
  article: id,
  quote: text,
  words: text,
  /** Empty: in every dispute. */
  disputes: v.array(dispute),
  uses: v.pipe(v.array(v.picklist(basisUses)), v.minLength(1)),
  needs: v.array(v.picklist(basisNeeds)),
  /** The strongest is 1; short texts name only the first. */
  order: count,
  source: Source,
});

/** A phrase that speaks for a type of dispute, or for none: a question, thanks. */
export const Sign = v.strictObject({
  dispute: v.nullable(dispute),
  pattern,
  weight: v.pipe(v.number(), v.minValue(0.5), v.maxValue(9)),
});

const words = v.pipe(v.array(v.pipe(v.string(), v.minLength(1), v.maxLength(12))), v.minLength(1));
const small = v.pipe(v.number(), v.minValue(-9), v.maxValue(9));

/** Whole words that say alike things: together they count once, and a reader takes them for a reason. */
const isAlike = v.boolean();

/** Short words that each add a little; those without a dispute speak for none: 请问, 怎么. */
export const Hint = v.strictObject({
  dispute: v.nullable(dispute),
  weight: small,
  words,
  alike: v.optional(isAlike),
});

/** A piece of evidence a dispute stands on, how it is recognised, and how to come by it. */
export const Need = v.strictObject({
  id,
  title: text,
  why: text,
  how: text,
  /** How long it can still be had: in words, and in hours where that is known. */
  lasts: v.strictObject({ text, hours: v.nullable(count) }),
  /** 3 decides the dispute, 1 rounds it off. */
  weight: v.picklist([1, 2, 3]),
  checklist: v.nullable(v.picklist(checklistNames)),
  kinds: v.array(v.picklist(pageKinds)),
  origins: v.array(id),
  /** The field it must have, and the values that field must have; empty: any. */
  field: v.nullable(v.picklist(fieldNames)),
  values: texts,
  /** What its title, clauses or notices must say. */
  says: v.nullable(pattern),
  /** False: what fits may be it, but only the user can tell. */
  isSure: v.boolean(),
  atLeast: count,
  source: Source,
});

export const Excuse = v.strictObject({
  id,
  says: text,
  patterns: v.array(pattern),
  /** Empty: in every dispute. */
  disputes: v.array(dispute),
  articles,
  /** Whom the answer is for: words to send to the shop, or advice to the user. */
  to: v.picklist(['shop', 'user']),
  answer: text,
  source: Source,
});

export const Refusal = v.strictObject({
  id: v.picklist(refusalIds),
  reason: text,
  channels: v.array(channel),
  articles,
  todo: text,
  source: Source,
});

export const wordingKinds = [
  'insult',
  'threat',
  'accusation',
  'exaggeration',
  'overclaim',
  'vague',
  'legal',
  'plea',
] as const;
const tone = {
  id,
  kind: v.picklist(wordingKinds),
  severity: v.picklist(['error', 'advice']),
  why: text,
  rewrite: text,
  source: Source,
};
/** Says what it says however calmly the sentence around it is put: 商家就是骗子. */
const isPlain = v.boolean();
/** Either a pattern, or short words that each add a little to what a sentence sounds like. */
export const WordingRule = v.union([
  v.strictObject({ ...tone, pattern, plain: v.optional(isPlain) }),
  v.strictObject({ ...tone, weight: small, words, alike: v.optional(isAlike) }),
]);

export const Detector = v.strictObject({
  id,
  label: text,
  pattern,
  /** The part of the match that is private; 0: all of it. */
  group: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  check: v.nullable(v.picklist(['id-number', 'luhn'])),
  source: Source,
});

/** What the user should know around a complaint, in short lines; never part of a text. */
export const Advice = v.strictObject({
  id,
  title: text,
  lines: v.pipe(texts, v.minLength(1)),
  articles,
  source: Source,
});

export const DeadlineRule = v.strictObject({
  id,
  title: text,
  /** Who has to act by then. */
  side: v.picklist(['buyer', 'shop', 'authority']),
  /** Counts from the first of these that is known. */
  from: v.pipe(v.array(moment), v.minLength(1)),
  /** Does not apply once one of these happened after it began. */
  until: v.array(moment),
  /** Does not apply when one of these is known at all. */
  unless: v.array(moment),
  unit: v.picklist(limitUnits),
  amount: count,
  /** Whether the last day moves behind a public holiday. */
  rolls: v.boolean(),
  when: v.array(v.picklist(caseFlags)),
  disputes: v.array(dispute),
  articles,
  explanation: text,
  source: Source,
});

export const Holidays = v.strictObject({
  source: Source,
  years: v.record(
    v.pipe(v.string(), v.regex(/^\d{4}$/)),
    v.strictObject({ papers: texts, off: v.array(day), work: v.array(day) }),
  ),
});

/** All of it, in the parts it is kept in. */
const amount = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
/** What a suit costs and when it is a small claim. `fee`: for the part between two amounts; the others: a share. */
export const CourtRule = v.strictObject({
  id,
  title: text,
  kind: v.picklist(['fee', 'summary', 'small', 'small-agreed']),
  fromFen: amount,
  upToFen: v.nullable(amount),
  fixedFen: amount,
  perMille: amount,
  /** Of the fee, or of the yearly average wage of the province. */
  percent: v.nullable(count),
  articles,
  source: Source,
});

export const Knowledge = v.strictObject({
  law: v.array(Article),
  channels: v.array(Channel),
  disputes: v.array(DisputeType),
  bases: v.array(Basis),
  signs: v.array(Sign),
  hints: v.array(Hint),
  needs: v.array(Need),
  excuses: v.array(Excuse),
  refusals: v.array(Refusal),
  advice: v.array(Advice),
  wording: v.array(WordingRule),
  privacy: v.array(Detector),
  deadlines: v.array(DeadlineRule),
  holidays: Holidays,
  /** Packs from before have none. */
  court: v.optional(v.array(CourtRule), []),
});
export type Knowledge = v.InferOutput<typeof Knowledge>;
export type Article = v.InferOutput<typeof Article>;
export type Channel = v.InferOutput<typeof Channel>;
export type DisputeType = v.InferOutput<typeof DisputeType>;
export type Basis = v.InferOutput<typeof Basis>;
export type Sign = v.InferOutput<typeof Sign>;
export type Hint = v.InferOutput<typeof Hint>;
export type Need = v.InferOutput<typeof Need>;
export type Excuse = v.InferOutput<typeof Excuse>;
export type CourtRule = v.InferOutput<typeof CourtRule>;
export type Refusal = v.InferOutput<typeof Refusal>;
export type Advice = v.InferOutput<typeof Advice>;
export type WordingRule = v.InferOutput<typeof WordingRule>;
export type Detector = v.InferOutput<typeof Detector>;
export type DeadlineRule = v.InferOutput<typeof DeadlineRule>;
export type Holidays = v.InferOutput<typeof Holidays>;
