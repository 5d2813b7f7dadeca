import type { FieldName, Fields } from '../../core/reading/fields';
import { showValue } from '../../core/words/show';

const told: FieldName[] = ['productName', 'amountFen', 'payableFen', 'status', 'orderTime', 'payTime'];

/** What a list says of one of its orders beside its number, in one line. */
export function orderWords(fields: Fields): string {
  return told
    .flatMap((name) => {
      const field = fields[name];
      return field ? [name === 'status' ? field.raw.trim() : showValue(name, field.value)] : [];
    })
    .join('，');
}
