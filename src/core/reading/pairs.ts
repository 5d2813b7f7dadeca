import { columnPairs, isBareLabel } from './columns';
import { eventOf } from './label-grammar';
import { isLabel, isLikelyLabel, likelyMeaningsOf, meaningsOf, plainWords } from './label-words';
import { marksOf, pairsInside, trimmed } from './line-pairs';
import { enclosing, type Piece, type View } from './page-view';
import { isClose, isInside, overlap, placed, reach } from './placing';
import { statusOf } from './status-words';
import { isBareWay, payWords, timesIn } from './values';

/**
 * A label and the words it announces. `from`…`to` is where the words stand in the text of their piece; `how` they were
 * found to belong together, which says how sure that is.
 */
export type Pair = {
  label: string;
  labelAt: number;
  piece: Piece;
  from: number;
  to: number;
  how: keyof typeof trust;
};

/** How sure a relation between label and value is. */
export const trust = {
  /** 订单号：123 in one line. */
  colon: 1,
  /** A run that is a label, the value in the next run of the line. */
  span: 0.99,
  /** 订单号 123, nothing between. */
  blank: 0.95,
  row: 1,
  list: 1,
  for: 1,
  column: 0.98,
  right: 0.99,
  below: 0.97,
  /** A caption under its value. */
  above: 0.85,
  /** Printed by the style sheet before the value. */
  printed: 0.98,
} as const;

/** All pairs of label and value of a page: inside a line, in tables and lists, and by where they stand. */
export function pairsOf(view: View): Pair[] {
  const columns = columnPairs(view);
  const isHeader = new Set(columns.map((pair) => pair.labelAt));
  const taken = new Set<number>(columns.map((pair) => pair.piece.at));
  const pairs = [...columns, ...printedPairs(view)];
  const valueAt = new Set<number>();
  for (const piece of view.pieces) {
    if (piece.isIcon || (piece.isControl && piece.isButton)) continue;
    if (!piece.isControl) pairs.push(...pairsInside(piece));
    if (isHeader.has(piece.at) || taken.has(piece.at)) continue;
    const label = openLabel(piece) ?? placedLabel(view, piece);
    // What is surely a value announces nothing, even if it sounds so: 仅退款, 支付宝.
    if (label === null || (valueAt.has(piece.at) && !/[:：]\s*$/.test(piece.text))) continue;
    const beside = valueBeside(view, piece, label);
    if (!beside) continue;
    pairs.push({ ...beside, label: wholeLabel(view, piece, label) });
    if (sureRelations.has(beside.how) && isLikelyLabel(label)) valueAt.add(beside.piece.at);
  }
  return [...pairs, ...eventPairs(view, pairs)];
}

const sureRelations: ReadonlySet<string> = new Set(['row', 'list', 'for', 'right']);

/** A time beside its label, or under a heading that announces times, is no step of another word's. */
function isSure({ how, label }: Pair): boolean {
  if (how !== 'column') return sureRelations.has(how);
  return eventOf(plainWords(label)) !== null || /Time$/.test(likelyMeaningsOf(label)[0]?.name ?? '');
}

/** "户名" alone says little: the cell before it says whose. */
function wholeLabel({ pieces }: View, piece: Piece, label: string): string {
  if (!/^(户名|账户名称?|名称|姓名|全称)[:：\s]*$/.test(label)) return label;
  // "收 款 人" may be written from top to bottom, a line for each.
  const lines = new Map<number, string>();
  for (const { block, text } of pieces.slice(Math.max(0, piece.at - 6), piece.at))
    lines.set(block, `${lines.get(block) ?? ''}${text}`);
  const whose = [...lines.values()]
    .reverse()
    .find((text) => /^(收款|付款|对方|汇款|转入|转出).{0,3}$/.test(plainWords(text)));
  return whose ? `${plainWords(whose)}${label}` : label;
}

