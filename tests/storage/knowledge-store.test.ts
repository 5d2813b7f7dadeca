import '../support/storage';
import { liveQuery } from 'dexie';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Pack } from '../../src/core/knowledge/pack';
import { shippedPack } from '../../src/knowledge/knowledge';
import { database } from '../../src/storage/database';
import { keepOwnAmount, ownAmounts, packInUse, swapPack } from '../../src/storage/knowledge-store';
import { readSettings, writeSetting } from '../../src/storage/settings-store';
import { freshStorage } from '../support/storage';

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2027-01-06T04:00:00Z') });
  await freshStorage();
});
afterEach(() => {
  vi.useRealTimers();
});

const shipped = shippedPack();
const newer = { ...shipped, version: shipped.version + 1, date: '2027-01-05' };
const kept = (pack: unknown) => ({ text: JSON.stringify(pack), importedAt: '2027-01-06T00:00:00.000Z' });

test('without an import the shipped pack is in use', async () => {
  expect(await packInUse(shipped)).toMatchObject({
    ...{ pack: shipped, importedAt: '', setAside: null },
    edition: { version: shipped.version, date: shipped.date, isImported: false },
  });
});

test('an imported pack is in use until it is taken back, and that can be undone', async () => {
  expect(await swapPack(kept(newer))).toBeNull();
  expect(await packInUse(shipped)).toMatchObject({
    edition: { version: newer.version, isImported: true },
    importedAt: '2027-01-06T00:00:00.000Z',
  });
  const before = await swapPack(null);
  expect((await packInUse(shipped)).pack).toBe(shipped);
  await swapPack(before);
  expect((await packInUse(shipped)).pack.version).toBe(newer.version);
});

test('who watches is told of another pack', async () => {
  const seen: number[] = [];
  const watch = liveQuery(() => packInUse(shipped)).subscribe((inUse) => seen.push(inUse.pack.version));
  await expect.poll(() => seen).toEqual([shipped.version]);
  await swapPack(kept(newer));
  await expect.poll(() => seen.at(-1)).toBe(newer.version);
  watch.unsubscribe();
});

test('a pack that is older than what a newer build carries is set aside, and stays kept', async () => {
  await swapPack(kept(newer));
  const later: Pack = { ...shipped, version: newer.version + 3, date: '2027-06-01' };
  const inUse = await packInUse(later);
  expect(inUse.pack).toBe(later);
  expect(inUse.setAside?.reason).toContain(`2027-06-01 第 ${later.version} 版`);
  expect((await packInUse(shipped)).pack.version).toBe(newer.version);
});

test('a version of any size gives way to the knowledge of a later day, and a day not here yet is set aside', async () => {
  await swapPack(kept({ ...newer, version: 9_000_000 }));
  expect((await packInUse(shipped)).pack.version).toBe(9_000_000);
  const later: Pack = { ...shipped, version: shipped.version + 1, date: '2027-01-06' };
  expect((await packInUse(later)).pack).toBe(later);
  await swapPack(kept({ ...newer, date: '2099-01-01' }));
  const inUse = await packInUse(shipped);
  expect(inUse.pack).toBe(shipped);
  expect(inUse.setAside?.reason).toContain('2099-01-01 还没有到');
});

test.each([
  ['a pack that no longer passes', kept({ ...newer, knowledge: { ...newer.knowledge, law: [] } })],
  ['half a pack', { ...kept(newer), text: kept(newer).text.slice(0, 900) }],
  ['no pack', { text: 5 }],
  ['nothing readable', 'x'],
])('%s in the database is set aside with a reason and is no crash', async (_, row) => {
  await swapPack(row as ReturnType<typeof kept>);
  const inUse = await packInUse(shipped);
  expect(inUse.pack).toBe(shipped);
  expect(inUse.setAside?.reason).toMatch(/读不了它：资料包|读不了它：文件/);
  expect(inUse.setAside?.next).toContain('自带的');
});

test('the settings are read without it, and both are kept beside each other', async () => {
  await swapPack(kept(newer));
  await writeSetting('singleKeys', false);
  expect(await readSettings()).toMatchObject({ singleKeys: false, oneClick: true });
  expect(Object.keys(await readSettings())).not.toContain('knowledgePack');
});

test('the user’s own numbers are kept until they are forgotten; what is no number counts for nothing', async () => {
  await keepOwnAmount('alipay-answer', 48);
  await keepOwnAmount('telecom', 10);
  await keepOwnAmount('alipay-answer', null);
  expect(await ownAmounts()).toEqual({ telecom: 10 });
  await database.settings.put({ name: 'ownAmounts', value: { telecom: -1 } });
  expect(await ownAmounts()).toEqual({});
});
