import { type Box, boundsOf } from './box';
import { markMenus, unmarkRows } from './page-asides';
import type { Block, PageReading, Run } from './page-reading';

/** One run inside a piece: which, and where its words stand in the piece's text. */
export type Part = { run: number; from: number; to: number };

/**
 * What a reader's eye takes as one: the words of one line or paragraph, put together from its runs ("¥" "259" ".00"),
 * or what one control holds.
 */
export type Piece = {
  /** Its place among the pieces, in the order of the document. */
  at: number;
  text: string;
  parts: readonly Part[];
  /** The block-level element it stands in, or the control. */
  block: number;
  /** What a control holds, in contrast to words of the page. */
  isControl: boolean;
  isButton: boolean;
  isLink: boolean;
  /** In a navigation, header or footer element, or a link of few words. */
  isAside: boolean;
  isHeading: boolean;
  /** Only a picture's or hint's words. */
  isIcon: boolean;
  isHidden: boolean;
  isStruck: boolean;
  isBold: boolean;
  /** In a dialog that lies over the page. */
  isOnTop: boolean;
  size: number;
  box: Box | null;
  frame: number;
};

/** The page as pieces, with what is asked of its blocks again and again. */
export type View = {
  reading: PageReading;
  pieces: readonly Piece[];
  /** Index of the first piece of each run; -1 for runs that are no words (placeholders, alternative texts). */
  pieceOf: readonly number[];
  hasDialog: boolean;
};

const inlineTags = new Set(
  'a abbr span label sup sub tt code kbd samp cite q s del ins time var data input select button textarea img'.split(
    ' ',
  ),
);
const controls = new Set(['input', 'select', 'textarea', 'button', 'option']);

/** Whether a block stands in a line of text; for readings made before that was recorded, by its tag. */
export function isInline(block: Block): boolean {
  return block.flow ? block.flow === 'inline' : inlineTags.has(block.tag);
}

/** Families of icons whose letters are the name of a picture, by the class they are used with. */
const iconClass = /(^|[\s_-])(material-(icons|symbols)|ligature-symbols)/i;

/** A run drawn with a font of icons; where the font did not load, the class and the one word say so. */
function isIconRun(run: Run, { class: names = '' }: Block): boolean {
  return run.icon === true || (iconClass.test(names) && /^[a-z][a-z0-9_]*$/.test(run.text));
}

function withIcons(reading: PageReading): PageReading {
  const { blocks, runs } = reading;
  if (!runs.some((run) => !run.icon && isIconRun(run, blocks[run.block]!))) return reading;
  return {
    ...reading,
    runs: runs.map((run) => (isIconRun(run, blocks[run.block]!) ? { ...run, icon: true as const } : run)),
  };
}

/**
 * Blanks in a row say no more than a few do, and patterns that wait for what follows them would try each anew; the ends of
 * lines stay.
 */
function withoutGaps(text: string): string {
  return text.replace(/([^\S\n]{16})[^\S\n]+/g, '$1').replace(/(\n{16})\n+/g, '$1');
}

/** Puts the runs of a reading together to pieces. */
export function viewPage(read: PageReading): View {
  const reading = withIcons(read);
  const about = describeBlocks(reading);
  // A line drawn through an element goes through all that is in it.
  const isStruck = reading.runs.map((run) => run.struck === true || about[run.block]!.isStruck);
  const pieces: Piece[] = [];
  const pieceOf = new Array<number>(reading.runs.length).fill(-1);
  let open: number[] = [];
  const close = () => {
    if (open.length > 0) pieces.push(pieceFrom(reading, open, { at: pieces.length, about, isStruck }));
    for (const run of open) pieceOf[run] = pieces.length - 1;
    open = [];
  };
  for (const [index, run] of reading.runs.entries()) {
    if (run.source !== 'text' && run.source !== 'value') continue;
    const last = open.at(-1);
    if (last !== undefined && (isStruck[last] !== isStruck[index] || isApart(reading, last, index))) close();
    open.push(index);
  }
  close();
  unmarkRows(reading, pieces, (block) => about[block]!.isAside);
  markMenus(reading, pieces);
  // A notice or an alert over the page takes nothing from what the page says; one with values of its own does.
  const onTop = pieces.filter((piece) => piece.isOnTop && !piece.isHidden);
  const hasDialog =
    isOver(pieces, onTop) &&
    (onTop.some((piece) =>
      /[¥￥]\s?\d|\d\s?元|\d{8,}|20\d\d[-/]\d{1,2}[-/]\d{1,2}|[A-Z0-9]{10,}/.test(
        withoutContacts(piece.text),
      ),
    ) ||
      onTop.some((piece) => piece.isControl));
  return { reading, pieces, pieceOf, hasDialog };
}

