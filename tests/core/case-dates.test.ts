import { describe, expect, it } from 'vitest';
import type { ContactItem } from '../../src/core/case/contacts';
import { noFacts } from '../../src/core/case/dispute-facts';
import { caseDates, dueDates, nextDate } from '../../src/core/deadline/case-dates';
import { icsOf } from '../../src/core/deadline/ics';
import { utf8 } from '../../src/core/evidence/bytes';
import { dateSource } from '../../src/core/words/date-words';
import { shippedPack } from '../../src/knowledge/knowledge';
import { unfolded } from '../support/calendar';
import { aContact } from '../support/contacts';
import { anItem } from '../support/items';

const { knowledge } = shippedPack();
const paidAt = '2026-11-18T11:31:00.000Z';
const facts = { ...noFacts(), moments: { paidAt } };

function datesAt(
  now: string,
  contacts: ContactItem[],
  clauses: { text: string; effect: 'grants' | 'limits' }[] = [],
) {
  const one = { id: 'case', createdAt: '2026-11-18T12:00:00.000Z' };
  const evidence = clauses.length > 0 ? [anItem({ seq: 1, at: paidAt, clauses })] : [];
  return caseDates({ case: one, facts, contacts, evidence, knowledge, now });
}
const of = (dates: ReturnType<typeof datesAt>, ruleId: string) => dates.find((one) => one.ruleId === ruleId);

const asked = aContact({ at: '2026-11-20T02:00:00.000Z' });
const ultimatum = aContact({ seq: 2, at: '2026-11-21T02:00:00.000Z', act: 'ultimatum' });