/** A time alone in its line, under or beside the name of what happened then: the steps of an order. */
function eventPairs(view: View, known: readonly Pair[]): Pair[] {
  const taken = new Set(
    known.filter((pair) => isSure(pair) || pair.piece.at === pair.labelAt).map((pair) => pair.piece.at),
  );
  return view.pieces.flatMap((piece) => {
    const [time] = piece.text.length <= 30 ? timesIn(piece.text) : [];
    if (!time || piece.isControl || taken.has(piece.at) || piece.text.replace(time.raw, '').trim().length > 2)
      return [];
    const before = view.pieces
      .slice(Math.max(0, piece.at - 2), piece.at)
      .reverse()
      .find((one) => one.text.length <= 10 && one.frame === piece.frame && eventOf(plainWords(one.text)));
    if (!before || !isClose(view, before, piece)) return [];
    const how = placed(before, piece);
    return how
      ? [{ label: before.text, labelAt: before.at, piece, from: 0, to: piece.text.length, how }]
      : [];
  });
}

/** What a piece announces when it is a label and nothing more; null when its value stands in the same line. */
function openLabel(piece: Piece): string | null {
  if (piece.isControl || piece.isButton) return null;
  const last = piece.text.replace(/[\s*:：….]+$/, '');
  if (last.length > 24) return null;
  // 微信支付 and 银联在线支付 are ways to pay.
  if (
    last.length === piece.text.length &&
    payWords.test(last) &&
    last.replace(payWords, '').length <= 4 &&
    !isSum(last)
  )
    return isNumberLabel(last) ? last : null;
  // "已售 8.8 万" says it all; "卡密 1" waits for its value.
  if (/\d/.test(last) && meaningsOf(last)[0]?.name !== 'cardSecret') return null;
  if (isLabel(last)) return isState(last) && last.length === piece.text.length ? null : last;
  // "* 订单号", "❖ 订单号", and words any page could have invented, with a colon.
  const bare = last.replace(/^[^\p{L}\d]+/u, '');
  if (isLabel(bare)) return bare;
  if (/[:：]\s*$/.test(piece.text) && last.length <= 10 && !/[:：]/.test(last)) return last;
  const marks = marksOf(piece);
  const end = marks.at(-1);
  return end && trimmed(piece.text, end.to, piece.text.length).from >= piece.text.length ? end.label : null;
}

/** 退回余额 names a sum, though 余额 is a way to pay. */
function isSum(label: string): boolean {
  return /Fen$/.test(meaningsOf(label)[0]?.name ?? '');
}

/** Whether a label is as well a state; of one in two languages the Chinese half tells. */
function isState(label: string): boolean {
  return statusOf(/^[A-Za-z .]+\s*(\p{Script=Han}{2,8})$/u.exec(label)?.[1] ?? label) !== null;
}

function isNumberLabel(words: string): boolean {
  return /(号|单|id|no|number|时间|金额|方式|状态|账号|名称)$/i.test(words);
}

/** A short text in the first cell of a row, in dt or in a label element announces what follows, whatever its words. */
function placedLabel({ reading }: View, piece: Piece): string | null {
  if (piece.isControl || piece.isButton || piece.isAside || !isLikelyLabel(piece.text)) return null;
  if (payWords.test(piece.text) && !isNumberLabel(piece.text)) return null;
  const cell = enclosing(reading, reading.runs[piece.parts[0]!.run]!.block, /^(td|th|dt|label|li|h[1-6])$/);
  if (cell >= 0 && /^(td|th|dt|label)$/.test(reading.blocks[cell]!.tag)) return piece.text;
  if (statusOf(piece.text) || /扫|去|请|立即|再次|点击|查看|我/.test(piece.text)) return null;
  return piece.text.length <= 6 && !piece.isHeading && !piece.isBold ? piece.text : null;
}

function valueBeside(view: View, piece: Piece, label: string): Pair | null {
  const found = byTable(view, piece) ?? byFor(view, piece) ?? byPlace(view, piece);
  if (!found) return null;
  return {
    label,
    labelAt: piece.at,
    piece: found.piece,
    from: 0,
    to: found.piece.text.length,
    how: found.how,
  };
}

type Beside = { piece: Piece; how: keyof typeof trust };

function isValue(piece: Piece | undefined, label: string): piece is Piece {
  if (piece === undefined || piece.isIcon) return false;
  return !isBareLabel(piece) || isWayUnder(label, piece.text);
}

