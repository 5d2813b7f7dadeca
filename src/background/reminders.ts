import browser from 'webextension-polyfill';
import { recaptureAlarm, setRecaptureAlarm } from '../capture/recapture-alarm';
import { type Recapture, ringsAt } from '../core/case/recapture';
import { snoozeUntil } from '../core/deadline/reminders';
import { snoozeWords } from '../core/words/contact-words';
import { openReminders, putOffReminders, reminderById, takeDueReminders } from '../storage/reminder-store';
import { notify } from './notify';

/** More than this many at once become one notification that opens 待办. */
const mostAtOnce = 3;
const prefix = `${recaptureAlarm}:`;
const many = `${prefix}many`;

/** Tells what is due, each order once however late it is, and sets the alarm for what comes next. */
export async function tellDueReminders(): Promise<void> {
  await setRecaptureAlarm();
  const due = await takeDueReminders();
  if (due.length > mostAtOnce) {
    await tell(many, `有 ${due.length} 个订单付款后还没有留下发货的画面。点这里打开待办。`);
  } else {
    for (const one of due) await tell(prefix + one.id, wordsOf(one));
  }
  await setRecaptureAlarm();
}

function wordsOf({ orderId, host }: Recapture): string {
  const order = orderId ? `尾号 ${orderId.slice(-4)} 的订单` : `${host} 的订单`;
  return `上次留证时，${order}付了款还没有发货。点这里打开它，再点一次留证。`;
}

function tell(id: string, message: string): Promise<void> {
  const buttons = [{ title: id === many ? '打开待办' : '打开订单' }, { title: snoozeWords.hour }];
  return notify(id, { title: '再留证一次', message }, buttons);
}

/** Puts off what a notification is about. */
async function snooze(notification: string): Promise<void> {
  const now = new Date().toISOString();
  await browser.notifications.clear(notification);
  const one = notification === many ? undefined : await reminderById(notification.slice(prefix.length));
  const due = notification === many ? (await openReminders()).filter((each) => ringsAt(each) <= now) : [];
  for (const each of one ? [one] : due) await putOffReminders(each, snoozeUntil('hour', now));
  await setRecaptureAlarm();
}

/** Opens the order a notification is about; where there are several, or it is wanted no more, the list of them. */
async function open(notification: string): Promise<void> {
  await browser.notifications.clear(notification);
  const todo = browser.runtime.getURL('src/app/home/home.html#/todo');
  const one = notification === many ? undefined : await reminderById(notification.slice(prefix.length));
  await browser.tabs.create({ url: one?.url ?? todo });
}

/** Registers alarm and notification; called once, at the worker's top level. What is late is told at once. */
export function watchReminders(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === recaptureAlarm) void tellDueReminders();
  });
  browser.notifications.onClicked.addListener((id) => {
    if (id.startsWith(prefix)) void open(id);
  });
  // Firefox has no buttons, nor this event.
  browser.notifications.onButtonClicked?.addListener((id, button) => {
    if (!id.startsWith(prefix)) return;
    if (button === 0) void open(id);
    else void snooze(id);
  });
  void tellDueReminders();
}
