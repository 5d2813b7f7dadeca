import browser from 'webextension-polyfill';
import { nextRecaptureMs } from '../core/case/recapture';
import { settleReminders } from '../storage/reminder-store';

/** The one alarm for reminders to capture again. */
export const recaptureAlarm = 'recapture';

/**
 * Sets the alarm to the next reminder that is still wanted, and takes away the notifications of those that no longer are.
 * Doing it again is harmless: what counts stands in the database.
 */
export async function setRecaptureAlarm(): Promise<void> {
  const { open, settled } = await settleReminders();
  for (const { id } of settled) await browser.notifications.clear(`${recaptureAlarm}:${id}`);
  const when = nextRecaptureMs(open);
  if (when === null) await browser.alarms.clear(recaptureAlarm);
  else browser.alarms.create(recaptureAlarm, { when });
}
