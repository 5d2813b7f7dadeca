import type { Case } from './case';
import { chosenOrder, type EvidenceItem } from './evidence-item';

/** What of a piece of evidence tells where it belongs. */
export type Belonging = Pick<EvidenceItem, 'host' | 'fields' | 'items' | 'kind'> &
  Partial<Pick<EvidenceItem, 'confirmed'>>;

/** `known`: it has an order number of that case. `likely`: a guess for the user to accept. */
export type Suggestion = { caseId: string; how: 'known' | 'likely' } | null;

/** Payment and redeem pages live on other sites than the shop; they go with what the user is busy with. */
const roaming = new Set(['receipt', 'redeem-error', 'payment', 'import', 'recording']);
const busyMs = 3 * 24 * 3600 * 1000;

/**
 * The case a piece of evidence belongs to. `cases` come newest first; `nowMs` is the device time in ms.
 * An order number binds only within its host, unless it is too long to be met twice by chance.
 */
export function suggestCase(evidence: Belonging, cases: readonly Case[], nowMs: number): Suggestion {
  const open = cases.filter((one) => !one.isArchived);
  const orderId = orderIdOf(evidence);
  if (orderId) {
    const known = open.find(
      (one) => one.orderIds.includes(orderId) && (one.host === evidence.host || orderId.length >= 10),
    );
    if (known) return { caseId: known.id, how: 'known' };
  }
  const sameShop = open.find((one) => one.host !== '' && one.host === evidence.host);
  if (sameShop) return { caseId: sameShop.id, how: 'likely' };
  const busy = open.find((one) => nowMs - Date.parse(one.updatedAt) < busyMs);
  return busy && roaming.has(evidence.kind) ? { caseId: busy.id, how: 'likely' } : null;
}

/** The order number of a page about one order, of a list the one the user chose; '' for doubtful numbers and when there is none. */
export function orderIdOf({ fields, items, confirmed }: Omit<Belonging, 'host' | 'kind'>): string {
  if (items.length > 0) return confirmed ? chosenOrder({ items, confirmed }) : '';
  const found = fields.orderId;
  return found && found.confidence >= 0.7 ? String(found.value) : '';
}
