import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addScreen, mergedEntries, startMerging } from '../../src/core/reading/talk/merge';
import type { ChatRow, TranscriptEntry } from '../../src/core/reading/talk/transcript';
import { transcriptLimits } from '../../src/core/reading/talk/transcript';

const row = (text: string, top: number, more: Partial<ChatRow> = {}): ChatRow => ({
  key: '',
  top,
  height: 40,
  kind: 'message',
  side: 'left',
  speaker: '',
  text,
  time: '',
  images: [],
  ...more,
});

/** Rows of 40 px one below the other. */
const list = (texts: readonly string[], more: (i: number) => Partial<ChatRow> = () => ({})) =>
  texts.map((text, i) => row(text, i * 40, more(i)));

function merge(screens: readonly (readonly ChatRow[])[]): TranscriptEntry[] {
  const so = startMerging();
  for (const [i, rows] of screens.entries()) addScreen(so, { number: i + 1, top: rows[0]?.top ?? 0, rows });
  return mergedEntries(so);
}

const said = (entries: readonly TranscriptEntry[]) =>
  entries.map((entry) => ('gap' in entry ? '…' : entry.text));

describe('screens become one transcript', () => {
  test('a row seen on two screens stands there once', () => {
    const all = list(['你好', '在的', '订单呢', '在查']);
    expect(said(merge([all.slice(0, 3), all.slice(1)]))).toEqual(['你好', '在的', '订单呢', '在查']);
  });

  test('在吗 said three times stays three', () => {
    const all = list(['你好', '在吗', '在吗', '在吗', '来了']);
    expect(said(merge([all.slice(0, 3), all.slice(2)]))).toEqual(['你好', '在吗', '在吗', '在吗', '来了']);
  });

  test('only the same words, over many screens, are counted by their places', () => {
    const all = list(Array.from({ length: 30 }, () => '在吗'));
    const screens = [0, 4, 9, 13, 18, 22].map((from) => all.slice(from, from + 8));
    expect(said(merge(screens))).toHaveLength(30);
  });

  test('places that moved a little change nothing', () => {
    const all = list(['a', '在吗', '在吗', '在吗', 'b']);
    const moved = all.slice(2).map((one) => ({ ...one, top: one.top + 15 }));
    expect(said(merge([all.slice(0, 4), moved]))).toEqual(['a', '在吗', '在吗', '在吗', 'b']);
  });

  test('many different words are found again however far the list moved', () => {
    const texts = Array.from(
      { length: 12 },
      (_, i) => `第 ${i} 句：订单 ${i * 731} 的卡密到底什么时候能发给我`,
    );
    const all = list(texts);
    const moved = all.slice(4).map((one) => ({ ...one, top: one.top + 900 }));
    expect(said(merge([all.slice(0, 9), moved]))).toEqual(texts);
  });

  test('names the page gives its rows decide where words repeat and places moved', () => {
    const all = list(['在吗', '在吗', '在吗', '在吗', '在吗'], (i) => ({ key: `m${i}` }));
    const moved = all.slice(1).map((one) => ({ ...one, top: one.top + 40 }));
    expect(said(merge([all.slice(0, 3), moved]))).toHaveLength(5);
  });

  test('names that are only places of a recycling list are not believed', () => {
    const texts = ['一', '二', '三', '四', '五', '六', '七', '八'];
    const all = list(texts);
    const screens = [0, 2, 4].map((from) =>
      all.slice(from, from + 4).map((one, slot) => ({ ...one, key: String(slot) })),
    );
    expect(said(merge(screens))).toEqual(texts);
  });

  test('screens that do not meet leave a gap, also when the same words stand on both sides', () => {
    const all = list(['你好', '在吗', '?', '在吗', '来了']);
    expect(said(merge([all.slice(0, 2), all.slice(3)]))).toEqual(['你好', '在吗', '…', '在吗', '来了']);
    const named = list(['你好', '在吗', '?', '在吗', '来了'], (i) => ({ key: `m${i}` }));
    expect(said(merge([named.slice(0, 2), named.slice(3)]))).toEqual(['你好', '在吗', '…', '在吗', '来了']);
  });

  test('screens that only touch are not taken for joined', () => {
    const all = list(['a', 'b', 'c', 'd']);
    expect(said(merge([all.slice(0, 2), all.slice(2)]))).toEqual(['a', 'b', '…', 'c', 'd']);
  });

  test('a message taken back in the middle of the walk keeps what it had said', () => {
    const texts = ['甲', '乙', '丙', '丁', '戊', '己'];
    const all = list(texts);
    const after = all
      .slice(1)
      .map((one) => (one.text === '丙' ? { ...one, text: '对方撤回了一条消息' } : one));
    const entries = merge([all.slice(0, 5), after]);
    expect(said(entries)).toEqual(['甲', '乙', '对方撤回了一条消息', '丁', '戊', '己']);
    expect(entries[2]).toMatchObject({ earlier: '丙' });
  });

  test('a relative time that ticks on is no new row', () => {
    const all = list(['甲', '乙', '丙'], () => ({ time: '刚刚' }));
    const later = all.slice(1).map((one) => ({ ...one, time: '1 分钟前' }));
    expect(said(merge([all, later]))).toEqual(['甲', '乙', '丙']);
  });

  test('a date line holds for the rows below it, and not across a gap', () => {
    const all = [
      row('2026-11-18', 0, { kind: 'separator', side: 'center' }),
      ...list(['甲', '乙', '丙', '丁']).map((one) => ({ ...one, top: one.top + 40 })),
    ];
    const entries = merge([all.slice(0, 3), all.slice(4)]);
    expect(entries.map((entry) => ('gap' in entry ? null : entry.day))).toEqual([
      '2026-11-18',
      '2026-11-18',
      '2026-11-18',
      null,
      '',
    ]);
  });

  test('each row says which screen shows it first', () => {
    const all = list(['甲', '乙', '丙', '丁']);
    const entries = merge([all.slice(0, 3), all.slice(1)]);
    expect(entries.map((entry) => 'seen' in entry && entry.seen)).toEqual([
      { screen: 1, top: 0 },
      { screen: 1, top: 40 },
      { screen: 1, top: 80 },
      { screen: 2, top: 80 },
    ]);
  });

  test('what is beyond the limit is cut', () => {
    const so = startMerging();
    const all = list(
      Array.from({ length: transcriptLimits.rows + 50 }, (_, i) => `m${i}`),
      (i) => ({ key: `k${i}` }),
    );
    for (let from = 0; from < all.length; from += 1500) {
      addScreen(so, { number: 1, top: from * 40, rows: all.slice(from, from + 1600) });
    }
    expect(so.isFull).toBe(true);
    expect(said(mergedEntries(so)).at(-1)).toBe(`m${transcriptLimits.rows - 1}`);
  });
});