/** 账户余额 is a sum's name, and under 扣款方式 the way it was paid. */
function isWayUnder(label: string, text: string): boolean {
  return (
    isBareWay(text.replace(/账户|我的|站内|平台/g, '')) && likelyMeaningsOf(label)[0]?.name === 'payMethod'
  );
}

/** The next cell of the row; dd after dt. An empty cell is an empty value. */
function byTable(view: View, piece: Piece): Beside | null | undefined {
  const { reading, pieces } = view;
  const cell = enclosing(reading, piece.block, /^(td|th|dt)$/);
  if (cell < 0 || lastPieceIn(view, cell, piece.at) !== piece.at) return undefined;
  const isDt = reading.blocks[cell]!.tag === 'dt';
  const next = pieces[piece.at + 1];
  if (!next) return null;
  const other = enclosing(reading, next.block, isDt ? /^(dd|dt)$/ : /^(td|th)$/);
  const row = reading.blocks[cell]!.parent;
  const isSame = isDt
    ? other >= 0 && reading.blocks[other]!.tag === 'dd'
    : reading.blocks[other]?.parent === row;
  // The label's colon may fill a cell between both.
  const end = enclosing(reading, reading.runs[piece.parts.at(-1)!.run]!.block, /^(td|th|dt)$/);
  const from = !isDt && end > cell && reading.blocks[end]!.parent === row ? end : cell;
  if (isSame && isValue(next, piece.text) && isNextBlock(view, from, other))
    return { piece: next, how: isDt ? 'list' : 'row' };
  return isDt || isSame ? null : undefined;
}

/** Whether no other cell lies between two: an empty one in between would be the value. */
function isNextBlock({ reading: { blocks } }: View, one: number, other: number): boolean {
  for (let at = one + 1; at < other; at++)
    if (blocks[at]!.parent === blocks[one]!.parent && /^(td|th|dd)$/.test(blocks[at]!.tag)) return false;
  return true;
}

function lastPieceIn(view: View, block: number, from: number): number {
  let last = from;
  while (view.pieces[last + 1] && isInside(view, view.pieces[last + 1]!.block, block)) last++;
  return last;
}

function byFor(view: View, piece: Piece): Beside | undefined {
  const { blocks } = view.reading;
  const label = enclosing(view.reading, view.reading.runs[piece.parts[0]!.run]!.block, /^label$/);
  const wanted = blocks[label]?.for;
  if (!wanted) return undefined;
  // A control follows its label closely.
  const near = view.pieces.slice(Math.max(0, piece.at - 20), piece.at + 40);
  const found = near.find((one) => one.frame === piece.frame && blocks[one.block]!.id === wanted);
  return found && { piece: found, how: 'for' };
}

function byPlace(view: View, piece: Piece): Beside | null {
  const { pieces, reading } = view;
  // A control with a hint only: its value is empty.
  const hint = reading.runs[piece.parts.at(-1)!.run + 1];
  if (hint?.source === 'placeholder') return null;
  let next = piece.at + 1;
  while (pieces[next]?.isIcon) next++;
  const after = pieces[next];
  const isAfter =
    isValue(after, piece.text) &&
    after.isAside === piece.isAside &&
    after.frame === piece.frame &&
    !after.isButton &&
    isClose(view, piece, after);
  const how = isAfter ? placed(piece, after) : null;
  if (isAfter && how === 'right') return { piece: after, how };
  const drawn = drawnBeside(view, piece);
  if (drawn) return { piece: drawn, how: 'right' };
  if (isAfter && how) return { piece: after, how };
  const sibling = valueInSibling(view, piece);
  if (sibling) return { piece: sibling, how: 'right' };
  const below = pieceBelow(view, piece);
  if (below) return { piece: below, how: 'below' };
  const before = pieces[piece.at - 1];
  if (
    isValue(before, piece.text) &&
    placed(before, piece) === 'below' &&
    isClose(view, before, piece) &&
    !before.isHeading
  )
    return isField(piece.text) && !isLabel(before.text) ? { piece: before, how: 'above' } : null;
  return null;
}

