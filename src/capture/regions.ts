import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { missingOrigins } from '../core/evidence/missing-origins';
import { askPage } from '../messages/ask';
import type { Region } from '../messages/protocol';
import { enterFrames, type Frame } from './frames';
import { readAgain } from './look';
import type { TargetTab } from './screenshot';

/** Where a frame's viewport lies in the tab's, CSS px; absent for the top frame. */
export type FramePlace = { id: number; left: number; top: number };

/** A part of a page to be captured, and the frame it stands in. */
export type RegionFound = { region: Region; frame?: FramePlace };

const px = v.pipe(v.number(), v.finite());
const RegionAnswer = v.object({
  id: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  what: v.picklist(['page', 'scroller', 'element']),
  label: v.pipe(v.string(), v.maxLength(200)),
  box: v.object({ left: px, top: px, width: px, height: px }),
  contentHeight: px,
  contentWidth: px,
});
const RegionsAnswer = v.pipe(v.array(RegionAnswer), v.maxLength(50));
const PickedAnswer = v.union([RegionAnswer, v.object({ cancelled: v.literal(true) })]);

/** A visitor who points may take his time; the page ends it by itself after a minute. */
const pickPatienceMs = 70_000;

/**
 * What scrolls inside a tab's page, in every frame the browser lets us into: the largest view of the most hidden
 * content first. Throws AppError as enterFrames and askPage do.
 */
export async function findRegions(tab: TargetTab, signal: AbortSignal): Promise<RegionFound[]> {
  const found: RegionFound[] = [];
  for (const frame of await enterFrames(tab, signal)) {
    if (!frame.box) continue;
    const answer = await askPage(tab.id, 'findRegions', {}, signal, { frameId: frame.id });
    for (const region of v.parse(RegionsAnswer, answer)) found.push({ region, ...placed(frame) });
  }
  const worth = ({ region: { box, contentHeight } }: RegionFound) =>
    box.width * box.height * (contentHeight - box.height);
  return found.sort((one, other) => worth(other) - worth(one));
}

function placed({ id, box }: Frame): { frame?: FramePlace } {
  return id === 0 || !box ? {} : { frame: { id, left: box.left, top: box.top } };
}

/** The sites of the frames we are not let into, as match patterns. Throws AppError as readAgain does. */
export async function lockedSites(tab: TargetTab): Promise<string[]> {
  const { frames } = await readAgain(tab);
  const unreadable = frames.filter((frame) => !frame.readable);
  const gaps = unreadable.map(({ url }) => ({ reason: 'frame-unreadable', detail: url }));
  const isAllowed = await Promise.all(
    missingOrigins(gaps).map(async (origin) => [
      origin,
      await browser.permissions.contains({ origins: [origin] }),
    ]),
  );
  return isAllowed.flatMap(([origin, allowed]) => (allowed ? [] : [origin as string]));
}

/** Lets the visitor point at a part of the page; null when he did not. Throws AppError as askPage does. */
export async function pickRegion(tab: TargetTab, signal: AbortSignal): Promise<RegionFound | null> {
  try {
    const options = { patienceMs: pickPatienceMs };
    const picked = v.parse(PickedAnswer, await askPage(tab.id, 'pickRegion', {}, signal, options));
    return 'cancelled' in picked ? null : { region: picked };
  } catch (thrown) {
    if (!signal.aborted) throw thrown;
    await askPage(tab.id, 'cancelPick', {}).catch(() => {
      // The page is gone, and the outline with it.
    });
    return null;
  }
}
