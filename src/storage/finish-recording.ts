import * as v from 'valibot';
import { sha256 } from '../core/evidence/bytes';
import { hashBlob, runningHash } from '../core/evidence/hash-blob';
import { type Chunk, ChunksFile, recordingRoles as roles } from '../core/evidence/recording-files';
import { database as db, type RecordingRow } from './database';
import { entriesOf, readFile } from './evidence-store';
import { jsonFile } from './ledger';
import { deletePieces, joinPieces } from './pieces';
import { closeRecording, keepGap, openRow, ownerOf, sealChunks, sealPart } from './recording-store';

/**
 * Seals what came of a recording, as one file: the chunks that are there with the hash they came with, up to the first
 * that is not. They stay where they lie, so that this needs no space for a second copy and works on a full disk. What
 * is sealed already is not sealed again: after a cut it is called once more. `onProgress` gets the bytes read.
 */
export async function sealRecording(
  seq: number,
  onProgress?: (done: number, total: number) => void,
): Promise<void> {
  const row = await openRow(seq);
  if (!row.done.includes('video')) await sealVideo(row, onProgress);
  if (!row.done.includes('log')) {
    const file = jsonFile(roles.log, (await openRow(seq)).log);
    await sealPart(seq, { step: 'recording-log', file }, (open) => void open.done.push('log'));
  }
}

async function sealVideo(
  { seq, chunks, checked, bytes: total, mediaType }: RecordingRow,
  onProgress?: (done: number, total: number) => void,
): Promise<void> {
  const whole = await readWhole(seq, (done) => onProgress?.(done, total));
  if (whole.chunks.length < chunks) {
    const detail = `chunk ${whole.chunks.length + 1} of ${chunks}`;
    await keepGap(seq, { step: 'recording', reason: 'chunk-damaged', detail });
  }
  if (whole.chunks.length === 0) {
    await keepGap(seq, { step: 'recording', reason: 'nothing-recorded', detail: '' });
    return;
  }
  const { bytes, sha256 } = whole;
  await sealChunks(seq, whole.chunks.slice(checked), { chunks: whole.chunks.length, bytes, sha256 });
  const owner = ownerOf(seq, 'video');
  const content = (await joinPieces(owner, mediaType)).slice(0, bytes, mediaType);
  await sealPart(
    seq,
    { step: 'video', file: { role: roles.video, mediaType, content, stored: { owner, sha256 } } },
    (row) => void row.done.push('video'),
    () => deletePieces(owner, whole.chunks.length),
  );
}

/** Reads the chunks in order up to the first that is lost, or not as it came, or not as a checkpoint sealed it. */
async function readWhole(
  seq: number,
  onProgress: (done: number) => void,
): Promise<{ chunks: Chunk[]; bytes: number; sha256: string }> {
  const sealed = await sealedHashes(seq);
  const hash = runningHash();
  const chunks: Chunk[] = [];
  let bytes = 0;
  for (;;) {
    const piece = await db.pieces.get([ownerOf(seq, 'video'), chunks.length]);
    const content = piece?.chunk && (await readPiece(piece.content));
    if (!content) break;
    const found = await sha256(content);
    if (found !== piece.chunk!.sha256 || found !== (sealed.get(chunks.length) ?? found)) break;
    hash.add(new Uint8Array(content));
    bytes += content.byteLength;
    chunks.push(piece.chunk!);
    onProgress(bytes);
  }
  return { chunks, bytes, sha256: hash.soFar() };
}

/** The bytes of a piece; null when the file behind it is gone, which a power cut can do. */
async function readPiece(content: Blob): Promise<ArrayBuffer | null> {
  try {
    return await content.arrayBuffer();
  } catch (thrown) {
    console.warn('reading a piece', thrown);
    return null;
  }
}

/** The hashes of chunks that checkpoints hold, by the chunk's place. */
async function sealedHashes(seq: number): Promise<Map<number, string>> {
  const hashes = new Map<number, string>();
  for (const { record } of await entriesOf(seq)) {
    const ref = record.files.find((file) => file.role === roles.chunks);
    const content = ref && (await readFile(ref.sha256));
    if (!content) continue;
    const { chunks } = v.parse(ChunksFile, JSON.parse(await content.text()));
    for (const chunk of chunks) hashes.set(chunk.index, chunk.sha256);
  }
  return hashes;
}

/** Seals the seekable copy, which lies in pieces under its owner already. */
export async function sealSeekable(seq: number): Promise<void> {
  const { mediaType } = await openRow(seq);
  const owner = ownerOf(seq, 'seekable');
  const content = await joinPieces(owner, mediaType);
  const file = {
    role: roles.seekable,
    mediaType,
    content,
    stored: { owner, sha256: await hashBlob(content) },
  };
  await sealPart(seq, { step: 'seekable', file }, (row) => void row.done.push('seekable'));
}

/**
 * Finishes recordings that were cut (window closed, browser gone, power cut): what is on the disk is sealed and closed
 * as partial. Returns their numbers. Called at every start; a second call goes on where the first was cut.
 */
export async function finishCutRecordings(): Promise<number[]> {
  const held = new Set(((await navigator.locks.query()).held ?? []).map((lock) => lock.name));
  const finished: number[] = [];
  for (const { seq, lock: name } of await db.recordings.toArray()) {
    if (held.has(name)) continue;
    await navigator.locks.request(name, { ifAvailable: true }, async (lock) => {
      if (!lock || !(await db.recordings.get(seq))) return;
      try {
        await finishCut(seq);
        finished.push(seq);
      } catch (thrown) {
        // A full disk, most of the time: nothing is lost, and the next start tries again. The others are not held up.
        console.warn('finishing a recording', thrown);
      }
    });
  }
  return finished;
}

async function finishCut(seq: number): Promise<void> {
  const { log, done, savedMs } = await openRow(seq);
  // Stopped in good order, and cut only while it was put away: the recording itself is whole.
  if (!log.end) {
    await keepGap(seq, { step: 'recording', reason: 'interrupted', detail: `saved up to ${savedMs} ms` });
  }
  await sealRecording(seq);
  if (!done.includes('seekable')) {
    await keepGap(seq, { step: 'seekable', reason: 'interrupted', detail: '' });
  }
  await closeRecording(seq);
}
