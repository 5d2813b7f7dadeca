import { describe, expect, test } from 'vitest';
import { clauseTopics, topicOf } from '../../src/core/reading/clause-topics';
import { clauseEffect, readClauses } from '../../src/core/reading/clauses';
import { findQuote, isSameSentence, quoteWords } from '../../src/core/reading/quote';
import { shippedPack } from '../../src/knowledge/knowledge';
import { aReading } from '../support/reading';

describe('a quote in a reading', () => {
  const reading = aReading([
    '售后规则',
    '商品一经售出，',
    '概不退换。',
    { text: '概不退换。', hidden: true },
    '其他说明',
    '概不退换。',
  ]);

  test('is found over several runs, however its lines were broken', () => {
    expect(findQuote(reading, '商品一经售出，\n 概不退换')).toEqual({
      from: 1,
      to: 2,
      box: [0, 30, 300, 50],
    });
  });

  test('of two places, is the one nearest to where it was selected', () => {
    expect(findQuote(reading, '概不退换。')?.from).toBe(2);
    expect(findQuote(reading, '概不退换。', [0, 150, 80, 20])?.from).toBe(5);
  });

  test('is not found when the page does not say it word for word', () => {
    expect(findQuote(reading, '概不退款')).toBeNull();
    expect(findQuote(reading, ' ')).toBeNull();
  });

  test('is one line of bounded length', () => {
    expect(quoteWords('  概不\n\t退换 ')).toBe('概不 退换');
    expect(quoteWords('长'.repeat(5000))).toHaveLength(1000);
  });

  test('is the sentence that was read, a number in front aside', () => {
    expect(
      isSameSentence('2. 每个订单最多提交 3 次，逾期不予受理。', '每个订单最多提交 3 次，逾期不予受理。'),
    ).toBe(true);
    expect(isSameSentence('逾期不予受理。', '每个订单最多提交 3 次，逾期不予受理。')).toBe(false);
  });
});

describe('what answers a clause', () => {
  test('is in the knowledge, every id', () => {
    const known = new Set(shippedPack().knowledge.excuses.map(({ id }) => id));
    for (const { name, answers } of clauseTopics) {
      expect(answers.length, name).toBeGreaterThan(0);
      for (const id of answers) expect(known, `${name}: ${id}`).toContain(id);
    }
  });

  test.each([
    ['一经售出概不退款', '不退不换'],
    ['虚拟商品提出退款的，不予支持', '不退不换'],
    ['最终解释权归本店所有', '最终解释权'],
    ['逾期不予受理', '过期不受理'],
    ['因不可抗力造成的延误，本站不承担责任', '不可抗力'],
    ['系统延迟期间到账时间顺延', '延迟免责'],
    ['账号填错概不负责', '填错自负'],
    ['由此产生的损失本站概不负责', '免除责任'],
    ['退款只退到站内余额', '只退券或余额'],
    ['余额不可提现', '余额不可提现'],
  ])('%s is about %s', (text, name) => {
    expect(clauseEffect(text)).toBe('limits');
    expect(topicOf(text)?.name).toBe(name);
  });

  test('stands with the clause, beside its run and its time', () => {
    const clauses = readClauses(aReading(['购买须知', '1. 24 小时内无效包换。', '2. 逾期不予受理。']));
    expect(clauses).toEqual([
      { text: '24 小时内无效包换。', effect: 'grants', run: 1, limit: { amount: 24, unit: 'hour' } },
      { text: '逾期不予受理。', effect: 'limits', run: 2, answers: ['past-24-clock'] },
    ]);
  });

  test('what the buyer has to do within a time is a limit, what he is entitled to is none', () => {
    expect(clauseEffect('买家应当在收到卡密后 24 小时内提出，并提供截图。')).toBe('limits');
    expect(clauseEffect('买家有权在 24 小时内申请全额退款。')).toBe('grants');
  });
});
