import type { EvidenceItem } from './evidence-item';
import { pagePlace } from './page-place';
import { orderIdOf } from './suggest';

/** What an order is known by: its number, '' where none was read, and the address it was seen at. */
export type Order = { url: string; host: string; orderId: string };

/**
 * A reminder to capture an order again: paid and not delivered shows only over time. `id` is made of the capture it
 * follows and its delay. Times are UTC ISO; `toldAt` is '' until it was taken out to be told, or passed over because the
 * user wants none. Put off, it rings at `snoozedUntil`; a capture after `dueAt` settles it all the same.
 */
export type Recapture = Order & {
  id: string;
  /** Entry of the capture it follows. */
  seq: number;
  dueAt: string;
  toldAt: string;
  snoozedUntil?: string;
};

const hourMs = 3600_000;
/** When an order is looked at again, hours after the capture that showed it undelivered. */
const delays = [1, 24] as const;

type Seen = Pick<EvidenceItem, 'url' | 'host' | 'fields' | 'items' | 'confirmed'>;
type Shown = Seen & Pick<EvidenceItem, 'seq' | 'kind' | 'at'>;
type Later = Seen & Pick<EvidenceItem, 'seq' | 'at' | 'outcome' | 'isErased'>;

/** The order a capture is about. */
export function orderOf(item: Seen): Order {
  return { url: item.url, host: item.host, orderId: orderIdOf(item) };
}

/** One key for each order. */
export function orderKey({ host, orderId, url }: Order): string {
  return `${host} ${orderId || pagePlace(url)}`;
}

/**
 * Whether two are one order. Where the number of one was not read its address tells, if it is an order's own: at a place
 * that shows whichever order is asked for a look without a number is of none that has one.
 */
export function isSameOrder(one: Order, other: Order): boolean {
  if (one.orderId && other.orderId) return orderKey(one) === orderKey(other);
  const [place, second] = [pagePlace(one.url), pagePlace(other.url)];
  const isOwn = one.orderId === other.orderId || /\d/.test(place.slice(place.indexOf('/')));
  return one.host === other.host && place === second && isOwn;
}

/** The newest look at each order, of captures the oldest first. */
export function newestLooks<T extends Later & Shown>(captures: readonly T[]): T[] {
  const looks = captures.filter(
    ({ kind, items, isErased }) => kind === 'order' && items.length === 0 && !isErased,
  );
  return looks.filter(
    (one, i) => !looks.slice(i + 1).some((later) => isSameOrder(orderOf(one), orderOf(later))),
  );
}

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
  return delays
    .map((hours) => ({ hours, dueMs: Date.parse(item.at) + hours * hourMs }))
    .filter(({ dueMs }) => dueMs > nowMs)
    .map(({ hours, dueMs }) => ({
      id: `${item.seq}+${hours}h`,
      seq: item.seq,
      ...orderOf(item),
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
    later.seq > one.seq && isSameOrder(one, orderOf(later)) && (settles(one, later) || ends(later));
  return reminders.filter((one) => !captures.some((later) => isDone(one, later)));
}

/** When a reminder rings, UTC ISO. */
export function ringsAt({ dueAt, snoozedUntil }: Recapture): string {
  return snoozedUntil || dueAt;
}

/** Reminders put off: those that would ring before `until` (UTC ISO), to ring then. */
export function putOff(reminders: readonly Recapture[], until: string): Recapture[] {
  return reminders
    .filter((one) => ringsAt(one) < until)
    .map((one) => ({ ...one, snoozedUntil: until, toldAt: '' }));
}

/** Reminders to be told now, one for each order, however many of them are late. */
export function dueRecaptures(reminders: readonly Recapture[], nowMs: number): Recapture[] {
  const due = reminders.filter((one) => one.toldAt === '' && Date.parse(ringsAt(one)) <= nowMs);
  const byOrder = new Map(due.map((one) => [orderKey(one), one]));
  return [...byOrder.values()];
}

/** Unix ms of the next reminder that was not told yet; null when there is none. */
export function nextRecaptureMs(reminders: readonly Recapture[]): number | null {
  const waiting = reminders.filter((one) => one.toldAt === '').map((one) => Date.parse(ringsAt(one)));
  return waiting.length > 0 ? Math.min(...waiting) : null;
}
