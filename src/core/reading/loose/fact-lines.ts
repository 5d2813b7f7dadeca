import type { Candidate } from '../candidates';
import { isInFactLine, segmentsOf } from '../fact-line';
import { moneyIn } from '../money';
import type { Piece } from '../page-view';
import { statusOf } from '../status-words';
import { parseGoods } from '../values';
import { at, type Loose } from './loose';

/**
 * An order told in one line of facts: "1. A8820341 某商品 x1，3.50 元，2026-11-21 13:02，未付款". Its sum, state, goods and
 * number of pieces; time and number are found by what they are.
 */
export function factLines(scope: Loose, free: readonly Piece[]): Candidate[] {
  if (scope.kind !== 'order') return [];
  const lines = free.filter((piece) => isInFactLine(piece.text));
  if (lines.length !== 1) return [];
  const piece = lines[0]!;
  const found: Candidate[] = [];
  const add = (name: Candidate['name'], value: string | number, raw: string, confidence: number) => {
    const parsed = { value, raw, confidence };
    found.push(at(scope, { name, parsed, piece, sure: 1, offset: piece.text.indexOf(raw) }));
  };
  for (const words of segmentsOf(piece.text)) {
    const [sum] = moneyIn(words).filter((one) => one.isSigned || one.confidence > 0.9);
    const state = words.length <= 8 ? statusOf(words) : null;
    if (sum && sum.raw.length >= words.length - 4 && !scope.known.has('amountFen'))
      add('amountFen', sum.value, sum.raw, 0.9);
    else if (state && !scope.known.has('status')) add('status', state, words, 0.9);
    else if (!sum && !state && !scope.known.has('productName')) {
      const bare = words.replace(/^\d{1,3}\s?[.、)）]\s*/, '').replace(/^[A-Z0-9][A-Z0-9-]{5,30}\s*/, '');
      const many = /^(.{2,40}?)\s?[x×✕*]\s?(\d{1,4})$/i.exec(bare);
      const goods = /^\p{L}.*\p{L}/u.test(bare) ? parseGoods(many?.[1] ?? bare) : null;
      if (!goods || found.some((one) => one.name === 'productName')) continue;
      add('productName', goods.value, goods.raw, 0.86);
      if (many && !scope.known.has('quantity')) add('quantity', Number(many[2]), many[2]!, 0.9);
    }
  }
  return found;
}
