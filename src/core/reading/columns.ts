import { isLogHead } from './account-logs';
import { isLabel, isLikelyLabel, likelyMeaningsOf, meaningsOf, plainWords } from './label-words';
import { enclosing, isInline, type Piece, type View } from './page-view';
import { isInside, overlap } from './placing';
import type { Pair } from './relation';
import { statusOf } from './status-words';
import { parsers } from './values';

/** A row of labels: which they are, and the table or box it is the head of. */
type Head = {
  row: number;
  cells: readonly Cell[];
  labels: readonly (string | null)[];
  /** Where a heading holds several labels, one for each line of a cell below: 创建时间/完成时间. */
  stacked: readonly (readonly string[])[];
  scope: number;
};

/** Rows under a row of labels, in tables and in any boxes of the same number of parts; a new row of labels ends the old one. */
export function columnPairs(view: View): Pair[] {
  const { blocks } = view.reading;
  const rows = rowsOf(view);
  // A page of nothing but headings is no page of orders.
  const heads = headsOf(view, rows).slice(0, 40);
  return heads.flatMap((head) => {
    const isTable = blocks[head.row]!.tag === 'tr';
    const body = isTable ? bodyOf(view, rows, head) : head.scope;
    const next = heads.find((one) => one.row > head.row && one.scope === head.scope)?.row;
    return [...rows].flatMap(([other, below]) => {
      if (other <= head.row || (next !== undefined && other >= next)) return [];
      if (blocks[other]!.tag !== blocks[head.row]!.tag || below.length < 2) return [];
      const isSibling = isTable
        ? enclosing(view.reading, other, /^table$/) === body
        : isInside(view, other, head.scope);
      if (!isSibling || (!isTable && below.length !== head.cells.length)) return [];
      return pairsUnder(head, below, isTable);
    });
  });
}

/** The table a row of labels is the head of: its own, or the next one where its own has no other row. */
function bodyOf(view: View, rows: ReadonlyMap<number, Cell[]>, { row, cells, scope }: Head): number {
  const { blocks } = view.reading;
  const isOwn = [...rows.keys()].some(
    (other) =>
      other > row && blocks[other]!.tag === 'tr' && enclosing(view.reading, other, /^table$/) === scope,
  );
  if (isOwn) return scope;
  const next = blocks.findIndex((block, index) => index > row && block.tag === 'table');
  const isLike = [...rows].some(
    ([other, below]) => enclosing(view.reading, other, /^table$/) === next && below.length === cells.length,
  );
  return next >= 0 && isLike ? next : scope;
}

function headsOf(view: View, rows: ReadonlyMap<number, Cell[]>): Head[] {
  const { blocks } = view.reading;
  return [...rows].flatMap(([row, cells]) => {
    const stacked = cells.map((cell) => stackedIn(cell.pieces));
    const labels = numberNamed(
      goodsNamed(cells.map((cell, i) => headerOf(cell.pieces) ?? stacked[i]![0] ?? null)),
    );
    const named = labels.filter((label) => label && isLikelyLabel(label)).length;
    const isHead = cells.every((cell) => cell.tag === 'th');
    const filled = labels.filter((label) => label !== null).length;
    if (named < 2 || (!isHead && filled < cells.length * 0.8)) return [];
    if (!isHead && named < cells.length * (cells.length > 3 ? 0.6 : 0.5)) return [];
    if (!isHead && isKeyed(view, rows, { row, cells })) return [];
    // 申请退款, 联系客服, 再充一笔 side by side are to press.
    if (!isHead && cells.every(({ pieces: [piece] }) => piece?.isLink || piece?.isButton)) return [];
    const isTable = blocks[row]!.tag === 'tr';
    const scope = isTable ? enclosing(view.reading, row, /^table$/) : blocks[row]!.parent;
    // What went in and out of an account is of no order.
    if (isLogHead(view, cells.flatMap(({ pieces }) => pieces)[0]?.at ?? 0, labels))
      return [
        { row, cells, labels: labels.map((label) => label && '余额'), stacked: cells.map(() => []), scope },
      ];
    return [{ row, cells, labels, stacked, scope }];
  });
}

