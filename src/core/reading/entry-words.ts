import table from './weights/entries.json';
import { gramsIn, weighed } from './weights/weigh';

const weights = weighed(table.entry);

/** What of the words of a link, a button or a row is weighed. `isPressed`: something shows that one can press on them. */
export function entryFeatures(words: string, isPressed: boolean): string[] {
  const plain = words.replace(/\s+/g, '').toLowerCase();
  return [...gramsIn(plain), `=${plain}`, `len:${Math.min(6, plain.length >> 1)}`, `pressed:${isPressed}`];
}

/**
 * The logarithm of the odds that some words lead to complaining or to asking for one's money back: above 0 it is likelier
 * than not. The weights come from pages and from people who knew no rule, `scripts/fit-reading.ts`.
 */
export function entryOdds(words: string, isPressed: boolean): number {
  return entryFeatures(words, isPressed).reduce((sum, one) => sum + (weights.get(one) ?? 0), 0);
}
