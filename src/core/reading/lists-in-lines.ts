import type { Candidate } from './candidates';
import type { Item } from './lists';
import type { Page } from './page';
import type { Piece } from './page-view';

/**
 * The orders of a list that has no boxes: a letter in plain text, a page of lines broken by hand. What parts them are
 * rulers of signs, blank lines, the number each has in the list, or its own with which it begins.
 */
export function itemsInLines({ view }: Page, numbers: readonly Candidate[]): Item[] {
  const valueAt = new Map<Piece, string>();
  const shown = numbers.filter(({ piece }) => piece && !piece.isHidden && !piece.isControl);
  for (const { piece, value } of shown) valueAt.set(piece!, String(value));
  const inBox = new Map<number, Set<string>>();
  for (const [{ block }, value] of valueAt) inBox.set(block, (inBox.get(block) ?? new Set()).add(value));
  const [most] = [...inBox].sort(([, one], [, other]) => other.size - one.size);
  if (!most || most[1].size < 2) return [];
  const lines = view.pieces.filter((piece) => piece.block === most[0] && !piece.isHidden);
  const ways = [betweenRulers(lines), betweenBlanks(lines), counted(lines), byNumber(lines, valueAt)];
  for (const chunks of ways) {
    const items = chunks.flatMap((chunk): Item[] => {
      const own = new Set(chunk.flatMap((line) => valueAt.get(line) ?? []));
      const [orderId] = own;
      if (orderId === undefined) return [];
      return [{ orderId: own.size === 1 ? orderId : '', first: chunk[0]!.at, last: chunk.at(-1)!.at }];
    });
    if (items.length >= 2 && items.every((item) => item.orderId !== '')) return items;
  }
  return [];
}

/** "-----", "=== 明细 ===": a line drawn with signs. */
function isRuler({ text }: Piece): boolean {
  return /^[-=*_~—─━═+#.·☆★]{4}/.test(text) && !/\d/.test(text);
}

function betweenRulers(lines: readonly Piece[]): Piece[][] {
  return apart(lines, (line, before) => isRuler(line) || isRuler(before)).filter(
    ([first]) => !isRuler(first!),
  );
}

function betweenBlanks(lines: readonly Piece[]): Piece[][] {
  const gap = (line: Piece, before: Piece) =>
    line.box && before.box ? line.box[1] - before.box[1] - before.box[3] : 0;
  const gaps = lines.slice(1).map((line, i) => gap(line, lines[i]!));
  const least = Math.min(...gaps.filter((one) => one > -4));
  const height = Math.min(...lines.map(({ box }) => box?.[3] ?? 99));
  return apart(lines, (line, before) => gap(line, before) - least > height * 0.7);
}

/** "1. …", "2. …": each as long as the others at most. */
function counted(lines: readonly Piece[]): Piece[][] {
  let count = 0;
  const chunks = apart(lines, ({ text }) => {
    const isNext = Number(/^[（(]?(\d{1,3})\s?[.、．)）](?!\d)/.exec(text)?.[1]) === count + 1;
    if (isNext) count++;
    return isNext;
  }).slice(-count);
  const longest = Math.max(...chunks.slice(0, -1).map((chunk) => chunk.length));
  return count < 2 ? [] : chunks.map((chunk) => chunk.slice(0, longest));
}

/** Each from its number on, as long as the others at most. */
function byNumber(lines: readonly Piece[], valueAt: ReadonlyMap<Piece, string>): Piece[][] {
  const [, ...chunks] = apart([lines[0]!, ...lines], (line) => valueAt.has(line));
  const longest = Math.max(...chunks.slice(0, -1).map((chunk) => chunk.length));
  const isFull = chunks.length >= 2 && chunks.every((chunk) => chunk.length >= 3);
  return isFull ? chunks.map((chunk) => chunk.slice(0, longest)) : [];
}

/** Lines in chunks, a new one where something parts a line from the one before. */
function apart(lines: readonly Piece[], isParted: (line: Piece, before: Piece) => boolean): Piece[][] {
  const chunks: Piece[][] = [];
  for (const [i, line] of lines.entries()) {
    // Asked of the first line, too: it may be counted.
    if (isParted(line, lines[i - 1] ?? line) || i === 0) chunks.push([line]);
    else chunks.at(-1)!.push(line);
  }
  return chunks;
}
