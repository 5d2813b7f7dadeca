import browser from 'webextension-polyfill';
import { capture } from '../capture/capture';
import { lookAt, targetTab } from '../capture/look';
import { asAppError } from '../core/errors';
import type { Trigger } from '../core/evidence/record';
import { failureText } from '../core/words/failures';
import { closeCutCaptures } from '../storage/evidence-store';
import { remindNow } from './deadline-alarms';

/**
 * Captures without the popup: slower, since the browser allows a worker two pictures a second. The badge shows how far
 * it is; how it ended stands there until the next one, and a failure is told in a notification.
 */
export async function captureFromWorker(
  tab: browser.Tabs.Tab | undefined,
  trigger: Extract<Trigger, 'shortcut' | 'menu'>,
): Promise<void> {
  try {
    await badge('…');
    const look = await lookAt(targetTab(tab));
    const { done } = await capture(look, {
      trigger,
      signal: new AbortController().signal,
      onProgress: ({ screen, screens }) => {
        if (screens > 0) void badge(`${screen}/${screens}`);
      },
    });
    const outcome = await done;
    await badge(outcome === 'complete' ? '正' : '缺');
  } catch (thrown) {
    await badge('!');
    await tell(failureText(asAppError(thrown)));
  } finally {
    // No page of ours stands over this capture: if it broke off, it is closed here.
    void closeCutCaptures();
    setTimeout(() => void remindNow(), 4000);
  }
}

/** Tells the user in a notification what happened and what to do. */
export async function tell({ what, next }: { what: string; next: string }): Promise<void> {
  await browser.notifications.create({
    type: 'basic',
    iconUrl: browser.runtime.getURL('icons/icon-128.png'),
    title: what,
    message: next,
  });
}

/** What stands on the toolbar button; '' for nothing. */
export async function badge(text: string): Promise<void> {
  await browser.action.setBadgeBackgroundColor({
    color: text === '!' || text === '缺' ? '#ab1f45' : '#1f61aa',
  });
  await browser.action.setBadgeText({ text });
}
