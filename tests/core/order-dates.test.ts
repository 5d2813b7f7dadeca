import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { Case } from '../../src/core/case/case';
import { CaseAnswers, CaseOrder } from '../../src/core/case/case-parts';
import { standingsOf } from '../../src/core/deadline/all-dates';
import { shippedPack } from '../../src/knowledge/knowledge';
import { aCase, aField, anItem } from '../support/items';

const { knowledge } = shippedPack();
const now = '2026-11-20T03:00:00.000Z';
const pay = (seq: number, orderId: string, at: string) =>
  anItem({
    ...{ seq, caseId: 'case-1' },
    fields: { orderId: aField(orderId), payTime: aField(at) },
  });
const promising = [{ text: '付款后 30 天内发货', effect: 'grants' as const }];
const goods = anItem({ seq: 9, caseId: 'case-1', kind: 'product', clauses: promising });

function datesOf(change: Partial<Case>, paid: [string, string][], beside = goods) {
  const evidence = [...paid.map(([orderId, at], i) => pay(i + 2, orderId, at)), beside];
  const settings = { complainant: { name: '', phone: '', address: '', idNumber: '' } };
  const stored = { cases: [aCase(change)], evidence, contacts: [], settings, amounts: {} };
  return standingsOf(stored, knowledge, now)[0]!.dates;
}
const days = (dates: ReturnType<typeof datesOf>, ruleId: string) =>
  dates.filter((one) => one.ruleId === ruleId).map(({ day, title }) => [day, title]);

describe('a case about several orders', () => {
  const dates = datesOf({ orderIds: ['A1', 'B2'] }, [
    ['A1', '2026-11-01T10:00:00+08:00'],
    ['B2', '2026-11-20T10:00:00+08:00'],
  ]);

  it('has the dates of each order, named after it', () => {
    expect(days(dates, 'clause-9')).toEqual([
      ['2026-12-01', '商家承诺“付款后 30 天内发货”（订单 A1）'],
      ['2026-12-20', '商家承诺“付款后 30 天内发货”（订单 B2）'],
    ]);
    expect(dates.find(({ title }) => title.endsWith('（订单 B2）'))?.explanation).toMatch(/^订单 B2：从/);
    expect(new Set(dates.map(({ key }) => key)).size).toBe(dates.length);
    const years = dates.filter(({ unit }) => unit === 'year').map(({ day }) => day);
    expect(new Set(years)).toEqual(new Set(['2029-11-01', '2029-11-20']));
  });

  it('has one date where the orders give the same, and names both', () => {
    const same = datesOf({ orderIds: ['A1', 'B2'] }, [
      ['A1', '2026-11-01T10:00:00+08:00'],
      ['B2', '2026-11-01T10:00:00+08:00'],
    ]);
    expect(days(same, 'clause-9')).toEqual([
      ['2026-12-01', '商家承诺“付款后 30 天内发货”（订单 A1、订单 B2）'],
    ]);
  });

  it('holds a shop to what stands on the page of one order for that order', () => {
    const ofOrder = anItem({
      seq: 9,
      caseId: 'case-1',
      fields: { orderId: aField('B2') },
      clauses: promising,
    });
    const two: [string, string][] = [
      ['A1', '2026-11-01T10:00:00+08:00'],
      ['B2', '2026-11-20T10:00:00+08:00'],
    ];
    expect(days(datesOf({ orderIds: ['A1', 'B2'] }, two, ofOrder), 'clause-9')).toEqual([
      ['2026-12-20', '商家承诺“付款后 30 天内发货”（订单 B2）'],
    ]);
  });

  it('dates what stands on a page of the goods for every order, also beside one without a number', () => {
    const two = datesOf(
      {
        orderIds: ['A1'],
        orders: [
          { ...v.parse(CaseOrder, {}), orderId: 'A1' },
          { ...v.parse(CaseOrder, {}), productName: '月卡' },
        ],
      },
      [['A1', '2026-11-01T10:00:00+08:00']],
    );
    expect(days(two, 'clause-9')).toEqual([['2026-12-01', '商家承诺“付款后 30 天内发货”（订单 A1）']]);
  });

  it('counts once what comes from a day the user said of the whole case', () => {
    const knewAt = { at: '2026-11-19' };
    const told = datesOf({ orderIds: ['A1', 'B2'], answers: v.parse(CaseAnswers, { knewAt }) }, [
      ['A1', '2026-11-01T10:00:00+08:00'],
      ['B2', '2026-11-20T10:00:00+08:00'],
    ]);
    const limits = told.filter(({ from }) => from.moment === 'knewAt');
    expect(limits.length).toBeGreaterThan(0);
    expect(new Set(limits.map(({ ruleId }) => ruleId)).size).toBe(limits.length);
    expect(limits.every(({ title }) => !title.includes('订单'))).toBe(true);
  });
});

it('a case about one order names none', () => {
  const dates = datesOf({ orderIds: ['A1'] }, [['A1', '2026-11-01T10:00:00+08:00']]);
  expect(days(dates, 'clause-9')).toEqual([['2026-12-01', '商家承诺“付款后 30 天内发货”']]);
});
