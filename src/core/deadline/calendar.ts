import type { Holidays } from '../knowledge/schema';

/** A day in China as YYYY-MM-DD. */
export type Day = string;

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
/** China has one zone and no summer time. */
const shanghaiMs = 8 * hourMs;

/** The day it is in Shanghai at an instant (ISO). */
export function dayOf(iso: string): Day {
  return new Date(Date.parse(iso) + shanghaiMs).toISOString().slice(0, 10);
}

/** 24:00 of a day in Shanghai, as a UTC ISO instant. */
export function endOf(day: Day): string {
  return new Date(Date.parse(day) + dayMs - shanghaiMs).toISOString();
}

/** The day `count` natural days after a day. */
export function addDays(day: Day, count: number): Day {
  return new Date(Date.parse(day) + count * dayMs).toISOString().slice(0, 10);
}

/** The same day of a later month; the month's last day where there is none (29 February, 31st). */
export function addMonths(day: Day, count: number): Day {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const last = new Date(Date.UTC(year, month + count, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + count, Math.min(date, last))).toISOString().slice(0, 10);
}

export function isWeekend(day: Day): boolean {
  return [0, 6].includes(new Date(day).getUTCDay());
}

/** Whether the official calendar of that day's year is known. Without it every answer is an estimate. */
export function isKnown(day: Day, { years }: Holidays): boolean {
  return day.slice(0, 4) in years;
}

/** Holidays by the sun, the only ones that can be told without the official calendar. */
const fixed = new Set(['01-01', '05-01', '05-02', '10-01', '10-02', '10-03']);

/** Whether a day lies in the official time off of a public holiday. A plain weekend does not. */
export function isHoliday(day: Day, holidays: Holidays): boolean {
  const year = holidays.years[day.slice(0, 4)];
  return year ? year.off.includes(day) : fixed.has(day.slice(5));
}

/** Whether people work that day: make-up days are worked, also on a Saturday or Sunday. */
export function isWorkday(day: Day, holidays: Holidays): boolean {
  if (holidays.years[day.slice(0, 4)]?.work.includes(day)) return true;
  return !isWeekend(day) && !isHoliday(day, holidays);
}

/** The `count`-th working day after a day, and whether a year without an official calendar was counted in. */
export function addWorkdays(
  from: Day,
  count: number,
  holidays: Holidays,
): { day: Day; isEstimated: boolean } {
  let day = from;
  let isEstimated = false;
  for (let left = count; left > 0; ) {
    day = addDays(day, 1);
    isEstimated ||= !isKnown(day, holidays);
    if (isWorkday(day, holidays)) left -= 1;
  }
  return { day, isEstimated };
}

/** A last day on a public holiday moves to the first day after it; on a plain weekend it stays. */
export function behindHoliday(day: Day, holidays: Holidays): Day {
  let moved = day;
  while (isHoliday(moved, holidays)) moved = addDays(moved, 1);
  return moved;
}
