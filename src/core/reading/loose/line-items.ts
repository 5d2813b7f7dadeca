import type { Candidate } from '../candidates';
import { parseMoney } from '../money';
import type { Piece } from '../page-view';
import { overlap } from '../placing';
import { at, beforeOffers, type Loose } from './loose';
import { wordsOf } from './names-goods';
import { sumWords } from './sums';

/**
 * The goods of an order as its summary lists them: a name, and in the same row to its right a price under no label; how
 * many stands before the name, in an element of its own. Empty where several are listed.
 */
export function lineItems(scope: Loose, free: readonly Piece[], goods: readonly Piece[]): Candidate[] {
  if (scope.isItem) return [];
  const isGoods = new Set(goods);
  const named = new Map<Piece, Piece | null>();
  for (const price of beforeOffers(free)) {
    if (!price.box || price.size >= 24 || !isPrice(price)) continue;
    const row = scope.page.view.pieces
      .slice(Math.max(0, price.at - 4), price.at)
      .filter(
        (piece) =>
          isGoods.has(piece) &&
          piece.box !== null &&
          !piece.isHeading &&
          piece.frame === price.frame &&
          piece.box[0] < price.box![0] &&
          overlap(piece.box, price.box!, 1) > 0.5,
      );
    if (row.length === 1) named.set(row[0]!, countOf(scope, row[0]!));
  }
  const [first] = named;
  if (!first || named.size > 1) return [];
  const [name, count] = first;
  const inside = /^(?:[x×✕]\s?)?(\d{1,3})\s+(?=\p{L})/u.exec(name.text);
  const isOwn = inside !== null && name.parts[0]!.to <= inside[0].length;
  const parsed = wordsOf(
    isOwn ? { ...name, text: name.text.slice(inside[0].length), parts: [] } : name,
    0.85,
  );
  const found = [at(scope, { name: 'productName', parsed, piece: name, sure: 1 })];
  const many = isOwn ? inside[1]! : count && /\d{1,3}/.exec(count.text)?.[0];
  if (many && !scope.known.has('quantity')) {
    const quantity = { value: Number(many), raw: many, confidence: 0.86 };
    found.push(at(scope, { name: 'quantity', parsed: quantity, piece: isOwn ? name : count!, sure: 1 }));
  }
  return found;
}

/** A sum and nothing else, no difference. */
function isPrice(piece: Piece): boolean {
  return (
    piece.text.length <= 14 &&
    /^[¥￥]|元$|^\d[\d,]*\.\d{2}$/.test(piece.text) &&
    parseMoney(sumWords(piece.text)) !== null
  );
}

/** The small number close before a name, beside or over its picture. */
function countOf({ page: { view } }: Loose, name: Piece): Piece | null {
  const before = view.pieces[name.at - 1];
  const isCount =
    before?.box &&
    name.box &&
    /^[x×✕]?\s?\d{1,3}$/.test(before.text) &&
    before.box[0] < name.box[0] &&
    name.box[0] - before.box[0] < 240 &&
    Math.abs(before.box[1] - name.box[1]) < 60;
  return isCount ? before : null;
}
