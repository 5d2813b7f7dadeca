import { isBareLabel } from './columns';
import { isLabel, likelyMeaningsOf, meaningsOf } from './label-words';
import { enclosing, type Piece, type View } from './page-view';
import { isClose, isInside, overlap, placed, reach } from './placing';
import type { Pair, trust } from './relation';
import { statusOf } from './status-words';
import { isWayUnder } from './way-under';

/** The value a label stands beside: in the next cell, in its control, or by where they are drawn. */
export function valueBeside(view: View, piece: Piece, label: string): Pair | null {
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

/** "已支付（已通知商户 1 次）": a state stays one, whatever is said of it in brackets. */
function isStateUnder(label: string, text: string): boolean {
  const bare = text.replace(/\s?[（(][^（()）]{2,40}[)）]$/, '');
  return bare !== text && likelyMeaningsOf(label)[0]?.name === 'status' && statusOf(bare) !== null;
}

type Beside = { piece: Piece; how: keyof typeof trust };

function isValue(piece: Piece | undefined, label: string): piece is Piece {
  if (piece === undefined || piece.isIcon) return false;
  return !isBareLabel(piece) || isWayUnder(label, piece.text) || isStateUnder(label, piece.text);
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
  const [meaning] = meaningsOf(label.replace(/(?<![\s*:：])[\s*:：]+$/, ''));
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
