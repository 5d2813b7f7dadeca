import { expect, test } from 'vitest';
import { reserveBytes, timeLeft } from '../../src/app/recorder/space';

const MB = 2 ** 20;

test('a second copy of everything, and a reserve, are kept free', () => {
  const free = { freeBytes: reserveBytes + 120 * MB, recordedBytes: 0, bytesPerSecond: MB };
  expect(timeLeft(free)).toBe(60_000);
  // Half a minute later 30 MB are written and as many are owed to the copy.
  expect(timeLeft({ ...free, freeBytes: reserveBytes + 90 * MB, recordedBytes: 30 * MB })).toBe(30_000);
});

test('there is no time left once the reserve is reached, and never less than none', () => {
  for (const freeBytes of [0, reserveBytes / 2, reserveBytes]) {
    expect(timeLeft({ freeBytes, recordedBytes: 0, bytesPerSecond: MB })).toBe(0);
  }
});
