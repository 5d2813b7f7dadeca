import { addDays, type Day, dayOf } from '../../deadline/calendar';

/** When something was said, as the page shows it, and what that comes to. */
export type SaidAt = {
  raw: string;
  /** ISO with +08:00, or only a day where no hour is known; null where the page does not say enough. */
  at: string | null;
  /** 0…1: how sure `at` is. */
  confidence: number;
};

type Found<T> = { value: T; confidence: number } | null;

const full = /((?:19|20)\d{2})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?/;
const yearless = /(?<!\d)(\d{1,2})\s*[-/月]\s*(\d{1,2})\s*日?(?!\s*[-/]|\d)/;
const weekday = /(?:星期|周|礼拜)([一二三四五六日天])/;
const weekdays = '日一二三四五六';
const clock =
  /(凌晨|早上|早晨|清晨|上午|中午|下午|傍晚|晚上|夜里)?\s*(?<!\d)(\d{1,2})[:：](\d{2})(?:[:：](\d{2}))?\s*([ap])?\.?m?/i;
const ago = /(\d{1,3})\s*(秒|分钟|小时|天|min|hour|day)s?\s*(?:前|ago)/i;
const agoMs: Record<string, number> = {
  秒: 1000,
  分钟: 60_000,
  min: 60_000,
  小时: 3_600_000,
  hour: 3_600_000,
};
/** How sure a time is that stands nowhere but is counted back from the moment of the capture. */
const countedBack: Record<string, number> = { 秒: 0.8, 分钟: 0.8, min: 0.8, 小时: 0.6, hour: 0.6 };

/**
 * The moment a row names: by its own words, else by the line that parts the days above it. `capturedAt`: UTC ISO, what
 * 昨天 and 星期三 count from. Pages name no zone: their times are taken as China's.
 */
export function saidAt({ time, day }: { time: string; day: string }, capturedAt: string): SaidAt {
  const raw = time || day;
  const none: SaidAt = { raw, at: null, confidence: 0 };
  if (raw.trim() === '' || Number.isNaN(Date.parse(capturedAt))) return none;
  const back = agoIn(time, capturedAt);
  if (back) return { raw, at: back.value, confidence: back.confidence };
  const today = dayOf(capturedAt);
  const date = dayIn(time, today) ?? dayIn(day, today);
  const hour = clockIn(time);
  if (hour === 'unclear') return date ? { raw, at: date.value, confidence: date.confidence } : none;
  // A day that cannot be told is not today.
  const isNamed = [full, yearless, weekday].some((one) => one.test(`${time} ${day}`));
  if (!date) return hour && !isNamed ? lastAt(raw, hour, capturedAt) : none;
  // The line between two days has an hour too: it is that of the first row under it, not of this one.
  if (!hour) return { raw, at: date.value, confidence: date.confidence };
  return { raw, at: `${date.value}T${hour}+08:00`, confidence: date.confidence };
}

/** Only an hour: talks leave the day out for today's, and today's cannot lie ahead. */
function lastAt(raw: string, hour: string, capturedAt: string): SaidAt {
  const at = `${dayOf(capturedAt)}T${hour}+08:00`;
  return Date.parse(at) <= Date.parse(capturedAt) + 60_000
    ? { raw, at, confidence: 0.5 }
    : { raw, at: null, confidence: 0 };
}

function agoIn(text: string, capturedAt: string): Found<string> {
  if (full.test(text)) return null;
  if (/刚刚|刚才|just now/i.test(text)) return { value: isoAt(Date.parse(capturedAt)), confidence: 0.7 };
  const match = ago.exec(text);
  if (!match) return null;
  const unit = match[2]!.toLowerCase();
  if (/天|day/.test(unit)) return { value: addDays(dayOf(capturedAt), -Number(match[1])), confidence: 0.6 };
  const value = isoAt(Date.parse(capturedAt) - Number(match[1]) * agoMs[unit]!);
  return { value, confidence: countedBack[unit]! };
}

/** An instant as China's clocks show it, to the minute. */
function isoAt(ms: number): string {
  return `${new Date(ms + 8 * 3_600_000).toISOString().slice(0, 16)}:00+08:00`;
}

/** The day a text names, the surest way first. */
function dayIn(text: string, today: Day): Found<Day> {
  const whole = full.exec(text);
  if (whole) return valid(dateOf(Number(whole[1]), Number(whole[2]), Number(whole[3])), 0.98);
  const short = yearless.exec(text);
  if (short) return withYear(Number(short[1]), Number(short[2]), { today, weekday: weekday.exec(text)?.[1] });
  if (/今天|today/i.test(text)) return { value: today, confidence: 0.9 };
  if (/昨天|yesterday/i.test(text)) return { value: addDays(today, -1), confidence: 0.9 };
  if (/前天/.test(text)) return { value: addDays(today, -2), confidence: 0.9 };
  const named = weekday.exec(text);
  return named ? lastWeekday(named[1]!, today) : null;
}

function valid(value: Day | null, confidence: number): Found<Day> {
  return value ? { value, confidence } : null;
}

/** YYYY-MM-DD, or null for the 31st of February. */
function dateOf(year: number, month: number, day: number): Day | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
    ? date.toISOString().slice(0, 10)
    : null;
}

/** The last such day that is not ahead, and that falls on the weekday written beside it, if one is. */
function withYear(
  month: number,
  day: number,
  { today, weekday: named }: { today: Day; weekday: string | undefined },
): Found<Day> {
  const year = Number(today.slice(0, 4));
  for (let back = 0; back < (named ? 6 : 2); back++) {
    const value = dateOf(year - back, month, day);
    if (!value || value > addDays(today, 1)) continue;
    if (named && weekdayOf(value) !== dayNumber(named)) continue;
    return { value, confidence: named ? 0.95 : 0.85 };
  }
  return null;
}

function weekdayOf(day: Day): number {
  return new Date(day).getUTCDay();
}

function dayNumber(named: string): number {
  return named === '天' ? 0 : weekdays.indexOf(named);
}

/** The last such weekday. Today's own name may be today or a week ago: that is not told apart. */
function lastWeekday(named: string, today: Day): Found<Day> {
  const back = (weekdayOf(today) - dayNumber(named) + 7) % 7;
  return back === 0 ? null : { value: addDays(today, -back), confidence: 0.75 };
}

/** HH:MM:SS in 24 hours; 晚上 12:10 may be the night before or after. */
function clockIn(text: string): string | 'unclear' | null {
  const found = [...text.matchAll(new RegExp(clock, 'gi'))];
  // The title attribute in brackets behind it is the longer form of the same time.
  const match = found.find((one) => one[4] !== undefined) ?? found.at(0);
  if (!match) return null;
  const [, part = '', hours, minutes, seconds = '00', half = ''] = match;
  let hour = Number(hours);
  if (hour > 23 || Number(minutes) > 59 || Number(seconds) > 59) return 'unclear';
  if (/晚上|夜里/.test(part) && hour === 12) return 'unclear';
  if (/下午|傍晚|晚上/.test(part) && hour < 12) hour += 12;
  if (/中午/.test(part) && hour < 3) hour += 12;
  if (/凌晨/.test(part) && hour === 12) hour = 0;
  if (/p/i.test(half) && hour < 12) hour += 12;
  if (/a/i.test(half) && hour === 12) hour = 0;
  return `${String(hour).padStart(2, '0')}:${minutes}:${seconds}`;
}
