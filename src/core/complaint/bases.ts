import { dayOf } from '../deadline/calendar';
import { deadlinesOf, stateOf } from '../deadline/deadlines';
import type { Article, Basis, basisNeeds, basisUses, Knowledge } from '../knowledge/schema';
import type { Angle, Brief } from './brief';
import { couponSupport } from './coupon';
import { type Draft, draft } from './sentence';

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
  demanded: ({ contacts }) =>
    contactShown(contacts.filter((one) => one.kind === 'demanded' || one.kind === 'asked')),
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
    shown(demands.length === 0 || demands.some((one) => one.kind === 'refund')),
};

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
  return groundsOf(angle, uses)
    .slice(0, most)
    .map(({ basis, article, evidence, facts }, i) => {
      const name = `${lawName(article.law)}${article.article}`;
      const { self, other } = angle.voice;
      const words = basis.words.replaceAll('{self}', self).replaceAll('{other}', other);
      const text = `依据${name}（“${basis.quote}”），${words}。`;
      const short = `依据${name}，${words}。`;
      return draft('basis', text, i === 0 ? 2 : 3, { evidence, facts, law: article.id, short });
    });
}

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

const isFifteen = ({ id }: Knowledge['deadlines'][number]) => id.startsWith('delay-');
