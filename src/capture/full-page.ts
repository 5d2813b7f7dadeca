import * as v from 'valibot';
import { AppError } from '../core/errors';
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
});

type Tile = ScrolledTo & { picture: Blob; bitmap: ImageBitmap };
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
  try {
    await walkDown();
  } catch (thrown) {
    // What was taken so far stays; why it ended becomes a gap.
    const reason = thrown instanceof AppError ? thrown.code : 'unexpected';
    gaps.push({ step: 'full-page', reason, detail: `after screen ${tiles.length}` });
  } finally {
    await askPage(tab.id, 'restoreScroll', {}).catch(() => {
      // The page is gone, and its scroll position with it.
    });
  }
  if (tiles.length === 0) return { files: [], gaps };
  const unverified = seams.filter((seam) => !seam.verified);
  if (unverified.length > 0) {
    const detail = unverified.map((seam) => seam.top).join(' ');
    gaps.push({ step: 'full-page', reason: 'seam-unverified', detail });
  }
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
      const at = v.parse(ScrolledToAnswer, await askPage(tab.id, 'scrollTo', { top }));
      const step = Math.max(1, at.viewportHeight - overlap);
      onScreen(screen, Math.max(screen, 1 + Math.ceil((at.pageHeight - at.viewportHeight) / step)));
      await addTile(at);
      const isLast = at.top + at.viewportHeight >= at.pageHeight - 1 || at.top < top;
      if (isLast) return;
      top = at.top + step;
    }
    gaps.push({ step: 'full-page', reason: 'too-long', detail: `${mostScreens} screens` });
  }

  async function addTile(at: ScrolledTo): Promise<void> {
    const previous = tiles.at(-1);
    let tile = await take(at);
    let verified = !previous || isSeamless(previous, tile);
    if (!verified) {
      // A stale frame is the usual cause: the browser hands out the picture of a moment ago.
      await pause(150, signal);
      tile = await take(at);
      verified = isSeamless(previous!, tile);
    }
    if (previous) seams.push({ top: at.top, verified });
    tiles.push(tile);
  }

  async function take(at: ScrolledTo): Promise<Tile> {
    const picture = await takePicture(tab, signal);
    return { ...at, picture, bitmap: await createImageBitmap(picture) };
  }
}

/** Bitmap px per CSS px. */
function scaleOf(tile: Tile): number {
  return tile.bitmap.height / tile.viewportHeight;
}

function isSeamless(upper: Tile, lower: Tile): boolean {
  const scale = scaleOf(lower);
  const { viewportHeight } = upper;
  const shared = upper.top + viewportHeight - lower.top;
  const height = Math.min(compared, shared);
  if (height <= 0) return false;
  const above = pixels(upper, (viewportHeight - height) * scale, height * scale);
  const below = pixels(lower, (shared - height) * scale, height * scale);
  return above.length === below.length && above.every((value, i) => value === below[i]);
}

/** Bitmap px of the content: the scrollbar beside it moves from screen to screen. */
function widthOf(tile: Tile): number {
  return Math.min(
    tile.bitmap.width,
    Math.round(tile.contentWidth * (tile.bitmap.width / tile.viewportWidth)),
  );
}

function pixels(tile: Tile, top: number, height: number): Uint32Array {
  const canvas = new OffscreenCanvas(widthOf(tile), Math.round(height));
  const context = canvas.getContext('2d', { willReadFrequently: true })!;
  context.drawImage(tile.bitmap, 0, -Math.round(top));
  return new Uint32Array(context.getImageData(0, 0, canvas.width, canvas.height).data.buffer);
}

async function stitch(tiles: readonly Tile[]): Promise<Blob[]> {
  const first = tiles[0]!;
  const last = tiles.at(-1)!;
  const scale = scaleOf(first);
  const total = Math.round(last.top * scale) + last.bitmap.height;
  const bands: Blob[] = [];
  for (let from = 0; from < total; from += bandHeight) {
    const height = Math.min(bandHeight, total - from);
    const canvas = new OffscreenCanvas(widthOf(first), height);
    const context = canvas.getContext('2d')!;
    // From the last screen up, so that each seam shows the upper screen: bars stuck to the top appear once.
    for (const tile of [...tiles].reverse())
      context.drawImage(tile.bitmap, 0, Math.round(tile.top * scale) - from);
    bands.push(await canvas.convertToBlob({ type: 'image/png' }));
  }
  return bands;
}

function two(n: number): string {
  return String(n).padStart(2, '0');
}
