import { describe, expect, it } from 'vitest';
import { foundLines, holdsAll, searchable } from '../../../src/core/search/find';
import { caseParts, contactParts, evidenceParts, type Part } from '../../../src/core/search/parts';
import { wordsOf } from '../../../src/core/search/query';
import { snippet } from '../../../src/core/search/snippet';
import { aContact } from '../../support/contacts';
import { aCase, aField, anItem } from '../../support/items';

const page = (text: string): Part => ({ place: { of: 'page' }, text });
const turn = (at: number, text: string): Part => ({ place: { of: 'turn', at, who: '客服' }, text });
const finds = (parts: readonly Part[], query: string) => holdsAll([searchable(parts)], wordsOf(query));

describe('what is found', () => {
  const one = aCase({ title: '星海点券兑换码已被使用', demandFen: 9850, statement: '客服说不退' });
  it.each([
    ...['', '星海', '极速卡铺 星海', 'JISUKAPU', 'ｊｉｓｕ', '19304587', '2026 1118 1930 4587'],
    ...['98.50', '98.5', '¥98.50', '￥98.5', '98.5元', '不退 星海'],
  ])('a case by “%s”', (query) => {
    expect(finds(caseParts(one), query)).toBe(true);
  });

  it.each(['话费', '98.05', '星海 话费'])('not by “%s”', (query) => {
    expect(finds(caseParts(one), query)).toBe(false);
  });

  it('a case by its events, demands and what the user wrote into gaps', () => {
    const whole = aCase({
      facts: [{ id: 'f', kind: 'refused', at: null, text: '店主拉黑了我', cites: [] }],
      demands: [{ kind: 'other', amountFen: null, text: '书面道歉', cites: [] }],
      fills: { 收货地址: '杭州' },
      written: { 'platform/full/text': { text: '我改过的话', base: '' } },
    });
    for (const query of ['拉黑', '书面道歉', '杭州', '改过的话'])
      expect(finds(caseParts(whole), query), query).toBe(true);
  });

  it('evidence by its fields, its listed orders, clauses, notices, title and address', () => {
    const item = anItem({
      fields: { amountFen: aField(9850), merchant: aField('极速卡铺') },
      items: [{ orderId: aField('A777') }, { productName: aField('话费充值') }],
      clauses: [{ text: '虚拟商品售出不退', effect: 'limits' }],
      notices: ['该卡密已被兑换'],
    });
    for (const query of ['98.5', '极速', 'a777', '话费', '售出不退', '已被兑换', '订单详情', 'token=geheim'])
      expect(finds(evidenceParts(item), query), query).toBe(true);
  });

  it('what the user said of a value counts, what was read wrongly no more', () => {
    const said = { value: 9950, was: 'corrected' as const, at: '' };
    const item = anItem({ fields: { amountFen: aField(1234) }, confirmed: { amountFen: said } });
    expect(finds(evidenceParts(item), '99.50')).toBe(true);
    expect(finds(evidenceParts(item), '12.34')).toBe(false);
  });

  it('a contact by its number, who answered, what was said, what was asked and by what way', () => {
    const at = '2026-11-20T02:00:00.000Z';
    const words = {
      caseNo: 'TS20261120',
      agent: '小七',
      said: '只能给优惠券',
      ask: '退回差价',
      via: '电话热线',
    };
    const parts = contactParts(aContact({ at, ...words }));
    for (const query of ['ts2026', '小七 优惠券', '平台', '退回差价', '电话热线'])
      expect(finds(parts, query), query).toBe(true);
  });

  it.each(['.*', '(', '[a-z]+', '\\d', '$&', '(a+)+$', '^', '订单|退款'])(
    'the query “%s” is words, no pattern',
    (query) => {
      expect(finds([page('订单 退款 aaa 123')], query)).toBe(false);
      expect(finds([page(`前 ${query} 后`)], query)).toBe(true);
      expect(snippet(`前 ${query} 后`, wordsOf(query)).filter((one) => one.isHit)).toEqual([
        { text: query, isHit: true },
      ]);
    },
  );

  it('words of two pieces do not make a find, a word over a line break neither', () => {
    expect(finds([page('卡\n密')], '卡密')).toBe(false);
  });
});

describe('where it is found', () => {
  it('the line as it was written, with its place', () => {
    const texts = [searchable([turn(0, '客服\n您好'), page('第一行\nＡＢＣ，不退\n第三行')])];
    expect(foundLines(texts, wordsOf('abc'))).toEqual({
      lines: [{ place: { of: 'page' }, line: 'ＡＢＣ，不退' }],
      more: 0,
    });
  });

  it('finds the right line far down a long page', () => {
    const text = Array.from({ length: 500 }, (_, i) => `行 ${i}`).join('\n');
    expect(
      foundLines([searchable([turn(0, '甲\n乙'), page(text)])], wordsOf('行 499')).lines.at(-1)?.line,
    ).toBe('行 499');
  });

  it('what stands there twice is told once', () => {
    const texts = [searchable([turn(3, '三天内退款'), page('三天内退款\n三天内退款 ')])];
    expect(foundLines(texts, wordsOf('退款'))).toEqual({
      lines: [{ place: { of: 'turn', at: 3, who: '客服' }, line: '三天内退款' }],
      more: 0,
    });
  });

  it('the line that holds most words comes first, then those with the others; the rest is counted', () => {
    const texts = [searchable([turn(3, '退款'), turn(4, '退款要三天'), page('三天内退款\n没有货')])];
    const { lines, more } = foundLines(texts, wordsOf('退款 三天 没有货'));
    expect(lines.map(({ line }) => line)).toEqual(['退款要三天', '没有货']);
    expect(more).toBe(2);
  });
});
