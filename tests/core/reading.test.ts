import { describe, expect, test } from 'vitest';
import { readClauses } from '../../src/core/reading/clauses';
import { readingDigest } from '../../src/core/reading/digest';
import { isWorthAtOnce, readKind } from '../../src/core/reading/kind';
import { parseMoney } from '../../src/core/reading/money';
import { parseReading } from '../../src/core/reading/page-reading';
import { readFields } from '../../src/core/reading/read-fields';
import { parseTime } from '../../src/core/reading/times';
import { parseNumber, parseStatus } from '../../src/core/reading/values';
import { aReading } from '../support/reading';

describe('values', () => {
  test.each([
    ['¥98.5', 9850],
    ['￥58.00', 5800],
    ['128.88', 12888],
    ['128.00元', 12800],
    ['50.00 元', 5000],
    ['168.00 CNY', 16800],
    ['¥1,299.00', 129900],
    ['-¥1.50', 150],
  ])('money %s', (text, fen) => {
    expect(parseMoney(text)?.value).toBe(fen);
  });

  test.each(['第 3 条', '2026-11-18', '十元', ''])('no money in %s', (text) => {
    expect(parseMoney(text)).toBeNull();
  });

  test.each([
    ['2026-11-18 19:30:45', '2026-11-18T19:30:45+08:00'],
    ['2026/6/10 15:30:45', '2026-06-10T15:30:45+08:00'],
    ['2026年11月18日 9:05', '2026-11-18T09:05:00+08:00'],
  ])('time %s', (text, iso) => {
    expect(parseTime(text)?.value).toBe(iso);
  });

  test('a time that is none', () => {
    expect(parseTime('2026-13-40 99:99:99')).toBeNull();
  });

  test.each([
    ['待付款', 'unpaid'],
    ['已发货', 'delivered'],
    ['支付成功', 'paid'],
    ['等待发货', 'pending'],
  ])('status %s', (text, status) => {
    expect(parseStatus(text)?.value).toBe(status);
  });

  test('an order number needs digits, and a date is none', () => {
    expect(parseNumber('#2603ABCD99')?.value).toBe('2603ABCD99');
    expect(parseNumber('ABCDEFGH')).toBeNull();
    expect(parseNumber('2026-11-18')).toBeNull();
  });
});

describe('fields', () => {
  test('label and value in the same run, in the next run, and money split over runs', () => {
    const { fields } = readFields(
      aReading(['订单号：2026111819304587', '下单时间', '2026-11-18 19:30:45', '实付金额', '¥', '98', '.50']),
    );
    expect(fields.orderId?.value).toBe('2026111819304587');
    expect(fields.orderTime?.value).toBe('2026-11-18T19:30:45+08:00');
    expect(fields.amountFen?.value).toBe(9850);
    expect(fields.platformName?.value).toBe('极速卡铺');
  });

  test('two different amounts of one standing are left to the user', () => {
    const { fields } = readFields(aReading(['实付金额', '¥98.50', '实付金额', '¥100.00']));
    expect(fields.amountFen?.confidence).toBeLessThan(0.8);
    expect(fields.amountFen?.others).toHaveLength(1);
  });

  test('a card secret in a text area counts as its value; a hint in a placeholder does not', () => {
    const found = readFields(
      aReading(['卡密信息', { text: 'XHYZ-7Q4M-8T2W', source: 'value', tag: 'textarea' }]),
    );
    expect(found.fields.cardSecret?.value).toBe('XHYZ-7Q4M-8T2W');
    const hint = readFields(
      aReading(['卡密信息', { text: 'ABCD-1234-EFGH', source: 'placeholder', tag: 'input' }]),
    );
    expect(hint.fields.cardSecret).toBeUndefined();
  });

  test('an order number only in a script is weak', () => {
    const candidates = [{ where: 'script' as const, before: 'var order_no = "', text: '9988776655443322' }];
    const { fields } = readFields(aReading(['您的订单正在处理'], { candidates }));
    expect(fields.orderId).toMatchObject({ value: '9988776655443322', confidence: 0.5, label: 'script' });
  });

  test('nothing is found that is not in the reading', () => {
    expect(readFields(aReading([], { title: '' })).fields).toEqual({});
  });
});

describe('kinds', () => {
  test('an order page is worth one click, a product page is not, any other page is other', () => {
    const order = readKind(
      aReading([{ text: '订单详情', tag: 'h1' }, '订单号：2026111819304587', '下单时间', '卡密']),
    );
    expect(order.kind).toBe('order');
    expect(isWorthAtOnce(order.kind)).toBe(true);
    const product = readKind(aReading(['库存 99', '立即购买', '自动发货'], { title: '点券 - 极速卡铺' }));
    expect(product.kind).toBe('product');
    expect(isWorthAtOnce(product.kind)).toBe(false);
    expect(readKind(aReading(['今天天气不错'], { title: '天气' })).kind).toBe('other');
  });

  test('a home page that speaks of refused refunds in its links is no refusal', () => {
    const links = ['订单详情', '退款申请被拒绝后的页面', '拒绝原因写在里面'];
    expect(readKind(aReading(links, { title: '首页 - 极速卡铺' })).kind).not.toBe('refusal');
  });
});

test('clauses that grant and that limit, in their own words', () => {
  const clauses = readClauses(
    aReading(['本店保证全新未使用，24 小时内无效包换。虚拟商品一经售出概不退款。', '欢迎光临']),
  );
  expect(clauses.map(({ text, effect }) => [text, effect])).toEqual([
    ['本店保证全新未使用，24 小时内无效包换。', 'grants'],
    ['虚拟商品一经售出概不退款。', 'limits'],
  ]);
});

describe('one page state', () => {
  const on = (kind: 'payment' | 'product', texts: string[]) => readingDigest(aReading(texts), kind);

  test('a running countdown is the same state, a new status is another', async () => {
    const at = (clock: string, status: string) => on('payment', ['剩余时间', clock, status]);
    expect(await at('04:59', '待付款')).toBe(await at('04:13', '待付款'));
    expect(await at('04:59', '待付款')).not.toBe(await at('04:59', '已付款'));
  });

  test('another price or stock is another state, though it is a bare number', async () => {
    expect(await on('product', ['单价', '98', '库存', '200'])).not.toBe(
      await on('product', ['单价', '198', '库存', '0']),
    );
  });
});

describe('a hostile reading', () => {
  test.each([
    ['no object', 'x'],
    ['a run without a block', { ...aReading(['a']), runs: [{ block: 9, text: 'a', source: 'text' }] }],
    [
      'blocks that go round',
      {
        ...aReading(['a']),
        blocks: [
          { parent: 1, frame: 0, tag: 'p' },
          { parent: 0, frame: 0, tag: 'p' },
        ],
      },
    ],
    ['a frame that is not there', { ...aReading(['a']), blocks: [{ parent: -1, frame: 3, tag: 'p' }] }],
    ['too much text', { ...aReading(['a']), title: 'x'.repeat(30_000) }],
  ])('%s is refused', (_name, value) => {
    expect(() => parseReading(value)).toThrow();
  });
});
