import { describe, expect, test } from 'vitest';
import { readClauses } from '../../src/core/reading/clauses';
import { contactCandidates } from '../../src/core/reading/contacts';
import { readEntries } from '../../src/core/reading/entries';
import { readKind } from '../../src/core/reading/kind';
import { pageOf } from '../../src/core/reading/page';
import type { PageReading } from '../../src/core/reading/page-reading';
import { readFields } from '../../src/core/reading/read-fields';
import { statusOf } from '../../src/core/reading/status-words';
import { aPage, type Node } from '../support/a-page';

const valuesOf = (reading: PageReading) =>
  Object.fromEntries(Object.entries(readFields(reading).fields).map(([name, field]) => [name, field.value]));

const order = (...rows: Node[]) => aPage('订单详情', ['body', ['h1', '订单详情'], ...rows]);

describe('label and value', () => {
  test('a colon in an element or a cell of its own ends the label before it', () => {
    const table: Node = [
      'table',
      ['tr', ['td', '定 单 号'], ['td', '：'], ['td', 'JG0611220047']],
      ['tr', ['td', '付款方式'], ['td', '：'], ['td', '网银在线']],
    ];
    expect(valuesOf(order(table))).toMatchObject({ orderId: 'JG0611220047', payMethod: '网银在线' });
    const list: Node = ['dl', ['dt', '进货单号'], ['i', '：'], ['dd', 'QQ20261123000412']];
    expect(valuesOf(order(list))).toMatchObject({ orderId: 'QQ20261123000412' });
  });

  test('a value written before its label and drawn to its right is the label’s', () => {
    const reading = order([
      'ul',
      ['li', ['div', '2026112214300871'], '订单号'],
      ['li', ['div', '2026-11-22 14:30:08'], '购买时间'],
    ]);
    for (const [at, run] of reading.runs.entries())
      if (at > 0) run.box = [at % 2 === 1 ? 400 : 20, at % 2 === 1 ? at * 24 : (at - 1) * 24, 60, 18];
    const { orderId, orderTime, cardSecret } = valuesOf(reading);
    expect([orderId, orderTime]).toEqual(['2026112214300871', '2026-11-22T14:30:08+08:00']);
    expect(cardSecret).toBeUndefined();
  });

  test('a head in one table and its rows in the next belong together', () => {
    const head: Node = ['table', ['tr', ['th', '订单编号'], ['th', '数量'], ['th', '状态']]];
    const rows: Node = ['table', ['tr', ['td', 'XY26112119283306'], ['td', '5'], ['td', '已出货']]];
    expect(valuesOf(order(head, rows))).toMatchObject({ quantity: 5, status: 'delivered' });
  });

  test('a label in two languages is one label, a state in two languages one state', () => {
    const rows: Node = [
      'table',
      ['tr', ['td', 'Total paid 实付总额'], ['td', '¥ 114.00']],
      ['tr', ['td', 'Subtotal 小计'], ['td', '¥ 129.00']],
      ['tr', ['td', 'Status 状态'], ['td', 'Completed 已完成']],
    ];
    expect(valuesOf(order(rows))).toMatchObject({ amountFen: 11400, status: 'delivered' });
  });

  test('an order told in one line begins with its number', () => {
    const line: Node = ['p', 'SZ-261120-48821 ｜ 2026-11-20 22:14:09 ｜ 共 4 张 ｜ 合计 ￥63.20'];
    expect(valuesOf(order(line, ['p', '已提取']))).toMatchObject({
      orderId: 'SZ-261120-48821',
      orderTime: '2026-11-20T22:14:09+08:00',
    });
  });

  test('the name of the goods ends before a state, a link or a number of pieces', () => {
    const named = (...cell: (Node | string)[]) =>
      valuesOf(
        order([
          'table',
          ['tr', ['td', '商品名称'], ['td', ...cell]],
          ['tr', ['td', '订单号'], ['td', 'AB12345678']],
        ]),
      );
    expect(named('听潮音乐月卡', ['a', '再来一单']).productName).toBe('听潮音乐月卡');
    expect(named('听潮音乐月卡', ['span', '待人工发货']).productName).toBe('听潮音乐月卡');
    expect(named('听潮音乐月卡 ×3')).toMatchObject({ productName: '听潮音乐月卡', quantity: 3 });
  });

  test('what stands in a deleted element is struck, whatever its own style', () => {
    const goods: Node = [
      'body',
      ['h1', '表单大师'],
      ['p', ['del', ['span', '¥160.00']], ['span', '¥128.00']],
      ['button', '加入购物车'],
    ];
    expect(valuesOf(aPage('表单大师', goods)).priceFen).toBe(12800);
  });
});

