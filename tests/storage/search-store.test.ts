import '../support/storage';
import { Dexie } from 'dexie';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { partsVersion } from '../../src/core/search/sealed-parts';
import { database as db } from '../../src/storage/database';
import { closeCapture, eraseContent, importFile, openCapture } from '../../src/storage/evidence-store';
import { jsonFile, type NewFile } from '../../src/storage/ledger';
import { fillMissing, fillText, knownTexts, missingTexts, searchTexts } from '../../src/storage/search-store';
import { anItem } from '../support/items';
import { aReading } from '../support/reading';
import { freshStorage } from '../support/storage';

beforeEach(freshStorage);

const never = new AbortController().signal;
const readingFile = (words: string) => jsonFile('reading.json', aReading([words]));

async function open(file: NewFile): Promise<number> {
  const { seq: _seq, at: _at, head: _head, outcome: _outcome, closedAt: _closedAt, ...item } = anItem();
  const draft = { type: 'capture' as const, kind: 'order' as const, rules: 1, trigger: 'popup' as const };
  const row = await openCapture({ ...draft, asked: [], gaps: [] }, [file], {
    journal: { lock: crypto.randomUUID(), asked: [], done: [] },
    item,
  });
  return row.seq;
}

async function sealed(words: string): Promise<number> {
  const seq = await open(readingFile(words));
  await closeCapture(seq, 'complete', []);
  return seq;
}

const wordsOf = async (seq: number) =>
  (await searchTexts([seq]))[0]?.parts.map(({ text }) => text).join('\n');

describe('filling', () => {
  test('brings the words of what was sealed before, the newest first', async () => {
    const [one, two] = [await sealed('第一页'), await sealed('第二页')];
    const seq = await importFile(
      { name: '账单.png', content: new Blob(['x'], { type: 'image/png' }), origin: 'bill' },
      { caseId: '', title: '改过的名字', thumbnail: null },
    );
    expect(await missingTexts()).toEqual([seq, two, one]);
    await fillMissing(never, () => undefined);
    expect(await missingTexts()).toEqual([]);
    expect(await Promise.all([one, two, seq].map(wordsOf))).toEqual(['第一页', '第二页', '账单.png']);
  });

  test('goes on where it was cut, and does nothing twice', async () => {
    const all = [await sealed('一'), await sealed('二'), await sealed('三')];
    const control = new AbortController();
    await fillMissing(control.signal, (left) => left === 2 && control.abort());
    const before = await knownTexts();
    expect(before).toHaveLength(2);
    const put = vi.spyOn(db.searchTexts, 'put');
    await fillMissing(never, () => undefined);
    expect(put).toHaveBeenCalledTimes(1);
    put.mockRestore();
    expect((await knownTexts()).sort()).toEqual(all.sort());
  });

  test('two pages at once: one of them does it', async () => {
    await sealed('一');
    const told = vi.fn();
    await Promise.all([fillMissing(never, told), fillMissing(never, told)]);
    expect(told).toHaveBeenCalledTimes(1);
    expect(await knownTexts()).toHaveLength(1);
  });

  test('leaves alone what is still being made', async () => {
    const seq = await open(readingFile('半页'));
    expect(await missingTexts()).toEqual([]);
    await fillText(seq);
    expect(await knownTexts()).toEqual([]);
  });

  test('makes anew what was made by an older version', async () => {
    const seq = await sealed('新读法');
    await db.searchTexts.put({ seq, version: partsVersion - 1, parts: [], isCut: false });
    expect(await missingTexts()).toEqual([seq]);
    await fillMissing(never, () => undefined);
    expect(await wordsOf(seq)).toBe('新读法');
  });

  test('a damaged reading is passed over once and for all, and holds up no other', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const good = await sealed('好的');
    const bad = await open(jsonFile('reading.json', { v: 1, runs: 'none' }));
    await closeCapture(bad, 'complete', []);
    await fillMissing(never, () => undefined);
    expect(await missingTexts()).toEqual([]);
    expect([await wordsOf(good), await wordsOf(bad)]).toEqual(['好的', '']);
    warn.mockRestore();
  });

  test('what the database refuses is tried again the next time', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const seq = await sealed('还在');
    const put = vi
      .spyOn(db.searchTexts, 'put')
      .mockRejectedValueOnce(new DOMException('full', 'QuotaExceededError'));
    await fillMissing(never, () => undefined);
    expect(await missingTexts()).toEqual([seq]);
    put.mockRestore();
    await fillMissing(never, () => undefined);
    expect(await wordsOf(seq)).toBe('还在');
    warn.mockRestore();
  });
});

describe('erasing', () => {
  test('takes the words away with the content', async () => {
    const seq = await sealed('要删掉的');
    await fillText(seq);
    expect(await wordsOf(seq)).toBe('要删掉的');
    await eraseContent(seq);
    expect(await db.searchTexts.count()).toBe(0);
    expect(await missingTexts()).toEqual([]);
  });

  test('at the same moment leaves no words behind', async () => {
    for (let round = 0; round < 8; round++) {
      const seq = await sealed(`第 ${round} 轮`);
      await Promise.all([fillText(seq), eraseContent(seq)]);
      expect(await searchTexts([seq]), `round ${round}`).toEqual([]);
    }
  });
});

test('a database of the version before opens with all it held, and is filled', async () => {
  const seq = await sealed('旧的一页');
  const tables = db.tables.filter(({ name }) => name !== 'searchTexts');
  const held = await Promise.all(tables.map(async (table) => [table.name, await table.toArray()] as const));
  await db.delete();
  const old = new Dexie('liuzheng');
  old.version(4).stores({
    ...{ entries: 'seq, type, of, *hashes', files: 'sha256', keys: 'id, seq', journal: 'seq' },
    ...{ catalogue: 'seq, caseId, digest, host', cases: 'id, updatedAt', settings: 'name' },
    ...{ pieces: '[owner+index], owner', recordings: 'seq', sites: 'pattern', recaptures: 'id, host' },
    ...{ contacts: 'seq, caseId', contactDrafts: 'id, caseId', reminders: 'key, caseId', outcomes: 'caseId' },
  });
  for (const [name, rows] of held) await old.table(name).bulkAdd([...rows]);
  old.close();
  await db.open();
  expect(db.verno).toBe(5);
  for (const [name, rows] of held) expect(await db.table(name).count(), name).toBe(rows.length);
  expect(await missingTexts()).toEqual([seq]);
  await fillMissing(never, () => undefined);
  expect(await wordsOf(seq)).toBe('旧的一页');
});