/** A value written before its label and drawn beside it: floated to the right, or a row turned round. */
function drawnBeside(view: View, piece: Piece): Piece | null {
  const before = view.pieces[piece.at - 1];
  const isBeside =
    isValue(before, piece.text) &&
    before.box !== null &&
    piece.box !== null &&
    before.frame === piece.frame &&
    before.isAside === piece.isAside &&
    !before.isButton &&
    before.block !== piece.block &&
    isClose(view, before, piece) &&
    placed(piece, before) === 'right';
  return isBeside ? before : null;
}

/** The label fills a box of its own and the value begins the next one, to its right: lines of several codes are taller. */
function valueInSibling(view: View, piece: Piece): Piece | null {
  const { blocks } = view.reading;
  const next = view.pieces[piece.at + 1];
  if (
    !next ||
    !isValue(next, piece.text) ||
    next.isButton ||
    !piece.box ||
    !next.box ||
    next.frame !== piece.frame
  )
    return null;
  if (next.isAside !== piece.isAside || next.box[0] < piece.box[0] + piece.box[2]) return null;
  let at = next.block;
  for (let up = 0; up < 3 && at >= 0; up++, at = blocks[at]!.parent) {
    const around = blocks[at]!.parent;
    if (around < 0 || !isInside(view, piece.block, around)) continue;
    const isTogether = !isInside(view, piece.block, at) && next.box[1] <= piece.box[1] + piece.box[3] + 40;
    return isTogether && next.box[1] >= piece.box[1] - 40 ? next : null;
  }
  return null;
}

function isField(label: string): boolean {
  const [meaning] = meaningsOf(label.replace(/[\s*:：]+$/, ''));
  return meaning !== undefined && meaning.name !== 'unwanted' && meaning.name !== 'buyer';
}

/** The nearest value under a label, among the pieces that follow within the same section. */
function pieceBelow(view: View, label: Piece): Piece | null {
  if (!label.box) return null;
  const near = view.pieces.slice(label.at + 1, label.at + 24).filter((one) => {
    if (!isValue(one, label.text) || one.isButton || !one.box || one.frame !== label.frame) return false;
    const gap = one.box[1] - (label.box![1] + label.box![3]);
    return gap >= -2 && gap <= reach.below && overlap(label.box!, one.box, 0) > 0.5;
  });
  return near.sort((a, b) => a.box![1] - b.box![1])[0] ?? null;
}

/** Labels a style sheet prints, names for screen readers and titles, pictures that stand for a word. */
function printedPairs(view: View): Pair[] {
  const { blocks, runs } = view.reading;
  const titles = new Map<number, string>();
  for (const run of runs)
    if (run.source === 'title' && !titles.has(run.block)) titles.set(run.block, run.text);
  const pair = (label: string, piece: Piece): Pair => ({
    ...{ label, labelAt: piece.at, piece, from: 0, to: piece.text.length },
    how: 'printed',
  });
  return view.pieces.flatMap((piece) => {
    const first = runs[piece.parts[0]!.run]!;
    for (let at = first.block, up = 0; at >= 0 && up < 3; at = blocks[at]!.parent, up++) {
      const said = [blocks[at]!.before, blocks[at]!.label, titles.get(at)];
      const label = said.map((one) => one?.replace(/[\s:：]+$/, '')).find((one) => one && isLikelyLabel(one));
      if (label && (up === 0 || isAlone(view, piece, at))) return [pair(label, piece)];
    }
    const picture = runs[piece.parts[0]!.run - 1];
    const isBeside = picture?.source === 'alt' && isInside(view, picture.block, blocks[first.block]!.parent);
    if (isBeside && !piece.isButton && isLikelyLabel(picture.text)) return [pair(picture.text, piece)];
    return [];
  });
}

/** Whether a block holds no other words. */
function isAlone(view: View, piece: Piece, block: number): boolean {
  const [before, after] = [view.pieces[piece.at - 1], view.pieces[piece.at + 1]];
  return (!before || !isInside(view, before.block, block)) && (!after || !isInside(view, after.block, block));
}
