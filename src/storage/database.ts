import Dexie, { type EntityTable } from 'dexie';
import type { Case } from '../core/case/case';
import type { EvidenceItem } from '../core/case/evidence-item';
import type { EntryType } from '../core/evidence/record';

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

/** Content, stored once by its hash. Only an erase entry may remove it. */
export type FileRow = { sha256: string; mediaType: string; bytes: number; content: Blob };

/** A signer; the private key is not extractable. `seq` is the key entry that introduced it. */
export type KeyRow = { id: string; seq: number; spki: Uint8Array<ArrayBuffer>; privateKey: CryptoKey };

/**
 * A capture under way: what was asked and what came so far, and the Web Lock its maker holds (without a holder it was
 * cut). Gone with the close entry.
 */
export type JournalRow = { seq: number; lock: string; asked: string[]; done: string[] };

export type SettingRow = { name: string; value: unknown };

export type Database = Dexie & {
  entries: EntityTable<EntryRow, 'seq'>;
  files: EntityTable<FileRow, 'sha256'>;
  keys: EntityTable<KeyRow, 'id'>;
  journal: EntityTable<JournalRow, 'seq'>;
  catalogue: EntityTable<EvidenceItem, 'seq'>;
  cases: EntityTable<Case, 'id'>;
  settings: EntityTable<SettingRow, 'name'>;
};

/**
 * The one database. `strict` durability: a commit is reported when it is on the disk, so that what the
 * user is told is sealed survives a power cut.
 */
export const database = new Dexie('liuzheng', { chromeTransactionDurability: 'strict' }) as Database;

database.version(1).stores({
  entries: 'seq, type, of, *hashes',
  files: 'sha256',
  keys: 'id, seq',
  journal: 'seq',
  catalogue: 'seq, caseId, digest, host',
  cases: 'id, updatedAt',
  settings: 'name',
});
