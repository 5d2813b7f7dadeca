import * as v from 'valibot';
import { canonicalBytes } from './canonical';

/** The kinds of page we tell apart. A ledger entry has a `type`, a page has a `kind`. */
export const pageKinds = [
  'product',
  'order',
  'payment',
  'receipt',
  'chat',
  'ticket',
  'rules',
  'complaint-form',
  'refusal',
  'redeem-error',
  'other',
] as const;
export type PageKind = (typeof pageKinds)[number];
/** What a piece of evidence can be: a page of some kind, a file the user had, a moving picture. */
export const evidenceKinds = [...pageKinds, 'import', 'recording'] as const;
export type EvidenceKind = (typeof evidenceKinds)[number];

const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
const seq = v.pipe(v.number(), v.safeInteger(), v.minValue(1));
const token = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9.-]{0,63}$/));
const short = v.pipe(v.string(), v.maxLength(2000));
const instant = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/));

/** One file of an entry: its role inside the entry, and what its bytes must be. */
export const FileRef = v.strictObject({
  role: v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9._-]{0,79}$/)),
  sha256: hash,
  bytes: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  mediaType: v.pipe(v.string(), v.regex(/^[a-z0-9.+-]+\/[a-z0-9.+-]+$/)),
});
export type FileRef = v.InferOutput<typeof FileRef>;

/** What was asked and could not be had: which step, why, and what is known of it. Sealed with the record. */
export const Gap = v.strictObject({ step: token, reason: token, detail: short });
export type Gap = v.InferOutput<typeof Gap>;

/** How a capture was asked for. */
export const triggers = [
  'popup',
  'side-panel',
  'one-click',
  'shortcut',
  'menu',
  'window',
  'reload',
  'before-buying',
  'auto',
] as const;
export type Trigger = (typeof triggers)[number];

const common = {
  v: v.literal(1),
  seq,
  at: instant,
  tz: v.pipe(v.string(), v.maxLength(64)),
  salt: v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/)),
  key: hash,
  seen: v.optional(v.strictObject({ sha256: hash, at: instant })),
  files: v.array(FileRef),
  gaps: v.array(Gap),
};

export const environmentSchema = v.strictObject({
  extension: short,
  build: short,
  browser: short,
  os: short,
  language: short,
});
/** The software a record was made with: our version and build, the browser's and system's own words. */
export type Environment = v.InferOutput<typeof environmentSchema>;

/** Every type of ledger entry with the members of its own, beside the common ones. */
export const Record = v.variant('type', [
  v.strictObject({
    ...common,
    type: v.literal('key'),
    publicKey: v.string(),
    environment: environmentSchema,
  }),
  v.strictObject({
    ...common,
    type: v.literal('capture'),
    kind: v.picklist(pageKinds),
    rules: v.pipe(v.number(), v.safeInteger()),
    trigger: v.picklist(triggers),
    asked: v.array(token),
  }),
  v.strictObject({ ...common, type: v.literal('part'), of: seq, step: token }),
  v.strictObject({
    ...common,
    type: v.literal('close'),
    of: seq,
    outcome: v.picklist(['complete', 'partial', 'cancelled']),
  }),
  v.strictObject({ ...common, type: v.literal('recording'), rules: v.pipe(v.number(), v.safeInteger()) }),
  v.strictObject({ ...common, type: v.literal('import'), origin: token }),
  v.strictObject({ ...common, type: v.literal('confirm'), of: seq }),
  // What was said is in its files, never here, so that it can be withheld or erased.
  v.strictObject({ ...common, type: v.literal('contact'), corrects: v.optional(seq) }),
  v.strictObject({ ...common, type: v.literal('note') }),
  v.strictObject({
    ...common,
    type: v.literal('export'),
    package: hash,
    audience: token,
    held: v.array(seq),
  }),
  v.strictObject({ ...common, type: v.literal('erase'), of: seq, erased: v.array(hash) }),
  v.strictObject({
    ...common,
    type: v.literal('clock'),
    jumpMs: v.pipe(v.number(), v.safeInteger()),
  }),
]);
export type Record = v.InferOutput<typeof Record>;
export type EntryType = Record['type'];

type Distribute<R> = R extends Record ? Omit<R, 'v' | 'seq' | 'at' | 'tz' | 'salt' | 'key' | 'seen'> : never;
/** What the maker of an entry says; the ledger adds number, time, zone, salt and key. */
export type Draft = Distribute<Record>;

/** The record these bytes are. Throws ValiError or SyntaxError when they are no canonical record of version 1. */
export function parseRecord(bytes: Uint8Array): Record {
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  const record = v.parse(Record, JSON.parse(text));
  if (new TextDecoder().decode(canonicalBytes(record)) !== text) {
    throw new SyntaxError('not in canonical form');
  }
  return record;
}
