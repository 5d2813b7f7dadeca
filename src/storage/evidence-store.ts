import type { Confirmation, EvidenceItem, Outcome } from '../core/case/evidence-item';
import { AppError } from '../core/errors';
import { type FileRef, type Gap, parseRecord, type Record } from '../core/evidence/record';
import type { FieldName } from '../core/reading/fields';
import { dropComparisonsOf } from './case-store';
import { database as db, type EntryRow, type Journal, type JournalRow } from './database';
import { append, jsonFile, type NewFile } from './ledger';
import { deletePieces, joinPieces } from './pieces';

/** Everything of one piece of evidence in the ledger: its opening entry and all that name it, with parsed records. */
export type EvidenceEntries = { row: EntryRow; record: Record }[];

/** The entries of a piece of evidence, oldest first. */
export async function entriesOf(seq: number): Promise<EvidenceEntries> {
  const opening = await db.entries.get(seq);
  const rest = await db.entries.where('of').equals(seq).sortBy('seq');
  return (opening ? [opening, ...rest] : rest).map((row) => ({ row, record: parseRecord(row.record) }));
}

/** The files of a piece of evidence in the order they were sealed, with the entry each belongs to. */
export async function filesOf(seq: number): Promise<(FileRef & { seq: number })[]> {
  const entries = await entriesOf(seq);
  return entries.flatMap(({ record }) => record.files.map((file) => ({ ...file, seq: record.seq })));
}

/** The content of a file, or null when it was erased. */
export async function readFile(sha256: string): Promise<Blob | null> {
  const row = await db.files.get(sha256);
  if (!row?.pieces) return row?.content ?? null;
  const joined = await joinPieces(row.pieces, row.mediaType);
  // With a piece lost it is another file: the hash says so, and an empty one is told as missing.
  return joined.size > 0 ? joined : null;
}

/** Opens a capture: seals its first files, starts its journal and its place in the lists, in one transaction. */
export async function openCapture(
  draft: Extract<Parameters<typeof append>[0], { type: 'capture' }>,
  files: readonly NewFile[],
  {
    journal,
    item,
  }: { journal: Journal; item: Omit<EvidenceItem, 'seq' | 'at' | 'head' | 'outcome' | 'closedAt'> },
): Promise<EntryRow> {
  return append(draft, files, async ({ seq }, { head, at }) => {
    await db.journal.add({ ...journal, seq });
    await db.catalogue.add({ ...item, seq, at, head, outcome: 'open', closedAt: '' });
  });
}

/** The journal of a capture that is not closed yet. */
export function openedCapture(seq: number): Promise<JournalRow | undefined> {
  return db.journal.get(seq);
}

/** How long whoever goes on with a cut capture may take until he holds its lock, ms. */
const takeoverMs = 10_000;

/**
 * Captures that were cut a moment ago and that another page of ours can go on with. They are kept from being closed as
 * cut for ten seconds: time enough to open that page. Each is given out once.
 */
export async function resumableCaptures(): Promise<number[]> {
  const held = await heldLocks();
  return db.transaction('rw', db.journal, async () => {
    const cut = await db.journal
      .filter((row) => !held.has(row.lock) && !!row.resume && !row.waitsUntil)
      .toArray();
    const waitsUntil = new Date(Date.now() + takeoverMs).toISOString();
    for (const { seq } of cut) await db.journal.update(seq, { waitsUntil });
    return cut.map(({ seq }) => seq);
  });
}

async function heldLocks(): Promise<Set<string | undefined>> {
  return new Set(((await navigator.locks.query()).held ?? []).map((lock) => lock.name));
}

/** Seals one step of an open capture and ticks it off in the journal. */
export async function addPart(
  of: number,
  step: string,
  { files, gaps }: { files: readonly NewFile[]; gaps: Gap[] },
): Promise<EntryRow> {
  return append({ type: 'part', of, step, gaps }, files, async () => {
    await requireContent(of);
    await db.journal
      .where('seq')
      .equals(of)
      .modify((journal) => void journal.done.push(step));
    await db.catalogue
      .where('seq')
      .equals(of)
      .modify((item) => void item.gaps.push(...gaps));
  });
}

/** Ends a capture. Every gap given here is sealed in the close entry; the journal is done. */
export async function closeCapture(
  of: number,
  outcome: Exclude<Outcome, 'open'>,
  gaps: Gap[],
): Promise<void> {
  await append({ type: 'close', of, outcome, gaps }, [], async (_row, { at }) => {
    await db.journal.delete(of);
    await db.catalogue
      .where('seq')
      .equals(of)
      .modify((item) => {
        item.outcome = outcome;
        item.closedAt = at;
        item.gaps.push(...gaps);
      });
  });
}

