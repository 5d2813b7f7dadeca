import '../support/storage';
import Dexie from 'dexie';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { orderOf } from '../../src/core/case/recapture';
import { database as db } from '../../src/storage/database';
import {
  forgetReminders,
  putOffReminders,
  remindersOf,
  remindOf,
  settleReminders,
  takeDueReminders,
} from '../../src/storage/reminder-store';
import { writeSetting } from '../../src/storage/settings-store';
import {
  allSites,
  forgetSite,
  keepSite,
  recentOfHost,
  renewSites,
  siteOf,
} from '../../src/storage/site-store';
import { anItem } from '../support/items';
import { freshStorage } from '../support/storage';

beforeEach(async () => {
  await freshStorage();
  // By day, whatever the clock of this machine says.
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 10, 18, 12) });
});
afterEach(() => void vi.useRealTimers());

const item = (more: Parameters<typeof anItem>[0] = {}) =>
  anItem({
    seq: 5,
    kind: 'order',
    url: 'https://shop.example/o/1',
    host: 'shop.example',
    at: new Date().toISOString(),
    ...more,
  });

const order = orderOf(item());

const makeLate = () =>
  db.recaptures.toCollection().modify({ dueAt: new Date(Date.now() - 1000).toISOString() });

test('asking twice keeps one set, and taking it back leaves nothing', async () => {
  await remindOf(item());
  await remindOf(item());
  expect((await remindersOf(order)).map(({ id }) => id)).toEqual(['5+1h', '5+24h']);
  await forgetReminders(order);
  expect(await remindersOf(order)).toEqual([]);
});

test('an order captured twice is reminded of once, and taken back from either capture', async () => {
  await remindOf(item());
  const again = item({ seq: 6 });
  await db.catalogue.add(again);
  await remindOf(again);
  expect((await remindersOf(orderOf(again))).map(({ id }) => id)).toEqual(['5+1h', '5+24h']);
  await remindOf(item({ seq: 7, url: 'https://shop.example/o/2' }));
  await forgetReminders(orderOf(again));
  expect((await db.recaptures.toArray()).map(({ seq }) => seq)).toEqual([7, 7]);
});

test('what is due is given out once, and stays until a later capture settles it', async () => {
  await remindOf(item());
  expect(await takeDueReminders()).toEqual([]);
  await makeLate();
  expect(await takeDueReminders()).toHaveLength(1);
  expect(await takeDueReminders()).toEqual([]);
  expect((await settleReminders()).open).toHaveLength(2);
  await db.catalogue.add(item({ seq: 9 }));
  expect((await settleReminders()).settled).toHaveLength(2);
  expect(await remindersOf(order)).toEqual([]);
});

test('in quiet hours it stays for the morning', async () => {
  await remindOf(item());
  await makeLate();
  vi.setSystemTime(new Date(2026, 10, 18, 23));
  expect(await takeDueReminders()).toEqual([]);
  vi.setSystemTime(new Date(2026, 10, 19, 8));
  expect(await takeDueReminders()).toHaveLength(1);
});

test('who wants no reminders is told none, also not later', async () => {
  await writeSetting('reminders', false);
  await remindOf(item());
  await makeLate();
  expect(await takeDueReminders()).toEqual([]);
  await writeSetting('reminders', true);
  expect(await takeDueReminders()).toEqual([]);
});

test('a site is switched on, changed and off; its pattern has no port', async () => {
  await keepSite('http://shop.example/*', false);
  const { since } = (await siteOf('http://shop.example:8080/a?b'))!;
  await keepSite('http://shop.example/*', true);
  expect(await allSites()).toEqual([{ pattern: 'http://shop.example/*', auto: true, since }]);
  await db.sites.update('http://shop.example/*', { since: '2026-01-01T00:00:00.000Z' });
  await renewSites();
  expect((await allSites())[0]!.since >= since).toBe(true);
  expect(await siteOf('https://shop.example/')).toBeUndefined();
  expect(await siteOf('chrome://version')).toBeUndefined();
  await forgetSite('http://shop.example/*');
  expect(await allSites()).toEqual([]);
});

test('only the captures of the last hour count', async () => {
  await db.catalogue.bulkAdd([item(), item({ seq: 6, at: new Date(Date.now() - 3700_000).toISOString() })]);
  expect(await recentOfHost('shop.example', 3600_000)).toHaveLength(1);
});

test('a database from before sites and reminders opens with everything in it, and takes them', async () => {
  await db.delete();
  const old = new Dexie('liuzheng');
  old.version(1).stores({
    entries: 'seq, type, of, *hashes',
    files: 'sha256',
    keys: 'id, seq',
    journal: 'seq',
    catalogue: 'seq, caseId, digest, host',
    cases: 'id, updatedAt',
    settings: 'name',
  });
  old.version(2).stores({ pieces: '[owner+index], owner', recordings: 'seq' });
  await old.table('catalogue').add(item());
  old.close();
  await db.open();
  expect(await db.catalogue.count()).toBe(1);
  await remindOf((await db.catalogue.get(5))!);
  expect(await remindersOf(order)).toHaveLength(2);
});

test('a reminder put off rings then; a capture after its own time settles it all the same, and undo leaves what was settled', async () => {
  const first = item();
  await db.catalogue.add(first);
  await remindOf(first);
  await makeLate();
  expect((await takeDueReminders()).length).toBe(1);
  const until = new Date(Date.now() + 3600_000).toISOString();
  const undo = await putOffReminders(order, until);
  expect((await remindersOf(order)).map(({ toldAt, snoozedUntil }) => [toldAt, snoozedUntil])).toEqual([
    ['', until],
    ['', until],
  ]);
  expect(await takeDueReminders()).toEqual([]);
  await undo();
  expect((await remindersOf(order)).every(({ toldAt, snoozedUntil }) => toldAt !== '' && !snoozedUntil)).toBe(
    true,
  );
  const again = await putOffReminders(order, until);
  await db.catalogue.add(item({ seq: 7, at: new Date().toISOString() }));
  expect((await settleReminders()).open).toEqual([]);
  await again();
  expect(await db.recaptures.count()).toBe(0);
});
