import * as v from 'valibot';
import { askPage } from '../../messages/ask';
import type { RegionId, ScrolledTo } from '../../messages/protocol';
import type { TargetTab } from '../screenshot';

const px = v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(10_000_000));
const signed = v.pipe(v.number(), v.finite(), v.minValue(-10_000_000), v.maxValue(10_000_000));
const side = v.pipe(v.number(), v.finite(), v.minValue(1), v.maxValue(100_000));
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

const Box = v.object({ left: signed, top: signed, width: px, height: px });
const Held = v.object({
  isHeld: v.boolean(),
  sticky: count,
  fixed: count,
  released: count,
  shadowRoots: count,
  isWhole: v.boolean(),
});
const ScrolledToAnswer = v.object({
  top: px,
  box: Box,
  contentHeight: px,
  contentWidth: px,
  viewportHeight: side,
  viewportWidth: side,
  dpr: v.pipe(v.number(), v.finite(), v.minValue(0.05), v.maxValue(50)),
  stoodAt: px,
  isEnd: v.boolean(),
  moved: signed,
  isCovered: v.boolean(),
  late: count,
  held: Held,
});
const WhereIsAnswer = v.object({ top: px, moved: signed });

/** A region of a tab's page, as the walk asks for it. `box` of every answer lies in the tab's own viewport. */
export type RegionPage = {
  prepare(how: { images: boolean; loose: boolean }): Promise<ScrolledTo>;
  scrollTo(top: number, how?: { bare?: boolean; leaves?: boolean }): Promise<ScrolledTo>;
  whereIs(): Promise<{ top: number; moved: number }>;
  restore(): Promise<void>;
};

export type Where = { region: RegionId; frame: { id: number; left: number; top: number } | undefined };

/** What a page says of a region is believed only after a schema has checked it. */
export function regionPage(tab: TargetTab, { region, frame }: Where, signal: AbortSignal): RegionPage {
  const options = frame ? { frameId: frame.id } : {};
  const inTab = (at: ScrolledTo): ScrolledTo => {
    if (!frame) return at;
    // How wide the tab is, a frame does not know.
    return {
      ...at,
      viewportWidth: 0,
      box: { ...at.box, left: at.box.left + frame.left, top: at.box.top + frame.top },
    };
  };
  return {
    async prepare(how) {
      const answer = await askPage(tab.id, 'prepare', { region, ...how }, signal, options);
      return inTab(v.parse(ScrolledToAnswer, answer));
    },
    async scrollTo(top, how = {}) {
      const answer = await askPage(tab.id, 'scrollTo', { region, top, ...how }, signal, options);
      return inTab(v.parse(ScrolledToAnswer, answer));
    },
    async whereIs() {
      return v.parse(WhereIsAnswer, await askPage(tab.id, 'whereIs', { region }, signal, options));
    },
    async restore() {
      await askPage(tab.id, 'restore', {}, undefined, options).catch(() => {
        // The page is gone, and where it stood with it.
      });
    },
  };
}
