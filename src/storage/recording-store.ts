import type { EvidenceItem, Outcome } from '../core/case/evidence-item';
import { AppError } from '../core/errors';
import type { FileRef, Gap } from '../core/evidence/record';
import {
  type Address,
  type Chunk,
  type ChunksFile,
  type RecordingLog,
  type RecordingPlan,
  recordingRoles as roles,
} from '../core/evidence/recording-files';
import { database as db, type RecordingRow } from './database';
import { emptyItem, requireContent } from './evidence-store';
import { append, jsonFile, type NewFile } from './ledger';
import { joinPieces } from './pieces';

/** The version of how recordings are made and kept. */
const rules = 1;

/** Under whose name the pieces of a recording's files lie. */
export function ownerOf(seq: number, file: 'video' | 'seekable'): string {
  return `${seq}.${file}`;
}

type NewRecording = {
  /** The Web Lock that the maker holds until the close. */
  lock: string;
  item: Pick<EvidenceItem, 'title' | 'url' | 'host' | 'suggestedCaseId'>;
  log: Pick<RecordingLog, 'about' | 'addresses'>;
};

/** Opens a recording: its plan is sealed before the first picture. Returns its number. */
export async function openRecording(plan: RecordingPlan, { lock, item, log }: NewRecording): Promise<number> {
  const draft = { type: 'recording' as const, rules, gaps: [] };
  const row = await append(draft, [jsonFile(roles.plan, plan)], async ({ seq }, { head, at }) => {
    await db.recordings.add({
      ...{ seq, lock, mediaType: plan.mimeType.split(';')[0]!, chunks: 0, bytes: 0, savedMs: 0, checked: 0 },
      ...{ done: [], gaps: [], log: { v: 1, ...log, pauses: [], end: null } },
    });
    const opened = { seq, at, head, kind: 'recording' as const, outcome: 'open' as const, closedAt: '' };
    await db.catalogue.add({ ...emptyItem, ...item, ...opened });
  });
  return row.seq;
}

/**
 * Keeps the next chunk of a recording; resolves when it is on the disk. Throws AppError('disk-full') through
 * asAppError, and an Error for a chunk out of turn: nothing is stored then.
 */
export async function keepChunk(seq: number, chunk: Chunk, content: Blob): Promise<void> {
  await db.transaction('rw', [db.recordings, db.pieces], async () => {
    const row = await openRow(seq);
    if (row.chunks !== chunk.index) throw new Error(`chunk ${chunk.index} of ${row.chunks}`);
    await db.pieces.add({ owner: ownerOf(seq, 'video'), index: chunk.index, content, chunk });
    await db.recordings.update(seq, {
      chunks: chunk.index + 1,
      bytes: row.bytes + chunk.bytes,
      savedMs: chunk.ms,
    });
  });
}

/** Keeps what the tab shows now, or how a recording was paused or ended; sealed with the log at the end. */
export async function keepLog(seq: number, change: (log: RecordingLog) => void): Promise<void> {
  await db.recordings
    .where('seq')
    .equals(seq)
    .modify((row) => change(row.log));
}

/** Adds an address to a log; what is the same as before is not said twice, and a page that never stops is cut off. */
export function addAddress(log: RecordingLog, address: Address): void {
  const last = log.addresses.at(-1);
  const isSame = last && last.url === address.url && last.title === address.title;
  if (!isSame && log.addresses.length < mostAddresses) log.addresses.push(address);
}

const mostAddresses = 5000;

/** Keeps a gap for the close entry, once. */
export async function keepGap(seq: number, gap: Gap): Promise<void> {
  await db.recordings
    .where('seq')
    .equals(seq)
    .modify((row) => {
      if (!row.gaps.some((one) => one.step === gap.step && one.reason === gap.reason)) row.gaps.push(gap);
    });
}

/** Seals the hashes of the chunks since the last checkpoint; `sha256` is that of all bytes up to the newest chunk. */
export async function sealCheckpoint(seq: number, sha256: string): Promise<void> {
  const row = await openRow(seq);
  const pieces = await db.pieces
    .where('[owner+index]')
    .between([ownerOf(seq, 'video'), row.checked], [ownerOf(seq, 'video'), row.chunks])
    .toArray();
  await sealChunks(
    seq,
    pieces.flatMap(({ chunk }) => chunk ?? []),
    { chunks: row.chunks, bytes: row.bytes, sha256 },
  );
}

/** Seals a list of chunks as a checkpoint; none when there is nothing new. */
export async function sealChunks(seq: number, chunks: Chunk[], soFar: ChunksFile['soFar']): Promise<void> {
  if (chunks.length === 0) return;
  const file: ChunksFile = { v: 1, chunks, soFar };
  await sealPart(seq, { step: 'checkpoint', file: jsonFile(roles.chunks, file) }, (row) => {
    row.checked = soFar.chunks;
  });
}

/** Seals a file of a recording as a part; what changes with it changes in the same transaction. */
export async function sealPart(
  seq: number,
  { step, file }: { step: string; file: NewFile },
  change: (row: RecordingRow) => void,
  also?: () => Promise<void>,
): Promise<FileRef['sha256']> {
  const row = await append({ type: 'part', of: seq, step, gaps: [] }, [file], async () => {
    await requireContent(seq);
    await openRow(seq);
    await db.recordings.where('seq').equals(seq).modify(change);
    await also?.();
  });
  return row.hashes[0]!;
}

/** Ends a recording: its gaps are sealed in the close entry, and what belongs to no sealed file goes. */
export async function closeRecording(seq: number): Promise<Exclude<Outcome, 'open'>> {
  const { gaps } = await openRow(seq);
  const outcome = gaps.some((gap) => !isSlight(gap)) ? 'partial' : 'complete';
  await append({ type: 'close', of: seq, outcome, gaps }, [], async (_row, { at }) => {
    const row = await openRow(seq);
    for (const file of ['video', 'seekable'] as const) {
      if (!row.done.includes(file)) await db.pieces.where('owner').equals(ownerOf(seq, file)).delete();
    }
    await db.recordings.delete(seq);
    await db.catalogue
      .where('seq')
      .equals(seq)
      .modify((item) => {
        item.outcome = outcome;
        item.closedAt = at;
        item.gaps.push(...gaps);
      });
  });
  return outcome;
}

/** The moving picture is whole without these. */
function isSlight(gap: Gap): boolean {
  return gap.step === 'seekable' || gap.step === 'recording-log';
}

/** The recording as it lies on the disk, its chunks as one. */
export async function readVideo(seq: number): Promise<Blob> {
  return joinPieces(ownerOf(seq, 'video'), (await openRow(seq)).mediaType);
}

/** A recording that is not closed. Throws AppError('not-found') when there is none of that number. */
export async function openRow(seq: number): Promise<RecordingRow> {
  const row = await db.recordings.get(seq);
  if (!row) throw new AppError('not-found', `recording ${seq}`);
  return row;
}
