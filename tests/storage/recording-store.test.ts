import '../support/storage';
import Dexie from 'dexie';
import * as v from 'valibot';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { hex, sha256, utf8 } from '../../src/core/evidence/bytes';
import { hashBlob, runningHash } from '../../src/core/evidence/hash-blob';
import type { Chunk, RecordingPlan } from '../../src/core/evidence/recording-files';
import { ChunksFile } from '../../src/core/evidence/recording-files';
import { database as db } from '../../src/storage/database';
import {
  allEntries,
  entriesOf,
  eraseContent,
  evidenceItem,
  readFile,
} from '../../src/storage/evidence-store';
import { finishCutRecordings, sealRecording, sealSeekable } from '../../src/storage/finish-recording';
import { pieceWriter } from '../../src/storage/pieces';
import {
  addAddress,
  closeRecording,
  keepChunk,
  keepLog,
  openRecording,
  ownerOf,
  sealCheckpoint,
} from '../../src/storage/recording-store';
import { freshStorage } from '../support/storage';

beforeEach(async () => {
  // What could not be finished is told in the console.
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  await freshStorage();
});
afterEach(() => void vi.restoreAllMocks());

const at = '2026-11-23T02:00:00.000Z';
const plan: RecordingPlan = {
  ...{
    v: 1,
    mimeType: 'video/webm;codecs=vp9',
    timesliceMs: 1000,
    bitsPerSecond: 3_000_000,
    hasAudio: false,
  },
  ...{ surface: { displaySurface: 'browser' }, chosenBy: 'the user', startedAt: at },
  askedFrom: { url: 'https://shop.example/redeem', title: '兑换' },
  environment: { extension: 'liuzheng', build: 'test', browser: 'test', os: 'test', language: 'zh-CN' },
};

const bytesOf = (index: number) => utf8(`chunk ${index} `.repeat(20 + index));

function open(): Promise<number> {
  const item = { title: '兑换', url: plan.askedFrom.url!, host: 'shop.example', suggestedCaseId: '' };
  const log = { about: 'the tab', addresses: [{ ms: 0, at, ...plan.askedFrom }] };
  return openRecording(plan, { lock: 'recording:test', item, log });
}

async function chunk(index: number): Promise<Chunk> {
  const bytes = bytesOf(index);
  return { index, bytes: bytes.length, sha256: await sha256(bytes), at, ms: (index + 1) * 1000 };
}

const keep = async (seq: number, index: number) =>
  keepChunk(seq, await chunk(index), new Blob([bytesOf(index)]));

function joined(count: number): Uint8Array<ArrayBuffer> {
  return utf8(Array.from({ length: count }, (_, i) => new TextDecoder().decode(bytesOf(i))).join(''));
}

/** A recording from beginning to end, one write after the other; each may be the last that happened. */
const writes: ((seq: number) => Promise<unknown>)[] = [
  (seq) => keep(seq, 0),
  (seq) => keep(seq, 1),
  async (seq) => sealCheckpoint(seq, await sha256(joined(2))),
  (seq) => keep(seq, 2),
  (seq) => keepLog(seq, (log) => addAddress(log, { ms: 2500, at, url: null, title: null })),
  (seq) => keep(seq, 3),
  async (seq) => sealCheckpoint(seq, await sha256(joined(4))),
  (seq) => keep(seq, 4),
  (seq) =>
    keepLog(seq, (log) => {
      log.end = { reason: 'user', at, ms: 5000, surface: null };
    }),
  (seq) => sealRecording(seq),
];
/** How many chunks are on the disk after each of them. */
const durable = [1, 2, 2, 3, 3, 4, 4, 5, 5, 5];

/** Everything a stranger can see of a recording, held against what was put in. */
async function expectWhole(seq: number, chunks: number): Promise<void> {
  const item = await evidenceItem(seq);
  const entries = (await entriesOf(seq)).map(({ record }) => record);
  const videos = entries.flatMap((one) => one.files.filter((file) => file.role === 'recording.webm'));
  expect(entries.filter((one) => one.type === 'close')).toHaveLength(1);
  expect(await db.recordings.count()).toBe(0);
  expect(await db.pieces.count()).toBe(chunks);
  expect(item?.outcome).not.toBe('open');
  expect(videos).toHaveLength(chunks === 0 ? 0 : 1);
  const sealed: Chunk[] = [];
  for (const file of entries.flatMap((one) => one.files.filter(({ role }) => role === 'chunks.json'))) {
    const text = await (await readFile(file.sha256))!.text();
    const { chunks, soFar } = v.parse(ChunksFile, JSON.parse(text));
    sealed.push(...chunks);
    expect(soFar.sha256).toBe(await sha256(joined(soFar.chunks)));
  }
  expect(sealed).toEqual(await Promise.all(Array.from({ length: chunks }, (_, i) => chunk(i))));
  if (chunks === 0) return;
  const content = (await readFile(videos[0]!.sha256))!;
  expect(new Uint8Array(await content.arrayBuffer())).toEqual(joined(chunks));
  expect(videos[0]!.sha256).toBe(await sha256(joined(chunks)));
  expect(videos[0]!.bytes).toBe(content.size);
}

