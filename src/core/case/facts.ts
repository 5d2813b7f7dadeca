import type { EvidenceKind } from '../evidence/record';
import { doubtBelow, type FieldName } from '../reading/fields';
import { chosenOrder, type EvidenceItem, fieldValue } from './evidence-item';

/** What a case rests on, in the order people ask for it. */
export const factNames = [
  'orderId',
  'amountFen',
  'refundFen',
  'productName',
  'merchant',
  'orderTime',
  'payTime',
  'payMethod',
  'tradeNo',
  'ticketNo',
] as const satisfies readonly FieldName[];
export type FactName = (typeof factNames)[number];

/**
 * One value some evidence gives, and all the evidence that gives it, oldest first: `shownBy` shows it on the page,
 * `corrected` shows something else (or nothing), and the user says that this is right.
 */
export type FactValue = {
  value: string | number;
  seqs: number[];
  shownBy: number[];
  corrected: { seq: number; shown: string | number | null }[];
  isConfirmed: boolean;
  isDoubtful: boolean;
};

/** A fact with every value found for it, the best founded first: more than one means that the evidence disagrees. */
export type Fact = { name: FactName; values: FactValue[] };

/** Pages that speak of prices and names in general, not of this purchase. */
const general = new Set<EvidenceKind>(['product', 'rules', 'complaint-form', 'other']);

type Witness = Pick<EvidenceItem, 'seq' | 'kind' | 'fields' | 'confirmed' | 'items' | 'isErased'>;

/** What the user reads off a file he brought contradicts nothing: nobody else reads it. */
const isContradicted = ({ kind, confirmed }: Witness, name: FieldName) =>
  kind !== 'import' && confirmed[name]?.was === 'corrected';

/** The facts of a case, each with the evidence it stands in. */
export function factsOf(evidence: readonly Witness[]): Fact[] {
  const facts = factNames.map((name) => ({ name, values: valuesOf(evidence, name) }));
  return facts.filter((fact) => fact.values.length > 0);
}

/** The best founded value of a fact; null when no evidence gives one. */
export function factOf(evidence: readonly Witness[], name: FactName): string | number | null {
  return valuesOf(evidence, name)[0]?.value ?? null;
}

/** Every value of a fact, the best founded first. */
export function valuesOf(evidence: readonly Witness[], name: FieldName): FactValue[] {
  const found = new Map<string | number, FactValue & { weight: number }>();
  for (const item of evidence) {
    // A list page says nothing of this purchase until the user says which of its orders it is about.
    if (item.isErased || (item.items.length > 0 && !chosenOrder(item))) continue;
    const said = item.confirmed[name];
    if (general.has(item.kind) && !said) continue;
    const value = fieldValue(item, name);
    if (value === null || value === '') continue;
    const confidence = item.fields[name]?.confidence ?? 0;
    const known = found.get(value) ?? {
      ...{ value, seqs: [], shownBy: [], corrected: [] },
      ...{ isConfirmed: false, isDoubtful: true, weight: 0 },
    };
    known.seqs.push(item.seq);
    if (isContradicted(item, name))
      known.corrected.push({ seq: item.seq, shown: item.fields[name]?.value ?? null });
    else known.shownBy.push(item.seq);
    known.isConfirmed ||= said !== undefined;
    known.isDoubtful &&= said === undefined && confidence < doubtBelow;
    known.weight = Math.max(known.weight, said ? 2 : confidence) + known.seqs.length * 0.01;
    found.set(value, known);
  }
  return [...found.values()].sort((a, b) => b.weight - a.weight).map(({ weight: _, ...value }) => value);
}
