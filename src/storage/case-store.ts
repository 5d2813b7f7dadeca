import type { Case } from '../core/case/case';
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
export type Merge = { moved: number[]; source: Case; target: Case };

/**
 * Moves everything of one case into another and archives the emptied one, which keeps its words.
 * Throws AppError('not-found').
 */
export async function mergeCases(from: string, into: string): Promise<Merge> {
  return db.transaction('rw', [db.catalogue, db.cases], async () => {
    const [source, target] = [await db.cases.get(from), await db.cases.get(into)];
    if (!source || !target || from === into) throw new AppError('not-found', `merge ${from} into ${into}`);
    const moved = (await db.catalogue.where('caseId').equals(from).primaryKeys()) as number[];
    await db.catalogue.where('caseId').equals(from).modify({ caseId: into });
    await db.cases.update(into, {
      orderIds: [...new Set([...target.orderIds, ...source.orderIds])],
      statement: [target.statement, source.statement].filter(Boolean).join('\n'),
      updatedAt: new Date().toISOString(),
    });
    await db.cases.update(from, { isArchived: true, orderIds: [] });
    return { moved, source, target };
  });
}

/** Takes a merge back: both cases as they were, and what was moved returns. */
export async function undoMerge({ moved, source, target }: Merge): Promise<void> {
  await db.transaction('rw', [db.catalogue, db.cases], async () => {
    await db.cases.bulkPut([source, target]);
    await db.catalogue.where('seq').anyOf(moved).modify({ caseId: source.id });
  });
}

/** A new case with some of the evidence of another. */
export async function splitCase(
  seqs: readonly number[],
  words: Parameters<typeof createCase>[0],
): Promise<Case> {
  return db.transaction('rw', [db.catalogue, db.cases], async () => {
    const made = await createCase(words);
    await fileEvidence(seqs, made.id);
    return made;
  });
}

/** Takes a case back that was made by mistake; it stays when it has evidence. */
export async function removeEmptyCase(id: string): Promise<void> {
  await db.transaction('rw', [db.catalogue, db.cases], async () => {
    if ((await db.catalogue.where('caseId').equals(id).count()) === 0) await db.cases.delete(id);
  });
}
