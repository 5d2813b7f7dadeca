import type { Case, WholeCase } from '../../../core/case/case';
import type { EvidenceItem } from '../../../core/case/evidence-item';
import { withDemands } from '../../../core/case/refund';
import type { Brief } from '../../../core/complaint/brief';
import { lintWording, phrasesOf, type WordingFlag } from '../../../core/complaint/wording';
import type { WordingRule } from '../../../core/knowledge/schema';
import { rewriteOf } from './rewrite';

/** Words of the user himself: where they stand, and what they are called; no sentence, but the name of somebody or something. */
export type OwnWords = { id: string; label: string; text: string; isName?: true };
/** A flag with the words it stands in. */
export type OwnFlag = WordingFlag & { own: OwnWords };

/** All of a case in which the user has words of his own. */
export type OwnSource = Pick<Brief, 'case' | 'contacts' | 'evidence' | 'complainant'>;

/** All the user wrote that goes into the text of this channel and variant; only there he can change something. */
export function ownWordsOf(source: OwnSource, place: string): OwnWords[] {
  const { case: one } = source;
  return [
    { id: 'statement', label: '事情经过', text: one.statement },
    ...one.facts.map(({ id, text }) => ({ id: `fact:${id}`, label: '经过的一步', text })),
    ...one.demands.map(({ text }, i) => ({ id: `demand:${i}`, label: '诉求', text })),
    ...Object.entries(one.fills).map(([what, text]) => ({ id: `fill:${what}`, label: what, text })),
    ...Object.entries(one.written)
      .filter(([key]) => key.startsWith(`${place}/`))
      .map(([key, { text }]) => ({ id: `written:${key}`, label: '手动修改的正文', text })),
    ...wordsOfContacts(source.contacts),
    ...wordsOfPeople(source),
    ...wordsOfValues(source),
  ].filter(({ text }) => text.trim() !== '');
}

/** What the user put down of a contact himself. What the other side said in it is not his. */
function wordsOfContacts(contacts: OwnSource['contacts']): OwnWords[] {
  const found = contacts.flatMap(({ id, ask = '', via = '', agent = '', caseNo = '' }) => {
    const seq = id.split('-')[0]!;
    return [
      { id: `contact:${seq}:ask`, label: '跟进里的要求', text: ask },
      { id: `contact:${seq}:via`, label: '跟进里的联系方式', text: via, isName: true as const },
      { id: `contact:${seq}:agent`, label: '跟进里的客服', text: agent, isName: true as const },
      { id: `contact:${seq}:case-no`, label: '跟进里的编号', text: caseNo, isName: true as const },
    ];
  });
  // A contact is told in parts that repeat by what it was made.
  return found.filter(
    (own, i) => found.findIndex(({ id, text }) => id === own.id && text === own.text) === i,
  );
}

const ofParty = ['shown', 'company', 'address', 'contact', 'icp'] as const;
const ofOrder = ['orderId', 'productName', 'payMethod', 'tradeNo'] as const;

function wordsOfPeople({ case: one, complainant, evidence }: OwnSource): OwnWords[] {
  const { representative } = one;
  const own = one.complainant ?? complainant;
  return [
    { id: 'title', label: '案件名称', text: one.title },
    ...one.parties.flatMap((party, i) =>
      ofParty.map((name) => ({ id: `party:${i}:${name}`, label: '被投诉人', text: party[name] })),
    ),
    ...one.orders.flatMap((order, i) =>
      ofOrder.map((name) => ({ id: `order:${i}:${name}`, label: '订单', text: order[name] })),
    ),
    ...(['name', 'address', 'particulars', 'payAccount'] as const).map((name) => ({
      id: `complainant:${name}`,
      label: '投诉人',
      text: own[name],
    })),
    ...(['name', 'relation', 'childAge'] as const).map((name) => ({
      id: `representative:${name}`,
      label: '法定代理人',
      text: representative?.[name] ?? '',
    })),
    // What a page says stands as it says it, whoever took it over.
  ]
    .filter(({ text }) => !evidence.some((item) => shows(item, text)))
    .map((own) => ({ ...own, isName: true as const }));
}

