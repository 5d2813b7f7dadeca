import type { FieldName, Fields } from './fields';
import type { View } from './page-view';

/** The unit that stands alone in a box before or behind the control that holds a sum. */
function unitBeside({ pieces, pieceOf }: View, run: number): string | undefined {
  const sum = run >= 0 ? pieces[pieceOf[run] ?? -1] : undefined;
  if (!sum?.box || !sum.isControl) return undefined;
  return [pieces[sum.at + 1], pieces[sum.at - 1]].find(
    (one) =>
      one?.box &&
      /^(元|[¥￥]|CNY|RMB)$/.test(one.text) &&
      one.box[1] < sum.box![1] + sum.box![3] &&
      sum.box![1] < one.box[1] + one.box[3],
  )?.text;
}

const sums: readonly FieldName[] = ['amountFen', 'payableFen', 'priceFen', 'refundFen'];

/** The currency is said by the sign that stands at a sum. */
export function withCurrency(fields: Fields, view: View): Fields {
  for (const name of sums) {
    const field = fields[name];
    const sign = field && (/[¥￥元圆块]|RMB|CNY|人民币/i.exec(field.raw)?.[0] ?? unitBeside(view, field.run));
    if (!field || !sign) continue;
    const { run, confidence, label } = field;
    return { ...fields, currency: { value: 'CNY', raw: sign, confidence, label, run, others: [] } };
  }
  return fields;
}
