import * as v from 'valibot';
import browser from 'webextension-polyfill';
import type { PageReading } from '../core/reading/page-reading';
import { pause } from './pause';
import type { TargetTab } from './screenshot';
import { untilLoaded } from './until-loaded';

/** After the browser calls a page complete, its scripts still fill it. */
const settleMs = 700;

/** A reload without the browser's cache: when it was ordered and when the page was there, device times, UTC ISO. */
export type Reloaded = { askedAt: string; loadedAt: string };

const noteName = 'reloaded';
/** A capture later than this after the reload, ms, has nothing to do with it. */
const noteLastsMs = 5 * 60_000;
const Note = v.object({ tabId: v.number(), askedAt: v.string(), loadedAt: v.string() });

/**
 * Loads a tab's page anew, past the browser's cache, and waits until it is there: what is captured next did not come
 * from anybody's editing in the page before. Throws AppError('page-silent' | 'tab-gone' | 'capture-cancelled').
 */
export async function reloadTab(tab: TargetTab, signal: AbortSignal): Promise<void> {
  const askedAt = new Date().toISOString();
  await untilLoaded(tab.id, () => browser.tabs.reload(tab.id, { bypassCache: true }), signal);
  const note = { tabId: tab.id, askedAt, loadedAt: new Date().toISOString() };
  await browser.storage.session.set({ [noteName]: note });
  await pause(settleMs, signal);
}

/** The reload we ordered of this tab, if what was read now is what that reload loaded. */
export async function reloadedJustNow(tab: TargetTab, reading: PageReading): Promise<Reloaded | undefined> {
  const stored = await browser.storage.session.get(noteName);
  const { success, output } = v.safeParse(Note, stored[noteName]);
  if (!success || output.tabId !== tab.id || reading.loaded?.how !== 'reload') return undefined;
  const { askedAt, loadedAt } = output;
  const began = Date.parse(reading.loaded.at);
  // The page's own clock counts from a moment of its own: a second of difference is no other load.
  const isThat = began >= Date.parse(askedAt) - 1000 && began <= Date.parse(loadedAt) + 1000;
  return isThat && Date.now() - Date.parse(loadedAt) < noteLastsMs ? { askedAt, loadedAt } : undefined;
}
