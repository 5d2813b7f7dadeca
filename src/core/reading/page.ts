import type { FieldName } from './fields';
import { likelyMeaningsOf, plainWords } from './label-words';
import type { PageReading } from './page-reading';
import { type View, viewPage } from './page-view';
import { pairsOf } from './pairs';
import type { Pair } from './relation';
import { parsers } from './values';

/** A page taken apart: its pieces, the pairs of label and value, and which fields are labelled (with what words). */
export type Page = {
  reading: PageReading;
  view: View;
  pairs: readonly Pair[];
  labelled: ReadonlyMap<FieldName, string>;
};

/** Readings are taken apart once: kind, fields and clauses ask one after the other. */
const known = new WeakMap<PageReading, Page>();

/** The pieces and pairs of a reading. A reading is not changed after it was made. */
export function pageOf(reading: PageReading): Page {
  const before = known.get(reading);
  if (before) return before;
  const view = viewPage(reading);
  const pairs = pairsOf(view);
  const page = { reading, view, pairs, labelled: labelledIn(view, pairs) };
  known.set(reading, page);
  return page;
}

function labelledIn(view: View, pairs: readonly Pair[]): Map<FieldName, string> {
  const labelled = new Map<FieldName, string>();
  // Beside the shop's number 交易单号 is the provider's.
  const isBill = pairs.some(({ label }) => /^(商户|商家)(订单|单)(编?号|号)$/.test(plainWords(label)));
  for (const { label, piece, from, to } of pairs) {
    if (piece.isHidden || piece.isAside || (view.hasDialog && !piece.isOnTop)) continue;
    for (const { name, weight } of likelyMeaningsOf(label)) {
      if (name === 'unwanted' || name === 'buyer') break;
      if (weight < 0.7 || !parsers[name](piece.text.slice(from, to))) continue;
      const meant = isBill && name === 'orderId' && /^交易/.test(plainWords(label)) ? 'tradeNo' : name;
      if (!labelled.has(meant)) labelled.set(meant, label);
      break;
    }
  }
  return labelled;
}
