import browser from 'webextension-polyfill';
import { onSitesChanged } from '../messages/sites-changed';
import { allSites, forgetSite } from '../storage/site-store';
import { lookAtTab } from './look-at-tab';
import { showOnIcon } from './toolbar-icon';

/*
 * On sites the user switched on, a page is read when the browser says that it is there or that its address or title
 * changed, and once more when its scripts had time to fill it. What is kept in variables here is only haste: a worker
 * that starts anew looks at the next event, and what was sealed is asked of the database.
 */

/** ms from an event to the looks it leads to, and the least time between two looks at one tab. */
const soonMs = 500;
const laterMs = 4500;
const leastBetweenMs = 2500;
/** A page can change without any event: the tabs in front are looked at again, minutes. */
const lookAgain = { name: 'look-again', periodInMinutes: 1 };
/** A site just switched on is kept this long while the browser's dialog is still open, ms. */
const graceMs = 10 * 60_000;

type Timer = ReturnType<typeof setTimeout>;
const soon = new Map<number, Timer>();
const later = new Map<number, Timer>();
const lastLook = new Map<number, number>();

type Change = { status?: string | undefined; url?: string | undefined; title?: string | undefined };

function onUpdated(tabId: number, change: Change, tab: browser.Tabs.Tab): void {
  // Without a permission for its site the browser keeps the address to itself: that is all that is seen of other tabs.
  if (!tab.url || tab.incognito) return;
  if (change.status === 'complete') lastLook.delete(tabId);
  else if (change.url === undefined && change.title === undefined) return;
  planLooks(tabId);
}

const onActivated = ({ tabId }: { tabId: number }) => planLooks(tabId);

/** A page that changes its title all the time is looked at all the same, only not more often. */
function planLooks(tabId: number): void {
  const since = Date.now() - (lastLook.get(tabId) ?? 0);
  const wait = Math.max(soonMs, leastBetweenMs - since);
  if (!soon.has(tabId))
    soon.set(
      tabId,
      setTimeout(() => look(tabId, soon), wait),
    );
  clearTimeout(later.get(tabId));
  later.set(
    tabId,
    setTimeout(() => look(tabId, later), wait + laterMs - soonMs),
  );
}

function look(tabId: number, planned: Map<number, Timer>): void {
  planned.delete(tabId);
  // The two of one event do not stand in each other's way; what is long ago need not be remembered.
  if (planned === later) lastLook.delete(tabId);
  else lastLook.set(tabId, Date.now());
  void lookAtTab(tabId);
}

/** Looks at the tab in front of every window, as far as their sites are switched on. */
export async function lookAtTabsInFront(): Promise<void> {
  for (const { id, url, incognito } of await browser.tabs.query({ active: true }))
    if (id !== undefined && url && !incognito) planLooks(id);
}

/** Takes from every tab what its icon said. */
async function clearIcons(): Promise<void> {
  const plain = browser.i18n.getMessage('extName');
  // One that was closed meanwhile needs nothing.
  for (const { id } of await browser.tabs.query({}))
    if (id !== undefined) await showOnIcon(id, 'plain', plain).catch(() => {});
}

/**
 * Keeps the list of sites true to what the browser allows, and listens to tabs only while there is a site to watch: the
 * worker is not woken by anybody's browsing.
 */
async function settleWatch(): Promise<void> {
  for (const { pattern, since } of await allSites()) {
    const isNew = Date.now() - Date.parse(since) < graceMs;
    if (!isNew && !(await browser.permissions.contains({ origins: [pattern] }))) await forgetSite(pattern);
  }
  const sites = await allSites();
  if (sites.length > 0) listen();
  else {
    browser.tabs.onUpdated.removeListener(onUpdated);
    browser.tabs.onActivated.removeListener(onActivated);
  }
  const { name, periodInMinutes } = lookAgain;
  if (!sites.some(({ auto }) => auto)) await browser.alarms.clear(name);
  else if (!(await browser.alarms.get(name))) browser.alarms.create(name, { periodInMinutes });
}

function listen(): void {
  if (!browser.tabs.onUpdated.hasListener(onUpdated)) browser.tabs.onUpdated.addListener(onUpdated);
  if (!browser.tabs.onActivated.hasListener(onActivated)) browser.tabs.onActivated.addListener(onActivated);
}

/** Registers everything that watches sites; called once, at the worker's top level. */
export function watchSites(): void {
  listen();
  const begin = async () => {
    listen();
    await settleWatch();
    await lookAtTabsInFront();
  };
  browser.permissions.onAdded.addListener(begin);
  onSitesChanged(() => void begin());
  browser.permissions.onRemoved.addListener(async () => {
    await clearIcons();
    await settleWatch();
    await lookAtTabsInFront();
  });
  browser.alarms.onAlarm.addListener(async ({ name }) => {
    if (name !== lookAgain.name) return;
    await settleWatch();
    await lookAtTabsInFront();
  });
  void settleWatch();
}
