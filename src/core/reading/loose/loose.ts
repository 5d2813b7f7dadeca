import { type Candidate, candidateAt, type Scope } from '../candidates';
import type { FieldName } from '../fields';
import type { Piece } from '../page-view';
import type { Parsed } from '../parsed';

/** A scope with what labels and sentences gave already: what is left may be a value without a label. */
export type Loose = Scope & {
  /** Pieces that stand under a label, with that label. */
  claimed: ReadonlyMap<number, string>;
  /** Fields that labels or sentences gave already. */
  known: ReadonlySet<FieldName>;
  /** Values given already: a number or sum serves one field. */
  values: ReadonlySet<string | number>;
  isItem: boolean;
  platform: string;
  isUnpaid: boolean;
};

/** A candidate found without a label. */
export function at(
  scope: Loose,
  found: { name: FieldName; parsed: Parsed; piece: Piece; sure: number; offset?: number },
): Candidate {
  return candidateAt(scope.page.view, { offset: 0, label: '', ...found });
}

/** Letters and digits only: a sign before a name is none of it. */
export function bare(text: string): string {
  return text.replace(/[^\p{L}\d]/gu, '');
}

/** Classes of the one of several that is chosen. */
export const chosenClass = /(^|[\s_-])(checked|selected|active|current|cur|on|choose|chosen)(?=[\s_-]|$)/i;

/** What in a piece may say something by itself: its runs, and what stands between dots, bars and before a number of pieces. */
export function stretchesOf({ parts, text }: Piece): string[] {
  const runs = parts.length > 1 ? parts.map(({ from, to }) => text.slice(from, to)) : [];
  return [...runs, ...text.split(/\s*[・·|｜┃│\u3000]\s*|\s[/／]\s?|\s{1,}(?=[×x✕]\s?\d)/)];
}

/** The pieces before what is offered besides: none of that is of the order or case. */
export function beforeOffers(pieces: readonly Piece[]): readonly Piece[] {
  const at = pieces.findIndex(
    ({ text }) =>
      text.length <= 12 &&
      /^(为[您你])?(推荐|精选|热卖|热销|新品|猜[你您]喜欢|[您你]可能|相关(商品|推荐)|更多(商品|推荐)|大家都在|看了又看|买了又买|同类)/.test(
        text,
      ),
  );
  return at < 0 ? pieces : pieces.slice(0, at);
}
