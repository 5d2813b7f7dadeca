import { describe, expect, test } from 'vitest';
import type { PageReading } from '../../src/core/reading/page-reading';
import { readFields } from '../../src/core/reading/read-fields';
import { aPage, type Node } from '../support/a-page';

const itemsOf = (reading: PageReading) =>
  readFields(reading).items.map((item) =>
    Object.fromEntries(Object.entries(item).map(([name, field]) => [name, field!.value])),
  );

/** Lines in one box, broken by hand. */
function lines(title: string, ...texts: string[]): PageReading {
  const page = aPage(title, ['body', ['h1', title], ['pre', ...texts]]);
  for (const run of page.runs.slice(2)) {
    run.br = true;
    run.box![0] = 0;
  }
  return page;
}

describe('orders in one box', () => {
  test('are parted by rulers of signs', () => {
    const order = (number: string, goods: string, sum: string) => [
      `编号 ${number}`,
      '时间 2026-10-04 18:22:37',
      `品名 ${goods}`,
      `金额 ${sum} 元`,
      '--------------------',
    ];
    const page = lines(
      '10 月订购对账',
      '全部订购共 2 笔，合计 278.00 元。',
      '--------------------',
      ...order('TP-261004-01182', '河湾影院 双人票', '178.00'),
      ...order('TP-261015-03306', '豆粒咖啡 电子券', '100.00'),
      '您目前的积分为 593 分。',
    );
    expect(itemsOf(page)).toMatchObject([
      { orderId: 'TP-261004-01182', productName: '河湾影院 双人票', amountFen: 17800 },
      { orderId: 'TP-261015-03306', productName: '豆粒咖啡 电子券', amountFen: 10000 },
    ]);
  });

  test('are parted by the number each has, their facts by a stroke', () => {
    const order = (at: number, goods: string, facts: string, number: string) => [
      `${at}.${goods} *2`,
      facts,
      `单号${number}`,
      '2026-11-18 20:36',
    ];
    const page = lines(
      '我的订单',
      '本月共2单',
      ...order(1, '白鹭点卡 60点', '17.40元/已发卡', '0938157'),
      ...order(2, '话费50元快充', '49.75元/充值处理中', '0937724'),
      '第1/6页',
    );
    expect(itemsOf(page)).toMatchObject([
      { orderId: '0938157', productName: '白鹭点卡 60点', quantity: 2, amountFen: 1740, status: 'delivered' },
      { orderId: '0937724', productName: '话费50元快充', quantity: 2, amountFen: 4975, status: 'pending' },
    ]);
  });
});

test('orders in one box are parted by blank lines', () => {
  const page = lines(
    '我的订单',
    '商品：河湾影院 双人票',
    '单号：DD20261110042',
    '实付：￥20.00',
    '商品：豆粒咖啡 电子券',
    '单号：DD20261110043',
    '实付：￥30.00',
  );
  for (const run of page.runs.slice(4)) run.box![1] += 24;
  expect(itemsOf(page)).toMatchObject([
    { productName: '河湾影院 双人票' },
    { productName: '豆粒咖啡 电子券' },
  ]);
});

describe('orders in rows side by side', () => {
  const goods = ['河湾影院 双人票', '豆粒咖啡 电子券', '白鹭点卡 60点'];
  const rows = (order: (name: string, i: number) => Node[]) =>
    aPage('我的订单', ['body', ['h1', '我的订单'], ['section', ['h2', '共 3 笔'], ...goods.flatMap(order)]]);
  const names = (page: PageReading) =>
    itemsOf(page).map(({ productName, amountFen }) => [productName, amountFen]);
  const wanted = goods.map((name, i) => [name, 1000 + i]);

  test('begin after a rule', () => {
    const page = rows((name, i) => [
      ['p', name],
      ['p', `订单号：DD2026111${i}0042`],
      ['p', `实付：￥10.0${i}`],
      ['hr'],
    ]);
    expect(names(page)).toEqual(wanted);
  });

  test('begin where their rows begin to repeat', () => {
    const page = rows((name, i) => [
      ['h4', name],
      ['p', `订单号：DD2026111${i}0042`],
      ['div', `实付：￥10.0${i}`],
    ]);
    expect(names(page)).toEqual(wanted);
  });

  test('begin with their number where nothing says otherwise', () => {
    const page = rows((name, i) => [
      ['p', `订单号：DD2026111${i}0042`],
      ['p', name],
      ['p', `实付：￥10.0${i}`],
    ]);
    expect(names(page)).toEqual(wanted);
  });
});

test('cards without a number or label are orders by their states and sums', () => {
  const card = (state: string, goods: string, sum: string): Node => [
    'div',
    ['div', '2026.11.10'],
    ['div', state],
    ['div', goods],
    ['div', '券码'],
    ['div', sum],
    ['div', '共2件'],
  ];
  const page = aPage('我的订单', [
    'body',
    ['h1', '我的订单'],
    card('等待发放', '海螺视频 季卡', '¥ 43 .50'),
    card('交易关闭', '快鹿打车 出行券', '¥ 91 .20'),
  ]);
  expect(itemsOf(page)).toMatchObject([
    { productName: '海螺视频 季卡', quantity: 2, amountFen: 4350, status: 'pending' },
    { productName: '快鹿打车 出行券', quantity: 2, amountFen: 9120, status: 'closed' },
  ]);
});

