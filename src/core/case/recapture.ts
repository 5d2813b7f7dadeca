import type { EvidenceItem } from './evidence-item';
import { orderIdOf } from './suggest';

/**
 * A reminder to capture an order again: paid and not delivered shows only over time. `id` is made of the capture it
 * follows and its delay. Times are UTC ISO; `toldAt` is '' until the notification was shown.
 */
export type Recapture = {
  id: string;
  /** Entry of the capture it follows. */
  seq: number;
  url: string;
  host: string;
  orderId: string;
  dueAt: string;
  toldAt: string;
};

const hourMs = 3600_000;
/** When an order is looked at again, ms after the capture that showed it undelivered. */
const delays = [1, 24] as const;

type Shown = Pick<EvidenceItem, 'seq' | 'kind' | 'url' | 'host' | 'at' | 'fields' | 'items'>;
type Later = Pick<EvidenceItem, 'seq' | 'url' | 'host' | 'at' | 'fields' | 'items' | 'outcome' | 'isErased'>;

/** Whether a capture shows one order that is paid for and not delivered, at an address that can be opened again. */
export function awaitsDelivery(item: Shown): boolean {
  const status = item.fields.status?.value;
  return (
    item.kind === 'order' &&
    item.items.length === 0 &&
    (status === 'paid' || status === 'pending') &&
    /^https?:/.test(item.url)
  );
}

/** The reminders for a capture, one hour and one day after it; what has passed by `nowMs` is left out. */
export function planRecaptures(item: Shown, nowMs: number): Recapture[] {
  const { seq, url, host } = item;
  return delays
    .map((hours) => ({ hours, dueMs: Date.parse(item.at) + hours * hourMs }))
    .filter(({ dueMs }) => dueMs > nowMs)
    .map(({ hours, dueMs }) => ({
      id: `${seq}+${hours}h`,
      ...{ seq, url, host },
      orderId: orderIdOf(item),
      dueAt: new Date(dueMs).toISOString(),
      toldAt: '',
    }));
}

/**
 * What is still wanted: a capture of the same order settles every reminder that was due by then, and all of them once it
 * shows that the order moved on.
 */
export function openRecaptures(reminders: readonly Recapture[], captures: readonly Later[]): Recapture[] {
  const settles = (one: Recapture, later: Later) =>
    !later.isErased && later.outcome !== 'cancelled' && later.at >= one.dueAt;
  const ends = ({ fields }: Later) =>
    ['delivered', 'refunded', 'closed'].includes(String(fields.status?.value ?? ''));
  const isDone = (one: Recapture, later: Later) =>
    later.seq > one.seq && isSameOrder(one, later) && (settles(one, later) || ends(later));
  return reminders.filter((one) => !captures.some((later) => isDone(one, later)));
}

/** Reminders to be told now, one for each order, however many of them are late. */
export function dueRecaptures(reminders: readonly Recapture[], nowMs: number): Recapture[] {
  const due = reminders.filter((one) => one.toldAt === '' && Date.parse(one.dueAt) <= nowMs);
  const byOrder = new Map(due.map((one) => [`${one.host} ${one.orderId || placeOf(one.url)}`, one]));
  return [...byOrder.values()];
}

/** Unix ms of the next reminder that was not told yet; null when there is none. */
export function nextRecaptureMs(reminders: readonly Recapture[]): number | null {
  const waiting = reminders.filter((one) => one.toldAt === '').map((one) => Date.parse(one.dueAt));
  return waiting.length > 0 ? Math.min(...waiting) : null;
}

function isSameOrder(one: Recapture, later: Later): boolean {
  if (one.host !== later.host) return false;
  const orderId = orderIdOf(later);
  if (one.orderId && orderId) return one.orderId === orderId;
  return placeOf(one.url) === placeOf(later.url);
}

function placeOf(url: string): string {
  return url.split('#')[0]!;
}