describe('the dates of a case', () => {
  it('a day after asking it is time to ask again, and that stays until it was done', () => {
    expect(of(datesAt('2026-11-20T03:00:00.000Z', [asked]), 'ask-again')?.state).toBe('upcoming');
    expect(of(datesAt('2026-11-25T03:00:00.000Z', [asked]), 'ask-again')?.state).toBe('overdue');
    const again = aContact({ seq: 2, at: '2026-11-25T02:00:00.000Z' });
    expect(of(datesAt('2026-11-25T03:00:00.000Z', [asked, again]), 'ask-again')?.at).toBe(
      '2026-11-26T02:00:00.000Z',
    );
  });
  it('while a last limit runs nobody asks again', () => {
    const dates = datesAt('2026-11-21T03:00:00.000Z', [asked, ultimatum]);
    expect(of(dates, 'ask-again')).toBeUndefined();
    expect(nextDate(dates)?.ruleId).toBe('ultimatum');
  });
  it('a last limit that ran out is overdue until what came of it was written down', () => {
    const late = '2026-11-23T03:00:00.000Z';
    expect(of(datesAt(late, [ultimatum]), 'ultimatum')).toMatchObject({
      state: 'overdue',
      ready: 'escalate',
    });
    const result = aContact({ seq: 3, at: '2026-11-23T02:30:00.000Z', act: 'none' });
    expect(of(datesAt(late, [ultimatum, result]), 'ultimatum')).toBeUndefined();
  });
  it('each belongs to the channel it was begun in, a page’s own limit and a shop’s to the platform', () => {
    const office = aContact({ seq: 3, at: '2026-11-21T02:00:00.000Z', channel: '12315', act: 'filed' });
    const clauses = [{ text: '付款后 24 小时内发货', effect: 'grants' as const }];
    const dates = datesAt('2026-11-21T03:00:00.000Z', [asked, office]);
    expect(of(dates, '12315-accept')?.channel).toBe('12315');
    expect(of(dates, 'ask-again')?.channel).toBe('platform');
    expect(of(datesAt('2026-11-20T03:00:00.000Z', [], clauses), 'clause-1')?.channel).toBe('platform');
    expect(of(dates, 'court-3-years')?.channel).toBeNull();
    const due = { ...facts, moments: { paidAt, refundDueAt: paidAt } };
    const one = { id: 'case', createdAt: paidAt };
    const asking = { case: one, facts: due, evidence: [], knowledge, now: '2026-12-10T03:00:00.000Z' };
    const late = of(caseDates({ ...asking, contacts: [] }), 'delay-after-agreed-day');
    expect(late).toMatchObject({ channel: 'platform', state: 'overdue' });
    const told = aContact({ at: '2026-12-10T02:00:00.000Z', act: 'none' });
    expect(of(caseDates({ ...asking, contacts: [told] }), 'delay-after-agreed-day')).toBeUndefined();
  });
  it('a time they named counts to the minute', () => {
    const promised = { amount: null, unit: 'hour' as const, until: '2026-11-22T09:30:00.000Z' };
    const date = of(datesAt('2026-11-22T01:00:00.000Z', [{ ...asked, promised }]), 'platform-promise');
    expect(date).toMatchObject({ at: promised.until, state: 'today', ready: 'ultimatum' });
  });
  it('the reminder the user set stands in place of asking again, until the next contact', () => {
    const own = { ...asked, remindAt: '2026-11-20T08:00:00.000Z' };
    const dates = datesAt('2026-11-20T03:00:00.000Z', [own]);
    expect(of(dates, 'ask-again')).toBeUndefined();
    expect(of(dates, 'own-reminder')?.at).toBe(own.remindAt);
    const next = aContact({ seq: 2, at: '2026-11-20T09:00:00.000Z' });
    expect(of(datesAt('2026-11-20T10:00:00.000Z', [own, next]), 'own-reminder')).toBeUndefined();
  });
  it('the buyer’s own time that ran out is missed, not overdue', () => {
    const clauses = [{ text: '本店保证全新未使用，24 小时内无效包换', effect: 'grants' as const }];
    const dates = datesAt('2026-11-20T03:00:00.000Z', [], clauses);
    expect(of(dates, 'clause-1')).toMatchObject({ side: 'buyer', state: 'missed' });
    expect(dateSource(of(dates, 'clause-1')!)).toMatch(/^页面原文：“.*”，2026-11-18 留证$/);
    expect(dueDates(dates)).toEqual([]);
  });
  it('what was over before the case was begun asks nothing', () => {
    const clauses = [{ text: '付款后 10 分钟内自动发货', effect: 'grants' as const }];
    expect(of(datesAt('2026-11-20T03:00:00.000Z', [], clauses), 'clause-1')?.state).toBe('overdue');
    const one = { id: 'case', createdAt: '2026-11-25T00:00:00.000Z' };
    const evidence = [anItem({ seq: 1, at: paidAt, clauses })];
    const dates = caseDates({
      case: one,
      facts,
      contacts: [],
      evidence,
      knowledge,
      now: '2026-11-26T00:00:00.000Z',
    });
    expect(of(dates, 'clause-1')?.state).toBe('missed');
  });
  it('limits of years are in the list and never next', () => {
    const dates = datesAt('2026-11-20T03:00:00.000Z', []);
    expect(dates.map((one) => one.ruleId)).toContain('complaint-3-years');
    expect(nextDate(dates)).toBeNull();
  });
  it('every date has its source and the day it was checked', () => {
    for (const one of datesAt('2026-11-20T03:00:00.000Z', [asked, ultimatum])) {
      expect(one.source.from).not.toBe('');
      expect(one.source.checked).toMatch(/^\d{4}-\d\d-\d\d$/);
      expect(one.explanation).not.toBe('');
    }
  });
});

