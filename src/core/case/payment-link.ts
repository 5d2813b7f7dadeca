import type { WholeCase } from './case';
import type { CaseOrder } from './case-parts';
import { type EvidenceItem, fieldValue } from './evidence-item';
import { isPayment, knownOf, ownEvidence } from './known';

/** By what it is known which payment paid an order: a page says so, or the user; null: by nothing. */
export type PaymentLink = { orderId: string; by: 'page' | 'user' | null; seqs: number[] };

type Item = EvidenceItem;

/** For each order of a case whether its payment is known. That one payment is there and one order is no link yet. */
export function paymentLinks(one: Pick<WholeCase, 'orders'>, evidence: readonly Item[]): PaymentLink[] {
  const there = evidence.filter((item) => !item.isErased && item.outcome !== 'cancelled');
  const payments = there.filter(isPayment);
  const read = String(knownOf(ownEvidence(there), 'orderId')?.value ?? '');
  const told = one.orders.filter(
    ({ orderId, amountFen, tradeNo }) => orderId || amountFen !== null || tradeNo,
  );
  const orders: Pick<CaseOrder, 'orderId' | 'tradeNo' | 'cites'>[] =
    told.length > 0 ? told : read ? [{ orderId: read, tradeNo: '', cites: [] }] : [];
  return orders.map((order) => linkOf(order, payments, there));
}

const numberOf = (item: Item, name: 'orderId' | 'tradeNo') => String(fieldValue(item, name) ?? '');

function linkOf(
  { orderId, tradeNo, cites }: Pick<CaseOrder, 'orderId' | 'tradeNo' | 'cites'>,
  payments: readonly Item[],
  all: readonly Item[],
): PaymentLink {
  // A bill that names the order; or the order's own page, which names the payment.
  const trades = new Set(
    all
      .filter((item) => !isPayment(item) && orderId !== '' && numberOf(item, 'orderId') === orderId)
      .map((item) => numberOf(item, 'tradeNo'))
      .filter(Boolean),
  );
  const shown = payments.filter(
    (item) =>
      (orderId !== '' && numberOf(item, 'orderId') === orderId) || trades.has(numberOf(item, 'tradeNo')),
  );
  if (shown.length > 0) return { orderId, by: 'page', seqs: shown.map(({ seq }) => seq) };
  const said = payments.filter(
    (item) =>
      (tradeNo !== '' && numberOf(item, 'tradeNo') === tradeNo) || cites.some(({ seq }) => seq === item.seq),
  );
  return { orderId, by: said.length > 0 ? 'user' : null, seqs: said.map(({ seq }) => seq) };
}
