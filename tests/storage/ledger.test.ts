import '../support/storage';
import { beforeEach, describe, expect, test } from 'vitest';
import { asAppError } from '../../src/core/errors';
import { parseRecord } from '../../src/core/evidence/record';
import { database } from '../../src/storage/database';
import { append, jsonFile, openLedger } from '../../src/storage/ledger';
import { firstBreakOfLedger } from '../support/first-break';
import { freshStorage } from '../support/storage';

beforeEach(freshStorage);

const note = (words: string) => append({ type: 'note', gaps: [] }, [jsonFile('note.json', { words })]);

describe('the ledger', () => {
  test('begins with the key that signs it', async () => {
    await openLedger();
    await openLedger();
    const rows = await database.entries.toArray();
    expect(rows.map((row) => row.type)).toEqual(['key']);
    const [key] = await database.keys.toArray();
    expect(parseRecord(rows[0]!.record).key).toBe(key!.id);
    expect(key!.privateKey.extractable).toBe(false);
  });

  test('twelve appends at once give consecutive entries and no fork', async () => {
    const rows = await Promise.all(Array.from({ length: 12 }, (_, i) => note(`第 ${i} 条`)));
    expect(rows.map((row) => row.seq).sort((a, b) => a - b)).toEqual([
      2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13,
    ]);
    expect(await firstBreakOfLedger()).toBeNull();
  });

  test('a failed append leaves nothing and the next one follows on', async () => {
    await note('eins');
    const failing = append({ type: 'note', gaps: [] }, [jsonFile('note.json', 2)], async () => {
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(await database.entries.count()).toBe(2);
    expect(await database.files.count()).toBe(1);
    expect((await note('drei')).seq).toBe(3);
    expect(await firstBreakOfLedger()).toBeNull();
  });

  test('a full disk is told as such, stores nothing, and the next append follows on', async () => {
    await note('eins');
    const add = IDBObjectStore.prototype.add;
    IDBObjectStore.prototype.add = function (...given) {
      if (this.name === 'files') throw new DOMException('no room', 'QuotaExceededError');
      return add.apply(this, given);
    };
    try {
      const thrown = await note('zwei').catch((error) => asAppError(error));
      expect(thrown).toMatchObject({ code: 'disk-full' });
    } finally {
      IDBObjectStore.prototype.add = add;
    }
    expect(await database.entries.count()).toBe(2);
    expect((await note('drei')).seq).toBe(3);
    expect(await firstBreakOfLedger()).toBeNull();
  });

  test('a number that is no integer cannot be sealed', async () => {
    await expect(append({ type: 'clock', jumpMs: 1.5, gaps: [] })).rejects.toThrow();
    expect(await database.entries.where('type').equals('clock').count()).toBe(0);
  });

  test('equal content is stored once and sealed twice', async () => {
    await note('gleich');
    await note('gleich');
    expect(await database.files.count()).toBe(1);
    expect(await database.entries.count()).toBe(3);
  });

  test('a clock that went back is an entry of its own', async () => {
    await note('eins');
    const now = Date.now;
    const OldDate = Date;
    const back = 3600_000;
    globalThis.Date = class extends OldDate {
      constructor(...given: [] | [string | number]) {
        if (given.length === 0) super(now() - back);
        else super(given[0]);
      }
      static override now() {
        return now() - back;
      }
    } as DateConstructor;
    try {
      await note('zwei');
    } finally {
      globalThis.Date = OldDate;
    }
    const rows = await database.entries.orderBy('seq').toArray();
    expect(rows.map((row) => row.type)).toEqual(['key', 'note', 'clock', 'note']);
    const jump = parseRecord(rows[2]!.record);
    expect(jump.type === 'clock' && Math.round(jump.jumpMs / 1000)).toBe(-3600);
    expect(await firstBreakOfLedger()).toBeNull();
  });
});
