import { describe, expect, test } from 'vitest';
import { readFields } from '../../src/core/reading/read-fields';
import { statusOf } from '../../src/core/reading/status-words';
import { aPage, type Node } from '../support/a-page';

const rows = (...cells: [string, string][]): Node => [
  'table',
  ...cells.map(([label, value]): Node => ['tr', ['td', label], ['td', value]]),
];
const order = rows(
  ['订单号', 'WD20261120081544'],
  ['商品', '云朵网盘 月卡'],
  ['实付金额', '￥35.00'],
  ['下单时间', '2026-11-20 08:15:44'],
);
const valuesOf = (title: string, ...body: Node[]) =>
  Object.fromEntries(
    Object.entries(readFields(aPage(title, ['body', ...body])).fields).map(([name, { value }]) => [
      name,
      value,
    ]),
  );

describe('what became of an order', () => {
  test.each([
    ['已付款，卡已出', 'delivered'],
    ['已付款，缺货等补', 'pending'],
    ['尚未收到您的付款', 'unpaid'],
    ['支付未完成', 'unpaid'],
    ['验号中', 'pending'],
    ['部分出票', 'pending'],
    ['待交货', 'pending'],
    ['交易完毕', 'delivered'],
    ['已冲正', 'refunded'],
    ['处理中心', null],
  ])('%s is %s', (words, state) => {
    expect(statusOf(words)).toBe(state);
  });

  test.each([
    ['您还没有付款', 'unpaid'],
    ['我们已收到您的付款，正在为您充值', 'pending'],
    ['货还在路上，请耐心等待', 'pending'],
    ['商家已将卡密发送给您', 'delivered'],
    ['这一单已经发完了，以后要查就记住单号', 'delivered'],
    ['抱歉，这单没能充上', 'failed'],
    ['￥35.00 已退回您的余额', 'refunded'],
    ['订单 WD20261120081544 的钱已于 2026-11-21 10:00 退回您的微信零钱', 'refunded'],
    ['您已取消该订单', 'closed'],
  ])('a sentence may tell it: %s', (words, state) => {
    expect(valuesOf('订单详情', ['p', words], order).status).toBe(state);
    expect(valuesOf('订单详情', ['h2', words], order).status).toBe(state);
  });

  test.each([
    '验证码已发送',
    '通道维护已完成',
    '会话已关闭',
    '优惠券已过期',
    '充值成功率 99%',
    '常见失败原因',
    '已取消的订单无法恢复',
    '充值成功后无法撤销',
    '本商品自动发货，请留意邮箱',
    '付款后自动发货',
    '订单类型：自动发货',
    '发货方式：人工处理',
    '昨天 18:20 尾号 8830 购买的月卡已发货',
  ])('what is of something else, or of all, does not: %s', (words) => {
    for (const tag of ['h3', 'p']) expect(valuesOf('订单详情', order, [tag, words]).status).toBeUndefined();
  });

  test('what is said of a state in brackets is none of it', () => {
    const table = rows(['订单号', 'WD20261120081544'], ['状态', '已支付（已通知商户 1 次，商户返回 fail）']);
    const { fields } = readFields(aPage('订单查询', ['body', table, ['p', '付了款没有收到商品？']]));
    expect(fields.status).toMatchObject({ value: 'paid', raw: '已支付' });
  });

  test('under 状态 whatever is under way is', () => {
    expect(valuesOf('订单详情', order, rows(['订单状态', '过户中'])).status).toBe('pending');
  });
});

test('the state of an order is none of those of its parts', () => {
  const parts: Node = [
    'table',
    ['tr', ['th', '期数'], ['th', '金额'], ['th', '状态']],
    ...['1', '2'].map((at): Node => ['tr', ['td', at], ['td', '500.00'], ['td', '已充']]),
  ];
  expect(valuesOf('订单详情', ['h2', '订单状态：分期到账中'], order, parts).status).toBe('pending');
});

test.each([
  ['充值失败', 'failed'],
  ['待受理', undefined],
])('a form says what became of its order, not of the complaint: %s', (words, state) => {
  const about = rows(['订单号', 'WD20261120081544'], ['当前进度', words], ['投诉原因', '请选择']);
  const form: Node = ['form', ['textarea', '请描述问题'], ['button', '提交投诉']];
  expect(valuesOf('投诉商家', ['h2', '投诉商家'], about, form).status).toBe(state);
});

describe('at a till', () => {
  const till: Node[] = [
    ['p', '请使用支付宝扫一扫完成付款'],
    ['h2', '￥35.00'],
    rows(['订单号', 'WD20261120081544'], ['商品', '云朵网盘 月卡']),
  ];

  test.each([
    '未支付　二维码有效期还剩 02 分 51 秒',
    '正在等待付款，付好了本页自己会跳转',
    'Awaiting payment 等待付款 · expires in 14:09',
    '订单待支付，剩余 14 分 32 秒',
    '暂未查询到您的付款，请稍候刷新',
  ])('it is said that nothing was paid yet: %s', (words) => {
    expect(valuesOf('收银台', ['p', words], ...till).status).toBe('unpaid');
  });

  test.each(['我已付款', '已完成支付', '支付成功后自动发货', '请在 5 分钟内完成支付'])(
    'it is not said what became of it: %s',
    (words) => {
      for (const tag of ['h3', 'p']) expect(valuesOf('收银台', [tag, words], ...till).status).toBeUndefined();
    },
  );
});

test('a talk says the state of its order on the card over it', () => {
  const talk: Node[] = ['您好，请问遇到什么问题？', '转人工', '客服「小满」为您服务', '密码不对'].map(
    (words) => ['p', words],
  );
  const card: Node = ['p', '实付 ¥36.00 · 已发货'];
  expect(valuesOf('在线客服', card, ...talk, ['textarea', '请输入消息']).status).toBe('delivered');
});
