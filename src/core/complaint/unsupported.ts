import type { Brief } from './brief';
import { noticeDay } from './channels/notice';
import { statementLines } from './subject';

/** A number, amount, time or name in a text that nothing in the case or the knowledge says. */
export type Unsupported = {
  what: 'amount' | 'date' | 'clock' | 'number' | 'quote' | 'firm';
  words: string;
  start: number;
};

/** What a text says may be found in: the words, amounts (fen), days (11-18) and clocks (19:30) of a case. */
type Known = { words: string; firms: string[]; fen: Set<number>; days: Set<string>; clocks: Set<string> };

/**
 * What of a text no fact of the case and no article supports: for checking texts the user changed. It finds inventions of
 * figures and names, not of deeds; those only a reader can tell.
 */
export function unsupportedIn(text: string, brief: Brief): Unsupported[] {
  const known = cache.get(brief) ?? knownIn(brief);
  cache.set(brief, known);
  const found: Unsupported[] = [];
  for (const { what, pattern, holds } of claims) {
    for (const match of text.matchAll(pattern)) {
      const words = match[1] ?? match[0];
      const start = match.index + match[0].indexOf(words);
      const isInside = found.some((one) => one.start <= start && start < one.start + one.words.length);
      if (!isInside && !holds(words, known)) found.push({ what, words, start });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

type Claim = { what: Unsupported['what']; pattern: RegExp; holds(words: string, known: Known): boolean };

const claims: Claim[] = [
  {
    what: 'quote',
    pattern: /“([^”]+)”/g,
    holds: (words, known) =>
      plain(words)
        .split('***')
        .every((part) => known.words.includes(plain(part))),
  },
  {
    what: 'amount',
    pattern: /(?:[¥￥]\s?\d[\d,]*(?:\.\d{1,2})?|\d[\d,]*(?:\.\d{1,2})?\s?元)/g,
    holds: (words, known) => known.fen.has(fenOf(words)),
  },
  {
    what: 'date',
    pattern: /(?:\d{4}年)?\d{1,2}月\d{1,2}日|\d{4}-\d\d-\d\d/g,
    holds: (words, known) => known.days.has(dayKey(words)),
  },
  {
    what: 'clock',
    pattern: /(?<![\d:])\d\d:\d\d(?!\d|:\d)/g,
    holds: (words, known) => known.clocks.has(words),
  },
  {
    what: 'number',
    pattern: /(?<![\dA-Za-z])[A-Za-z]{0,4}-?\d[\dA-Za-z-]{4,}(?![\dA-Za-z])/g,
    holds: (words, known) => known.words.includes(plain(words)),
  },
  {
    what: 'firm',
    pattern: /[\u4e00-\u9fa5]{2,30}?(?:公司|经营部|工作室|商行|服务中心)/g,
    holds: (words, known) => known.firms.some((firm) => words.endsWith(firm)),
  },
];

function plain(words: string): string {
  return words.replace(/[\s“”‘’"「」]/g, '');
}

function fenOf(words: string): number {
  return Math.round(Number(words.replace(/[^\d.]/g, '')) * 100);
}

function dayKey(words: string): string {
  const numbers = words.match(/\d+/g)!.map(Number);
  const [month, day] = numbers.slice(-2);
  return `${month}-${day}`;
}

/** A brief does not change; its words are gathered once. */
const cache = new WeakMap<Brief, Known>();

const shanghaiMs = 8 * 3_600_000;

function knownIn(brief: Brief): Known {
  const { request, case: one } = brief;
  const own = [one, request.evidence.map(shownOf), brief.contacts, brief.complainant];
  const world = [
    request.knowledge.law,
    request.knowledge.disputes,
    request.knowledge.bases,
    request.knowledge.channels,
    request.knowledge.excuses,
  ];
  const texts = stringsIn(own);
  const end = new Date(Date.parse(request.madeAt) + 48 * 3_600_000).toISOString();
  const known: Known = {
    words: plain([...texts, statementLines(one.statement).join(''), ...stringsIn(world)].join('\n')),
    // A name may stand behind other words of the sentence: 收款方为某某公司.
    firms: texts.filter((words) => /(公司|经营部|工作室|商行|服务中心)$/.test(words)),
    fen: new Set(numbersIn(own)),
    days: new Set(),
    clocks: new Set(['24:00']),
  };
  if (brief.totalFen !== null) known.fen.add(brief.totalFen);
  const terms = [end, noticeDay(request.madeAt).at];
  for (const text of [...texts, request.madeAt, ...terms]) addTimes(text, known);
  for (const text of texts)
    for (const [words] of text.matchAll(claims[1]!.pattern)) known.fen.add(fenOf(words));
  return known;
}

/** What a reader of an exhibit can see; addresses without what a form sent. */
function shownOf(item: Brief['evidence'][number]) {
  const { fields, items, confirmed, notices, clauses, title, host, at, closedAt } = item;
  return { fields, items, confirmed, notices, clauses, title, host, at, closedAt };
}

/** The days and clocks a text names, instants as clocks in China show them. */
function addTimes(text: string, { days, clocks }: Known): void {
  const ms = /^\d{4}-\d\d-\d\dT[\d:.]+(Z|\+\d\d:\d\d)$/.test(text) ? Date.parse(text) : Number.NaN;
  const shown = Number.isNaN(ms) ? text : new Date(ms + shanghaiMs).toISOString().slice(0, 16);
  for (const [words] of shown.matchAll(/(?:\d{4}年)?\d{1,2}月\d{1,2}日|\d{4}-\d\d-\d\d/g))
    days.add(dayKey(words));
  for (const [words] of shown.matchAll(/(?<!\d)\d\d:\d\d(?!\d|:)/g)) clocks.add(words);
  for (const [words] of shown.matchAll(/(?<=T)\d\d:\d\d/g)) clocks.add(words);
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'number') return [String(value)];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(stringsIn);
}

function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(numbersIn);
}
