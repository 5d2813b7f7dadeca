import type { CaseDate, ReadyKind } from '../deadline/case-dates';
import { sourceWords } from '../knowledge/source';
import { showClock, showDay, showSpan } from './show';

/** What the user is to do about a date, as a list names it. */
export function dateTitle({ ruleId, title, state }: Pick<CaseDate, 'ruleId' | 'title' | 'state'>): string {
  if (ruleId === 'ask-again') return '24 小时跟进：问一次处理进度';
  if (ruleId === 'ultimatum')
    return state === 'overdue' ? '48 小时最后期限已到：登记结果，准备升级投诉' : '48 小时最后期限';
  return state === 'overdue' ? `${title}已到：登记结果` : title;
}

/** Where the length of a limit comes from, and how sure that is. */
export function dateSource({
  ruleId,
  source,
  unsure,
}: Pick<CaseDate, 'ruleId' | 'source' | 'unsure'>): string {
  if (unsure?.isOwn) return '你填的';
  if (ruleId === 'own-reminder') return source.from;
  if (ruleId.startsWith('clause-')) return `${source.from}，${source.checked} 留证`;
  return `${source.from}，${sourceWords(source)}`;
}

/** 今天 10:00, 明天 24:00, 11-30, 2027-01-09: the end of a date. 24:00 belongs to the day it ends. */
export function dateEnd({ at, day, unit }: Pick<CaseDate, 'at' | 'day' | 'unit'>, now: string): string {
  const clock = unit === 'hour' ? showClock(at) : '24:00';
  const shown = unit === 'hour' ? showDay(at) : day;
  const name = dayName(shown, now);
  if (name) return `${name} ${clock}`;
  const short = shown.slice(0, 4) === showDay(now).slice(0, 4) ? shown.slice(5) : shown;
  return unit === 'hour' ? `${short} ${clock}` : short;
}

function dayName(day: string, now: string): string {
  const days = Math.round((Date.parse(day) - Date.parse(showDay(now))) / 86_400_000);
  return { '-1': '昨天', '0': '今天', '1': '明天' }[String(days)] ?? '';
}

/** 还有 38 分钟, 还有 3 天, 已过 2 小时. */
export function dateLeft(at: string, now: string): string {
  const ms = Date.parse(at) - Date.parse(now);
  const size = Math.abs(ms);
  const span = size >= 86_400_000 ? `${Math.floor(size / 86_400_000)} 天` : showSpan(size);
  return ms >= 0 ? `还有 ${span}` : `已过 ${span}`;
}

export const readyTitles: Record<ReadyKind, string> = {
  ask: '可以这样问',
  notice: '可以这样催告',
  ultimatum: '可以这样发出最后期限',
  decline: '可以这样回复',
  escalate: '可以这样告知',
};

/** What a reminder says; of several at once one sentence for all. */
export function reminderText(
  due: readonly { date: CaseDate; name: string }[],
  now: string,
): { title: string; message: string } {
  const [first] = due;
  if (!first) return { title: '', message: '' };
  if (due.length === 1) {
    const end = `${dateEnd(first.date, now)}，${dateLeft(first.date.at, now)}`;
    return { title: dateTitle(first.date), message: `${first.name}\n${end}` };
  }
  const names = [...new Set(due.map((one) => one.name))];
  const rest = names.length > 2 ? ` 等 ${names.length} 个案件` : '';
  return { title: `有 ${due.length} 件事到期`, message: `${names.slice(0, 2).join('、')}${rest}` };
}
