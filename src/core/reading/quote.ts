import { type Box, boundsOf } from './box';
import type { PageReading } from './page-reading';

/** Where a quote stands in a reading: its first and last run, and what box they fill; null where they are not drawn. */
export type QuotePlace = { from: number; to: number; box: Box | null };

/** What a user selects at most, characters. */
export const longestQuote = 1000;

/** A selection as one line of at most 1000 characters. */
export function quoteWords(selected: string): string {
  return selected.replace(/\s+/g, ' ').trim().slice(0, longestQuote);
}

/**
 * The runs that hold a quote, word for word, blanks aside; of several places the one nearest to where the user selected
 * (`near`: CSS px in page coordinates). Null when the reading does not hold it: it stands in a frame that could not be
 * read, or in a picture.
 */
export function findQuote(reading: PageReading, quote: string, near: Box | null = null): QuotePlace | null {
  const wanted = bare(quote);
  if (wanted === '') return null;
  const { words, runOf } = wordsOf(reading);
  let best: { place: QuotePlace; far: number } | null = null;
  for (let at = words.indexOf(wanted); at >= 0; at = words.indexOf(wanted, at + 1)) {
    const [from, to] = [runOf[at]!, runOf[at + wanted.length - 1]!];
    const place = { from, to, box: boxOf(reading, from, to) };
    const far = near && place.box ? distance(place.box, near) : Number.MAX_VALUE;
    if (!best || far < best.far) best = { place, far };
  }
  return best?.place ?? null;
}

/** Whether two quotes are the same sentence, a number or a bullet in front aside. */
export function isSameSentence(one: string, other: string): boolean {
  const [a, b] = [bare(one), bare(other)];
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short !== '' && long.includes(short) && short.length >= long.length * 0.8;
}

/** Blanks, and what is drawn as none: a selection and a reading break lines differently. */
function bare(text: string): string {
  return text.replace(/[\s\u200b-\u200d\u2060\ufeff\u00ad]+/g, '');
}

/** The visible words of a page in a row, with the run of each character. */
function wordsOf({ runs }: PageReading): { words: string; runOf: number[] } {
  let words = '';
  const runOf: number[] = [];
  for (const [index, run] of runs.entries()) {
    if (run.hidden || (run.source !== 'text' && run.source !== 'value')) continue;
    const own = bare(run.text);
    words += own;
    for (let i = 0; i < own.length; i++) runOf.push(index);
  }
  return { words, runOf };
}

function boxOf({ runs }: PageReading, from: number, to: number): Box | null {
  return boundsOf(runs.slice(from, to + 1).flatMap(({ hidden, box }) => (!hidden && box ? [box] : [])));
}

function distance(one: Box, other: Box): number {
  return Math.hypot(
    one[0] + one[2] / 2 - other[0] - other[2] / 2,
    one[1] + one[3] / 2 - other[1] - other[3] / 2,
  );
}
