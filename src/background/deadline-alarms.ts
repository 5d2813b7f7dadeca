import browser from 'webextension-polyfill';
import { orderKey, ringsAt } from '../core/case/recapture';
import { type CaseStanding, datesOf, standingsOf } from '../core/deadline/all-dates';
import { type CaseDate, placeToLog } from '../core/deadline/case-dates';
import { planReminders, snoozeUntil } from '../core/deadline/reminders';
import type { Knowledge } from '../core/knowledge/schema';
import { snoozeWords } from '../core/words/contact-words';
import { reminderText } from '../core/words/date-words';
import { shippedPack } from '../knowledge/knowledge';
import { type FollowUp, followUp, noteReminder } from '../storage/follow-up-store';
import { packInUse } from '../storage/knowledge-store';
import { openReminders } from '../storage/reminder-store';
import { notify } from './notify';

/** One alarm for the next reminder, and one that looks every hour, should the first be lost. */
const alarmName = 'deadlines';
const hourlyName = 'deadlines-hourly';
const idPrefix = 'deadline:';
/** Written by pages of ours when a case changed: `pokeDeadlines`. */
const pokeKey = 'deadlinesChanged';
const lockName = 'deadline-reminders';

/** Registers every listener. Called once, at the top level of the worker. */
export function watchDeadlines(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarmName || name === hourlyName) void remindNow();
  });
  browser.runtime.onStartup.addListener(() => void remindNow());
  browser.runtime.onInstalled.addListener(() => void remindNow());
  browser.storage.onChanged.addListener((changes) => {
    if (pokeKey in changes) void remindNow();
  });
  browser.notifications.onClicked.addListener((id) => {
    if (id.startsWith(idPrefix)) void open(id);
  });
  // Firefox has no buttons, nor this event.
  browser.notifications.onButtonClicked?.addListener((id, button) => {
    if (!id.startsWith(idPrefix)) return;
    if (button === 0) void open(id);
    else void snooze(id);
  });
}

/**
 * Shows what is due and was not shown yet, sets the alarm for the next reminder and the badge. Everything is counted
 * again from the database: a lost alarm, a closed browser or a moved clock can make it late, never twice.
 */
export async function remindNow(now = new Date().toISOString()): Promise<void> {
  await navigator.locks.request(lockName, async () => {
    const stored = await followUp();
    const standings = standingsOf(stored, await knowledgeNow(), now);
    const dates = datesOf(standings, stored.states);
    const quiet = stored.settings.quietHours;
    const { show, next } = planReminders({ dates, states: stored.states, quiet, now });
    if (show.length > 0 && stored.settings.reminders) await tell(show, standings, now);
    for (const { date, plannedFor } of show) await noteReminder(date, { shownFor: plannedFor });
    await setAlarms(next, stored);
    const again = (await openReminders()).filter((one) => ringsAt(one) <= now);
    const overdue = dates.filter(({ state }) => state === 'overdue');
    await showBadge(overdue.length + new Set(again.map(orderKey)).size);
  });
}

/** Asked each time: the user may have imported a pack since. */
async function knowledgeNow(): Promise<Knowledge> {
  return (await packInUse(shippedPack())).pack.knowledge;
}

async function setAlarms(next: string | null, { cases }: FollowUp): Promise<void> {
  await browser.alarms.clear(alarmName);
  if (next) browser.alarms.create(alarmName, { when: Date.parse(next) });
  if (cases.length === 0) await browser.alarms.clear(hourlyName);
  else if (!(await browser.alarms.get(hourlyName)))
    browser.alarms.create(hourlyName, { periodInMinutes: 60, delayInMinutes: 60 });
}

/** How many dates are over without a result and orders due to be captured again, on the icon. A capture shows its progress there and calls this after. */
async function showBadge(due: number): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: '#ab1f45' });
  await browser.action.setBadgeText({ text: due > 0 ? String(due) : '' });
}

type Shown = readonly { date: CaseDate }[];

async function tell(show: Shown, standings: readonly CaseStanding[], now: string): Promise<void> {
  const due = show.map(({ date }) => ({ date, name: nameOf(date, standings) }));
  const only = show.length === 1 ? show[0]!.date : null;
  const id = idPrefix + (only ? JSON.stringify([only.caseId, only.ready, only.key, only.channel]) : 'many');
  const buttons = [{ title: only ? '登记结果' : '打开待办' }, { title: snoozeWords.hour }];
  await notify(id, reminderText(due, now), buttons);
}

function nameOf(date: CaseDate, standings: readonly CaseStanding[]): string {
  const one = standings.find((each) => each.one.id === date.caseId)?.one;
  return one?.title || one?.platform || '未命名案件';
}

/** The case and date a notification is about; null: several. */
function readId(id: string): About | null {
  const words = id.slice(idPrefix.length);
  return words === 'many' ? null : (JSON.parse(words) as About);
}

type About = [caseId: string, ready: CaseDate['ready'], key: string, channel: CaseDate['channel']];

/** Opens the case where the next message is already written, or the list where there are several. */
async function open(id: string): Promise<void> {
  const about = readId(id);
  const place = about ? placeToLog({ caseId: about[0], ready: about[1], channel: about[3] }) : '/todo';
  await browser.notifications.clear(id);
  await browser.tabs.create({ url: browser.runtime.getURL(`src/app/home/home.html#${place}`) });
}

async function snooze(id: string): Promise<void> {
  const now = new Date().toISOString();
  const snoozedUntil = snoozeUntil('hour', now);
  const about = readId(id);
  await browser.notifications.clear(id);
  if (about) await noteReminder({ key: about[2], caseId: about[0] }, { snoozedUntil });
  else {
    const stored = await followUp();
    const due = datesOf(standingsOf(stored, await knowledgeNow(), now), stored.states);
    for (const date of due) if (date.state === 'overdue') await noteReminder(date, { snoozedUntil });
  }
  await remindNow();
}
