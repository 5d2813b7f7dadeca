import { expect, test } from 'vitest';
import type { PageReading } from '../../../src/core/reading/page-reading';
import { signsOf } from '../../../src/core/reading/talk/signs';
import { aReading } from '../../support/reading';

type Said = { by: 'agent' | 'buyer' | 'day'; time: string; text: string };

/** A page with a talk in it, a block for each row as shops write them. */
function chatPage(rows: readonly Said[]): PageReading {
  const reading = aReading(['首页', '在线客服']);
  const add = (parent: number, tag: string, name: string) =>
    reading.blocks.push({ parent, frame: 0, tag, class: name }) - 1;
  const list = add(0, 'div', 'list');
  for (const [i, { by, time, text }] of rows.entries()) {
    const top = 100 + i * 60;
    const row = add(list, 'div', `row ${by}`);
    const write = (block: number, words: string, left: number) =>
      reading.runs.push({ block, source: 'text', text: words, box: [left, top, words.length * 14, 20] });
    if (by === 'day') {
      write(row, text, 420);
      continue;
    }
    const left = by === 'agent' ? 100 : 900 - text.length * 14;
    const head = add(row, 'div', 'h');
    write(add(head, 'span', 'who'), by === 'agent' ? '客服小七' : '我', left);
    write(add(head, 'span', 'when'), time, left + 60);
    write(add(row, 'div', 'b'), text, left);
  }
  return { ...reading, readAt: '2026-11-28T12:00:00.000Z' };
}

test('the rows of a talk on a page are told apart, with speaker, day and signs', () => {
  const { turns, signs } = signsOf(
    chatPage([
      { by: 'day', time: '', text: '昨天' },
      { by: 'buyer', time: '20:05', text: '请给我退款' },
      { by: 'agent', time: '20:06', text: '一经售出概不退款的哦亲' },
      { by: 'day', time: '', text: '今天' },
      { by: 'agent', time: '09:30', text: '24 小时内给您补发' },
    ]),
  );
  expect(turns.map(({ who, text, time }) => [who, text, time.at])).toEqual([
    ['me', '请给我退款', '2026-11-27T20:05:00+08:00'],
    ['them', '一经售出概不退款的哦亲', '2026-11-27T20:06:00+08:00'],
    ['them', '24 小时内给您补发', '2026-11-28T09:30:00+08:00'],
  ]);
  expect(signs.map(({ kind }) => kind)).toEqual(['refusal', 'promise']);
});

test('a ticket whose lines hold name, time and words is a talk too', () => {
  const { turns } = signsOf(
    aReading([
      '工单 TS-1',
      '我（2026-11-18 20:05）：兑换码提示已被使用',
      '客服 03（2026-11-18 20:40）：抱歉，是我们发错了',
      '我（2026-11-18 20:41）：那什么时候换？',
    ]),
  );
  expect(turns.map(({ who, text }) => [who, text])).toEqual([
    ['me', '兑换码提示已被使用'],
    ['them', '抱歉，是我们发错了'],
    ['me', '那什么时候换？'],
  ]);
  expect(turns[1]!.agentId).toBe('03');
});

test('a page without a talk has no turns', () => {
  expect(signsOf(aReading(['订单号', '2026111819304587', '已发货'])).turns).toEqual([]);
});
