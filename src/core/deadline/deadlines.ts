import type { Contact, DisputeFacts } from '../case/dispute-facts';
import type { LimitUnit, Moment } from '../knowledge/ids';
import type { DeadlineRule, Holidays } from '../knowledge/schema';
import { isUnsure, type Source } from '../knowledge/source';
import { momentWord, unitWords } from '../words/dispute-words';
import {
  addDays,
  addMonths,
  addWorkdays,
  behindHoliday,
  type Day,
  dayOf,
  endOf,
  isKnown,
  isWeekend,
} from './calendar';
import { type Known, whenWas } from './moments';

/** A date worked out from a fact, with all that is needed to check it by hand. */
export type Deadline = {
  ruleId: string;
  title: string;
  side: DeadlineRule['side'];
  /** The instant the limit ends (UTC ISO), and the day in China it ends with or in. */
  at: string;
  day: Day;
  from: { moment: Moment; at: string };
  unit: LimitUnit;
  amount: number;
  articles: readonly string[];
  source: Source;
  /** Of a limit nobody verified: what the knowledge says, and whether the user's own number stands instead. */
  unsure?: { amount: number; isOwn: boolean };
  /** A year was counted whose official calendar is not known yet. */
  isEstimated: boolean;
  /** How the date came about, in one sentence, and what has to be said with it. */
  explanation: string;
  notes: string[];
};

/** How long the user says limits are that nobody verified, by the id of their rule. */
export type OwnAmounts = Readonly<Record<string, number>>;

/** The facts a case has, and what of the world is needed to count. */
export type DeadlineRequest = {
  facts: DisputeFacts;
  contacts: readonly Contact[];
  rules: readonly DeadlineRule[];
  holidays: Holidays;
  own?: OwnAmounts;
};

/** Every deadline the facts give, the earliest first. The same facts always give the same dates. */
export function deadlinesOf(request: DeadlineRequest): Deadline[] {
  const found = request.rules.flatMap((rule) => {
    const start = startOf(rule, request);
    return start ? [count(rule, start, request)] : [];
  });
  return found.sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
}

function startOf(rule: DeadlineRule, request: DeadlineRequest): Known | null {
  const { facts } = request;
  if (rule.disputes.length > 0 && !(facts.dispute && rule.disputes.includes(facts.dispute))) return null;
  if (rule.when.some((flag) => facts[flag] !== true)) return null;
  if (rule.unless.some((moment) => whenWas(moment, request))) return null;
  for (const moment of rule.from) {
    const start = whenWas(moment, request);
    if (!start) continue;
    const isOver = rule.until.some((end) => {
      const ended = whenWas(end, request);
      return ended !== null && Date.parse(ended.at) >= Date.parse(start.at);
    });
    return isOver ? null : start;
  }
  return null;
}

/** What we propose ourselves: for these there is no true number to be found elsewhere. */
const proposed: readonly string[] = ['ask-again', 'ultimatum'];

function isOpen({ id, source }: DeadlineRule): boolean {
  return isUnsure(source) && !proposed.includes(id);
}

/** Counts one limit from one start. The first day is not counted; hours run from the moment itself. */
export function count(
  rule: DeadlineRule,
  start: Known,
  { holidays, own = {} }: Pick<DeadlineRequest, 'holidays' | 'own'>,
): Deadline {
  if (start.contact?.promisedUntil) return named(rule, start, start.contact.promisedUntil);
  const said = start.contact?.promise;
  const mine = !said && isOpen(rule) ? own[rule.id] : undefined;
  const { amount, unit } = said ?? { amount: mine ?? rule.amount, unit: rule.unit };
  const isOwn = mine !== undefined;
  const first = dayOf(start.at);
  const counted = unit === 'workday' ? addWorkdays(first, amount, holidays) : null;
  const nominal = counted?.day ?? plainDay(first, amount, unit);
  const day = rule.rolls && unit !== 'hour' ? behindHoliday(nominal, holidays) : nominal;
  const at = unit === 'hour' ? new Date(Date.parse(start.at) + amount * 3_600_000).toISOString() : endOf(day);
  const isEstimated =
    counted?.isEstimated ?? (rule.rolls && !(isKnown(nominal, holidays) && isKnown(day, holidays)));
  return {
    ...{ ruleId: rule.id, title: rule.title, side: rule.side, at, amount, unit, isEstimated },
    day: unit === 'hour' ? dayOf(at) : day,
    from: { moment: start.moment, at: start.at },
    ...{ articles: rule.articles, source: rule.source },
    ...(!said && isOpen(rule) && { unsure: { amount: rule.amount, isOwn } }),
    explanation: explain({ start, unit, amount, at, nominal, day, isOwn }),
    notes: notesOf({ rule, unit, nominal, day, isEstimated, isOwn }),
  };
}