describe('kinds', () => {
  test('a thread about a case is a ticket, whatever order it names', () => {
    const thread: Node = [
      'body',
      ['p', '卡密登录不上'],
      [
        'table',
        ['tr', ['td', '请求编号'], ['td', '#204417']],
        ['tr', ['td', '订单号'], ['td', 'FC-9A77-204']],
        ['tr', ['td', '状态'], ['td', '处理中']],
      ],
      ['p', '2026-11-22 15:02'],
      ['p', '两个都提示超限'],
      ['p', '管理员-黑猫 2026-11-22 18:20'],
      ['p', '换个节点试试'],
      ['textarea'],
    ];
    const reading = aPage('帮助', thread);
    expect(readKind(reading).kind).toBe('ticket');
    expect(valuesOf(reading)).toMatchObject({
      ticketNo: '204417',
      orderId: 'FC-9A77-204',
      agentId: '管理员-黑猫',
    });
    expect(valuesOf(reading).orderTime).toBeUndefined();
  });

  test('a bill with payee, provider’s number and time of payment is a receipt', () => {
    const rows = [
      ['流水号', '2026111522001498220518830074'],
      ['商户订单号', 'LM1115-2208-7741'],
      ['收款商户', '鹿鸣网校'],
      ['当前状态', '支付成功'],
      ['支付方式', '花呗'],
      ['金额', '694.00 元'],
      ['付款时间', '2026-11-15 22:08:40'],
    ].map(([label, value]): Node => ['tr', ['td', label!], ['td', value!]]);
    expect(readKind(aPage('详情', ['body', ['table', ...rows]])).kind).toBe('receipt');
  });

  test('movements of an account are no orders', () => {
    const table: Node = [
      'table',
      ['tr', ['th', '流水号'], ['th', '变动'], ['th', '时间']],
      ['tr', ['td', 'LS0093127'], ['td', '+1.44'], ['td', '2026-11-22 10:02:17']],
    ];
    expect(readKind(aPage('资金明细', ['body', ['h1', '资金明细'], table])).kind).toBe('other');
  });
});

describe('words', () => {
  test.each([
    ['款已收到，等您取卡', 'paid'],
    ['付款已到账', 'paid'],
    ['已售出并发货', 'delivered'],
    ['已交码', 'delivered'],
    ['未收款', 'unpaid'],
    ['退款到账', 'refunded'],
  ])('%s is %s', (words, status) => {
    expect(statusOf(words)).toBe(status);
  });

  test('a button says no state', () => {
    const card: Node = ['div', ['p', '订单号 DL6207719035512'], ['p', '取消'], ['p', '2026-11-23 08:00:16']];
    expect(valuesOf(order(card)).status).toBeUndefined();
  });

  test('numbers under 在线客服 are the shop’s', () => {
    const reading = aPage('点卡', [
      'body',
      ['h1', '点卡'],
      ['p', '甲'],
      ['p', '乙'],
      ['p', '丙'],
      ['p', '丁'],
      ['td', '在线客服', '电话：0898-55521180'],
      ...'戊己庚辛壬'.split('').map((one): Node => ['p', one]),
    ]);
    for (const run of reading.runs) if (run.text.startsWith('电话')) run.br = true;
    expect(contactCandidates(pageOf(reading)).map((one) => one.value)).toContain('0898-55521180');
  });
});

test('a refusal is one also in spoken words; a promise for when nothing helps is none', () => {
  const of = (text: string) =>
    readClauses(aPage('须知', ['body', ['h1', '购买须知'], ['p', text]])).map((one) => one.effect);
  expect(of('钱是退不了的。')).toEqual(['limits']);
  expect(of('超过 12 小时登记的，本中心不介入。')).toEqual(['limits']);
  expect(of('当天换新，换不了就退钱。')).toEqual(['grants']);
  expect(of('不能激活包退')).toEqual(['grants']);
});

test('a link among other words is an entry, a question beside it is none; a word in two languages is one', () => {
  const bar: Node = [
    'div',
    '商城',
    ['a', '投诉供货商'],
    ['span', '遇到问题？'],
    ['a', 'Support 工单'],
    ['a', '工单'],
  ];
  const page = aPage('首页', ['body', bar, ['p', '公告']]);
  expect(readEntries(page).map((one) => one.text)).toEqual(['投诉供货商', 'Support 工单', '工单']);
});

test('a heading over what a seller is worth is his, and the mall is named at the foot, whatever is hidden before', () => {
  const page = aPage('柳叶小铺', [
    'body',
    ['p', '返回'],
    ['p', '加载中'],
    ['h1', '柳叶小铺'],
    ['p', '信用等级 ★★★★ ｜ 店主QQ 2650718834'],
    ['p', '飞鱼加速器 周卡'],
    ['p', '6.50 元'],
    ['p', '由 云栈发卡 提供寄售服务'],
  ]);
  page.runs[1]!.hidden = true;
  expect(readFields(page).fields.platformName?.value).toBe('云栈发卡');
});
