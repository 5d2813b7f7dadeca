import { describe, expect, test } from 'vitest';
import { meaningsOf } from '../../src/core/reading/label-words';
import { namesGoods } from '../../src/core/reading/loose/names-goods';
import { peerOf } from '../../src/core/reading/loose/peers';
import { isRate } from '../../src/core/reading/money';
import { pageOf } from '../../src/core/reading/page';
import type { Piece } from '../../src/core/reading/page-view';
import { readFields } from '../../src/core/reading/read-fields';
import { parseGoods, parsers } from '../../src/core/reading/values';
import { aPage, type Node } from '../support/a-page';

const row = (tag: string, ...cells: string[]): Node => ['tr', ...cells.map((cell): Node => [tag, cell])];
const table = (heads: string[], ...rows: string[][]): Node => [
  'table',
  row('th', ...heads),
  ...rows.map((cells) => row('td', ...cells)),
];
const read = (title: string, ...body: Node[]) => {
  const { fields, items } = readFields(aPage(title, ['body', ...body]));
  const values = (from: object) =>
    Object.fromEntries(Object.entries(from).map(([name, { value }]) => [name, value]));
  return { fields: values(fields), items: items.map(values) };
};

describe('what went in and out of an account', () => {
  const flow = table(
    ['收支', '说明', '本次金额', '前后余额', '时间'],
    ['入账', '订单退款', '+¥16.20', '¥60.00', '2026-10-29 10:20:44'],
    ['扣减', '购买商品', '-¥44.00', '¥43.80', '2026-10-22 08:15:03'],
    ['入账', '充值', '+¥90.00', '¥87.80', '2026-10-21 08:11:37'],
  );

  test('is no list of orders, and says no sum of one', () => {
    const { fields, items } = read('收支明细 - 麦浪数卡', ['h1', '收支明细'], flow);
    expect(items).toEqual([]);
    expect(fields).not.toHaveProperty('amountFen');
  });

  test('stands beside the orders, which have a price and nothing else that was paid', () => {
    const { items } = read(
      '我的钱包 - 麦浪加速',
      ['h1', '我的钱包'],
      ['h2', '充值记录'],
      table(['类型', '金额', '日期'], ['支付宝充值', '¥ 100.00', '2026-10-01 08:34:20']),
      ['h2', '购买记录'],
      table(
        ['商品', '价格', '购买日期'],
        ['月付 80G', '¥18.50', '2026-10-01 08:36:02'],
        ['流量包 20G', '¥9.00', '2026-09-19 22:10:47'],
        ['月付 80G', '¥18.50', '2026-09-01 08:12:31'],
      ),
    );
    expect(items).toMatchObject([
      { productName: '月付 80G', amountFen: 1850 },
      { productName: '流量包 20G', amountFen: 900 },
      { amountFen: 1850 },
    ]);
  });
});

test('a purse lists its bills: whom, what for, when, and the sum with its minus', () => {
  const bill = (shop: string, goods: string, sum: string, time: string): Node => [
    'div',
    ['p', shop],
    ['p', `${goods} · ${time}`],
    ['p', sum],
  ];
  const { fields, items } = read(
    '账单',
    ['div', ['p', '2026年10月'], ['p', '支出 ¥147.00 收入 ¥20.00']],
    bill('小满数卡店', '云帆音乐年卡', '-108.00', '2026-10-24 15:03:28'),
    bill('柳州拾光网络有限公司', '拾光网盘季卡', '-39.00', '2026-10-21 22:17:05'),
  );
  expect(items).toMatchObject([
    { merchant: '小满数卡店', productName: '云帆音乐年卡', amountFen: 10800 },
    { merchant: '柳州拾光网络有限公司', productName: '拾光网盘季卡', amountFen: 3900 },
  ]);
  expect(fields).not.toHaveProperty('amountFen');
});

describe('goods', () => {
  test('stand under a heading nobody knows, beside how many and what one costs', () => {
    const { fields } = read(
      '订单详情',
      ['h1', '订单 HX-20261105-771'],
      table(['皮肤', '单价', '数量'], ['长夜守望 典藏版', '¥34.00', '2']),
      ['p', '实付款：¥68.00'],
    );
    expect(fields).toMatchObject({ productName: '长夜守望 典藏版', amountFen: 6800, quantity: 2 });
  });

  test.each([
    ['星尘邮箱 (2018-2021)', '星尘邮箱 (2018-2021)'],
    ['加速器月卡 (2026-11-01~2026-12-01)', '加速器月卡'],
    ['两份《铁路大王》礼物码', '《铁路大王》礼物码'],
    ['漫画季卡 兑换码 ￥48.00', '漫画季卡 兑换码'],
    ['请勿截图外传', undefined],
    ['无畏长街 点券', '无畏长街 点券'],
    ['无', undefined],
  ])('%s', (text, name) => {
    expect(parseGoods(text)?.value).toBe(name);
  });

  test.each([
    '款项 Amounts',
    '订单摘要 Summary',
    '待进行',
    '自动确认收货',
    '店主的话',
    '关于你要退款的事',
    '托管金额 Held',
  ])('%s is none', (text) => {
    const piece = { text, parts: [{ run: 0, from: 0, to: text.length }] } as unknown as Piece;
    expect(namesGoods(piece, '')).toBe(false);
  });
});

test.each([
  ['🐾 花卷的小卡片', '花卷的小卡片'],
  ['橙子汽水🍊', '橙子汽水🍊'],
  ['长风工作室（四冠）', '长风工作室'],
  ['海湾传媒 (ID 3071, verified)', '海湾传媒'],
  ['厦门远帆科技有限公司（电子章）', '厦门远帆科技有限公司'],
  ['云上小栈(**燕)', '云上小栈(**燕)'],
])('who sells: %s', (text, name) => {
  expect(parsers.merchant(text)?.value).toBe(name);
});

test.each([
  ['合计支付', 'amountFen'],
  ['买方合计支付 Total paid by buyer', 'amountFen'],
  ['安全保证金（买家）', 'unwanted'],
  ['到时不下线险', 'unwanted'],
  ['加急费', 'unwanted'],
  ['花费', 'amountFen'],
  ['浮光岛 月卡 CDK', undefined],
])('%s announces %s', (label, meaning) => {
  expect(meaningsOf(label)[0]?.name).toBe(meaning);
});

test('what an hour of it costs is not what it cost', () => {
  expect(isRate('¥2.50/小时', '¥2.50')).toBe(true);
  expect(isRate('17.40元/已发卡', '17.40元')).toBe(false);
  const { fields } = read(
    '订单详情',
    ['p', '订单号：HX2026110577'],
    ['p', '金额：¥2.50/小时'],
    ['p', '合计：¥12.50'],
  );
  expect(fields).toMatchObject({ amountFen: 1250 });
});

test.each([
  ['花卷的小卡片-店主阿禾', '花卷的小卡片'],
  ['橙子汽水🍊', '橙子汽水🍊'],
  ['麦浪客服', null],
  ['在线咨询 - 麦浪数卡', null],
])('whom one talks to on a site where many sell: %s', (title, name) => {
  const talk = aPage(title, ['body', ['p', title], ['p', '卖家已发卡'], ['p', '码输进去说活动已结束']]);
  expect(peerOf(pageOf(talk))).toBe(name);
});
