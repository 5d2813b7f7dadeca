import { readFileSync } from 'node:fs';
import type { PageKind } from '../../src/core/evidence/record';
import { sentencesIn } from '../../src/core/reading/clause-sentences';
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
/** Innermost, so that a contact or a number within a clause does not end it. */
const otherMark = /⟦(?!(?:grants|limits)\|)[\w./]+(?:=[^|⟦⟧]*)?(?:\|([^⟦⟧]*))?⟧/g;
/** Stand for the marks of a clause while the text is cut: no page holds them. */
const signs = { grants: '\ue001', limits: '\ue002', end: '\ue003' };
const bare = (text: string) => text.replace(/[\ue001-\ue003]/g, '').trim();

/** The sentences of one page. A page without a clause marked may hold some, and says nothing. */
export function rowsOf({ kind, html, parts = [] }: Draft): ClauseRow[] {
  const all = [html, ...parts.map((part) => part.html)].join('\n');
  if (all.search(marked) < 0) return [];
  const text = all
    .replace(unseen, '')
    .replace(otherMark, '$1')
    .replace(marked, (_, effect: 'grants' | 'limits', words: string) => signs[effect] + words + signs.end)
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
  for (const sentence of sentencesIn(text)) {
    const halves = sentence.split(/(?<=，)/).map((half) => {
      const label = mostly(half, open);
      open = openAfter(half, open);
      return { half, ...label };
    });
    const told = halves.filter(({ share }) => share > 0);
    const whole = told[0]?.label ?? 'none';
    const [all, own] = [halves, told.filter(({ label }) => label === whole)].map((some) =>
      some.reduce((sum, { half, share }) => sum + bare(half).length * (some === halves ? 1 : share), 0),
    );
    // A sentence of which only a part is marked is neither the one nor the other.
    if (whole === 'none' || own! >= all! * 0.6) add(sentence, whole);
    // Where the mark ends before the sentence does, the halves tell what is of it.
    if (halves.some(({ label }) => label !== whole))
      for (const { half, label, share } of halves) if (share === 0 || share >= 0.6) add(half, label);
  }
  return [...found.values()];
}

/** What some words are marked as, and how much of them is; `open`: the mark that began before them. */
function mostly(words: string, open: ClauseRow['label']): { label: ClauseRow['label']; share: number } {
  const lengths = { none: 0, grants: 0, limits: 0 };
  let now = open;
  for (const part of words.split(/([\ue001-\ue003])/)) {
    if (isSign(part)) now = labelOf(part);
    else lengths[now] += part.trim().length;
  }
  const label =
    lengths.grants + lengths.limits === 0 ? 'none' : lengths.grants > lengths.limits ? 'grants' : 'limits';
  const all = lengths.none + lengths.grants + lengths.limits;
  return { label, share: label === 'none' ? 0 : lengths[label] / all };
}

const isSign = (part: string) => /^[\ue001-\ue003]$/.test(part);
const labelOf = (sign: string) => (sign === signs.end ? 'none' : sign === signs.grants ? 'grants' : 'limits');

function openAfter(words: string, open: ClauseRow['label']): ClauseRow['label'] {
  const last = words.match(/[\ue001-\ue003]/g)?.at(-1);
  return last === undefined ? open : labelOf(last);
}
