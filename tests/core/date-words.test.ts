import { expect, it } from 'vitest';
import type { CaseDate } from '../../src/core/deadline/case-dates';
import { dateEnd, dateLeft, dateTitle, reminderText } from '../../src/core/words/date-words';

const on = (day: number, hour: number, minute = 0) => new Date(2026, 10, day, hour, minute).toISOString();
const now = on(23, 9, 22);

it('an end is said as one says it, and 24:00 belongs to the day it ends', () => {
  expect(dateEnd({ at: on(23, 10), day: '2026-11-23', unit: 'hour' }, now)).toBe('今天 10:00');
  expect(dateEnd({ at: on(25, 0), day: '2026-11-24', unit: 'workday' }, now)).toBe('明天 24:00');
  expect(dateEnd({ at: on(22, 8), day: '2026-11-22', unit: 'hour' }, now)).toBe('昨天 08:00');
  expect(dateEnd({ at: on(30, 0), day: '2026-11-29', unit: 'natural-day' }, now)).toBe('11-29');
  expect(dateEnd({ at: '2027-01-09T16:00:00.000Z', day: '2027-01-09', unit: 'natural-day' }, now)).toBe(
    '2027-01-09',
  );
});

it('what is left, and what is over', () => {
  expect(dateLeft(on(23, 10), now)).toBe('还有 38 分钟');
  expect(dateLeft(on(26, 10), now)).toBe('还有 3 天');
  expect(dateLeft(on(23, 7, 22), now)).toBe('已过 2 小时');
});

it('one reminder names its case, several are one sentence', () => {
  const date = {
    ruleId: 'ultimatum',
    title: '',
    state: 'overdue',
    at: on(23, 9),
    day: '2026-11-23',
    unit: 'hour',
  } as CaseDate;
  const one = reminderText([{ date, name: '星海点券' }], now);
  expect(one.title).toBe(dateTitle(date));
  expect(one.message).toBe('星海点券\n今天 09:00，已过 22 分钟');
  const many = reminderText(
    ['甲', '乙', '丙', '甲'].map((name) => ({ date, name })),
    now,
  );
  expect(many).toEqual({ title: '有 4 件事到期', message: '甲、乙 等 3 个案件' });
});
