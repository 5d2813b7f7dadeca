import { expect, test } from 'vitest';
import { compare, type Screen } from '../../../src/capture/pixels/compare';

const width = 40;
const how = { window: 56, search: 0 };

/** A page whose every row is different; `row` as it would look anywhere. */
const content = (row: number, x: number) => (Math.imul(row + 1, 2654435761) ^ Math.imul(x, 40503)) >>> 0;

function screen(top: number, height: number, paint: (row: number, x: number) => number = content): Screen {
  const pixels = new Uint32Array(width * height);
  for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) pixels[y * width + x] = paint(top + y, x);
  return { pixels, width, height, place: top };
}

test('screens of one page fit, and are cut in the middle of what they share', () => {
  expect(compare(screen(0, 400), screen(344, 400), how)).toMatchObject({
    how: 'equal',
    shared: 56,
    cut: 28,
    shift: 0,
  });
});

test('the picture of before once more is not the next screen', () => {
  const above = screen(0, 400);
  const stale = { ...screen(0, 400), place: 344 };
  expect(compare(above, stale, how).how).toBe('same');
});

test('a page that repeats itself can be told from an old picture', () => {
  const again = (row: number, x: number) => content(row % 43, x);
  expect(compare(screen(0, 400, again), screen(344, 400, again), how)).toMatchObject({
    how: 'same',
    differing: 0,
  });
  const old = { ...screen(0, 400), place: 344 };
  expect(compare(screen(0, 400), old, how).differing).toBeGreaterThan(900);
  const blankBelow = (row: number, x: number) => (row < 300 ? content(row, x) : 7);
  const oldAndBlank = { ...screen(0, 400, blankBelow), place: 344 };
  expect(compare(screen(0, 400, blankBelow), oldAndBlank, how)).toMatchObject({ how: 'same' });
  expect(compare(screen(0, 400, blankBelow), oldAndBlank, how).differing).toBeGreaterThan(20);
});

test('a page of one colour fits everywhere, and the verdict says so', () => {
  const white = () => 0xffffffff;
  expect(compare(screen(0, 400, white), screen(344, 400, white), how).how).toBe('plain');
});

test('an effect at the very edge of the window does not reach the cut', () => {
  const blurred = (row: number, x: number) => content(row, x) + (row >= 392 ? 1 : 0);
  expect(compare(screen(0, 400, blurred), screen(344, 400), how)).toMatchObject({ how: 'core' });
});

test('one differing pixel in the middle of the shared rows is seen', () => {
  const below = screen(344, 400);
  below.pixels[28 * width + 7]!++;
  expect(compare(screen(0, 400), below, how).how).toBe('differs');
});

test.each([-30, -7, -1, 1, 5, 20])('rows that lie %d px off are found again', (shift) => {
  const below = { ...screen(344 + shift, 400), place: 344 };
  const verdict = compare(screen(0, 400), below, { window: 56, search: 60 });
  expect(verdict).toMatchObject({ how: 'shifted', shift, shared: 56 - shift });
});

test('further off than what is searched they are not', () => {
  const below = { ...screen(330, 400), place: 344 };
  expect(compare(screen(0, 400), below, { window: 56, search: 5 }).how).toBe('differs');
});

test('screens that share nothing do not fit', () => {
  expect(compare(screen(0, 400), screen(400, 400), how).how).toBe('differs');
  expect(compare(screen(0, 400), screen(900, 400), { window: 56, search: 300 }).how).toBe('differs');
});
