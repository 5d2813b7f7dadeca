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

const legalForm = /(公司|合伙企业|个人独资企业|合作社|事务所|集团)$/;
const traderForm = /(企业|中心|经营部|批发部|商行|商店|服务部|工作室|厂|店)$/;
/** Names of traders in the register begin with where they are: 锦川市武川区…经营部. */
const region = /^[\u4e00-\u9fa5]{2,8}?(省|市|区|县|州|旗|盟)[\u4e00-\u9fa5]/;

/**
 * Whether a name is one a register knows, not a nickname, a masked person or the name over a shop: 星途数卡商行 is what a shop
 * calls itself, 锦川市星途数卡商行 may be looked up.
 */
export function isFirm(name: string): boolean {
  const words = name.trim();
  if (words.includes('*') || /(旗舰|专营|专卖|官方|直营)店$/.test(words)) return false;
  return legalForm.test(words) || (traderForm.test(words) && region.test(words));
}

/** Whether a name is that of a business, registered or over a shop, and of no person. */
export function isBusiness(name: string): boolean {
  const words = name.trim();
  return !words.includes('*') && (legalForm.test(words) || traderForm.test(words));
}

/** What of the facts is not known yet, in the order it was asked for. */
export function missingOf(needs: readonly NeededFact[], facts: DisputeFacts): NeededFact[] {
  return needs.filter((need) => !tests[need](facts));
}
