import { expect, test } from 'vitest';
import { limitsOf, promisesOf } from '../../src/core/case/evidence-item';
import { anItem } from '../support/items';

test('what a page holds folded away is cited only where the user picked it', () => {
  const clauses = [
    { text: '24 小时内包换', effect: 'grants' as const },
    { text: '假一赔十', effect: 'grants' as const, hidden: true as const },
    { text: '永久质保', effect: 'grants' as const, hidden: true as const, picked: true as const },
    { text: '概不退款', effect: 'limits' as const, hidden: true as const },
    { text: '逾期不予受理', effect: 'limits' as const },
  ];
  const item = anItem({ kind: 'product', clauses });
  expect(promisesOf(item)).toEqual(['24 小时内包换', '永久质保']);
  expect(limitsOf(item)).toEqual(['逾期不予受理']);
});
