import { describe, expect, it } from 'vitest';
import { placeName, placesOf } from '../../src/core/case/cite-place';
import type { PageReading } from '../../src/core/reading/page-reading';
import { aField, anItem } from '../support/items';

const runs = ['订单号', '2026', '该兑换码已于 ', '2026-11-16 被使用', '实付', '¥98.50'].map((text) => ({
  ...{ text, source: 'text', hidden: false, box: [0, 0, 10, 10] },
}));
const reading = { runs } as unknown as PageReading;

describe('the places of a piece of evidence', () => {
  const item = anItem({
    seq: 3,
    fields: {
      amountFen: aField(9850, { run: 5 }),
      cardSecret: aField('XHYZ-7Q4M', { run: 1 }),
      payMethod: aField('支付宝', { run: -1 }),
    },
    notices: ['该兑换码已于 2026-11-16 被使用', '这句话页面里没有'],
  });

  it('are values that stand somewhere and sentences the page holds, never a secret', () => {
    expect(placesOf(item, { talk: null, reading })).toEqual([
      { cite: { seq: 3, run: 5, words: '实付金额' }, label: '实付金额 ¥98.50' },
      {
        cite: { seq: 3, run: 2, words: '“该兑换码已于 2026-11-16 被使用”' },
        label: '“该兑换码已于 2026-11-16 被使用”',
      },
    ]);
  });

  it('what the user corrected stands nowhere on the page', () => {
    const said = {
      ...item,
      notices: [],
      confirmed: { amountFen: { value: 9900, was: 'corrected' as const, at: '' } },
    };
    expect(placesOf(said, { talk: null, reading })).toEqual([]);
  });
});

it.each([
  [{ seq: 3 }, ''],
  [{ seq: 3, row: 8 }, '第 9 条'],
  [{ seq: 3, run: 5, words: '实付金额' }, '实付金额处'],
  [{ seq: 3, run: 2, words: '“已被使用”' }, '“已被使用”'],
])('%j is named %s', (cite, name) => {
  expect(placeName(cite)).toBe(name);
});
