import { asAppError } from '../../core/errors';
import { placeOf } from '../../core/evidence/gap';
import type { Gap } from '../../core/evidence/record';
import type { RegionId, ScrolledTo } from '../../messages/protocol';
import { jsonFile, type NewFile } from '../../storage/ledger';
import { pause } from '../pause';
import { type TargetTab, takePicture } from '../screenshot';
import { overlaps, two } from './arithmetic';
import { type RegionPage, regionPage } from './ask-region';
import { verifiedHow } from './compare';
import type { Tile, Walk } from './screen';
import { openStitcher, type Stitcher } from './stitcher';
import { type Walked, walkDown } from './walk';
import { drawsWholeDocuments, wholeDocument } from './whole-document';

export type RegionWalk = {
  /** 0, the document, unless another was found or picked. */
  region?: RegionId;
  /** Another frame than the top one, and where its viewport lies in the tab's, CSS px. */
  frame?: { id: number; left: number; top: number };
  signal: AbortSignal;
  onScreen(screen: number, screens: number): void;
  /**
   * Called after each scroll, while the picture is taken; true: what is seen was drawn late, the picture is taken again.
   * What it throws ends the walk.
   */
  atScreen?(at: ScrolledTo, screen: number): Promise<boolean>;
  /** What the files are called after; 'page' for the document. */
  role?: string;
};

export type Seen = { screens: number; seams: number; unverified: number; restarts: number; height: number };
export type CapturedRegion = { files: NewFile[]; gaps: Gap[]; seen: Seen };

/** CSS px by which the rows of an inner list may be off from one screen to the next. */
const innerSearch = 300;
const restorePatienceMs = 1500;

/**
 * A region as pictures: each screen as the browser returned it, and the bands stitched of them. Every seam is compared;
 * one that does not fit is taken again, and named in a gap if it never does. The page is left as it was found. Never
 * throws: why a walk broke off becomes a gap, and what was taken until then is given.
 */
export async function captureRegion(tab: TargetTab, walk: RegionWalk): Promise<CapturedRegion> {
  const { region = 0, role = 'page', signal, frame } = walk;
  const step = role === 'page' ? 'full-page' : role;
  const gaps: Gap[] = [];
  const gap = (reason: string, detail: string) => {
    if (!gaps.some((one) => one.reason === reason && one.detail === detail))
      gaps.push({ step, reason, detail });
  };
  const walked: Walked = { tiles: [], restarts: 0, overlap: overlaps.held, waits: false };
  const page: RegionPage = regionPage(tab, { region, frame }, signal);
  const stitcher = openStitcher();
  try {
    const { onScreen, atScreen } = walk;
    const search = region === 0 ? 0 : innerSearch;
    const scrolled: Pick<Walk, 'page' | 'take'> = {
      page,
      take: (onAsked) => takePicture(tab, signal, onAsked ? { onAsked } : {}),
    };
    const common = { stitcher, signal, search, onScreen, atScreen, gap };
    try {
      const isDrawn = drawsWholeDocuments && region === 0 && !frame && !atScreen;
      if (!isDrawn || !(await isDrawnWhole({ ...common, ...wholeDocument(page, tab, signal) }, walked))) {
        await walkDown({ ...common, ...scrolled }, walked);
      }
    } catch (thrown) {
      const { code, message } = asAppError(thrown);
      gap(
        code,
        `after screen ${walked.tiles.length}${message === code ? '' : `: ${withoutAddresses(message)}`}`,
      );
    }
    const [captured] = await Promise.all([
      wrapUp({ walked, stitcher, role, gaps, gap }),
      // A page that is busy puts itself back when it gets to it.
      Promise.race([page.restore(), pause(restorePatienceMs)]),
    ]);
    return captured;
  } finally {
    stitcher.close();
  }
}

/** The browser's own words may name the page; a record holds no address, since it can never be erased. */
function withoutAddresses(message: string): string {
  return message.replace(/[a-z][a-z-]*:\/\/[^\s"'<>]+/gi, (address) => placeOf(address));
}

/** False where the browser does not draw what is out of view after all: nothing was taken then. */
async function isDrawnWhole(walk: Walk, walked: Walked): Promise<boolean> {
  try {
    await walkDown(walk, walked);
    return true;
  } catch (thrown) {
    if (asAppError(thrown).code !== 'screenshot-refused' || walked.tiles.length > 0) throw thrown;
    await walk.page.restore();
    return false;
  }
}

type Ended = {
  walked: Walked;
  stitcher: Stitcher;
  role: string;
  gaps: Gap[];
  gap(reason: string, detail: string): void;
};

async function wrapUp({ walked, stitcher, role, gaps, gap }: Ended): Promise<CapturedRegion> {
  const { tiles, restarts } = walked;
  const seen: Seen = { screens: tiles.length, seams: 0, unverified: 0, restarts, height: 0 };
  if (tiles.length === 0) return { files: [], gaps, seen };
  const seams = tiles.slice(1).map(seamOf);
  const unverified = seams.filter((seam) => !seam.verified);
  if (unverified.length > 0) gap('seam-unverified', unverified.map((seam) => Math.round(seam.top)).join(' '));
  const late = Math.max(...tiles.map(({ at }) => at.late));
  if (late > 0) gap('pictures-late', String(late));
  const { bands, width, height } = await stitcher.finish();
  const name = (what: string, i: number) => `${role === 'page' ? '' : `${role}-`}${what}-${two(i + 1)}`;
  const png = (file: string, content: Blob): NewFile => ({ role: file, mediaType: 'image/png', content });
  const files = [
    ...bands.map((band, i) => png(`${role}-${two(i + 1)}.png`, band)),
    ...tiles.map(({ picture }, i) => png(`${name('tile', i)}.png`, picture)),
    ...tiles.flatMap(({ bare }, i) => (bare ? [png(`${name('tile', i)}.bare.png`, bare)] : [])),
    jsonFile(role === 'page' ? 'tiles.json' : `${role}-tiles.json`, {
      overlap: tiles[0]!.at.held.isHeld ? overlaps.held : overlaps.loose,
      size: { width, height },
      dpr: tiles[0]!.at.dpr,
      restarts,
      held: tiles.at(-1)!.at.held,
      tops: tiles.map((tile) => tile.at.top),
      tiles: tiles.map(tileFacts),
      seams,
    }),
  ];
  Object.assign(seen, { seams: seams.length, unverified: unverified.length, height });
  return { files, gaps, seen };
}

function seamOf({ at, checked, retries }: Tile) {
  const { how, shift, shared, differing } = checked;
  return { top: at.top, verified: verifiedHow.has(how), how, shift, shared, differing, retries };
}

function tileFacts({ at, takenAt, checked, bare }: Tile) {
  const { top, stoodAt, contentHeight, late } = at;
  const { bitmap, crop, scale } = checked;
  return { top, takenAt, bitmap, crop, scale, stoodAt, contentHeight, late, bare: bare !== null };
}

/** The whole page as pictures. */
export function captureFullPage(
  tab: TargetTab,
  walk: Pick<RegionWalk, 'signal' | 'onScreen'>,
): Promise<CapturedRegion> {
  return captureRegion(tab, walk);
}
