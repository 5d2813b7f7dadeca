import { expect, test } from 'vitest';
import {
  awaitsDelivery,
  dueRecaptures,
  isSameOrder,
  newestLooks,
  nextRecaptureMs,
  openRecaptures,
  orderKey,
  orderOf,
  planRecaptures,
} from '../../src/core/case/recapture';
import { mayCaptureByItself } from '../../src/core/reading/auto-capture';
import type { FoundField } from '../../src/core/reading/fields';
import { anItem } from '../support/items';

const field = (value: string): FoundField => ({
  value,
  raw: value,
  confidence: 0.95,
  label: '',
  run: 0,
  others: [],
});
const at = (clock: string) => `2026-11-18T${clock}:00.000Z`;
const order = (more: Parameters<typeof anItem>[0] = {}) =>
  anItem({
    seq: 7,
    kind: 'order',
    url: 'https://shop.example/order?no=1001',
    host: 'shop.example',
    at: at('10:00'),
    fields: { orderId: field('20261001'), status: field('paid') },
    ...more,
  });

test('only one paid order that is not delivered, at an address that opens again, is looked at again', () => {
  expect(awaitsDelivery(order())).toBe(true);
  expect(awaitsDelivery(order({ fields: { status: field('pending') } }))).toBe(true);
  expect(awaitsDelivery(order({ fields: { status: field('delivered') } }))).toBe(false);
  expect(awaitsDelivery(order({ fields: {} }))).toBe(false);
  expect(awaitsDelivery(order({ kind: 'receipt' }))).toBe(false);
  expect(awaitsDelivery(order({ url: 'file:///order.html' }))).toBe(false);
  expect(awaitsDelivery(order({ items: [{}, {}] }))).toBe(false);
});

test('after one hour and after one day, without what has passed', () => {
  const due = (now: string) => planRecaptures(order(), Date.parse(now)).map(({ dueAt }) => dueAt);
  expect(due(at('10:01'))).toEqual([at('11:00'), '2026-11-19T10:00:00.000Z']);
  expect(due(at('12:00'))).toEqual(['2026-11-19T10:00:00.000Z']);
  expect(due('2026-11-20T00:00:00.000Z')).toEqual([]);
});

test('late ones are told once for each order', () => {
  const one = planRecaptures(order(), Date.parse(at('10:00')));
  const other = planRecaptures(
    order({ seq: 9, fields: { orderId: field('20261002') } }),
    Date.parse(at('10:00')),
  );
  const now = Date.parse('2026-11-22T00:00:00.000Z');
  expect(dueRecaptures([...one, ...other], now)).toHaveLength(2);
  const told = [...one, ...other].map((reminder) => ({ ...reminder, toldAt: at('23:00') }));
  expect(dueRecaptures(told, now)).toEqual([]);
  expect(nextRecaptureMs(told)).toBeNull();
  expect(nextRecaptureMs(one)).toBe(Date.parse(at('11:00')));
  expect(dueRecaptures(one, Date.parse(at('10:59')))).toEqual([]);
});

test('a capture of the order after the due time settles it; one before, of another order or cancelled does not', () => {
  const reminders = planRecaptures(order(), Date.parse(at('10:00')));
  const left = (more: Parameters<typeof anItem>[0]) =>
    openRecaptures(reminders, [order(), order({ seq: 8, ...more })]).map(({ id }) => id);
  expect(left({ at: at('10:30') })).toEqual(['7+1h', '7+24h']);
  expect(left({ at: at('11:05') })).toEqual(['7+24h']);
  expect(left({ at: at('11:05'), outcome: 'cancelled' })).toEqual(['7+1h', '7+24h']);
  expect(left({ at: at('11:05'), fields: { orderId: field('20269999') } })).toEqual(['7+1h', '7+24h']);
  expect(left({ at: at('11:05'), fields: {} })).toEqual(['7+24h']);
  expect(left({ at: at('11:05'), fields: {}, url: 'https://shop.example/order?no=2' })).toHaveLength(2);
  expect(left({ at: '2026-11-19T10:00:00.000Z' })).toEqual([]);
});

test('an order is the same under its number at any address, and at its address where no number was read', () => {
  const url = 'https://shop.example/list#20261001';
  const [one, there, numberless, other, elsewhere] = [
    ...[{}, { url }, { fields: {} }, { fields: { orderId: field('20261002') } }, { host: 'other.example' }],
  ].map((more) => orderOf(order(more)));
  expect(orderKey(one!)).toBe(orderKey(there!));
  expect(isSameOrder(one!, there!)).toBe(true);
  expect(isSameOrder(one!, numberless!)).toBe(true);
  expect(isSameOrder(one!, other!)).toBe(false);
  expect(isSameOrder(one!, elsewhere!)).toBe(false);
  const [first, second] = ['#/order/1', '#/order/2'].map((route) =>
    orderOf(order({ fields: {}, url: `https://shop.example/${route}` })),
  );
  expect(isSameOrder(first!, second!)).toBe(false);
});

test('each order is offered once, by the newest look at it; lists and what was erased are no look', () => {
  const second = { orderId: field('20261002'), status: field('paid') };
  const looks = newestLooks([
    order(),
    order({ seq: 8, fields: second, url: 'https://shop.example/order?no=1002' }),
    order({ seq: 9 }),
    order({ seq: 10, items: [{}, {}] }),
    order({ seq: 11, isErased: true }),
    order({ seq: 12, kind: 'receipt' }),
  ]);
  expect(looks.map(({ seq }) => seq)).toEqual([8, 9]);
});

test('once the order was delivered, nothing is left to wait for', () => {
  const reminders = planRecaptures(order(), Date.parse(at('10:00')));
  const fields = { orderId: field('20261001'), status: field('delivered') };
  expect(openRecaptures(reminders, [order({ seq: 8, at: at('10:20'), fields })])).toEqual([]);
  expect(openRecaptures(reminders, [order({ seq: 6, at: at('09:20'), fields })])).toHaveLength(2);
});

test('captures without a click are bounded by address and by site', () => {
  const now = Date.parse(at('12:00'));
  const some = (count: number, url: (i: number) => string, clock = '11:30') =>
    Array.from({ length: count }, (_, i) => ({ url: url(i), at: at(clock) }));
  const here = 'https://shop.example/order?no=1';
  expect(
    mayCaptureByItself(
      some(3, () => here),
      here,
      now,
    ),
  ).toBe(true);
  expect(
    mayCaptureByItself(
      some(4, (i) => `${here}#${i}`),
      here,
      now,
    ),
  ).toBe(false);
  expect(
    mayCaptureByItself(
      some(9, () => here, '10:59'),
      here,
      now,
    ),
  ).toBe(true);
  expect(
    mayCaptureByItself(
      some(19, (i) => `${here}${i}x`),
      here,
      now,
    ),
  ).toBe(true);
  expect(
    mayCaptureByItself(
      some(20, (i) => `${here}${i}x`),
      here,
      now,
    ),
  ).toBe(false);
});

test('at an address that is no order’s own a look without a number settles nothing of an order that has one', () => {
  const query = 'https://shop.example/query';
  const known = orderOf(order({ url: query }));
  expect(isSameOrder(known, orderOf(order({ url: query, fields: {} })))).toBe(false);
  expect(
    isSameOrder(orderOf(order({ url: query, fields: {} })), orderOf(order({ url: query, fields: {} }))),
  ).toBe(true);
  expect(isSameOrder(orderOf(order()), orderOf(order({ fields: {} })))).toBe(true);
});
