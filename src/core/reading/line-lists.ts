import type { Candidate, Scope } from './candidates';
import type { Page } from './page';
import type { Piece } from './page-view';

/** One order of a list that is written in lines. */
export type LineItem = { orderId: string; scope: Scope };

const ruler = /^[-=—–─━_*~.·]{4,200}$/;
const ordinal = /^\d{1,3}\s?[.、)）]\s?(?=\D)/;

/**
 * The orders of a list without a box for each: letters in plain text and pages of the small-screen age write them as lines
 * of one block, parted by rulers, counted, or each beginning with its number.
 */
export function lineItems(page: Page, kind: Scope['kind'], numbers: readonly Candidate[]): LineItem[] {
  const seen = new Set<string>();
  const marks = numbers.filter(({ piece, value }) => {
    if (!piece || piece.isHidden || piece.isControl || seen.has(String(value))) return false;
    seen.add(String(value));
    return true;
  });
  const block = marks[0]?.piece?.block;
  if (marks.length < 2 || marks.some(({ piece }) => piece!.block !== block)) return [];
  const lines = page.view.pieces.filter((piece) => piece.block === block);
  const ats = marks.map(({ piece }) => lines.indexOf(piece!)).sort((a, b) => a - b);
  if (new Set(ats).size < ats.length) return [];
  const starts = startsOf(lines, ats);
  const longest = Math.max(...starts.slice(1).map((at, i) => at - starts[i]!));
  const last = starts.at(-1)!;
  const end = lines.findIndex((line, i) => i > ats.at(-1)! && ruler.test(line.text));
  const ends = [...starts.slice(1), Math.min(end < 0 ? lines.length : end, last + longest)];
  return starts.map((from, i) => {
    const pieces = lines.slice(from, ends[i]);
    const mark = marks.find(({ piece }) => piece === lines[ats[i]!])!;
    return {
      orderId: String(mark.value),
      scope: { page, kind, pieces, pairs: page.pairs.filter((pair) => pieces.includes(pair.piece)) },
    };
  });
}

/** Where each order begins: behind a ruler or at a count, if all do, else with its number. */
function startsOf(lines: readonly Piece[], ats: readonly number[]): number[] {
  for (const sign of [ruler, ordinal]) {
    const starts = ats.map((at, i) => {
      const after = i === 0 ? Math.max(-1, at - 12) : ats[i - 1]!;
      for (let line = at; line > after; line--) if (sign.test(lines[line]!.text)) return line;
      return -1;
    });
    if (starts.every((at) => at >= 0)) return starts;
  }
  return [...ats];
}
