import { describe, expect, test } from 'vitest';
import { readKind } from '../../src/core/reading/kind';
import type { PageReading } from '../../src/core/reading/page-reading';
import { readFields } from '../../src/core/reading/read-fields';
import { statusOf } from '../../src/core/reading/status-words';
import { aPage, type Node } from '../support/a-page';

const at = (reading: PageReading, path: string): PageReading => ({
  ...reading,
  url: `https://shop.example${path}`,
});
const kindOf = (title: string, ...body: Node[]) => readKind(aPage(title, ['body', ...body])).kind;
const valuesOf = (reading: PageReading) =>
  Object.fromEntries(Object.entries(readFields(reading).fields).map(([name, field]) => [name, field.value]));
const itemsOf = (reading: PageReading) =>
  readFields(reading).items.map((item) =>
    Object.fromEntries(Object.entries(item).map(([name, field]) => [name, field.value])),
  );
const row = (...cells: string[]): Node => ['tr', ...cells.map((cell): Node => ['td', cell])];
const head = (...cells: string[]): Node => ['tr', ...cells.map((cell): Node => ['th', cell])];

describe('kinds told by several signs together', () => {
  const order: Node[] = [
    ['p', '订单号：KD20261103771'],
    ['p', '商品名称：海雾加速 季卡'],
    ['p', '购买数量：1'],
    ['p', '商品总价：￥45.00'],
    ['p', '支付方式：支付宝'],
  ];

  test('an order and a button that pays it are a till, an order that waits is none', () => {
    expect(kindOf('订单详情 - 雾屋', ...order, ['button', '立即支付'])).toBe('payment');
    expect(kindOf('订单详情 - 雾屋', ['h2', '等待付款'], ...order, ['button', '立即支付'])).toBe('order');
    expect(kindOf('订单详情 - 雾屋', ['h2', '已发货'], ...order, ['button', '立即支付'])).toBe('order');
  });

  test('an order that waits, with ways to choose from, is a till', () => {
    const ways: Node[] = [
      ['h3', '选择支付方式'],
      ['li', '支付宝'],
      ['li', '微信支付'],
    ];
    const waiting: Node = ['p', '订单状态：待付款'];
    expect(kindOf('订单信息 - 雾屋', ...order.slice(0, 4), waiting, ...ways, ['button', '结账'])).toBe(
      'payment',
    );
  });

  test('goods and their sum, to be confirmed', () => {
    const body: Node[] = [
      ['p', '海雾加速 季卡'],
      ['p', '￥45.00'],
      ['p', '商品总价：￥45.00'],
      ['p', '合计：￥40.00'],
      ['button', '提交订单'],
    ];
    expect(kindOf('提交订单', ['h1', '提交订单'], ...body)).toBe('payment');
  });

  test('money put in an account', () => {
    const body: Node[] = [
      ['h1', '账户充值'],
      ['p', '当前余额 ￥3.20'],
      ['button', '￥50'],
      ['button', '￥100'],
      ['p', '支付方式：支付宝'],
      ['button', '立即充值'],
    ];
    expect(kindOf('账户充值 - 雾屋', ...body)).toBe('payment');
  });

  test('a payment that went through, with nothing of goods', () => {
    const body: Node[] = [
      ['h2', '支付成功'],
      ['p', '订单号：KD20261103771'],
      ['p', '下单时间：2026-11-03 10:20:30'],
      ['p', '支付方式：微信支付'],
      ['p', '支付金额：45.00'],
    ];
    expect(kindOf('支付成功', ...body)).toBe('receipt');
    expect(kindOf('支付成功', ...body, ['p', '卡密：AQ7K-99MX-22LP'])).toBe('order');
  });

  test('a message and nothing else is no order', () => {
    expect(kindOf('提示', ['h1', '订单已过期'], ['p', '3 秒后自动跳转'])).toBe('other');
    expect(kindOf('订单查询 - 雾屋', ['h1', '订单查询'], ['p', '没有查询到数据'])).toBe('other');
  });

  test('a number typed to look for an order is none of it', () => {
    const page = aPage('订单查询 - 雾屋', [
      'body',
      ['h1', '订单查询'],
      ['p', '订单号'],
      ['input'],
      ['button', '立即查询'],
      ['p', '未找到相关订单'],
    ]);
    const block = page.blocks.findIndex((one) => one.tag === 'input');
    const box: [number, number, number, number] = [0, 60, 200, 18];
    page.runs.splice(2, 0, { block, source: 'value', text: '2026110177219', box });
    expect(readKind(page).kind).toBe('other');
  });

  test('it says what became of an order', () => {
    const page = aPage('提示', ['body', ['h1', '订单已退款！']]);
    expect(readKind(page).kind).toBe('other');
    expect(valuesOf(page).status).toBe('refunded');
  });

  test('a table of goods with their prices is no product', () => {
    const table: Node = [
      'table',
      head('商品名称', '单价', '库存', '操作'),
      row('海雾加速 月卡', '￥15.00', '充足', '购买'),
      row('海雾加速 季卡', '￥45.00', '少量', '购买'),
    ];
    expect(kindOf('雾屋', ['h2', '云服务'], table)).toBe('other');
  });

  test('cases in a list, and the page of one', () => {
    const table: Node = [
      'table',
      head('ID', '类型', '订单号', '问题描述', '状态', '提交时间'),
      row('71', '充值没到账', '40980', '显示异常', '待处理', '2026-11-18 12:20:44'),
      row('68', '卡密错误', '40417', '提示用过', '已结单', '2026-11-15 22:40:17'),
    ];
    expect(kindOf('我的工单', ['h3', '我的工单'], table)).toBe('ticket');
    const one: Node[] = [
      ['h2', '售后详情'],
      ['p', '申请退款'],
      ['p', '退款原因：不发货'],
      ['p', '退款金额：￥45.00'],
      ['p', '退款编号：SH20261120083'],
      ['p', '申请时间：2026-11-20 08:30:04'],
    ];
    expect(kindOf('售后详情', ...one)).toBe('ticket');
    expect(
      kindOf('售后详情', ...one.map((node): Node => (node[1] === '申请退款' ? ['h3', '商家拒绝'] : node))),
    ).toBe('refusal');
  });

  test('the state of a case is none of an order', () => {
    const page: Node[] = [
      ['h2', '投诉详情'],
      ['p', '订单编号：KD20261103771'],
      ['p', '投诉状态：处理中'],
      ['p', '投诉时间：2026-11-19 10:02:44'],
    ];
    expect(kindOf('订单查询 - 雾屋', ...page)).toBe('ticket');
  });

  test('a claim by what was bought, without an order', () => {
    const reading = aPage('雾屋', [
      'body',
      ['h1', '账号退款'],
      ['p', '输入购买时的账号邮箱'],
      ['input'],
      ['button', '申请退款'],
      ['p', '仅支持在本店购买、且符合退款条件的账号。'],
      ['p', '退款成功后账号会恢复为免费版；如遇失败可稍后重试。'],
    ]);
    expect(readKind(reading).kind).toBe('complaint-form');
  });

  test("an account's movements are none of it", () => {
    const table: Node = [
      'table',
      head('类型', '金额', '剩余', '详情', '时间'),
      row('提成', '4.20', '104.20', '用户下单提成[订单号：4417]', '2026-11-14 21:34:20'),
      row('充值', '100.00', '100.00', '在线充值[订单号：261112090455]', '2026-11-12 09:05:31'),
    ];
    expect(kindOf('余额明细-雾屋', ['h2', '余额变动明细'], table)).toBe('other');
  });
});

