import type { Candidate } from '../candidates';
import { endOf } from '../lists';
import { moneyIn } from '../money';
import { namesPage } from '../page-names';
import type { Piece } from '../page-view';
import { statusOf } from '../status-words';
import { at, beforeOffers, type Loose } from './loose';
import { namesGoods, wordsOf } from './names-goods';

/**
 * Where a case or a talk is about goods, they stand in a small card: their name, close under or beside it a price or a
 * number of pieces, and little else. Empty where there are several such cards.
 */
export function goodsCards(scope: Loose, free: readonly Piece[]): Candidate[] {
  if (scope.known.has('productName') || !/^(chat|ticket|refusal|complaint-form)$/.test(scope.kind)) return [];
  const { blocks, runs } = scope.page.reading;
  const labels = new Set(scope.pairs.map(({ piece, labelAt }) => (piece.at === labelAt ? -1 : labelAt)));
  const named = beforeOffers(free).flatMap((piece): Piece[] => {
    if (
      !piece.box ||
      piece.text.length < 4 ||
      piece.isLink ||
      labels.has(piece.at) ||
      !/\p{Script=Han}/u.test(piece.text)
    )
      return [];
    const text = piece.text.replace(/\s?[×x✕]\s?\d{1,3}$/, '');
    const name = text === piece.text ? piece : { ...piece, text, parts: piece.parts.slice(0, 1) };
    if (
      !namesGoods(name, scope.platform) ||
      namesPage(text) ||
      /[:：]|^(我|你|您|请|已|订单|客服|在线|会话|消息)|我们|(处理|诉求|原因|方式|类型|金额|状态)$|[吗呢吧啊了]$/.test(
        text,
      )
    )
      return [];
    const prices = scope.page.view.pieces
      .slice(piece.at + 1, piece.at + 4)
      .filter(
        (one) =>
          !one.isHidden &&
          one.box !== null &&
          one.frame === piece.frame &&
          one.box[1] - piece.box![1] < 70 &&
          isPriced(one.text),
      );
    if (prices.length === 0) return [];
    // A card is a box of few words.
    let block = piece.block;
    for (let up = 0; up < 4 && block >= 0; up++, block = blocks[block]!.parent) {
      const end = endOf(blocks, block);
      const isIn = (one: Piece) =>
        runs[one.parts[0]!.run]!.block >= block && runs[one.parts[0]!.run]!.block < end;
      if (!isIn(prices[0]!)) continue;
      const here = scope.pieces.filter(isIn).length;
      return here <= 9 ? [name] : [];
    }
    return [];
  });
  const [first] = named;
  if (!first || named.some(({ text }) => text !== first.text)) return [];
  return [at(scope, { name: 'productName', parsed: wordsOf(first, 0.82), piece: first, sure: 1 })];
}

/** "￥79.00", "￥12.00 ×2", "×1", "单价 9.90 元", "规格：月卡": what a thing costs, how many of it, or which. */
function isPriced(text: string): boolean {
  if (/^(规格|款式|已选)\s?[:：]/.test(text) && text.length <= 30) return true;
  if (/^[×x✕]\s?\d{1,3}$|^(申请)?退\s?\d{1,3}\s?[张件个份套枚]$/.test(text)) return true;
  // "实付 ¥162.00 卖家已发卡": what it costs, and how far it is.
  const words = text.split(/\s+/);
  const last = words.at(-1)!;
  if (words.length > 1 && !/\d/.test(last) && statusOf(last) !== null)
    return isPriced(
      words
        .slice(0, -1)
        .join(' ')
        .replace(/\s[·・|｜]$/, ''),
    );
  const [sum] = moneyIn(text);
  if (!sum?.isSigned || text.length > 24) return false;
  return /^\p{Script=Han}{0,4}[:：\s]*([×x✕*]\s?\d{1,3})?$/u.test(
    text
      .replace(sum.raw, '')
      .split(/\s[·・|｜]\s/)[0]!
      .trim(),
  );
}
