import type { ScrolledTo } from '../../messages/protocol';
import { pause } from '../pause';
import { overlaps, stepOf } from './arithmetic';
import { verifiedHow } from './compare';
import { ask, shoot, shotOf, type Tile, type Walk } from './screen';

const mostRetries = 3;
/** ms before a screen is taken again: as long as its picture took, since what is slow to take was slow to be drawn. */
const longestPause = 2000;
/** Thousandths of the compared pixels. */
const littleDiffers = 20;

/** The page is no longer what the first screens show. */
export class Changed extends Error {}

/** A page that never stops changing is not taken again and again for ever. */
export type Budget = { retries: number; canRestart: boolean };

export function isMoved({ moved }: { moved: number }, { canRestart }: Budget): boolean {
  return Math.abs(moved) > 1 && canRestart;
}

/** Whether a tile shows what it should: it stood still, and it fits to the one above. */
export function fits({ at, checked }: Tile, stoodAt: number): boolean {
  return Math.abs(stoodAt - at.top) <= 1 && verifiedHow.has(checked.how);
}

type Refused = { tile: Tile; above: Tile | null; screen: number; budget: Budget };

/**
 * Takes a screen again until it fits. First at its place: the browser hands out old pictures under load. When the same
 * picture comes again, further up: whatever differs at the edges of screens then lies outside the rows compared.
 */
export async function takeAgain(walk: Walk, { tile: first, above, screen, budget }: Refused): Promise<Tile> {
  let tile = first;
  // Little differs where an effect at the window's edge does, much in an old picture: that is simply taken anew.
  let isSettled = first.checked.how === 'differs' && first.checked.differing < littleDiffers;
  for (let tries = 1; tries <= mostRetries && budget.retries > 0; tries++) {
    budget.retries--;
    // One of several at a time took long for that alone; it came too late, and there is nothing to wait for.
    const tookMs = first.wasLeft ? 0 : first.tookMs;
    await pause(Math.min(longestPause, tries * Math.max(60, tookMs)), walk.signal);
    const at = await walk.page.scrollTo(isSettled && above ? higher(first.at, above) : first.at.top);
    if (isMoved(at, budget)) throw new Changed();
    const taken = await shoot(walk, { asked: ask(walk, at, { screen, ahead: false }), above });
    const stands = await walk.page.whereIs();
    tile = { ...taken, checked: await taken.checked, retries: tries };
    if (fits(tile, stands.top)) return tile;
    const stayed = Math.abs(stands.top - at.top) <= 1;
    // The same picture twice at one place is how the page looks there, not an old picture.
    if (stayed && tile.checked.isAgain && (tile.checked.how === 'same' || isSettled))
      return settled(tile, first);
    isSettled ||= (stayed && tile.checked.isAgain) || tries >= 2;
  }
  if (above && tile.at.contentHeight !== above.at.contentHeight && budget.canRestart) throw new Changed();
  return tile;
}

/** A place that shares more rows with the screen above. */
function higher(at: ScrolledTo, above: Tile): number {
  const step = stepOf({ visible: above.at.box.height, overlap: overlaps.wide, dpr: at.dpr });
  return Math.min(at.top, above.at.top + step);
}

/** An effect at the edge of the window, or a picture that repeats: accepted only if little differs and nothing moved. */
function settled(tile: Tile, first: Tile): Tile {
  const isSame = tile.at.contentHeight === first.at.contentHeight && tile.at.moved === 0;
  if (!isSame || tile.checked.differing >= littleDiffers) return tile;
  return { ...tile, checked: { ...tile.checked, how: 'settled' } };
}

/**
 * Two screens in a row are the same picture, and the page was scrolled on while the upper one was on its way: it may
 * have come too late and show the lower one. Whether it looks the same when the page waits for it.
 */
export async function isConfirmed(walk: Walk, above: Tile, screen: number): Promise<boolean> {
  const at = await walk.page.scrollTo(above.at.top);
  if (Math.abs(at.top - above.at.top) > 0.5) return false;
  const { look } = ask({ ...walk, atScreen: undefined }, at, { screen, ahead: false });
  return walk.stitcher.isAbove(shotOf(walk, at, (await look).picture, null));
}
