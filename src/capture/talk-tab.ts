import browser from 'webextension-polyfill';
import { lookAsAllowed } from './auto-capture';
import { type Look, targetTab } from './look';

/** Tabs that are read in search of a talk, at most. */
const mostTabs = 6;

/**
 * The talk with one of some hosts, read in the tab it is open in; null where none is open that the browser lets us read.
 * The page stays as it is and where it is: no click was made on it. Nothing is stored.
 */
export async function lookAtTalk(hosts: readonly string[]): Promise<Look | null> {
  // Without leave for its site a tab has no address for us.
  const tabs = (await browser.tabs.query({})).filter(
    (tab) => !tab.incognito && hosts.includes(hostOf(tab.url)),
  );
  const latest = tabs.sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0));
  for (const tab of latest.slice(0, mostTabs)) {
    const look = await lookAsAllowed(targetTab(tab)).catch((thrown) => {
      console.debug('looking for a talk', thrown);
      return null;
    });
    if (look && (look.found.kind === 'chat' || look.found.kind === 'ticket')) return look;
  }
  return null;
}

function hostOf(url = ''): string {
  return URL.canParse(url) ? new URL(url).host : '';
}
