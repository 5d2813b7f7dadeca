import '../support/storage';
import { beforeEach, expect, test } from 'vitest';
import { parseRecord } from '../../src/core/evidence/record';
import { database } from '../../src/storage/database';
import { eraseContent, evidenceItem, importFile, readFile } from '../../src/storage/evidence-store';
import { keepQuote } from '../../src/storage/quote-store';
import { keepMySide } from '../../src/storage/talk-store';
import { freshStorage } from '../support/storage';

beforeEach(freshStorage);

const place = { from: 3, to: 3, box: [0, 90, 300, 20] as const };

async function anEvidence(): Promise<number> {
  const file = { name: 'a.png', content: new Blob(['x'], { type: 'image/png' }), origin: 'chat' };
  return importFile(file, { caseId: '', title: 'a', thumbnail: null });
}

test('a quote is sealed beside its evidence and comes first among its clauses, once', async () => {
  const seq = await anEvidence();
  await database.catalogue.update(seq, {
    clauses: [
      { text: '24 小时包换', effect: 'grants' },
      { text: '逾期不予受理，概不退换。', effect: 'limits' },
    ],
  });
  const quote = {
    text: '2. 逾期不予受理，概不退换。',
    effect: 'limits' as const,
    url: 'https://a.example/',
    place,
  };
  await keepQuote(seq, quote);
  await keepQuote(seq, quote);
  expect((await evidenceItem(seq))!.clauses).toEqual([
    { text: '2. 逾期不予受理，概不退换。', effect: 'limits', picked: true },
    { text: '24 小时包换', effect: 'grants' },
  ]);
  const row = (await database.entries.where('of').equals(seq).first())!;
  const record = parseRecord(row.record);
  expect(record).toMatchObject({ type: 'confirm', of: seq });
  const sealed = JSON.parse(await (await readFile(record.files[0]!.sha256))!.text());
  expect(sealed).toMatchObject({ text: quote.text, place: { from: 3, box: [0, 90, 300, 20] } });
});

test('a quote the reading does not hold says so', async () => {
  const seq = await anEvidence();
  await keepQuote(seq, { text: '概不退款', effect: 'limits', url: '', place: null });
  expect((await evidenceItem(seq))!.clauses[0]).toMatchObject({ picked: true, isUnread: true });
});

test('nothing is quoted from erased evidence', async () => {
  const seq = await anEvidence();
  await eraseContent(seq);
  await expect(keepQuote(seq, { text: '概不退款', effect: 'limits', url: '', place })).rejects.toMatchObject({
    code: 'not-found',
  });
});

test('the side the user says is his stands in the row and seals nothing', async () => {
  const seq = await anEvidence();
  const before = await database.entries.count();
  await keepMySide(seq, 'left');
  expect((await evidenceItem(seq))!.mySide).toBe('left');
  expect(await database.entries.count()).toBe(before);
});
