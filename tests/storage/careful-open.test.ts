import '../support/storage';
import Dexie from 'dexie';
import { afterEach, expect, test, vi } from 'vitest';
import { asAppError } from '../../src/core/errors';
import { carefulFactory } from '../../src/storage/careful-open';
import { fullBytes } from '../../src/storage/free-space';

afterEach(() => vi.unstubAllGlobals());

const withFree = (free: number) =>
  vi.stubGlobal('navigator', { storage: { estimate: async () => ({ quota: 1e9 + free, usage: 1e9 }) } });

function connection(): Dexie {
  const careful = carefulFactory(indexedDB, () => one.close({ disableAutoOpen: false }));
  const one: Dexie = new Dexie('careful', { indexedDB: careful });
  one.version(1).stores({ things: 'id' });
  return one;
}

test('a full disk keeps the database closed, and all is there again once there is room', async () => {
  withFree(fullBytes);
  const first = connection();
  await first.table('things').add({ id: 1 });
  first.close();

  withFree(fullBytes - 1);
  const second = connection();
  const thrown = await second
    .table('things')
    .get(1)
    .catch((error) => error);
  expect(asAppError(thrown).code).toBe('disk-full');
  await new Promise((resolve) => setTimeout(resolve, 5));
  await expect(second.table('things').get(1)).rejects.toThrow();
  await new Promise((resolve) => setTimeout(resolve, 5));

  withFree(fullBytes);
  expect(await second.table('things').get(1)).toEqual({ id: 1 });
  second.close();
});
