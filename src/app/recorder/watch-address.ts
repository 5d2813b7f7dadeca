import browser from 'webextension-polyfill';
import type { Address } from '../../core/evidence/recording-files';

type Place = Pick<Address, 'url' | 'title'>;

/** What a tab shows; null for what the browser does not tell: it does only where the user asked for us. */
export async function placeOfTab(tabId: number): Promise<Place> {
  try {
    const { url, title } = await browser.tabs.get(tabId);
    return { url: url ?? null, title: title ?? null };
  } catch {
    // The tab is closed.
    return { url: null, title: null };
  }
}

/** Tells of every change of a tab's address or title, until it is stopped. */
export function watchAddress(tabId: number, tell: (place: Place) => void): () => void {
  const onUpdated = (id: number) => {
    if (id === tabId) void placeOfTab(tabId).then(tell);
  };
  const onRemoved = (id: number) => {
    if (id === tabId) tell({ url: null, title: null });
  };
  browser.tabs.onUpdated.addListener(onUpdated);
  browser.tabs.onRemoved.addListener(onRemoved);
  return () => {
    browser.tabs.onUpdated.removeListener(onUpdated);
    browser.tabs.onRemoved.removeListener(onRemoved);
  };
}
