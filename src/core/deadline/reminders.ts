import type { CaseDate } from './case-dates';

/** What was already done about the reminder of a date. */
export type ReminderState = {
  /** The date's key. */
  key: string;
  caseId: string;
  /** The planned instant that was last shown (UTC ISO), '' for none: not the time it was shown at, so no clock matters. */
  shownFor: string;
  /** UTC ISO; '' when it was not put off. */
  snoozedUntil: string;
  /** The user wants to hear no more of it. */
  isOff: boolean;
};

/** Hours of the computer's clock in which nothing is shown, from `from` up to `to`; equal: never quiet. */
export type QuietHours = { from: number; to: number };

export type PlanRequest = {
  dates: readonly CaseDate[];
  states: readonly ReminderState[];
  quiet: QuietHours;
  /** UTC ISO. */
  now: string;
};

/** What to show now, and when to look again (UTC ISO; null: nothing is planned). */
export type ReminderPlan = { show: { date: CaseDate; plannedFor: string }[]; next: string | null };

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
/** Nothing can be put off for longer: a later time comes from a clock that was wrong. */
const longestSnoozeMs = 2 * dayMs;
/** What ran out longer ago than this is told by the list, not by a notification. */
const staleMs = 14 * dayMs;

/** When a date is spoken of: the buyer's own limits before they end, all others when they end. */
export function remindAt({ side, unit, at, from, ruleId }: CaseDate): number[] {
  const end = Date.parse(at);
  const isPlain = side !== 'buyer' || ruleId === 'ask-again' || ruleId === 'own-reminder';
  if (isPlain) return [end];
  if (unit === 'month' || unit === 'year') return [end - 30 * dayMs, end - 7 * dayMs, end - dayMs];
  const whole = end - Date.parse(from.at);
  return [end - Math.min(dayMs, whole / 4)];
}

/** Which reminders are due and not shown yet, none of them in quiet hours. The same request always gives the same plan. */
export function planReminders({ dates, states, quiet, now }: PlanRequest): ReminderPlan {
  const nowMs = Date.parse(now);
  const known = new Map(states.map((one) => [one.key, one]));
  const show: ReminderPlan['show'] = [];
  let next = Number.POSITIVE_INFINITY;
  for (const date of dates) {
    const state = known.get(date.key);
    if (state?.isOff || date.state === 'missed') continue;
    const moments = momentsOf(date, state, nowMs).map((ms) => ({ ms, at: outOfQuiet(ms, quiet) }));
    // Of several that were slept through only the newest is shown.
    const due = moments.filter((one) => one.at <= nowMs).at(-1);
    if (due && !isQuiet(nowMs, quiet)) show.push({ date, plannedFor: new Date(due.ms).toISOString() });
    else if (due) next = Math.min(next, outOfQuiet(nowMs, quiet));
    for (const { at } of moments) if (at > nowMs) next = Math.min(next, at);
  }
  return { show, next: Number.isFinite(next) ? new Date(next).toISOString() : null };
}

/** The instants still to be shown for a date, ascending. */
function momentsOf(date: CaseDate, state: ReminderState | undefined, nowMs: number): number[] {
  const shown = state?.shownFor ? Date.parse(state.shownFor) : Number.NEGATIVE_INFINITY;
  const left = remindAt(date).filter((ms) => ms > shown && ms > nowMs - staleMs);
  const snoozed = state?.snoozedUntil ? Date.parse(state.snoozedUntil) : Number.NaN;
  if (Number.isNaN(snoozed) || snoozed <= shown || snoozed > nowMs + longestSnoozeMs) return left;
  return [snoozed, ...left.filter((ms) => ms > snoozed)];
}

/** Whether an instant (Unix ms) lies in the quiet hours. */
export function isQuiet(ms: number, { from, to }: QuietHours): boolean {
  const hour = new Date(ms).getHours();
  return from <= to ? hour >= from && hour < to : hour >= from || hour < to;
}

/** The instant itself, or the end of the quiet hours it lies in. */
export function outOfQuiet(ms: number, quiet: QuietHours): number {
  if (!isQuiet(ms, quiet)) return ms;
  const end = new Date(ms);
  end.setMinutes(0, 0, 0);
  if (end.getHours() >= quiet.to) end.setDate(end.getDate() + 1);
  end.setHours(quiet.to);
  return end.getTime();
}

export const snoozes = ['hour', 'tonight', 'tomorrow'] as const;
export type Snooze = (typeof snoozes)[number];

/** Until when a reminder is put off (UTC ISO): an hour, 20:00 of this evening, 9:00 tomorrow. A past evening is an hour. */
export function snoozeUntil(snooze: Snooze, now: string): string {
  const at = new Date(now);
  const evening = snooze === 'tonight' && at.getHours() < 20;
  if (snooze === 'tomorrow') at.setDate(at.getDate() + 1);
  if (evening || snooze === 'tomorrow') at.setHours(evening ? 20 : 9, 0, 0, 0);
  else at.setTime(at.getTime() + hourMs);
  return at.toISOString();
}
