import type { PageKind } from '../evidence/record';
import type { Field, FieldName } from './fields';
import type { Page } from './page';
import { type Piece, runAt, type View } from './page-view';
import type { Parsed } from './parsed';
import type { Pair } from './relation';

/** A value that may be a field's: what it is, how it was found, and where it stands. */
export type Candidate = Field & { name: FieldName; piece: Piece | null };

/** Which part of the page is looked at: the whole, or one order of a list. */
export type Scope = { page: Page; kind: PageKind; pieces: readonly Piece[]; pairs: readonly Pair[] };

/** A part of a page: the blocks from `block` up to `before`, or the pieces from `first` to `last`. */
export type PagePart = { block: number; before: number } | { first: number; last: number };

/** The whole page as a scope, or a part of it. */
export function scopeOf(page: Page, kind: PageKind, part?: PagePart): Scope {
  if (!part) return { page, kind, pieces: page.view.pieces, pairs: page.pairs };
  const { runs } = page.reading;
  // Blocks and pieces are in the order of the document.
  const blockOf = (piece: Piece) => runs[piece.parts[0]!.run]!.block;
  const isIn = (piece: Piece) =>
    'first' in part
      ? piece.at >= part.first && piece.at <= part.last
      : blockOf(piece) >= part.block && blockOf(piece) < part.before;
  return {
    page,
    kind,
    pieces: page.view.pieces.filter(isIn),
    pairs: page.pairs.filter((pair) => isIn(pair.piece)),
  };
}

/** What a place on the page takes from the certainty of a value: hidden, beside the page's matter, behind a dialog. */
export function standing(view: View, piece: Piece): number {
  const hidden = piece.isHidden ? 0.86 : 1;
  const aside = piece.isAside ? 0.7 : 1;
  const behind = view.hasDialog && !piece.isOnTop ? 0.6 : 1;
  const struck = piece.isStruck ? 0.3 : 1;
  return hidden * aside * behind * struck;
}

/** A candidate of a value that stands in a piece, at an offset of its text. */
export function candidateAt(
  view: View,
  found: { name: FieldName; parsed: Parsed; piece: Piece; offset: number; label: string; sure: number },
): Candidate {
  const { name, parsed, piece, offset, label, sure } = found;
  const inside = Math.max(0, piece.text.indexOf(parsed.raw.split('\n')[0]!, offset));
  const runs = piece.parts
    .filter((part) => part.to > inside && part.from < inside + parsed.raw.length)
    .map((part) => part.run);
  return {
    ...parsed,
    name,
    confidence: Math.min(0.99, parsed.confidence * sure * standing(view, piece)),
    label,
    run: runs[0] ?? runAt(piece, inside),
    ...(runs.length > 1 && { runs }),
    ...(piece.isHidden && { hidden: true as const }),
    piece,
  };
}
