import { expect, test } from 'vitest';
import { eventOf } from '../../src/core/reading/label-grammar';
import { meaningsOf } from '../../src/core/reading/label-words';
import { readFields } from '../../src/core/reading/read-fields';
import { timesIn } from '../../src/core/reading/times';
import { aReading } from '../support/reading';

test.each([
  ['渠道流水单号', 'tradeNo'],
  ['网关订单号', 'tradeNo'],
  ['商户订单号', 'orderId'],
  ['交易订单号', 'orderId'],
  ['退款申请编号', 'ticketNo'],
  ['订单建立时间', 'orderTime'],
  ['买家付清时间', 'payTime'],
  ['退款受理时间', 'otherTime'],
  ['自动确认时间', 'unwanted'],
  ['积分抵扣金额', 'unwanted'],
  ['还需支付金额', 'payableFen'],
  ['订单实付总额', 'amountFen'],
  ['取卡密码', 'buyer'],
  ['Order ID 订单号', 'orderId'],
])('a label nobody listed is read as it is built: %s', (label, meaning) => {
  expect(meaningsOf(label)[0]?.name).toBe(meaning);
});

test.each([
  ['拍下', 'orderTime'],
  ['买家已付款', 'payTime'],
  ['卖家出库', 'otherTime'],
])('what happened then: %s', (words, meaning) => {
  expect(eventOf(words)?.name).toBe(meaning);
});

test('words that name no event announce no time', () => {
  expect(eventOf('温馨提醒')).toBeNull();
  expect(eventOf('深空边境')).toBeNull();
});

test('a time keeps the zone the page writes, and says where none is written', () => {
  expect(timesIn('2026-11-18 19:30:45 UTC+9')[0]).toMatchObject({ value: '2026-11-18T19:30:45+09:00' });
  expect(timesIn('2026-11-18T11:30:45Z')[0]).toMatchObject({ value: '2026-11-18T11:30:45Z' });
  expect(timesIn('2026-11-18 19:30:45 -98.00')[0]).toMatchObject({
    value: '2026-11-18T19:30:45+08:00',
    zone: 'assumed',
  });
  const { fields } = readFields(aReading(['订单号：2026111819304587', '下单时间：2026-11-18 19:30:45']));
  expect(fields.orderTime?.zone).toBe('assumed');
});

test('of a price per piece in its own line no sum of the order is made', () => {
  const { fields } = readFields(
    aReading(['订单号：2026111819304587', '商品单价: 49.25', '购买数量: 2', '商品总价: 98', '状态：已发货']),
  );
  expect(fields.amountFen?.value).toBe(9800);
});

test('a number of letters only is one where it is labelled', () => {
  const { fields } = readFields(aReading(['订单编号: XDOPVTDQGNOXOAVL', '状态：已发货']));
  expect(fields.orderId?.value).toBe('XDOPVTDQGNOXOAVL');
});

test('a row of value cells that sound like labels is no head of a table', () => {
  const rows = [
    ['商品名称', '输入法皮肤激活码'],
    ['购买数量', '2'],
    ['联系方式', '13800001111'],
    ['卡密', 'CDK-9F8E7D6C'],
  ];
  const reading = aReading([], { title: '查询结果' });
  reading.blocks.push({ parent: 0, frame: 0, tag: 'table' });
  for (const [at, row] of rows.entries()) {
    const tr = reading.blocks.push({ parent: 1, frame: 0, tag: 'tr' }) - 1;
    for (const [i, text] of row.entries()) {
      const block = reading.blocks.push({ parent: tr, frame: 0, tag: 'td' }) - 1;
      reading.runs.push({ block, text, source: 'text', box: [i * 200, at * 30, 120, 20] });
    }
  }
  const { fields } = readFields(reading);
  expect(fields.productName?.value).toBe('输入法皮肤激活码');
  expect(fields.cardSecret?.value).toBe('CDK-9F8E7D6C');
});
