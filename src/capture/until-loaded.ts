import browser from 'webextension-polyfill';
import { AppError } from '../core/errors';
import { pause } from './pause';

const patienceMs = 30_000;

/**
 * Begins a load of a tab and waits until the browser calls it complete. Throws AppError('tab-gone' | 'page-silent' |
 * 'capture-cancelled').
 */
export async function untilLoaded(
  tabId: number,
  begin: () => Promise<unknown>,
  signal: AbortSignal,
): Promise<void> {
  let status = '';
  const notice = (id: number, change: { status?: string }) => {
    if (id === tabId) status = change.status ?? status;
  };
  browser.tabs.onUpdated.addListener(notice);
  try {
    await begin().catch((cause) => {
      throw new AppError('tab-gone', String(cause), { cause });
    });
    for (let waited = 0; status !== 'complete'; waited += 50) {
      if (waited > patienceMs) throw new AppError('page-silent', 'the page did not finish loading');
      await pause(50, signal);
    }
  } finally {
    browser.tabs.onUpdated.removeListener(notice);
  }
}
