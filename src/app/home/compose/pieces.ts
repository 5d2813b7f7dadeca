import type { WordingFlag } from '../../../core/complaint/wording';

/** A piece of a text as it is drawn: words, a gap to fill, or the number of an exhibit. */
export type Piece = { start: number; text: string; flag: WordingFlag | null } & (
  | { what: 'words' }
  | { what: 'gap'; asks: string }
  | { what: 'cite'; number: number }
);

const special = /【待填：([^】]+)】|证 (\d+)/g;

/** A text cut at its gaps, cites and flags; the pieces in a row are the text. */
export function piecesOf(
  text: string,
  flags: readonly WordingFlag[],
  exhibits: ReadonlySet<number>,
): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const match of text.matchAll(special)) {
    const number = Number(match[2]);
    if (match[2] !== undefined && !exhibits.has(number)) continue;
    pieces.push(...wordsOf(text, at, match.index, flags));
    const place = { start: match.index, text: match[0], flag: null };
    pieces.push(match[1] ? { ...place, what: 'gap', asks: match[1] } : { ...place, what: 'cite', number });
    at = match.index + match[0].length;
  }
  return [...pieces, ...wordsOf(text, at, text.length, flags)];
}

function wordsOf(text: string, from: number, to: number, flags: readonly WordingFlag[]): Piece[] {
  const inside = flags.filter((flag) => flag.start < to && from < flag.end);
  const cuts = new Set([
    from,
    to,
    ...inside.flatMap(({ start, end }) => [Math.max(start, from), Math.min(end, to)]),
  ]);
  const sorted = [...cuts].sort((a, b) => a - b);
  return sorted.slice(0, -1).map((start, i) => ({
    what: 'words',
    start,
    text: text.slice(start, sorted[i + 1]),
    flag: inside.find((flag) => flag.start <= start && start < flag.end) ?? null,
  }));
}
