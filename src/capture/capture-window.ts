import browser from 'webextension-polyfill';

/** CSS px of the small window, and its distance from the edge of the browser's. */
const size = { width: 400, height: 560 };
const margin = 40;

/** What the small window is opened for, beside the tab it works on. */
export type CaptureRoute = `resume/${number}` | `${'reload' | 'region' | 'chat' | 'before'}/${number}`;

/**
 * Opens the small window in which a capture goes on that a popup would not live long enough for, at the right edge of
 * the browser's window, so that the page stays in sight.
 */
export async function openCaptureWindow(route: CaptureRoute, besideWindowId: number): Promise<void> {
  const url = browser.runtime.getURL(`src/app/capture/capture.html#/${route}`);
  const beside = await browser.windows.get(besideWindowId).catch(() => null);
  const place = beside && {
    left: Math.max(0, (beside.left ?? 0) + (beside.width ?? 1280) - size.width - margin),
    top: Math.max(0, (beside.top ?? 0) + 120),
  };
  const plain = { type: 'popup' as const, url, ...size };
  try {
    await browser.windows.create({ ...plain, ...place });
  } catch (thrown) {
    // The browser refuses a place that is mostly off the screen: then it chooses itself.
    console.warn('placing a window', thrown);
    await browser.windows.create(plain);
  }
}
