import type { EvidenceKind, Gap } from '../evidence/record';
import type { ComplaintWays } from '../reading/entries';
import type { FieldName, Fields } from '../reading/fields';

/** How far a capture came. `open`: it is being made. */
export type Outcome = 'open' | 'complete' | 'partial' | 'cancelled';

/** A value the user confirmed or corrected; the read value stays in the capture. */
export type Confirmation = { value: string | number | null; was: 'right' | 'corrected'; at: string };

/**
 * A sentence of the page, in its own words. `picked`: the user quoted it from the page; then it may be one that neither
 * grants nor limits (`states`), and `isUnread` says that the page's reading does not hold it. `hidden`: the page holds it folded away.
 */
export type ItemClause = {
  text: string;
  effect: 'grants' | 'limits' | 'states';
  picked?: true;
  isUnread?: true;
  hidden?: true;
};

/**
 * One piece of evidence as lists show it: worked out from its ledger entries and rebuildable from them, except
 * where it is filed (`caseId`), which is the user's ordering and no evidence.
 */
export type EvidenceItem = {
  /** The entry that opened it: a capture, an import or a recording. */
  seq: number;
  kind: EvidenceKind;
  /** How much of the page was asked for; absent: the whole page. */
  subject?: 'page' | 'visible' | 'region' | 'chat';
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
  clauses: ItemClause[];
  /** Of a talk: on which side of it the user says he stands; absent: as the page tells. */
  mySide?: 'left' | 'right';
  /** The ways to complain its page offers; absent in rows of older versions, and where there are none. */
  ways?: ComplaintWays;
  /** Read again with newer rules: which, when (UTC ISO), and what was read at the capture. */
  reread?: { rules: number; at: string; was: Pick<EvidenceItem, 'fields' | 'items'> };
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

/** What a list page says whichever of its orders is meant. */
const ofSite: readonly FieldName[] = ['platformName', 'contact', 'icp'];

/** The number of the order a list page is about, as the user chose it; '' while he has not. */
export function chosenOrder(item: Pick<EvidenceItem, 'items' | 'confirmed'>): string {
  return item.items.length > 0 ? String(item.confirmed.orderId?.value ?? '') : '';
}

/** The fields of a list page that is about one of its orders ('': about none): the order's own, and the site's. */
export function fieldsAbout(
  { fields, items }: Pick<EvidenceItem, 'fields' | 'items'>,
  orderId: string,
): Fields {
  const site = Object.fromEntries(
    Object.entries(fields).filter(([name]) => ofSite.includes(name as FieldName)),
  );
  return { ...items.find((one) => String(one.orderId?.value) === orderId), ...site };
}

/** What we take a field of a capture for: what the user said of it, else what was read. */
export function fieldValue(
  item: Pick<EvidenceItem, 'fields' | 'confirmed'>,
  name: FieldName,
): string | number | null {
  const said = item.confirmed[name];
  return said ? said.value : (item.fields[name]?.value ?? null);
}

/** Whether a sentence may be cited as the page's: not one that its reading does not hold, or that nobody was shown. */
export function isCitable({ picked, isUnread, hidden }: ItemClause): boolean {
  return !isUnread && (!hidden || picked === true);
}

/** What shop pages grant, and what the user picked himself on any page; nothing that the page's words do not hold. */
export function promisesOf({ kind, clauses }: Pick<EvidenceItem, 'kind' | 'clauses'>): string[] {
  const isShops = kind === 'product' || kind === 'rules';
  return clauses
    .filter(isCitable)
    .filter(({ effect, picked }) => (picked ? effect !== 'limits' : isShops && effect === 'grants'))
    .map(({ text }) => text.trim());
}

/** What pages take from the buyer, in words that their reading holds; what a page tells of this very case is no term. */
export function limitsOf({ clauses, notices }: Pick<EvidenceItem, 'clauses' | 'notices'>): string[] {
  const told = new Set(notices.map(bare));
  return clauses
    .filter(isCitable)
    .filter(({ effect, text }) => effect === 'limits' && !told.has(bare(text)))
    .map(({ text }) => text.trim());
}

function bare(text: string): string {
  return text.trim().replace(/[。；！]$/, '');
}
