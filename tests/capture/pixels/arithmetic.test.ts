import { expect, test } from 'vitest';
import {
  bandHeightOf,
  bandsOf,
  cropOf,
  mostScreens,
  scaleOf,
  screensAllowed,
  screensLeft,
  stepOf,
} from '../../../src/capture/pixels/arithmetic';

test.each([1, 1.1, 1.25, 1.3333333, 1.5, 1.75, 2, 3])(
  'at %d every step is a whole number of device px',
  (dpr) => {
    for (const visible of [260, 500, 800, 1013]) {
      const step = stepOf({ visible, overlap: 56, dpr });
      expect(Math.abs(step * dpr - Math.round(step * dpr))).toBeLessThan(0.002);
      expect(step).toBeLessThanOrEqual(visible - 56);
      expect(step).toBeGreaterThan(visible - 56 - 64);
    }
  },
);

test('a view lower than the overlap is still walked', () => {
  expect(stepOf({ visible: 40, overlap: 56, dpr: 1 })).toBe(20);
  expect(stepOf({ visible: 1, overlap: 56, dpr: 1 })).toBe(1);
});

test('the picture says how many px a CSS px has when the page says otherwise', () => {
  expect(scaleOf({ dpr: 1.25, viewportWidth: 1282 }, { width: 1603 })).toBe(1.25);
  expect(scaleOf({ dpr: 3, viewportWidth: 1280 }, { width: 1280 })).toBe(1);
  expect(scaleOf({ dpr: 1.5, viewportWidth: 0 }, { width: 1920 })).toBe(1.5);
});

test('a crop never leaves the picture', () => {
  const bitmap = { width: 1280, height: 800 };
  expect(cropOf({ left: -5, top: 700, width: 2000, height: 300 }, 1, bitmap)).toEqual({
    left: 0,
    top: 700,
    width: 1280,
    height: 100,
  });
  expect(cropOf({ left: 10.4, top: 0, width: 100, height: 20 }, 1.25, bitmap)).toEqual({
    left: 13,
    top: 0,
    width: 125,
    height: 25,
  });
});

test('bands together are exactly the rows, in order', () => {
  for (const [top, height] of [
    [0, 800],
    [15_900, 800],
    [31_999, 2],
    [15_000, 40_000],
  ] as const) {
    let row = top;
    for (const part of bandsOf(top, height, 16_000)) {
      expect(part.band * 16_000 + part.at).toBe(row);
      expect(part.from).toBe(row - top);
      expect(part.at + part.rows).toBeLessThanOrEqual(16_000);
      row += part.rows;
    }
    expect(row).toBe(top + height);
  }
});

test('no canvas is larger than browsers make them', () => {
  for (const width of [1, 1265, 3840, 20_000, 65_535]) {
    expect(width * bandHeightOf(width)).toBeLessThan(268_000_000);
    expect(bandHeightOf(width)).toBeLessThanOrEqual(16_000);
  }
});

test('100,000 px and two thousand messages fit, and nothing is walked for ever', () => {
  expect(screensLeft({ top: 0, visible: 800, height: 100_000, step: 744 })).toBe(135);
  expect(screensLeft({ top: 0, visible: 800, height: 800, step: 744 })).toBe(1);
  expect(screensAllowed(135)).toBeGreaterThan(135);
  expect(screensAllowed(385)).toBeGreaterThan(385);
  expect(screensAllowed(1_000_000)).toBe(mostScreens);
});
