import { fieldNames } from '../reading/fields';
import { showMoney } from '../words/show';
import type { Case } from './case';
import { type EvidenceItem, fieldValue } from './evidence-item';

/** Whether a piece of evidence holds every word of the query: in its title, address, host, fields or clauses. */
export function evidenceMatches(item: EvidenceItem, query: string): boolean {
  return holdsAll([evidenceText(item)], query);
}

/** Whether a case, or the evidence in it taken together, holds every word of the query. */
export function caseMatches(one: Case, evidence: readonly EvidenceItem[], query: string): boolean {
  const amounts = one.demandFen === null ? '' : moneyText(one.demandFen);
  const own = [one.title, one.platform, one.host, one.orderIds.join(' '), one.statement, amounts].join('\n');
  return holdsAll([own, ...evidence.map(evidenceText)], query);
}

/** The amount of money a query means, in fen; null when it is none. */
export function amountAsked(query: string): number | null {
  const match = /^\s*[¥￥]?\s*(\d{1,7})(?:\.(\d{1,2}))?\s*元?\s*$/.exec(query);
  return match ? Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0')) : null;
}

/** The amount that was perhaps meant: within a tenth of what was typed, the nearest first; null when none is near. */
export function nearestAmount(asked: number, amounts: readonly number[]): number | null {
  const near = amounts.filter((fen) => fen !== asked && Math.abs(fen - asked) <= Math.max(100, asked / 10));
  return near.sort((a, b) => Math.abs(a - asked) - Math.abs(b - asked))[0] ?? null;
}

function evidenceText(item: EvidenceItem): string {
  const values = fieldNames.map((name) => {
    const value = name === 'cardSecret' ? null : fieldValue(item, name);
    return name.endsWith('Fen') && typeof value === 'number' ? moneyText(value) : String(value ?? '');
  });
  const listed = item.items.map((fields) => String(fields.orderId?.value ?? ''));
  const clauses = item.clauses.map((clause) => clause.text);
  return [item.title, item.url, item.host, ...values, ...listed, ...clauses].join('\n');
}

function moneyText(fen: number): string {
  return `${showMoney(fen)} ${fen / 100}`;
}

function holdsAll(texts: readonly string[], query: string): boolean {
  const hay = texts.join('\n').toLowerCase();
  // A number typed with blanks in it ("2026 1118 …") is one number.
  const joined = query.trim().replace(/(\d)\s+(?=\d{3})/g, '$1');
  const words = joined.toLowerCase().split(/\s+/).filter(Boolean);
  return words.every((word) => hay.includes(word));
}