/** A list of messages and a walk through it: windows of rows, each laid out a little elsewhere than the one before. */
const walk = fc
  .record({
    texts: fc.array(fc.constantFrom('在吗', '好的', '?', '1', '请稍等', '亲'), {
      minLength: 4,
      maxLength: 80,
    }),
    heights: fc.array(fc.integer({ min: 24, max: 140 }), { minLength: 80, maxLength: 80 }),
    steps: fc.array(
      fc.record({
        rows: fc.integer({ min: 3, max: 14 }),
        /** Rows shared with the window before; below 1 the windows do not meet. */
        shared: fc.integer({ min: -2, max: 8 }),
        driftPx: fc.integer({ min: -5, max: 5 }),
      }),
      { minLength: 1, maxLength: 30 },
    ),
    keys: fc.constantFrom('none', 'ids', 'slots', 'same'),
  })
  .map(({ texts, heights, steps, keys }) => {
    const tops = heights.map((_, i) => heights.slice(0, i).reduce((sum, one) => sum + one, 0));
    const expected: string[] = [];
    const screens: ChatRow[][] = [];
    let [from, to] = [0, 0];
    for (const { rows, shared, driftPx } of steps) {
      const next = to === 0 ? 0 : Math.max(from, to - shared);
      if (next >= texts.length) break;
      const end = Math.min(texts.length, next + rows);
      if (to > 0 && next >= to) expected.push('…');
      expected.push(...texts.slice(Math.max(to, next), end));
      screens.push(
        texts.slice(next, end).map((text, i) =>
          row(text, tops[next + i]! + driftPx, {
            height: heights[next + i]!,
            key: { none: '', ids: `m${next + i}`, slots: String(i), same: 'chat' }[keys],
          }),
        ),
      );
      [from, to] = [next, Math.max(to, end)];
    }
    return { screens, expected };
  });

test('any walk through any list gives exactly its rows, and a gap wherever two screens do not meet', () => {
  fc.assert(
    fc.property(walk, ({ screens, expected }) => {
      expect(said(merge(screens))).toEqual(expected);
    }),
    { numRuns: 3000 },
  );
});

test('a walk whose list is laid out anew at every screen gives exactly its rows', () => {
  const moved = fc.array(
    fc.record({ driftPx: fc.integer({ min: -4000, max: 4000 }), step: fc.integer({ min: 1, max: 8 }) }),
    { minLength: 1, maxLength: 12 },
  );
  fc.assert(
    fc.property(moved, (steps) => {
      const texts = Array.from({ length: 100 }, (_, i) =>
        i % 3 ? `第 ${i} 句，卡密 ${i * 977} 还是提示已经被使用过了，请尽快处理` : '在吗',
      );
      const all = list(texts);
      const screens: ChatRow[][] = [];
      let from = 0;
      let to = 0;
      for (const { driftPx, step } of steps) {
        const window = all.slice(from, from + 18);
        screens.push(window.map((one) => ({ ...one, top: one.top + driftPx })));
        to = from + window.length;
        from = Math.min(from + step, all.length - 18);
      }
      expect(said(merge(screens))).toEqual(texts.slice(0, to));
    }),
    { numRuns: 1000 },
  );
});
