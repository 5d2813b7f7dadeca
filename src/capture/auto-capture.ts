import browser from 'webextension-polyfill';
import { autoLimits, capturesByItself, mayCaptureByItself } from '../core/reading/auto-capture';
import { sealedState } from '../storage/evidence-store';
import { recentOfHost, type SiteRow } from '../storage/site-store';
import { type Capture, capture } from './capture';
import { type FirstPicture, firstPicture, type Look, lookQuietly } from './look';
import { pause } from './pause';
import type { TargetTab } from './screenshot';

/** What a screenshot without a click wants: one site's permission is not enough for it. */
export const pictureLeave = { origins: ['<all_urls>'] };

/** ms between two readings that must agree before a page counts as there, and how often it is waited for. */
const settleMs = 700;
const mostLooks = 3;

const noPicture = async (): Promise<FirstPicture> => ({
  gap: { step: 'viewport', reason: 'picture-not-granted', detail: '' },
});

/** Reads a page of a site that is switched on, without a picture. Throws as lookAt does. */
export function readQuietly(tab: TargetTab): Promise<Look> {
  return lookQuietly(tab, noPicture);
}

/** The same with its picture, where the user allowed that and the tab is in front. */
export async function lookAsAllowed(tab: TargetTab): Promise<Look> {
  return lookQuietly(tab, await howToPicture(tab));
}

/**
 * Captures a page that was read quietly, if it is of a kind that is captured without a click, the user switched that on
 * for its site, this state is not sealed yet, and no bound is reached. Null when there is nothing to do.
 */
export async function captureByItself(site: SiteRow, seen: Look): Promise<Capture | null> {
  if (!site.auto || !isWanted(seen) || (await sealedState(seen.digest))) return null;
  const look = await settled(seen);
  if (!isWanted(look)) return null;
  // One at a time in all tabs: what two of them show may be one state, and the bounds are counted in the database.
  const begun = await navigator.locks.request('auto-capture', async () => {
    if ((await sealedState(look.digest)) || !(await isWithinBounds(look.reading.url))) return null;
    return { capture: await capture(look, { trigger: 'auto', signal: new AbortController().signal }) };
  });
  return begun?.capture ?? null;
}

function isWanted({ found, items, digest }: Look): boolean {
  return capturesByItself(found.kind) && items.length === 0 && digest !== '';
}

async function isWithinBounds(url: string): Promise<boolean> {
  const earlier = await recentOfHost(new URL(url).host, autoLimits.withinMs);
  return mayCaptureByItself(earlier, url, Date.now());
}

/** The page once two readings say the same, or after the last; with its picture where the user allowed that. */
async function settled(seen: Look): Promise<Look> {
  const { tab } = seen;
  const picture = await howToPicture(tab);
  let before = seen;
  for (let looks = 1; ; looks++) {
    await pause(settleMs);
    const now = await lookQuietly(tab, picture);
    if (now.digest === before.digest || looks >= mostLooks) return now;
    before = now;
  }
}

async function howToPicture(tab: TargetTab): Promise<(tab: TargetTab) => Promise<FirstPicture>> {
  if (!(await browser.permissions.contains(pictureLeave))) return noPicture;
  return async () => {
    // Not waited for until the reader comes back: the moment is now.
    const { active } = await browser.tabs.get(tab.id);
    return active ? firstPicture(tab) : { gap: { step: 'viewport', reason: 'tab-behind', detail: '' } };
  };
}
