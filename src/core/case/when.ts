import * as v from 'valibot';

/**
 * A point in time as exactly as somebody knows it, in China's time: 2026, 2026-11, 2026-11-18, 2026-11-18T19:30 or with
 * seconds. `until` ends a span; `isAbout`: give or take.
 */
export const When = v.object({
  at: v.pipe(v.string(), v.regex(/^\d{4}(-\d\d(-\d\d(T\d\d:\d\d(:\d\d)?)?)?)?$/)),
  until: v.optional(v.pipe(v.string(), v.regex(/^\d{4}(-\d\d(-\d\d(T\d\d:\d\d(:\d\d)?)?)?)?$/))),
  isAbout: v.optional(v.boolean()),
});
export type When = v.InferOutput<typeof When>;

const shanghaiMs = 8 * 3_600_000;

/** An instant (ISO with a zone) to the minute, as clocks in China show it; null when it is none. */
export function whenOf(iso: string): When | null {
  const ms = Date.parse(iso);
  if (Number.isNaN(ms)) return null;
  return { at: new Date(ms + shanghaiMs).toISOString().slice(0, 16) };
}

/** The beginning of a point in time as a UTC ISO instant, for deadlines; '' when the day is not known. */
export function instantOf({ at }: When): string {
  if (at.length < 10) return '';
  const clock = at.length > 10 ? at.slice(11) : '00:00';
  return new Date(
    Date.parse(`${at.slice(0, 10)}T${clock}${clock.length === 5 ? ':00' : ''}+08:00`),
  ).toISOString();
}

/** 2026年11月18日19:30; without its year where that is `year` already. A span of one day names the day once. */
export function showWhen({ at, until, isAbout }: When, year = ''): string {
  const start = part(at, year);
  const words = isAbout && at.length > 10 ? start.replace(/(\d\d:\d\d)$/, '约$1') : start;
  const around = isAbout && at.length <= 10 ? '前后' : '';
  if (!until) return `${words}${around}`;
  const sameDay = at.length > 10 && until.length > 10 && at.slice(0, 10) === until.slice(0, 10);
  return `${words}至${sameDay ? until.slice(11, 16) : part(until, at.slice(0, 4))}${around}`;
}

function part(at: string, year: string): string {
  const [y, month, day] = at.slice(0, 10).split('-');
  const shown = [
    y === year && month ? '' : `${y}年`,
    month ? `${Number(month)}月` : '',
    day ? `${Number(day)}日` : '',
  ];
  return `${shown.join('')}${at.slice(11, 16)}`;
}

/** Whether two points in time cannot both be right: they differ in what both of them say, by more than `minutes`. */
export function differs(a: When, b: When, minutes = 1): boolean {
  if (a.isAbout || b.isAbout || a.until || b.until) return false;
  const length = Math.min(a.at.length, b.at.length, 16);
  const [one, other] = [a.at.slice(0, length), b.at.slice(0, length)];
  if (length < 16) return one !== other;
  return Math.abs(Date.parse(`${one}Z`) - Date.parse(`${other}Z`)) > minutes * 60_000;
}

/** The earlier of two first; what has no time comes last. */
export function compareWhen(a: When | null, b: When | null): number {
  if (!a || !b) return Number(!a) - Number(!b);
  return a.at < b.at ? -1 : Number(a.at > b.at);
}
