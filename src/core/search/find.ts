import { fold } from './fold';
import type { Part, Place } from './parts';
import type { Word } from './query';

/** Parts ready to be searched: all of them folded in one text, and where each begins in it. */
export type Searchable = { parts: readonly Part[]; folded: string; starts: readonly number[] };

/** Makes parts ready to be searched. */
export function searchable(parts: readonly Part[]): Searchable {
  const folded = parts.map(({ text }) => fold(text));
  let at = 0;
  const starts = folded.map((text) => {
    const start = at;
    at += text.length + 1;
    return start;
  });
  return { parts, folded: folded.join('\n'), starts };
}

/** Whether every word stands somewhere in the texts; without words everything matches. */
export function holdsAll(texts: readonly Searchable[], words: readonly Word[]): boolean {
  return words.every((ways) => texts.some(({ folded }) => ways.some((way) => folded.includes(way))));
}

/** A line that holds words of a query, as it stands. */
export type FoundLine = { place: Place; line: string };

/** Lines that are shown of one find, and places of a word that are looked at. */
const mostLines = 3;
const mostPlaces = 100;

/**
 * The lines that tell why something was found: those that hold most of the words, then those that hold the others; and
 * how many more lines hold some.
 */
export function foundLines(
  texts: readonly Searchable[],
  words: readonly Word[],
): { lines: FoundLine[]; more: number } {
  const all = unlike(texts.flatMap((text) => linesWith(text, words)));
  const lines: FoundLine[] = [];
  const missing = new Set(words.keys());
  const gain = (one: Candidate) => one.words.filter((word) => missing.has(word)).length;
  while (missing.size > 0 && lines.length < mostLines) {
    const best = all.reduce<Candidate | null>(
      (one, other) => (gain(other) > (one ? gain(one) : 0) ? other : one),
      null,
    );
    if (!best) break;
    lines.push(lineAt(best));
    for (const word of best.words) missing.delete(word);
  }
  return { lines, more: all.length - lines.length };
}

/** A line by where it begins in the folded text, and the words it holds. */
type Candidate = { text: Searchable; start: number; words: number[] };

/** In the order of the parts: the first says most. */
function linesWith(text: Searchable, words: readonly Word[]): Candidate[] {
  const lines = new Map<number, Set<number>>();
  for (const [word, ways] of words.entries())
    for (const at of ways.flatMap((way) => placesOf(text.folded, way))) {
      const start = text.folded.lastIndexOf('\n', at) + 1;
      lines.set(start, (lines.get(start) ?? new Set()).add(word));
    }
  return [...lines].sort(([a], [b]) => a - b).map(([start, held]) => ({ text, start, words: [...held] }));
}

/** The same line once: the rows of a talk stand in the text of its page, too. */
function unlike(lines: readonly Candidate[]): Candidate[] {
  const known = new Set<string>();
  return lines.filter(({ text: { folded }, start }) => {
    const end = folded.indexOf('\n', start);
    const line = folded.slice(start, end < 0 ? undefined : end).trim();
    return !known.has(line) && known.add(line);
  });
}

/** Where a word stands in a text. */
export function placesOf(text: string, word: string): number[] {
  const places: number[] = [];
  for (
    let at = text.indexOf(word);
    at >= 0 && places.length < mostPlaces;
    at = text.indexOf(word, at + word.length)
  )
    places.push(at);
  return places;
}

/** The line as it was written: folding keeps every line break. */
function lineAt({ text: { parts, folded, starts }, start }: Candidate): FoundLine {
  const at = starts.findLastIndex((one) => one <= start);
  const { place, text } = parts[at]!;
  const line = folded.slice(starts[at], start).split('\n').length - 1;
  return { place, line: text.split('\n')[line] ?? '' };
}
