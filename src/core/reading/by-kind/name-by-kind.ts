import type { PageKind } from '../../evidence/record';
import type { Candidate } from '../candidates';
import type { FieldName } from '../fields';
import { numberRules } from './number-rules';
import { factsOf, isAbout, type Rule } from './rule';
import { sumRules } from './sum-rules';
import { timeRules } from './time-rules';
import { wordRules } from './word-rules';

/** What pages of a kind can say; everything else on them is of something else. Absent: all. */
const saidBy: Partial<Record<PageKind, readonly FieldName[]>> = {
  product: ['productName', 'priceFen', 'merchant'],
  rules: [],
  // A page whose kind is not recognised may still be one of an order: by its number it is filed.
  other: ['orderId'],
  chat: [
    'orderId',
    'productName',
    'agentId',
    'ticketNo',
    'merchant',
    'amountFen',
    'refundFen',
    'payMethod',
    'status',
    'cardSecret',
  ],
  'redeem-error': ['cardSecret'],
  refusal: [
    'orderId',
    'productName',
    'quantity',
    'amountFen',
    'refundFen',
    'merchant',
    'ticketNo',
    'tradeNo',
    'agentId',
    'orderTime',
    'payTime',
    'otherTime',
  ],
  'complaint-form': [
    'orderId',
    'productName',
    'quantity',
    'refundFen',
    'amountFen',
    'merchant',
    'ticketNo',
    'tradeNo',
    'payTime',
    'status',
  ],
  payment: [
    'orderId',
    'productName',
    'quantity',
    'amountFen',
    'payableFen',
    'orderTime',
    'payMethod',
    'status',
    'merchant',
    'tradeNo',
  ],
  receipt: [
    'orderId',
    'productName',
    'quantity',
    'amountFen',
    'refundFen',
    'orderTime',
    'payTime',
    'otherTime',
    'payMethod',
    'status',
    'merchant',
    'tradeNo',
    'cardSecret',
  ],
};
const everywhere: readonly FieldName[] = ['platformName', 'contact', 'icp', 'currency'];

const rules: readonly Rule[] = [...numberRules, ...timeRules, ...sumRules, ...wordRules];

/**
 * What a label means depends on the page it stands on: the candidates with the names they have there, without those that
 * a page of this kind cannot say. The first rule about a candidate counts.
 */
export function nameByKind(
  candidates: readonly Candidate[],
  kind: PageKind,
  isProvider = false,
): Candidate[] {
  const facts = factsOf(candidates, kind, isProvider);
  const allowed = saidBy[kind];
  return candidates
    .map((one): Candidate => {
      // To a shop a trade has succeeded when the goods are delivered, to the till when it is paid.
      if (kind === 'order' && one.name === 'status' && /^(交易|订单)已?(成功|完成)$/.test(one.raw.trim()))
        return { ...one, value: 'delivered' };
      const rule = rules.find((rule) => isAbout(rule, one, facts));
      return rule ? { ...one, name: rule.to, confidence: one.confidence * (rule.sure ?? 1) } : one;
    })
    .filter(
      (one) =>
        one.confidence > 0.05 && (!allowed || allowed.includes(one.name) || everywhere.includes(one.name)),
    );
}
