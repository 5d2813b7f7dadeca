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
 * when the browser's two-per-second limit is hit (it does not hold inside a user's gesture). Throws
 * AppError('tab-gone' | 'screenshot-refused' | 'capture-cancelled').
 */
export async function takePicture(tab: TargetTab, signal?: AbortSignal): Promise<Blob> {
  for (let tries = 0; ; tries++) {
    await waitUntilInFront(tab, signal);
    let data: string;
    try {
      data = await browser.tabs.captureVisibleTab(tab.windowId, { format: 'png' });
    } catch (cause) {
      const message = String(cause);
      if (/MAX_CAPTURE_VISIBLE_TAB_CALLS_PER_SECOND|quota/i.test(message) && tries < mostTries) {
        await pause(quotaPauseMs, signal);
        continue;
      }
      throw new AppError('screenshot-refused', message, { cause });
    }
    // The picture is of whatever was in front: believed only if our tab still is.
    if ((await browser.tabs.get(tab.id)).active) return pngOf(data);
  }
}

async function waitUntilInFront(tab: TargetTab, signal?: AbortSignal): Promise<void> {
  for (let waited = 0; ; waited += 250) {
    const now = await browser.tabs.get(tab.id).catch((cause) => {
      throw new AppError('tab-gone', String(cause), { cause });
    });
    if (now.active) return;
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