/** A notice says where its writer is found: "群号 720118455" is no value of the page. */
function withoutContacts(text: string): string {
  return text.replace(/(QQ|群|微信|电话|热线|客服|TG|邮箱)[^\d\s]{0,6}[:：\s]?\s?[\d-]{5,14}/gi, '');
}

/** Whether a dialog hides anything: a box of that name may as well stand beside the rest of the page. */
function isOver(pieces: readonly Piece[], onTop: readonly Piece[]): boolean {
  const boxes = onTop.flatMap(({ box }) => (box ? [box] : []));
  if (boxes.length < 4) return true;
  const [left, , width] = boundsOf(boxes)!;
  const beside = pieces.filter(({ isOnTop, isHidden, box }) => !isOnTop && !isHidden && box !== null);
  const isBeside = ({ box }: Piece) => box![0] >= left + width || box![0] + box![2] <= left;
  return !beside.every(isBeside) || beside.length === 0;
}

/** Whether a line ends between two runs that follow each other. */
function isApart({ blocks, runs }: PageReading, before: number, after: number): boolean {
  const [one, other] = [runs[before]!, runs[after]!];
  if (one.source === 'value' || other.source === 'value') return true;
  if (isColonOf(one.text, other.text) && blocks[one.block]!.frame === blocks[other.block]!.frame)
    return one.icon !== other.icon || one.hidden !== other.hidden;
  if (other.br) return true;
  if (one.icon !== other.icon || one.hidden !== other.hidden) return true;
  if (isSplitSum(one.text, other.text)) return blocks[one.block]!.frame !== blocks[other.block]!.frame;
  if (one.block === other.block) return isNewLine(blocks[one.block]!, one, other);
  let [up, down] = [one.block, other.block];
  while (up !== down) {
    const block = blocks[Math.max(up, down)]!;
    if (!isInline(block) || controls.has(block.tag) || block.parent < 0) return true;
    if (up > down) up = block.parent;
    else down = block.parent;
  }
  return false;
}

/** Money is often drawn in parts of several sizes, each in an element of its own: "¥" "98" ".50". */
function isSplitSum(one: string, other: string): boolean {
  if (/^[¥￥]$/.test(one)) return /^\d[\d,]*(\.\d{0,2})?$/.test(other);
  return /(^|[¥￥])\d[\d,]*$/.test(one)
    ? /^\.\d{1,2}$/.test(other)
    : /(^|[¥￥])\d[\d,]*\.$/.test(one) && /^\d{2}$/.test(other);
}

/** A colon in an element or a cell of its own still ends the label before it. */
function isColonOf(one: string, other: string): boolean {
  return /^[:：]$/.test(other) && /[\p{L}）)]$/u.test(one) && one.length <= 20;
}

/** Line breaks were not always recorded; then a run that starts a line of its own, where the one before had room. */
function isNewLine(block: Block, one: Run, other: Run): boolean {
  if (block.flow || !one.box || !other.box) return false;
  return other.box[1] >= one.box[1] + one.box[3] - 2 && other.box[0] <= one.box[0] + 2;
}

type About = {
  isStruck: boolean;
  isAside: boolean;
  isHeading: boolean;
  isOnTop: boolean;
  isButton: boolean;
  isLink: boolean;
};