/**
 * Closes captures that were cut (worker killed, popup closed, browser gone): partial, with a gap for each step that
 * was asked and did not come. Returns their numbers. Called at every start.
 */
export async function closeCutCaptures(): Promise<number[]> {
  const held = await heldLocks();
  const closed: number[] = [];
  for (const { seq, lock: name, waitsUntil = '' } of await db.journal.toArray()) {
    if (held.has(name) || waitsUntil > new Date().toISOString()) continue;
    // Two starts at once: only the one that gets the lock closes, and only if it is still open then.
    await navigator.locks.request(name, { ifAvailable: true }, async (lock) => {
      const open = lock && (await db.journal.get(seq));
      if (!open) return;
      const missing = open.asked.filter((step) => !open.done.includes(step));
      await closeCapture(
        seq,
        'partial',
        missing.map((step) => ({ step, reason: 'interrupted', detail: '' })),
      );
      closed.push(seq);
    });
  }
  return closed;
}

/** Brings in a file the user has: sealed as it is, with where he says it comes from. Returns its number. */
export async function importFile(
  file: { name: string; content: Blob; origin: string },
  item: Pick<EvidenceItem, 'caseId' | 'title' | 'thumbnail'>,
): Promise<number> {
  const files = [
    { role: 'original', mediaType: mediaTypeOf(file.content), content: file.content },
    jsonFile('import.json', { name: file.name, origin: file.origin, importedAt: new Date().toISOString() }),
  ];
  const draft = { type: 'import' as const, origin: file.origin, gaps: [] };
  const row = await append(draft, files, async ({ seq }, { head, at }) => {
    const opened = { seq, at, head, kind: 'import' as const, origin: file.origin };
    await db.catalogue.add({ ...emptyItem, ...item, ...opened, outcome: 'complete', closedAt: at });
  });
  return row.seq;
}

/** An item of the lists of which nothing is known yet. */
export const emptyItem: Omit<EvidenceItem, 'seq' | 'kind' | 'at' | 'head' | 'outcome' | 'closedAt'> = {
  origin: '',
  title: '',
  url: '',
  host: '',
  fields: {},
  items: [],
  confirmed: {},
  notices: [],
  clauses: [],
  digest: '',
  thumbnail: null,
  caseId: '',
  suggestedCaseId: '',
  gaps: [],
  isErased: false,
};

function mediaTypeOf(content: Blob): string {
  const type = content.type.split(';')[0]!.trim().toLowerCase();
  return /^[a-z0-9.+-]+\/[a-z0-9.+-]+$/.test(type) ? type : 'application/octet-stream';
}

/** Keeps what the user says of a read value: an entry of its own, beside the capture. */
export async function confirmField(
  of: number,
  name: FieldName,
  said: Pick<Confirmation, 'value' | 'was'>,
): Promise<void> {
  const at = new Date().toISOString();
  await append(
    { type: 'confirm', of, gaps: [] },
    [jsonFile('confirm.json', { field: name, ...said, at })],
    async () => {
      await requireContent(of);
      await db.catalogue
        .where('seq')
        .equals(of)
        .modify((item) => {
          item.confirmed[name] = { ...said, at };
        });
    },
  );
}

/**
 * Destroys the content of a piece of evidence for good: an erase entry says so, records and heads stay. A file that
 * another, unerased piece of evidence holds too is kept for that one, and the erase entry does not name it.
 * Throws AppError('not-found' | 'capture-open').
 */
export async function eraseContent(seq: number): Promise<void> {
  let erased: string[] = [];
  // Under the ledger's lock: an entry that comes to hold one of these files meanwhile would lose it.
  const draft = async () => {
    const isOpen = (await db.journal.get(seq)) ?? (await db.recordings.get(seq));
    if (isOpen) throw new AppError('capture-open', `entry ${seq}`);
    erased = await hashesOfOnly(seq);
    return { type: 'erase' as const, of: seq, erased, gaps: [] };
  };
  await append(draft, [], async () => {
    for (const row of await db.files.bulkGet(erased)) if (row?.pieces) await deletePieces(row.pieces);
    await db.files.bulkDelete(erased);
    await dropComparisonsOf(seq);
    await db.searchTexts.delete(seq);
    await db.catalogue
      .where('seq')
      .equals(seq)
      .modify((item) => {
        item.isErased = true;
        item.thumbnail = null;
        item.fields = {};
        item.items = [];
        item.clauses = [];
        item.notices = [];
        item.confirmed = {};
        item.title = '';
        item.url = '';
        delete item.ways;
        delete item.reread;
      });
  });
}