function shows({ fields, items }: EvidenceItem, text: string): boolean {
  return [fields, ...items].some((all) => Object.values(all).some(({ raw }) => raw.includes(text)));
}

/** What the user put in the place of what a page was read to say. */
function wordsOfValues({ evidence }: OwnSource): OwnWords[] {
  return evidence.flatMap(({ seq, confirmed }) =>
    Object.entries(confirmed).flatMap(([name, { was, value }]) =>
      was === 'corrected'
        ? [
            {
              id: `value:${seq}:${name}`,
              label: '更正的内容',
              text: String(value ?? ''),
              isName: true as const,
            },
          ]
        : [],
    ),
  );
}

/** What should be put differently in the user's own words, place by place. */
export function ownFlags(source: OwnSource, place: string, rules: readonly WordingRule[]): OwnFlag[] {
  const phrases = phrasesOf(rules);
  return ownWordsOf(source, place).flatMap((own) =>
    lintWording(own.text, own.isName ? phrases : rules).map((flag) => ({ ...flag, own })),
  );
}

/** Whether words can be changed in the text's own room; what is sealed or stands elsewhere is changed there. */
function isChangeable({ id }: OwnWords): boolean {
  return /^statement$|^(fact|demand|fill|written|party|order|representative):/.test(id);
}

/** Why nothing may go out yet; '' when it may. */
export function blockedBy(flags: readonly OwnFlag[]): string {
  const errors = flags.filter(({ severity }) => severity === 'error').length;
  return errors > 0 ? `有 ${errors} 处辱骂、威胁或者不实的话` : '';
}

/** The words as they stand now of a place where they can be changed. */
export function ownText(one: WholeCase, id: string): string {
  const name = id.slice(id.indexOf(':') + 1);
  if (id === 'statement') return one.statement;
  if (id.startsWith('fact:')) return one.facts.find((fact) => fact.id === name)?.text ?? '';
  if (id.startsWith('demand:')) return one.demands[Number(name)]?.text ?? '';
  if (id.startsWith('party:')) return said(one.parties, name);
  if (id.startsWith('order:')) return said(one.orders, name);
  if (id.startsWith('representative:'))
    return said(one.representative ? [one.representative] : [], `0:${name}`);
  return (id.startsWith('fill:') ? one.fills[name] : one.written[name]?.text) ?? '';
}

/** The words of one of some rows, by its place and their name: 0:company. */
function said(rows: readonly object[], place: string): string {
  const [at, name] = place.split(':') as [string, string];
  return String((rows[Number(at)] as Record<string, unknown> | undefined)?.[name] ?? '');
}

function withSaid<T extends object>(rows: readonly T[], place: string, text: string): T[] {
  const [at, name] = place.split(':') as [string, string];
  return rows.map((row, i) => (i === Number(at) ? { ...row, [name]: text } : row));
}

/** The change of a case that puts other words in a place. */
export function withOwnWords(one: WholeCase, id: string, text: string): Partial<Case> {
  const name = id.slice(id.indexOf(':') + 1);
  if (id === 'statement') return { statement: text };
  if (id.startsWith('fact:'))
    return { facts: one.facts.map((fact) => (fact.id === name ? { ...fact, text } : fact)) };
  if (id.startsWith('demand:')) return withDemands(withSaid(one.demands, `${name}:text`, text));
  if (id.startsWith('party:')) return { parties: withSaid(one.parties, name, text) };
  if (id.startsWith('order:')) return { orders: withSaid(one.orders, name, text) };
  if (id.startsWith('representative:'))
    return { representative: one.representative && { ...one.representative, [name]: text } };
  if (id.startsWith('fill:')) return { fills: { ...one.fills, [name]: text } };
  const before = one.written[name];
  return before ? { written: { ...one.written, [name]: { ...before, text } } } : {};
}

/** What can stand in the place of flagged words at once; null: only the user can say it, or only where it stands. */
export function rewriteFor(flag: OwnFlag): string | null {
  return isChangeable(flag.own) ? rewriteOf(flag, flag.own.text.slice(flag.end)) : null;
}
