import type { EvidenceItem } from '../../core/case/evidence-item';
import { type FieldName, fieldNames } from '../../core/reading/fields';
import type { PageReading } from '../../core/reading/page-reading';
import { fieldLabel } from '../shared/field-words';

/** What a bill says that the user brought; nobody reads it but he. */
export const billFields: readonly FieldName[] = ['amountFen', 'payTime', 'merchant', 'payMethod', 'tradeNo'];

/** Where something that was read stands on the page: CSS px in page coordinates, with the number it has in the list. */
export type Box = { number: number; key: string; left: number; top: number; width: number; height: number };

/** The colour family of a field, in the list and on the picture. */
export const hues: { [name in FieldName]?: string } = {
  orderId: 'order',
  tradeNo: 'order',
  ticketNo: 'order',
  productName: 'goods',
  quantity: 'goods',
  amountFen: 'amount',
  payableFen: 'amount',
  refundFen: 'amount',
  priceFen: 'amount',
  orderTime: 'time',
  payTime: 'time',
  otherTime: 'time',
  deliveredCount: 'goods',
  contact: 'party',
  icp: 'party',
  status: 'time',
  merchant: 'party',
  platformName: 'party',
  agentId: 'party',
  payMethod: 'party',
  cardSecret: 'secret',
};

/** A field, or words of the page quoted under a label. */
export type Shown = {
  key: string;
  name: FieldName | null;
  label: string;
  quote: string;
  number: number;
  hue: string;
};

/** What was read, in the order of the list: fields first, then what is quoted; numbered where it has a place on the picture. */
export function shownOf(item: EvidenceItem, reading: PageReading | null): { shown: Shown[]; boxes: Box[] } {
  const shown: Shown[] = [];
  const boxes: Box[] = [];
  const add = (one: Omit<Shown, 'number'>, run: number) => {
    const box = reading?.runs[run]?.hidden ? undefined : reading?.runs[run]?.box;
    if (!box || box[2] <= 0 || box[3] <= 0) return shown.push({ ...one, number: 0 });
    const [left, top, width, height] = box;
    const number = boxes.length + 1;
    boxes.push({ number, key: one.key, left, top, width, height });
    shown.push({ ...one, number });
  };
  const asked = item.origin === 'bill' ? billFields : [];
  for (const name of fieldNames) {
    // The sign stands in every sum.
    if (name === 'currency' || (!item.fields[name] && !item.confirmed[name] && !asked.includes(name)))
      continue;
    add(
      {
        key: name,
        name,
        label: fieldLabel(item.origin === 'bill' ? 'receipt' : item.kind, name),
        quote: '',
        hue: hues[name] ?? 'order',
      },
      item.fields[name]?.run ?? -1,
    );
  }
  const quotes = [...item.notices.map((text) => ({ label: '页面写明', text, hue: 'secret' }))];
  for (const { label, text, hue } of quotes) {
    const run = reading?.runs.findIndex((one) => !one.hidden && one.text.includes(text)) ?? -1;
    add({ key: text, name: null, label, quote: text, hue }, run);
  }
  return { shown, boxes };
}
