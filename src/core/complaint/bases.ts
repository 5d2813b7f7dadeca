import { showWhen } from '../case/when';
import { dayOf } from '../deadline/calendar';
import { deadlinesOf, stateOf } from '../deadline/deadlines';
import type { Article, Basis, basisNeeds, basisUses, Knowledge } from '../knowledge/schema';
import type { Angle, Brief } from './brief';
import { couponSupport } from './coupon';
import { isAgainstPlatform } from './parties';
import { type Draft, draft } from './sentence';
import { inVoice } from './voice';

type Need = (typeof basisNeeds)[number];
type Use = (typeof basisUses)[number];

/** What has to be so for a basis, and the evidence that shows it. */
const needs: Record<Need, (brief: Brief) => { holds: boolean; evidence: number[]; facts: string[] }> = {
  promise: ({ grants, case: one }) => {
    const said = one.facts.filter((fact) => fact.kind === 'promise');
    const seqs = [
      ...grants.map((quote) => quote.seq),
      ...said.flatMap((fact) => fact.cites.map((cite) => cite.seq)),
    ];
    return shown(
      seqs.length > 0 || said.length > 0,
      seqs,
      said.map((fact) => `fact:${fact.id}`),
    );
  },
  'platform-promise': ({ grants }) => {
    const rules = grants.filter((quote) => quote.isRule && /退|赔|保/.test(quote.text));
    return shown(
      rules.length > 0,
      rules.map((quote) => quote.seq),
    );
  },
  limit: ({ limits }) => termShown(limits, unfairTerm),
  'no-refund': ({ limits }) => termShown(limits, noRefundTerm),
  'final-say': ({ limits }) => termShown(limits, /最终解释权/),
  platform: ({ case: { parties } }) => shown(parties.some((one) => one.role === 'merchant')),
  demanded: ({ contacts }) => contactShown(contacts.filter(isDemand)),
  'not-demanded': ({ contacts }) => shown(!contacts.some(isDemand)),
  defective: ({ case: { answers, dispute } }) =>
    shown(answers.isDefective === true || dispute === 'invalid-card' || dispute === 'mismatch'),
  prepaid: ({ case: { answers } }) => shown(answers.isPrepaid === true),
  coupon: (brief) => {
    const { evidence, facts } = couponSupport(brief);
    return shown(facts.length > 0, evidence, facts);
  },
  loss: ({ case: { demands } }) =>
    shown(demands.some((one) => one.kind === 'compensate' && one.cites.length > 0)),
  refund: ({ case: { demands } }) =>
    shown(
      demands.length === 0 || demands.some((one) => one.kind === 'refund' || /退还|退款|退回/.test(one.text)),
    ),
  rescinds: (brief) => shown(rescinds(brief)),
  'no-correction': ({ case: { facts, statement } }) => {
    const stuck = facts.filter((fact) => fixed.test(fact.text));
    return shown(
      stuck.length > 0 || fixed.test(statement),
      stuck.flatMap((fact) => fact.cites.map((cite) => cite.seq)),
      stuck.map((fact) => `fact:${fact.id}`),
    );
  },
  'minor-limited': ({ case: one }) => shown(!isSmallChild(one)),
  'minor-void': ({ case: one }) => shown(isSmallChild(one)),
};

/** Asking to perform; a question is none. */
const isDemand = ({ kind, channel }: Brief['contacts'][number]) =>
  (kind === 'demanded' || kind === 'ultimatum') && (channel === 'platform' || channel === 'advance-pay');

/** What the user says of a page that let him correct nothing. */
const fixed = /(不能|无法|不可以|没有办法|没法)(再)?(修改|更正|更改|改)|没有(确认|核对)(页|步骤)/;

/** Under eight, what a child does has no effect at all (民法典 20). */
function isSmallChild({ representative }: Brief['case']): boolean {
  const [age] = representative?.childAge.match(/\d+/) ?? [];
  return age !== undefined && Number(age) < 8;
}

/** Whether a claim in court ends the contract: money is asked back, and an article lets him. */
export function rescinds(brief: Brief): boolean {
  const { bases } = brief.request.knowledge;
  const chosen = brief.case.bases;
  const ends = bases.filter(({ article, uses }) => article === 'cc-563' && uses.includes('court'));
  return ends.some((one) => suits(one, brief, ['court']) && (!chosen || chosen.includes(one.article)));
}

/** Terms that take rights away, not every limit a page sets. */
export const unfairTerm =
  /不退|不换|概不|不予(受理|退|处理)|最终解释权|不支持退|不负责|责任自负|不得(投诉|举报|起诉)|放弃|免责|逾期/;

function shown(holds: boolean, evidence: number[] = [], facts: string[] = []) {
  return { holds, evidence, facts };
}

/** Terms that refuse money back or another one. */
export const noRefundTerm = /不退|不换|概不|不予退|不支持退|不可退|无法退/;

function termShown(limits: Brief['limits'], term: RegExp) {
  const found = limits.filter((quote) => term.test(quote.text));
  return shown(
    found.length > 0,
    found.map((quote) => quote.seq),
  );
}

function contactShown(contacts: Brief['contacts']) {
  return shown(
    contacts.length > 0,
    contacts.flatMap((one) => (one.cites ?? []).map((cite) => cite.seq)),
    contacts.map((one) => `contact:${one.id}`),
  );
}

/** A basis that may be leant on in this case, with its article. */
export type Ground = { basis: Basis; article: Article; evidence: number[]; facts: string[] };

