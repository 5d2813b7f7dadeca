import { readFileSync } from 'node:fs';
import type { PageKind } from '../../src/core/evidence/record';
import { openLayouts } from '../pages/reading/open/layouts';
import type { Draft } from '../pages/reading/truth';

/** A sentence, or a part of one between commas, as it stands on a page of some kind, and what it is. */
export type ClauseRow = { label: 'grants' | 'limits' | 'none'; kind: PageKind; text: string };

/** The sentences of the open pages, and those written besides: what is weighed to tell clauses from other sentences. */
export function clauseRows(): ClauseRow[] {
  return [...openLayouts.flatMap((layout) => layout.pages.flatMap(rowsOf)), ...writtenRows()];
}

/** Sentences without a page, `words/clauses.txt`. */
export function writtenRows(): ClauseRow[] {
  return readFileSync('tests/pages/reading/words/clauses.txt', 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const [label, kind, text] = line.split('\t') as [ClauseRow['label'], PageKind, string];
      return { label, kind, text };
    });
}

const inline = /<\/?(?:a|abbr|b|big|code|em|font|i|mark|s|small|span|strong|sub|sup|u)\b[^>]*>/g;
const unseen = /<(script|style|title|head)\b[\s\S]*?<\/\1>|<!--[\s\S]*?-->/g;
const marked = /⟦(grants|limits)\|([^⟧]*)⟧/g;
const otherMark = /⟦(?:[\w./]+)(?:=[^|⟧]*)?(?:\|([^⟧]*))?⟧/g;
/** Stand for the marks of a clause while the text is cut: no page holds them. */
const signs = { grants: '\ue001', limits: '\ue002', end: '\ue003' };
const bare = (text: string) => text.replace(/[\ue001-\ue003]/g, '').trim();

/** The sentences of one page. A page without a clause marked may hold some, and says nothing. */
export function rowsOf({ kind, html, parts = [] }: Draft): ClauseRow[] {
  const all = [html, ...parts.map((part) => part.html)].join('\n');
  if (all.search(marked) < 0) return [];
  const text = all
    .replace(unseen, '')
    .replace(marked, (_, effect: 'grants' | 'limits', words: string) => signs[effect] + words + signs.end)
    .replace(otherMark, '$1')
    .replace(inline, '')
    .replace(/<[^>]*>/g, '\n')
    .replace(/&nbsp;|&emsp;|&ensp;/g, ' ')
    .replace(/&[a-z]+;|&#\d+;/g, ' ');
  const found = new Map<string, ClauseRow>();
  const add = (words: string, label: ClauseRow['label']) => {
    const plain = bare(words).replace(/[，,]$/, '');
    if (plain.length >= 4 && plain.length <= 200 && !found.has(plain))
      found.set(plain, { label, kind, text: plain });
  };
  let open: ClauseRow['label'] = 'none';
  for (const sentence of text.split(/(?<=[。；;！!\n])/)) {
    let whole: ClauseRow['label'] = open;
    const halves = sentence.split(/(?<=，)/).map((half) => {
      let label: ClauseRow['label'] = open;
      for (const [sign] of half.matchAll(/[\ue001-\ue003]/g)) {
        open = sign === signs.end ? 'none' : sign === signs.grants ? 'grants' : 'limits';
        if (open !== 'none') label = open;
      }
      if (whole === 'none') whole = label;
      return { half, label };
    });
    // A sentence of which only a part is marked is neither the one nor the other.
    const told = halves
      .filter(({ label }) => label === whole)
      .reduce((sum, { half }) => sum + half.length, 0);
    if (whole === 'none' || told >= sentence.length * 0.6) add(sentence, whole);
    // Where the mark ends before the sentence does, the halves tell what is of it.
    if (halves.some(({ label }) => label !== whole)) for (const { half, label } of halves) add(half, label);
  }
  return [...found.values()];
}
