import type { PageKind } from '../../evidence/record';
import type { Candidate } from '../candidates';
import type { FieldName } from '../fields';

/** What all candidates of a page together say, as far as it changes what one of them means. */
export type Facts = {
  kind: PageKind;
  candidates: readonly Candidate[];
  has: (name: FieldName) => boolean;
  /** Numbers that a label calls the shop's own. */
  shopNumbers: readonly Candidate[];
  isBack: boolean;
  isClosed: boolean;
  isUnpaid: boolean;
  isSettled: boolean;
  /** Whether the site is one that money goes through: a purse, a till, a bank. */
  isProvider: boolean;
};

/**
 * A candidate of field `of`, on a page of kind `on` (absent: any), whose label is like `label` and not like `unlike`, is
 * one of field `to`: as sure as before, times `sure`. 0 takes it out.
 */
export type Rule = {
  of: readonly FieldName[];
  on?: readonly PageKind[];
  label?: RegExp;
  unlike?: RegExp;
  when?: (one: Candidate, facts: Facts) => boolean;
  to: FieldName;
  sure?: number;
};

/** Whether a rule is about a candidate. */
export function isAbout({ of, on, label, unlike, when }: Rule, one: Candidate, facts: Facts): boolean {
  const words = hanHalf(one.label.replace(/(?<![\s:：])[\s:：]+$/, '').trim());
  return (
    of.includes(one.name) &&
    (!on || on.includes(facts.kind)) &&
    (!label || label.test(words)) &&
    !unlike?.test(words) &&
    (!when || when(one, facts))
  );
}

/** Of "交易编号 Deal No." the Chinese half tells, in one spelling. */
function hanHalf(label: string): string {
  return /^(\p{Script=Han}{2,8})\s?[A-Za-z][A-Za-z .#]+$/u.exec(label)?.[1] ?? label.replaceAll('帐', '账');
}

/** The facts of a page's candidates. */
export function factsOf(candidates: readonly Candidate[], kind: PageKind, isProvider = false): Facts {
  const has = (name: FieldName) => candidates.some((one) => one.name === name && one.confidence >= 0.6);
  const isIn = (states: RegExp, least: number) =>
    candidates.some(
      (one) => one.name === 'status' && one.confidence >= least && states.test(String(one.value)),
    );
  const isUnpaid = isIn(/^unpaid$/, 0.85);
  return {
    ...{ kind, candidates, has, isUnpaid, isProvider },
    shopNumbers: candidates.filter((one) => one.name === 'orderId' && shops.test(one.label)),
    isBack: isIn(/^refunded$/, 0.7),
    isClosed: isIn(/^closed$/, 0.7),
    isSettled: !isUnpaid && (has('payTime') || isIn(/^(paid|pending|delivered|refunded)$/, 0.7)),
  };
}

/** Whether a number is made as the large providers make theirs, whatever it is called. */
export function isProviders({ value }: Candidate): boolean {
  return /^\d{28}$|^20\d{6}22\d{16,20}$/.test(String(value));
}

/** The flow of a dealer's own accounts, in contrast to the provider's: 流水号, 充值流水号. */
export function isOwnFlow(label: string): boolean {
  return /(流水|账单)(编?号|单号)?$/.test(label) && !/支付|付款|渠道|通道|微信|银行|平台|交易/.test(label);
}

/** Words that say that a number is the shop's, in contrast to the provider's. */
export const shops = /商户|商家|外部/;
