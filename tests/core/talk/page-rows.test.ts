import { expect, test } from 'vitest';
import type { PageReading } from '../../../src/core/reading/page-reading';
import { signsOf } from '../../../src/core/reading/talk/signs';
import { aReading } from '../../support/reading';

/** A block with words of its own or further blocks; `at`: where the words begin, px from the left. */
type Node = { tag?: string; class?: string; at?: number; text?: string | readonly string[]; inside?: Node[] };

/** A page of these blocks, each line of words below the one before; the words of one block stand in one line. */
function aPage(nodes: readonly Node[], heading = '在线客服'): PageReading {
  const reading = { ...aReading([heading], { title: heading }), readAt: '2026-11-28T12:00:00.000Z' };
  let top = 100;
  const add = (parent: number, { tag = 'div', class: name = '', at = 0, text = [], inside = [] }: Node) => {
    const block = reading.blocks.push({ parent, frame: 0, tag, class: name }) - 1;
    let left = at;
    for (const words of [text].flat()) {
      reading.runs.push({ block, source: 'text', text: words, box: [left, top, words.length * 10, 20] });
      left += words.length * 10 + 20;
    }
    if ([text].flat().length > 0) top += 30;
    for (const one of inside) add(block, one);
  };
  for (const node of nodes) add(0, node);
  return reading;
}

const told = (reading: PageReading) =>
  signsOf(reading).turns.map(({ who, name, text, time }) => [who, name, text, time.at?.slice(0, 16) ?? '']);

test('bubbles to the left and to the right are a talk, without names, times or classes that say so', () => {
  const bubble = (at: number, text: string): Node => ({ class: 'a', inside: [{ class: 'b', at, text }] });
  const page = aPage([
    {
      inside: [
        bubble(0, '您好，有什么可以帮您'),
        bubble(700, '兑换码用不了'),
        bubble(0, '我查一下，稍等'),
        bubble(330, '客服 小满 已接入'),
        bubble(640, '等了两小时了，请退款'),
      ],
    },
  ]);
  expect(told(page).map(([who, , text]) => [who, text])).toEqual([
    ['them', '您好，有什么可以帮您'],
    ['me', '兑换码用不了'],
    ['them', '我查一下，稍等'],
    ['system', '客服 小满 已接入'],
    ['me', '等了两小时了，请退款'],
  ]);
});

test('a name over its bubble is who speaks', () => {
  const page = aPage([
    {
      class: 'list',
      inside: [
        {
          class: 'item left',
          inside: [{ inside: [{ class: 'nm', text: '阿桂 07号' }, { text: '我看一下哈' }] }],
        },
        { class: 'item right', inside: [{ inside: [{ at: 720, text: '好的谢谢' }] }] },
        {
          class: 'item left',
          inside: [{ inside: [{ class: 'nm', text: '阿桂 07号' }, { text: '今晚 8 点前补发到您的邮箱' }] }],
        },
      ],
    },
  ]);
  expect(told(page).map(([who, name, text]) => [who, name, text])).toEqual([
    ['them', '阿桂 07号', '我看一下哈'],
    ['me', '', '好的谢谢'],
    ['them', '阿桂 07号', '今晚 8 点前补发到您的邮箱'],
  ]);
});

test('heads and what is said below them, side by side in the page, are one message each', () => {
  const message = (name: string, time: string, text: string): Node[] => [
    {
      class: 'head',
      inside: [
        { tag: 'h4', text: name },
        { class: 'when', text: time },
      ],
    },
    { class: 'said', inside: [{ tag: 'p', text }] },
  ];
  const page = aPage(
    [
      {
        inside: [
          ...message('北岭-阿诺', '2026-11-24 11:20:36', '您好，用过的套餐不支持退款。'),
          ...message('qiuyu', '2026-11-24 00:51:09', '昨晚全部连不上，要求退款'),
        ],
      },
    ],
    '查看工单 #318',
  );
  expect(told(page)).toEqual([
    ['them', '北岭-阿诺', '您好，用过的套餐不支持退款。', '2026-11-24T11:20'],
    // Who opened the ticket wrote first.
    ['me', 'qiuyu', '昨晚全部连不上，要求退款', '2026-11-24T00:51'],
  ]);
});

test('name, time and words in one block are told apart', () => {
  const page = aPage([
    {
      inside: [
        { text: ['你', '11/06 09:12', '没货为什么还能付款？请退款。'] },
        { text: ['十三叔', '11/06 20:47', '给你换成店里的积分行不行'] },
        { text: ['你 11-17 16:03', '不行，请原路退'] },
      ],
    },
  ]);
  expect(told(page).map(([who, name, text]) => [who, name, text])).toEqual([
    ['me', '你', '没货为什么还能付款？请退款。'],
    ['them', '十三叔', '给你换成店里的积分行不行'],
    ['me', '你', '不行，请原路退'],
  ]);
});

test('facts beside a talk are no part of it, and facts alone are none', () => {
  const facts: Node = {
    tag: 'table',
    inside: [
      {
        tag: 'tr',
        inside: [
          { tag: 'td', text: '卖家' },
          { tag: 'td', at: 200, text: '极客兄弟专营' },
        ],
      },
      {
        tag: 'tr',
        inside: [
          { tag: 'td', text: '买家' },
          { tag: 'td', at: 200, text: 'qiuyu88' },
        ],
      },
      {
        tag: 'tr',
        inside: [
          { tag: 'td', text: '订单号' },
          { tag: 'td', at: 200, text: '88120471' },
        ],
      },
    ],
  };
  const said: Node = {
    tag: 'ul',
    inside: [
      { tag: 'li', text: ['买家', '激活码提示已被兑换，我没有用过。', '2026-11-13 09:30:11'] },
      { tag: 'li', text: ['卖家', '出库记录正常，请联系开发商。', '2026-11-13 14:05:27'] },
      { tag: 'li', text: ['小二-0417', '请卖家 24 小时内提交凭证。', '2026-11-14 10:00:00'] },
    ],
  };
  expect(told(aPage([facts], '维权 WQ-5127'))).toEqual([]);
  expect(told(aPage([facts, said], '维权 WQ-5127')).map(([who, name]) => [who, name])).toEqual([
    ['me', '买家'],
    ['them', '卖家'],
    ['them', '小二-0417'],
  ]);
});
