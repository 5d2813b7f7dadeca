import type { Outcome } from '../../core/case/evidence-item';
import { AppError, asAppError } from '../../core/errors';
import { sha256 } from '../../core/evidence/bytes';
import { runningHash } from '../../core/evidence/hash-blob';
import type { Gap } from '../../core/evidence/record';
import type { Address, RecordingLog, Surface } from '../../core/evidence/recording-files';
import { announceCapture } from '../../messages/presence';
import { reopenDatabase } from '../../storage/database';
import { sealRecording } from '../../storage/finish-recording';
import { fullBytes, readFreeBytes } from '../../storage/free-space';
import {
  addAddress,
  closeRecording,
  keepChunk,
  keepGap,
  keepLog,
  sealCheckpoint,
} from '../../storage/recording-store';
import { fillText } from '../../storage/search-store';
import { bitsPerSecond, timesliceMs } from './choose';
import { makeSeekable } from './make-seekable';
import { recordedClock } from './recorded-clock';
import { timeLeft } from './space';

/** Why a recording ended: the user's button, the shared surface gone, the disk nearly full, something broke. */
export type EndReason = 'user' | 'surface-gone' | 'disk-nearly-full' | 'failed';

/** How far a recording is, for the screen that shows it; `leftMs` is null while it is not known. */
export type Now = {
  name: 'recording' | 'paused' | 'sealing' | 'stuck';
  savedMs: number;
  bytes: number;
  leftMs: number | null;
  freeBytes: number | null;
  /** While sealing: which part, and how much of it is done, 0 to 1. */
  sealing: { part: 'video' | 'seekable'; share: number };
  /** Why it is stuck. */
  failure: AppError | null;
};

const checkpointMs = 30_000;
/** How often a whole picture comes, not only what changed since the last. */
const wholePictureMs = 4_000;
const lookAtSpaceMs = 5_000;

/*
 *   recording ⇄ paused
 *       └──(stop, surface gone, disk, failure)──→ sealing ──→ closed
 *                                                    ⇅ (nothing can be written)
 *                                                  stuck
 */
/** A recording under way: every chunk is on the disk before the next one counts. */
export class Recording {
  readonly seq: number;
  /** Resolves after the close. */
  readonly closed: Promise<Exclude<Outcome, 'open'>>;
  readonly #recorder: MediaRecorder;
  readonly #stream: MediaStream;
  readonly #clock = recordedClock();
  readonly #hash = runningHash();
  readonly #tell: (now: Now) => void;
  readonly #stopped: Promise<unknown>;
  readonly #gaps: Gap[] = [];
  #now: Now;
  #queue = Promise.resolve();
  #chunks = 0;
  #checkedAt = Date.now();
  #lookedAt = 0;
  #failure: AppError | null = null;
  #isEnding = false;
  #leave = announceCapture();
  #close!: (outcome: Exclude<Outcome, 'open'>) => void;

