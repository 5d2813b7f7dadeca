import type { EvidenceItem } from '../case/evidence-item';
import type { Detector } from '../knowledge/schema';
import { maskSecret } from '../words/show';
import { findPrivate } from './private-data';

/** Something in a piece of evidence that not everybody should see; `shown` has its middle hidden. */
export type PrivacyWarning = { what: 'card-secret' | 'phone' | 'id-number'; shown: string };

/** What of a piece of evidence is private: card secrets by its fields, phone and ID numbers by the words of its page. */
export function privacyWarnings(
  item: Pick<EvidenceItem, 'fields' | 'items' | 'confirmed'>,
  page: { text: string; detectors: readonly Detector[] },
): PrivacyWarning[] {
  const found: PrivacyWarning[] = [];
  const add = (what: PrivacyWarning['what'], value: string) => {
    const shown = maskSecret(value);
    if (!found.some((one) => one.what === what && one.shown === shown)) found.push({ what, shown });
  };
  const secrets = [item.fields, ...item.items].map((fields) => fields.cardSecret?.value);
  for (const secret of [...secrets, item.confirmed.cardSecret?.value])
    if (secret) add('card-secret', String(secret));
  for (const what of ['phone', 'id-number'] as const) {
    const detectors = page.detectors.filter((one) => one.id === what);
    for (const { words } of findPrivate(page.text, { detectors })) add(what, words.replace(/[-\s]/g, ''));
  }
  return found;
}
