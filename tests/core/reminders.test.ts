import { describe, expect, it } from 'vitest';
import type { CaseDate } from '../../src/core/deadline/case-dates';
import { planReminders, type ReminderState, remindAt, snoozeUntil } from '../../src/core/deadline/reminders';

/** A local time of one November, as an instant. */
const on = (day: number, hour: number, minute = 0) => new Date(2026, 10, day, hour, minute).toISOString();
const never = { from: 0, to: 0 };
const night = { from: 22, to: 8 };

function aDate(at: string, words: Partial<CaseDate> = {}): CaseDate {
  return {
    ...{
      ruleId: 'ultimatum',
      title: '最后期限到期',
      side: 'shop',
      at,
      day: at.slice(0, 10),
      unit: 'hour',
      amount: 48,
    },
    from: { moment: 'platform/ultimatum', at: on(1, 0) },
    ...{ articles: [], isEstimated: false, explanation: '', notes: [], caseId: 'case' },
    ...{ channel: 'platform', ready: 'escalate' },
    source: { from: '做法', checked: '2026-11-23', confidence: 'unverified' },
    ...{ key: `case/ultimatum/${at}`, state: 'upcoming' },
    ...words,
  };
}
const shown = (date: CaseDate, change: Partial<ReminderState>): ReminderState => ({
  ...{ key: date.key, caseId: 'case', shownFor: '', snoozedUntil: '', isOff: false },
  ...change,
});

describe('what is shown when', () => {
  const date = aDate(on(21, 10));
  const plan = (now: string, states: ReminderState[] = [], quiet = never, dates = [date]) =>
    planReminders({ dates, states, quiet, now });

  it('nothing before its time, and then the alarm for it', () => {
    expect(plan(on(21, 9))).toEqual({ show: [], next: date.at });
  });
  it('once when it is due, and never again', () => {
    const due = plan(on(21, 10));
    expect(due.show.map((one) => one.plannedFor)).toEqual([date.at]);
    expect(plan(on(21, 11), [shown(date, { shownFor: date.at })])).toEqual({ show: [], next: null });
  });
  it('late, after the browser was closed for days', () => {
    expect(plan(on(24, 15)).show).toHaveLength(1);
  });
  it('what ran out weeks ago is left to the list', () => {
    expect(
      planReminders({ dates: [date], states: [], quiet: never, now: '2027-01-01T00:00:00.000Z' }).show,
    ).toEqual([]);
  });
  it('a clock set back shows nothing twice; a clock set forward and back loses nothing that is to come', () => {
    const states = [shown(date, { shownFor: date.at })];
    expect(plan(on(20, 0), states)).toEqual({ show: [], next: null });
    const later = aDate(on(23, 10));
    expect(plan(on(20, 0), states, never, [date, later]).next).toBe(later.at);
  });
  it('nothing in quiet hours, all of it at their end', () => {
    const late = aDate(on(21, 23));
    expect(plan(on(21, 23, 30), [], night, [late])).toEqual({ show: [], next: on(22, 8) });
    expect(plan(on(22, 3), [], night, [late])).toEqual({ show: [], next: on(22, 8) });
    expect(plan(on(22, 8), [], night, [late]).show).toHaveLength(1);
  });
  it('a due one is not shown in quiet hours that began meanwhile', () => {
    expect(plan(on(21, 23), [], night)).toEqual({ show: [], next: on(22, 8) });
  });
  it('put off: then, and once', () => {
    const snoozedUntil = on(21, 11);
    const state = shown(date, { shownFor: date.at, snoozedUntil });
    expect(plan(on(21, 10, 30), [state])).toEqual({ show: [], next: snoozedUntil });
    expect(plan(on(21, 11), [state]).show.map((one) => one.plannedFor)).toEqual([snoozedUntil]);
    expect(plan(on(21, 12), [{ ...state, shownFor: snoozedUntil }]).show).toEqual([]);
  });
  it('put off by a clock that was years ahead: not believed', () => {
    const state = shown(date, { snoozedUntil: '2031-01-01T00:00:00.000Z' });
    expect(plan(on(21, 10), [state]).show).toHaveLength(1);
  });
  it('not wanted: never', () => {
    expect(plan(on(21, 10), [shown(date, { isOff: true })])).toEqual({ show: [], next: null });
  });
  it('an hour limit of the buyer is told before it ends, a limit of years a month, a week and a day before', () => {
    const hours = aDate(on(21, 20), {
      side: 'buyer',
      ruleId: 'clause-1',
      from: { moment: 'paidAt', at: on(20, 20) },
    });
    expect(remindAt(hours)).toEqual([Date.parse(on(21, 14))]);
    expect(
      remindAt(aDate(on(21, 20), { side: 'buyer', ruleId: 'court-3-years', unit: 'year' })),
    ).toHaveLength(3);
  });
  it('of several moments that were slept through only the newest is shown', () => {
    const years = aDate(on(21, 0), { side: 'buyer', ruleId: 'court-3-years', unit: 'year' });
    const { show } = plan(on(20, 12), [], never, [years]);
    expect(show.map((one) => one.plannedFor)).toEqual([on(20, 0)]);
  });
});

describe('putting off', () => {
  it('an hour, this evening, tomorrow morning', () => {
    expect(snoozeUntil('hour', on(21, 10))).toBe(on(21, 11));
    expect(snoozeUntil('tonight', on(21, 10))).toBe(on(21, 20));
    expect(snoozeUntil('tonight', on(21, 21))).toBe(on(21, 22));
    expect(snoozeUntil('tomorrow', on(21, 10))).toBe(on(22, 9));
  });
});