describe('orders in lists', () => {
  test('a state in a cell is no label of the next one', () => {
    const page = aPage('我的订单', [
      'body',
      [
        'table',
        head('订单号', '商品', '金额', '状态', '时间'),
        row('KD20261103771', '海雾加速 月卡', '￥15.00', '已发货', '2026-11-03 10:20:30'),
        row('KD20261101552', '海雾加速 季卡', '￥45.00', '待付款', '2026-11-01 09:08:07'),
      ],
    ]);
    expect(itemsOf(page)).toMatchObject([
      { orderId: 'KD20261103771', status: 'delivered', orderTime: '2026-11-03T10:20:30+08:00' },
      { orderId: 'KD20261101552', status: 'unpaid' },
    ]);
  });

  test('without numbers', () => {
    const page = aPage('订单查询 - 雾屋', [
      'body',
      [
        'table',
        head('下单账号', '商品名称', '数量', '购买时间', '状态'),
        row('22****73', '名片赞 10000', '1', '2026-11-21 12:40:09', '等待中'),
        row('22****73', '名片赞 10000', '2', '2026-11-02 09:11:46', '已退款'),
      ],
    ]);
    expect(itemsOf(page)).toMatchObject([
      { productName: '名片赞 10000', quantity: 1, status: 'pending' },
      { productName: '名片赞 10000', quantity: 2, status: 'refunded' },
    ]);
    expect(itemsOf(page)[0]).not.toHaveProperty('orderId');
  });

  test('headings that stack two labels', () => {
    const cell = (...lines: string[]): Node => ['td', ...lines.map((line): Node => ['div', line])];
    const page = aPage('订单记录', [
      'body',
      [
        'table',
        head('系统订单号/商户订单号', '商品名称', '商品金额', '创建时间/完成时间', '状态'),
        [
          'tr',
          cell('2026112009183057219', 'XS26112009180144017'),
          ['td', '绿野月卡'],
          ['td', '￥36.00'],
          cell('2026-11-20 09:18:30', '2026-11-20 09:19:02'),
          ['td', '已支付'],
        ],
        [
          'tr',
          cell('2026111922031281477', 'XS26111922025530061'),
          ['td', '绿野年卡'],
          ['td', '￥128.00'],
          cell('2026-11-19 22:03:12'),
          ['td', '未支付'],
        ],
      ],
    ]);
    expect(itemsOf(page)).toMatchObject([
      { orderId: 'XS26112009180144017', orderTime: '2026-11-20T09:18:30+08:00', status: 'paid' },
      { orderId: 'XS26111922025530061', orderTime: '2026-11-19T22:03:12+08:00', status: 'unpaid' },
    ]);
  });

  test('of each only its number and what was delivered', () => {
    const card = (number: string, time: string, code: string): Node => [
      'section',
      ['h4', `订单号：${number}`],
      ['p', `交易时间：${time}`],
      ['p', `卡密信息：${code}`],
    ];
    const page = aPage('订单查询 - 雾屋', [
      'body',
      card('Order_1794560217733', '2026-11-13 21:36:59', 'GFY-30D-7712-AXQP'),
      card('Order_1792210055816', '2026-10-17 16:47:36', 'GFY-30D-6601-QQLM'),
    ]);
    expect(itemsOf(page)).toHaveLength(2);
  });
});

