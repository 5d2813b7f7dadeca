import type { WholeCase } from '../case/case';
import type { EvidenceItem } from '../case/evidence-item';
import type { DisputeId } from '../knowledge/ids';
import { finder } from '../knowledge/pattern';
import type { Sign } from '../knowledge/schema';

/** A type of dispute the words speak for, how strongly, and the words themselves. */
export type DisputeSuggestion = { dispute: DisputeId; score: number; words: string[] };

/** Words before a sign that take it back: 不是没发货, 没有拉黑. */
const denial =
  /(不是|并非|并不是|没有|并没有|没|未|从未|不算|不存在|而非|不只是)(说|因为|被|有|什么|我|要|在|他们|对方|一般的?)?$/;
/** The same inside a sign, right before its last words: 卡密不是无效. */
const innerDenial = /(不是|并非)(?!我|他)[^，。；]{0,3}$/;

/** Everything of a case that may say what the dispute is about. */
export function textsOf(
  { statement, facts }: Pick<WholeCase, 'statement' | 'facts'>,
  evidence: readonly Pick<EvidenceItem, 'notices' | 'fields'>[],
  talk: readonly string[],
): string[] {
  const pages = evidence.flatMap(({ notices, fields }) => [...notices, fields.status?.raw ?? '']);
  return [statement, ...facts.map(({ text }) => text), ...pages, ...talk].filter(Boolean);
}

/** The types of dispute some texts speak for, the likeliest first. Only the user decides. */
export function suggestDispute(texts: readonly string[], signs: readonly Sign[]): DisputeSuggestion[] {
  const clauses = texts.flatMap((text) => text.replace(/[ \t\u3000]+/g, '').split(/[\n。！？!?]+/));
  const found = new Map<DisputeId, DisputeSuggestion>();
  for (const { dispute, pattern, weight } of signs) {
    const words = clauses.flatMap((clause) => heldIn(clause, pattern));
    if (words.length === 0) continue;
    const known = found.get(dispute) ?? { dispute, score: 0, words: [] };
    known.score += weight;
    known.words.push(...words.filter((word) => !known.words.includes(word)));
    found.set(dispute, known);
  }
  return [...found.values()].sort((a, b) => b.score - a.score);
}

/** What of a clause the pattern finds and nothing before it denies. */
function heldIn(clause: string, pattern: string): string[] {
  return [...clause.matchAll(finder(pattern))]
    .filter((match) => {
      const before = clause
        .slice(0, match.index)
        .split(/[，；,;]/)
        .at(-1)!;
      return !denial.test(before) && !innerDenial.test(match[0]);
    })
    .map((match) => match[0]);
}
