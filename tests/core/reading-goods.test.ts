import { describe, expect, test } from 'vitest';
import { meaningsOf } from '../../src/core/reading/label-words';
import { moneyIn } from '../../src/core/reading/money';
import type { PageReading } from '../../src/core/reading/page-reading';
import { viewPage } from '../../src/core/reading/page-view';
import { readFields } from '../../src/core/reading/read-fields';
import { parseGoods } from '../../src/core/reading/values';
import { aPage, type Node } from '../support/a-page';
import { aReading } from '../support/reading';

const valuesOf = (reading: PageReading) =>
  Object.fromEntries(Object.entries(readFields(reading).fields).map(([name, field]) => [name, field.value]));

test.each([
  ['我的提成', 'unwanted'],
  ['累计消费', 'unwanted'],
  ['订单优惠码', 'unwanted'],
  ['付款周期', 'unwanted'],
  ['旧套餐折抵金额', 'unwanted'],
  ['商家备注', 'cardSecret'],
])('%s announces %s', (label, meaning) => {
  expect(meaningsOf(label)[0]?.name).toBe(meaning);
});

test('a sum with four decimals, the last of which say nothing', () => {
  expect(moneyIn('￥64.2800')[0]).toMatchObject({ value: 6428, raw: '￥64.2800' });
  expect(moneyIn('64.2857')).toEqual([]);
});

describe('the name of goods', () => {
  test.each([
    ['蜂鸟下载器 月卡x3', '蜂鸟下载器 月卡'],
    ['苍耳图床（年码）×2', '苍耳图床（年码）'],
    ['显示器支架 X2', '显示器支架 X2'],
    ['评价', undefined],
    ['商品评价(38)', undefined],
    ['共2件商品', undefined],
    ['自动发货', undefined],
    ['很抱歉', undefined],
  ])('%s', (text, name) => {
    expect(parseGoods(text)?.value).toBe(name);
  });

  test('is no tab beside it, and no state in the line of its heading', () => {
    const tabs = aReading(['商品：评价', '订单号：A2026112007', '实付：￥20.00']);
    expect(valuesOf(tabs)).not.toHaveProperty('productName');
    const state = aReading(['订单号：A2026112007', '宝贝内容：等待发货', '实付：￥20.00']);
    expect(valuesOf(state)).not.toHaveProperty('productName');
  });
});

test('the letters of a font of icons are no words, also where the font did not load', () => {
  const page = aPage('', ['p', ['i', 'shopping_bag'], ['span', '购买记录'], ['i', 'link'], ['span', '客服']]);
  for (const at of [1, 3]) page.blocks[at]!.class = 'material-icons-outlined';
  const shown = viewPage(page).pieces.filter((piece) => !piece.isIcon);
  expect(shown.map((piece) => piece.text)).toEqual(['购买记录', '客服']);
});

describe('without a label', () => {
  const order = (...lines: [string, string?][]): PageReading => {
    const page = aPage('订单详情', ['div', ['h1', '订单详情'], ...lines.map(([text]): Node => ['p', text])]);
    for (const [index, [, names]] of lines.entries()) if (names) page.blocks[index + 2]!.class = names;
    return page;
  };

  test('the name of goods stands in the element that is called so', () => {
    const page = order(
      ['订单号：A2026112007'],
      ['11月20日12时45分商家已发货', 'state'],
      ['青藤影音 季卡 直充', 'goods-info__name'],
      ['安卓', 'goods-spec'],
      ['x2'],
      ['实付：￥40.00'],
    );
    expect(valuesOf(page)).toMatchObject({ productName: '青藤影音 季卡 直充', quantity: 2 });
  });

  test('two such elements with different names say nothing', () => {
    const page = order(
      ['订单号：A2026112007'],
      ['青藤影音 季卡', 'goods-name'],
      ['苍耳图床 年码', 'goods-name'],
    );
    expect(valuesOf(page)).not.toHaveProperty('productName');
  });

  test('how many, beside a price and in a sum-up', () => {
    const price = order(['订单号：A2026112007'], ['商品单价：￥14.00 × 2 = ￥28.00'], ['状态：已发货']);
    expect(valuesOf(price)).toMatchObject({ quantity: 2 });
    const sum = order(['订单号：A2026112007'], ['共3件商品，总金额：'], ['￥42.00'], ['状态：已发货']);
    expect(valuesOf(sum)).toMatchObject({ quantity: 3, amountFen: 4200 });
  });

  test('how many were sent is no secret', () => {
    const page = order(['订单号：A2026112007'], ['已发卡密：发放卡密2张'], ['状态：已发货']);
    expect(valuesOf(page)).toMatchObject({ deliveredCount: 2 });
    expect(valuesOf(page)).not.toHaveProperty('quantity');
    expect(valuesOf(page)).not.toHaveProperty('cardSecret');
  });
});

