import { beforeAll, expect, test } from 'vitest';
import { type Part, parts, startCorpus } from '../pages/reading/server';
import type { Truth } from '../pages/reading/truth';
import { entriesTable } from '../support/entries-score';
import { floors, kindFloor, talkFloors, unaskedFloor } from '../support/reading-floors';
import { type Read, readPages } from '../support/reading-run';
import { rates, type Scored } from '../support/reading-score';
import { judge, type PartScore, table, totals } from '../support/reading-table';
import { scoreTalks, talkLine, talkParts } from '../support/talks-score';

let reads: Read[];
let scores: { [P in Part]: PartScore };
beforeAll(async () => {
  const corpus = await startCorpus();
  reads = await readPages(corpus.pages);
  await corpus.close();
  const judged = reads.map(judge);
  scores = {
    open: totals(judged, 'open'),
    kept: totals(judged, 'kept'),
    unseen: totals(judged, 'unseen'),
  };
  console.log(table(scores.open, scores.kept));
  console.log(table(scores.unseen, scores.kept, 'unseen'));
  console.log(entriesTable(reads));
}, 420_000);

/** Everything a truth claims to stand on its page, with its name. */
function claims(truth: Truth): [string, string][] {
  const stated = [truth.fields, truth.tolerated, ...truth.items].flatMap((one) => Object.entries(one));
  return [
    ...stated.flatMap(([field, said]) =>
      field === 'currency' ? [] : said.map(({ raw }): [string, string] => [field, raw]),
    ),
    ...truth.clauses.map(({ text }): [string, string] => ['clause', text]),
    ...truth.complaintEntries.map((text): [string, string] => ['complaint entry', text]),
  ];
}

test('everything the truth of a page claims stands on that page', () => {
  const missing = reads.flatMap(({ page, words }) =>
    claims(page.truth)
      .filter(([, raw]) => !words.includes(raw.replace(/\s+/g, '')))
      // What a kept page says is told nowhere.
      .map(([name, raw]) => `${page.id}: ${name}${page.part === 'kept' ? '' : ` ${raw}`}`),
  );
  expect(missing).toEqual([]);
});

test.each(parts)('the reader holds its floors on the %s part', (part) => {
  const { fields, kindRight, pages, unasked } = scores[part];
  // Between two batches the part that nobody has looked at is empty.
  if (part === 'unseen' && pages === 0) return;
  expect.soft(kindRight / pages, 'kind').toBeGreaterThanOrEqual(kindFloor[part]);
  expect.soft(unasked.right / unasked.given, 'not asked of').toBeGreaterThanOrEqual(unaskedFloor);
  for (const [field, floor] of Object.entries(floors[part])) {
    const tally = fields.get(field as Scored) ?? { right: 0, given: 0, stated: 0 };
    const { precision, recall } = rates(tally);
    expect.soft(precision, `${field} precision`).toBeGreaterThanOrEqual(floor.precision);
    expect.soft(recall, `${field} recall`).toBeGreaterThanOrEqual(floor.recall);
  }
});

test.each(talkParts)('talks are read as they stand on the pages, %s', (part) => {
  const tally = scoreTalks(part, new Map(reads.map(({ page, reading }) => [page.id, reading])));
  console.log(talkLine(part, tally));
  const floor = talkFloors[part];
  expect.soft(tally.right / tally.given, 'turns precision').toBeGreaterThanOrEqual(floor.precision);
  expect.soft(tally.right / tally.stated, 'turns recall').toBeGreaterThanOrEqual(floor.recall);
  expect.soft(tally.who / tally.right, 'speaker').toBeGreaterThanOrEqual(floor.speaker);
  expect.soft(tally.swapped, 'swapped').toBeLessThanOrEqual(floor.swapped);
  for (const of of ['name', 'time'] as const)
    expect.soft(tally[of].right / tally[of].stated, of).toBeGreaterThanOrEqual(floor[of]);
});