/** Beside 数量 and a price, 说明 is over the goods; where no such word is, the first one nobody knows: 游戏, 皮肤. */
function goodsNamed(labels: readonly (string | null)[]): (string | null)[] {
  const plain = labels.map((label) => (label ? plainWords(label) : ''));
  const isInvoice =
    plain.some((one) => /^(数量|qty|quantity)$/.test(one)) &&
    plain.some((one) => /^(单价|金额|小计|价格|(unit)?price|amount)$/.test(one)) &&
    !plain.some((one) => /商品|产品|货|名称|品名|item|product/.test(one));
  if (!isInvoice) return [...labels];
  const isTold = (one: string) => /^(说明|描述|明细|项目|内容|摘要)$/.test(one);
  const unknown = plain.findIndex((one) => /^\p{Script=Han}{2,4}$/u.test(one) && !isLikelyLabel(one));
  const named = plain.some(isTold) ? plain.map(isTold) : plain.map((_, i) => i === unknown);
  return labels.map((label, i) => (named[i] ? '商品' : label));
}

/** Beside goods and when they were bought or how far that is, ID is over numbers as No. is. */
function numberNamed(labels: readonly (string | null)[]): (string | null)[] {
  const names = labels.map((label) => (label ? likelyMeaningsOf(label)[0]?.name : undefined));
  const isOfOrders =
    names.includes('productName') &&
    (names.includes('orderTime') || names.includes('status')) &&
    !names.includes('orderId');
  return labels.map((label) => (isOfOrders && label && /^id$/i.test(label.trim()) ? 'No.' : label));
}

function pairsUnder({ cells, labels, stacked }: Head, below: readonly Cell[], isTable: boolean): Pair[] {
  return below.flatMap((cell, i) => {
    const at = isTable ? cells.findIndex((one) => one.column === cell.column) : i;
    const label = labels[at];
    const piece = label ? cell.pieces.find((one) => !one.isIcon) : undefined;
    if (!piece || !label) return [];
    // 已发货 and 已取消 may announce something, and under 状态 they are what is announced.
    const isState = likelyMeaningsOf(label)[0]?.name === 'status' && statusOf(piece.text) !== null;
    if (!isState && isBareLabel(piece)) return [];
    const labelAt = cells[at]!.pieces[0]!.at;
    const lines = cell.pieces.filter((one) => !one.isIcon && !one.isButton);
    const names = stacked[at]!;
    if (names.length > 1 && lines.length > 1 && lines.length <= names.length)
      return lines.map((one, line) => pairOf(names[line]!, labelAt, one));
    if (names.length > 1 && lines.length > names.length) return namedLines(names, labelAt, lines);
    const values = /卡密|码/.test(label) ? cell.pieces : [piece];
    return values.map((one) => pairOf(label, labelAt, one));
  });
}

/** Of more lines than a heading names, each name has the first that is nothing but its value: "商品 / 单号" over three. */
function namedLines(names: readonly string[], labelAt: number, lines: readonly Piece[]): Pair[] {
  const left = [...lines];
  return names.flatMap((name) => {
    const meaning = likelyMeaningsOf(name)[0]?.name;
    if (!meaning || meaning === 'unwanted' || meaning === 'buyer') return [];
    const at = left.findIndex(({ text }) => parsers[meaning](text)?.raw === text.trim());
    return at < 0 ? [] : left.splice(at, 1).map((line) => pairOf(name, labelAt, line));
  });
}

function pairOf(label: string, labelAt: number, piece: Piece): Pair {
  return { label, labelAt, piece, from: 0, to: piece.text.length, how: 'column' };
}

/** Rows of label and value look like headings too: there the rows below begin with labels themselves. */
function isKeyed(
  view: View,
  rows: ReadonlyMap<number, Cell[]>,
  { row, cells }: { row: number; cells: readonly Cell[] },
): boolean {
  const { blocks } = view.reading;
  const isTable = blocks[row]!.tag === 'tr';
  const scope = isTable ? enclosing(view.reading, row, /^table$/) : blocks[row]!.parent;
  const others = [...rows].filter(
    ([other, list]) =>
      other !== row &&
      blocks[other]!.tag === blocks[row]!.tag &&
      list.length >= 2 &&
      (isTable ? enclosing(view.reading, other, /^table$/) === scope : blocks[other]!.parent === scope),
  );
  const keyed = others.filter(([, list]) => {
    const first = headerOf(list[0]!.pieces);
    return first !== null && isLabel(first);
  });
  return cells.length % 2 === 0 && keyed.length >= 1 && keyed.length >= others.length * 0.5;
}

type Cell = { column: number; tag: string; pieces: Piece[] };

