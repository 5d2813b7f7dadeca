import { type Clause, readClauses } from '../reading/clauses';
import { pageOf } from '../reading/page';
import type { PageReading } from '../reading/page-reading';
import type { Piece } from '../reading/page-view';
import { isOfTheMoment } from './compare-noise';

/** A sentence or a labelled value of a page, and where it stands. */
export type Said = {
  text: string;
  /** The words before a short value ("商品单价"); '' for sentences. */
  label: string;
  /** Indices of its runs. */
  runs: number[];
  /** [left, top, width, height] in page coordinates, CSS px; null when it is not shown. */
  box: readonly [number, number, number, number] | null;
  isFolded: boolean;
  /** Of a sentence that grants the buyer something or limits him. */
  effect: Clause['effect'] | null;
  /** A word of navigation, a button, a link: told after what the page says. */
  isMinor: boolean;
};

/** How one sentence is told from another: without numbering, blanks and marks at its end. */
export function keyOf({ text, label }: Pick<Said, 'text' | 'label'>): string {
  return label === '' ? plain(text) : `${plain(label)}=${plain(text)}`;
}

const numbering =
  /^[\s★☆※●·•*◆▪-]*(第[一二三四五六七八九十百\d]{1,4}[条章节款]|[（(]?[一二三四五六七八九十]{1,3}[、)）.．]|[（(]?\d{1,2}[、)）]|\d{1,2}[.．](?!\d)|[①-⑳])?\s*/u;

/** A sentence without its numbering and the mark at its end, for quoting it inside another. */
export function withoutFrame(text: string): string {
  return text.replace(numbering, '').replace(/[。；;\s]+$/, '');
}

function plain(text: string): string {
  const words = text.normalize('NFKC').replace(numbering, '').replace(/\s+/g, '');
  return words.replace(/[。；;,，.!！:：]+$/, '').toLowerCase();
}

/** What a page says, each sentence once by its key; what is of the moment is left out. A shown one counts before a folded one. */
export function saidOn(reading: PageReading): Map<string, Said> {
  const { view, pairs } = pageOf(reading);
  const effects = new Map(readClauses(reading).map(({ text, effect }) => [plain(text), effect]));
  const values = new Map<number, string>();
  const labels = new Set<number>();
  for (const { piece, labelAt, label } of pairs) {
    if (piece.at === labelAt || !isValue(piece.text)) continue;
    values.set(piece.at, label);
    if (labelAt >= 0) labels.add(labelAt);
  }
  const found = new Map<string, Said>();
  for (const piece of view.pieces) {
    if (piece.isIcon || (piece.isControl && !piece.isButton) || labels.has(piece.at)) continue;
    for (const one of saidIn(reading, piece, values.get(piece.at) ?? '')) {
      const key = keyOf(one);
      const known = found.get(key);
      if (plain(one.text) === '' || isOfTheMoment(one.text, one.label) || (known && !known.isFolded))
        continue;
      if (known && one.isFolded) continue;
      found.set(key, { ...one, effect: effects.get(plain(one.text)) ?? null });
    }
  }
  return found;
}

function isValue(text: string): boolean {
  return text.length <= 40 && !/[。；！]/.test(text);
}

function saidIn(reading: PageReading, piece: Piece, label: string): Omit<Said, 'effect'>[] {
  const about = {
    isFolded: piece.isHidden,
    isMinor: piece.isAside || piece.isButton || (piece.isLink && piece.text.length <= 12),
  };
  const cut = label === '' ? piece.text.split(/(?<=[。；;！!？?\n])/) : [piece.text];
  let from = 0;
  return cut.flatMap((part) => {
    const at = from;
    from += part.length;
    const text = part.replace(/\s+/g, ' ').trim();
    if (text === '') return [];
    const runs = piece.parts
      .filter((one) => one.to > at && one.from < at + part.length)
      .map(({ run }) => run);
    return [{ text, label, runs, box: piece.isHidden ? null : boxOf(reading, runs), ...about }];
  });
}

/** The box around some runs. */
export function boxOf({ runs }: PageReading, indices: readonly number[]): Said['box'] {
  const boxes = indices.flatMap((run) => {
    const box = runs[run]?.hidden ? undefined : runs[run]?.box;
    return box && box[2] > 0 && box[3] > 0 ? [box] : [];
  });
  if (boxes.length === 0) return null;
  const left = Math.min(...boxes.map((box) => box[0]));
  const top = Math.min(...boxes.map((box) => box[1]));
  const right = Math.max(...boxes.map((box) => box[0] + box[2]));
  const bottom = Math.max(...boxes.map((box) => box[1] + box[3]));
  return [left, top, right - left, bottom - top];
}
