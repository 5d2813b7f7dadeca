import { describe, expect, it } from 'vitest';
import { fitField } from '../../src/core/complaint/fit';
import { draft } from '../../src/core/complaint/sentence';

const numbers = new Map([
  [7, 2],
  [3, 1],
]);
const field = (max: number | null, paragraphs: Parameters<typeof fitField>[0]['paragraphs']) =>
  fitField({ name: 'facts', label: '', max, paragraphs, numbers });

const bought = draft('purchase', '2026年11月18日，我购买点卡。', 1, { evidence: [7, 3] });
const looked = draft('event', '2026年11月19日，查看订单。', 3);
const asked = draft('event', '2026年11月20日，我要求退款。', 2);
const law = draft('basis', '依据某法第一条（“很长很长的条文”），应当退款。', 2, {
  short: '依据某法第一条，应当退款。',
});

describe('fitField', () => {
  it('cites exhibits by their numbers, before the full stop', () => {
    expect(field(null, [[bought]]).text).toBe('2026年11月18日，我购买点卡（证 1、证 2）。');
  });

  it('names a year once, and again where it is another one; quotations stay', () => {
    const later = draft('event', '2027年1月2日，页面显示“2027年1月1日已使用”。', 1);
    expect(field(null, [[bought, looked, later]]).text).toContain(
      '11月19日，查看订单。2027年1月2日，页面显示“2027年1月1日已使用”。',
    );
  });

  it('takes shorter words first, then what matters least, and the cites last', () => {
    const all = [[bought, looked, asked], [law]];
    expect(field(null, all).text).toContain('很长很长');
    const short = field(62, all);
    expect(short.text).not.toContain('很长很长');
    expect(short.text).toContain('依据某法第一条');
    expect(short.text).toContain('（证 1、证 2）');
    const tight = field(34, all);
    expect(tight.text).toBe('2026年11月18日，我购买点卡（证 1、证 2）。');
    expect(field(20, all).text).toBe('2026年11月18日，我购买点卡。');
    expect(tight.over).toBe(0);
  });

  it('names an exhibit of sentences in a row once, at their end, before it goes without', () => {
    const said = (text: string) => draft('event', text, 1, { evidence: [3] });
    const talk = [[said('我问了。'), said('客服没有同意。'), said('我又问了。')]];
    expect(field(null, talk).text).toBe('我问了（证 1）。客服没有同意（证 1）。我又问了（证 1）。');
    expect(field(24, talk).text).toBe('我问了。客服没有同意。我又问了（证 1）。');
    expect(field(18, talk).text).toBe('我问了。客服没有同意。我又问了。');
  });

  it('an event stays before a payment or a list of what is attached', () => {
    const paid = draft('payment', '付款。', 2);
    const list = draft('proof', '证据：证 1 订单。', 2);
    const { text } = field(46, [[bought, paid, asked], [list]]);
    expect(text).toContain('我要求退款');
    expect(text).not.toContain('证据：');
  });

  it('gives back what still fits', () => {
    const long = draft('event', `2026年11月21日，${'很'.repeat(60)}。`, 3);
    const { text } = field(60, [[bought, looked, long]]);
    expect(text).toContain('查看订单');
    expect(text).not.toContain('很很');
  });

  it('says how much is too much where nothing more can go', () => {
    const { over, text } = field(10, [[bought]]);
    expect(text).toContain('我购买点卡');
    expect(over).toBe(text.length - 10);
  });

  it('drops a heading that has nothing under it', () => {
    const { text } = field(30, [[bought], [draft('frame', '依据：', 1), law]]);
    expect(text).not.toContain('依据');
  });
});
