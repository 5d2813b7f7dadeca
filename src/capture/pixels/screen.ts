import { AppError } from '../../core/errors';
import type { ScrolledTo } from '../../messages/protocol';
import { overlaps } from './arithmetic';
import type { RegionPage } from './ask-region';
import type { Checked, Shot } from './stitch';
import type { Stitcher } from './stitcher';

/** One screen as it was taken. */
export type Tile = {
  at: ScrolledTo;
  picture: Blob;
  /** The same screen without what floats over it; only where something does at its lower edge. */
  bare: Blob | null;
  takenAt: string;
  tookMs: number;
  /** The page scrolled on while its picture was on its way. */
  wasLeft: boolean;
  checked: Checked;
  /** How often it was taken again. */
  retries: number;
};

export type Walk = {
  page: RegionPage;
  stitcher: Stitcher;
  signal: AbortSignal;
  /** CSS px by which the content of an inner region may be off: lists measure their rows anew. */
  search: number;
  /** `onAsked` is called where the page may scroll on while the picture is still on its way. */
  take(onAsked?: () => void): Promise<Blob>;
  onScreen(screen: number, screens: number): void;
  atScreen?: ((at: ScrolledTo, screen: number) => Promise<boolean>) | undefined;
  gap(reason: string, detail: string): void;
};

/** What a picture came to; `takenAt`: device time at which the browser was asked, or had answered. */
export type Look = { picture: Blob; takenAt: string; tookMs: number };

/** A screen whose picture was asked for. */
export type Asked = {
  at: ScrolledTo;
  screen: number;
  look: Promise<Look>;
  isThere: boolean;
  /** Asked for so that the page may scroll on meanwhile, and whether it did. */
  ahead: boolean;
  wasLeft: boolean;
  /** Until the page may scroll on. True: its picture is on its way still. */
  mayLeave: Promise<boolean>;
  /** Where the page stood after the picture, known once it has scrolled on. */
  after: { stoodAt: number; moved: number } | null;
};

type Asking = { screen: number; ahead: boolean };

/** Asks for the picture of where the region stands. `ahead`: the page will scroll on as soon as it may. */
export function ask(walk: Walk, at: ScrolledTo, { screen, ahead }: Asking): Asked {
  let tell: (isOnItsWay: boolean) => void = () => {};
  const mayLeave = new Promise<boolean>((resolve) => {
    tell = resolve;
  });
  const look = lookAt(walk, at, { screen, onAsked: ahead ? () => tell(true) : undefined });
  const asked: Asked = { at, screen, look, isThere: false, ahead, wasLeft: false, mayLeave, after: null };
  const end = () => {
    asked.isThere = true;
    tell(false);
  };
  // Its failure is met where it is awaited.
  look.then(end, end);
  return asked;
}

/** A picture of where the region stands, and whatever else is read there; again when that changed what is drawn. */
async function lookAt(
  walk: Walk,
  at: ScrolledTo,
  { screen, onAsked }: { screen: number; onAsked: (() => void) | undefined },
): Promise<Look> {
  if (at.box.height < 1 || at.box.width < 1)
    throw new AppError('page-broken', 'nothing of the region can be seen');
  const began = performance.now();
  let takenAt = '';
  const reading = walk.atScreen?.(at, screen);
  const onCopying = async () => {
    takenAt = new Date().toISOString();
    // What is read beside the picture is read before the page scrolls on; what was drawn late is taken again here.
    if (!(await reading)) onAsked?.();
  };
  const taking = walk.take(onAsked && (() => void onCopying().catch(() => undefined)));
  const [early, isLate] = await Promise.all([taking, reading]);
  const tookMs = Math.round(performance.now() - began);
  const picture = isLate ? await walk.take() : early;
  return { picture, takenAt: (!isLate && takenAt) || new Date().toISOString(), tookMs };
}

/** The picture of a screen, and its comparison under way. */
export async function shoot(
  walk: Walk,
  { asked, above }: { asked: Asked; above: Tile | null },
): Promise<Omit<Tile, 'checked'> & { checked: Promise<Checked> }> {
  const look = await asked.look;
  const { at, wasLeft } = asked;
  const checked = walk.stitcher.check(shotOf(walk, at, look.picture, above));
  // Its failure is met where it is awaited, after the scroll that goes on meanwhile.
  checked.catch(() => undefined);
  return { at, ...look, wasLeft, bare: null, retries: 0, checked };
}

/** A picture of a screen as the stitcher wants it. */
export function shotOf(walk: Walk, at: ScrolledTo, picture: Blob, above: Tile | null): Shot {
  const { box, top, dpr, viewportWidth, contentHeight } = at;
  // The end of a page may be a fraction of a px away from where whole numbers say.
  const search = above ? Math.max(walk.search, at.isEnd ? 2 / dpr : 0) : 0;
  return { picture, box, top, dpr, viewportWidth, contentHeight, window: overlaps.held, search };
}
