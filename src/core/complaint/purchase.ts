import type { Case, WholeCase } from '../case/case';
import type { CaseOrder } from '../case/case-parts';
import { type EvidenceItem, fieldValue } from '../case/evidence-item';
import { factOf } from '../case/facts';
import { isPayment, type Known, knownOf, ownEvidence } from '../case/known';
import { normaliseCase } from '../case/normalise-case';
import { refundOf } from '../case/refund';
import { type When, whenOf } from '../case/when';
import type { FieldName } from '../reading/fields';

/** A value and what it rests on: evidence that shows it, or the user (`facts`). `correction`: evidence that shows another. */
export type Grounded<T> = {
  value: T;
  evidence: number[];
  facts: string[];
  correction: { seq: number; shown: string | number | null } | null;
};

export type PaymentFacts = {
  amountFen: Grounded<number> | null;
  paidAt: Grounded<When> | null;
  method: Grounded<string> | null;
  tradeNo: Grounded<string> | null;
  payee: Grounded<string> | null;
};
export type OrderFacts = {
  orderId: Grounded<string> | null;
  productName: Grounded<string> | null;
  quantity: Grounded<number> | null;
  amountFen: Grounded<number> | null;
  orderedAt: Grounded<When> | null;
  payments: PaymentFacts[];
};

/** The orders of a case with their payments: what the user confirmed, else what evidence shows. */
export function ordersOf(one: WholeCase, evidence: readonly EvidenceItem[]): OrderFacts[] {
  const there = evidence.filter((item) => !item.isErased && item.outcome !== 'cancelled');
  const best = knownOf(there, 'orderId');
  const told = one.orders.filter(isTold);
  const said = told.length > 0 ? told : [blank(best ? String(best.value) : '')];
  return said.map((order) => orderFacts(order, partOf(order, there, told.length > 1)));
}

/** Whether an order says anything: one that was only added says nothing yet. */
export function isTold({ cites: _, ...order }: CaseOrder): boolean {
  return Object.values(order).some((value) => value !== '' && value !== null);
}

/** What was paid for all of these orders, fen; null where one amount is not known. */
export function totalOf(orders: readonly OrderFacts[]): number | null {
  const amounts = orders.map((order) => order.amountFen?.value ?? null);
  return amounts.every((fen) => fen !== null) ? amounts.reduce((sum, fen) => sum + fen, 0) : null;
}

/** What was paid in the whole case, fen: for its orders together, else what evidence shows; null: not known. */
export function paidOf(row: Case, evidence: readonly EvidenceItem[]): number | null {
  const total = totalOf(ordersOf(normaliseCase(row), evidence));
  if (total !== null) return total;
  const read = factOf(evidence, 'amountFen');
  return typeof read === 'number' ? read : null;
}

/** What lists show as the amount of a case: what its evidence says, else what is asked for. */
export function listedAmountOf(row: Case, evidence: readonly EvidenceItem[]): number | null {
  return paidOf(row, evidence) ?? refundOf(row);
}

/** Evidence of one order. Of several, what has no order number belongs to the one whose payment number it shows. */
function partOf(order: CaseOrder, evidence: readonly EvidenceItem[], isOneOfMany: boolean): EvidenceItem[] {
  if (!isOneOfMany) return ownEvidence(evidence, order.orderId ? [order.orderId] : []);
  return evidence.filter((item) => {
    const trade = fieldValue(item, 'tradeNo');
    return (
      fieldValue(item, 'orderId') === order.orderId || (trade !== null && String(trade) === order.tradeNo)
    );
  });
}

function blank(orderId: string): CaseOrder {
  return {
    ...{ orderId, productName: '', quantity: null, amountFen: null, orderedAt: null, paidAt: null },
    ...{ payMethod: '', tradeNo: '', cites: [] },
  };
}

function orderFacts(order: CaseOrder, evidence: readonly EvidenceItem[]): OrderFacts {
  const pages = evidence.filter((item) => !isPayment(item));
  const ask = (name: FieldName) => knownOf(pages, name) ?? knownOf(evidence, name);
  return {
    orderId: grounded(order, order.orderId, ask('orderId'), String),
    productName: grounded(order, order.productName, ask('productName'), String),
    quantity: grounded(order, order.quantity, ask('quantity'), Number),
    amountFen: amountOf(order, ask('amountFen')),
    orderedAt: grounded(order, order.orderedAt, ask('orderTime'), timeOf),
    payments: paymentsOf(order, evidence),
  };
}

/** One payment for each payment number on receipts; without any, what the order's own page says of paying. */
function paymentsOf(order: CaseOrder, evidence: readonly EvidenceItem[]): PaymentFacts[] {
  const receipts = evidence.filter(isPayment);
  const numbers = [...new Set(receipts.map((item) => String(fieldValue(item, 'tradeNo') ?? '')))];
  const found = numbers.map((number) =>
    paymentFacts(
      receipts.filter((item) => String(fieldValue(item, 'tradeNo') ?? '') === number),
      numbers.length === 1 ? order : null,
    ),
  );
  if (found.length > 0) return found;
  const page = paymentFacts(evidence, order);
  const isKnown = page.paidAt || page.method || page.tradeNo;
  return isKnown ? [{ ...page, payee: null }] : [];
}

function paymentFacts(evidence: readonly EvidenceItem[], order: CaseOrder | null): PaymentFacts {
  const ask = (name: FieldName) => knownOf(evidence, name);
  return {
    amountFen: grounded(order, null, ask('amountFen'), Number),
    paidAt: grounded(order, order?.paidAt ?? null, ask('payTime'), timeOf),
    method: grounded(order, order?.payMethod ?? '', ask('payMethod'), String),
    tradeNo: grounded(order, order?.tradeNo ?? '', ask('tradeNo'), String),
    payee: grounded(order, '', ask('merchant'), String),
  };
}

/** What evidence shows is cited; what the user says instead is his own, unless it is the same. */
function grounded<T extends string | number | When>(
  order: CaseOrder | null,
  said: T | null,
  known: Known | null,
  read: (value: string | number) => T | null,
): Grounded<T> | null {
  const shown = known ? read(known.value) : null;
  const facts = [`order:${order?.orderId ?? ''}`];
  if (said !== null && said !== '' && keyOf(said) !== keyOf(shown))
    return { value: said, evidence: order?.cites.map((cite) => cite.seq) ?? [], facts, correction: null };
  if (shown === null || !known) return null;
  const [correction = null] = known.evidence.length > 0 ? [] : known.corrected;
  return {
    value: shown,
    evidence: known.evidence,
    facts: known.evidence.length > 0 ? [] : facts,
    correction,
  };
}

/** Where the user says another sum than a page, the page is named with what it shows: whoever opens it sees it anyway. */
function amountOf(order: CaseOrder, known: Known | null): Grounded<number> | null {
  const amount = grounded(order, order.amountFen, known, Number);
  const [seq] = known?.evidence ?? [];
  const isOther = amount && known && seq !== undefined && amount.value !== Number(known.value);
  return isOther ? { ...amount, correction: { seq, shown: known.value } } : amount;
}

function keyOf(value: string | number | When | null): string {
  return typeof value === 'object' && value !== null ? value.at.slice(0, 16) : String(value);
}

/** Times of pages are China's (+08:00). */
function timeOf(value: string | number): When | null {
  return whenOf(String(value));
}
