import type { PageKind } from '../../../src/core/evidence/record';

/** Every value a page of the corpus may state, those the reader does not know yet included. */
export const truthFields = [
  'orderId',
  'productName',
  'quantity',
  'amountFen',
  'payableFen',
  'refundFen',
  'priceFen',
  'currency',
  'orderTime',
  'payTime',
  'payMethod',
  'tradeNo',
  'status',
  'deliveredCount',
  'cardSecret',
  'merchant',
  'platformName',
  'contact',
  'ticketNo',
  'agentId',
  'icp',
  'otherTime',
] as const;
export type TruthField = (typeof truthFields)[number];

/** Fields of which a page may state several: each is looked for. Of the others any one of the stated values is right. */
export const severalOf: ReadonlySet<TruthField> = new Set(['cardSecret', 'contact', 'otherTime']);

/** A value normalised and as it stands on the page, markup taken out. */
export type Said = { value: string | number; raw: string };
export type Stated = Partial<Record<TruthField, Said[]>>;

/** What a page says: the truth a reading is held against. A field that is absent is not stated by the page. */
export type Truth = {
  kind: PageKind;
  fields: Stated;
  /** Values that are no such field but could pass for one: given, they count neither way. */
  tolerated: Stated;
  /** On list pages, what each order says. */
  items: Stated[];
  clauses: { text: string; effect: 'grants' | 'limits' }[];
  complaintEntries: string[];
};

/**
 * A page as its layout writes it. Where a value stands, in `html`, `path` or `parts`, it is marked:
 *
 *     ⟦amountFen|¥98.50⟧            the value is worked out from the raw form
 *     ⟦status=delivered|已发货⟧      the value is given beside the raw form
 *     ⟦may.amountFen|¥98.50⟧        tolerated
 *     ⟦item⟧ … ⟦item⟧ … ⟦/items⟧    values after it belong to one order of a list
 *     ⟦grants|…⟧ ⟦limits|…⟧         a clause          ⟦entry|申请售后⟧  a way to complain
 *
 * Page and truth are thus made from the same words. `parts` are documents of the page's frames.
 */
export type Draft = {
  kind: PageKind;
  path: string;
  html: string;
  parts?: { path: string; html: string }[];
};

/** One layout: the pages of one invented site, in one markup of its own. */
export type Layout = { name: string; pages: Draft[] };

/** A page as it is served. */
export type CorpusPage = {
  id: string;
  layout: string;
  path: string;
  documents: Map<string, string>;
  truth: Truth;
};
