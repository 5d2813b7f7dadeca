import type { EvidenceItem } from '../case/evidence-item';
import { maskSecret } from '../words/show';

/** Something in a piece of evidence that not everybody should see; `shown` has its middle hidden. */
export type PrivacyWarning = { what: 'card-secret' | 'phone' | 'id-number'; shown: string };

/** Mobile numbers of mainland China, also in the groups people write them in; masked ones are none. */
const phonePattern = /(?<![\dA-Za-z])(?:(?:\+|00)?86[-\s]?)?(1[3-9]\d[-\s]?\d{4}[-\s]?\d{4})(?![\dA-Za-z])/g;
const idPattern = /(?<![\dA-Za-z])([1-9]\d{5}(?:19|20)\d{9}[\dXx])(?![\dA-Za-z])/g;

/** What of a piece of evidence is private: card secrets by its fields, phone and ID numbers by the words of its page. */
export function privacyWarnings(
  item: Pick<EvidenceItem, 'fields' | 'items' | 'confirmed'>,
  readingText: string,
): PrivacyWarning[] {
  const found: PrivacyWarning[] = [];
  const add = (what: PrivacyWarning['what'], value: string) => {
    const shown = maskSecret(value);
    if (!found.some((one) => one.what === what && one.shown === shown)) found.push({ what, shown });
  };
  const secrets = [item.fields, ...item.items].map((fields) => fields.cardSecret?.value);
  for (const secret of [...secrets, item.confirmed.cardSecret?.value])
    if (secret) add('card-secret', String(secret));
  for (const [, phone] of readingText.matchAll(phonePattern)) add('phone', phone!.replace(/[-\s]/g, ''));
  for (const [, id] of readingText.matchAll(idPattern)) if (isIdNumber(id!)) add('id-number', id!);
  return found;
}

/** Whether 18 characters are a resident ID number: a date of birth that exists and the right check digit (GB 11643). */
export function isIdNumber(id: string): boolean {
  if (!/^\d{17}[\dXx]$/.test(id)) return false;
  const [year, month, day] = [id.slice(6, 10), id.slice(10, 12), id.slice(12, 14)].map(Number) as [
    number,
    number,
    number,
  ];
  const born = new Date(Date.UTC(year, month - 1, day));
  if (born.getUTCMonth() !== month - 1 || born.getUTCDate() !== day) return false;
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  const sum = weights.reduce((total, weight, i) => total + weight * Number(id[i]), 0);
  return '10X98765432'[sum % 11] === id[17]!.toUpperCase();
}
