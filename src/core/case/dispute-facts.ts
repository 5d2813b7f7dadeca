import type { ChannelId, ContactKind, DisputeId, FactMoment, LimitUnit } from '../knowledge/ids';
import type { Cite } from './case-parts';

/** Signs that it may be a crime. The user says which he saw; nothing here judges. */
export const fraudSigns = ['blocked', 'pay-more-first', 'fake-site', 'unauthorised', 'vanished'] as const;
export type FraudSign = (typeof fraudSigns)[number];

/** Who the complaint is against, as far as it is known. Empty: not known. */
export type Respondent = { name: string; creditCode: string; address: string; site: string; icp: string };

/**
 * What the engines need to know of a case, as plain data that can be stored and counted again at any time.
 * `null` and '' mean: not known. Instants are UTC ISO.
 */
export type DisputeFacts = {
  dispute: DisputeId | null;
  orderId: string;
  productName: string;
  amountFen: number | null;
  moments: Partial<Record<FactMoment, string>>;
  tradeNo: string;
  /** To a merchant's account, or to a person. */
  payment: 'merchant' | 'transfer' | null;
  payChannel: 'pay-wechat' | 'pay-alipay' | 'bank-card' | null;
  payee: string;
  /** For his own life, or as a dealer. */
  buyer: 'consumer' | 'trader' | null;
  /** Whether the paying account is the complainant's own. */
  isOwnAccount: boolean | null;
  isPrepaid: boolean | null;
  /** Whether the goods fell short of their quality or of what was agreed. */
  isDefective: boolean | null;
  hasArbitrationClause: boolean | null;
  respondent: Respondent;
  complainant: { name: string; phone: string; address: string; idNumber: string };
  demand: string;
  /** Whether the platform itself sold: no other seller is known, and its own name in the register is. */
  isPlatformSeller?: boolean;
  /** Whether the user has a clue for an authority or wants punishment: a report beside the complaint. */
  wantsReport?: boolean;
  statement: string;
  fraudSigns: readonly FraudSign[];
  /** Whether the user said that he saw none of the signs. */
  hasNoFraudSign: boolean;
};

/** One contact with the other side or an office. `promise`: what they said it would take. */
export type Contact = {
  id: string;
  at: string;
  channel: ChannelId;
  kind: ContactKind;
  promise?: { amount: number; unit: Extract<LimitUnit, 'hour' | 'workday' | 'natural-day'> };
  /** A day and time they named (UTC ISO); it goes before `promise`. */
  promisedUntil?: string;
  caseNo?: string;
  /** An answer that offers a coupon or points; what was asked in answer to one, declining it. */
  isCoupon?: true;
  isDecline?: true;
  /** By what: 在线客服, QQ, 工单. */
  via?: string;
  /** Number or nickname of who answered. */
  agent?: string;
  /** What the user asked for, in his words; what the other side said, word for word. */
  ask?: string;
  words?: string;
  cites?: readonly Cite[];
};

/** Facts of which nothing is known yet. */
export function noFacts(): DisputeFacts {
  return {
    ...{ dispute: null, orderId: '', productName: '', amountFen: null, moments: {}, tradeNo: '' },
    ...{ payment: null, payChannel: null, payee: '', buyer: null, isOwnAccount: null, isPrepaid: null },
    ...{ isDefective: null, hasArbitrationClause: null },
    respondent: { name: '', creditCode: '', address: '', site: '', icp: '' },
    complainant: { name: '', phone: '', address: '', idNumber: '' },
    ...{ demand: '', statement: '', fraudSigns: [], hasNoFraudSign: false },
  };
}
