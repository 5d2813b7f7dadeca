import type { Candidate } from '../candidates';
import { meaningsOf } from '../label-words';
import { parseMoney } from '../money';
import { namesPage } from '../page-names';
import type { Piece } from '../page-view';
import { statusOf } from '../status-words';
import { parseName } from '../values';
import { at, bare, type Loose } from './loose';
import { sumWords } from './sums';

/** On a bill without labels the payee stands over the sum. */
export function payees(scope: Loose, free: Piece[]): Candidate[] {
  if (scope.known.has('merchant')) return [];
  if (scope.kind === 'product') return certified(scope, free);
  if (scope.kind === 'order') return shops(scope, free);
  // Over a talk stands whom one talks to.
  if (scope.kind === 'chat') return shops(scope, free.slice(0, 2));
  if (scope.kind !== 'receipt') return [];
  const large = [...free].sort((a, b) => b.size - a.size)[0];
  if (!large || large.size < 20 || !parseMoney(sumWords(large.text))) return [];
  const over = free
    .filter((piece) => piece.at < large.at && piece.at >= large.at - 2)
    // What kind of payee it is, is not who.
    .filter((piece) => !/^(个人|商户|企业|二维码)?(收款|转账|付款)(码)?$/.test(piece.text))
    .reverse();
  const named = over.find((piece) => {
    const name = parseName(piece.text.replace(/^(收款方|付款给|转账给|向)\s*/, ''));
    return name && !statusOf(piece.text) && !namesPage(piece.text) && piece.text !== scope.platform;
  });
  return named
    ? [at(scope, { name: 'merchant', parsed: parseName(named.text)!, piece: named, sure: 0.92 })]
    : [];
}

/** On a board the seller's name stands over what he is: "卖码的阿岭", "认证商家". */
function certified(scope: Loose, free: readonly Piece[]): Candidate[] {
  const found = free.filter((piece) => {
    const next = scope.page.view.pieces[piece.at + 1];
    return (
      next !== undefined &&
      next.frame === piece.frame &&
      /^(认证|官方|金牌|实名)(商家|卖家|店主|店铺)$/.test(next.text) &&
      /^[\p{L}\d_]{2,16}$/u.test(piece.text) &&
      !namesPage(piece.text)
    );
  });
  const [piece] = found;
  if (!piece || found.length > 1) return [];
  const parsed = { value: piece.text, raw: piece.text, confidence: 0.86 };
  return [at(scope, { name: 'merchant', parsed, piece, sure: 1 })];
}

/** Over the goods of an order stands the shop they are from: "某某专营店 ›". */
function shops(scope: Loose, free: Piece[]): Candidate[] {
  const found = free.flatMap((piece) => {
    if (piece.isButton || piece.text.length > 90) return [];
    // "某某" "卖家信用极好": whose credit it is.
    const next = scope.page.view.pieces[piece.at + 1];
    const isRated =
      next !== undefined &&
      /^(卖家|商家|店铺)(信用|好评|信誉|等级)/.test(next.text) &&
      /^[\p{L}\d]{2,16}$/u.test(piece.text);
    if (isRated) return [{ piece, name: piece.text, offset: 0 }];
    const words = piece.parts.length > 1 ? piece.text.split(/\s{1,}|[|｜]/) : [piece.text];
    return words.flatMap((text) => {
      const name = text.replace(/\s*[›>＞»]$/, '').trim();
      const isShop = /(旗舰店|专营店?|专卖店|自营|授权店|网店|商铺|店铺|小铺|铺子|小店)$/.test(name);
      const isTold =
        isShop ||
        (name !== text &&
          scope.isItem === false &&
          scope.kind === 'order' &&
          /^\p{Script=Han}{3,12}$/u.test(name));
      if (!isTold || name.length < 4 || name.length > 18 || bare(name) === bare(scope.platform)) return [];
      if (/[，。：:¥￥]/.test(name) || namesPage(name) || statusOf(name) || meaningsOf(name).length > 0)
        return [];
      if (!isShop && /更多|查看|详情|全部|进入|返回|问题|发货|退款|无效|描述|帮助/.test(name)) return [];
      return [{ piece, name, offset: piece.text.indexOf(name) }];
    });
  });
  const names = new Set(found.map(({ name }) => name));
  const [first] = found;
  if (!first || names.size > 1) return [];
  const parsed = { value: first.name, raw: first.name, confidence: 0.86 };
  return [at(scope, { name: 'merchant', parsed, piece: first.piece, sure: 1, offset: first.offset })];
}
