import { type Candidate, candidateAt } from './candidates';
import type { FieldName } from './fields';
import { moneyIn } from './money';
import type { View } from './page-view';
import type { Parsed } from './parsed';
import type { Pair } from './relation';
import { parsers } from './values';

/** "相关订单" "某商品" "2026… · ￥30 · …": the number of that order, and what it cost. */
export function relatedOrder(view: View, { label, piece, from, to, how }: Pair): Candidate[] {
  const own = piece.parts.find((one) => one.from <= from && from < one.to);
  if (how !== 'span' || !/订单/.test(label) || !own || own.to >= to) return [];
  const dotted = piece.text
    .slice(own.to, to)
    .split(/\s*[・·|｜┃│]\s*/)
    .map((text) => text.trim());
  const sums = dotted.flatMap((text) => moneyIn(text).filter((one) => one.isSigned && one.raw === text));
  const numbers = dotted.flatMap((text) => {
    const parsed = parsers.orderId(text);
    return parsed?.raw === text && text.length >= 6 ? [parsed] : [];
  });
  const found = (name: FieldName, [parsed, ...more]: Parsed[]) =>
    parsed && more.length === 0
      ? [candidateAt(view, { name, parsed, piece, offset: own.to, label, sure: 0.95 })]
      : [];
  return [...found('orderId', numbers), ...found('amountFen', sums)];
}

/** "您正在咨询：某季卡 ￥48.00": what the order one asks about cost. */
export function askedSum(view: View, { label, piece, from, to }: Pair): Candidate[] {
  const [sum, ...more] = moneyIn(piece.text.slice(from, to)).filter((one) => one.isSigned);
  if (!sum || more.length > 0) return [];
  return [candidateAt(view, { name: 'amountFen', parsed: sum, piece, offset: from, label, sure: 0.9 })];
}