test('the facts of an order between strokes', () => {
  const order = (number: string, facts: string): Node => [
    'div',
    ['p', '蜂鸣音乐 季卡'],
    ['small', `${number} / 2026-11-05 22:18:40 / 微信 / ${facts}`],
  ];
  const page = aPage('查单', [
    'body',
    order('HS1194508372', '71.40元 / 已付款，卡已出'),
    order('HS1193820774', '158.00元 / 已付款，缺货等补'),
  ]);
  expect(itemsOf(page)).toMatchObject([
    { orderId: 'HS1194508372', payMethod: '微信', amountFen: 7140, status: 'delivered' },
    { orderId: 'HS1193820774', payMethod: '微信', amountFen: 15800, status: 'pending' },
  ]);
});

describe('orders in a table', () => {
  test("may be numbered by the flow of the dealer's own books", () => {
    const page = aPage('充值记录', [
      'body',
      ['h2', '充值记录'],
      [
        'table',
        [
          'tr',
          ...['提交时间', '充值流水号', '充值项目', '支付金额', '订单状态'].map((one): Node => ['th', one]),
        ],
        ...[
          ['2026-11-17 19:30:08', 'DK3388106', '河湾电费 300 元', '298.50元', '充值成功'],
          ['2026-11-05 09:21:02', 'DK3385540', '河湾话费 100 元', '99.20元', '充值失败'],
        ].map((cells): Node => ['tr', ...cells.map((one): Node => ['td', one])]),
      ],
    ]);
    expect(itemsOf(page)).toMatchObject([
      { orderId: 'DK3388106', amountFen: 29850, status: 'delivered' },
      { orderId: 'DK3385540', amountFen: 9920, status: 'failed' },
    ]);
  });

  const row = (tag: string, ...cells: (string | Node)[]): Node => [
    'tr',
    ...cells.map((cell): Node => (typeof cell === 'string' ? [tag, cell] : cell)),
  ];

  test('of a dealer, the price of each beside what they cost', () => {
    const page = aPage('采购记录', [
      'body',
      [
        'table',
        row('th', '订单号码', '所购商品', '批发价', '数目', '扣款', '提交时间', '状况'),
        row('td', 'PD26111100001', '竹节云盘 月卡', '8.10', '3', '24.30', '2026-11-11 20:15:58', '充值成功'),
        row('td', 'PD26111100002', '竹节云盘 年卡', '77.00', '1', '77.00', '2026-11-11 21:02:10', '已退款'),
      ],
    ]);
    expect(itemsOf(page)).toMatchObject([
      { orderId: 'PD26111100001', quantity: 3, amountFen: 2430 },
      { orderId: 'PD26111100002', quantity: 1, amountFen: 7700 },
    ]);
  });

  test('whose numbers stand under ID', () => {
    const page = aPage('查单', [
      'body',
      [
        'table',
        row('th', 'ID', '商品', '份数', '购买时间', '进度'),
        row('td', '40288', '竹节云盘 月卡', '3', '2026-11-11 20:15:58', '待处理'),
        row('td', '40106', '竹节云盘 月卡', '1', '2026-11-10 21:02:10', '已完成'),
      ],
    ]);
    expect(itemsOf(page)).toMatchObject([
      { orderId: '40288', quantity: 3 },
      { orderId: '40106', quantity: 1 },
    ]);
  });

  test('whose first column holds goods, what is said of them, and the number', () => {
    const first = (goods: string, number: string): Node => ['td', ['p', goods], ['p', '三区'], ['p', number]];
    const page = aPage('我买的', [
      'body',
      [
        'table',
        row('th', '标的 / 单号', '下单时间', '共付', '进度'),
        row('td', first('铜钱 8000 万', 'TR26111403882'), '2026-11-14 12:07:31', '￥174.62', '等待发货'),
        row('td', first('铜钱 900 万', 'TR26111403883'), '2026-11-15 12:07:31', '￥24.00', '已发货'),
      ],
    ]);
    expect(itemsOf(page)).toMatchObject([
      { orderId: 'TR26111403882', productName: '铜钱 8000 万', amountFen: 17462 },
      { orderId: 'TR26111403883', productName: '铜钱 900 万', amountFen: 2400 },
    ]);
  });

  test('whose goods are links, a fee in brackets under what they cost', () => {
    const goods = (name: string): Node => ['td', ['a', name], ['p', '全国']];
    const cost = (sum: string): Node => ['td', ['p', sum], ['p', '(含手续费0.00)']];
    const page = aPage('已买到的商品', [
      'body',
      [
        'table',
        row('th', '订单号', '商品', '数量', '实付款(元)', '交易状态'),
        row('td', '9100463729105', goods('竹节月卡'), '2', cost('169.20'), '交易成功'),
        row('td', '9100463729106', goods('竹节年卡'), '1', cost('28.20'), '交易关闭'),
      ],
    ]);
    expect(itemsOf(page)).toMatchObject([
      { orderId: '9100463729105', productName: '竹节月卡', amountFen: 16920 },
      { orderId: '9100463729106', productName: '竹节年卡', amountFen: 2820 },
    ]);
  });

  test('say by one label the same of all, paid or not', () => {
    const page = aPage('已买到的商品', [
      'body',
      [
        'table',
        row('th', '订单号', '商品', '实付款(元)', '成交时间', '交易状态'),
        row('td', '9100463729105', '竹节月卡', '169.20', '2026-11-16 20:44', '交易成功'),
        row('td', '9100463729106', '竹节年卡', '28.20', '2026-11-15 08:57', '等待买家付款'),
      ],
    ]);
    const [paid, unpaid] = itemsOf(page);
    expect(paid).toHaveProperty('orderTime', '2026-11-16T20:44:00+08:00');
    expect(paid).not.toHaveProperty('payTime');
    expect(unpaid).toHaveProperty('orderTime', '2026-11-15T08:57:00+08:00');
  });
});
