import * as v from 'valibot';
import { AppError } from '../core/errors';
import { hex, sha256, toBase64, utf8 } from '../core/evidence/bytes';
import { canonicalBytes } from '../core/evidence/canonical';
import { tidyGap } from '../core/evidence/gap';
import { hashBlob } from '../core/evidence/hash-blob';
import { headBytes, nextHead } from '../core/evidence/head';
import { type Draft, type Environment, type FileRef, parseRecord, Record } from '../core/evidence/record';
import { derSignature, keyId, signing } from '../core/evidence/signature';
import { database as db, type EntryRow, type KeyRow } from './database';

/** A file to be sealed with an entry. `stored`: it lies in pieces already, and this is its hash. */
export type NewFile = {
  role: string;
  mediaType: string;
  content: Blob;
  stored?: { owner: string; sha256: string };
};

/** A file whose hash is known: hashing happens before the ledger's lock is taken. */
export type HashedFile = NewFile & { ref: FileRef };

/** The software that makes entries; set once by each entry page. */
let environment: Environment | null = null;

/** Says what software runs here. Each context calls it once before it appends. */
export function useEnvironment(found: Environment): void {
  environment = found;
}

/** Hashes files for an entry. */
export function hashFiles(files: readonly NewFile[]): Promise<HashedFile[]> {
  return Promise.all(
    files.map(async (file) => {
      const ref = {
        role: file.role,
        sha256: file.stored?.sha256 ?? (await hashBlob(file.content)),
        bytes: file.content.size,
        mediaType: file.mediaType,
      };
      return { ...file, ref };
    }),
  );
}

/** What must change in the same transaction as an entry. `head` is the SHA-256 of its head, `at` its device time. */
type Also = (row: EntryRow, sealed: { head: string; at: string }) => Promise<void>;

/** Without its files: those are handed over beside it. */
type DraftWithoutFiles = Draft extends infer D ? (D extends Draft ? Omit<D, 'files'> : never) : never;

/**
 * Seals an entry: the only way into the ledger. Takes the draft and its files; returns the row as stored, after the
 * commit is on the disk. A draft given as a function is made under the ledger's lock, when nobody else can append.
 * `also` runs inside the same transaction, for the ordinary rows that must change with it.
 * Throws AppError('disk-full') through asAppError, and whatever `also` throws; then nothing is stored.
 */
export async function append(
  draft: DraftWithoutFiles | (() => Promise<DraftWithoutFiles>),
  files: readonly NewFile[] = [],
  also?: Also,
): Promise<EntryRow> {
  const hashed = await hashFiles(files);
  return await navigator.locks.request('ledger', async () => {
    const key = await signer();
    await noteClockJump(key);
    return await write(key, typeof draft === 'function' ? await draft() : draft, hashed, also);
  });
}

/** Makes sure that there is a signer, so that the first capture need not wait for its key. */
export async function openLedger(): Promise<void> {
  await navigator.locks.request('ledger', signer);
}

/** The newest entry, or undefined in an empty ledger. */
export function newestEntry(): Promise<EntryRow | undefined> {
  return db.entries.orderBy('seq').last();
}

async function write(
  key: KeyRow,
  draft: DraftWithoutFiles,
  files: readonly HashedFile[],
  also?: Also,
): Promise<EntryRow> {
  const last = await newestEntry();
  const seq = (last?.seq ?? 0) + 1;
  const record = v.parse(Record, {
    ...draft,
    gaps: draft.gaps.map(tidyGap),
    v: 1,
    seq,
    at: new Date().toISOString(),
    tz: Intl.DateTimeFormat().resolvedOptions().timeZone,
    salt: hex(crypto.getRandomValues(new Uint8Array(16))),
    key: key.id,
    files: files.map((file) => file.ref),
  });
  const bytes = canonicalBytes(record);
  const signature = await sign(key, bytes);
  const head = headBytes(await nextHead(seq, last?.head ?? null, { record: bytes, signature }));
  const row: EntryRow = {
    seq,
    type: record.type,
    of: 'of' in record ? record.of : 0,
    record: bytes,
    signature,
    head,
    hashes: files.map((file) => file.ref.sha256),
  };
  const sealed = { head: await sha256(head), at: record.at };
  await db.transaction(
    'rw',
    [
      ...[db.entries, db.files, db.keys, db.journal, db.catalogue, db.cases, db.pieces, db.recordings],
      ...[db.contacts, db.contactDrafts, db.outcomes, db.searchTexts],
    ],
    async () => {
      // add, never put: a second entry of this number is an error, not an update.
      await db.entries.add(row);
      for (const { ref, content, stored } of files) {
        const isKept = (await db.files.where('sha256').equals(ref.sha256).count()) > 0;
        if (!isKept) {
          const place = stored ? { content: null, pieces: stored.owner } : { content };
          await db.files.add({ sha256: ref.sha256, mediaType: ref.mediaType, bytes: ref.bytes, ...place });
        }
      }
      await also?.(row, sealed);
    },
  );
  return row;
}

/** The signature of the ledger's newest key over bytes, DER. Throws AppError('key-missing') in an empty ledger. */
export async function signWithLedger(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const key = await db.keys.orderBy('seq').last();
  if (!key) throw new AppError('key-missing');
  return sign(key, bytes);
}

async function sign(key: KeyRow, bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  return derSignature(new Uint8Array(await crypto.subtle.sign(signing, key.privateKey, bytes)));
}

async function signer(): Promise<KeyRow> {
  const known = await db.keys.orderBy('seq').last();
  if (known) return known;
  if (!environment) throw new AppError('key-missing', 'the software that seals is not known');
  const pair = await crypto.subtle.generateKey(signing, false, ['sign', 'verify']);
  const spki = new Uint8Array(await crypto.subtle.exportKey('spki', pair.publicKey));
  const seq = ((await newestEntry())?.seq ?? 0) + 1;
  const key: KeyRow = { id: await keyId(spki), seq, spki, privateKey: pair.privateKey };
  // Key and key entry come in one transaction: neither a key nobody introduced, nor an entry whose key is lost.
  await write(key, { type: 'key', publicKey: toBase64(spki), environment, gaps: [] }, [], async () => {
    await db.keys.add(key);
  });
  return key;
}

/** Seals a `clock` entry when the device clock stands before the newest entry by more than a second. */
async function noteClockJump(key: KeyRow): Promise<void> {
  const last = await newestEntry();
  const at = last && timeOf(last.record);
  if (!at) return;
  const jumpMs = Date.now() - Date.parse(at);
  if (jumpMs < -1000) await write(key, { type: 'clock', jumpMs, gaps: [] }, []);
}

/** The time of a record; '' for one that cannot be read any more: a damaged entry must not stop the next. */
function timeOf(record: Uint8Array): string {
  try {
    return parseRecord(record).at;
  } catch {
    // The damage itself is found, and named, by every check of the ledger.
    return '';
  }
}

/** A JSON value as a file of an entry. */
export function jsonFile(role: string, value: unknown): NewFile {
  return {
    role,
    mediaType: 'application/json',
    content: new Blob([utf8(JSON.stringify(value))], { type: 'application/json' }),
  };
}
