import browser from 'webextension-polyfill';
import type { ScrolledTo } from '../../messages/protocol';
import { type TargetTab, takePicture } from '../screenshot';
import type { RegionPage } from './ask-region';

/** Device px of one picture's height: larger ones have failed in some versions. */
const tallest = 8000;
const tallestCss = 4000;

/** Firefox draws any part of a document, without scrolling; this asks for the browser, in one place. */
export const drawsWholeDocuments = typeof browser.runtime.getBrowserInfo === 'function';

/**
 * A document as a walk sees it, in a browser that draws what is not in view too: its "screens" are thousands of px
 * tall, and nothing scrolls but, once, for what loads late. What floats is shown where it stands.
 */
export function wholeDocument(
  page: RegionPage,
  tab: TargetTab,
  signal: AbortSignal,
): { page: RegionPage; take(): Promise<Blob> } {
  let at: ScrolledTo | null = null;
  const part = (from: ScrolledTo, top: number): ScrolledTo => {
    const most = Math.min(tallestCss, Math.floor(tallest / from.dpr));
    const height = Math.max(1, Math.min(most, from.contentHeight - top));
    const { width } = from.box;
    const box = { left: 0, top: 0, width, height };
    const stoodAt = at?.top ?? 0;
    at = {
      ...from,
      top,
      box,
      viewportWidth: width,
      stoodAt: from.stoodAt < 1 ? stoodAt : from.stoodAt,
      isEnd: top + height >= from.contentHeight - 1,
      isCovered: false,
    };
    return at;
  };
  const drawn: RegionPage = {
    prepare: async () => part(await page.prepare({ images: true, loose: true }), 0),
    scrollTo: async (top) => {
      const { moved } = await page.whereIs();
      return part({ ...(await page.scrollTo(0)), moved }, top);
    },
    whereIs: async () => ({ ...(await page.whereIs()), top: at?.top ?? 0 }),
    restore: () => page.restore(),
  };
  return {
    page: drawn,
    take: () => {
      const { top, box, dpr } = at!;
      const rect = { x: 0, y: top, width: box.width, height: box.height };
      return takePicture(tab, signal, { part: { rect, scale: dpr } });
    },
  };
}
