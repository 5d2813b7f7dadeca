import { database as db } from './database';

/** Keeps on which side of a talk the user says he stands: an ordering of what is shown, no evidence. */
export async function keepMySide(seq: number, mySide: 'left' | 'right'): Promise<void> {
  await db.catalogue.update(seq, { mySide });
}
