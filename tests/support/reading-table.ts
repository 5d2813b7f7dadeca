import type { PageKind } from '../../src/core/evidence/record';
import { readClauses } from '../../src/core/reading/clauses';
import { readKind } from '../../src/core/reading/kind';
import { readFields } from '../../src/core/reading/read-fields';
import type { Part } from '../pages/reading/server';
import type { Read } from './reading-run';
import { type PageScore, rates, type Scored, scorePage, sum, type Tally } from './reading-score';

export type Judged = { read: Read; kind: PageKind; score: PageScore };
export type PartScore = {
  pages: number;
  kindRight: number;
  fields: Map<Scored, Tally>;
  /** Of the values shown without 请核对. */
  unasked: PageScore['unasked'];
};

/** What today's rules make of a page, held against its truth. */
export function judge(read: Read): Judged {
  const clauses = readClauses(read.reading);
  const score = scorePage(read.page.truth, { ...readFields(read.reading), clauses });
  return { read, kind: readKind(read.reading).kind, score };
}

/** One part's totals. */
export function totals(judged: readonly Judged[], part: Part): PartScore {
  const mine = judged.filter((one) => one.read.page.part === part);
  const { tallies: fields, unasked } = sum(mine.map((one) => one.score));
  return {
    pages: mine.length,
    kindRight: mine.filter((one) => one.kind === one.read.page.truth.kind).length,
    ...{ fields, unasked },
  };
}

/** Precision and recall per field, two parts side by side, with their names. */
export function table(open: PartScore, kept: PartScore, name = 'open', other = 'kept'): string {
  const share = (value: number) => value.toFixed(2).replace(/^0/, '').padStart(6);
  const cells = (tally: Tally | undefined) => {
    if (!tally || tally.given + tally.stated === 0) return '                        ';
    const { precision, recall } = rates(tally);
    const counts = `${tally.right}/${tally.given}/${tally.stated}`.padStart(12);
    return `${share(precision)}${share(recall)}${counts}`;
  };
  const names = [...new Set([...open.fields.keys(), ...kept.fields.keys()])];
  const lines = names.map(
    (name) => `${name.padEnd(15)}${cells(open.fields.get(name))}   ${cells(kept.fields.get(name))}`,
  );
  const kind = ({ kindRight, pages }: PartScore) =>
    `${share(kindRight / Math.max(1, pages))}      ${`${kindRight}/${pages}`.padStart(12)}`;
  const unasked = ({ unasked: { right, given } }: PartScore) =>
    `${share(right / Math.max(1, given))}      ${`${right}/${given}`.padStart(12)}`;
  return [
    `${' '.repeat(15)}${name.padStart(6)}: P     R   r/given/said ${other.padStart(6)}: P     R   r/given/said`,
    `${'kind'.padEnd(15)}${kind(open)}   ${kind(kept)}`,
    ...lines,
    `${'not asked of'.padEnd(15)}${unasked(open)}   ${unasked(kept)}`,
  ].join('\n');
}
