import { expect, test } from 'vitest';
import { beforeBuying } from '../../src/core/reading/before-buying';
import { readClauses } from '../../src/core/reading/clauses';
import { readEntries } from '../../src/core/reading/entries';
import { readKind } from '../../src/core/reading/kind';
import { readNotices } from '../../src/core/reading/notice';
import { readFields } from '../../src/core/reading/read-fields';
import { ruleLinks } from '../../src/core/reading/rule-links';
import { signsOf } from '../../src/core/reading/talk/signs';
import { aReading } from '../support/reading';

/** Words that the rules wait for before they look further: each asks another pattern to go on and on. */
const seeds = [
  '字里行间无一可信',
  '不退',
  '订单号',
  '1234567890',
  'a b',
  '￥9',
  '付款到',
  '24小时',
  '，',
  '(',
  '个人',
  'a@',
  'x.',
];

// A rule that tries anew at every character would need many minutes here; the test then meets its time limit.
test.each(seeds)('a line of 200,000 characters (%s) is read to its end', (seed) => {
  const line = seed.repeat(Math.ceil(200_000 / seed.length));
  const reading = aReading(['订单号：20261124000001', '实付：￥98.50', line, '联系客服'], {
    title: '商品 - 坏店',
  });
  const { kind } = readKind(reading);
  const { fields } = readFields(reading);
  const clauses = readClauses(reading);
  for (const one of [kind, 'product', 'rules'] as const)
    expect(Array.isArray(beforeBuying(reading, { kind: one, fields, clauses }))).toBe(true);
  expect(readEntries(reading).length).toBeLessThan(100);
  expect(readNotices(reading, kind).length).toBeLessThan(100);
  expect(ruleLinks(reading).length).toBeLessThan(100);
  expect(signsOf(reading).rules).toBeGreaterThan(0);
});
