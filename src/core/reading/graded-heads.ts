import { likelyMeaningsOf } from './label-words';
import type { Pair } from './relation';

/**
 * The heads of a table of what many cost: "批发数量 | 单价", "购买数量 ≥ | 价格". None of its prices is that of one. Where
 * orders are listed, 批发价 is what each cost the dealer.
 */
export function gradedHeads(pairs: readonly Pair[]): Set<number> {
  const columns = pairs.filter(({ how }) => how === 'column');
  const listed = columns.filter(({ label }) =>
    /^(orderId|orderTime)$/.test(likelyMeaningsOf(label)[0]?.name ?? ''),
  );
  const many = columns.filter(
    ({ label, piece }) =>
      /批发|起批|阶梯|满减|数量区间|起购|[≥>＞]\s?=?$/.test(label) &&
      !listed.some((one) => Math.abs(one.piece.at - piece.at) <= 8),
  );
  return new Set(
    many.flatMap(({ labelAt }) =>
      columns.filter((one) => Math.abs(one.labelAt - labelAt) <= 3).map((one) => one.labelAt),
    ),
  );
}
