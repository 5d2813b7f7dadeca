import type { TextChannel, TextVariant } from '../core/complaint/sentence';
import { database as db } from './database';
import { change, kept } from './settings-store';

/** The text the side panel shows. */
export type SidePlace = { caseId: string; channel: TextChannel; variant: TextVariant };
/** How far the user came in filling in one form: the fields he copied, and what he types of the number he was given. */
export type SideNotes = { copied: string[]; caseNo: string; filedAt: string };

const noNotes: SideNotes = { copied: [], caseNo: '', filedAt: '' };

/** The text the side panel shows; null: none is chosen. */
export function sidePlace(): Promise<SidePlace | null> {
  return kept<SidePlace | null>('side', null);
}

/** Has the side panel show this text, also when it is opened later; null: none. */
export async function showInSide(place: SidePlace | null): Promise<void> {
  await db.settings.put({ name: 'side', value: place });
}

/** How far the user came with the form of a channel. */
export function sideNotes(caseId: string, channel: TextChannel): Promise<SideNotes> {
  return kept(`side/${caseId}/${channel}`, noNotes);
}

/** Keeps how far the user came. */
export async function noteSide(
  caseId: string,
  channel: TextChannel,
  edit: (notes: SideNotes) => Partial<SideNotes>,
): Promise<void> {
  await change(`side/${caseId}/${channel}`, noNotes, (notes) => ({ ...notes, ...edit(notes) }));
}

/** The most characters the user saw on official forms, by `channel/field`. */
export function fieldLimits(): Promise<Record<string, number>> {
  return kept<Record<string, number>>('fieldLimits', {});
}

/** Keeps what an official form said of one field; null forgets it. */
export async function keepFieldLimit(key: string, max: number | null): Promise<void> {
  await change<Record<string, number>>('fieldLimits', {}, ({ [key]: _, ...rest }) =>
    max === null ? rest : { ...rest, [key]: max },
  );
}
