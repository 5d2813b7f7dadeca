import type { PictureType } from './limits';
import { type AttachPiece, byWeight } from './pieces';

/** The picture of a piece of evidence, its bands below one another; px. `marks`: rows where something was read. */
export type Shown = AttachPiece & { width: number; height: number; marks: readonly number[] };
/** A part of a picture from `top` on, all of its width; `index` of `of`, from 1. */
export type Cut = { top: number; height: number; index: number; of: number };
export type Planned<S extends Shown> = { shown: S; cuts: Cut[]; of: number };
/** What goes out, in the order of the text; `full`: there was no room for it. */
export type Plan<S extends Shown> = { planned: Planned<S>[]; full: S[] };

/** No wider goes out: the text of a page is readable at this width. */
const widest = 1600;
/** And never narrower than this, unless it was so. */
const readable = 1080;

/** How tall one picture may be: a viewer that fits it to a screen must still be able to enlarge it to be read. */
const tallest = (width: number) => Math.max(4 * width, 4000);
const comfortable = (width: number) => Math.max(2 * width, 2400);
/** Rows that neighbouring cuts share, so that each line of text is whole in one of them. */
const shared = (width: number) => Math.round(width / 20);

const cutsFor = ({ width, height }: Size, most: number): number =>
  Math.max(1, Math.ceil((height - shared(width)) / (most - shared(width))));
type Size = Pick<Shown, 'width' | 'height'>;

/** How many pictures it takes at least. */
export function fewestCuts(size: Size): number {
  return cutsFor(size, tallest(size.width));
}

/** A picture in so many parts of equal height. */
export function cutInto({ width, height }: Size, of: number): Cut[] {
  if (of <= 1) return [{ top: 0, height, index: 1, of: 1 }];
  const overlap = shared(width);
  const part = Math.min(height, Math.ceil((height + (of - 1) * overlap) / of));
  return Array.from({ length: of }, (_, i) => ({
    ...{ top: Math.min(i * (part - overlap), height - part), height: part },
    ...{ index: i + 1, of },
  }));
}

/**
 * Which pictures go out within a number: first one of each piece of evidence, what matters most first; then what long ones
 * still lack, then more room for them. Of a long one that does not fit, the parts with what was read.
 */
export function planPictures<S extends Shown>(pieces: readonly S[], most: number): Plan<S> {
  const ranked = byWeight(pieces);
  const slots = new Map<S, number>();
  let free = most;
  for (const one of ranked) {
    if (free <= 0) break;
    slots.set(one, 1);
    free -= 1;
  }
  const give = (wanted: (one: S) => number) => {
    for (const [one, has] of slots) {
      const more = Math.max(0, Math.min(free, wanted(one) - has));
      slots.set(one, has + more);
      free -= more;
    }
  };
  give(fewestCuts);
  give((one) => cutsFor(one, comfortable(one.width)));
  const planned = pieces.flatMap((shown) => {
    const has = slots.get(shown);
    if (has === undefined) return [];
    const of = Math.max(has, fewestCuts(shown));
    return [{ shown, of, cuts: tellingCuts(cutInto(shown, of), shown.marks, has) }];
  });
  return { planned, full: pieces.filter((one) => !slots.has(one)) };
}

/** The parts that show most of what was read, in the order of the page. */
function tellingCuts(cuts: Cut[], marks: readonly number[], most: number): Cut[] {
  const tells = ({ top, height }: Cut) => marks.filter((row) => row >= top && row < top + height).length;
  const ranked = [...cuts].sort((a, b) => tells(b) - tells(a) || a.top - b.top);
  return ranked.slice(0, most).sort((a, b) => a.top - b.top);
}

/** One way to write a picture: how wide, and how faithful (0…1; of no meaning for PNG). */
export type Step = { width: number; quality: number };

/** The ways to write a picture of this width, the best first, down to what can just be read. */
export function stepsFor(width: number, type: PictureType): Step[] {
  const at = (most: number) => Math.min(width, most);
  const all: Step[] = [
    { width: at(widest), quality: 0.92 },
    { width: at(widest), quality: 0.82 },
    { width: at(1280), quality: 0.82 },
    { width: at(1280), quality: 0.7 },
    { width: at(readable), quality: 0.7 },
    { width: at(readable), quality: 0.6 },
  ];
  const steps = type === 'image/png' ? all.map((one) => ({ ...one, quality: 1 })) : all;
  const isNew = (one: Step, i: number) =>
    steps.findIndex((other) => other.width === one.width && other.quality === one.quality) === i;
  return steps.filter(isNew);
}

/** A canvas and a decoder take no more; nor does the memory of a small computer. */
const mostPixels = 100_000_000;
const longestSide = 32_000;

/** Whether a picture that says it is so large may be opened at all. */
export function isBearable({ width, height }: Size): boolean {
  return width * height <= mostPixels && Math.max(width, height) <= longestSide;
}