describe('a calendar file', () => {
  const dates = datesAt('2026-11-20T03:00:00.000Z', [asked]);
  const title =
    '星海点券, 兑换码; 已被使用\\\n而且这个名字很长很长很长很长很长很长很长很长很长很长很长很长很长';
  const lines = unfolded(
    utf8(
      icsOf(
        dates.map((date) => ({ date, title })),
        '2026-11-20T03:00:00.000Z',
      ),
    ),
  );
  it('is what RFC 5545 asks for, with long and odd names', () => {
    expect(lines[0]).toBe('BEGIN:VCALENDAR');
    expect(lines.at(-1)).toBe('END:VCALENDAR');
    for (const name of ['UID', 'DTSTAMP', 'SUMMARY'])
      expect(lines.filter((line) => line.startsWith(`${name}:`))).toHaveLength(dates.length);
    expect(lines.find((line) => line.startsWith('SUMMARY:'))).toContain(
      '星海点券\\, 兑换码\\; 已被使用\\\\\\n而且',
    );
  });
  it('has one name per date, the same at every export', () => {
    const uids = lines.filter((line) => line.startsWith('UID:'));
    expect(new Set(uids).size).toBe(dates.length);
  });
  it('holds the orders to be captured again, each with its address', () => {
    const order = {
      url: 'https://shop.example/order?no=1',
      host: 'shop.example',
      orderId: '2026111819304587',
    };
    const again = { ...order, id: '3+1h', seq: 3, dueAt: '2026-11-20T04:00:00.000Z', toldAt: '' };
    const events = unfolded(utf8(icsOf([], '2026-11-20T03:00:00.000Z', [again])));
    expect(events).toContain('DTSTART:20261120T040000Z');
    expect(events).toContain('SUMMARY:再留证一次：shop.example 尾号 4587 的订单');
    expect(events).toContain('DESCRIPTION:https://shop.example/order?no=1');
    expect(events).toContain('TRIGGER:PT0M');
  });
  it('gives a moment in UTC and a day as a day', () => {
    expect(lines).toContain('DTSTART:20261121T020000Z');
    expect(lines.some((line) => line.startsWith('DTSTART;VALUE=DATE:2029'))).toBe(true);
  });
});

describe('limits nobody verified', () => {
  const filed = aContact({ at: '2026-11-20T02:00:00.000Z', channel: 'pay-alipay', act: 'filed' });
  const now = '2026-11-20T03:00:00.000Z';
  const dates = (contacts: ContactItem[], own = {}) =>
    caseDates({
      ...{ case: { id: 'case', createdAt: paidAt }, facts, contacts, evidence: [], knowledge },
      ...{ own, now },
    });

  it('say so, and the user’s own number stands in their place', () => {
    expect(of(dates([filed]), 'alipay-answer')).toMatchObject({
      ...{ at: '2026-11-21T02:00:00.000Z', unsure: { amount: 24, isOwn: false } },
    });
    const own = of(dates([filed], { 'alipay-answer': 72 }), 'alipay-answer')!;
    expect(own).toMatchObject({ at: '2026-11-23T02:00:00.000Z', unsure: { amount: 24, isOwn: true } });
    expect(own.explanation).toContain('72 小时（你填的）');
    expect(own.notes.join()).toContain('资料里是 24 小时');
    expect(dateSource(own)).toBe('你填的');
    expect(unfolded(utf8(icsOf([{ date: own, title: '案件' }], now))).join()).toContain('来源：你填的');
  });
  it('a verified one, and one of our own making, is nobody’s to change', () => {
    const contacts = [
      aContact({ seq: 1, at: '2026-11-20T02:00:00.000Z', channel: '12315', act: 'filed' }),
      aContact({ seq: 2, at: '2026-11-20T02:00:00.000Z', act: 'ultimatum' }),
    ];
    const own = { '12315-accept': 1, ultimatum: 1 };
    const [plain, changed] = [dates(contacts), dates(contacts, own)];
    for (const rule of ['12315-accept', 'ultimatum']) {
      expect(of(changed, rule)?.at).toBe(of(plain, rule)?.at);
      expect(of(changed, rule)?.unsure).toBeUndefined();
    }
  });
  it('what the other side named itself counts before what the user filled in', () => {
    const promised = { amount: 3, unit: 'natural-day' as const, until: null };
    const date = of(dates([{ ...asked, promised }], { 'platform-promise': 9 }), 'platform-promise');
    expect(date).toMatchObject({ amount: 3 });
    expect(date?.unsure).toBeUndefined();
  });
});
