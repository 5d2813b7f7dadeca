import { describe, expect, test } from 'vitest';
import type { PageReading } from '../../src/core/reading/page-reading';
import { readFields } from '../../src/core/reading/read-fields';
import { aPage, type Node } from '../support/a-page';

/** How software that many shops run calls and places what every shop has. */

const valuesOf = (reading: PageReading) =>
  Object.fromEntries(Object.entries(readFields(reading).fields).map(([name, field]) => [name, field.value]));

const rows = (...cells: [string, string][]): Node => [
  'table',
  ...cells.map(([label, value]): Node => ['tr', ['td', label], ['td', value]]),
];
const order = rows(
  ['订单号', 'WD20261120081544'],
  ['订单金额', '￥35.00'],
  ['下单时间', '2026-11-20 08:15:44'],
);

describe('what a site is called', () => {
  test.each([
    ['订单查询 - 苇塘数卡 - 全自动24小时秒发卡密平台', '苇塘数卡'],
    ['苇塘数卡 - 自助下单24小时发货', '苇塘数卡'],
  ])('what it says of itself behind its name is none: %s', (title, name) => {
    expect(valuesOf(aPage(title, ['body', order])).platformName).toBe(name);
  });

  test.each(['跳转提示', '微信支付手机版', '站点提示信息', 'Document', '在线客服咨询'])(
    'a page called %s does not say',
    (title) => {
      expect(valuesOf(aPage(title, ['body', ['h1', title], order])).platformName).toBeUndefined();
    },
  );

  test('the first entry of a menu is no name', () => {
    const entry = (text: string): Node => ['li', ['a', text]];
    const menu: Node = ['ul', entry('概况'), entry('机房'), entry('支援'), entry('额度')];
    expect(valuesOf(aPage('白鹭云加速', ['body', menu, order])).platformName).toBe('白鹭云加速');
  });
});

describe('numbers and times', () => {
  test('two labels over two lines of a cell', () => {
    const cell = (...lines: string[]): Node => ['td', ...lines.map((line): Node => ['div', line])];
    const head: Node = [
      'tr',
      ...['系统订单号/商户订单号', '商品名称', '金额', '创建时间/完成时间'].map((one): Node => ['th', one]),
    ];
    const row = (own: string, shop: string, name: string): Node => [
      'tr',
      cell(own, shop),
      cell(name),
      cell('￥36.00'),
      cell('2026-11-20 09:18:30', '2026-11-20 09:19:02'),
    ];
    const table: Node = [
      'table',
      head,
      row('2026112009183057', 'WT26112009180144', '云盘月卡'),
      row('2026112009200011', 'WT26112009200733', '云盘年卡'),
    ];
    const { items } = readFields(aPage('订单记录', ['body', ['h1', '订单记录'], table]));
    expect(items.map(({ orderId, tradeNo }) => [orderId?.value, tradeNo?.value])).toEqual([
      ['WT26112009180144', '2026112009183057'],
      ['WT26112009200733', '2026112009200011'],
    ]);
    expect(items[0]?.payTime?.value).toBe('2026-11-20T09:19:02+08:00');
  });

  test('a number ends before the sign that joins it to the name of the goods', () => {
    expect(valuesOf(aPage('订单详情', ['body', rows(['订单编号', '50417_云盘会员'])])).orderId).toBe('50417');
  });

  test.each([
    ['支付网关单号', 'tradeNo'],
    ['第三方投诉单号', 'ticketNo'],
  ])('whose number %s is', (label, field) => {
    const page = aPage('订单详情', ['body', order, rows([label, '2026111622001467231409883561'])]);
    const { fields } = readFields(page);
    expect(fields[field as 'tradeNo']?.value).toBe('2026111622001467231409883561');
    expect(fields.orderId?.value).toBe('WD20261120081544');
  });
});

describe('where a shop can be reached', () => {
  const contactOf = (...nodes: Node[]) => valuesOf(aPage('订单详情', ['body', order, ...nodes])).contact;

  test('a bare name of a way in a box that tells to turn to the shop', () => {
    const box: Node = ['div', ['p', '暂无现货，请联系客服发货'], rows(['QQ', '860417725'])];
    expect(
      contactOf(box, ['p', '说明'], ['p', '一'], ['p', '二'], ['p', '三'], ['p', '四'], ['p', '五']),
    ).toBe('860417725');
  });

  test('who is signed in is no shop', () => {
    const head: Node = ['header', ['span', 'lin_xia@mail.example'], ['a', '个人中心'], ['a', '退出登录']];
    const page = aPage('苇塘数卡', ['body', head, order, ['p', '一'], ['p', '二'], ['p', '三'], ['p', '四']]);
    expect(valuesOf(page).contact).toBeUndefined();
  });

  test('an account that was delivered and an address half hidden are none', () => {
    expect(contactOf(['p', 'room17@mail.example|Rm17#green|3|5502'])).toBeUndefined();
    expect(contactOf(['p', 'mo***n@mail.example'])).toBeUndefined();
  });
});
