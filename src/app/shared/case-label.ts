import type { Case } from '../../core/case/case';
import { groupNumber } from '../../core/words/show';

/** What a case is called, also before it has a name. */
export function caseTitle(one: Pick<Case, 'title'>): string {
  return one.title || '未命名案件';
}

/** 尾号 4587 of its order when another open case is called (`named`) the same; else ''. */
export function caseTail(one: Case, all: readonly Case[], named: (one: Case) => string = caseTitle): string {
  const hasTwin = all.some(
    (other) => other.id !== one.id && !other.isArchived && named(other) === named(one),
  );
  const orderId = one.orderIds[0];
  return hasTwin && orderId ? tailOf(orderId) : '';
}

const tailOf = (orderId: string) => `尾号 ${orderId.slice(-4)}`;

/** What a case is called among all: two of one title are told apart by their order numbers. */
export function caseLabel(one: Case, all: readonly Case[]): string {
  return [caseTitle(one), caseTail(one, all)].filter(Boolean).join(' ');
}

/** 订单 2026 1118 1930 4587; '' while the case has no order number. */
export function orderWords(one: Case): string {
  if (one.orderIds.length === 0) return '';
  const rest = one.orderIds.length > 1 ? ` 等 ${one.orderIds.length} 个` : '';
  return `订单 ${groupNumber(one.orderIds[0]!)}${rest}`;
}

/** A name cut for a sentence that must stay on one line; two that read alike then are told apart by their tails. */
export function shortLabel(one: Case, all: readonly Case[]): string {
  // A name that ends in its order's number keeps the end of it.
  const named = ({ title, orderIds: [orderId = ''] }: Case) =>
    shortWords(orderId ? caseTitle({ title }).replace(orderId, tailOf(orderId)) : caseTitle({ title }));
  return [named(one), caseTail(one, all, named)].filter(Boolean).join(' ');
}

/** At most this many letters of a name. */
export function shortWords(words: string, most = 12): string {
  const letters = [...words];
  return letters.length > most ? `${letters.slice(0, most - 1).join('')}…` : words;
}