/** The files that this piece of evidence (or contact) holds and no other, unerased one. Throws AppError('not-found'). */
export async function hashesOfOnly(seq: number): Promise<string[]> {
  const entries = await entriesOf(seq);
  if (entries.length === 0) throw new AppError('not-found', `entry ${seq}`);
  const mine = new Set(entries.map(({ record }) => record.seq));
  const hashes = [...new Set(entries.flatMap(({ row }) => row.hashes))];
  const holders = await db.entries.where('hashes').anyOf(hashes).toArray();
  const others = holders.filter((row) => !mine.has(row.seq));
  const owners = others.map((row) => row.of || row.seq);
  const [items, contacts] = [await db.catalogue.bulkGet(owners), await db.contacts.bulkGet(owners)];
  const shared = new Set(
    others.filter((_, i) => !(items[i] ?? contacts[i])?.isErased).flatMap((row) => row.hashes),
  );
  return hashes.filter((hash) => !shared.has(hash));
}

/** Inside a transaction: throws AppError('not-found') when the content was erased, so that none is added to it. */
export async function requireContent(seq: number): Promise<void> {
  const item = await db.catalogue.get(seq);
  if (!item || item.isErased) throw new AppError('not-found', `content of ${seq}`);
}

/** One item of the lists. */
export function evidenceItem(seq: number): Promise<EvidenceItem | undefined> {
  return db.catalogue.get(seq);
}

/** All items, newest first. */
export function allEvidence(): Promise<EvidenceItem[]> {
  return db.catalogue.orderBy('seq').reverse().toArray();
}

/** The newest items, for the popup. */
export function latestEvidence(count: number): Promise<EvidenceItem[]> {
  return db.catalogue.orderBy('seq').reverse().limit(count).toArray();
}

/** The items of a case ('' for 未归档), oldest first. */
export function evidenceOfCase(caseId: string): Promise<EvidenceItem[]> {
  return db.catalogue.where('caseId').equals(caseId).sortBy('seq');
}

/** The items that came from a site, oldest first. */
export function evidenceOfHost(host: string): Promise<EvidenceItem[]> {
  return db.catalogue.where('host').equals(host).sortBy('seq');
}

/** The capture that already holds this page state whole, newest first; undefined when there is none or it was erased. */
export async function sealedState(digest: string): Promise<EvidenceItem | undefined> {
  if (digest === '') return undefined;
  const same = await db.catalogue.where('digest').equals(digest).reverse().sortBy('seq');
  const isWhole = (item: EvidenceItem) => (item.subject ?? 'page') === 'page' && item.outcome !== 'cancelled';
  return same.find((item) => !item.isErased && isWhole(item));
}

/** Suggests a case for what waits without one and came from its shop: product and rules are captured before the order. */
export async function suggestForHost(host: string, caseId: string): Promise<void> {
  await db.catalogue
    .where('host')
    .equals(host)
    .and((item) => item.caseId === '' && item.suggestedCaseId === '')
    .modify({ suggestedCaseId: caseId });
}

/** How many pieces of evidence there are. */
export function evidenceCount(): Promise<number> {
  return db.catalogue.count();
}

/** All ledger rows up to the newest, for export. */
export function allEntries(): Promise<EntryRow[]> {
  return db.entries.orderBy('seq').toArray();
}

/** The keys that ever signed here, public parts only. */
export async function signers(): Promise<{ id: string; seq: number; spki: Uint8Array<ArrayBuffer> }[]> {
  const keys = await db.keys.orderBy('seq').toArray();
  return keys.map(({ id, seq, spki }) => ({ id, seq, spki }));
}

/** Notes in the ledger that a package left this computer. */
export async function recordExport(left: {
  sha256: string;
  audience: string;
  held: number[];
}): Promise<void> {
  await append({ type: 'export', package: left.sha256, audience: left.audience, held: left.held, gaps: [] });
}

/** A small picture for the lists: derived, no evidence. */
export async function keepThumbnail(seq: number, thumbnail: Blob): Promise<void> {
  await db.catalogue.update(seq, { thumbnail });
}
