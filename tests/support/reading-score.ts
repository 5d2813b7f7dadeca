import type { Clause } from '../../src/core/reading/clauses';
import { doubtBelow, type Fields } from '../../src/core/reading/fields';
import { normalise } from '../pages/reading/normal';
import {
  type Said,
  type Stated,
  severalOf,
  type Truth,
  type TruthField,
  truthFields,
} from '../pages/reading/truth';

/** How often a field was right, given by the reader, stated by the page. */
export type Tally = { right: number; given: number; stated: number };
export type Scored = TruthField | 'clause';
export type Miss = { field: Scored; given: string; truth: string };
/** `unasked`: of fields with one value, those shown without 请核对. */
export type PageScore = {
  tallies: Map<Scored, Tally>;
  unasked: Pick<Tally, 'right' | 'given'>;
  misses: Miss[];
};

/** Holds what the reader found against the truth of one page. */
export function scorePage(
  truth: Truth,
  found: { fields: Fields; items: Fields[]; clauses: Clause[] },
): PageScore {
  const score: PageScore = { tallies: new Map(), unasked: { right: 0, given: 0 }, misses: [] };
  const isOne = truth.items.length === 0 && found.items.length === 1;
  const fields = isOne ? { ...found.items[0], ...found.fields } : found.fields;
  compare(score, truth.fields, fields, truth.tolerated);
  if (!isOne) scoreItems(score, truth, found.items);
  if (truth.clauses.length > 0) scoreClauses(score, truth.clauses, found.clauses);
  return score;
}

/** Orders of a list are paired by their order number; those without one in the order they stand in. */
function scoreItems(score: PageScore, truth: Truth, given: Fields[]): void {
  const left = [...given];
  for (const item of truth.items) {
    const wanted = item.orderId?.[0]?.value;
    const at = left.findIndex((one) =>
      wanted === undefined ? !one.orderId : one.orderId && safely('orderId', one.orderId.value) === wanted,
    );
    const [same] = at >= 0 ? left.splice(at, 1) : [];
    compare(score, item, same ?? {}, truth.tolerated);
  }
  for (const surplus of left) compare(score, {}, surplus, truth.tolerated);
}

function compare(score: PageScore, stated: Stated, given: Fields, tolerated: Stated): void {
  for (const field of truthFields) {
    const truths = stated[field] ?? [];
    const values = givenOf(given, field);
    const isTruth = (value: string | number) => truths.some((one) => one.value === value);
    const counted = values.filter(
      (value) => isTruth(value) || !isTolerated({ field, value, truths, stated, tolerated }),
    );
    const right = counted.filter(isTruth).length;
    const wanted = severalOf.has(field) ? truths.length : Math.min(1, truths.length);
    add(score, field, { right, given: counted.length, stated: wanted });
    if (!severalOf.has(field) && isUnasked(given, field)) {
      score.unasked.right += right;
      score.unasked.given += counted.length;
    }
    if (right < wanted || right < counted.length) {
      score.misses.push({
        field,
        given: counted.join(' / '),
        truth: truths.map((one) => one.value).join(' / '),
      });
    }
  }
}

/** Whether a value is shown without 请核对. */
function isUnasked(given: Fields, field: TruthField): boolean {
  return ((given as Partial<Record<string, { confidence: number }>>)[field]?.confidence ?? 0) >= doubtBelow;
}

/** The normalised values of a field; several are one value of several lines. */
function givenOf(given: Fields, field: TruthField): (string | number)[] {
  const value = (given as Partial<Record<string, { value: string | number }>>)[field]?.value;
  if (value === undefined) return [];
  if (!severalOf.has(field)) return [safely(field, value)];
  const lines = String(value).split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => safely(field, line));
}

function safely(field: TruthField, value: string | number): string | number {
  try {
    return normalise(field, value);
  } catch {
    // Not even of the right form: it counts as given, and as wrong.
    return `? ${value}`;
  }
}

/**
 * Where a page states one sum only, "the sum" and "to be paid" are the same, and so is the price on a product page; where
 * it states no order time, the time of payment may be taken for it.
 */
const twins: Partial<Record<TruthField, readonly TruthField[]>> = {
  orderTime: ['payTime'],
  amountFen: ['payableFen', 'priceFen'],
  payableFen: ['amountFen', 'priceFen'],
};

function isTolerated(at: {
  field: TruthField;
  value: string | number;
  truths: Said[];
  stated: Stated;
  tolerated: Stated;
}): boolean {
  const same = (said: Said[] | undefined) => said?.some((one) => one.value === at.value) ?? false;
  if (same(at.tolerated[at.field])) return true;
  return at.truths.length === 0 && (twins[at.field] ?? []).some((twin) => same(at.stated[twin]));
}

function scoreClauses(score: PageScore, truths: Truth['clauses'], given: Clause[]): void {
  const left = [...truths];
  const tally = { right: 0, given: given.length, stated: truths.length };
  for (const clause of given) {
    const at = left.findIndex((one) => one.effect === clause.effect && isSameClause(one.text, clause.text));
    if (at >= 0) {
      left.splice(at, 1);
      tally.right++;
    } else score.misses.push({ field: 'clause', given: `${clause.effect}: ${clause.text}`, truth: '' });
  }
  for (const one of left)
    score.misses.push({ field: 'clause', given: '', truth: `${one.effect}: ${one.text}` });
  add(score, 'clause', tally);
}

/** A clause may be read with a number before it or without its end, as long as most of it is the same words. */
function isSameClause(truth: string, given: string): boolean {
  const [one, other] = [truth, given].map((text) => text.normalize('NFKC').replace(/[\s\p{P}]/gu, ''));
  const [short, long] = one!.length < other!.length ? [one!, other!] : [other!, one!];
  return long.includes(short) && short.length >= long.length * 0.6;
}

function add({ tallies }: PageScore, field: Scored, { right, given, stated }: Tally): void {
  const known = tallies.get(field) ?? { right: 0, given: 0, stated: 0 };
  tallies.set(field, {
    right: known.right + right,
    given: known.given + given,
    stated: known.stated + stated,
  });
}

/** The tallies of many pages together. */
export function sum(scores: readonly PageScore[]): Pick<PageScore, 'tallies' | 'unasked'> {
  const all: PageScore = { tallies: new Map(), unasked: { right: 0, given: 0 }, misses: [] };
  for (const { tallies, unasked } of scores) {
    for (const [field, tally] of tallies) add(all, field, tally);
    all.unasked.right += unasked.right;
    all.unasked.given += unasked.given;
  }
  return all;
}

/** Right of given, and right of stated; 1 and 0 where there is nothing to be right or wrong about. */
export function rates({ right, given, stated }: Tally): { precision: number; recall: number } {
  return { precision: given ? right / given : 1, recall: stated ? right / stated : 0 };
}
