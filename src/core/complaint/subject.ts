import type { DisputeId } from '../knowledge/ids';
import { disputeClaims, disputeTitles } from '../words/dispute-words';
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
    productName ? [angle.verbatim(productName.value)] : [],
  );
  return [...new Set(names)].join('、');
}

/** The lines of an account, each a sentence. */
export function statementLines(statement: string): string[] {
  const lines = statement.split(/\n+/).map((line) => line.trim());
  return lines.filter(Boolean).map((line) => (/[。！？.]$/.test(line) ? line : `${line}。`));
}

/** What a message is about: the orders, else what was bought, else the dispute; '' where nothing of it is known. */
export function subjectWords(angle: Angle): string {
  const numbers = orderNumbers(angle);
  if (numbers) return `订单 ${numbers}`;
  const product = angle.orders.find((order) => order.productName)?.productName;
  if (product) return `购买${quoted(angle.verbatim(product.value))}的订单`;
  return hasOrder(angle) ? '' : `${titleOf(angle, '')}一事`;
}

/** The dispute in a title, and no more than happened; without a type, some other words. */
export function titleOf(angle: Pick<Angle, 'case' | 'evidence'>, other: string): string {
  const { dispute } = angle.case;
  if (!dispute) return other;
  return (isInPart(angle) && partly[dispute]?.title) || disputeTitles[dispute];
}

/** What the dispute is about, in one clause, and no more than happened; '' without a type. */
export function claimOf(angle: Pick<Angle, 'case' | 'evidence'>): string {
  const { dispute } = angle.case;
  if (!dispute) return '';
  return (isInPart(angle) && partly[dispute]?.claim) || disputeClaims[dispute];
}

const partly: Partial<Record<DisputeId, { title: string; claim: string }>> = {
  'non-delivery': { title: '付款后没有全部发货', claim: '付款后没有收到全部所购商品' },
  delayed: { title: '充值没有全部按时到账', claim: '没有在页面写明或者约定的时间内全部到账' },
};

/** Whether something came: a page says so, or only the rest is asked for. */
export function isInPart({ case: one, evidence }: Pick<Angle, 'case' | 'evidence'>): boolean {
  const pages = evidence.flatMap((item) => [String(item.fields.status?.raw ?? ''), ...item.notices]);
  return (
    pages.some((words) =>
      /部分(已)?(发货|到账|交付|发放)|还有\s*\d+\s*[件张个份].{0,4}(未|没)/.test(words),
    ) || one.demands.some(({ text }) => /补足|补发|未交付部分/.test(text))
  );
}
