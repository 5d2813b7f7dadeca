import type { Draft, DraftParagraph, Sentence, TextField } from './sentence';

/** How evidence is cited: the number of each exhibit by its seq, or not at all where a channel has no list. */
export type Numbering = ReadonlyMap<number, number> | null;

/** 一句的证据：（证 1、证 3）. Nothing where there is none, or the exhibit is not in the list. */
function citeWords(evidence: readonly number[], numbers: Numbering): string {
  const cited = evidence.flatMap((seq) => numbers?.get(seq) ?? []).sort((a, b) => a - b);
  return cited.length === 0 ? '' : `（${cited.map((number) => `证 ${number}`).join('、')}）`;
}

/** Sentences as they go out: the exhibits before the last full stop. */
export function sentenceText({ text, evidence }: Sentence, numbers: Numbering): string {
  const cites = citeWords(evidence, numbers);
  if (!cites) return text;
  return /[。；]$/.test(text) ? `${text.slice(0, -1)}${cites}${text.slice(-1)}` : `${text}${cites}`;
}

/** Paragraphs as plain text, one line each. */
export function paragraphsText(paragraphs: readonly (readonly Sentence[])[], numbers: Numbering): string {
  return paragraphs
    .map((paragraph) => paragraph.map((one) => sentenceText(one, numbers)).join(''))
    .filter(Boolean)
    .join('\n');
}

/**
 * Characters as forms count them at their strictest: UTF-16 units, a line break as one. No form counts more, so what
 * fits here fits everywhere.
 */
export function countCharacters(text: string): number {
  return text.length;
}

export type FieldRequest = {
  name: string;
  label: string;
  max: number | null;
  paragraphs: DraftParagraph[];
  numbers: Numbering;
};

/**
 * A field that keeps its limit: first shorter words, then without what matters least, the last first, and without cites; at
 * the end what went and still fits comes back, what matters most first.
 */
export function fitField({ name, label, max, paragraphs, numbers }: FieldRequest): TextField {
  const over = (of: DraftParagraph[], by: Numbering) =>
    max === null ? 0 : countCharacters(paragraphsText(of, by)) - max;
  const whole = paragraphs.filter((one) => one.length > 0);
  const isShort = over(whole, numbers) > 0;
  const asked = isShort ? whole.map((paragraph) => paragraph.map(shorter)) : whole;
  const gone = new Set<Draft>();
  const kept = () => withFewYears(without(asked, gone));
  let cites = numbers;
  const drop = (fits: (one: Draft) => boolean) => {
    for (const one of asked.flat().reverse()) if (fits(one) && over(kept(), cites) > 0) gone.add(one);
  };
  drop((one) => one.weight === 3);
  // A reader wants the proof of a fact sooner than the number of an article.
  drop((one) => one.weight === 2 && one.kind === 'basis');
  if (over(kept(), cites) > 0) cites = null;
  drop((one) => one.weight === 2);
  for (const one of [...gone].reverse().sort((a, b) => a.weight - b.weight)) {
    gone.delete(one);
    if (over(kept(), cites) > 0) gone.add(one);
  }
  return {
    ...{ name, label, max, paragraphs: kept().map((paragraph) => paragraph.map(finished)) },
    text: paragraphsText(kept(), cites),
    over: Math.max(0, over(kept(), cites)),
  };
}

function shorter(one: Draft): Draft {
  return one.short === undefined ? one : { ...one, text: one.short };
}

function finished({ weight: _, short: __, at: ___, ...sentence }: Draft): Sentence {
  return sentence;
}

/** Without what went; a heading that would stand alone goes with it. */
function without(paragraphs: readonly DraftParagraph[], gone: ReadonlySet<Draft>): DraftParagraph[] {
  return paragraphs.flatMap((paragraph) => {
    const kept = paragraph.filter((one) => !gone.has(one));
    const isLeft = kept.length === paragraph.length || kept.some((one) => one.kind !== 'frame');
    return isLeft ? [kept] : [];
  });
}

const dated = new Set<Draft['kind']>(['purchase', 'payment', 'promise', 'event']);

/** A year is named where it is new; what is quoted stays as it was said. */
function withFewYears(paragraphs: readonly DraftParagraph[]): DraftParagraph[] {
  let last = '';
  const inWords = (words: string) =>
    words.replace(/(\d{4})年(?=\d{1,2}月)/g, (whole, year: string) => {
      const isNew = year !== last;
      last = year;
      return isNew ? whole : '';
    });
  const tidy = (text: string) =>
    text
      .split(/(“[^”]*”)/)
      .map((part) => (part.startsWith('“') ? part : inWords(part)))
      .join('');
  return paragraphs.map((paragraph) =>
    paragraph.map((one) => (dated.has(one.kind) ? { ...one, text: tidy(one.text) } : one)),
  );
}
