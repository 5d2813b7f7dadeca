import { expect, test } from 'vitest';
import { signedParts } from '../../src/app/home/case/key-words';

test('the words a sign stands on are marked, and the parts in a row are the message', () => {
  const text = '好的亲，工单 3–7 个工作日内处理，一经售出\n概不退款';
  const parts = signedParts(text, [{ words: '3–7 个工作日内处理' }, { words: '概不退款' }]);
  expect(parts.filter(({ isKey }) => isKey).map((one) => one.text)).toEqual([
    '3–7 个工作日内处理',
    '概不退款',
  ]);
  expect(parts.map((one) => one.text).join('')).toBe(text.replace('\n', ' '));
});

test('a sign whose words are not found marks nothing', () => {
  expect(signedParts('请稍等', [{ words: '退款' }])).toEqual([{ text: '请稍等', isKey: false }]);
});
