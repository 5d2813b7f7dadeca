import * as v from 'valibot';
import { AppError, asAppError } from '../core/errors';
import type { Gap } from '../core/evidence/record';
import { askPage } from '../messages/ask';
import type { ScrolledTo } from '../messages/protocol';
import { jsonFile, type NewFile } from '../storage/ledger';
import { pause, type TargetTab, takePicture } from './screenshot';

/** px that two neighbouring screens share; the upper part of it may hide under a bar that stays at the top. */
const overlap = 200;
/** px at the end of the shared part that must be equal in both. */
const compared = 60;
const mostScreens = 60;
/** Taller pictures are cut into bands: canvases have limits, and so do the programs that open them. */
const bandHeight = 16_000;

const px = v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(10_000_000));
const ScrolledToAnswer = v.object({
  top: px,
  pageHeight: px,
  viewportHeight: v.pipe(px, v.minValue(1)),
  viewportWidth: v.pipe(px, v.minValue(1)),
  contentWidth: v.pipe(px, v.minValue(1)),
  pageWidth: px,
});
const WhereIsAnswer = v.object({ top: px });

type Tile = ScrolledTo & { picture: Blob };
type Seam = { top: number; verified: boolean };

/**
 * The whole page as pictures: each screen as the browser returned it, and the bands stitched of them. Every seam is
 * compared; one that differs is taken again once, then named in a gap. The page is scrolled back afterwards.
 */
export async function captureFullPage(
  tab: TargetTab,
  { signal, onScreen }: { signal: AbortSignal; onScreen(screen: number, screens: number): void },
): Promise<{ files: NewFile[]; gaps: Gap[] }> {
  const tiles: Tile[] = [];
  const seams: Seam[] = [];
  const gaps: Gap[] = [];
  const gap = (reason: string, detail: string) => gaps.push({ step: 'full-page', reason, detail });
  try {
    await walkDown();
  } catch (thrown) {
    // What was taken so far stays; why it ended becomes a gap.
    gap(asAppError(thrown).code, `after screen ${tiles.length}`);
  } finally {
    await askPage(tab.id, 'restoreScroll', {}).catch(() => {
      // The page is gone, and its scroll position with it.
    });
  }
  if (tiles.length === 0) return { files: [], gaps };
  const unverified = seams.filter((seam) => !seam.verified);
  if (unverified.length > 0) gap('seam-unverified', unverified.map((seam) => seam.top).join(' '));
  const bands = await stitch(tiles);
  return {
    files: [
      ...bands.map((content, i) => ({ role: `page-${two(i + 1)}.png`, mediaType: 'image/png', content })),
      ...tiles.map(({ picture }, i) => ({
        role: `tile-${two(i + 1)}.png`,
        mediaType: 'image/png',
        content: picture,
      })),
      jsonFile('tiles.json', { overlap, tops: tiles.map((tile) => tile.top), seams }),
    ],
    gaps,
  };

  async function walkDown(): Promise<void> {
    let top = 0;
    for (let screen = 1; screen <= mostScreens; screen++) {
      if (signal.aborted) throw new AppError('capture-cancelled');
      const at = await scrollTo(top);
      const isEnd = at.top + at.viewportHeight >= at.pageHeight - 1;
      // Neither where it was asked to be nor at the end: the page does not let itself be scrolled.
      if (!isEnd && Math.abs(at.top - top) > 1) return void gap('scroll-refused', `at ${top}`);
      const step = Math.max(1, at.viewportHeight - overlap);
      onScreen(screen, Math.max(screen, 1 + Math.ceil((at.pageHeight - at.viewportHeight) / step)));
      if (screen === 1 && at.pageWidth > at.viewportWidth + 1) gap('too-wide', `${at.pageWidth} px`);
      await addTile(at);
      if (isEnd) return;
      top = at.top + step;
    }
    gap('too-long', `${mostScreens} screens`);
  }

  async function scrollTo(top: number): Promise<ScrolledTo> {
    return v.parse(ScrolledToAnswer, await askPage(tab.id, 'scrollTo', { top }, signal));
  }

  async function addTile(at: ScrolledTo): Promise<void> {
    const previous = tiles.at(-1);
    let tile = await take(at);
    let verified = !previous || (await isSeamless(previous, tile));
    if (!verified) {
      // A stale frame is the usual cause: the browser hands out the picture of a moment ago.
      await pause(150, signal);
      tile = await take(await scrollTo(at.top));
      verified = await isSeamless(previous!, tile);
    }
    if (previous) seams.push({ top: tile.top, verified });
    tiles.push(tile);
  }

  /** A screen, taken again when the page stood elsewhere by the time its picture was there. */
  async function take(at: ScrolledTo): Promise<Tile> {
    for (let tries = 0; ; tries++) {
      const picture = await takePicture(tab, signal);
      const { top } = v.parse(WhereIsAnswer, await askPage(tab.id, 'whereIs', {}, signal));
      if (Math.abs(top - at.top) <= 1 || tries === 2) return { ...at, picture };
      await scrollTo(at.top);
    }
  }
}