test('what many cost in a table is not the price of one', () => {
  const rows: Node[] = [
    ['tr', ['th', '批发数量'], ['th', '单价']],
    ['tr', ['td', '5'], ['td', '¥12.00']],
    ['tr', ['td', '10'], ['td', '¥11.00']],
  ];
  const page = aPage('青藤影音 月卡 - 某某卡铺', [
    'div',
    ['h1', '青藤影音 月卡'],
    ['p', '¥13.00'],
    ['p', '立即购买'],
    ['table', ...rows],
  ]);
  page.runs[1]!.size = 28;
  expect(valuesOf(page)).toMatchObject({ productName: '青藤影音 月卡', priceFen: 1300 });
});

test('the unit in a box beside the control that holds a sum', () => {
  const page = aReading([
    { text: '青藤影音 月卡', tag: 'h1' },
    '商品价格',
    { text: '35.80', source: 'value' },
    '元',
    '库存：充足',
    '立即购买',
  ]);
  for (const [index, left] of [
    [1, 0],
    [2, 160],
    [3, 320],
  ] as const)
    page.runs[index]!.box = [left, 100, 60, 18];
  expect(valuesOf(page)).toMatchObject({ priceFen: 3580, currency: 'CNY' });
});

test('an order a ticket is about: its goods, and what it cost', () => {
  const page = aPage('工单详情', [
    'div',
    ['h1', '工单详情'],
    ['p', '工单编号：TK20261120093155'],
    [
      'p',
      ['span', '相关订单'],
      ['span', '青藤影音 月卡'],
      ['span', '261119203847551902 · ￥15 · 2026-11-19 20:39:20'],
    ],
  ]);
  expect(valuesOf(page)).toMatchObject({
    productName: '青藤影音 月卡',
    orderId: '261119203847551902',
    amountFen: 1500,
  });
});

describe('secrets', () => {
  const secretOf = (reading: PageReading) => readFields(reading).fields.cardSecret?.value;

  test('accounts whose parts stand in a row, and codes made alike in one line', () => {
    const accounts = aReading([
      { text: '订单详情', tag: 'h1' },
      '订单号：A10020030',
      '卡密',
      'room17@fmail.example|Rm17#green|3|5502',
      'room21@fmail.example|Rm21#ocean|1|3046',
    ]);
    expect(secretOf(accounts)).toBe(
      'room17@fmail.example|Rm17#green|3|5502\nroom21@fmail.example|Rm21#ocean|1|3046',
    );
    const codes = aReading([
      { text: '订单详情', tag: 'h1' },
      '订单号：A10020030',
      '卡密信息',
      'GFY-30D-7712-AXQP GFY-30D-7713-MKLE',
    ]);
    expect(secretOf(codes)).toBe('GFY-30D-7712-AXQP\nGFY-30D-7713-MKLE');
  });

  test('in the remark of the shop, where nothing else is sent', () => {
    const page = aReading([
      { text: '订单详情', tag: 'h1' },
      '订单号：A10020030',
      '商家备注：X7RKPM2Q9WLD4TVB,XJ3HC8NZ5YGA6FEU',
    ]);
    expect(secretOf(page)).toBe('X7RKPM2Q9WLD4TVB\nXJ3HC8NZ5YGA6FEU');
  });

  test.each(['linmu77', 'USDT-TRC20'])('%s is none without a label', (text) => {
    expect(secretOf(aReading([{ text: '订单详情', tag: 'h1' }, '订单号：A10020030', text]))).toBeUndefined();
  });
});
