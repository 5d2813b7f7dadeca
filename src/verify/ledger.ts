import { bagPaths, holdersOf, type PackageIndex } from '../core/evidence/bundle';
import { type Record as LedgerRecord, parseRecord } from '../core/evidence/record';
import type { Inspection } from './inspection';

/** The ledger's part of the bag as far as it could be read, for the checks that compare it. */
export type Ledger = {
  newest: number;
  /** What the signed index says of the newest head; null without an index. */
  newestHead: string | null;
  /** The entries whose record and signature must be here, ascending. */
  entries: number[];
  records: Map<number, LedgerRecord>;
  keys: { id: string; seq: number }[];
  /** Exhibit number by entry, and what the exhibit or contact it belongs to is called: 证 2, 跟进 1. */
  exhibitOf: Map<number, number>;
  homeOf: Map<number, string>;
};

const headPath = /^data\/ledger\/heads\/(\d{6,15})\.txt$/;
const recordPath = /^data\/ledger\/records\/(\d{6,15})\.json$/;

/** What the index says must be here; without an index, what is here, so that the rest can still be compared. */
export function readLedger(inspection: Inspection, index: PackageIndex | null): Ledger {
  const entries = index ? [...new Set(index.entries)] : numbersIn(inspection, recordPath);
  const ledger: Ledger = {
    newest: index?.newest ?? numbersIn(inspection, headPath).at(-1) ?? 0,
    newestHead: index?.newestHead ?? null,
    entries,
    records: new Map(),
    keys: index?.keys ?? [],
    exhibitOf: new Map(),
    homeOf: new Map(),
  };
  for (const { entries: own, exhibit, called } of index ? holdersOf(index) : []) {
    for (const seq of own) ledger.homeOf.set(seq, called);
    if (exhibit !== undefined) for (const seq of own) ledger.exhibitOf.set(seq, exhibit);
  }
  for (const seq of entries) {
    const record = tryRecord(inspection.seen.get(bagPaths.record(seq))?.content);
    if (record) ledger.records.set(seq, record);
  }
  return ledger;
}

function numbersIn(inspection: Inspection, pattern: RegExp): number[] {
  return [...inspection.seen.keys()]
    .map((path) => Number(pattern.exec(path)?.[1] ?? 0))
    .filter((number) => number > 0)
    .sort((a, b) => a - b);
}

function tryRecord(bytes: Uint8Array | null | undefined): LedgerRecord | null {
  if (!bytes) return null;
  try {
    return parseRecord(bytes);
  } catch {
    // Reported by the records check, which names the file.
    return null;
  }
}

/** How messages name the exhibit or contact of an entry: `证 2 的` or nothing. */
export function ofExhibit(ledger: Ledger, seq: number): string {
  const called = ledger.homeOf.get(seq);
  return called === undefined ? '' : `${called} 的`;
}

/** The exhibit member of a problem, where there is one. */
export function exhibitMember(ledger: Ledger, seq: number): { exhibit?: number } {
  const exhibit = ledger.exhibitOf.get(seq);
  return exhibit === undefined ? {} : { exhibit };
}
