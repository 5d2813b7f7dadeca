import type { WholeCase } from '../case/case';
import type { EvidenceItem } from '../case/evidence-item';
import type { DisputeId } from '../knowledge/ids';
import { finder } from '../knowledge/pattern';
import type { Knowledge } from '../knowledge/schema';
import { hintSums } from './word-hints';

/**
 * A type of dispute the words speak for, how strongly, and what a reader takes for the reason: phrases first, then whole
 * words. None where only the words of the whole sentence together speak for it.
 */
export type DisputeSuggestion = { dispute: DisputeId; score: number; words: string[] };

/** What words must at least weigh together to be worth a suggestion: a single hint is none. */
const leastScore = 2.5;
/** By how much they must outweigh what speaks for no dispute. */
const lead = 0.5;
/** How many words are shown beside the phrases. */
const mostHints = 4;

/** Words before a sign that take it back: 不是没发货, 没有拉黑. */
const denial =
  /(不是|并非|并不是|没有|并没有|没|未|从未|不算|不存在|而非|不只是)(说|因为|被|有|什么|我|要|在|他们|对方|一般的?)?$/;
/** The same inside a sign, right before its last words: 卡密不是无效. */
const innerDenial = /(不是|并非)(?!我|他)[^，。；]{0,3}$/;

/** What may say what a case is about: in the user's words, and on pages and in talks. */
export function textsOf(
  { statement, facts }: Pick<WholeCase, 'statement' | 'facts'>,
  evidence: readonly Pick<EvidenceItem, 'notices' | 'fields'>[],
  talk: readonly string[],
): { told: string[]; seen: string[] } {
  const pages = evidence.flatMap(({ notices, fields }) => [...notices, fields.status?.raw ?? '']);
  const told = [statement, ...facts.map(({ text }) => text)];
  return { told: told.filter(Boolean), seen: [...pages, ...talk].filter(Boolean) };
}

/**
 * The types of dispute some texts speak for, the likeliest first. Only the user decides. Phrases count wherever they
 * stand; short words only in what the user tells: a page has too many of them.
 */
export function suggestDispute(
  { told, seen }: { told: readonly string[]; seen: readonly string[] },
  { signs, hints }: Pick<Knowledge, 'signs' | 'hints'>,
): DisputeSuggestion[] {
  const clauses = [...told, ...seen].flatMap((text) =>
    text.replace(/[ \t\u3000]+/g, '').split(/[\n。！？!?]+/),
  );
  const found = new Map<DisputeId, DisputeSuggestion>();
  const refuted = new Map<DisputeId, number>();
  const strongest = new Map<DisputeId, number>();
  const add = (dispute: DisputeId, score: number, words: readonly string[]) => {
    const known = found.get(dispute) ?? { dispute, score: 0, words: [] };
    known.score += score;
    known.words = [...new Set([...known.words, ...words])];
    found.set(dispute, known);
  };
  let quiet = 0;
  for (const { dispute, pattern, weight } of [...signs].sort((a, b) => b.weight - a.weight)) {
    const { held, denied } = matchesIn(clauses, finder(pattern));
    if (dispute === null) quiet += held.length > 0 ? weight : 0;
    else if (held.length > 0) {
      add(dispute, weight, held);
      strongest.set(dispute, Math.max(weight, strongest.get(dispute) ?? 0));
    }
    if (dispute && denied) refuted.set(dispute, Math.max(weight, refuted.get(dispute) ?? 0));
  }
  // What is denied is not brought back by lesser words: 卡密不是无效 speaks of a code and denies the trouble.
  for (const [dispute, weight] of refuted)
    if ((strongest.get(dispute) ?? 0) < weight) found.delete(dispute);
    else refuted.delete(dispute);
  const sums = hintSums(told.join('\n'), hints);
  quiet += sums.get(null)?.score ?? 0;
  for (const [dispute, { score, words }] of sums)
    if (dispute && !refuted.has(dispute)) add(dispute, score, fresh(words, found.get(dispute)?.words ?? []));
  return [...found.values()]
    .filter(({ score }) => score >= Math.max(leastScore, quiet + lead))
    .sort((a, b) => b.score - a.score)
    .map((one) => ({ ...one, words: one.words.filter((word) => !isPart(word, one.words)) }));
}

const isPart = (word: string, words: readonly string[]) =>
  words.some((other) => other !== word && other.includes(word));

/** The strongest words that are no part of a phrase shown, nor the other way round. */
function fresh(words: readonly string[], shown: readonly string[]): string[] {
  const kept: string[] = [];
  for (const word of words)
    if (![...shown, ...kept].some((one) => one.includes(word) || word.includes(one))) kept.push(word);
  return kept.slice(0, mostHints);
}

/** What a pattern finds: the matches that nothing before them denies, and whether one was denied. */
function matchesIn(clauses: readonly string[], pattern: RegExp): { held: string[]; denied: boolean } {
  const held: string[] = [];
  let isDenied = false;
  for (const clause of clauses)
    for (const match of clause.matchAll(pattern)) {
      const before = clause
        .slice(0, match.index)
        .split(/[，；,;]/)
        .at(-1)!;
      if (denial.test(before) || innerDenial.test(match[0])) isDenied = true;
      else held.push(match[0]);
    }
  return { held, denied: isDenied };
}
