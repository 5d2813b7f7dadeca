import type { EvidenceItem } from '../case/evidence-item';
import { findPrivate, hidePrivate, type PrivateData } from '../complaint/private-data';
import type { Detector } from '../knowledge/schema';
import type { Fields } from '../reading/fields';
import { fold } from './fold';

/**
 * From here on a code is hidden wherever it stands: inside a longer word, with other blanks and hyphens or without any.
 * Shorter ones only as they are and standing alone, or dates and sums would be taken for them.
 */
const longEnough = 8;

/** The card secrets of evidence, code by code, as `hider` wants them; those the user says are none are left out. */
export function secretsIn(
  items: readonly Pick<EvidenceItem, 'fields' | 'items' | 'confirmed' | 'reread'>[],
): string[] {
  const texts = items.flatMap(({ fields, items: listed, confirmed, reread }) => {
    const said = confirmed.cardSecret;
    if (said && said.value === null) return [];
    const all: Fields[] = [fields, ...listed, ...(reread ? [reread.was.fields, ...reread.was.items] : [])];
    return [said?.value, ...all.flatMap(({ cardSecret }) => [cardSecret?.value, cardSecret?.raw])];
  });
  return [...new Set(texts.flatMap((text) => codesIn(String(text ?? ''))))].sort();
}

/** Words that say what a code is; they are no code themselves. */
const label = /^(card|account|user(name)?|pass(word|wd)?|pin|code|key|cdk(ey)?|serial|number|email|https?)$/;

function codesIn(secret: string): string[] {
  const text = fold(secret);
  const words = text.match(/[a-z0-9][a-z0-9@._#!$%&*+/=-]{3,}/g) ?? [];
  // One in groups with blanks between them is a code as a whole, too.
  const whole = text.split('\n').filter((line) => /^[a-z0-9]+([ _.-]+[a-z0-9]+)+$/.test(line.trim()));
  return [...words.filter((word) => !label.test(word)), ...whole].map((word) => codeOf(word.trim()));
}

/** A code, in small letters, as it is compared: a long one without what may stand between its groups. */
function codeOf(word: string): string {
  const code = [...word].filter((one) => !between.has(one.charCodeAt(0))).join('');
  return code.length >= longEnough ? code : word;
}

type Known = {
  /** From `secretsIn`. */
  codes: readonly string[];
  /** Patterns of private data; only those of card secrets are used. */
  detectors: readonly Detector[];
  /** Numbers of orders and payments, which may look like a secret and are none. */
  numbers: readonly string[];
};

/** What replaces every card secret of a text by bullets, so that none is found or shown: those known, and those a text calls so. */
export function hider({ codes, detectors, numbers }: Known): (text: string) => string {
  const allowed = numbers.map((number) => number.replace(/[-\s]/g, ''));
  const innocent = new Set(allowed.map((number) => codeOf(fold(number))));
  const known = byBeginning(codes.filter((code) => !innocent.has(code)));
  const own = detectors.filter(({ id }) => id.startsWith('card-secret'));
  return (text) =>
    hidePrivate(text, [...placesOf(text, known), ...findPrivate(text, { detectors: own, allowed })]);
}

function byBeginning(codes: readonly string[]): Map<number, string[]> {
  const groups = new Map<number, string[]>();
  for (const code of codes) {
    const first = code.charCodeAt(0);
    groups.set(first, [...(groups.get(first) ?? []), code]);
  }
  return groups;
}

function placesOf(text: string, known: ReadonlyMap<number, string[]>): PrivateData[] {
  const found: PrivateData[] = [];
  if (known.size === 0) return found;
  for (let at = 0; at < text.length; at++) {
    const codes = known.get(plain(text.charCodeAt(at)));
    const end = codes ? Math.max(...codes.map((code) => endOf(text, at, code))) : -1;
    if (end < 0) continue;
    found.push({ id: 'card-secret', label: '卡密', start: at, end, words: text.slice(at, end) });
    at = end - 1;
  }
  return found;
}

/** Where a code that begins here ends; -1 when it does not stand here. */
function endOf(text: string, from: number, code: string): number {
  const isLong = code.length >= longEnough;
  let at = from;
  for (let letter = 0; letter < code.length; at++) {
    const here = plain(text.charCodeAt(at));
    if (here === code.charCodeAt(letter)) letter++;
    else if (letter === 0 || !isLong || !between.has(here)) return -1;
  }
  const isApart = !isWord(plain(text.charCodeAt(from - 1))) && !isWord(plain(text.charCodeAt(at)));
  return isLong || isApart ? at : -1;
}

/** A code unit with full-width letters as half-width ones and capitals as small ones. */
function plain(unit: number): number {
  const half = unit >= 0xff01 && unit <= 0xff5e ? unit - 0xfee0 : unit;
  return half >= 65 && half <= 90 ? half + 32 : half;
}

function isWord(unit: number): boolean {
  return (unit >= 48 && unit <= 57) || (unit >= 97 && unit <= 122);
}

/** What may stand between the groups of a code. */
const between = new Set(
  [...'-_. \t\n\r\u00a0\u3000\u00ad\u2010\u2011\u2012\u2013\u2014\u2015\u200b\u200c\u200d\u2060\ufeff'].map(
    (one) => one.charCodeAt(0),
  ),
);
