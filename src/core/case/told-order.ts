import type { CaseFact } from './case-parts';
import type { When } from './when';

/** Of two that name rows of one talk the earlier row first: messages of one minute stand in their order. */
export function compareRows(a: readonly Row[], b: readonly Row[]): number {
  const [one, other] = [a[0], b[0]];
  if (one?.row === undefined || other?.row === undefined || one.seq !== other.seq) return 0;
  return one.row - other.row;
}
type Row = { seq: number; row?: number | undefined };

/**
 * Where a step stands among what has a minute. Of an answer (or none) only the day may be known: it comes after what was
 * asked that day; any other step of a day comes after what was bought then (`bought`: when, the earliest first).
 */
export function stepAt(
  { at, kind }: Pick<CaseFact, 'at' | 'kind'>,
  bought: readonly (When | null)[] = [],
): When | null {
  if (at?.at.length !== 10) return at;
  if (kind === 'no-answer' || kind === 'refused' || kind === 'coupon') return { at: `${at.at}~` };
  const last = bought.findLast((when) => when?.at.startsWith(at.at));
  return last ? { at: `${last.at}~` } : at;
}
