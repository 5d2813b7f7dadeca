import type { Case } from '../../../core/case/case';
import type { EvidenceItem } from '../../../core/case/evidence-item';
import type { ListEntry } from '../../../core/case/evidence-list';
import type { CaseDate } from '../../../core/deadline/case-dates';

/** A case as the list shows it. `at`: its newest evidence, else when it was touched last. */
export type Listed = {
  one: Case;
  evidence: EvidenceItem[];
  amountFen: number | null;
  at: string;
  /** What decides it and is not there yet; null: not counted yet. */
  missing: ListEntry[] | null;
  /** The date to look at first; null: none. */
  next: CaseDate | null;
};
/** Some of them, among all cases: names are told apart from all others. */
export type Lists = { listed: readonly Listed[]; cases: readonly Case[] };
