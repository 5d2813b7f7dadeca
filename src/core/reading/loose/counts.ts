import type { Candidate } from '../candidates';
import { likelyMeaningsOf } from '../label-words';
import type { Piece } from '../page-view';
import { at, type Loose, stretchesOf } from './loose';

const alone =
  /^(?:[x×✕*]\s?(\d{1,5})|(\d{1,5})\s?pcs?|共\s?(\d{1,5})\s?[件个张份]|(\d{1,4})\s?[张件个份套枚])$/i;
/** "￥14.00 × 2 = ￥28.00", "2张 付 ￥28.00", "共 2 件商品，合计 …": how many, beside what they cost. */
const beside =
  /[¥￥]\s?[\d,]+(?:\.\d{1,2})?\s?元?\s?[x×✕*]\s?(\d{1,5})(?=\s?(?:[=＝]|$))|^(\d{1,4})\s?[张件个份套枚]\s{1,4}(?:[实应]?付|合计|总计)\s?[¥￥]|^共\s?(\d{1,5})\s?[件个张份](?:商品|宝贝|产品|货品|卡密)(?=$|[，,。、；\s])/i;

/** How many were bought, without a label: "x2" alone or between dots, beside a price, in a sum-up of the order. */
export function counts(scope: Loose, free: readonly Piece[]): Candidate[] {
  const isOrder = /^(order|payment|receipt)$/.test(scope.kind);
  if (scope.known.has('quantity') || !(isOrder || /^(ticket|refusal|complaint-form)$/.test(scope.kind)))
    return [];
  // "已发：2 张" says itself what there are two of.
  const labelled = new Set(
    scope.pairs
      .filter(
        ({ piece, labelAt, label, from, to }) =>
          piece.at === labelAt &&
          // "影视周卡 CDK" "x 1": the goods may be called so.
          !/^[x×✕*]\s?\d{1,5}$/i.test(piece.text.slice(from, to)) &&
          /^(cardSecret|deliveredCount)$/.test(likelyMeaningsOf(label)[0]?.name ?? ''),
      )
      .map(({ labelAt }) => labelAt),
  );
  const found = free.flatMap((piece): Candidate[] => {
    const words = labelled.has(piece.at) ? [] : stretchesOf(piece);
    const said = words.map((text) => ({ text: text.trim(), match: alone.exec(text.trim()) }));
    const told = beside.exec(piece.text);
    return [...said, { text: piece.text, match: told }].flatMap(({ text, match }) => {
      const value = match?.slice(1).find(Boolean);
      if (!value || Number(value) === 0) return [];
      const parsed = { value: Number(value), raw: value, confidence: 0.93 };
      const offset = Math.max(0, piece.text.indexOf(text)) + Math.max(0, text.lastIndexOf(value));
      return [at(scope, { name: 'quantity', parsed, piece, sure: 1, offset })];
    });
  });
  // A case is about one thing; where several counts stand, none of them is said to be its.
  return isOrder || new Set(found.map((one) => one.value)).size <= 1 ? found : [];
}
