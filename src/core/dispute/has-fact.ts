import type { DisputeFacts } from '../case/dispute-facts';
import type { NeededFact } from '../knowledge/ids';

const tests: Record<NeededFact, (facts: DisputeFacts) => boolean> = {
  orderId: ({ orderId }) => orderId !== '',
  amountFen: ({ amountFen }) => amountFen !== null,
  paidAt: ({ moments }) => moments.paidAt !== undefined,
  productName: ({ productName }) => productName !== '',
  payee: ({ payee }) => payee !== '',
  complainantName: ({ complainant }) => complainant.name !== '',
  complainantPhone: ({ complainant }) => complainant.phone !== '',
  complainantAddress: ({ complainant }) => complainant.address !== '',
  respondentName: isRespondentNamed,
  respondentAddress: ({ respondent }) => respondent.address !== '',
  demand: ({ demand }) => demand !== '',
  statement: ({ statement }) => statement !== '',
};

/** Whether it can be told who the complaint is against: a code, a filing, a full name, or a payee that is a firm. */
export function isRespondentNamed({ respondent, payee }: DisputeFacts): boolean {
  const { name, creditCode, icp } = respondent;
  return creditCode !== '' || icp !== '' || isFirm(name) || isFirm(payee);
}

/** Whether a name is that of a firm, not a nickname or a masked person. */
export function isFirm(name: string): boolean {
  return (
    !name.includes('*') &&
    /(公司|企业|中心|经营部|批发部|商行|商店|专营店|工作室|合作社|事务所|厂)$/.test(name.trim())
  );
}

/** What of the facts is not known yet, in the order it was asked for. */
export function missingOf(needs: readonly NeededFact[], facts: DisputeFacts): NeededFact[] {
  return needs.filter((need) => !tests[need](facts));
}
