import { describe, expect, it } from 'vitest';
import type { Case } from '../../src/core/case/case';
import { amountAsked, caseMatches, nearestAmount } from '../../src/core/case/search';

const one: Case = {
  id: 'c',
  title: '星海点券兑换码已被使用',
  platform: '极速卡铺',
  host: 'jisukapu.example',
  orderIds: ['2026111819304587'],
  createdAt: '',
  updatedAt: '',
  statement: '',
  demandFen: 9850,
  isArchived: false,
};

describe('caseMatches', () => {
  it.each([
    '',
    '星海',
    '极速卡铺 星海',
    'JISUKAPU',
    '19304587',
    '2026 1118 1930 4587',
    '98.50',
    '98.5',
    '¥98.50',
  ])('finds the case by “%s”', (query) => {
    expect(caseMatches(one, [], query)).toBe(true);
  });

  it.each(['话费', '98.05', '星海 话费'])('does not find it by “%s”', (query) => {
    expect(caseMatches(one, [], query)).toBe(false);
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
