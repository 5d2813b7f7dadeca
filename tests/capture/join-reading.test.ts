import { describe, expect, test } from 'vitest';
import { entryOf, joinReading } from '../../src/capture/join-reading';
import { type PageReading, parseReading } from '../../src/core/reading/page-reading';

const viewport = {
  width: 1000,
  height: 800,
  scrollX: 0,
  scrollY: 300,
  pageWidth: 1000,
  pageHeight: 3000,
  dprMilli: 1000,
};

function reading(change: Partial<PageReading>): PageReading {
  return {
    v: 1,
    url: 'https://shop.example/',
    title: '',
    language: '',
    referrer: '',
    readAt: '2026-11-28T08:00:00.000Z',
    viewport,
    frames: [{ url: 'https://shop.example/', readable: true, parent: -1 }],
    blocks: [{ parent: -1, frame: 0, tag: 'body' }],
    runs: [],
    candidates: [],
    ...change,
  };
}

const outer = reading({
  frames: [
    { url: 'https://shop.example/', readable: true, parent: -1 },
    { url: 'https://pay.example/', readable: false, parent: 0, box: [100, 500, 404, 304], block: 1 },
  ],
  blocks: [
    { parent: -1, frame: 0, tag: 'body' },
    { parent: 0, frame: 0, tag: 'iframe' },
  ],
  runs: [{ block: 0, text: '订单', source: 'text', box: [0, 0, 40, 20] }],
});
/** Drawn half as large as it is, 2 px border. */
const box = { left: 102, top: 202, width: 400, height: 300 };
const inner = reading({
  url: 'https://pay.example/now',
  viewport: { ...viewport, width: 800, height: 600, scrollY: 60 },
  frames: [
    { url: 'https://pay.example/now', readable: true, parent: -1 },
    { url: 'https://pay.example/in', readable: true, parent: 0, box: [0, 60, 100, 100], block: 0 },
  ],
  blocks: [
    { parent: -1, frame: 0, tag: 'body' },
    { parent: -1, frame: 1, tag: 'body' },
  ],
  runs: [{ block: 1, text: '已支付', source: 'text', box: [20, 100, 60, 20] }],
});

describe('which frame is which', () => {
  test('the one drawn there', () => expect(entryOf({ box }, outer)).toBe(1));
  test('none elsewhere', () => {
    expect(entryOf({ box: { ...box, top: 400 } }, outer)).toBeNull();
    expect(entryOf({ box: null }, outer)).toBeNull();
  });
  test('none where two are drawn, or where it was read', () => {
    const twice = { ...outer, frames: [...outer.frames, outer.frames[1]!] };
    expect(entryOf({ box }, twice)).toBeNull();
    const read = { ...outer, frames: outer.frames.map((frame) => ({ ...frame, readable: true })) };
    expect(entryOf({ box }, read)).toBeNull();
  });
});

describe('joining', () => {
  const joined = joinReading(outer, { inner, index: 1, box });

  test('keeps the shape of a reading', () => expect(parseReading(joined)).toEqual(joined));
  test('puts words where they are drawn', () => {
    expect(joined.runs[1]).toMatchObject({ text: '已支付', block: 3, box: [112, 522, 30, 10] });
  });
  test('knows which frame says them', () => {
    expect(joined.frames[1]).toMatchObject({ url: 'https://pay.example/now', readable: true, parent: 0 });
    expect(joined.frames[2]).toMatchObject({ parent: 1, block: 2, box: [102, 502, 50, 50] });
    expect(joined.blocks[3]).toMatchObject({ frame: 2, parent: -1 });
    expect(joined.blocks[2]).toMatchObject({ frame: 1 });
  });
  test('leaves out what is too much, and says so', () => {
    const words = '字'.repeat(20_000);
    const runs = Array.from({ length: 101 }, () => ({ block: 0, text: words, source: 'text' as const }));
    const much = joinReading(outer, { inner: { ...inner, runs }, index: 1, box });
    expect(much).toEqual({ ...outer, truncated: true });
  });
});
