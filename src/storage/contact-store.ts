import type { ContactDraft } from '../core/case/contact-draft';
import type { ContactFile, ContactItem, ContactWords } from '../core/case/contacts';
import { AppError } from '../core/errors';
import type { ChannelId } from '../core/knowledge/ids';
import { type DraftRow, database as db } from './database';
import { hashesOfOnly } from './evidence-store';
import { append, jsonFile, type NewFile } from './ledger';
import { deletePieces } from './pieces';

/** The contacts of a case, all of them, in the order they were sealed. */
export function contactsOfCase(caseId: string): Promise<ContactItem[]> {
  return db.contacts.where('caseId').equals(caseId).sortBy('seq');
}

/** Every contact there is. */
export function allContacts(): Promise<ContactItem[]> {
  return db.contacts.toArray();
}

/** Which draft of a case is meant: the one that corrects a contact (0: a new one), of one channel where one is named. */
export type WhichDraft = { caseId: string; corrects: number; channel: ChannelId | null };

/** The draft begun last of those that are meant; undefined: there is none. */
export async function readDraft({ caseId, corrects, channel }: WhichDraft): Promise<DraftRow | undefined> {
  // By their ids they stand in the order they were begun.
  const kept = await db.contactDrafts.where('caseId').equals(caseId).sortBy('id');
  return kept.findLast(
    ({ draft }) => draft.corrects === corrects && (channel === null || draft.channel === channel),
  );
}

/** The id of a draft that is begun (UTC ISO): what is half written for one channel is not written over for another. */
export function newDraftId(caseId: string, begunAt: string): string {
  return `${caseId}/${begunAt}`;
}

/** Keeps what is being written, as it is now. */
export async function keepDraft(row: DraftRow): Promise<void> {
  await db.contactDrafts.put(row);
}

/** Throws a draft away. */
export async function dropDraft(id: string): Promise<void> {
  await db.contactDrafts.delete(id);
}

/**
 * Seals a contact with its files; its draft is done with. A correction is an entry of its own, and what it
 * corrects stays as it was sealed. Returns its number. Throws AppError('not-found' | 'disk-full').
 */
export async function sealContact({ id, caseId, draft, files }: DraftRow): Promise<number> {
  const { corrects, remindAt, actBefore: _was, ...words } = draft;
  const spoken: ContactWords = {
    ...{ v: 1, ...words, at: words.at || new Date().toISOString() },
    attached: files.map(({ name }, i) => ({ role: roleOf(i), name })),
  };
  const sealed = [jsonFile('contact.json', spoken), ...files.map(attachment)];
  const record = { type: 'contact' as const, gaps: [], ...(corrects > 0 ? { corrects } : {}) };
  const row = await append(record, sealed, async ({ seq, record: bytes }, { head, at }) => {
    if (corrects > 0 && (await db.contacts.update(corrects, { correctedBy: seq })) === 0)
      throw new AppError('not-found', `contact ${corrects}`);
    const { v: _, attached, ...kept } = spoken;
    const refs = filesIn(bytes, attached);
    const place = { seq, sealedAt: at, head, caseId, corrects, correctedBy: 0, remindAt };
    await db.contacts.add({ ...kept, ...place, files: refs, isErased: false });
    await db.contactDrafts.delete(id);
    await db.cases.update(caseId, { updatedAt: at });
  });
  return row.seq;
}

function roleOf(i: number): string {
  return `attachment-${String(i + 1).padStart(2, '0')}`;
}

function attachment({ content }: DraftRow['files'][number], i: number): NewFile {
  const type = content.type.split(';')[0]!.trim().toLowerCase();
  const mediaType = /^[a-z0-9.+-]+\/[a-z0-9.+-]+$/.test(type) ? type : 'application/octet-stream';
  return { role: roleOf(i), mediaType, content };
}

/** The attached files with the hashes the record holds. */
function filesIn(record: Uint8Array, attached: ContactWords['attached']): ContactFile[] {
  const { files } = JSON.parse(new TextDecoder().decode(record)) as { files: Omit<ContactFile, 'name'>[] };
  return attached.flatMap(({ role, name }) => {
    const ref = files.find((file) => file.role === role);
    return ref ? [{ ...ref, name }] : [];
  });
}

/**
 * Destroys what was said in a contact and its files for good; that there was one stays in the ledger.
 * Throws AppError('not-found').
 */
export async function eraseContact(seq: number): Promise<void> {
  let erased: string[] = [];
  const draft = async () => {
    erased = await hashesOfOnly(seq);
    return { type: 'erase' as const, of: seq, erased, gaps: [] };
  };
  await append(draft, [], async () => {
    for (const row of await db.files.bulkGet(erased)) if (row?.pieces) await deletePieces(row.pieces);
    await db.files.bulkDelete(erased);
    await db.contacts.update(seq, { ...nothingSaid, isErased: true });
  });
}

const nothingSaid: Partial<ContactItem> & Partial<ContactDraft> = {
  ...{ caseNo: '', agent: '', sent: '', said: '', promised: null, amountFen: null, declinedAt: null },
  ...{ via: '', ask: '', cites: [], files: [], remindAt: '' },
};
