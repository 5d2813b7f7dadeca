import type { Candidate } from '../candidates';
import type { Page } from '../page';
import { namesPage } from '../page-names';
import type { Piece } from '../page-view';
import { at, beforeOffers, type Loose } from './loose';
import { namesGoods, wordsOf } from './names-goods';

/** What those who write shops call the element with the name of goods: goods-name, productTitle, goods-info__name. */
const goodsName =
  /(goods?|product|commodity)[-_]{0,2}((info|item|card|detail|main|list|box|desc|content)[-_]{0,2})?(name|title|tit)(?![a-z])|(^|[\s_-])(item|prod|sku|spu|cart)[-_]{1,2}(name|title)(?![a-z])/i;
const name = /(^|\s)(name|title|tit)(\s|$)/i;
const goods =
  /(^|[\s_-])(goods?|products?|commodity)([\s_-]|$)|(goods?|product|commodity)[-_]?(info|item|card|box|wrap|list|detail)|[a-z]Goods/i;

/**
 * The one name in an element that is called after it. What a class is called is weak evidence and counts only for words
 * that can be the name of goods, where no label announces them and the page has no other such name.
 */
export function goodsByClass(scope: Loose): Candidate[] {
  if (scope.known.has('productName') || /^(rules|other|redeem-error)$/.test(scope.kind)) return [];
  const { view } = scope.page;
  const named = beforeOffers(scope.pieces).filter(
    (piece) =>
      !piece.isHidden &&
      !piece.isAside &&
      !piece.isControl &&
      !piece.isIcon &&
      (!view.hasDialog || piece.isOnTop) &&
      isCalledGoods(scope.page, piece) &&
      namesGoods(piece, scope.platform) &&
      !namesPage(piece.text),
  );
  const [first] = named;
  if (!first) return [];
  const words = wordsOf(first, 0.9);
  if (named.some((piece) => wordsOf(piece, 1).raw !== words.raw)) return [];
  return [at(scope, { name: 'productName', parsed: words, piece: first, sure: 1 })];
}

function isCalledGoods({ reading: { blocks, runs } }: Page, piece: Piece): boolean {
  let block = runs[piece.parts[0]!.run]!.block;
  let isName = false;
  for (let up = 0; up < 6 && block >= 0; up++, block = blocks[block]!.parent) {
    const names = blocks[block]!.class ?? '';
    if (up < 2 && goodsName.test(names)) return true;
    if (up < 2 && name.test(names)) isName = true;
    if (isName && goods.test(names)) return true;
  }
  return false;
}
