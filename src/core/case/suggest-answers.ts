import type { EvidenceItem } from './evidence-item';
import { showsOrder } from './known';
import { type When, whenOf } from './when';

/**
 * What a capture says that may answer a question only the user can answer: the words found ('': its kind alone speaks for
 * it) and where they stand.
 */
export type Hint<T> = { value: T; words: string; seq: number };

type Seen = Pick<
  EvidenceItem,
  'seq' | 'kind' | 'at' | 'notices' | 'clauses' | 'fields' | 'confirmed' | 'isErased'
>;
const there = <S extends Seen>(evidence: readonly S[]) => evidence.filter((item) => !item.isErased);

/** A shop's own “平台仲裁” binds nobody: only a body that arbitrates by law does. */
const clause = /仲裁(委员会|委|机构|院|中心|庭)|(提交|申请|提请|通过|采用)[^。；]{0,20}仲裁/;
const none = /(不|无需|不必|不得|不适用)[^。；，]{0,4}仲裁/;

/** Sentences of captured pages that read like an arbitration agreement. */
export function arbitrationHints(evidence: readonly Seen[]): Hint<true>[] {
  return there(evidence).flatMap(({ seq, clauses }) =>
    clauses
      .filter(({ text }) => clause.test(text) && !none.test(text))
      .slice(0, 1)
      .map(({ text }) => ({ value: true, words: text.trim(), seq }) as const),
  );
}

/** The first order page that calls itself delivered, as of its capture: the goods came then or before. */
export function deliveredHint(evidence: readonly Seen[]): Hint<When> | null {
  const pages = there(evidence).filter(
    (item) => showsOrder(item) && item.fields.status?.value === 'delivered',
  );
  return firstOf(pages, (item) => item.fields.status!.raw.trim());
}

/** The first page of a failure or a refusal, as of its capture. */
export function knewHint(evidence: readonly Seen[]): Hint<When> | null {
  const pages = there(evidence).filter(({ kind }) => kind === 'redeem-error' || kind === 'refusal');
  return firstOf(pages, (item) => item.notices[0]?.trim() ?? '');
}

function firstOf(pages: readonly Seen[], wordsOf: (item: Seen) => string): Hint<When> | null {
  const [first] = [...pages].sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
  const value = first && whenOf(first.at);
  return first && value ? { value, words: wordsOf(first), seq: first.seq } : null;
}
