import browser from 'webextension-polyfill';
import { recaptureAlarm, setRecaptureAlarm } from '../capture/recapture-alarm';
import type { Recapture } from '../core/case/recapture';
import { reminderById, takeDueReminders } from '../storage/reminder-store';

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

function tell(id: string, message: string): Promise<string> {
  const iconUrl = browser.runtime.getURL('icons/icon-128.png');
  return browser.notifications.create(id, { type: 'basic', iconUrl, title: '再留证一次', message });
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
  void tellDueReminders();
}
