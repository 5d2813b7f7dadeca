import { isBusiness } from '../dispute/has-fact';
import { showMoney } from '../words/show';
import type { Case } from './case';
import { type DisputeFacts, noFacts } from './dispute-facts';
import { type EvidenceItem, fieldValue } from './evidence-item';
import { type FactName, factOf } from './facts';

/** What the user answered himself; it wins over what pages say. */
export type Answers = Partial<Omit<DisputeFacts, 'respondent' | 'moments'>> & {
  respondent?: Partial<DisputeFacts['respondent']>;
  moments?: DisputeFacts['moments'];
};

export type GatherRequest = {
  case: Pick<Case, 'platform' | 'host' | 'orderIds' | 'statement'>;
  evidence: readonly EvidenceItem[];
  complainant: DisputeFacts['complainant'];
  answers: Answers;
};

/** The facts of a case: what its evidence gives, filled up and overruled by what the user says. */
export function gatherFacts({ case: one, evidence, complainant, answers }: GatherRequest): DisputeFacts {
  const words = (name: FactName) => String(factOf(evidence, name) ?? '');
  const amount = factOf(evidence, 'amountFen');
  const payee = payeeOf(evidence);
  const found: DisputeFacts = {
    ...noFacts(),
    orderId: words('orderId') || (one.orderIds[0] ?? ''),
    productName: words('productName'),
    amountFen: typeof amount === 'number' ? amount : null,
    moments: momentsIn(evidence),
    tradeNo: words('tradeNo'),
    payment: isBusiness(payee) ? 'merchant' : null,
    payChannel: payChannelOf(words('payMethod')),
    payee,
    respondent: { ...noFacts().respondent, name: sellerOf(evidence) || one.platform, site: one.host },
    complainant,
    demand: typeof amount === 'number' ? `退还货款 ${showMoney(amount)}` : '',
    statement: one.statement,
  };
  const { respondent, moments, ...own } = answers;
  return {
    ...found,
    ...own,
    respondent: { ...found.respondent, ...respondent },
    moments: { ...found.moments, ...moments },
  };
}

function momentsIn(evidence: readonly EvidenceItem[]): DisputeFacts['moments'] {
  const at = (name: FactName) => {
    const value = factOf(evidence, name);
    const ms = typeof value === 'string' ? Date.parse(value) : Number.NaN;
    return Number.isNaN(ms) ? null : new Date(ms).toISOString();
  };
  const orderedAt = at('orderTime');
  const paidAt = at('payTime');
  return { ...(orderedAt ? { orderedAt } : {}), ...(paidAt ? { paidAt } : {}) };
}

const isBill = ({ kind, origin }: EvidenceItem) => kind === 'receipt' || origin === 'bill';

/** Who got the money, as a bill says it. */
function payeeOf(evidence: readonly EvidenceItem[]): string {
  return String(factOf(evidence.filter(isBill), 'merchant') ?? '');
}

/** Who sold, as a page of the shop says it. */
function sellerOf(evidence: readonly EvidenceItem[]): string {
  const pages = evidence.filter((one) => !isBill(one) && !one.isErased);
  return String(
    pages.map((one) => fieldValue(one, 'merchant')).find((name) => name !== null && name !== '') ?? '',
  );
}

function payChannelOf(method: string): DisputeFacts['payChannel'] {
  if (/微信|wechat/i.test(method)) return 'pay-wechat';
  if (/支付宝|alipay/i.test(method)) return 'pay-alipay';
  return /银行|银联|信用卡|储蓄卡/.test(method) ? 'bank-card' : null;
}
