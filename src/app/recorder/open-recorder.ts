import browser from 'webextension-polyfill';
import type { TargetTab } from '../../capture/screenshot';

/** Opens the recorder for a tab in a small window of its own; the popup that asks for it closes with the click. */
export async function openRecorder(tab: TargetTab): Promise<void> {
  const place = `src/app/recorder/recorder.html?tab=${tab.id}&window=${tab.windowId}`;
  await browser.windows.create({
    url: browser.runtime.getURL(place),
    type: 'popup',
    width: 400,
    height: 480,
  });
}
