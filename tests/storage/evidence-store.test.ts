import '../support/storage';
import { beforeEach, describe, expect, test } from 'vitest';
import { parseRecord } from '../../src/core/evidence/record';
import { database } from '../../src/storage/database';
import {
  addPart,
  closeCapture,
  closeCutCaptures,
  confirmField,
  entriesOf,
  eraseContent,
  evidenceItem,
  filesOf,
  importFile,
  openCapture,
  readFile,
  sealedState,
} from '../../src/storage/evidence-store';
import { jsonFile, type NewFile } from '../../src/storage/ledger';
import { aField, anItem } from '../support/items';
import { freshStorage } from '../support/storage';

beforeEach(freshStorage);

const text = (role: string, words: string): NewFile => ({
  role,
  mediaType: 'text/plain',
  content: new Blob([words]),
});

async function open({ lock = 'capture:a', words = 'eins', digest = 'd' } = {}): Promise<number> {
  const {
    seq: _seq,
    at: _at,
    head: _head,
    outcome: _outcome,
    closedAt: _closedAt,
    ...item
  } = anItem({ digest });
  const draft = {
    type: 'capture' as const,
    kind: 'order' as const,
    rules: 1,
    trigger: 'popup' as const,
    asked: ['full-page', 'html'],
    gaps: [],
  };
  const row = await openCapture(draft, [text('page.txt', words)], {
    journal: { lock, asked: draft.asked, done: [] },
    item,
  });
  return row.seq;
}

describe('a capture', () => {
  test('holds its parts, its close and its confirmations in order', async () => {
    const seq = await open();
    await addPart(seq, 'full-page', { files: [text('page-01.png', 'Bild')], gaps: [] });
    await addPart(seq, 'html', { files: [text('page.html', '<p>')], gaps: [] });
    await closeCapture(seq, 'complete', []);
    await confirmField(seq, 'amountFen', { value: 9850, was: 'right' });
    const entries = await entriesOf(seq);
    expect(entries.map(({ record }) => record.type)).toEqual(['capture', 'part', 'part', 'close', 'confirm']);
    expect((await filesOf(seq)).map((file) => file.role)).toEqual([
      'page.txt',
      'page-01.png',
      'page.html',
      'confirm.json',
    ]);
    expect(await evidenceItem(seq)).toMatchObject({
      outcome: 'complete',
      confirmed: { amountFen: { value: 9850 } },
    });
    expect(await database.journal.count()).toBe(0);
  });

  test('a correction stands beside what was read, never over it', async () => {
    const seq = await open();
    await database.catalogue.update(seq, { fields: { amountFen: aField(10000) } });
    await confirmField(seq, 'amountFen', { value: 9850, was: 'corrected' });
    const item = await evidenceItem(seq);
    expect(item?.fields.amountFen?.value).toBe(10000);
    expect(item?.confirmed.amountFen?.value).toBe(9850);
  });

  test('the same page state is found again, but not when it was erased', async () => {
    const seq = await open({ digest: 'zustand' });
    await closeCapture(seq, 'complete', []);
    expect((await sealedState('zustand'))?.seq).toBe(seq);
    await eraseContent(seq);
    expect(await sealedState('zustand')).toBeUndefined();
  });
});

describe('a cut capture', () => {
  test('is closed as partial with a gap for every step that did not come', async () => {
    const seq = await open({ lock: 'capture:dead' });
    await addPart(seq, 'full-page', { files: [text('page-01.png', 'Bild')], gaps: [] });
    expect(await closeCutCaptures()).toEqual([seq]);
    expect(await evidenceItem(seq)).toMatchObject({
      outcome: 'partial',
      gaps: [{ step: 'html', reason: 'interrupted', detail: '' }],
    });
    const close = (await entriesOf(seq)).at(-1)!.record;
    expect(close).toMatchObject({
      type: 'close',
      outcome: 'partial',
      gaps: [{ step: 'html', reason: 'interrupted', detail: '' }],
    });
  });

  test('a capture whose maker lives is left alone', async () => {
    const seq = await navigator.locks.request('capture:alive', async () => {
      const opened = await open({ lock: 'capture:alive' });
      expect(await closeCutCaptures()).toEqual([]);
      return opened;
    });
    expect((await evidenceItem(seq))?.outcome).toBe('open');
  });

  test('two starts at once close it once', async () => {
    await open({ lock: 'capture:dead' });
    const closed = (await Promise.all([closeCutCaptures(), closeCutCaptures()])).flat();
    expect(closed).toHaveLength(1);
    expect(await database.entries.where('type').equals('close').count()).toBe(1);
  });
});