test.each(writes.map((_, i) => i))('cut after write %i, everything durable is sealed once', async (last) => {
  const seq = await open();
  for (const write of writes.slice(0, last + 1)) await write(seq);
  expect(await finishCutRecordings()).toEqual([seq]);
  await expectWhole(seq, durable[last]!);
  const isStopped = last >= 8;
  const item = (await evidenceItem(seq))!;
  const gaps = item.gaps.map(({ step, reason }) => `${step} ${reason}`);
  expect(gaps.includes('recording interrupted')).toBe(!isStopped);
  expect(gaps).toContain('seekable interrupted');
  expect(item.outcome).toBe(isStopped ? 'complete' : 'partial');
  const before = (await allEntries()).length;
  expect(await finishCutRecordings()).toEqual([]);
  expect((await allEntries()).length).toBe(before);
});

test('cut before the first chunk, it is closed as one that recorded nothing', async () => {
  const seq = await open();
  await finishCutRecordings();
  await expectWhole(seq, 0);
  const { gaps, outcome } = (await evidenceItem(seq))!;
  expect(outcome).toBe('partial');
  expect(gaps.map((gap) => gap.reason)).toContain('nothing-recorded');
});

test.each([1, 2, 3, 4])('a finishing that is cut at its %i. entry goes on where it was', async (nth) => {
  const seq = await open();
  for (const write of writes.slice(0, 6)) await write(seq);
  let left = nth;
  const cut = () => {
    left -= 1;
    if (left === 0) throw Object.assign(new Error('full'), { name: 'QuotaExceededError' });
  };
  db.entries.hook('creating', cut);
  try {
    // It seals a checkpoint, the recording, the log, and the close: none of them may be lost or come twice.
    expect(await finishCutRecordings()).toEqual([]);
  } finally {
    db.entries.hook('creating').unsubscribe(cut);
  }
  expect((await evidenceItem(seq))?.outcome).toBe('open');
  expect(await finishCutRecordings()).toEqual([seq]);
  await expectWhole(seq, 4);
});

test.each([
  [
    'torn',
    (row: { content: Blob }) => {
      row.content = row.content.slice(0, 5);
    },
  ],
  ['changed together with its hash', null],
  ['lost', undefined],
] as const)('a chunk that is %s ends the recording before it, and says so', async (_, damage) => {
  const seq = await open();
  for (const write of writes.slice(0, 8)) await write(seq);
  const place: [string, number] = [ownerOf(seq, 'video'), 3];
  if (damage) await db.pieces.where('[owner+index]').equals(place).modify(damage);
  else if (damage === undefined) await db.pieces.delete(place);
  else {
    // Whoever rewrites the chunk and its row does not reach the checkpoint that is sealed already.
    const row = (await db.pieces.get(place))!;
    const other = utf8('something else');
    const changed = { ...row.chunk!, bytes: other.length, sha256: await sha256(other) };
    await db.pieces.put({ ...row, content: new Blob([other]), chunk: changed });
  }
  await finishCutRecordings();
  const item = (await evidenceItem(seq))!;
  expect(item.gaps).toContainEqual({ step: 'recording', reason: 'chunk-damaged', detail: 'chunk 4 of 5' });
  expect(item.outcome).toBe('partial');
  const video = (await entriesOf(seq)).flatMap(({ record }) =>
    record.files.filter((file) => file.role === 'recording.webm'),
  );
  expect(video.map((file) => file.sha256)).toEqual([await sha256(joined(3))]);
  expect(await hashBlob((await readFile(video[0]!.sha256))!)).toBe(video[0]!.sha256);
});

