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
  ['账号标题', 'productName'],
  ['采购单', 'orderId'],
  ['下级单号', 'unwanted'],
  ['采购数', 'quantity'],
  ['标的', 'productName'],
  ['商品描述', 'productName'],
  ['交货内容', 'cardSecret'],
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
    ['验号中', undefined],
    ['×2', undefined],
    ['区服角色不存在，请核对后申请退款', undefined],
    ['沧浪视频 年卡 充值到 138****5526', '沧浪视频 年卡'],
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

  test('each counted in its own way, number and password parted by a stroke', () => {
    const page = (...texts: string[]) =>
      secretOf(aReading([{ text: '订单详情', tag: 'h1' }, '订单号：A10020030', ...texts]));
    expect(page('我的卡密', '① FDYY8K2QW7RM41XZ', '② FDYY3T9HP6LC05NB')).toBe(
      'FDYY8K2QW7RM41XZ\nFDYY3T9HP6LC05NB',
    );
    expect(page('卡号/密码', '(1)DT600118203/77140925', '(2)DT600118204/30958816')).toBe(
      'DT600118203/77140925\nDT600118204/30958816',
    );
    expect(page('第一张的卡号是 YSJH0082561174 ，密码是 660914827735 。')).toContain('660914827735');
  });

  test('an account and its password in two lines are one', () => {
    const page = aReading([
      { text: '订单详情', tag: 'h1' },
      '订单号：A10020030',
      '账号信息',
      '账号：room17@mail.example',
      '密码：Qz88ty!4',
    ]);
    expect(secretOf(page)).toBe('账号：room17@mail.example 密码：Qz88ty!4');
  });

  test('what was looked for is the number of the order and no secret', () => {
    const page = aReading([
      { text: '订单查询', tag: 'h1' },
      { text: 'QW1760420015530', tag: 'input', source: 'value' },
      { text: '查询', tag: 'button' },
      '商品：麦浪直播 麦粒',
      '数量：1',
      '支付金额：￥270.00',
    ]);
    expect(valuesOf(page)).toMatchObject({ orderId: 'QW1760420015530' });
    expect(valuesOf(page)).not.toHaveProperty('cardSecret');
  });
});

describe('what only looks like the name of goods', () => {
  test('a word in the column of the labels', () => {
    const row = (label: string, value: string): Node => ['tr', ['td', label], ['td', value]];
    const rows = [
      row('换卡单号', 'CH2611057730'),
      row('张数', '1张'),
      row('换卡价', '¥476.50'),
      row('共付', '¥470.00'),
      row('付款途径', '云闪付'),
    ];
    const page = aPage('换卡详情', ['body', ['h1', '换卡详情'], ['p', '青蓝超市电子卡'], ['table', ...rows]]);
    expect(valuesOf(page).productName).toBe('青蓝超市电子卡');
  });

  test('a word over a price it does not name', () => {
    const page = aPage('我的订单', [
      'body',
      ['h1', '订单详情'],
      ['p', '订单号：A2026112007'],
      ['div', ['p', '快鹿打车 出行券'], ['p', '券码'], ['p', '¥91.20']],
    ]);
    expect(valuesOf(page)).toMatchObject({ productName: '快鹿打车 出行券', amountFen: 9120 });
  });

  test('the goods of another order whose view was left in the page, unseen', () => {
    const view = (number: string, goods: string): Node => [
      'div',
      ['p', `订单号：${number}`],
      ['p', `商品：${goods}`],
    ];
    const page = aPage('订单详情', [
      'body',
      view('A2026112001', '泡泡点券 300'),
      view('A2026112002', '深潜晶石 300'),
      ['p', '实付：￥40.00'],
    ]);
    for (const block of page.blocks.slice(1, 4)) block.hidden = true;
    for (const run of page.runs.slice(0, 2)) run.hidden = true;
    expect(valuesOf(page)).toMatchObject({ orderId: 'A2026112002', productName: '深潜晶石 300' });
  });

  test('a number of pieces the pack is made of', () => {
    const page = (count: string) =>
      valuesOf(aReading(['订单号：A2026112007', '商品：满仓红包 20元×5', count, '实付：￥75.60']));
    expect(page('数量：2')).toMatchObject({ productName: '满仓红包 20元×5', quantity: 2 });
    expect(page('数量：5')).toMatchObject({ productName: '满仓红包 20元', quantity: 5 });
  });
});

describe('where the name of goods ends', () => {
  test('before another label and its time in the same line', () => {
    const page = aPage('收银台', [
      'body',
      ['h1', '收银台'],
      ['p', '商品：竹节点券 600 枚 下单：2026-11-19 08:12:55'],
      ['p', '请支付 ￥56.00'],
    ]);
    expect(valuesOf(page)).toMatchObject({ productName: '竹节点券 600 枚' });
  });

  test('in brackets behind the number of its order', () => {
    const page = aPage('工单 #20771', [
      'body',
      ['h1', '工单 #20771'],
      ['p', '部门：售后'],
      ['p', '关联：ZD-10442（竹节排版 专业版）'],
    ]);
    expect(valuesOf(page)).toMatchObject({ orderId: 'ZD-10442', productName: '竹节排版 专业版' });
  });
});