/** The bases for one use, the strongest first, each article once. What the user unticked is left out. */
export function groundsOf(brief: Brief, uses: readonly Use[]): Ground[] {
  const { bases, law } = brief.request.knowledge;
  const chosen = brief.case.bases;
  const fitting = bases.filter((one) => suits(one, brief, uses) && (!chosen || chosen.includes(one.article)));
  const articles = new Set<string>();
  return [...fitting]
    .sort((a, b) => a.order - b.order)
    .flatMap((basis) => {
      const article = law.find((one) => one.id === basis.article);
      if (!article || article.caution || articles.has(article.id)) return [];
      articles.add(article.id);
      const met = basis.needs.map((need) => needs[need](brief));
      return [
        {
          basis,
          article,
          evidence: met.flatMap((one) => one.evidence),
          facts: met.flatMap((one) => one.facts),
        },
      ];
    });
}

function suits(basis: Basis, brief: Brief, uses: readonly Use[]): boolean {
  const { dispute } = brief.case;
  const isOfDispute = basis.disputes.length === 0 || (dispute !== null && basis.disputes.includes(dispute));
  return (
    isOfDispute &&
    basis.uses.some((one) => uses.includes(one)) &&
    basis.needs.every((need) => needs[need](brief).holds)
  );
}

/** 《电子商务法》, 《最高人民法院关于适用〈民事诉讼法〉的解释》. */
export function lawName(law: string): string {
  return `《${law
    .replace(/^中华人民共和国/, '')
    .replaceAll('《', '〈')
    .replaceAll('》', '〉')}》`;
}

/** The grounds as sentences: which article, its words, what follows. Short: without its words. */
export function basisDrafts(angle: Angle, uses: readonly Use[], most = 4): Draft[] {
  return groundsOf(angle, isAgainstPlatform(angle) ? uses.map(ofPlatform) : uses)
    .slice(0, most)
    .map(({ basis, article, evidence, facts }, i) => {
      const name = `${lawName(article.law)}${article.article}`;
      const { self, other } = angle.voice;
      const words = inVoice(basis.words, angle.voice).replaceAll('{self}', self).replaceAll('{other}', other);
      const text = `依据${name}（“${basis.quote}”），${words}。`;
      const short = `依据${name}，${words}。`;
      return draft('basis', text, i === 0 ? 2 : 3, { evidence, facts, law: article.id, short });
    });
}

/** What another one sold, a platform answers for as a platform alone. */
const ofPlatform = (use: Use): Use => (use === 'claim' || use === 'court' ? 'against-platform' : use);

/** The grounds as the law says them, where what follows is asked for right after. */
export function lawDrafts(angle: Angle, uses: readonly Use[], most: number): Draft[] {
  return groundsOf(angle, uses)
    .slice(0, most)
    .map(({ basis, article, evidence, facts }) => {
      const text = `${lawName(article.law)}${article.article}规定：“${basis.quote}”。`;
      return draft('basis', text, 1, { evidence, facts, law: article.id });
    });
}

/** Fifteen days without an answer, where the rule is about this: its own words, the day it was asked, and no verdict. */
export function lateDrafts(angle: Angle): Draft[] {
  const flat = flatRefusal(angle);
  if (flat.length > 0) return flat;
  const { facts, contacts, request } = angle;
  const { deadlines: rules, holidays, law } = request.knowledge;
  const counted = deadlinesOf({ facts, contacts, rules: rules.filter(isFifteen), holidays });
  const [over] = counted.filter((one) => stateOf(one, request.madeAt) === 'over');
  const article = law.find((one) => one.id === over?.articles[0]);
  const asked = contacts.find((one) => one.kind === 'demanded' && one.at === over?.from.at);
  // What was asked for must be what the rule is about: money back, or goods that are right.
  const about = over?.ruleId === 'delay-prepaid' ? /退/ : /退|换|补|赔|重新/;
  if (!over || !article || (asked && !about.test(asked.ask ?? ''))) return [];
  const day = dayOf(over.from.at).split('-').map(Number);
  const from = over.from.moment === 'refundDueAt' ? '约定的退款期满' : '提出要求';
  const text = `自${day[0]}年${day[1]}月${day[2]}日${from}之日起已超过十五日，请结合${lawName(article.law)}${article.article}审查是否属于故意拖延或者无理拒绝。`;
  return [
    draft('basis', text, 2, {
      evidence: (asked?.cites ?? []).map((cite) => cite.seq),
      facts: asked ? [`contact:${asked.id}`] : ['answers'],
      law: article.id,
    }),
  ];
}

/** Of prepaid money: who says flatly that he pays nothing back need not be waited for. */
function flatRefusal({ facts, contacts, request, voice }: Angle): Draft[] {
  const asked = contacts.find((one) => one.kind === 'demanded' && /退/.test(one.ask ?? ''));
  const refused = contacts.find(
    (one) => one.kind === 'refused' && noRefund.test(one.words ?? '') && asked && one.at >= asked.at,
  );
  const article = request.knowledge.law.find((one) => one.id === 'samr73-10');
  if (facts.isPrepaid !== true || !asked || !refused || !article) return [];
  const day = showWhen({ at: dayOf(refused.at) });
  const text = `${voice.other}于${day}明确表示不予退款，请结合${lawName(article.law)}${article.article}审查是否属于故意拖延或者无理拒绝。`;
  return [
    draft('basis', text, 2, {
      evidence: (refused.cites ?? []).map((cite) => cite.seq),
      facts: [`contact:${refused.id}`],
      law: article.id,
    }),
  ];
}

const noRefund = /不予退|不能退|不给退|不退|拒绝退|无法退|不会退/;

const isFifteen = ({ id }: Knowledge['deadlines'][number]) => id.startsWith('delay-');
