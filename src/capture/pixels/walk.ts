import { AppError, asAppError } from '../../core/errors';
import type { ScrolledTo } from '../../messages/protocol';
import { pause } from '../pause';
import { overlaps, screensAllowed, screensLeft, stepOf } from './arithmetic';
import type { RegionPage } from './ask-region';
import { type Budget, Changed, fits, isConfirmed, isMoved, takeAgain } from './retake';
import { type Asked, ask, shoot, shotOf, type Tile, type Walk } from './screen';

const mostRetriesInAll = 40;
const mostRestarts = 2;
/** Pictures on their way at the same time: as many as the browser has threads for; more only make each of them late. */
const mostOnTheirWay = Math.max(2, Math.min(4, globalThis.navigator?.hardwareConcurrency || 2));

/**
 * What a walk has taken so far; kept up to date, so that a walk that breaks off leaves it. `overlap`: CSS px that
 * screens share from here on, once a page has shown that its edges need more. `waits`: for each picture, since one came
 * that shows what the page was scrolled to afterwards.
 */
export type Walked = { tiles: Tile[]; restarts: number; overlap: number; waits: boolean };

/** Walks down a region, a screen at a time, each compared with the one above; again from the top when it changed. */
export async function walkDown(walk: Walk, walked: Walked): Promise<void> {
  for (;;) {
    const flight: Asked[] = [];
    try {
      return await walkOnce(walk, walked, flight);
    } catch (thrown) {
      if (!(thrown instanceof Changed)) throw thrown;
      await land(flight);
      walked.restarts++;
      walked.tiles.length = 0;
      await walk.stitcher.reset();
      await pause(150, walk.signal);
    }
  }
}

/** `flight`: the screens asked for and not yet accepted, the upper ones first; the page stands at the last. */
async function walkOnce(walk: Walk, walked: Walked, flight: Asked[]): Promise<void> {
  const { page, signal, gap } = walk;
  const { tiles } = walked;
  const canRestart = walked.restarts < mostRestarts + (walked.waits ? 1 : 0);
  const budget: Budget = { retries: mostRetriesInAll, canRestart };
  const first =
    walked.restarts > 0 ? await page.scrollTo(0) : await page.prepare({ images: false, loose: false });
  if (first.contentWidth > first.box.width + 1.5) gap('too-wide', `${Math.round(first.contentWidth)} px`);
  const allowed = screensAllowed(left(first));
  const asking = (at: ScrolledTo, screen: number, ahead = !walked.waits && !at.isCovered) => {
    walk.onScreen(screen, screen - 1 + left(at));
    flight.push(ask(walk, at, { screen, ahead }));
  };
  asking(first, 1);
  for (let screen = 1; screen <= allowed; screen++) {
    if (signal.aborted) throw new AppError('capture-cancelled');
    const above = tiles.at(-1) ?? null;
    await runAhead();
    const asked = await arrived(flight[0]!);
    const taken = await shoot(walk, { asked, above });
    await runAhead();
    const after = asked.after ?? (await whereIs(page));
    let tile: Tile = { ...taken, checked: await taken.checked };
    if (isMoved(after, budget)) throw new Changed();
    flight.shift();
    const isFine = fits(tile, after.stoodAt);
    if (!isFine || isDoubtful(tile, above)) {
      await land(flight);
      if (!isFine) tile = await takeAgain(walk, { tile, above, screen, budget });
      if (above && mayBeOld(tile, above) && !(await isConfirmed(walk, above, screen - 1))) {
        walked.waits = true;
        throw new Changed();
      }
      if (tile.at.top < asked.at.top - 1 && fits(tile, tile.at.top)) walked.overlap = overlaps.more;
    }
    await accept(walk, tile, tiles);
    if (tile.at.isEnd) return;
    if (flight.length > 0) continue;
    const at = await page.scrollTo(tile.at.top + stepFrom(tile.at, walked.overlap));
    if (at.top <= tile.at.top + 0.5) {
      // Neither where it was asked to be nor further down: it does not let itself be scrolled.
      if (!at.isEnd) gap('scroll-refused', `at ${Math.round(tile.at.top)}`);
      return;
    }
    asking(at, screen + 1);
  }
  await land(flight);
  gap('too-long', `${allowed} screens`);

  /** Scrolls on and asks for more while the pictures before are on their way. */
  async function runAhead(): Promise<void> {
    for (;;) {
      const last = flight.at(-1)!;
      if (last.after || last.at.isEnd || last.at.isCovered) return;
      // Where pictures must be waited for, the one before is compared first.
      if (flight.length > 1 && !flight.at(-2)!.wasLeft) return;
      // Rows read on the way are laid over those of the screen before: no more than one screen runs ahead of it.
      if (flight.length > 1 && walk.atScreen) return;
      if (flight.filter((one) => !one.isThere).length >= mostOnTheirWay) return;
      // What is there waits to be compared: a page that draws at once is not run through before its first seam is known.
      if (flight.length > 2 * mostOnTheirWay || last.screen >= allowed) return;
      last.wasLeft = await last.mayLeave;
      const to = await page.scrollTo(last.at.top + stepFrom(last.at, walked.overlap), {
        leaves: last.wasLeft,
      });
      last.after = to;
      if (to.top <= last.at.top + 0.5) return;
      asking(to, last.screen + 1);
    }
  }

  /** A screen once its picture is there. One that was disturbed while the page went on is taken again, waited for. */
  async function arrived(asked: Asked): Promise<Asked> {
    try {
      await asked.look;
      return asked;
    } catch (thrown) {
      if (!asked.ahead || asAppError(thrown).code !== 'screenshot-refused') throw thrown;
      await land(flight);
      asking(await page.scrollTo(asked.at.top), asked.screen, false);
      return flight[0]!;
    }
  }

  /** Whether the fault may lie with the screen above: it came too late, or nothing that was taken anew fits to it. */
  function mayBeOld(tile: Tile, above: Tile): boolean {
    return isDoubtful(tile, above) || (!walked.waits && canRestart && !fits(tile, tile.at.top));
  }
}

async function whereIs(page: RegionPage): Promise<NonNullable<Asked['after']>> {
  const { top, moved } = await page.whereIs();
  return { stoodAt: top, moved };
}

/** Two screens are the same, and the upper one was not waited for: perhaps it came too late. */
function isDoubtful({ checked }: Tile, above: Tile | null): boolean {
  return checked.repeats === true && above?.wasLeft === true;
}

/** Until the pictures asked for are out of the way: they would share the browser's limit. None of them is used. */
async function land(flight: Asked[]): Promise<void> {
  await Promise.allSettled(flight.splice(0).map((asked) => asked.look));
}

function left(at: ScrolledTo): number {
  return screensLeft({
    top: at.top,
    visible: at.box.height,
    height: at.contentHeight,
    step: stepFrom(at, overlaps.held),
  });
}

function stepFrom({ box, dpr, held }: ScrolledTo, overlap: number): number {
  const least = held.isHeld ? overlap : Math.max(overlap, overlaps.loose);
  return stepOf({ visible: box.height, overlap: least, dpr });
}

/** Takes it as it is; where something floats over its lower edge, the next screen is compared with a bare one. */
async function accept(walk: Walk, tile: Tile, tiles: Tile[]): Promise<void> {
  await walk.stitcher.accept();
  tiles.push(tile);
  if (!tile.at.isCovered || tile.at.isEnd) return;
  const at = await walk.page.scrollTo(tile.at.top, { bare: true });
  tile.bare = await walk.take();
  await walk.stitcher.compareWith(shotOf(walk, at, tile.bare, null));
}
