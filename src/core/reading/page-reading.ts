import * as v from 'valibot';
import { readingLimits } from './limits';

/**
 * What the page script saw, as plain JSON: the page as data, before anyone interprets it. It is sealed with the
 * capture as reading.json, so that better rules can read an old capture again.
 * Lengths are CSS px in page coordinates, rounded to integers.
 */

const int = v.pipe(v.number(), v.safeInteger());
const text = v.pipe(v.string(), v.maxLength(20_000));
const box = v.tuple([int, int, int, int]);

export const Block = v.object({
  /** Index of the enclosing block; -1 at the top of a frame. */
  parent: int,
  frame: int,
  tag: v.pipe(v.string(), v.maxLength(60)),
  role: v.optional(v.pipe(v.string(), v.maxLength(60))),
  id: v.optional(v.pipe(v.string(), v.maxLength(200))),
  class: v.optional(v.pipe(v.string(), v.maxLength(300))),
  label: v.optional(text),
  href: v.optional(text),
  /** Column and row a table cell spans, when not 1. */
  colspan: v.optional(int),
  rowspan: v.optional(int),
  hidden: v.optional(v.literal(true)),
  /** Stands in a line of text, as a span does. Absent in readings made before it was recorded, see `isInline`. */
  flow: v.optional(v.picklist(['inline', 'block'])),
  /** Id of the control this label is of. */
  for: v.optional(v.pipe(v.string(), v.maxLength(200))),
  /** What kind of input it is, and that its value cannot be typed over. */
  type: v.optional(v.pipe(v.string(), v.maxLength(40))),
  fixed: v.optional(v.literal(true)),
  /** A choice that is made: a radio button or box that is ticked. */
  picked: v.optional(v.literal(true)),
  /** Drawn over the page, as a dialog or a window of a talk is, and not as wide or high as the whole screen. */
  over: v.optional(v.literal(true)),
  /** What its style prints before it, or what its data-label says it is: the heading of a cell on narrow screens. */
  before: v.optional(v.pipe(v.string(), v.maxLength(100))),
  /** Elements that scroll inside the page: visible box and the height of what is in them. */
  scroller: v.optional(v.object({ box, scrollHeight: int })),
});
export type Block = v.InferOutput<typeof Block>;

export const Run = v.object({
  /** Index of the block this text stands in. */
  block: int,
  text,
  /** text: a text node; value: what a control holds; alt, title, placeholder: attributes. */
  source: v.picklist(['text', 'value', 'alt', 'title', 'placeholder']),
  /** [left, top, width, height]; absent when the text is not rendered. */
  box: v.optional(box),
  hidden: v.optional(v.literal(true)),
  /** Font size in px, and whether the text is bold or struck through. */
  size: v.optional(int),
  bold: v.optional(v.literal(true)),
  struck: v.optional(v.literal(true)),
  /** A line break stands between the run before and this one. */
  br: v.optional(v.literal(true)),
  /** Drawn with a font of icons: its letters are the name of a picture. */
  icon: v.optional(v.literal(true)),
  /** Name or id of the control whose value this is. */
  control: v.optional(v.pipe(v.string(), v.maxLength(200))),
});
export type Run = v.InferOutput<typeof Run>;

export const PageReading = v.object({
  v: v.literal(1),
  url: text,
  title: text,
  language: v.pipe(v.string(), v.maxLength(60)),
  referrer: text,
  /** What the page's meta elements call the site. */
  siteName: v.optional(v.pipe(v.string(), v.maxLength(200))),
  /** Device time of the reading, UTC ISO. */
  readAt: v.pipe(v.string(), v.maxLength(40)),
  /** How (`navigate`, `reload` …) and when, UTC ISO, the browser loaded the page. */
  loaded: v.optional(
    v.object({ how: v.pipe(v.string(), v.maxLength(40)), at: v.pipe(v.string(), v.maxLength(40)) }),
  ),
  viewport: v.object({
    width: int,
    height: int,
    scrollX: int,
    scrollY: int,
    pageWidth: int,
    pageHeight: int,
    /** Device pixel ratio × 1000. */
    dprMilli: int,
  }),
  frames: v.array(
    v.object({
      url: text,
      readable: v.boolean(),
      box: v.optional(box),
      parent: int,
      name: v.optional(text),
      /** The block of the frame's element in the page around it. */
      block: v.optional(int),
    }),
  ),
  blocks: v.pipe(v.array(Block), v.maxLength(readingLimits.blocks)),
  runs: v.pipe(v.array(Run), v.maxLength(readingLimits.runs)),
  /** Long digit strings found in the URL and in inline scripts, with the words before them. */
  candidates: v.pipe(
    v.array(v.object({ where: v.picklist(['url', 'script']), before: text, text })),
    v.maxLength(readingLimits.candidates),
  ),
  truncated: v.optional(v.literal(true)),
  /** Words or elements came or went while it was read, twice in a row. */
  changed: v.optional(v.literal(true)),
});
export type PageReading = v.InferOutput<typeof PageReading>;

/** Indices point backwards and into their lists: whoever walks up from a run comes to an end. */
const isWellFormed = (reading: PageReading) =>
  reading.blocks.every(
    (block, index) => block.parent >= -1 && block.parent < index && isIndex(block.frame, reading.frames),
  ) && reading.runs.every((run) => isIndex(run.block, reading.blocks));

function isIndex(index: number, list: readonly unknown[]): boolean {
  return index >= 0 && index < list.length;
}

/** A reading from an untrusted page. Throws ValiError when it is not of this shape or beyond its limits. */
export function parseReading(value: unknown): PageReading {
  return v.parse(v.pipe(PageReading, v.check(isWellFormed, 'indices')), value);
}
