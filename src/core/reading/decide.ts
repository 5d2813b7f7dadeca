import type { Candidate } from './candidates';
import { type Field, type FieldName, type Fields, type FoundField, fieldNames } from './fields';

/** Fields that exclude each other at one place: a sum, number or time is one of them. */
const exclusive: readonly (readonly FieldName[])[] = [
  ['orderId', 'tradeNo', 'ticketNo', 'agentId', 'contact'],
  ['amountFen', 'payableFen', 'refundFen', 'priceFen'],
  ['orderTime', 'payTime', 'otherTime'],
  ['productName', 'status', 'payMethod', 'merchant'],
];

/** Fields of which a page states several. */
const several: ReadonlySet<FieldName> = new Set(['otherTime', 'contact']);

/** The best value of every field; the others are kept behind it. */
export function decide(candidates: readonly Candidate[]): Fields {
  const ranked = new Map<FieldName, Candidate[]>();
  for (const name of fieldNames) ranked.set(name, rank(candidates.filter((one) => one.name === name)));
  for (const group of exclusive) excludeEachOther(group, ranked);
  const fields: Fields = {};
  for (const name of fieldNames) {
    const found = ranked.get(name) ?? [];
    const [best, ...others] = found;
    if (!best) continue;
    if (name === 'agentId') Object.assign(fields, agentOf(found));
    else
      fields[name] = several.has(name)
        ? joined(found)
        : { ...bare(best), others: others.slice(0, 4).map(bare) };
  }
  return fields;
}

/** A number and a name of one who answers are both worth having; one alone is what the page calls them. */
function agentOf(found: readonly Candidate[]): Fields {
  const isNumbered = ({ value }: Candidate) => /\d/.test(String(value));
  const [best, ...others] = found;
  const numbered = found.find(isNumbered);
  const named = found.find((one) => !isNumbered(one));
  if (numbered && named && Math.min(numbered.confidence, named.confidence) >= 0.8)
    return { agentId: { ...bare(numbered), others: [] }, agentName: { ...bare(named), others: [] } };
  return { agentId: { ...bare(best!), others: others.slice(0, 4).map(bare) } };
}

/** Equal values count once, and the more for it; two of nearly the same standing leave it to the user. */
function rank(candidates: readonly Candidate[]): Candidate[] {
  const byValue = new Map<string | number, Candidate>();
  for (const one of candidates) {
    const same = byValue.get(one.value);
    if (!same) byValue.set(one.value, one);
    else {
      const better = same.confidence >= one.confidence ? same : one;
      const isTwice = same.run !== one.run;
      byValue.set(one.value, {
        ...better,
        confidence: Math.min(0.99, better.confidence + (isTwice ? 0.03 : 0)),
      });
    }
  }
  const ranked = [...byValue.values()].sort((a, b) => b.confidence - a.confidence || a.run - b.run);
  const [best, second] = ranked;
  if (best && second && !several.has(best.name) && best.confidence - second.confidence < 0.03)
    ranked[0] = { ...best, confidence: Math.min(best.confidence, 0.75) };
  return ranked;
}

/** A value at one place goes to the field that claims it best. */
function excludeEachOther(group: readonly FieldName[], ranked: Map<FieldName, Candidate[]>): void {
  const claims = group.flatMap((name) => ranked.get(name) ?? []);
  const bestAt = new Map<string, Candidate>();
  for (const one of claims) {
    if (one.run < 0 || isTwice(one)) continue;
    const key = `${one.run} ${one.raw}`;
    const other = bestAt.get(key);
    if (!other || one.confidence > other.confidence) bestAt.set(key, one);
  }
  for (const name of group) {
    const left = (ranked.get(name) ?? []).filter(
      (one) => one.run < 0 || isTwice(one) || bestAt.get(`${one.run} ${one.raw}`)?.name === name,
    );
    ranked.set(name, left);
  }
}

/** "付款 ¥299.00，请退 ¥299.00": what a line says twice serves two fields. */
function isTwice({ name, piece, raw }: Candidate): boolean {
  return /Fen$/.test(name) && piece !== null && raw.length >= 3 && piece.text.split(raw).length > 2;
}

function bare({ name: _, piece: __, ...field }: Candidate): Field {
  return field;
}

/** Several values of one field: one a line. */
function joined(found: readonly Candidate[]): FoundField {
  const sure = found.filter((one) => one.confidence >= 0.6);
  const kept = (sure.length > 0 ? sure : found.slice(0, 1)).slice(0, 12).sort((a, b) => a.run - b.run);
  const runs = [...new Set(kept.map((one) => one.run).filter((run) => run >= 0))];
  return {
    ...bare(kept[0]!),
    value: kept.map((one) => one.value).join('\n'),
    raw: kept.map((one) => one.raw).join('\n'),
    confidence: Math.min(...kept.map((one) => one.confidence)),
    ...(runs.length > 1 && { runs }),
    others: [],
  };
}
