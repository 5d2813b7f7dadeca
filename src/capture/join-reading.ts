import { readingLimits } from '../core/reading/limits';
import type { PageReading } from '../core/reading/page-reading';
import type { Frame, FrameBox } from './frames';

/** px that border and padding of a frame's element may take on one side. */
const widestEdge = 60;

/** Which unread frame of a reading an entered frame is: where it is drawn leaves no choice, or it is none. */
export function entryOf({ box }: Pick<Frame, 'box'>, { frames, viewport }: PageReading): number | null {
  if (!box || box.width < 1 || box.height < 1) return null;
  const left = box.left + viewport.scrollX;
  const top = box.top + viewport.scrollY;
  const isWithin = (edge: number) => edge >= -1.5 && edge <= widestEdge;
  const found = frames.flatMap((one, i) => {
    if (!one.box) return [];
    const [x, y, width, height] = one.box;
    const edges = [left - x, top - y, x + width - left - box.width, y + height - top - box.height];
    return edges.every(isWithin) ? [i] : [];
  });
  return found.length === 1 && !frames[found[0]!]!.readable ? found[0]! : null;
}

/** A reading with that of a frame added at its end, in the page's own coordinates. Bounded as every reading. */
export function joinReading(
  outer: PageReading,
  { inner, index, box }: { inner: PageReading; index: number; box: FrameBox },
): PageReading {
  const { blocks, runs } = outer;
  const textLength = [...runs, ...inner.runs].reduce((sum, run) => sum + run.text.length, 0);
  const isTooLarge =
    blocks.length + inner.blocks.length > readingLimits.blocks ||
    runs.length + inner.runs.length > readingLimits.runs ||
    textLength > readingLimits.textLength;
  // Half of a frame could end in the middle of what it says.
  if (isTooLarge) return { ...outer, truncated: true };
  const place = placer(outer, inner, box);
  const frameAt = (frame: number) => (frame <= 0 ? index : outer.frames.length + frame - 1);
  const blockAt = (block: number) => (block < 0 ? -1 : blocks.length + block);
  const frames = outer.frames.map((one, i) =>
    i === index ? { ...one, url: inner.url, readable: true } : one,
  );
  return {
    ...outer,
    ...(inner.truncated && { truncated: true as const }),
    frames: [
      ...frames,
      ...inner.frames.slice(1).map((one) => ({
        ...one,
        parent: frameAt(one.parent),
        ...(one.box && { box: place(one.box) }),
        ...(one.block !== undefined && { block: blockAt(one.block) }),
      })),
    ],
    blocks: [
      ...blocks,
      ...inner.blocks.map((one) => ({
        ...one,
        parent: blockAt(one.parent),
        frame: frameAt(one.frame),
        ...(one.scroller && { scroller: { ...one.scroller, box: place(one.scroller.box) } }),
      })),
    ],
    runs: [
      ...runs,
      ...inner.runs.map((one) => ({
        ...one,
        block: blockAt(one.block),
        ...(one.box && { box: place(one.box) }),
      })),
    ],
    candidates: [...outer.candidates, ...inner.candidates].slice(0, readingLimits.candidates),
  };
}

type ReadBox = [number, number, number, number];

/** From a frame's page coordinates to those of the page around it; a transformed frame draws its px larger or smaller. */
function placer(outer: PageReading, inner: PageReading, box: FrameBox): (box: ReadBox) => ReadBox {
  const x = box.width / (inner.viewport.width || 1);
  const y = box.height / (inner.viewport.height || 1);
  const left = box.left + outer.viewport.scrollX;
  const top = box.top + outer.viewport.scrollY;
  const { scrollX, scrollY } = inner.viewport;
  return (of) => [
    Math.round(left + (of[0] - scrollX) * x),
    Math.round(top + (of[1] - scrollY) * y),
    Math.round(of[2] * x),
    Math.round(of[3] * y),
  ];
}
