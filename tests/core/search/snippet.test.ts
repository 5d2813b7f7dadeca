import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../../src/core/search/query';
import { marked, type Stretch, snippet } from '../../../src/core/search/snippet';

const told = (stretches: readonly Stretch[]) =>
  stretches.map(({ text, isHit }) => (isHit ? `[${text}]` : text)).join('');
const mark = (line: string, query: string) => told(marked(line, wordsOf(query)));

describe('marked', () => {
  it.each([
    ['ＡＢＣ不退', 'abc', '[ＡＢＣ]不退'],
    ['卡\u200b密无效', '卡密', '[卡\u200b密]无效'],
    ['面积 5㎡ 左右', 'm', '面积 5[㎡] 左右'],
    ['退款退款', '退款', '[退款退款]'],
    ['不予退款', '退款 不予退', '[不予退款]'],
    ['不予退款', '没有', '不予退款'],
    ['<b>退款</b>', '退款', '<b>[退款]</b>'],
  ])('%j by “%s”', (line, query, shown) => {
    expect(mark(line, query)).toBe(shown);
  });

  it('loses no letter of the line', () => {
    const line = '𝟏𝟐 é 退\u200b款 ㎡ 𝟏 末尾';
    const all = marked(line, wordsOf('12 退款 m2'));
    expect(all.map(({ text }) => text).join('')).toBe(line);
    expect(all.filter(({ isHit }) => isHit).map(({ text }) => text)).toEqual(['𝟏𝟐', '退\u200b款', '㎡']);
  });

  it('shows the folded words where places cannot be told', () => {
    expect(mark('\u1100\u1161退款', '退款')).toBe('\uac00[退款]');
  });
});

describe('snippet', () => {
  it('is short, holds the hit, and says where it was cut', () => {
    const shown = told(snippet(`${'前'.repeat(500)}退款${'后'.repeat(500)}`, wordsOf('退款')));
    expect(shown).toMatch(/^…前{16}\[退款\]后+…$/);
    expect(shown.length).toBeLessThan(100);
  });

  it('is the stretch with most of the words', () => {
    const line = `退款${'。'.repeat(300)}退款，三天`;
    expect(told(snippet(line, wordsOf('退款 三天')))).toMatch(/\[退款\]，\[三天\]$/);
  });

  it('never cuts a letter in half', () => {
    const text = told(snippet(`${'😀'.repeat(100)}退款${'😀'.repeat(100)}`, wordsOf('退款')));
    expect(text).not.toMatch(/[\ud800-\udfff]/u);
  });

  it('puts blanks and tabs of a page into one', () => {
    expect(told(snippet('实付\t\t ¥98.50', wordsOf('98.5')))).toBe('实付 ¥[98.5]0');
  });
});
