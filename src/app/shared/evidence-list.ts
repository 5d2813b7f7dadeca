import type { Case, WholeCase } from '../../core/case/case';
import type { EvidenceItem } from '../../core/case/evidence-item';
import { type EvidenceList, evidenceListOf, guessDispute } from '../../core/case/evidence-list';
import { normaliseCase } from '../../core/case/normalise-case';
import type { DisputeId } from '../../core/knowledge/ids';
import type { Knowledge } from '../../core/knowledge/schema';
import { packNow } from './pack-in-use';
import { linesOf, talksOf } from './talks';

/** What a case is measured by, with the knowledge in use: the same list on every screen. */
export async function evidenceListFor(row: Case, evidence: readonly EvidenceItem[]): Promise<EvidenceList> {
  const { knowledge } = (await packNow()).pack;
  const one = normaliseCase(row);
  const guess = one.dispute ? null : await guessFor(one, evidence, knowledge);
  return evidenceListOf({ case: one, evidence, knowledge, guess });
}

/** The last guess of each case, and from what: lists ask at every change, and a talk of thousands is long to read. */
const guesses = new Map<string, { from: string; guess: DisputeId | null }>();

async function guessFor(
  one: WholeCase,
  evidence: readonly EvidenceItem[],
  knowledge: Knowledge,
): Promise<DisputeId | null> {
  const there = evidence.filter(({ isErased, outcome }) => !isErased && outcome !== 'cancelled');
  const read = there.map(({ seq, kind, notices }) => [seq, kind, notices.length]);
  const from = JSON.stringify([one.statement, one.facts, read, knowledge.signs.length]);
  const last = guesses.get(one.id);
  if (last?.from === from) return last.guess;
  // Wrapped: whoever watches the database goes on watching after files are read.
  const talk = linesOf(await Promise.resolve(talksOf(there)));
  const guess = guessDispute(one, there, talk, knowledge);
  guesses.set(one.id, { from, guess });
  return guess;
}
