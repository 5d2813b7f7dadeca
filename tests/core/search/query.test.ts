import { describe, expect, it } from 'vitest';
import { amountAsked, nearestAmount, wordsOf } from '../../../src/core/search/query';

describe('wordsOf', () => {
  it('cuts at blanks of any width', () => {
    expect(wordsOf('  星海　退款 ')).toEqual([['星海'], ['退款']]);
  });

  it('takes a number typed with blanks as one, written either way', () => {
    expect(wordsOf('2026 1118 1930 4587 退款')).toEqual([
      ['2026111819304587', '2026 1118 1930 4587'],
      ['退款'],
    ]);
  });

  it('does not glue a sum to the number after it', () => {
    expect(wordsOf('98.50 2026111819304587')).toEqual([['98.50'], ['2026111819304587']]);
    expect(wordsOf('￥98 100')).toHaveLength(2);
  });

  it('knows a sum however it is written', () => {
    expect(wordsOf('98元')).toEqual([['98元', '¥98.00']]);
    expect(wordsOf('￥98.5')).toEqual([['¥98.5', '¥98.50']]);
  });

  it('is bounded, however much is pasted', () => {
    const words = wordsOf('字 '.repeat(10_000));
    expect(words.length).toBeLessThanOrEqual(12);
    expect(wordsOf('长'.repeat(10_000))[0]![0]).toHaveLength(200);
    expect(wordsOf(' \n\t')).toEqual([]);
  });
});

describe('amounts', () => {
  it('reads an amount however it is typed', () => {
    expect([amountAsked('98.05'), amountAsked('¥98.5'), amountAsked('98元'), amountAsked('九十八')]).toEqual([
      9805,
      9850,
      9800,
      null,
    ]);
  });

  it('offers the nearest amount, and none that is far', () => {
    expect(nearestAmount(9805, [5000, 9850, 26800])).toBe(9850);
    expect(nearestAmount(9805, [5000, 26800])).toBeNull();
  });
});
