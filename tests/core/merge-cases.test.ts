import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { Case } from '../../src/core/case/case';
import {
  CaseAnswers,
  CaseComplainant,
  CaseOrder,
  Party,
  Representative,
} from '../../src/core/case/case-parts';
import { mergedInto } from '../../src/core/case/merge-cases';
import { normaliseCase } from '../../src/core/case/normalise-case';
import { keepOwn, takeOther } from '../../src/core/case/other-answers';
import { otherAnswerWords } from '../../src/core/words/other-answer-words';
import { aCase } from '../support/items';

const answers = (change: Partial<CaseAnswers>) => ({ answers: v.parse(CaseAnswers, change) });
const merge = (one: Partial<Case>, other: Partial<Case>) => {
  const row = aCase(one);
  return normaliseCase({ ...row, ...mergedInto(row, aCase({ id: 'case-2', ...other })) });
};

describe('mergedInto', () => {
  it('takes along every answer the case itself has not given', () => {
    const whole = merge(
      {},
      {
        ...{ dispute: 'invalid-card', statement: '卡密无效。', hiddenNames: ['林小满'], state: 'waiting' },
        ...answers({ hasArbitrationClause: true, fraudSigns: ['blocked'], knewAt: { at: '2026-11-19' } }),
        parties: [v.parse(Party, { role: 'merchant', company: '南屿市云卡网络科技有限公司' })],
        demands: [{ kind: 'redeliver', amountFen: null, text: '同样面额', cites: [] }],
        representative: v.parse(Representative, { name: '林月', relation: '母亲' }),
        complainant: v.parse(CaseComplainant, { name: '林小满' }),
        fills: { 转出账号及开户行: '某行 0000' },
        bases: ['e-commerce-74'],
      },
    );
    expect(whole).toMatchObject({
      ...{ dispute: 'invalid-card', statement: '卡密无效。', hiddenNames: ['林小满'], state: 'waiting' },
      answers: { hasArbitrationClause: true, fraudSigns: ['blocked'], knewAt: { at: '2026-11-19' } },
      demands: [{ kind: 'redeliver', text: '同样面额' }],
      representative: { name: '林月', relation: '母亲' },
      complainant: { name: '林小满' },
      fills: { 转出账号及开户行: '某行 0000' },
      bases: ['e-commerce-74'],
      otherAnswers: [],
    });
    expect(whole.parties.map(({ role, company }) => [role, company])).toEqual([
      ['platform', ''],
      ['merchant', '南屿市云卡网络科技有限公司'],
    ]);
  });

  it('fills what one case knows of a party, an order and a person by what the other knows', () => {
    const whole = merge(
      {
        parties: [v.parse(Party, { role: 'merchant', shown: '小云' })],
        orders: [v.parse(CaseOrder, { orderId: '2026111819304587', productName: '点卡' })],
        complainant: v.parse(CaseComplainant, { name: '林小满' }),
      },
      {
        parties: [v.parse(Party, { role: 'merchant', address: '江城市', cites: [{ seq: 4 }] })],
        orders: [v.parse(CaseOrder, { orderId: '2026111819304587', amountFen: 9850, cites: [{ seq: 4 }] })],
        complainant: v.parse(CaseComplainant, { phone: '13900001111' }),
      },
    );
    expect(whole.parties.find(({ role }) => role === 'merchant')).toMatchObject({
      ...{ shown: '小云', address: '江城市', cites: [{ seq: 4 }] },
    });
    expect(whole.orders).toMatchObject([{ productName: '点卡', amountFen: 9850, cites: [{ seq: 4 }] }]);
    expect(whole.complainant).toMatchObject({ name: '林小满', phone: '13900001111' });
    expect(whole.otherAnswers).toEqual([]);
  });

  const order = (amountFen: number) => ({
    orders: [v.parse(CaseOrder, { orderId: '2026111819304587', amountFen })],
  });
  const written = (text: string) => ({ written: { '12315/500/facts': { text, base: text } } });
  /** What contradicts, how it is told, and what is so once the other answer is taken. */
  const rows: [string, Partial<Case>, Partial<Case>, string[], object][] = [
    [
      'the type',
      { dispute: 'delayed' },
      { dispute: 'mismatch' },
      ['充值没有按时到账', '商品与描述不符'],
      { dispute: 'mismatch' },
    ],
    [
      'an answer',
      answers({ hasArbitrationClause: true }),
      answers({ hasArbitrationClause: false }),
      ['有', '没有'],
      { answers: { hasArbitrationClause: false } },
    ],
    [
      'a day',
      answers({ knewAt: { at: '2026-11-18' } }),
      answers({ knewAt: { at: '2026-11-20' } }),
      ['2026年11月18日', '2026年11月20日'],
      { answers: { knewAt: { at: '2026-11-20' } } },
    ],
    [
      'signs of a crime',
      answers({ fraudSigns: ['blocked'] }),
      answers({ hasNoFraudSign: true }),
      ['付款后被拉黑、删好友', '都没有'],
      { answers: { fraudSigns: [], hasNoFraudSign: true } },
    ],
    [
      'no sign of a crime',
      answers({ hasNoFraudSign: true }),
      answers({ fraudSigns: ['blocked'] }),
      ['付款后被拉黑、删好友', '都没有'],
      { answers: { fraudSigns: [], hasNoFraudSign: true } },
    ],
    ['an amount', order(9850), order(9000), ['¥98.50', '¥90.00'], { orders: [{ amountFen: 9000 }] }],
    [
      'a demand',
      { demandFen: 9850 },
      { demandFen: 5000 },
      ['¥98.50', '¥50.00'],
      { demands: [{ kind: 'refund', amountFen: 5000 }] },
    ],
    [
      'a party',
      { platform: '极速卡铺' },
      { platform: '云卡商城' },
      ['极速卡铺', '云卡商城'],
      { parties: [{ role: 'platform', shown: '云卡商城' }] },
    ],
    [
      'who acts for a child',
      { representative: v.parse(Representative, { relation: '母亲' }) },
      { representative: v.parse(Representative, { relation: '父亲' }) },
      ['母亲', '父亲'],
      { representative: { relation: '父亲' } },
    ],
    ['a gap', { fills: { 账号: '甲' } }, { fills: { 账号: '乙' } }, ['甲', '乙'], { fills: { 账号: '乙' } }],
    [
      'a text worded by hand',
      {},
      written('乙方的话'),
      ['自动生成的文字', '乙方的话'],
      { written: { '12315/500/facts': { text: '乙方的话' } } },
    ],
  ];

  it.each(rows)('keeps both where they contradict each other: %s', (_, one, other, told, taken) => {
    const whole = merge(one, other);
    expect(whole.otherAnswers).toHaveLength(1);
    const [waiting] = whole.otherAnswers;
    const { mine, theirs } = otherAnswerWords(whole, waiting!);
    expect([mine, theirs]).toEqual(told);
    const kept = normaliseCase({ ...whole, ...keepOwn(whole, waiting!) });
    expect(kept).toEqual({ ...whole, otherAnswers: [] });
    const chosen = normaliseCase({ ...whole, ...takeOther(whole, waiting!) });
    expect(chosen).toMatchObject({ ...taken, otherAnswers: [] });
  });

  it.each([
    ['disclose', '诉求“提供商家真实名称、地址和联系方式”'],
    ['stop-renewal', '诉求“关闭自动续费”'],
  ] as const)('a demand is called what it is called where it is chosen: %s', (kind, words) => {
    const asked = (text: string) => ({ demands: [{ kind, amountFen: null, text, cites: [] }] });
    const whole = merge(asked('三日内'), asked('书面'));
    const told = { about: words, mine: '三日内', theirs: '书面' };
    expect(whole.otherAnswers.map((other) => otherAnswerWords(whole, other))).toEqual([told]);
  });

  it('what is taken comes back with its row, where that is gone by now', () => {
    const party = (address: string) => ({ parties: [v.parse(Party, { role: 'merchant', address })] });
    const two = { ...merge({ ...order(9850), ...party('江城市') }, { ...order(9000), ...party('南屿市') }) };
    const gone = { ...two, orders: [], parties: [] };
    let whole = normaliseCase(gone);
    for (const other of two.otherAnswers) whole = normaliseCase({ ...whole, ...takeOther(whole, other) });
    expect(whole.orders).toMatchObject([{ orderId: '2026111819304587', amountFen: 9000 }]);
    expect(whole.parties.find(({ role }) => role === 'merchant')?.address).toBe('南屿市');
    expect(whole.otherAnswers).toEqual([]);
  });

  it('asks once where two merged cases say the same', () => {
    const first = merge({ dispute: 'delayed' }, { dispute: 'mismatch' });
    expect(merge(first, { dispute: 'mismatch' }).otherAnswers).toHaveLength(1);
  });

  it('takes along what waits for a choice from an earlier merge, and says nothing of what both say alike', () => {
    const both = answers({ buyer: 'consumer', goods: 'sale' });
    const first = merge(both, answers({ buyer: 'trader', goods: 'sale' }));
    expect(first.otherAnswers).toEqual([{ of: 'answer', name: 'buyer', value: 'trader' }]);
    expect(merge(both, first).otherAnswers).toEqual(first.otherAnswers);
  });
});
