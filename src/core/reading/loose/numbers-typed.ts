import type { Candidate } from '../candidates';
import { isMobileNumber } from '../codes';
import { plainWords } from '../label-words';
import { isSearched } from '../search-box';
import { parseNumber } from '../values';
import { at, type Loose } from './loose';

/** The number an order was looked for by, where the page of it names no other. */
export function searched(scope: Loose): Candidate[] {
  if (scope.isItem || scope.kind !== 'order' || scope.known.has('orderId')) return [];
  const found = scope.pieces.flatMap((piece) => {
    const parsed =
      !piece.isHidden && isSearched(scope.page.view.pieces, piece) ? parseNumber(piece.text) : null;
    return parsed?.raw === piece.text && piece.text.length >= 8 && !isMobileNumber(piece.text)
      ? [at(scope, { name: 'orderId', parsed, piece, sure: 0.86 })]
      : [];
  });
  return found.length === 1 ? found : [];
}

/** What is to be written with a transfer: the order's number, and nothing beside it. */
export function remarked(scope: Loose): Candidate[] {
  if (scope.known.has('orderId') || scope.kind !== 'payment') return [];
  const found = scope.pairs.flatMap(({ label, piece, from, to }) => {
    const words = piece.text.slice(from, to).trim();
    const parsed = /^(转账|付款|汇款)?(附言|备注|留言)$/.test(plainWords(label)) ? parseNumber(words) : null;
    const isNumber = parsed?.raw === words && words.length >= 5 && !isMobileNumber(words) && !piece.isHidden;
    return isNumber ? [at(scope, { name: 'orderId', parsed, piece, sure: 0.88, offset: from })] : [];
  });
  return found.slice(0, 1);
}
