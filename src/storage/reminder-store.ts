import type { EvidenceItem } from '../core/case/evidence-item';
import {
  dueRecaptures,
  isSameOrder,
  type Order,
  openRecaptures,
  orderOf,
  planRecaptures,
  putOff,
  type Recapture,
  ringsAt,
} from '../core/case/recapture';
import { isQuiet } from '../core/deadline/reminders';
import { database as db } from './database';
import { readSettings } from './settings-store';

/** Keeps the reminders that follow a capture, unless some of its order are still wanted. */
export async function remindOf(item: EvidenceItem): Promise<void> {
  const planned = planRecaptures(item, Date.now());
  await db.transaction('rw', [db.recaptures, db.catalogue], async () => {
    if ((await remindersOf(orderOf(item))).length > 0) return;
    const known = new Set(await db.recaptures.toCollection().primaryKeys());
    await db.recaptures.bulkAdd(planned.filter(({ id }) => !known.has(id)));
  });
}

/** The reminders of an order that are still wanted, the next one first. */
export async function remindersOf(order: Order): Promise<Recapture[]> {
  return (await openReminders()).filter((one) => isSameOrder(one, order));
}

/** A reminder by its id. */
export function reminderById(id: string): Promise<Recapture | undefined> {
  return db.recaptures.get(id);
}

/** Takes back the reminders of an order, whichever of its captures they follow. */
export async function forgetReminders(order: Order): Promise<void> {
  await db.recaptures.filter((one) => isSameOrder(one, order)).delete();
}

/** Puts off what would ring of an order until then (UTC ISO); gives what takes that back. */
export async function putOffReminders(order: Order, until: string): Promise<() => Promise<void>> {
  return db.transaction('rw', [db.recaptures, db.catalogue], async () => {
    const before = await remindersOf(order);
    const later = putOff(before, until);
    await db.recaptures.bulkPut(later);
    const changed = before.filter(({ id }) => later.some((one) => one.id === id));
    return async () => {
      // What was settled, taken back or put off anew meanwhile stays so.
      for (const { id, toldAt } of changed)
        if ((await db.recaptures.get(id))?.snoozedUntil === until)
          await db.recaptures.update(id, { toldAt, snoozedUntil: '' });
    };
  });
}

/** All that is still wanted, the next one first. */
export async function openReminders(): Promise<Recapture[]> {
  const { open } = await weighed();
  return open.sort((a, b) => ringsAt(a).localeCompare(ringsAt(b)));
}

async function weighed(): Promise<{ kept: Recapture[]; open: Recapture[] }> {
  const kept = await db.recaptures.toArray();
  const hosts = [...new Set(kept.map(({ host }) => host))];
  const captures = await db.catalogue.where('host').anyOf(hosts).toArray();
  return { kept, open: openRecaptures(kept, captures) };
}

/** Drops what later captures settled; gives what is still wanted and what was dropped. */
export async function settleReminders(): Promise<{ open: Recapture[]; settled: Recapture[] }> {
  return db.transaction('rw', [db.recaptures, db.catalogue], async () => {
    const { kept, open } = await weighed();
    const settled = kept.filter((one) => !open.includes(one));
    await db.recaptures.bulkDelete(settled.map(({ id }) => id));
    return { open, settled };
  });
}

/**
 * Takes out what is to be told now and marks it, with all that is late beside it, as told: whoever asks next gets none
 * of it, also when the worker was killed before it could tell. In quiet hours it stays; who wants no reminders is told none.
 */
export async function takeDueReminders(): Promise<Recapture[]> {
  const now = new Date();
  const { quietHours, reminders } = await readSettings();
  if (isQuiet(now.getTime(), quietHours)) return [];
  return db.transaction('rw', db.recaptures, async () => {
    const kept = await db.recaptures.toArray();
    const due = dueRecaptures(kept, now.getTime());
    const late = kept.filter((one) => one.toldAt === '' && Date.parse(ringsAt(one)) <= now.getTime());
    for (const { id } of late) await db.recaptures.update(id, { toldAt: now.toISOString() });
    return reminders ? due : [];
  });
}
