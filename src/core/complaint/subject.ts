import { disputeTitles } from '../words/dispute-words';
import type { Angle } from './brief';
import { quoted } from './voice';

/** Disputes that are not about an order: what has no order number has none to fill in. */
export function hasOrder({ dispute }: Pick<Angle, 'dispute'>): boolean {
  return !dispute || dispute.essential.includes('order-page');
}

/** The numbers of all orders the case is about; '' where none is known. */
export function orderNumbers({ orders }: Pick<Angle, 'orders'>): string {
  return [...new Set(orders.flatMap((order) => (order.orderId ? [order.orderId.value] : [])))].join('、');
}

/** What was bought, all orders in one line; '' where it is not known. */
export function productWords(angle: Angle): string {
  const names = angle.orders.flatMap(({ productName }) =>
    productName ? [angle.say(productName.value)] : [],
  );
  return [...new Set(names)].join('、');
}

/** What a message is about: the orders, else what was bought, else the dispute; '' where nothing of it is known. */
export function subjectWords(angle: Angle): string {
  const numbers = orderNumbers(angle);
  if (numbers) return `订单 ${numbers}`;
  const product = angle.orders.find((order) => order.productName)?.productName;
  if (product) return `购买${quoted(angle.say(product.value))}的订单`;
  return hasOrder(angle) ? '' : `${titleOf(angle, '')}一事`;
}

/** The dispute in a title, and no more than happened; without a type, some other words. */
export function titleOf(angle: Angle, other: string): string {
  const { dispute } = angle.case;
  return dispute ? disputeTitles[dispute] : other;
}
