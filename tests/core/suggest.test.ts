import { expect, test } from 'vitest';
import { orderIdOf, suggestCase } from '../../src/core/case/suggest';
import { aCase, aField, anItem } from '../support/items';

const now = Date.parse('2026-11-18T12:00:00.000Z');
const order = (value: string, change = {}) => anItem({ fields: { orderId: aField(value) }, ...change });

test('an order number of a case is known to belong there, on a payment site too', () => {
  expect(suggestCase(order('2026111819304587'), [aCase()], now)).toEqual({ caseId: 'case-1', how: 'known' });
  const bill = order('2026111819304587', { host: 'pay.example', kind: 'receipt' });
  expect(suggestCase(bill, [aCase()], now)).toEqual({ caseId: 'case-1', how: 'known' });
});

test('a short order number binds only on its own site', () => {
  const short = aCase({ orderIds: ['10086'] });
  expect(suggestCase(order('10086'), [short], now)?.how).toBe('known');
  expect(suggestCase(order('10086', { host: 'other.example' }), [short], now)).toBeNull();
});

test('a page of the same shop is likely of its newest open case', () => {
  const cases = [aCase({ id: 'old', isArchived: true }), aCase({ id: 'open' })];
  expect(suggestCase(anItem({ kind: 'rules' }), cases, now)).toEqual({ caseId: 'open', how: 'likely' });
});

test('a redeem page elsewhere goes with what was busy lately, a product page does not', () => {
  const elsewhere = { host: 'game.example' };
  expect(suggestCase(anItem({ ...elsewhere, kind: 'redeem-error' }), [aCase()], now)?.how).toBe('likely');
  expect(suggestCase(anItem({ ...elsewhere, kind: 'product' }), [aCase()], now)).toBeNull();
  const late = now + 9 * 24 * 3600_000;
  expect(suggestCase(anItem({ ...elsewhere, kind: 'redeem-error' }), [aCase()], late)).toBeNull();
});

test('a list and a doubtful number open no case', () => {
  expect(orderIdOf(anItem({ items: [{}, {}], fields: { orderId: aField('2026111819304587') } }))).toBe('');
  expect(
    orderIdOf(order('2026111819304587', { fields: { orderId: aField('1', { confidence: 0.5 }) } })),
  ).toBe('');
});