describe('states', () => {
  test.each([
    ['待激活', 'pending'],
    ['服务商已虚拟发货', 'delivered'],
    ['卡密信息获取失败', null],
    ['网络异常', null],
  ])('%s is %s', (words, state) => {
    expect(statusOf(words)).toBe(state);
  });

  const order: Node[] = [
    ['p', '订单号：KD20261103771'],
    ['p', '下单时间：2026-11-03 10:20:30'],
    ['p', '实付款：￥45.00'],
  ];

  test('that it was paid says less than what became of it', () => {
    const steps: Node = [
      'div',
      ...['待付款', '待发货', '待收货', '已完成'].map((step): Node => ['div', step]),
    ];
    const page = aPage('订单详情', ['body', steps, ...order, ['p', '支付状态：已支付']]);
    const current = page.runs.find((run) => run.text === '待发货')!;
    page.blocks[current.block]!.class = 'on';
    expect(valuesOf(page).status).toBe('pending');
    expect(valuesOf(aPage('订单详情', ['body', ['b', '已付款 · 发货中'], ...order])).status).toBe('pending');
  });

  test('how many were sent is a number, no state', () => {
    const values = valuesOf(
      aPage('订单查询', ['body', ...order, ['dl', ['dt', '已发卡密'], ['dd', '发放卡密5张']]]),
    );
    expect(values.deliveredCount).toBe(5);
    expect(values.status).toBeUndefined();
  });

  test('a state in the place of what was bought', () => {
    const page = aPage('订单查询', ['body', ...order, ['dl', ['dt', '宝贝内容'], ['dd', '等待发货']]]);
    expect(valuesOf(page).status).toBe('pending');
  });
});

test('a talk at the address of a ticket is the ticket', () => {
  const page = at(
    aPage('雾屋', [
      'body',
      ['p', '一直显示开通中，钱已经付了'],
      ['p', '2026/11/11 08:02'],
      ['p', '亲，通道延迟，请稍后'],
      ['p', '2026/11/11 13:20'],
      ['p', '我现在要退款'],
      ['p', '2026/11/11 13:25'],
      ['textarea'],
    ]),
    '/#/ticket/5526',
  );
  page.runs.push({ block: page.blocks.length - 1, source: 'placeholder', text: '输入内容回复工单…' });
  expect(readKind(page).kind).toBe('ticket');
});
