import * as v from 'valibot';
import { AppError, asAppError } from '../core/errors';
import { fromBase64, sha256 } from '../core/evidence/bytes';
import { pictureType } from '../core/evidence/media-type';
import { askPage } from '../messages/ask';
import type { FrameSnapshot } from './snapshot-frames';

/** A picture or font as it will be sealed. */
export type Resource = { sha256: string; mediaType: string; content: Blob };

/** Every distinct resource of a copy, by hash; the hash for each frame's sources; what could not be had. */
export type Resources = {
  files: Map<string, Resource>;
  hashes: Map<FrameSnapshot, (string | null)[]>;
  missing: { reason: 'resource-not-fetched' | 'too-large' | 'too-many'; detail: string }[];
  /** Addresses that were fetched. */
  fetched: string[];
};

const mostBytes = 100_000_000;
const mostEach = 25_000_000;
const mostFiles = 400;
const patienceMs = 40_000;
const atOnce = 4;

const FetchedAnswer = v.union([
  v.object({ refused: v.pipe(v.string(), v.maxLength(200)) }),
  v.object({
    type: v.pipe(v.string(), v.maxLength(500)),
    base64: v.pipe(v.string(), v.maxLength(40_000_000)),
  }),
]);

type Work = Resources & {
  tabId: number;
  /** Addresses asked for before, by whatever frame: each is had once. */
  known: Map<string, Promise<string | null>>;
  left: number;
  until: number;
  fetches: boolean;
  signal: AbortSignal;
};

type Wanted = { frame: FrameSnapshot; number: number; url: string };

/**
 * The bytes of every source of a page's frames, a few at a time; bounded in number, size and time. Each frame's script
 * is asked for its own; what it may not have we fetch where the user has allowed the site.
 */
export async function fetchResources(
  frames: readonly FrameSnapshot[],
  options: { tabId: number; fetches: boolean; signal: AbortSignal },
): Promise<Resources> {
  const work: Work = {
    ...options,
    files: new Map(),
    hashes: new Map(frames.map((frame) => [frame, frame.answer.sources.map(() => null)])),
    missing: [],
    fetched: [],
    known: new Map(),
    left: mostBytes,
    until: Date.now() + patienceMs,
  };
  const wanted = frames.flatMap((frame) =>
    frame.answer.sources.map((url, number) => ({ frame, number, url })),
  );
  let next = 0;
  const walk = async () => {
    while (next < wanted.length) {
      const one = wanted[next++]!;
      work.hashes.get(one.frame)![one.number] = await hashOf(one, work);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, walk));
  return work;
}

function hashOf(one: Wanted, work: Work): Promise<string | null> {
  // What a page itself holds has no address to know it by.
  if (!/^https?:/.test(one.url)) return fetchOne(one, work);
  const known = work.known.get(one.url) ?? fetchOne(one, work);
  work.known.set(one.url, known);
  return known;
}

async function fetchOne(one: Wanted, work: Work): Promise<string | null> {
  const { signal } = work;
  if (signal.aborted) throw new AppError('capture-cancelled');
  const miss = (reason: Resources['missing'][number]['reason']) => {
    work.missing.push({ reason, detail: one.url.slice(0, 2000) });
    return null;
  };
  if (!work.fetches && one.url !== 'data:') return miss('resource-not-fetched');
  if (work.files.size >= mostFiles || Date.now() > work.until) return miss('too-many');
  const most = Math.min(mostEach, work.left);
  const had = await fromPage(one, most, work);
  if (had === 'too-large') return miss('too-large');
  const mediaType = had && pictureType(had.bytes, had.type);
  if (!had || !mediaType) return miss('resource-not-fetched');
  return (await keep({ ...had, type: mediaType }, one.url, work)) ?? miss('too-large');
}

async function keep(
  { bytes, type }: { bytes: Uint8Array<ArrayBuffer>; type: string },
  url: string,
  work: Work,
): Promise<string | null> {
  const hash = await sha256(bytes);
  if (!work.files.has(hash)) {
    // Others came in while this one was on its way.
    if (bytes.length > work.left) return null;
    work.left -= bytes.length;
    work.files.set(hash, { sha256: hash, mediaType: type, content: new Blob([bytes], { type }) });
  }
  if (url !== 'data:') work.fetched.push(url);
  return hash;
}

type Had = { type: string; bytes: Uint8Array<ArrayBuffer> };

/** From the frame's own script; null when it may not have it. */
async function fromPage(
  { frame, number }: Wanted,
  most: number,
  work: Work,
): Promise<Had | 'too-large' | null> {
  const request = { token: frame.token, source: number, most };
  try {
    const answer = v.parse(
      FetchedAnswer,
      await askPage(work.tabId, 'fetchResource', request, work.signal, { frameId: frame.id }),
    );
    if ('refused' in answer) return answer.refused === 'too-large' ? 'too-large' : null;
    return { type: answer.type, bytes: fromBase64(answer.base64) };
  } catch (thrown) {
    if (asAppError(thrown).code === 'capture-cancelled') throw thrown;
    // The frame went away, or said nonsense.
    return null;
  }
}