/** What a block is by itself and by what it stands in, for every block; parents come before their children. */
function describeBlocks({ blocks, frames }: PageReading): About[] {
  const known: About[] = [];
  for (const block of blocks) {
    const around = known[block.parent >= 0 ? block.parent : (frames[block.frame]?.block ?? -1)];
    const { tag, role = '', class: names = '' } = block;
    const isBar = tag === 'header' && block.parent <= 0;
    known.push({
      isStruck: around?.isStruck || tag === 'del',
      isAside:
        around?.isAside ||
        isBar ||
        /^(nav|footer|marquee)$/.test(tag) ||
        /^(navigation|contentinfo|banner|marquee)$/.test(role),
      isHeading: around?.isHeading || /^h[1-3]$/.test(tag) || role === 'heading',
      isOnTop:
        around?.isOnTop ||
        tag === 'dialog' ||
        block.over ||
        /dialog/.test(role) ||
        /(^|[\s_-])(modal|dialog|drawer|popup|pop-?(box|win|layer)|layer-(page|dialog|content|box|main|wrap)|layui-layer|swal2?-popup|lightbox|fancybox-content)([\s_-]|$)/i.test(
          names,
        ),
      isButton:
        around?.isButton ||
        tag === 'button' ||
        role === 'button' ||
        /-button$/.test(tag) ||
        /(^|[\s_-])(btn|button)(\s|$)/i.test(names) ||
        (tag === 'input' && /^(submit|button|reset)$/.test(block.type ?? '')),
      isLink: around?.isLink || tag === 'a',
    });
  }
  return known;
}

function pieceFrom(
  reading: PageReading,
  indices: number[],
  from: { at: number; about: About[]; isStruck: readonly boolean[] },
): Piece {
  const runs = indices.map((index) => reading.runs[index]!);
  const parts: Part[] = [];
  let text = '';
  for (const [i, run] of runs.entries()) {
    if (i > 0) text += between(runs[i - 1]!, run);
    const words = withoutGaps(run.text);
    parts.push({ run: indices[i]!, from: text.length, to: text.length + words.length });
    text += words;
  }
  const first = runs[0]!;
  const about = from.about[first.block]!;
  const isControl = first.source === 'value';
  return {
    at: from.at,
    text,
    parts,
    block: isControl ? first.block : lineBlock(reading, first.block),
    isControl,
    isButton: about.isButton,
    isLink: about.isLink,
    isAside:
      about.isAside ||
      (about.isLink && runs.length === 1 && text.length <= 8 && !/^[#＃]?\d{3,}$/.test(text)),
    isHeading: about.isHeading || (Math.max(...runs.map((run) => run.size ?? 0)) >= 20 && text.length <= 30),
    isIcon: runs.every((run) => run.icon || namesIcon.test(run.text)),
    isHidden: runs.every((run) => run.hidden === true),
    isStruck: indices.every((index) => from.isStruck[index]),
    isBold: runs.every((run) => run.bold === true),
    isOnTop: about.isOnTop,
    size: Math.max(...runs.map((run) => run.size ?? 0)),
    box: boundsOf(runs.flatMap(({ box }) => (box ? [box] : []))),
    frame: reading.blocks[first.block]!.frame,
  };
}

/** "help_outline" names a picture, "hawu_77" somebody. */
const namesIcon = /^[a-z]+_[a-z]+(_[a-z0-9]+)*$|^(replay|forward|looks|filter|timer|rotate|speed)_\d{1,3}$/;

/** The block-level element a block stands in, itself included. */
export function lineBlock({ blocks }: Pick<PageReading, 'blocks'>, from: number): number {
  let at = from;
  while (blocks[at]!.parent >= 0 && isInline(blocks[at]!)) at = blocks[at]!.parent;
  return at;
}

/** Nothing between runs that touch, else a blank. */
function between(one: Run, other: Run): string {
  if (isSplitSum(one.text, other.text)) return '';
  if (!one.box || !other.box) return /^[¥￥$]$/.test(one.text) || /^\.\d{1,2}$/.test(other.text) ? '' : ' ';
  const gap = other.box[0] - (one.box[0] + one.box[2]);
  const isSameLine = other.box[1] < one.box[1] + one.box[3] && one.box[1] < other.box[1] + other.box[3];
  return isSameLine && gap <= 2 ? '' : ' ';
}

/** The run in which a place of a piece's text stands. */
export function runAt(piece: Piece, offset: number): number {
  const part = piece.parts.find((one) => offset < one.to) ?? piece.parts.at(-1)!;
  return part.run;
}

/** The nearest block around one, itself included, whose tag matches; -1 when there is none. */
export function enclosing({ blocks }: Pick<PageReading, 'blocks'>, from: number, tag: RegExp): number {
  for (let at = from; at >= 0; at = blocks[at]!.parent) if (tag.test(blocks[at]!.tag)) return at;
  return -1;
}
