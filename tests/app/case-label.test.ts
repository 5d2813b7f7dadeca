import { expect, test } from 'vitest';
import { caseLabel, shortLabel } from '../../src/app/shared/case-label';
import { aCase } from '../support/items';

test('two cases whose names read alike once they are cut are told apart by their orders', () => {
  const one = aCase({ id: 'a', title: '《星海远征》1000 点券兑换码', orderIds: ['2026111819304587'] });
  const two = aCase({ id: 'b', title: '《星海远征》1000 点券直充', orderIds: ['2026111900001234'] });
  const all = [one, two, aCase({ id: 'c', title: '别的' })];
  expect(all.map((each) => shortLabel(each, all))).toEqual([
    '《星海远征》1000 … 尾号 4587',
    '《星海远征》1000 … 尾号 1234',
    '别的',
  ]);
  expect(caseLabel(one, all)).toBe('《星海远征》1000 点券兑换码');
});

test('a case called by its order keeps the end of the number', () => {
  const one = aCase({ title: '极速卡铺 2026111819304587' });
  expect(shortLabel(one, [one])).toBe('极速卡铺 尾号 4587');
});