/** Bitmap px per CSS px. */
function scaleOf(tile: Tile, bitmap: ImageBitmap): number {
  return bitmap.height / tile.viewportHeight;
}

/** Bitmap px of the content: the scrollbar beside it moves from screen to screen. */
function widthOf(tile: Tile, bitmap: ImageBitmap): number {
  return Math.min(bitmap.width, Math.round(tile.contentWidth * (bitmap.width / tile.viewportWidth)));
}

/** Whether the shared rows of two screens are equal, and the lower one is not simply the upper one again. */
async function isSeamless(upper: Tile, lower: Tile): Promise<boolean> {
  const shared = upper.top + upper.viewportHeight - lower.top;
  const height = Math.min(compared, shared);
  if (height <= 0) return false;
  if (lower.top !== upper.top && (await isSame(upper.picture, lower.picture))) return false;
  const [above, below] = await Promise.all([
    pixels(upper, { top: upper.viewportHeight - height, height }),
    pixels(lower, { top: shared - height, height }),
  ]);
  return above.length === below.length && above.every((value, i) => value === below[i]);
}

async function isSame(one: Blob, other: Blob): Promise<boolean> {
  if (one.size !== other.size) return false;
  const [a, b] = await Promise.all([one.arrayBuffer(), other.arrayBuffer()]);
  const [left, right] = [new Uint8Array(a), new Uint8Array(b)];
  return left.every((byte, i) => byte === right[i]);
}

/** Rows of a screen's content; `top` and `height` in CSS px. */
async function pixels(tile: Tile, { top, height }: { top: number; height: number }): Promise<Uint32Array> {
  const bitmap = await createImageBitmap(tile.picture);
  const scale = scaleOf(tile, bitmap);
  const canvas = new OffscreenCanvas(widthOf(tile, bitmap), Math.round(height * scale));
  const context = canvas.getContext('2d', { willReadFrequently: true })!;
  context.drawImage(bitmap, 0, -Math.round(top * scale));
  bitmap.close();
  return new Uint32Array(context.getImageData(0, 0, canvas.width, canvas.height).data.buffer);
}

/** The bands. Pictures are decoded one at a time, for each band that shows them: sixty at once would fill the memory. */
async function stitch(tiles: readonly Tile[]): Promise<Blob[]> {
  const last = tiles.at(-1)!;
  const first = await createImageBitmap(tiles[0]!.picture);
  const [scale, width, screen] = [scaleOf(tiles[0]!, first), widthOf(tiles[0]!, first), first.height];
  first.close();
  const total = Math.round(last.top * scale) + screen;
  const bands: Blob[] = [];
  for (let from = 0; from < total; from += bandHeight) {
    const height = Math.min(bandHeight, total - from);
    const canvas = new OffscreenCanvas(width, height);
    const context = canvas.getContext('2d')!;
    // From the last screen up, so that each seam shows the upper screen: bars stuck to the top appear once.
    for (const tile of [...tiles].reverse()) {
      const at = Math.round(tile.top * scale) - from;
      if (at >= height || at + screen <= 0) continue;
      const bitmap = await createImageBitmap(tile.picture);
      context.drawImage(bitmap, 0, at);
      bitmap.close();
    }
    bands.push(await canvas.convertToBlob({ type: 'image/png' }));
  }
  return bands;
}

function two(n: number): string {
  return String(n).padStart(2, '0');
}
