import { expect, test } from 'vitest';
import { beforeBuying } from '../../src/core/reading/before-buying';
import { readClauses } from '../../src/core/reading/clauses';
import { readEntries } from '../../src/core/reading/entries';
import { readKind } from '../../src/core/reading/kind';
import { readNotices } from '../../src/core/reading/notice';
import type { PageReading } from '../../src/core/reading/page-reading';
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
  '-',
  '：',
  '…',
  '\t',
  '）',
  '了',
  '就',
  '一',
  '(0级',
  '飞机 ',
  '不退，',
  '我们收到',
  '转发 ',
  '支付方式关于我们',
];

/** Pages on which one line goes on and on: in an order, among rules, in a talk. */
const pages: readonly ((line: string) => PageReading)[] = [
  (line) =>
    aReading(['订单号：20261124000001', '实付：￥98.50', '状态：已发货', line, '联系客服'], {
      title: '订单详情 - 坏店',
    }),
  (line) => aReading([{ text: '售后规则', tag: 'h1' }, '请先阅读。', line], { title: '售后规则 - 坏店' }),
  (line) =>
    aReading(['客服小七 10:20', '您好', '我 10:21', '退款', '客服小七 10:22', line], {
      title: '在线客服 - 坏店',
    }),
];

// A rule that tries anew at every character would need many minutes here; the test then meets its time limit.
test.each(seeds)(
  'a line of 200,000 characters (%s) is read to its end',
  (seed) => {
    // What ends otherwise than it began is no match after all.
    const line = `${seed.repeat(Math.ceil(200_000 / seed.length))}尾\n尾`;
    for (const page of pages) {
      const reading = page(line);
      const { kind } = readKind(reading);
      const { fields } = readFields(reading);
      const clauses = readClauses(reading);
      for (const one of [kind, 'product', 'rules'] as const)
        expect(Array.isArray(beforeBuying(reading, { kind: one, fields, clauses }))).toBe(true);
      expect(readEntries(reading).length).toBeLessThan(100);
      expect(readNotices(reading, kind).length).toBeLessThan(100);
      expect(ruleLinks(reading).length).toBeLessThan(100);
      expect(signsOf(reading).rules).toBeGreaterThan(0);
    }
  },
  60_000,
);

test('a title of words that may be parted in many ways is read to its end', () => {
  const title = `订单详情 - ${'虚拟商品'.repeat(4000)}尾`;
  expect(
    readFields(aReading(['订单号：20261124000001', '实付：￥98.50'], { title })).fields.orderId,
  ).toBeDefined();
});

test('a row of strokes is no account, and an account is one', () => {
  const secretOf = (text: string) =>
    readFields(aReading(['订单号：20261124000001', '卡密', text])).fields.cardSecret?.value;
  expect(secretOf('-'.repeat(300))).toBeUndefined();
  expect(secretOf(`a@b.cn${':'.repeat(300)}尾`)).toBeUndefined();
  const accounts = [
    ...['kora_82----pw9931x----kora@b.cn', 'kora@b.cn|Pw-99:31|k7', 'kora@b.cn----Pw9931x'],
    ...['kora_82----Pa|ss99----kora@b.cn', 'kora_82----pw9931x----', 'kora@b.cn----Pw:;99----x21'],
    ...[
      'kora@b.cn|pa::ss|x@y.cn',
      'kora@b.cn:Pw,,9',
      'kora@b.cn|;Xk9',
      'kora@b.cn|p,a,s,s,w,o,r',
      'kora@b.cn--pass1',
    ],
  ];
  for (const account of accounts) expect(secretOf(account)).toBe(account);
});