  /** Starts to record what was chosen into an opened recording. */
  constructor(seq: number, source: { stream: MediaStream; mimeType: string }, tell: (now: Now) => void) {
    this.seq = seq;
    this.#stream = source.stream;
    this.#tell = tell;
    this.#now = {
      ...{ name: 'recording', savedMs: 0, bytes: 0, leftMs: null, freeBytes: null },
      ...{ sealing: { part: 'video', share: 0 }, failure: null },
    };
    this.closed = new Promise((resolve) => {
      this.#close = resolve;
    });
    const { mimeType } = source;
    const rates = { videoBitsPerSecond: bitsPerSecond, audioBitsPerSecond: 64_000 };
    // Whoever jumps to a moment waits until everything since the last whole picture is decoded.
    const wholePictures = { videoKeyFrameIntervalDuration: wholePictureMs };
    this.#recorder = new MediaRecorder(source.stream, { mimeType, ...rates, ...wholePictures });
    this.#stopped = new Promise((resolve) => {
      this.#recorder.onstop = resolve;
    });
    this.#recorder.ondataavailable = ({ data }) => this.#take(data);
    this.#recorder.onerror = (event) => {
      const detail = String((event as Event & { error?: unknown }).error ?? '');
      this.#gaps.push({ step: 'recording', reason: 'recorder-failed', detail });
      void this.end('failed');
    };
    const [video] = source.stream.getVideoTracks();
    video?.addEventListener('ended', () => void this.end('surface-gone'));
    this.#recorder.start(timesliceMs);
  }

  /** How much was recorded up to this moment, ms without the pauses. */
  get ms(): number {
    return this.#clock.ms();
  }

  pause(): void {
    if (this.#recorder.state !== 'recording') return;
    this.#recorder.requestData();
    this.#recorder.pause();
    this.#clock.pause();
    const [ms, from] = [this.ms, new Date().toISOString()];
    this.#inTurn(async () => {
      await this.#keepLog((log) => void log.pauses.push({ ms, from, to: null }));
      await this.#checkpoint();
    });
    this.#say({ name: 'paused' });
  }

  resume(): void {
    if (this.#recorder.state !== 'paused') return;
    this.#recorder.resume();
    this.#clock.resume();
    const to = new Date().toISOString();
    this.#inTurn(() =>
      this.#keepLog((log) => {
        const last = log.pauses.at(-1);
        if (last) last.to = to;
      }),
    );
    this.#say({ name: 'recording' });
  }

  /** Notes where the tab stands from now on. */
  noteAddress(place: Pick<Address, 'url' | 'title'>): void {
    const address = { ms: this.ms, at: new Date().toISOString(), ...place };
    if (place.url === null) {
      this.#gaps.push({ step: 'recording-log', reason: 'address-unreadable', detail: '' });
    }
    this.#inTurn(() => this.#keepLog((log) => addAddress(log, address)));
  }

  /** Stops, seals and closes; a second call does nothing. What is on the disk stays, whatever happens on the way. */
  async end(reason: EndReason): Promise<void> {
    if (this.#isEnding) return;
    this.#isEnding = true;
    const [ms, at, surface] = [this.ms, new Date().toISOString(), surfaceOf(this.#stream)];
    this.#clock.pause();
    this.#say({ name: 'sealing' });
    if (this.#recorder.state !== 'inactive') this.#recorder.stop();
    // A recorder that broke may not say that it stopped.
    await Promise.race([this.#stopped, new Promise((resolve) => setTimeout(resolve, 5000))]);
    for (const track of this.#stream.getTracks()) track.stop();
    await this.#queue;
    if (reason === 'disk-nearly-full') this.#gaps.push({ step: 'recording', reason, detail: '' });
    this.#inTurn(() =>
      this.#keepLog((log) => {
        log.end = { reason, at, ms, surface };
      }),
    );
    await this.#queue;
    await this.seal();
  }

  /** Seals and closes what was recorded; again after it got stuck. */
  async seal(): Promise<void> {
    this.#say({ name: 'sealing', failure: null });
    try {
      for (const gap of this.#gaps) await keepGap(this.seq, gap);
      await sealRecording(this.seq, (done, total) =>
        this.#say({ sealing: { part: 'video', share: done / Math.max(1, total) } }),
      );
      await makeSeekable(this.seq, (seconds) =>
        this.#say({ sealing: { part: 'seekable', share: (seconds * 1000) / Math.max(1, this.ms) } }),
      );
      const outcome = await closeRecording(this.seq);
      void fillText(this.seq).catch((thrown) => console.warn('search text', thrown));
      this.#leave();
      this.#close(outcome);
    } catch (thrown) {
      this.#say({ name: 'stuck', failure: await failureOf(thrown) });
    }
  }

  /** Seals once more after it got stuck. */
  async again(): Promise<void> {
    // After a write that the disk refused, Chromium lets nothing through until the database is opened anew.
    await reopenDatabase().catch((thrown) => console.warn('opening again', thrown));
    await this.seal();
  }

  #take(content: Blob): void {
    if (content.size === 0) return;
    const [ms, at] = [this.ms, new Date().toISOString()];
    this.#inTurn(() => this.#keep(content, { ms, at }));
  }

  async #keep(content: Blob, { ms, at }: { ms: number; at: string }): Promise<void> {
    // After one that was lost nothing can follow: what is sealed is whole up to its end.
    if (this.#failure) return;
    const bytes = new Uint8Array(await content.arrayBuffer());
    const chunk = { index: this.#chunks, bytes: bytes.length, sha256: await sha256(bytes), at, ms };
    await keepChunk(this.seq, chunk, content);
    this.#hash.add(bytes);
    this.#chunks += 1;
    this.#say({ savedMs: ms, bytes: this.#now.bytes + bytes.length });
    if (Date.now() - this.#checkedAt >= checkpointMs) await this.#checkpoint();
    if (Date.now() - this.#lookedAt >= lookAtSpaceMs) await this.#lookAtSpace();
  }

  async #checkpoint(): Promise<void> {
    this.#checkedAt = Date.now();
    await sealCheckpoint(this.seq, this.#hash.soFar());
    // The worker sleeps after a while and forgets who is here.
    this.#leave();
    this.#leave = announceCapture();
  }

  async #lookAtSpace(): Promise<void> {
    this.#lookedAt = Date.now();
    const freeBytes = await readFreeBytes();
    if (freeBytes === null) return;
    const { bytes: recordedBytes, savedMs } = this.#now;
    // Never less than a still page needs: the next one may move.
    const bytesPerSecond = Math.max(bitsPerSecond / 80, (recordedBytes / Math.max(1, savedMs)) * 1000);
    const leftMs = timeLeft({ freeBytes, recordedBytes, bytesPerSecond });
    this.#say({ leftMs, freeBytes });
    if (leftMs === 0) void this.end('disk-nearly-full');
  }

  #keepLog(change: (log: RecordingLog) => void): Promise<void> {
    return keepLog(this.seq, change);
  }

  /** One write after the other; the first that fails ends the recording. */
  #inTurn(write: () => Promise<void>): void {
    this.#queue = this.#queue.then(write).catch(async (thrown) => {
      if (this.#failure) return;
      this.#failure = await failureOf(thrown);
      const { code, message } = this.#failure;
      const reason = code === 'disk-full' ? code : 'unexpected';
      this.#gaps.push({ step: 'recording', reason, detail: message });
      void this.end('failed');
    });
  }

  #say(change: Partial<Now>): void {
    this.#now = { ...this.#now, ...change };
    this.#tell(this.#now);
  }
}

/** What went wrong; a disk that is full to the last byte shows in Chromium as an unknown error. */
async function failureOf(thrown: unknown): Promise<AppError> {
  console.error(thrown);
  const failure = asAppError(thrown);
  if (failure.code !== 'unexpected') return failure;
  const free = await readFreeBytes().catch(() => null);
  const isFull = free !== null && free < fullBytes;
  return isFull ? new AppError('disk-full', failure.message, { cause: thrown }) : failure;
}

/** What a stream's video track says of what it shows. */
export function surfaceOf(stream: MediaStream): Surface {
  const settings = stream.getVideoTracks()[0]?.getSettings();
  const { displaySurface, width, height, frameRate } = settings ?? {};
  const known = Object.entries({ displaySurface, width, height, frameRate });
  return Object.fromEntries(known.filter(([, value]) => value !== undefined));
}
