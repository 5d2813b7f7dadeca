import { describe, expect, test } from 'vitest';
import { readComplaintWays, readEntries, readTerms } from '../../src/core/reading/entries';
import type { PageReading } from '../../src/core/reading/page-reading';
import { aReading } from '../support/reading';

const page = {
  url: 'https://banma.example/rules',
  title: '售后规则 - 斑马卡铺',
  frames: [{ url: 'https://banma.example/rules', readable: true, parent: -1 }],
};

/** A page whose texts are links to these addresses. */
function links(all: readonly (readonly [text: string, href: string])[]): PageReading {
  const reading = aReading(
    all.map(([text]) => ({ text, tag: 'a' })),
    page,
  );
  for (const [i, [, href]] of all.entries()) reading.blocks[i + 1]!.href = href;
  return reading;
}

describe('where a page takes complaints', () => {
  test('links, the nearest to a complaint first, with their whole address', () => {
    const ways = readComplaintWays(
      links([
        ['申请退款', '/refund'],
        ['我的工单', 'ticket?a=1'],
        ['投诉订单', 'https://tousu.example/new'],
      ]),
    );
    expect(ways?.entries).toEqual([
      { text: '投诉订单', href: 'https://tousu.example/new' },
      { text: '我的工单', href: 'https://banma.example/ticket?a=1' },
      { text: '申请退款', href: 'https://banma.example/refund' },
    ]);
  });

  test.each([
    'javascript:void(0)',
    '#',
    'data:text/html,x',
    'mailto:a@b.example',
    'blob:https://banma.example/1',
    'http://',
  ])('%s is no address to go to', (href) => {
    expect(readComplaintWays(links([['投诉订单', href]]))?.entries).toEqual([{ text: '投诉订单', href: '' }]);
  });

  test('rules, states and sentences are no entries', () => {
    const reading = aReading(
      ['售后规则', '投诉处理时间', '退款成功', '如需售后请联系我们。', '工单编号：TS-1'],
      page,
    );
    expect(readEntries(reading)).toEqual([]);
  });

  test('real buttons, large ones too, and words with an arrow or a question mark at their end', () => {
    const texts = [
      { text: '申请售后', tag: 'button' },
      { text: '对订单有疑问？', tag: 'a' },
      { text: '举报此店铺 >', tag: 'button', size: 24 },
      { text: '申请平台介入', tag: 'button' },
    ];
    expect(readEntries(aReading(texts, page)).map(({ text }) => text)).toEqual([
      '申请售后',
      '对订单有疑问',
      '举报此店铺',
      '申请平台介入',
    ]);
  });

  test('what also names a filter or a chapter counts only where it can be pressed', () => {
    expect(readEntries(aReading(['售后服务', '退款'], page))).toEqual([]);
    expect(readEntries(aReading([{ text: '售后服务', tag: 'a' }], page))).toHaveLength(1);
  });

  test('a page without any has none', () => {
    expect(readComplaintWays(aReading(['首页', '全部商品'], page))).toBeNull();
  });
});

describe('what a page says about complaining', () => {
  test('times first, then what is to be handed in; not what only names it', () => {
    const reading = aReading(
      [
        '1. 申请售后请提供订单号和报错截图。',
        '2. 买家应当在收到卡密后 24 小时内提出售后。',
        '3. 本店提供完善的售后服务。',
        '4. 付款后 2 小时内发货。',
      ],
      page,
    );
    expect(readTerms(reading)).toEqual([
      '买家应当在收到卡密后 24 小时内提出售后。',
      '申请售后请提供订单号和报错截图。',
    ]);
  });

  test('never more than three, and none that is of one case', () => {
    const many = ['12', '24', '36', '48', '60'].map((hours) => `售后问题请在 ${hours} 小时内反馈。`);
    expect(readTerms(aReading(many, page))).toHaveLength(3);
    expect(
      readTerms(aReading(['您已于 2026-11-16 08:12:33 申请售后，请在 24 小时内上传截图。'], page)),
    ).toEqual([]);
  });
});

test.each([
  ['首页 / 用户中心 / 我的账单 / 退款申请', []],
  ['投诉单 #20611', []],
  ['2026-11-24 18:41 买家发起维权', []],
  ['No refund after the key is revealed 密钥显示后不退款', []],
  ['新手上路 | 关于我们 | 支付方式 | 售后服务', []],
  ['点这里告诉老周', ['点这里告诉老周']],
])('of %s the ways to complain are %j', (words, entries) => {
  expect(readEntries(aReading([words], page)).map(({ text }) => text)).toEqual(entries);
});
