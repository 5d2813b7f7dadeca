import { expect, test } from 'vitest';
import type { PageReading } from '../../../src/core/reading/page-reading';
import { signsOf } from '../../../src/core/reading/talk/signs';
import { partyOf } from '../../../src/core/reading/talk/speakers';
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

/** A bubble of some paragraphs, `at` px from the left. */
const bubble = (at: number, ...texts: string[]): Node => ({
  class: 'a',
  inside: [{ class: 'b', inside: texts.map((text) => ({ tag: 'p', at, text })) }],
});

test('the first lines of a message are no name, and a quoted name speaks for nobody', () => {
  const page = aPage([
    {
      inside: [
        bubble(0, '请问有什么可以帮助的呢'),
        bubble(620, '客服你好', '我买的激活码用不了，麻烦退款'),
        bubble(0, '超过24小时不能退款哦'),
        bubble(640, '客服小七：售出不退', '凭什么不退，页面写了包换'),
        bubble(0, '规定就是这样'),
        bubble(700, '为什么不能退'),
      ],
    },
  ]);
  const turns = told(page);
  expect(turns.filter(([who]) => who === 'them').map(([, , text]) => text)).toEqual([
    '请问有什么可以帮助的呢',
    '超过24小时不能退款哦',
    '规定就是这样',
  ]);
  for (const [who] of turns) expect(who).toMatch(/them|me/);
});

test('short messages with a time are no heads of what the other answers', () => {
  const page = aPage([
    {
      inside: [
        { inside: [{ text: '客服小七' }, { text: '20:05' }, { text: '在的' }] },
        { inside: [{ text: '我' }, { text: '充值没到账，请退款' }] },
        { inside: [{ text: '客服小七' }, { text: '20:15' }, { text: '不退' }] },
        { inside: [{ text: '我' }, { text: '那我投诉' }] },
      ],
    },
  ]);
  expect(told(page).map(([who, , text]) => [who, text])).toEqual([
    ['them', '在的'],
    ['me', '充值没到账，请退款'],
    ['them', '不退'],
    ['me', '那我投诉'],
  ]);
});

test('whoever serves is not the buyer, whatever word for him stands in the name', () => {
  for (const name of [
    'Customer Service',
    '客户 服务部',
    '会员 专属客服 小七',
    'customer-care',
    'Guest Relations',
  ])
    expect(partyOf(name), name).toBe('them');
  for (const name of ['我', '您', 'You 您', '周沐 客户', '买家 138****7702'])
    expect(partyOf(name), name).toBe('me');
});

test('a name the shop chose does not turn the sides round', () => {
  const row = (at: number, name: string, text: string): Node => ({
    class: 'm',
    inside: [
      { class: 'nm', at, text: name },
      { class: 'said', at, text },
    ],
  });
  const page = aPage([
    {
      inside: [
        row(0, '用户8801', '售出不退的哦，这个是规定'),
        row(700, 'qiuyu', '页面写的包换啊'),
        row(0, '用户8801', '那也不换，你自己看清楚'),
      ],
    },
  ]);
  expect(told(page).map(([who]) => who)).toEqual(['unknown', 'me', 'unknown']);
});

test('who opened a ticket is nobody known while older messages are to come', () => {
  const page = aPage(
    [
      { text: '查看更早的记录' },
      {
        inside: [
          {
            class: 'post',
            inside: [
              { class: 'by', text: '北岭-阿诺 2026-11-24 11:20' },
              { text: '用过的套餐不支持退款，请理解。' },
            ],
          },
          {
            class: 'post',
            inside: [{ class: 'by', text: 'qiuyu 2026-11-24 11:25' }, { text: '昨晚全部连不上，要求退款。' }],
          },
        ],
      },
    ],
    '查看工单 #318',
  );
  expect(told(page).map(([who, name]) => [who, name])).toEqual([
    ['unknown', '北岭-阿诺'],
    ['unknown', 'qiuyu'],
  ]);
});

test('a date that is part of what is said stays there', () => {
  const page = aPage([
    {
      inside: [
        {
          class: 'msg',
          text: ['客服小七', '预计', '2026-11-30', '前退款到账，请耐心等待', '2026-11-20 10:05'],
        },
        { class: 'msg', text: ['我', '好的，我等着', '2026-11-20 10:06'] },
      ],
    },
  ]);
  expect(told(page)).toEqual([
    ['them', '客服小七', '预计2026-11-30前退款到账，请耐心等待', '2026-11-20T10:05'],
    ['me', '我', '好的，我等着', '2026-11-20T10:06'],
  ]);
});

test('whom else one could talk to is no part of the talk', () => {
  const contact = (name: string, day: string): Node => ({
    class: 'contact',
    inside: [
      { class: 'name', text: name },
      { class: 'time', text: day },
      { class: 'last', text: '好的，已经补发了' },
    ],
  });
  const said = (at: number, text: string): Node => ({ class: 'msg', inside: [{ class: 'b', at, text }] });
  const page = aPage([
    {
      class: 'wrap',
      inside: [
        {
          class: 'side',
          inside: ['星河数码', '木棉小铺', '青禾店', '红豆账号', '云上铺', '阿桂代充'].map((name, i) =>
            contact(name, `11-0${i + 1}`),
          ),
        },
        {
          class: 'main',
          inside: [said(0, '您好，请讲'), said(700, '兑换码用不了'), said(0, '不退'), said(730, '投诉了')],
        },
      ],
    },
  ]);
  expect(told(page).map(([who, , text]) => [who, text])).toEqual([
    ['them', '您好，请讲'],
    ['me', '兑换码用不了'],
    ['them', '不退'],
    ['me', '投诉了'],
  ]);
});
