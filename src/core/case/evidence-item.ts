import type { Gap, PageKind } from '../evidence/record';
import type { FieldName, Fields } from '../reading/fields';

/** How far a capture came. `open`: it is being made. */
export type Outcome = 'open' | 'complete' | 'partial' | 'cancelled';

/** A value the user confirmed or corrected; the read value stays in the capture. */
export type Confirmation = { value: string | number | null; was: 'right' | 'corrected'; at: string };

/**
 * One piece of evidence as lists show it: worked out from its ledger entries and rebuildable from them, except
 * where it is filed (`caseId`), which is the user's ordering and no evidence.
 */
export type EvidenceItem = {
  /** The entry that opened it: a capture or an import. */
  seq: number;
  kind: PageKind | 'import';
  /** Where the user says an import comes from; '' for captures. */
  origin: string;
  title: string;
  url: string;
  host: string;
  at: string;
  /** SHA-256 of the head that sealed it. */
  head: string;
  fields: Fields;
  /** On list pages: the fields of each order. */
  items: Fields[];
  confirmed: Partial<Record<FieldName, Confirmation>>;
  /** What the page itself says happened: an error, a refusal, in its own words. */
  notices: string[];
  /** Sentences of the page that grant or limit something, in its own words. */
  clauses: { text: string; effect: 'grants' | 'limits' }[];
  /** Equal for the same page state; '' for imports. */
  digest: string;
  /** A small picture for lists, a derived copy; null when there is none. */
  thumbnail: Blob | null;
  /** '' while it waits in 未归档. */
  caseId: string;
  /** Where it seems to belong; '' when nothing fits. */
  suggestedCaseId: string;
  outcome: Outcome;
  gaps: Gap[];
  isErased: boolean;
  /** Device time of the close entry, UTC ISO; '' while it is open. */
  closedAt: string;
};

/** What we take a field of a capture for: what the user said of it, else what was read. */
export function fieldValue(
  item: Pick<EvidenceItem, 'fields' | 'confirmed'>,
  name: FieldName,
): string | number | null {
  const said = item.confirmed[name];
  return said ? said.value : (item.fields[name]?.value ?? null);
}
