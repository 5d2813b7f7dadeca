import type { Candidate } from '../candidates';
import { isCode } from '../codes';
import type { Piece } from '../page-view';
import { at, type Loose } from './loose';
import { wordsOf } from './names-goods';

/** Goods whose line says how many, "某钱包卡 (US) × 2", or that stand over each of their codes; empty where several do. */
export function countedGoods(scope: Loose, goods: readonly Piece[]): Candidate[] {
  const { pieces } = scope.page.view;
  const counted = goods.filter(({ text }) => /\S\s[×x✕]\s?\d{1,4}$/.test(text));
  const overCodes = goods.filter(({ at: index, block, isHeading }) => {
    const next = pieces[index + 1];
    return next !== undefined && !isHeading && next.block === block && isCode(next.text.trim());
  });
  return [...one(scope, counted), ...one(scope, overCodes)].slice(0, 1);
}

function one(scope: Loose, goods: readonly Piece[]): Candidate[] {
  const [first] = goods;
  if (!first) return [];
  const parsed = wordsOf(first, 0.85);
  if (goods.some((piece) => wordsOf(piece, 1).raw !== parsed.raw)) return [];
  return [at(scope, { name: 'productName', parsed, piece: first, sure: 1 })];
}
