import type { Case } from '../core/case/case';
import type { ContactItem } from '../core/case/contacts';
import type { EvidenceItem } from '../core/case/evidence-item';
import type { CaseOutcome } from '../core/case/outcome';
import type { ReminderState } from '../core/deadline/reminders';
import { database as db } from './database';
import { ownAmounts } from './knowledge-store';
import { readSettings, type Settings } from './settings-store';

/** Everything the dates of cases are counted from, as it is stored. */
export type FollowUp = {
  cases: Case[];
  evidence: EvidenceItem[];
  contacts: ContactItem[];
  states: ReminderState[];
  settings: Settings;
  /** How long the user says unverified limits are, by the id of their rule. */
  amounts: Readonly<Record<string, number>>;
};

/** What the dates of one case, or of every case that is not archived, are counted from. */
export async function followUp(caseId?: string): Promise<FollowUp> {
  const own = caseId === undefined ? null : await db.cases.get(caseId);
  const cases = caseId === undefined ? await db.cases.filter((one) => !one.isArchived).toArray() : [];
  if (own) cases.push(own);
  const ids = cases.map((one) => one.id);
  const [evidence, contacts, states, settings, amounts] = await Promise.all([
    db.catalogue.where('caseId').anyOf(ids).sortBy('seq'),
    db.contacts.where('caseId').anyOf(ids).sortBy('seq'),
    db.reminders.where('caseId').anyOf(ids).toArray(),
    readSettings(),
    ownAmounts(),
  ]);
  return { cases, evidence, contacts, states, settings, amounts };
}

const untouched = { shownFor: '', snoozedUntil: '', isOff: false };

/** Notes what was done about the reminder of a date. */
export async function noteReminder(
  { key, caseId }: Pick<ReminderState, 'key' | 'caseId'>,
  change: Partial<Omit<ReminderState, 'key' | 'caseId'>>,
): Promise<void> {
  await db.transaction('rw', db.reminders, async () => {
    const known = await db.reminders.get(key);
    await db.reminders.put({ ...untouched, ...known, ...change, key, caseId });
  });
}

/** How a case ended; undefined while it goes on. */
export function outcomeOfCase(caseId: string): Promise<CaseOutcome | undefined> {
  return db.outcomes.get(caseId);
}

/** How every ended case ended. */
export function allOutcomes(): Promise<CaseOutcome[]> {
  return db.outcomes.toArray();
}

/** Ends a case: how, and that it is archived. */
export async function endCase(outcome: CaseOutcome): Promise<void> {
  await db.transaction('rw', [db.outcomes, db.cases], async () => {
    await db.outcomes.put(outcome);
    await db.cases.update(outcome.caseId, { isArchived: true, updatedAt: new Date().toISOString() });
  });
}

/** Takes an end back: the case goes on. */
export async function reopenCase(caseId: string): Promise<void> {
  await db.transaction('rw', [db.outcomes, db.cases], async () => {
    await db.outcomes.delete(caseId);
    await db.cases.update(caseId, { isArchived: false, updatedAt: new Date().toISOString() });
  });
}
