import Dexie, { type EntityTable, type Table } from 'dexie';
import type { Case } from '../core/case/case';
import type { ContactDraft } from '../core/case/contact-draft';
import type { ContactItem } from '../core/case/contacts';
import type { EvidenceItem } from '../core/case/evidence-item';
import type { CaseOutcome } from '../core/case/outcome';
import type { Recapture } from '../core/case/recapture';
import type { ReminderState } from '../core/deadline/reminders';
import type { EntryType, Gap, PageKind } from '../core/evidence/record';
import type { Chunk, RecordingLog } from '../core/evidence/recording-files';
import type { Part } from '../core/search/parts';
import { carefulFactory } from './careful-open';

/** One sealed entry: three byte strings as made, and what we look entries up by. */
export type EntryRow = {
  seq: number;
  type: EntryType;
  /** The entry it belongs to; 0 when it stands alone. */
  of: number;
  record: Uint8Array<ArrayBuffer>;
  signature: Uint8Array<ArrayBuffer>;
  head: Uint8Array<ArrayBuffer>;
  /** SHA-256 of its files. */
  hashes: string[];
};

/**
 * Content, stored once by its hash. Only an erase entry may remove it. A recording stays in the pieces in which it came
 * (`pieces` is their owner, `content` null): joining them would need the same space a second time.
 */
export type FileRow = {
  sha256: string;
  mediaType: string;
  bytes: number;
  content: Blob | null;
  pieces?: string;
};

/** A piece of a large file, in order under its owner; a piece of a recording says when it came and what its hash is. */
export type PieceRow = { owner: string; index: number; content: Blob; chunk: Chunk | null };

/** A signer; the private key is not extractable. `seq` is the key entry that introduced it. */
export type KeyRow = { id: string; seq: number; spki: Uint8Array<ArrayBuffer>; privateKey: CryptoKey };

/**
 * A capture under way: what was asked and what came so far, and the Web Lock its maker holds (without a holder it was
 * cut). Gone with the close entry.
 */
export type Journal = {
  lock: string;
  asked: string[];
  done: string[];
  /** What another page of ours needs to go on where this one was cut; absent where nobody can. */
  resume?: {
    tab: { id: number; windowId: number; url: string };
    subject: { what: 'page' | 'visible' };
    kind: PageKind;
    /** Of the first reading, to be compared at the end. */
    digest: string;
    /** Whether the first seal had all of its moment. */
    isWhole: boolean;
  };
  /** Until then (UTC ISO) somebody is on his way to go on with it: it is not closed as cut. */
  waitsUntil?: string;
};
export type JournalRow = Journal & { seq: number };

/**
 * A recording under way, and the Web Lock its maker holds (without a holder it was cut). Gone with the close entry.
 * `checked`: how many chunks stand in sealed checkpoints. `done`: the steps that are sealed.
 */
export type RecordingRow = {
  seq: number;
  lock: string;
  mediaType: string;
  chunks: number;
  bytes: number;
  savedMs: number;
  checked: number;
  done: string[];
  log: RecordingLog;
  gaps: Gap[];
};

export type SettingRow = { name: string; value: unknown };

/**
 * A site the user switched on: `pattern` is the match pattern its permission is asked with. The row alone allows nothing:
 * it counts only while the browser still gives the permission.
 */
export type SiteRow = { pattern: string; auto: boolean; since: string };

/** A contact being written, with the files pasted into it: one per case, and one per contact that is being corrected. */
export type DraftRow = {
  id: string;
  caseId: string;
  draft: ContactDraft;
  files: { name: string; content: Blob }[];
};

/**
 * The words in the sealed files of a piece of evidence, for the search: worked out from them and rebuildable, gone with
 * them. `version` says how it was made; `isCut`: there were more words than are kept.
 */
export type SearchTextRow = { seq: number; version: number; parts: Part[]; isCut: boolean };

export type Database = Dexie & {
  entries: EntityTable<EntryRow, 'seq'>;
  files: EntityTable<FileRow, 'sha256'>;
  keys: EntityTable<KeyRow, 'id'>;
  journal: EntityTable<JournalRow, 'seq'>;
  catalogue: EntityTable<EvidenceItem, 'seq'>;
  cases: EntityTable<Case, 'id'>;
  settings: EntityTable<SettingRow, 'name'>;
  pieces: Table<PieceRow, [string, number]>;
  recordings: EntityTable<RecordingRow, 'seq'>;
  sites: EntityTable<SiteRow, 'pattern'>;
  recaptures: EntityTable<Recapture, 'id'>;
  contacts: EntityTable<ContactItem, 'seq'>;
  contactDrafts: EntityTable<DraftRow, 'id'>;
  reminders: EntityTable<ReminderState, 'key'>;
  outcomes: EntityTable<CaseOutcome, 'caseId'>;
  searchTexts: EntityTable<SearchTextRow, 'seq'>;
};

/**
 * The one database. `strict` durability: a commit is reported when it is on the disk, so that what the
 * user is told is sealed survives a power cut.
 */
export const database = new Dexie('liuzheng', {
  chromeTransactionDurability: 'strict',
  // Dexie stays closed after an open that failed; this lets the next call try again.
  indexedDB: carefulFactory(indexedDB, () => database.close({ disableAutoOpen: false })),
}) as Database;

database.version(1).stores({
  entries: 'seq, type, of, *hashes',
  files: 'sha256',
  keys: 'id, seq',
  journal: 'seq',
  catalogue: 'seq, caseId, digest, host',
  cases: 'id, updatedAt',
  settings: 'name',
});

database.version(2).stores({
  pieces: '[owner+index], owner',
  recordings: 'seq',
});

database.version(3).stores({
  sites: 'pattern',
  recaptures: 'id, host',
});

database.version(4).stores({
  contacts: 'seq, caseId',
  contactDrafts: 'id, caseId',
  reminders: 'key, caseId',
  outcomes: 'caseId',
});

// Nothing is filled in here: an upgrade that read every sealed page would hold up the first capture after an update.
database.version(5).stores({
  searchTexts: 'seq, version',
});

/** Opens the database anew, after the browser gave it up. */
export async function reopenDatabase(): Promise<void> {
  database.close();
  await database.open();
}