test('a recording whose maker still holds its lock is left alone', async () => {
  const seq = await open();
  await keep(seq, 0);
  await navigator.locks.request('recording:test', async () => {
    expect(await finishCutRecordings()).toEqual([]);
  });
  await keep(seq, 1);
  expect((await evidenceItem(seq))?.outcome).toBe('open');
});

test('a chunk out of turn is not kept', async () => {
  const seq = await open();
  await keep(seq, 0);
  await expect(keep(seq, 2)).rejects.toThrow('chunk 2 of 1');
  await expect(keep(seq, 0)).rejects.toThrow('chunk 0 of 1');
  expect(await db.pieces.count()).toBe(1);
});

test('two recordings at once do not mix', async () => {
  const [first, second] = [await open(), await open()];
  await keep(first, 0);
  await keep(second, 0);
  await keep(second, 1);
  await keep(first, 1);
  await keep(first, 2);
  await finishCutRecordings();
  for (const [seq, count] of [
    [first, 3],
    [second, 2],
  ] as const) {
    const [video] = (await entriesOf(seq)).flatMap(({ record }) =>
      record.files.filter((file) => file.role === 'recording.webm'),
    );
    expect(video!.sha256).toBe(await sha256(joined(count)));
  }
});

async function finished(): Promise<number> {
  const seq = await open();
  for (const write of writes) await write(seq);
  const writer = await pieceWriter(ownerOf(seq, 'seekable'));
  await writer.write(utf8('header????'), 0);
  await writer.write(new Uint8Array(9 * 2 ** 20).fill(7), 10);
  await writer.write(utf8('9999'), 6);
  await writer.end();
  await sealSeekable(seq);
  await closeRecording(seq);
  return seq;
}

test('the seekable copy is kept as it was written, also where it was written twice', async () => {
  const seq = await finished();
  const copy = (await entriesOf(seq))
    .flatMap(({ record }) => record.files)
    .find((file) => file.role === 'recording-seekable.webm')!;
  const content = (await readFile(copy.sha256))!;
  expect(content.size).toBe(10 + 9 * 2 ** 20);
  expect(await content.slice(0, 12).text()).toBe('header9999\u0007\u0007');
  expect(await hashBlob(content)).toBe(copy.sha256);
  expect(new Uint8Array(await content.arrayBuffer()).subarray(10).every((byte) => byte === 7)).toBe(true);
  expect((await evidenceItem(seq))?.outcome).toBe('complete');
});

test('half a seekable copy does not outlive the close', async () => {
  const seq = await open();
  for (const write of writes) await write(seq);
  const writer = await pieceWriter(ownerOf(seq, 'seekable'));
  await writer.write(new Uint8Array(5 * 2 ** 20), 0);
  await finishCutRecordings();
  await expectWhole(seq, 5);
});

test('erasing takes the pieces too, and not while it is being recorded', async () => {
  const running = await open();
  await keep(running, 0);
  await expect(eraseContent(running)).rejects.toMatchObject({ code: 'capture-open' });
  await finishCutRecordings();
  const seq = await finished();
  await eraseContent(running);
  await eraseContent(seq);
  expect(await db.pieces.count()).toBe(0);
  expect(await db.files.filter((row) => row.pieces !== undefined).count()).toBe(0);
});

test('a running hash is the hash of everything so far, and large files have the same hash piece by piece', async () => {
  const hash = runningHash();
  hash.add(joined(2));
  expect(hash.soFar()).toBe(await sha256(joined(2)));
  hash.add(bytesOf(2));
  expect(hash.soFar()).toBe(await sha256(joined(3)));
  const large = new Uint8Array(33 * 2 ** 20).map((_, i) => i % 251);
  expect(await hashBlob(new Blob([large]))).toBe(hex(await crypto.subtle.digest('SHA-256', large)));
});

test('a database from before recordings opens with everything in it, and takes recordings', async () => {
  await db.delete();
  const old = new Dexie('liuzheng');
  old.version(1).stores({
    entries: 'seq, type, of, *hashes',
    files: 'sha256',
    keys: 'id, seq',
    journal: 'seq',
    catalogue: 'seq, caseId, digest, host',
    cases: 'id, updatedAt',
    settings: 'name',
  });
  const hash = await sha256(utf8('old'));
  await old
    .table('files')
    .add({ sha256: hash, mediaType: 'text/plain', bytes: 3, content: new Blob(['old']) });
  old.close();
  await db.open();
  expect(await (await readFile(hash))!.text()).toBe('old');
  const seq = await open();
  await keep(seq, 0);
  await finishCutRecordings();
  await expectWhole(seq, 1);
});