describe('erasing', () => {
  test('destroys the content and leaves record, signature and head', async () => {
    const seq = await open({ words: 'geheim' });
    await closeCapture(seq, 'complete', []);
    const before = await database.entries.get(seq);
    const [file] = await filesOf(seq);
    await eraseContent(seq);
    expect(await readFile(file!.sha256)).toBeNull();
    expect(await database.entries.get(seq)).toEqual(before);
    const erase = parseRecord((await database.entries.orderBy('seq').last())!.record);
    expect(erase).toMatchObject({ type: 'erase', of: seq, erased: [file!.sha256] });
    expect(await evidenceItem(seq)).toMatchObject({ isErased: true, title: '', url: '', fields: {} });
  });

  async function closed(words: string, lock: string): Promise<number> {
    const seq = await open({ words, lock });
    await closeCapture(seq, 'complete', []);
    return seq;
  }

  test('keeps a file that other evidence holds too, until that is erased as well', async () => {
    const [one, other] = [await closed('beide', 'l1'), await closed('beide', 'l2')];
    const [file] = await filesOf(one);
    await eraseContent(one);
    expect(await readFile(file!.sha256)).not.toBeNull();
    await eraseContent(other);
    expect(await readFile(file!.sha256)).toBeNull();
  });

  test('is refused while the capture is still being made', async () => {
    const seq = await open();
    await expect(eraseContent(seq)).rejects.toMatchObject({ code: 'capture-open' });
    expect((await evidenceItem(seq))?.isErased).toBe(false);
  });

  test('never takes a file from evidence that is sealed at the same moment', async () => {
    for (let round = 0; round < 12; round++) {
      const content = () => new Blob([`gleich ${round}`], { type: 'image/png' });
      const bring = (name: string) =>
        importFile(
          { name, content: content(), origin: 'bill' },
          { caseId: '', title: name, thumbnail: null },
        );
      const first = await bring('a.png');
      const [second] = await Promise.all([bring('b.png'), eraseContent(first)]);
      const [original] = await filesOf(second);
      expect(await readFile(original!.sha256), `round ${round}`).not.toBeNull();
    }
  });

  test('leaves no later confirmation behind', async () => {
    const seq = await closed('geheim', 'l3');
    const both = await Promise.allSettled([
      eraseContent(seq),
      confirmField(seq, 'cardSecret', { value: 'XHYZ', was: 'right' }),
    ]);
    const kept = await Promise.all((await filesOf(seq)).map((file) => readFile(file.sha256)));
    expect(kept.filter((file) => file !== null)).toEqual([]);
    expect(both[0]!.status).toBe('fulfilled');
    await expect(confirmField(seq, 'orderId', { value: '1', was: 'right' })).rejects.toMatchObject({
      code: 'not-found',
    });
  });
});

test('an import is sealed byte for byte with where it comes from', async () => {
  const content = new Blob([Uint8Array.from([0x89, 0x50, 1, 2, 3])], { type: 'image/png' });
  const seq = await importFile(
    { name: '账单.png', content, origin: 'bill' },
    { caseId: '', title: '账单.png', thumbnail: null },
  );
  const files = await filesOf(seq);
  expect(files.map(({ role, mediaType }) => [role, mediaType])).toEqual([
    ['original', 'image/png'],
    ['import.json', 'application/json'],
  ]);
  const kept = await readFile(files[0]!.sha256);
  expect(new Uint8Array(await kept!.arrayBuffer())).toEqual(Uint8Array.from([0x89, 0x50, 1, 2, 3]));
  expect(await evidenceItem(seq)).toMatchObject({ kind: 'import', origin: 'bill', outcome: 'complete' });
});

test('a file of JSON reads back as it was', async () => {
  const file = jsonFile('a.json', { 甲: [1, '二'] });
  expect(JSON.parse(await file.content.text())).toEqual({ 甲: [1, '二'] });
});
