import browser from 'webextension-polyfill';
import { captureByItself, readQuietly } from '../capture/auto-capture';
import { type Look, targetTab } from '../capture/look';
import { asAppError } from '../core/errors';
import { beforeBuying } from '../core/reading/before-buying';
import { isWorthAtOnce } from '../core/reading/kind';
import { failureText } from '../core/words/failures';
import { kindWords } from '../core/words/names';
import { showTime } from '../core/words/show';
import { sealedState } from '../storage/evidence-store';
import { type SiteRow, siteOf } from '../storage/site-store';
import { type IconState, showOnIcon } from './toolbar-icon';

const looking = new Set<number>();

/** Reads a tab if its site is switched on, captures it if that is switched on too, and shows on its icon how it stands. */
export async function lookAtTab(tabId: number): Promise<void> {
  // A page that is being captured is held still, and may say less than it does: its end leads to another look.
  if (looking.has(tabId) || (await isBeingCaptured(tabId))) return;
  looking.add(tabId);
  try {
    const tab = await browser.tabs.get(tabId);
    const site = tab.url && !tab.incognito ? await allowedSite(tab.url) : null;
    if (!site) return;
    const look = await readQuietly(targetTab(tab));
    const { state, title } = await standing(site, look, await tryCapture(site, look));
    await showOnIcon(tabId, state, title);
  } catch (thrown) {
    // Closed, gone to another page, or one of the browser's own: the next event looks again.
    console.debug('looking at a tab', thrown);
  } finally {
    looking.delete(tabId);
  }
}

async function isBeingCaptured(tabId: number): Promise<boolean> {
  const { held = [] } = await navigator.locks.query();
  return held.some((lock) => lock.name === `tab:${tabId}`);
}

/** The site of an address, if it is switched on and the browser still lets us in. */
async function allowedSite(url: string): Promise<SiteRow | null> {
  const site = await siteOf(url);
  if (!site) return null;
  return (await browser.permissions.contains({ origins: [site.pattern] })) ? site : null;
}

/** What kept it from being captured, in words; '' when it was, or did not have to be. */
async function tryCapture(site: SiteRow, look: Look): Promise<string> {
  try {
    const begun = await captureByItself(site, look);
    await begun?.done;
    return '';
  } catch (thrown) {
    const error = asAppError(thrown);
    return error.code === 'capture-running' ? '' : failureText(error).what;
  }
}

/** How a page stands, for its icon and tooltip. */
async function standing(
  site: SiteRow,
  seen: Look,
  failure: string,
): Promise<{ state: IconState; title: string }> {
  const { kind } = seen.found;
  let sealed = await sealedState(seen.digest);
  // What was captured is what it says by now.
  if (!sealed && site.auto) sealed = await sealedState((await readQuietly(seen.tab)).digest);
  if (sealed) return { state: 'sealed', title: `留证：本页已留证，${showTime(sealed.at)}` };
  const name = kindWords[kind];
  if (failure) return { state: 'worth', title: `留证：${name}，没有自动留下。${failure}` };
  if (isWorthAtOnce(kind)) return { state: 'worth', title: `留证：${name}，尚未留证` };
  const { reading, fields, clauses } = seen;
  const risks = kind === 'rules' ? 0 : beforeBuying(reading, { kind, fields, clauses }).length;
  if (risks > 0) return { state: 'worth', title: `留证：${name}，付款前请看 ${risks} 处，尚未留证` };
  // What was promised is changed or gone by the time it is needed.
  if (kind === 'product' || kind === 'rules') return { state: 'worth', title: `留证：${name}，尚未留证` };
  return { state: 'plain', title: browser.i18n.getMessage('extName') };
}
