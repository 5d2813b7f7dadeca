import * as v from 'valibot';
import { environmentSchema } from './record';

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
const text = v.pipe(v.string(), v.maxLength(20_000));

/** What a video track says of what it shows; members a browser does not give are absent. */
export const Surface = v.object({
  displaySurface: v.optional(text),
  width: v.optional(v.number()),
  height: v.optional(v.number()),
  frameRate: v.optional(v.number()),
});
export type Surface = v.InferOutput<typeof Surface>;

/** recording.json: what was asked for, sealed before the first picture. */
export const RecordingPlan = v.object({
  v: v.literal(1),
  /** The container and codecs that the browser was asked for. */
  mimeType: text,
  /** How often the browser hands over what it has, ms. */
  timesliceMs: count,
  bitsPerSecond: count,
  hasAudio: v.boolean(),
  /** What the video track says of itself. That is all we know of what the user chose. */
  surface: Surface,
  /** Who chose what is shown. */
  chosenBy: text,
  /** The tab from which the recording was asked for, as far as the browser tells; it need not be what is shown. */
  askedFrom: v.object({ url: v.nullable(text), title: v.nullable(text) }),
  /** Device time, UTC ISO. */
  startedAt: text,
  environment: environmentSchema,
});
export type RecordingPlan = v.InferOutput<typeof RecordingPlan>;

/** One stored piece of a recording: its place, its bytes, when it was handed over. */
export const Chunk = v.object({
  index: count,
  bytes: count,
  sha256: hash,
  /** Device time, UTC ISO. */
  at: text,
  /** How much had been recorded by then, ms without the pauses. */
  ms: count,
});
export type Chunk = v.InferOutput<typeof Chunk>;

/** chunks.json: the chunks since the last checkpoint, and all bytes of the recording so far as one. */
export const ChunksFile = v.object({
  v: v.literal(1),
  chunks: v.array(Chunk),
  soFar: v.object({ chunks: count, bytes: count, sha256: hash }),
});
export type ChunksFile = v.InferOutput<typeof ChunksFile>;

/** Where the tab stood from `ms` on; null when the browser did not tell us any more. */
export const Address = v.object({ ms: count, at: text, url: v.nullable(text), title: v.nullable(text) });
export type Address = v.InferOutput<typeof Address>;

/** log.json: the addresses of the tab, the pauses, and how the recording ended. */
export const RecordingLog = v.object({
  v: v.literal(1),
  /** What the addresses are of. */
  about: text,
  addresses: v.array(Address),
  pauses: v.array(v.object({ ms: count, from: text, to: v.nullable(text) })),
  end: v.nullable(v.object({ reason: text, at: text, ms: count, surface: v.nullable(Surface) })),
});
export type RecordingLog = v.InferOutput<typeof RecordingLog>;

/** What the parts of a recording are called, and the files in them. */
export const recordingRoles = {
  plan: 'recording.json',
  chunks: 'chunks.json',
  video: 'recording.webm',
  seekable: 'recording-seekable.webm',
  log: 'log.json',
} as const;
