import { isFirm } from '../dispute/has-fact';
import { demandWords } from '../words/case-words';
import { showMoney } from '../words/show';
import type { WholeCase } from './case';
import type { CaseOrder, Demand, Party } from './case-parts';
import type { DisputeFacts } from './dispute-facts';
import type { EvidenceItem } from './evidence-item';
import { type Answers, gatherFacts } from './gather-facts';
import { instantOf, type When } from './when';

/** The facts of a case as the engines for deadlines, the ladder and the checks take them: what the user said wins. */
export function factsOfCase(
  one: WholeCase,
  evidence: readonly EvidenceItem[],
  complainant: DisputeFacts['complainant'],
): DisputeFacts {
  const facts = gatherFacts({ case: one, evidence, complainant, answers: answersOf(one) });
  // An account told fact by fact is an account.
  const told = one.facts.map((fact) => fact.text).join('\n');
  const wantsReport =
    one.demands.some((demand) => demand.kind === 'report') ||
    one.facts.some((fact) => fact.kind === 'violation');
  return { ...facts, statement: facts.statement || told, wantsReport, isPlatformSeller: sellsItself(one) };
}

/** Whether the platform is the seller, as far as the parties of the case say. */
function sellsItself({ parties }: WholeCase): boolean {
  const platform = parties.find((one) => one.role === 'platform');
  if (!platform || !(platform.company || platform.creditCode)) return false;
  const own = [platform.shown, platform.company].filter(Boolean);
  return !parties.some((one) => one.role === 'merchant' && !own.includes(one.company || one.shown));
}

function answersOf(one: WholeCase): Answers {
  const {
    payment,
    payChannel,
    isOwnAccount,
    buyer,
    isPrepaid,
    isDefective,
    hasArbitrationClause,
    fraudSigns,
    hasNoFraudSign,
  } = one.answers;
  const payee = one.parties.find((party) => party.role === 'payee');
  return {
    ...{
      dispute: one.dispute,
      buyer,
      isOwnAccount,
      isPrepaid,
      isDefective,
      hasArbitrationClause,
      fraudSigns,
      hasNoFraudSign,
    },
    ...saidOf(one.orders[0]),
    moments: momentsOf(one),
    ...(payment ? { payment } : {}),
    ...(payChannel ? { payChannel } : {}),
    ...(payee ? { payee: payee.company || payee.shown } : {}),
    ...respondentOf(one),
    ...(one.demands.length > 0 ? { demand: demandLine(one.demands) } : {}),
  };
}

function saidOf(order: CaseOrder | undefined): Partial<DisputeFacts> {
  if (!order) return {};
  const { orderId, productName, amountFen, tradeNo } = order;
  return {
    ...(orderId ? { orderId } : {}),
    ...(productName ? { productName } : {}),
    ...(amountFen === null ? {} : { amountFen }),
    ...(tradeNo ? { tradeNo } : {}),
  };
}

function momentsOf({ answers, orders: [order] }: WholeCase): DisputeFacts['moments'] {
  const { deliveredAt, refundDueAt, knewAt } = answers;
  const said: Record<string, When | null> = {
    ...{ deliveredAt, refundDueAt, knewAt },
    ...{ orderedAt: order?.orderedAt ?? null, paidAt: order?.paidAt ?? null },
  };
  const known = Object.entries(said).flatMap(([name, when]) =>
    when && instantOf(when) ? [[name, instantOf(when)]] : [],
  );
  return Object.fromEntries(known);
}

function respondentOf(one: WholeCase): Pick<Answers, 'respondent'> {
  const party = respondentParty(one);
  // Its filing tells who runs the site, whoever else is complained about.
  const icp = party?.icp || (one.parties.find(({ role }) => role === 'platform')?.icp ?? '');
  if (!party || !(party.company || party.creditCode || party.address)) return { respondent: { icp } };
  const { company, shown, creditCode, address } = party;
  return { respondent: { name: company || shown, creditCode, address, icp } };
}

/** The demands of a complaint in one line; what belongs in a report is not among them. */
function demandLine(demands: readonly Demand[]): string {
  return demands
    .filter((one) => one.kind !== 'report')
    .map(demandName)
    .join('；');
}

/** A demand by its name, with what the user adds to it: 退还差价 ¥12.00（…）. */
export function demandName({ kind, amountFen, text }: Demand): string {
  const amount = amountFen === null ? '' : ` ${showMoney(amountFen)}`;
  return kind === 'other' ? text : `${demandWords[kind]}${amount}${text && `（${text}）`}`;
}

/** Who is complained about: whom a register knows, the seller before the platform before the payee; else whoever is shown. */
export function respondentParty({ parties }: Pick<WholeCase, 'parties'>): Party | null {
  const order = ['merchant', 'platform', 'payee'] as const;
  const inOrder = order.flatMap((role) => parties.filter((one) => one.role === role));
  const isKnown = ({ company, creditCode, shown }: Party) => company || creditCode || isFirm(shown);
  return inOrder.find(isKnown) ?? inOrder[0] ?? null;
}