function headerOf(all: readonly Piece[]): string | null {
  const pieces = all.filter((one) => !one.isIcon && !/^[▲▼↑↓⇅]+$/.test(one.text));
  const [piece, under] = pieces;
  // A heading of two lines, each over a line of the cells.
  if (pieces.length === 2 && isLabel(piece!.text) && isLabel(under!.text) && !under!.isControl)
    return `${piece!.text}/${under!.text}`;
  if (
    !piece ||
    pieces.length > 1 ||
    piece.isControl ||
    piece.text.length > (/^[A-Za-z]{3}/.test(piece.text) ? 24 : 12)
  )
    return null;
  return piece.text;
}

/** The labels a heading stacks, in lines of their own or with a stroke between; empty when it is one label. */
function stackedIn(all: readonly Piece[]): string[] {
  const pieces = all.filter((one) => !one.isIcon && !one.isControl);
  const lines =
    pieces.length > 1 ? pieces.map((one) => one.text) : (pieces[0]?.text.split(/\s*[/／]\s*/) ?? []);
  return lines.length >= 2 &&
    lines.length <= 3 &&
    lines.every((one) => one.length <= 12 && isLikelyLabel(one))
    ? lines
    : [];
}

/** Every box whose parts stand side by side, with the pieces of each part; parts without words count for the column. */
function rowsOf(view: View): Map<number, Cell[]> {
  const { blocks } = view.reading;
  const children = new Map<number, number[]>();
  for (const [index, block] of blocks.entries()) {
    if (block.parent < 0 || (isInline(block) && block.tag !== 'span' && block.tag !== 'a')) continue;
    append(children, block.parent, index);
  }
  const byBlock = new Map<number, Piece[]>();
  for (const piece of view.pieces) {
    const first = view.reading.runs[piece.parts[0]!.run]!.block;
    for (let at = first, up = 0; at >= 0 && up < 6; at = blocks[at]!.parent, up++) append(byBlock, at, piece);
  }
  const rows = new Map<number, Cell[]>();
  for (const [row, cells] of children) {
    const isRow = blocks[row]!.tag === 'tr';
    if (!isRow && (cells.length < 3 || cells.length > 14)) continue;
    let column = 0;
    const list = cells.map((cell) => {
      const here = { column, tag: blocks[cell]!.tag, pieces: byBlock.get(cell) ?? [] };
      column += isRow ? Math.min(50, blocks[cell]!.colspan ?? 1) : 1;
      return here;
    });
    if (isRow || isSideBySide(list)) rows.set(row, list);
  }
  return rows;
}

/** Adds in place: a page may have twenty thousand rows under one block. */
function append<T>(lists: Map<number, T[]>, key: number, value: T): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

function isSideBySide(cells: readonly Cell[]): boolean {
  const boxes = cells.map((cell) => cell.pieces[0]?.box);
  if (cells.some((cell) => cell.pieces.length > 3)) return false;
  return boxes.every((box, i) => {
    const before = boxes[i - 1];
    return !box || !before || (box[0] > before[0] && overlap(before, box, 1) > 0.2);
  });
}

/** No label is longer, its colon and asterisk included. */
const longestLabel = 60;

/** A piece that is a label and no value, though words such as 余额 can be both. */
export function isBareLabel(piece: Piece): boolean {
  // "游戏账号（40级）" is for sale; labels have no such measure.
  if (
    piece.isControl ||
    piece.text.length > longestLabel ||
    /[（(]\d+(级|区|服|天|日|个?月|年)[^）)]*[）)]$/.test(piece.text)
  )
    return false;
  const [meaning] = meaningsOf(piece.text.replace(/[\s*:：]+$/, ''));
  if (!meaning) return false;
  // 余额 is a way to pay and 支付 a step: words that can be values too count as labels only with a colon.
  // 待付款 is a sum to pay over a number, and a state else.
  const isState = /[待未](付款?|支付|发[货卡]?)$|^已(付款?|支付|退款?|发[货卡放出]?|出[货卡])$/.test(
    plainWords(piece.text),
  );
  return (
    /[:：]\s*$/.test(piece.text) ||
    (!isState &&
      !/^(余额|微信|卡密|激活码|兑换码|商品|支付|付款|退款|qq|完成)$/i.test(
        plainWords(piece.text.replace(/[（(][^（()）]*[)）]$/, '')),
      ))
  );
}
