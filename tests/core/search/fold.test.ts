import { describe, expect, it } from 'vitest';
import { fold, foldedPlaces } from '../../../src/core/search/fold';

describe('fold', () => {
  it.each([
    ['ＪＩＳＵ－９８．５０', 'jisu-98.50'],
    ['￥９８', '¥98'],
    ['㎡ №', 'm2 no'],
    ['卡\u200b密\ufeff', '卡密'],
    ['𝟏𝟐𝟑', '123'],
    ['订单　号', '订单 号'],
  ])('%j is compared as %j', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('keeps line breaks, so that lines can be told by their number', () => {
    expect(fold('一\r\n二\n\n三').split('\n')).toHaveLength(4);
  });
});

describe('foldedPlaces', () => {
  it('leads from every folded letter back to where it came from', () => {
    const text = 'a㎡\u200b𝟏e\u0301末';
    const places = foldedPlaces(text)!;
    expect(fold(text)).toBe('am21\u00e9末');
    expect(places.slice(0, -1).map((at) => String.fromCodePoint(text.codePointAt(at)!))).toEqual([
      ...['a', '㎡', '㎡', '𝟏', 'e', '末'],
    ]);
    expect(places.at(-1)).toBe(text.length);
  });

  it('says so where letters that stand apart become one', () => {
    expect(foldedPlaces('\u1100\u1161')).toBeNull();
  });
});
