import { describe, expect, test } from 'vitest';
import { readFields } from '../../src/core/reading/read-fields';
import { aPage, type Node } from '../support/a-page';

const row = (...cells: string[]): Node => ['tr', ...cells.map((cell): Node => ['td', cell])];
const order: Node[] = [
  ['h1', '订单详情'],
  ['p', '订单编号：JA20261101220'],
  ['p', '商品名称：海雾季卡'],
];
const valuesOf = (title: string, ...body: Node[]) =>
  Object.fromEntries(
    Object.entries(readFields(aPage(title, ['body', ...body])).fields).map(([name, field]) => [
      name,
      field.value,
    ]),
  );

describe('what was handed over', () => {
  test('an account and its password, each under its own label, are one secret', () => {
    const table: Node = ['table', row('登录账号', 'hawu_77'), row('登录密码', 'Qw9!xx2')];
    expect(valuesOf('订单详情 - 橘岸', ...order, table).cardSecret).toBe('hawu_77 Qw9!xx2');
    const lines: Node[] = [
      ['p', '卡号：6038117720'],
      ['p', '卡密：482917'],
    ];
    expect(valuesOf('订单详情 - 橘岸', ...order, ...lines).cardSecret).toBe('卡号：6038117720 卡密：482917');
  });

  test('what the buyer gave to be served by is none', () => {
    const given: Node[] = [
      ['p', '充值账号：hawu77'],
      ['p', '查询密码：112233'],
    ];
    expect(valuesOf('订单详情 - 橘岸', ...order, ...given).cardSecret).toBeUndefined();
  });

  test('a name behind 微信 is where somebody is found: no secret, no way to pay', () => {
    const found: Node[] = [
      ['h2', '暂无库存，请联系店主发货'],
      ['tr', ['td', ['b', '微信']], ['td', 'juan_kefu02']],
    ];
    const values = valuesOf('订单详情 - 橘岸', ...order, ...found);
    expect(values.cardSecret).toBeUndefined();
    expect(values.payMethod).toBeUndefined();
  });

  test('how many were sent, as a part of all', () => {
    const values = valuesOf(
      '订单详情 - 橘岸',
      ...order,
      ['p', '购买数量：5'],
      ['h3', '卡密信息 已提取 3 / 5'],
    );
    expect(values.deliveredCount).toBe(3);
    expect(values.quantity).toBe(5);
  });

  test('goods whose name ends like a label of codes claim nothing', () => {
    const values = valuesOf(
      '订单详情 - 橘岸',
      ['h1', '订单详情'],
      ['b', '浮云岛 月卡 CDK'],
      ['p', '#JA20261101220 2026-11-01 09:00:00'],
    );
    expect(values.orderTime).toBe('2026-11-01T09:00:00+08:00');
  });
});

describe('lists of bills', () => {
  test('each bill says whom it was paid to, what for, when and how much', () => {
    const bill = (payee: string, goods: string, time: string, sum: string): Node => [
      'div',
      ['p', payee],
      ['p', goods],
      ['p', time],
      ['p', sum],
    ];
    const { items } = readFields(
      aPage('账单', [
        'body',
        ['h1', '账单'],
        ['p', '2026年11月 支出 ￥93.00'],
        [
          'section',
          bill('橘岸数卡', '海雾季卡', '2026-11-03 09:00:00', '-30.00'),
          bill('阿朗代充', '海雾点券 600', '2026-11-02 10:00:00', '-60.00'),
          bill('拾月小店', '星图月票', '2026-11-01 11:00:00', '-3.00'),
        ],
      ]),
    );
    expect(
      items.map(({ merchant, productName, amountFen }) =>
        [merchant, productName, amountFen].map((one) => one?.value),
      ),
    ).toEqual([
      ['橘岸数卡', '海雾季卡', 3000],
      ['阿朗代充', '海雾点券 600', 6000],
      ['拾月小店', '星图月票', 300],
    ]);
    expect(items[0]!.payTime?.value).toBe('2026-11-03T09:00:00+08:00');
  });
});

describe('what happened when', () => {
  test('each time may stand over what happened then', () => {
    const steps: Node[] = [
      ['p', '2026-11-01 09:00:00'],
      ['p', '提交订单'],
      ['p', '2026-11-01 09:01:00'],
      ['p', '付款成功'],
      ['p', '2026-11-01 09:02:00'],
      ['p', '系统发货'],
    ];
    const values = valuesOf('订单详情 - 橘岸', ...order, ...steps);
    expect(values.orderTime).toBe('2026-11-01T09:00:00+08:00');
    expect(values.payTime).toBe('2026-11-01T09:01:00+08:00');
    expect(values.otherTime).toBe('2026-11-01T09:02:00+08:00');
  });

  test('steps of hire and of playing for somebody', () => {
    const steps: Node[] = [
      ['p', '发单时间：2026-11-01 09:00:00'],
      ['p', '接单时间：2026-11-01 09:05:00'],
      ['p', '起租时间：2026-11-01 09:10:00'],
    ];
    const values = valuesOf('订单详情 - 橘岸', ...order, ...steps);
    expect(values.orderTime).toBe('2026-11-01T09:00:00+08:00');
    expect(values.otherTime).toBe('2026-11-01T09:05:00+08:00\n2026-11-01T09:10:00+08:00');
  });
});
