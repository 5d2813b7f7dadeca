import { placesOf } from './find';
import { fold, foldedPlaces } from './fold';
import type { Word } from './query';

/** A stretch of text; `isHit`: it is one of the words that were looked for. */
export type Stretch = { text: string; isHit: boolean };

/** How much of a line stands before the first hit, and how much is shown in all. */
const before = 16;
const most = 88;

/** A line with its hits told apart; nothing is left out. */
export function marked(line: string, words: readonly Word[]): Stretch[] {
  const { text, hits } = hitsIn(line, words);
  return cut(text, hits, { from: 0, to: text.length });
}

/** The part of a line that holds most hits, short enough for a list; what is left out is told by an ellipsis. */
export function snippet(line: string, words: readonly Word[]): Stretch[] {
  const { text, hits } = hitsIn(line.replace(/\s+/g, ' ').trim(), words);
  const from = whole(text, Math.max(0, beginning(hits) - before));
  const to = whole(text, Math.min(text.length, from + most));
  const shown = cut(text, hits, { from, to });
  const edge = { text: '…', isHit: false };
  return [...(from > 0 ? [edge] : []), ...shown, ...(to < text.length ? [edge] : [])];
}

type Hit = { from: number; to: number; word: number };

/** Hits in the text as it stands; where places cannot be told, in its folded form. */
function hitsIn(line: string, words: readonly Word[]): { text: string; hits: Hit[] } {
  const folded = fold(line);
  const places = foldedPlaces(line);
  const found = words.flatMap((ways, word) =>
    ways.flatMap((way) => placesOf(folded, way).map((from) => ({ from, to: from + way.length, word }))),
  );
  const hits = found.sort((a, b) => a.from - b.from || b.to - a.to);
  if (!places) return { text: folded, hits };
  return {
    text: line,
    hits: hits.map(({ from, to, word }) => ({ word, from: places[from]!, to: endIn(places, to) })),
  };
}

/** A letter that was folded to several belongs to the hit as a whole. */
function endIn(places: readonly number[], to: number): number {
  const last = places[to - 1]!;
  let at = to;
  while (places[at] === last) at++;
  return places[at]!;
}

/** Where the window begins that shows most words. */
function beginning(hits: readonly Hit[]): number {
  const count = ({ from }: Hit) =>
    new Set(hits.filter((one) => one.from >= from && one.to <= from + most - before).map(({ word }) => word))
      .size;
  const best = hits.reduce<Hit | null>(
    (one, other) => (!one || count(other) > count(one) ? other : one),
    null,
  );
  return best?.from ?? 0;
}

/** Never between the two halves of a letter. */
function whole(text: string, at: number): number {
  return /[\udc00-\udfff]/.test(text.charAt(at)) ? at - 1 : at;
}

function cut(text: string, hits: readonly Hit[], { from, to }: { from: number; to: number }): Stretch[] {
  const stretches: Stretch[] = [];
  const add = (end: number, isHit: boolean) => {
    const words = text.slice(at, end);
    const last = stretches.at(-1);
    if (words !== '' && last?.isHit === isHit) last.text += words;
    else if (words !== '') stretches.push({ text: words, isHit });
    at = Math.max(at, end);
  };
  let at = from;
  for (const hit of hits) {
    if (hit.to <= at || hit.from >= to) continue;
    if (hit.from > at) add(hit.from, false);
    add(Math.min(hit.to, to), true);
  }
  add(to, false);
  return stretches;
}
