import type { Case } from '../core/case/case';
import type { ComparisonFact } from '../core/case/comparison-fact';
import { mergedInto } from '../core/case/merge-cases';
import { AppError } from '../core/errors';
import { database as db } from './database';

/** All cases, the one touched last first. */
export function allCases(): Promise<Case[]> {
  return db.cases.orderBy('updatedAt').reverse().toArray();
}

/** One case. */
export function caseById(id: string): Promise<Case | undefined> {
  return db.cases.get(id);
}

/** A new case. */
export async function createCase(
  words: Omit<Case, 'id' | 'createdAt' | 'updatedAt' | 'isArchived'>,
): Promise<Case> {
  const at = new Date().toISOString();
  const made: Case = { ...words, id: crypto.randomUUID(), createdAt: at, updatedAt: at, isArchived: false };
  await db.cases.add(made);
  return made;
}

/** Changes a case. Throws AppError('not-found'). */
export async function changeCase(id: string, change: Partial<Omit<Case, 'id' | 'createdAt'>>): Promise<void> {
  const found = await db.cases.update(id, { ...change, updatedAt: new Date().toISOString() });
  if (!found) throw new AppError('not-found', `case ${id}`);
}

/**
 * Changes a case by what is stored of it at that moment, so that two fields saved at once do not undo each other.
 * Throws AppError('not-found').
 */
export async function editCase(id: string, edit: (row: Case) => Partial<Omit<Case, 'id'>>): Promise<void> {
  await db.transaction('rw', db.cases, async () => {
    const row = await db.cases.get(id);
    if (!row) throw new AppError('not-found', `case ${id}`);
    await db.cases.put({ ...row, ...edit(row), updatedAt: new Date().toISOString() });
  });
}

/**
 * Looks at a case in turn with what changes it: no change that `editCase` makes comes between the row and the look. A case
 * that is gone is not looked at.
 */
export async function lookAtCase(id: string, look: (row: Case) => void): Promise<void> {
  await db.transaction('r', db.cases, async () => {
    const row = await db.cases.get(id);
    if (row) look(row);
  });
}

/** Files pieces of evidence in a case; '' takes them out to 未归档. */
export async function fileEvidence(seqs: readonly number[], caseId: string): Promise<void> {
  await db.transaction('rw', [db.catalogue, db.cases], async () => {
    await db.catalogue
      .where('seq')
      .anyOf([...seqs])
      .modify({ caseId });
    if (caseId) await db.cases.update(caseId, { updatedAt: new Date().toISOString() });
  });
}

/** What a merge changed: enough to undo it. */
export type Merge = { moved: number[]; movedContacts: number[]; source: Case; target: Case };

/**
 * Moves everything of one case into another, answers included, and archives the emptied one, which keeps its words.
 * Throws AppError('not-found').
 */
export async function mergeCases(from: string, into: string): Promise<Merge> {
  return db.transaction('rw', [db.catalogue, db.cases, db.contacts], async () => {
    const [source, target] = [await db.cases.get(from), await db.cases.get(into)];
    if (!source || !target || from === into) throw new AppError('not-found', `merge ${from} into ${into}`);
    const moved = (await db.catalogue.where('caseId').equals(from).primaryKeys()) as number[];
    await db.catalogue.where('caseId').equals(from).modify({ caseId: into });
    const movedContacts = (await db.contacts.where('caseId').equals(from).primaryKeys()) as number[];
    await db.contacts.where('caseId').equals(from).modify({ caseId: into });
    await db.cases.update(into, { ...mergedInto(target, source), updatedAt: new Date().toISOString() });
    await db.cases.update(from, { isArchived: true, orderIds: [] });
    return { moved, movedContacts, source, target };
  });
}

/** Takes a merge back: both cases as they were, and what was moved returns. */
export async function undoMerge({ moved, movedContacts, source, target }: Merge): Promise<void> {
  await db.transaction('rw', [db.catalogue, db.cases, db.contacts], async () => {
    await db.cases.bulkPut([source, target]);
    await db.catalogue.where('seq').anyOf(moved).modify({ caseId: source.id });
    await db.contacts.where('seq').anyOf(movedContacts).modify({ caseId: source.id });
  });
}

/** Takes a case back that was made by mistake; it stays when it has evidence. */
export async function removeEmptyCase(id: string): Promise<void> {
  await db.transaction('rw', [db.catalogue, db.cases, db.contacts], async () => {
    const held = await Promise.all(
      [db.catalogue, db.contacts].map((table) => table.where('caseId').equals(id).count()),
    );
    if (held.every((count) => count === 0)) await db.cases.delete(id);
  });
}

/** Keeps a difference between two captures as a fact of a case; once. Throws AppError('not-found'). */
export async function keepComparison(caseId: string, fact: ComparisonFact): Promise<void> {
  await changeComparisons(caseId, (kept) => [...kept.filter((one) => one.id !== fact.id), fact]);
}

/** Takes such a fact out of a case. Throws AppError('not-found'). */
export async function dropComparison(caseId: string, factId: string): Promise<void> {
  await changeComparisons(caseId, (kept) => kept.filter((one) => one.id !== factId));
}

/** Drops what quotes a piece of evidence whose content is erased, from every case. */
export async function dropComparisonsOf(seq: number): Promise<void> {
  await db.cases
    .filter(({ comparisons = [] }) => comparisons.some((one) => quotes(one, seq)))
    .modify((one) => {
      one.comparisons = (one.comparisons ?? []).filter((fact) => !quotes(fact, seq));
    });
}

function quotes({ before, after }: ComparisonFact, seq: number): boolean {
  return before.seq === seq || after.seq === seq;
}

async function changeComparisons(
  caseId: string,
  change: (kept: readonly ComparisonFact[]) => ComparisonFact[],
): Promise<void> {
  await db.transaction('rw', db.cases, async () => {
    const one = await db.cases.get(caseId);
    await changeCase(caseId, { comparisons: change(one?.comparisons ?? []) });
  });
}
