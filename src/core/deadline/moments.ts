import type { Contact, DisputeFacts } from '../case/dispute-facts';
import type { ContactKind, Moment } from '../knowledge/ids';

/** Of these the first one starts the clock; of all others the newest. */
const first: ReadonlySet<ContactKind> = new Set(['demanded']);

/** When something happened, and the contact that says so; absent for facts. */
export type Known = { moment: Moment; at: string; contact?: Contact };

/** When a moment was; null when it is not known. Contacts that are no valid time are passed over. */
export function whenWas(
  moment: Moment,
  { facts, contacts }: { facts: Pick<DisputeFacts, 'moments'>; contacts: readonly Contact[] },
): Known | null {
  if (!moment.includes('/')) {
    const at = facts.moments[moment as keyof typeof facts.moments];
    return at && isInstant(at) ? { moment, at } : null;
  }
  const found = contacts
    .filter((one) => `${one.channel}/${one.kind}` === moment && isInstant(one.at))
    .sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
  const contact = first.has(moment.split('/')[1] as ContactKind) ? found[0] : found.at(-1);
  return contact ? { moment, at: contact.at, contact } : null;
}

export function isInstant(iso: string): boolean {
  return !Number.isNaN(Date.parse(iso));
}
