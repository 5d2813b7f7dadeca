import type { FieldName } from '../reading/fields';
import { type EvidenceItem, fieldValue } from './evidence-item';
import { valuesOf } from './facts';

/**
 * A value of this purchase with the evidence that shows it. `corrected`: the user says otherwise than this evidence shows,
 * so it cannot be cited for the value.
 */
export type Known<T = string | number> = {
  value: T;
  evidence: number[];
  corrected: { seq: number; shown: string | number | null }[];
};

/** Evidence of this purchase: what has another order number is of another one and is not asked. */
export function ownEvidence(
  evidence: readonly EvidenceItem[],
  orderIds: readonly string[] = [],
): EvidenceItem[] {
  const best = valuesOf(evidence, 'orderId')[0]?.value;
  const ours = orderIds.length > 0 ? orderIds : best === undefined ? [] : [String(best)];
  return evidence.filter((item) => {
    const own = fieldValue(item, 'orderId');
    return own === null || ours.length === 0 || ours.includes(String(own));
  });
}

/** The best founded value of a fact, the same one the workbench shows; null when no evidence gives one. */
export function knownOf(evidence: readonly EvidenceItem[], name: FieldName): Known | null {
  const best = valuesOf(evidence, name)[0];
  return best ? { value: best.value, evidence: best.shownBy, corrected: best.corrected } : null;
}

/** Whether a page is one of an order: what only looks like one (an account, a result) has no order's number. */
export function showsOrder(item: Pick<EvidenceItem, 'kind' | 'fields' | 'confirmed'>): boolean {
  return item.kind === 'order' && fieldValue(item, 'orderId') !== null;
}

/** Whether a piece of evidence shows a payment: a receipt, or a bill the user brought. */
export function isPayment({ kind, origin }: Pick<EvidenceItem, 'kind' | 'origin'>): boolean {
  return kind === 'receipt' || origin === 'bill';
}
