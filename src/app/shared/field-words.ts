import { type EvidenceItem, fieldValue } from '../../core/case/evidence-item';
import type { Field, FieldName } from '../../core/reading/fields';
import { fieldWords, kindWords } from '../../core/words/names';
import { showValue } from '../../core/words/show';

type Kind = EvidenceItem['kind'];

/** What a kind of page is called; a page that lists orders is not the page of one. */
export function kindLabel(item: { kind: Kind; items: readonly unknown[] }): string {
  return item.kind === 'order' && item.items.length > 0 ? '订单列表' : kindWords[item.kind];
}

/** What a field is called on a kind of page: a refusal's state is not the order's, its refund is only asked for. */
export function fieldLabel(kind: Kind, name: FieldName): string {
  const isAnswer = kind === 'ticket' || kind === 'refusal';
  if (isAnswer && name === 'status') return '状态';
  if (isAnswer && name === 'refundFen') return '申请退款金额';
  if (kind === 'product' && (name === 'amountFen' || name === 'priceFen')) return '价格';
  // Who took the money is not always who sold.
  if (kind === 'receipt' && name === 'merchant') return '收款方';
  return fieldWords[name];
}

/** A field as it is shown: a state in the page's own words, until the user corrects it. */
export function showField(item: Pick<EvidenceItem, 'fields' | 'confirmed'>, name: FieldName): string {
  const read = item.fields.status;
  if (name === 'status' && read && item.confirmed.status?.was !== 'corrected') return read.raw.trim();
  return showValue(name, fieldValue(item, name));
}

/** A zone that a page names at a time; without one it is taken to be Beijing's. */
const zone = /(Z|[+-]\d{2}:?\d{2}|GMT|UTC|CST|北京时间|东八区)\s*$/i;

/** What is said beside a value: that it did not stand in plain sight, and what was taken for granted. */
export function foundWhere(name: FieldName, field: Field | undefined): string[] {
  if (!field) return [];
  const hidden = { script: '脚本中读到', url: '网址中读到' }[field.run < 0 ? field.label : ''];
  return [
    ...(hidden ? [hidden] : []),
    ...(field.hidden ? ['折叠处读到'] : []),
    ...(name.endsWith('Time') && !zone.test(field.raw) ? ['按北京时间'] : []),
  ];
}
