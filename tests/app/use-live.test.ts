import '../support/storage';
import { beforeEach, expect, test } from 'vitest';
import { watchLive } from '../../src/app/shared/use-live';
import { allCases, changeCase, createCase } from '../../src/storage/case-store';
import { readSettings, writeSetting } from '../../src/storage/settings-store';
import { freshStorage } from '../support/storage';

beforeEach(freshStorage);

const newCase = { title: '', platform: '', host: '', orderIds: [], demandFen: null, statement: '' };

const titles = async () => (await allCases()).map(({ title }) => title).join();

test('steady changes from elsewhere do not starve it', async () => {
  const { id } = await createCase(newCase);
  const seen: string[] = [];
  let count = 0;
  const changed = async (times: number) => {
    const from = count;
    while (isGoing && count < from + times) await new Promise((resolve) => setTimeout(resolve, 1));
  };
  let isGoing = true;
  const question = async () => {
    const first = await titles();
    // Longer than a change takes: each answer is overtaken.
    await changed(3);
    return first;
  };
  const stop = watchLive(question, { next: (value) => seen.push(value), error: () => {} });
  const change = async () => {
    for (count = 1; isGoing; count += 1) {
      await changeCase(id, { title: String(count) });
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  };
  const changing = change();
  // While the changes go on: an answer after them would prove nothing.
  await expect.poll(() => seen.length, { timeout: 20_000 }).toBeGreaterThan(3);
  isGoing = false;
  await changing;
  await expect.poll(async () => seen.at(-1) === (await titles()), { timeout: 20_000 }).toBe(true);
  stop();
  const before = seen.length;
  await changeCase(id, { title: '停了以后' });
  await titles();
  expect(seen).toHaveLength(before);
});

test('what is read late in a question is watched as well', async () => {
  await createCase(newCase);
  const seen: boolean[] = [];
  const question = async () => {
    // Nothing of the database first: what a question waits for must not hide what it reads then.
    await Promise.resolve();
    await titles();
    return (await readSettings()).singleKeys;
  };
  const stop = watchLive(question, { next: (value) => seen.push(value), error: () => {} });
  await expect.poll(() => seen.at(-1), { timeout: 20_000 }).toBe(true);
  await writeSetting('singleKeys', false);
  await expect.poll(() => seen.at(-1), { timeout: 20_000 }).toBe(false);
  stop();
});

test('a question that fails is told', async () => {
  const failed: unknown[] = [];
  const stop = watchLive(() => Promise.reject(new Error('no')), {
    next: () => {},
    error: (thrown) => failed.push(thrown),
  });
  await expect.poll(() => failed).toHaveLength(1);
  stop();
});
