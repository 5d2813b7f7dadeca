import type { PageKind } from '../evidence/record';
import { caseSigns } from './kind-words-case';
import { tradeSigns } from './kind-words-trade';

/**
 * Where words of a page stand: its title and headings, all its words, those that tell what just happened (neither a
 * rule nor somebody's account of it), its buttons, the hints of its controls, the path of its address.
 */
export type Place = 'head' | 'text' | 'notice' | 'button' | 'hint' | 'path';
/** A kind, what the words weigh for it, where they stand, and the words in their plain form, one piece a line. */
export type Sign = readonly [kind: Exclude<PageKind, 'other'>, weight: number, where: Place, words: RegExp];

/** What makes a page of a kind. */
export const signs: readonly Sign[] = [...tradeSigns, ...caseSigns];
