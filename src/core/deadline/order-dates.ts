import type { WholeCase } from '../case/case';
import type { DisputeFacts } from '../case/dispute-facts';
import type { EvidenceItem } from '../case/evidence-item';
import { instantOf, type When } from '../case/when';
import { isTold, ordersOf } from '../complaint/purchase';
import type { Deadline } from './deadlines';

const ofOrder = ['orderedAt', 'paidAt'] as const;

/** One of several orders of a case, and when it was placed and paid. */
export type OrderMoments = {
  orderId: string;
  name: string;
  moments: Pick<DisputeFacts['moments'], (typeof ofOrder)[number]>;
};

/** The orders of a case that has several, each with its own times; none of a case about one order. */
export function orderMoments(one: WholeCase, evidence: readonly EvidenceItem[]): OrderMoments[] {
  if (one.orders.filter(isTold).length < 2) return [];
  return ordersOf(one, evidence).map(({ orderId, orderedAt, payments }, i) => {
    const paid = payments.flatMap(({ paidAt }) => instant(paidAt?.value) ?? []).sort();
    const times = { orderedAt: instant(orderedAt?.value), paidAt: paid[0] ?? null };
    return {
      orderId: orderId?.value ?? '',
      name: orderId ? `订单 ${orderId.value}` : `第 ${i + 1} 笔订单`,
      moments: Object.fromEntries(Object.entries(times).filter(([, at]) => at !== null)),
    };
  });
}

function instant(when: When | undefined): string | null {
  return (when && instantOf(when)) || null;
}

/**
 * The dates that each order gives, named after it, and once those that come from no order. `count`: the dates of these facts,
 * of one order where there are several.
 */
export function ofEachOrder(
  orders: readonly OrderMoments[],
  facts: DisputeFacts,
  count: (facts: DisputeFacts, orderId?: string) => Deadline[],
): Deadline[] {
  if (orders.length < 2) return count(facts);
  const isOrders = ({ from }: Deadline) => ofOrder.some((moment) => moment === from.moment);
  const rest = Object.entries(facts.moments).filter(([name]) => !ofOrder.some((moment) => moment === name));
  const found = orders.flatMap(({ orderId, name, moments }) =>
    count({ ...facts, moments: { ...Object.fromEntries(rest), ...moments } }, orderId).map((date) => ({
      date,
      name: isOrders(date) ? name : '',
    })),
  );
  const keyOf = ({ date }: (typeof found)[number]) => `${date.ruleId} ${date.at}`;
  const first = found.filter((one, i) => found.findIndex((other) => keyOf(other) === keyOf(one)) === i);
  return first.map((one) => {
    const names = [...new Set(found.filter((other) => keyOf(other) === keyOf(one)).map(({ name }) => name))];
    return one.name === '' ? one.date : named(one.date, names.join('、'));
  });
}

function named(date: Deadline, order: string): Deadline {
  return { ...date, title: `${date.title}（${order}）`, explanation: `${order}：${date.explanation}` };
}
