import { showClock, showDay } from '../../core/words/show';

/** A time as lists show it: 今天 10:00, 昨天 21:30, 11-18 19:33, with the year when it is another. */
export function showWhen(iso: string, now = new Date()): string {
  const day = showDay(iso);
  const today = showDay(now.toISOString());
  if (day === today) return `今天 ${showClock(iso)}`;
  if (day === showDay(new Date(now.getTime() - 24 * 3600 * 1000).toISOString()))
    return `昨天 ${showClock(iso)}`;
  return `${day.slice(0, 4) === today.slice(0, 4) ? day.slice(5) : day} ${showClock(iso)}`;
}
