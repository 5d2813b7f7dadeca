import type { TranscriptRow } from '../reading/talk/transcript';
import { type When, whenOf } from './when';

const date = /(?:((?:19|20)\d{2})\s*[-/.年]\s*)?(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?/;
const clock = /(上午|凌晨|早上|中午|下午|傍晚|晚上)?\s*(\d{1,2})[:：](\d{2})/;
const dayMs = 24 * 3_600_000;
const back: Record<string, number> = { 今天: 0, 昨天: 1, 前天: 2 };

/**
 * When a message was sent, from what its row and the line of its day show; null where the day is not told. `seenAt`: when the
 * talk was captured (UTC ISO); words like 昨天 and days without a year count from there.
 */
export function rowWhen(row: Pick<TranscriptRow, 'time' | 'day'>, seenAt: string): When | null {
  const seen = whenOf(seenAt);
  if (!seen) return null;
  const day = dayIn(row.time, seen.at) ?? dayIn(row.day, seen.at);
  if (!day) return null;
  const time = clock.exec(row.time);
  if (!time) return { at: day };
  const isLate = /下午|傍晚|晚上/.test(time[1] ?? '') && Number(time[2]) < 12;
  const hour = Number(time[2]) + (isLate ? 12 : 0);
  return hour < 24 ? { at: `${day}T${String(hour).padStart(2, '0')}:${time[3]}` } : { at: day };
}

function dayIn(words: string, seen: string): string | null {
  const ago = Object.keys(back).find((word) => words.includes(word));
  if (ago) return new Date(Date.parse(seen.slice(0, 10)) - back[ago]! * dayMs).toISOString().slice(0, 10);
  const found = date.exec(words);
  if (!found) return null;
  const [, year, month, day] = found;
  const rest = `-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`;
  const own = `${year ?? seen.slice(0, 4)}${rest}`;
  // A day without a year that lies ahead of the capture was last year's.
  const told = !year && own > seen.slice(0, 10) ? `${Number(seen.slice(0, 4)) - 1}${rest}` : own;
  return Number.isNaN(Date.parse(told)) ? null : told;
}
