import type { Case } from '../../src/core/case/case';
import type { CaseFact, CaseOrder, Demand, Party } from '../../src/core/case/case-parts';
import type { Said } from '../../src/core/case/compare-sentences';
import { factOfSentence } from '../../src/core/case/comparison-fact';
import type { Contact } from '../../src/core/case/dispute-facts';
import type { EvidenceItem } from '../../src/core/case/evidence-item';
import type { When } from '../../src/core/case/when';
import type { ComposeRequest } from '../../src/core/complaint/brief';
import type { FieldName } from '../../src/core/reading/fields';
import { aField, anItem } from '../support/items';
import { otherPages } from './site/words';

/** A dispute as plain data. Shops, people and numbers are invented. */
export type Story = Omit<ComposeRequest, 'knowledge'> & { name: string };

/** 2026-11-18 20:05 in China as a UTC instant. */
export const at = (china: string) => new Date(`${china.replace(' ', 'T')}:00+08:00`).toISOString();

type Values = Partial<Record<FieldName, string | number>>;

/** A captured page with the values read from it. */
export function seen(
  seq: number,
  kind: EvidenceItem['kind'],
  when: string,
  host: string,
  values: Values,
  more: Partial<EvidenceItem> = {},
): EvidenceItem {
  const fields = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, aField(value)]));
  const url = `https://${host}/${kind}`;
  return anItem({ seq, kind, at: at(when), host, url, title: `${kind} - ${host}`, fields, ...more });
}

/** A file the user brought: a bill, a talk from another app. */
export function brought(seq: number, origin: string, when: string, values: Values): EvidenceItem {
  return seen(seq, 'import', when, '', values, { origin, url: '', title: `${origin}.png` });
}

/** A status as the page words it. */
export const status = (raw: string, value = 'pending') => ({ status: aField(value, { raw }) });

export const grants = (text: string) => ({ text, effect: 'grants' as const });
export const limits = (text: string) => ({ text, effect: 'limits' as const });
export const cite = (...seqs: number[]) => seqs.map((seq) => ({ seq }));

export function party(role: Party['role'], change: Partial<Party>): Party {
  const empty = {
    shown: '',
    company: '',
    creditCode: '',
    address: '',
    contact: '',
    site: '',
    icp: '',
    cites: [],
  };
  return { role, ...empty, ...change };
}

export function demand(
  kind: Demand['kind'],
  amountFen: number | null = null,
  text = '',
  cites = cite(),
): Demand {
  return { kind, amountFen, text, cites };
}

/** A sentence the earlier of two captures of one page has and the later has not, kept as a fact. */
export function gone(text: string, [before, then]: [number, string], [after, later]: [number, string]) {
  const two = {
    before: { seq: before, at: at(then), sight: 'whole' as const },
    after: { seq: after, at: at(later), sight: 'whole' as const },
  };
  const said = { text, label: '', effect: 'grants', isFolded: false, isMinor: false, runs: [], box: null };
  return factOfSentence({ how: 'removed', before: said as Said, after: null }, two);
}

let count = 0;
export function fact(
  kind: CaseFact['kind'],
  when: string | When | null,
  text: string,
  ...seqs: number[]
): CaseFact {
  const time = typeof when === 'string' ? { at: when.replace(' ', 'T') } : when;
  count += 1;
  return { id: `f${count}`, kind, at: time, text, cites: cite(...seqs) };
}

export function contact(
  channel: Contact['channel'],
  kind: Contact['kind'],
  when: string,
  more: Partial<Contact> = {},
): Contact {
  count += 1;
  return { id: `c${count}`, channel, kind, at: at(when), ...more };
}

export function anOrder(change: Partial<CaseOrder>): CaseOrder {
  return {
    ...{ orderId: '', productName: '', quantity: null, amountFen: null, orderedAt: null, paidAt: null },
    ...{ payMethod: '', tradeNo: '', cites: [] },
    ...change,
  };
}

export const answers: NonNullable<Case['answers']> = {
  ...{ payment: 'merchant', payChannel: null, buyer: 'consumer', goods: 'sale', isOwnAccount: true },
  ...{
    isPrepaid: null,
    isDefective: null,
    hasArbitrationClause: null,
    fraudSigns: [],
    hasNoFraudSign: false,
  },
  ...{ deliveredAt: null, refundDueAt: null, knewAt: null },
};

export function story(
  name: string,
  one: Partial<Case> & Pick<Case, 'title' | 'platform' | 'host'>,
  rest: Pick<Story, 'evidence' | 'contacts' | 'madeAt'> & Partial<Story>,
): Story {
  const { madeAt } = rest;
  const evidence = rest.evidence.map((item) => ({ ...item, title: titleOf(name, item) }));
  return {
    name,
    case: {
      ...{ id: name, orderIds: [], createdAt: evidence[0]?.at ?? at(madeAt), updatedAt: at(madeAt) },
      ...{ statement: '', demandFen: null, isArchived: false },
      ...one,
    },
    complainant: {
      name: '林小满',
      phone: '13900001111',
      address: '江城市青禾区云路8号2栋301室',
      idNumber: '',
    },
    ...rest,
    evidence,
    madeAt: at(madeAt),
  };
}

/** The title of a page, as tests/stories/site writes it. */
function titleOf(name: string, { kind, seq, notices, title, host }: EvidenceItem): string {
  if (kind === 'order' && notices.length > 0) return `发货结果 - ${host}`;
  const other = otherPages[`${name}/${seq}`];
  return other ? `${other.heading} - ${host}` : title;
}
