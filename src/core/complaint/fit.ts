import type { Draft, DraftParagraph, Sentence, TextField } from './sentence';

/** How evidence is cited: the number of each exhibit by its seq, or not at all where a channel has no list. */
export type Numbering = ReadonlyMap<number, number> | null;

/** 一句的证据：（证 1、证 3）. Where there is none, whose word it is; nothing where the reader has no list. */
function citeWords({ evidence, own = '' }: Cited, numbers: Numbering): string {
  if (!numbers) return '';
  const cited = evidence.flatMap((seq) => numbers.get(seq) ?? []).sort((a, b) => a - b);
  const words = cited.map((number) => `证 ${number}`).join('、') || own;
  return words && `（${words}）`;
}

type Cited = Sentence & Pick<Draft, 'isBare' | 'own'>;

/** Sentences as they go out: the exhibits before the last full stop. */
export function sentenceText(sentence: Cited, numbers: Numbering): string {
  const { text } = sentence;
  const cites = citeWords(sentence, numbers);
  if (!cites) return text;
  return /[。；]$/.test(text) ? `${text.slice(0, -1)}${cites}${text.slice(-1)}` : `${text}${cites}`;
}

/** Paragraphs as plain text, one line each. `isSparing`: what sentences in a row are cited to stands once, at their end. */
export function paragraphsText(
  paragraphs: readonly (readonly Cited[])[],
  numbers: Numbering,
  isSparing = false,
): string {
  const textOf = (one: Cited, next: Cited | undefined) => {
    const isSame = isSparing && next !== undefined && citeWords(next, numbers) === citeWords(one, numbers);
    return sentenceText(one, isSame || one.isBare ? null : numbers);
  };
  return paragraphs
    .map((paragraph) => paragraph.map((one, i) => textOf(one, paragraph[i + 1])).join(''))
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

/** How numbers of exhibits stand: after each sentence, once for sentences in a row, where there is room. */
type Citing = 'each' | 'sparing' | 'some';

/**
 * A field that keeps its limit: first shorter words, then without what matters least, the last first. Numbers of exhibits
 * go when nothing else can, and as many stay as there is room for. At the end what went and still fits comes back, what
 * matters most first.
 */
export function fitField({ name, label, max, paragraphs, numbers }: FieldRequest): TextField {
  const whole = paragraphs.filter((one) => one.length > 0);
  const isOver = (of: DraftParagraph[], citing: Citing) =>
    max !== null && countCharacters(paragraphsText(of, numbers, citing === 'sparing')) > max;
  const asked = isOver(whole, 'each') ? whole.map((paragraph) => paragraph.map(shorter)) : whole;
  const all = asked.flat();
  const kept = (gone: ReadonlySet<Draft>, bare: ReadonlySet<Draft>) =>
    withFewYears(
      without(asked, gone).map((paragraph) =>
        paragraph.map((one) => (bare.has(one) ? { ...one, isBare: true } : one)),
      ),
    );
  const cut = (citing: Citing) => {
    const gone = new Set<Draft>();
    const bare = new Set(citing === 'some' ? all : []);
    for (const [i, fits] of leastFirst.entries())
      for (const one of [...all].reverse()) {
        // Where not all can be cited, the proof of an event comes before what is no event; that comes back later.
        const isLess = citing === 'some' && i < 3;
        if (fits(one) && (isLess || isOver(kept(gone, bare), citing))) gone.add(one);
      }
    return { gone, bare };
  };
  const ways: readonly Citing[] = ['each', 'sparing', 'some'];
  const fitting = ways.find((way) => {
    const { gone, bare } = cut(way);
    return !isOver(kept(gone, bare), way);
  });
  const citing = fitting ?? 'some';
  const { gone, bare } = cut(citing);
  const tryWithout = (set: Set<Draft>, one: Draft) => {
    set.delete(one);
    if (isOver(kept(gone, bare), citing)) set.add(one);
  };
  const uncited = [...bare].sort((a, b) => proofRank(a) - proofRank(b));
  const left = [...gone].reverse().sort((a, b) => a.weight - b.weight);
  for (const one of uncited) if (one.kind === 'event') tryWithout(bare, one);
  for (const one of left) if (one.weight < 3) tryWithout(gone, one);
  for (const one of uncited) if (one.kind !== 'event') tryWithout(bare, one);
  for (const one of left) if (one.weight === 3) tryWithout(gone, one);
  const whatStays = kept(gone, bare);
  const text = paragraphsText(whatStays, numbers, citing === 'sparing');
  return {
    ...{ name, label, max, paragraphs: whatStays.map((paragraph) => paragraph.map(finished)), text },
    over: max === null ? 0 : Math.max(0, countCharacters(text) - max),
  };
}

/** Whose proof is wanted first: what happened, then what was bought and paid, then the rest. */
function proofRank({ kind, weight }: Draft): number {
  const rank = ['event', 'purchase', 'payment', 'promise'].indexOf(kind);
  return (rank < 0 ? 9 : rank) + weight / 10;
}

/** What goes first; of what matters alike, events last: a reader wants to know what happened. */
const leastFirst: readonly ((one: Draft) => boolean)[] = [
  (one) => one.weight === 3,
  (one) => one.weight === 2 && one.kind === 'basis',
  (one) => one.weight === 2 && one.kind !== 'event',
  (one) => one.weight === 2,
];

function shorter(one: Draft): Draft {
  return one.short === undefined ? one : { ...one, text: one.short };
}

function finished({ kind, text, evidence, facts, law }: Draft): Sentence {
  return { kind, text, evidence, facts, ...(law === undefined ? {} : { law }) };
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
