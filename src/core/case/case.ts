import type { CaseParts } from './case-parts';
import type { ComparisonFact } from './comparison-fact';

/** A dispute about one purchase, as the user orders his evidence by it. Ordinary data, no ledger entry. */
export type Case = {
  id: string;
  title: string;
  /** Name the shop shows of itself, and the host its pages came from. */
  platform: string;
  host: string;
  /** Order numbers that belong to this dispute; evidence with one of them is filed here by itself. */
  orderIds: string[];
  createdAt: string;
  updatedAt: string;
  /** The user's own words on what happened. */
  statement: string;
  /** The refund asked for, as older versions kept it; `demands` hold it since, and `refundOf` tells it. */
  demandFen: number | null;
  isArchived: boolean;
  /** What two captures of one page say differently, kept by the user's choice; absent in older cases. */
  comparisons?: ComparisonFact[];
} & Partial<CaseParts>;

/** A case with all its parts; `normaliseCase` makes it. */
export type WholeCase = Case & CaseParts;
