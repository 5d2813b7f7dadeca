import browser from 'webextension-polyfill';
import { AppError } from '../core/errors';
import { fromBase64 } from '../core/evidence/bytes';

/** The tab a capture is of. `url` is what the browser said when the user asked. */
export type TargetTab = { id: number; windowId: number; url: string };

const quotaPauseMs = 550;
const mostTries = 12;
const awayPatienceMs = 20_000;

/**
 * The visible part of a tab as PNG, exactly the bytes the browser returned. Waits while another tab is in front and
 * when the browser's two-per-second limit is hit (it does not hold inside a user's gesture). A picture is believed only
 * if the tab stood in front of the same window, undisturbed, from before to after. Throws
 * AppError('tab-gone' | 'screenshot-refused' | 'capture-cancelled').
 */
export async function takePicture(tab: TargetTab, signal?: AbortSignal): Promise<Blob> {
  for (let tries = 0; tries < mostTries; tries++) {
    const before = await waitUntilInFront(tab, signal);
    let wasLeft = false;
    const notice = ({ windowId, tabId }: { windowId: number; tabId: number }) => {
      wasLeft ||= windowId === before.windowId && tabId !== tab.id;
    };
    browser.tabs.onActivated.addListener(notice);
    try {
      const data = await browser.tabs.captureVisibleTab(before.windowId, { format: 'png' });
      const after = await tabNow(tab);
      if (after.active && after.windowId === before.windowId && !wasLeft) return pngOf(data);
    } catch (cause) {
      if (cause instanceof AppError) throw cause;
      const message = String(cause);
      if (!/MAX_CAPTURE_VISIBLE_TAB_CALLS_PER_SECOND|quota/i.test(message)) {
        throw new AppError('screenshot-refused', message, { cause });
      }
      await pause(quotaPauseMs, signal);
    } finally {
      browser.tabs.onActivated.removeListener(notice);
    }
  }
  throw new AppError('screenshot-refused', `no undisturbed picture in ${mostTries} tries`);
}

type Standing = { active: boolean; windowId: number };

async function tabNow(tab: TargetTab): Promise<Standing> {
  const now = await browser.tabs.get(tab.id).catch((cause) => {
    throw new AppError('tab-gone', String(cause), { cause });
  });
  return { active: now.active, windowId: now.windowId ?? tab.windowId };
}

async function waitUntilInFront(tab: TargetTab, signal?: AbortSignal): Promise<Standing> {
  for (let waited = 0; ; waited += 250) {
    const now = await tabNow(tab);
    if (now.active) return now;
    if (waited >= awayPatienceMs) throw new AppError('tab-gone', 'another tab stayed in front');
    await pause(250, signal);
  }
}

function pngOf(dataUrl: string): Blob {
  const prefix = 'data:image/png;base64,';
  if (!dataUrl.startsWith(prefix)) throw new AppError('screenshot-refused', dataUrl.slice(0, 40));
  return new Blob([fromBase64(dataUrl.slice(prefix.length))], { type: 'image/png' });
}

/** Waits; throws AppError('capture-cancelled') as soon as the signal says so. */
export function pause(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(new AppError('capture-cancelled'));
    if (signal?.aborted) return stop();
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop);
      resolve();
    }, ms);
    signal?.addEventListener(
      'abort',
      () => {
        clearTimeout(timer);
        stop();
      },
      { once: true },
    );
  });
}
