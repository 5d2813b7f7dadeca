import type { Case } from '../case/case';
import type { ContactItem } from '../case/contacts';
import { type EvidenceItem, fieldValue } from '../case/evidence-item';
import { normaliseCase } from '../case/normalise-case';
import { refundOf } from '../case/refund';
import { type FieldName, type Fields, fieldNames } from '../reading/fields';
import { contactTitle, promiseWords } from '../words/contact-words';
import { showMoney, showValue } from '../words/show';

/** What a text is a part of: what it is called in lists, and how it is found again. */
export type Place =
  | { of: 'field'; name: FieldName }
  | { of: 'turn'; at: number; who: string }
  | { of: (typeof plainPlaces)[number] };

export const plainPlaces = [
  ...['listed', 'clause', 'notice', 'title', 'address', 'page', 'folded', 'file'],
  ...[
    'name',
    'shop',
    'order',
    'amount',
    'statement',
    'event',
    'demand',
    'party',
    'filled',
    'text',
    'comparison',
  ],
  ...['contact', 'case-no', 'agent', 'said', 'ask', 'sent', 'via', 'attached', 'promise'],
] as const;

/** Words with where they stand. */
export type Part = { place: Place; text: string };

/** Card secrets are not searched for; what money is counted in finds everything. */
const searched = fieldNames.filter((name) => name !== 'cardSecret' && name !== 'currency');

/** What lists know of a piece of evidence: its fields, clauses, notices, title and address. */
export function evidenceParts(item: EvidenceItem): Part[] {
  const fields = searched.map((name) => {
    const said = fieldValue(item, name);
    return {
      place: { of: 'field', name } as const,
      text: said === null ? '' : valueText(item.fields, name, said),
    };
  });
  return told([
    ...fields,
    ...item.items.map((listed) => ({ place: { of: 'listed' } as const, text: listedText(listed) })),
    ...item.clauses.map(({ text }) => ({ place: { of: 'clause' } as const, text })),
    ...item.notices.map((text) => ({ place: { of: 'notice' } as const, text })),
    { place: { of: 'title' }, text: item.title },
    { place: { of: 'address' }, text: item.url },
  ]);
}

function listedText(listed: Fields): string {
  return searched
    .flatMap((name) => (listed[name] ? [valueText(listed, name, listed[name].value)] : []))
    .join('，');
}

/** A number without the blanks it is shown with; a state in the page's words too. */
function valueText(fields: Fields, name: FieldName, value: string | number): string {
  if (name === 'orderId' || name === 'tradeNo') return String(value);
  const shown = showValue(name, value);
  const raw = name === 'status' ? (fields.status?.raw.trim() ?? '') : '';
  return raw && raw !== shown ? `${raw}，${shown}` : shown;
}

/** What a case holds in the user's words. `amountFen`: what lists show as its amount. */
export function caseParts(row: Case, amountFen: number | null = refundOf(row)): Part[] {
  const one = normaliseCase(row);
  const part = (
    of: (typeof plainPlaces)[number],
    ...texts: readonly (string | null | undefined)[]
  ): Part => ({
    place: { of } as Place,
    text: texts.filter(Boolean).join('，'),
  });
  const sums = [...new Set([amountFen, refundOf(row)].filter((fen) => fen !== null))];
  return unlike([
    ...one.orderIds.map((id) => part('order', id)),
    part('name', one.title),
    part('shop', one.platform, one.host),
    part('amount', ...sums.map(showMoney)),
    part('statement', one.statement),
    ...one.facts.map(({ text }) => part('event', text)),
    ...one.orders.map(({ orderId, productName, payMethod, tradeNo }) =>
      part('order', orderId, productName, payMethod, tradeNo),
    ),
    ...one.demands.map(({ text, amountFen: fen }) =>
      part('demand', text, fen === null ? '' : showMoney(fen)),
    ),
    ...one.parties.map(({ shown, company, creditCode, address, contact, site, icp }) =>
      part('party', shown, company, creditCode, address, contact, site, icp),
    ),
    ...Object.entries(one.fills).map(([gap, filled]) => part('filled', filled && `${gap}：${filled}`)),
    ...Object.values(one.written).map(({ text }) => part('text', text)),
    ...(one.comparisons ?? []).map(({ before, after }) => part('comparison', before.text, after.text)),
  ]);
}

/** What was written down of a contact. */
export function contactParts(item: ContactItem): Part[] {
  return told([
    { place: { of: 'case-no' }, text: item.caseNo },
    { place: { of: 'agent' }, text: item.agent },
    { place: { of: 'said' }, text: item.said },
    { place: { of: 'ask' }, text: item.ask ?? '' },
    { place: { of: 'sent' }, text: item.sent },
    { place: { of: 'via' }, text: item.via ?? '' },
    { place: { of: 'promise' }, text: promiseWords(item.promised) },
    { place: { of: 'amount' }, text: item.amountFen === null ? '' : showMoney(item.amountFen) },
    ...item.files.map(({ name }) => ({ place: { of: 'attached' } as const, text: name })),
    { place: { of: 'contact' }, text: contactTitle(item) },
  ]);
}

/** What stands in several parts of a case counts once. */
function unlike(parts: readonly Part[]): Part[] {
  return told([...new Map(parts.toReversed().map((part) => [part.text, part])).values()].reverse());
}

/** Without parts that say nothing. */
export function told(parts: readonly Part[]): Part[] {
  return parts.filter(({ text }) => text.trim() !== '');
}
