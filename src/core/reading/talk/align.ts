import type { ChatRow } from './transcript';
import { isLasting } from './words';

/** Where a screen's first row stands among the known rows (may be negative), and whether nothing else fits as well. */
export type Alignment = { at: number; isSure: boolean };

/** What is known of the names the page gives its rows: `slots` are places of a recycling list, not messages. */
export type KeyTrust = 'unknown' | 'proven' | 'slots';

/** The words of a row: what stays the same when it is laid out again. */
export function wordsOf({ kind, speaker, text, time, images }: ChatRow): string {
  return JSON.stringify([kind, speaker, text, isLasting(time) ? time : '', images]);
}

type KeyFinding = { trust: KeyTrust; at: number | null; isShared: boolean };

/**
 * What the page's own names say: the place of the screen among the known rows, or null when they do not tell. A name
 * that stands on other words than before is the place of a recycling list: such names are never asked again. Names are
 * proven once they moved on with their rows; `windowFrom` is where the last screen begins.
 */
export function alignByKeys(
  known: readonly ChatRow[],
  fresh: readonly ChatRow[],
  { trust, windowFrom }: { trust: KeyTrust; windowFrom: number },
): KeyFinding {
  const none = { trust, at: null, isShared: false };
  if (trust === 'slots') return none;
  const [places, asked] = [uniqueKeys(known), uniqueKeys(fresh)];
  if (!places || !asked) return none;
  const offsets = new Map<number, number>();
  let [shared, same] = [0, 0];
  for (const [key, i] of asked) {
    const place = places.get(key);
    if (place === undefined) continue;
    shared++;
    if (wordsOf(known[place]!) !== wordsOf(fresh[i]!)) continue;
    same++;
    offsets.set(place - i, (offsets.get(place - i) ?? 0) + 1);
  }
  if (shared === 0) return none;
  const [at, votes] = [...offsets].sort(([, a], [, b]) => b - a)[0] ?? [0, 0];
  if (same < shared / 2 || votes < same) return { trust: 'slots', at: null, isShared: true };
  return { trust: at === windowFrom ? trust : 'proven', at, isShared: true };
}

/** Name → index; null when too few rows have a name, or two share one. */
function uniqueKeys(rows: readonly ChatRow[]): Map<string, number> | null {
  const keys = new Map<string, number>();
  for (const [i, { key }] of rows.entries()) {
    if (key === '') continue;
    if (keys.has(key)) return null;
    keys.set(key, i);
  }
  return keys.size >= rows.filter((row) => row.kind === 'message').length / 2 && keys.size > 0 ? keys : null;
}

type Candidate = {
  at: number;
  rows: number;
  changed: number;
  driftPx: number;
  fits: boolean;
  isStrong: boolean;
};

/**
 * The place at which the words of a screen lie over the known rows. Where the same words repeat, the place in the
 * content decides; words alone decide against the place only when they are many and different. Null when the two do
 * not overlap, or when it cannot be told.
 */
export function alignByWords(known: readonly ChatRow[], fresh: readonly ChatRow[]): Alignment | null {
  const words = { known: known.map(wordsOf), fresh: fresh.map(wordsOf) };
  const candidates: Candidate[] = [];
  for (let at = 1 - fresh.length; at < known.length; at++) {
    const candidate = tryAt(at, { known, fresh, words });
    if (candidate?.fits || candidate?.isStrong) candidates.push(candidate);
  }
  const byPlace = (a: Candidate, b: Candidate) =>
    a.changed - b.changed || Math.abs(a.driftPx) - Math.abs(b.driftPx);
  const inPlace = candidates.filter((one) => one.fits).sort(byPlace);
  const strong = candidates.filter((one) => one.isStrong);
  const [placed, wordy] = [inPlace[0], strong.length === 1 ? strong[0] : undefined];
  // A list that measured its rows anew stands elsewhere: many different words outweigh a few that happen to fit.
  const best = placed && wordy && !placed.isStrong && wordy.rows > placed.rows ? wordy : (placed ?? wordy);
  if (!best) return null;
  return { at: best.at, isSure: best.isStrong || !isRivalled(best, inPlace) };
}

/** Whether the runner-up is so near that a list which moved a little could be meant. */
function isRivalled(best: Candidate, inPlace: readonly Candidate[]): boolean {
  const rival = inPlace.find((one) => one !== best && one.changed === 0);
  return rival !== undefined && Math.abs(best.driftPx) * 3 > Math.abs(rival.driftPx);
}

type Pair = {
  known: readonly ChatRow[];
  fresh: readonly ChatRow[];
  words: { known: readonly string[]; fresh: readonly string[] };
};

function tryAt(at: number, { known, fresh, words }: Pair): Candidate | null {
  const from = Math.max(0, -at);
  const to = Math.min(fresh.length, known.length - at);
  const rows = to - from;
  const allowed = rows >= 4 ? Math.floor(rows / 4) : 0;
  const drifts: number[] = [];
  const different = new Map<string, number>();
  let [changed, least] = [0, Number.POSITIVE_INFINITY];
  for (let i = from; i < to; i++) {
    const here = known[at + i]!;
    if (words.known[at + i] !== words.fresh[i] && ++changed > allowed) return null;
    drifts.push(fresh[i]!.top - here.top);
    least = Math.min(least, here.height, fresh[i]!.height);
    different.set(words.fresh[i]!, fresh[i]!.text.length);
  }
  const driftPx = drifts.sort((a, b) => a - b)[rows >> 1]!;
  const length = [...different.values()].reduce((sum, one) => sum + one, 0);
  return {
    at,
    rows,
    changed,
    driftPx,
    fits: Math.abs(driftPx) < Math.max(4, least / 2),
    isStrong: changed === 0 && different.size >= 4 && length >= 40,
  };
}