/** A limit the other side named itself, to the minute. */
function named(rule: DeadlineRule, start: Known, at: string): Deadline {
  const day = dayOf(at);
  return {
    ...{ ruleId: rule.id, title: rule.title, side: rule.side, at, day, unit: 'hour', isEstimated: false },
    amount: Math.max(1, Math.round((Date.parse(at) - Date.parse(start.at)) / 3_600_000)),
    from: { moment: start.moment, at: start.at },
    ...{ articles: rule.articles, source: rule.source, notes: [rule.explanation] },
    explanation: `对方在${momentWord(start.moment)}（${dayOf(start.at)}）时说，到 ${day} ${clockOf(at)} 为止。`,
  };
}

function plainDay(first: Day, amount: number, unit: LimitUnit): Day {
  if (unit === 'natural-day') return addDays(first, amount);
  if (unit === 'month') return addMonths(first, amount);
  return unit === 'year' ? addMonths(first, amount * 12) : first;
}

type Counted = { start: Known; unit: LimitUnit; amount: number; at: string } & Days;
type Days = { nominal: Day; day: Day; isOwn: boolean };

function explain({ start, unit, amount, at, nominal, day, isOwn }: Counted): string {
  const from = `${momentWord(start.moment)}（${dayOf(start.at)}${unit === 'hour' ? ` ${clockOf(start.at)}` : ''}）`;
  const limit = `${amount} ${unitWords[unit]}${isOwn ? '（你填的）' : ''}`;
  if (unit === 'hour') return `从${from}起 ${limit}，到 ${dayOf(at)} ${clockOf(at)} 为止。`;
  const moved = day === nominal ? '' : `，${nominal} 在法定节假日内，顺延`;
  return `从${from}的次日起算 ${limit}${moved}，到 ${day} 24:00 为止。`;
}

/** 19:33 in Shanghai. */
function clockOf(iso: string): string {
  return new Date(Date.parse(iso) + 8 * 3_600_000).toISOString().slice(11, 16);
}

type Noted = { rule: DeadlineRule; unit: LimitUnit; isEstimated: boolean } & Days;

function notesOf({ rule, unit, nominal, day, isEstimated, isOwn }: Noted): string[] {
  const notes = [rule.explanation];
  if (isOwn) notes.push(`期限是你填的；资料里是 ${rule.amount} ${unitWords[unit]}，没有核对到官方原文。`);
  if (isEstimated) notes.push('涉及的年份还没有放假安排，日期是估计的，以官方通知为准。');
  if (rule.rolls && unit !== 'workday' && day === nominal && isWeekend(day))
    notes.push('最后一日是周末，是否顺延没有找到规定，这里不顺延。');
  return notes;
}

/** Where a deadline stands at an instant. `early`: the clock says a time before the fact itself, so it may be wrong. */
export function stateOf(
  deadline: Pick<Deadline, 'at' | 'from'>,
  now: string,
): 'early' | 'running' | 'today' | 'over' {
  const ms = Date.parse(now);
  if (ms < Date.parse(deadline.from.at)) return 'early';
  if (ms >= Date.parse(deadline.at)) return 'over';
  // 24:00 belongs to the day it ends.
  return dayOf(now) === dayOf(new Date(Date.parse(deadline.at) - 1).toISOString()) ? 'today' : 'running';
}
