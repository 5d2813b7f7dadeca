import browser from 'webextension-polyfill';
import { pause } from './pause';
import type { TargetTab } from './screenshot';
import { untilLoaded } from './until-loaded';

/** After the browser calls a page complete, its scripts still fill it. */
const settleMs = 700;
const backPatienceMs = 5000;

/**
 * Takes a tab to another page of its own site: there, and only there, Chromium keeps what the click on the icon gave us.
 * Throws AppError('tab-gone' | 'page-silent' | 'capture-cancelled').
 */
export async function visit(tab: TargetTab, url: string, signal: AbortSignal): Promise<void> {
  await untilLoaded(tab.id, () => browser.tabs.update(tab.id, { url }), signal);
  await pause(settleMs, signal);
}

/** Brings a tab back to where it was: by its history, so that what was typed there stands again, else by its address. */
export async function comeBack(tab: TargetTab): Promise<void> {
  try {
    await browser.tabs.goBack(tab.id);
    for (let waited = 0; waited < backPatienceMs; waited += 100) {
      await pause(100);
      if ((await browser.tabs.get(tab.id)).url === tab.url) return;
    }
    await browser.tabs.update(tab.id, { url: tab.url });
  } catch (thrown) {
    // Closed meanwhile: there is nowhere to come back to.
    console.warn('coming back', thrown);
  }
}
