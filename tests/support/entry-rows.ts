import { readFileSync } from 'node:fs';
import { openLayouts } from '../pages/reading/open/layouts';
import type { Draft } from '../pages/reading/truth';

/** Short words of a page: whether they lead to complaining, and whether one can press on them. */
export type EntryRow = { label: 'entry' | 'none'; words: string; isPressed: boolean };

/** The short words of the open pages, and those written besides: what is weighed to tell ways to complain. */
export function entryRows(): EntryRow[] {
  return [...openLayouts.flatMap((layout) => layout.pages.flatMap(rowsOf)), ...writtenRows()];
}

/** Words without a page, `words/entries.txt`: links and buttons. */
export function writtenRows(): EntryRow[] {
  return readFileSync('tests/pages/reading/words/entries.txt', 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const [label, words] = line.split('\t') as [EntryRow['label'], string];
      return { label, words, isPressed: true };
    });
}

const pressed = /<(a|button)\b[^>]*>([\s\S]*?)<\/\1>/g;
const unseen = /<(script|style|title|head)\b[\s\S]*?<\/\1>|<!--[\s\S]*?-->/g;
const otherMark = /⟦(?!entry)(?:[\w./]+)(?:=[^|⟧]*)?(?:\|([^⟧]*))?⟧/g;

/** The short words of one page, each once. */
export function rowsOf({ html, parts = [] }: Draft): EntryRow[] {
  const text = [html, ...parts.map((part) => part.html)]
    .join('\n')
    .replace(unseen, '')
    .replace(otherMark, '$1');
  const found = new Map<string, EntryRow>();
  const add = (markup: string, isPressed: boolean) => {
    const label = markup.includes('⟦entry|') ? 'entry' : 'none';
    const words = markup
      .replace(/⟦entry\||⟧|<[^>]*>/g, '')
      .replace(/&[a-z]+;|&#\d+;/g, ' ')
      .trim();
    if (words.length >= 2 && words.length <= 20 && found.get(words)?.label !== 'entry')
      found.set(words, { label, words, isPressed });
  };
  for (const [, , inner] of text.matchAll(pressed)) add(inner!, true);
  for (const line of text
    .replace(pressed, '\n')
    .replace(/<[^>]*>/g, '\n')
    .split('\n')) {
    // A mark may stand in a row of words.
    const marks = [...line.matchAll(/⟦entry\|[^⟧]*⟧/g)];
    for (const [mark] of marks) add(mark, false);
    if (marks.length === 0) add(line, false);
  }
  return [...found.values()];
}
