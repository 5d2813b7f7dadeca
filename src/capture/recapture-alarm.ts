import browser from 'webextension-polyfill';
import { nextRecaptureMs } from '../core/case/recapture';
import { outOfQuiet } from '../core/deadline/reminders';
import { pokeDeadlines } from '../messages/poke-deadlines';
import { settleReminders } from '../storage/reminder-store';
import { readSettings } from '../storage/settings-store';

/** The one alarm for reminders to capture again. */
export const recaptureAlarm = 'recapture';

/**
 * Sets the alarm to the next reminder that is still wanted, or to the end of the quiet hours it falls into, and takes away
 * the notifications of those that no longer are. Doing it again is harmless: what counts stands in the database.
 */
export async function setRecaptureAlarm(): Promise<void> {
  const [{ open, settled }, { quietHours }] = await Promise.all([settleReminders(), readSettings()]);
  for (const { id } of settled) await browser.notifications.clear(`${recaptureAlarm}:${id}`);
  // The icon counts what is due.
  pokeDeadlines();
  const next = nextRecaptureMs(open);
  if (next === null) return void (await browser.alarms.clear(recaptureAlarm));
  // What is late counts from now: else an alarm of the past would ring all night.
  browser.alarms.create(recaptureAlarm, { when: outOfQuiet(Math.max(next, Date.now()), quietHours) });
}
