import * as v from 'valibot';

/** How much a transcript may hold; what is beyond is cut, and a mark says so. */
export const transcriptLimits = {
  rows: 20_000,
  /** Characters of a row: about 64 kB of Chinese. */
  text: 21_000,
  /** Rows of one screen: those in sight and a little beyond. */
  screen: 2_000,
  images: 50,
} as const;

const int = v.pipe(v.number(), v.safeInteger());
const upTo = (most: number) => v.pipe(v.string(), v.maxLength(most));

/** One row of a message list as the page script saw it. CSS px; `top` counts from the start of the content. */
export const ChatRow = v.object({
  /** What the page itself calls the row (data-id, data-index, id); '' when it gives it no name. */
  key: upTo(200),
  top: int,
  height: v.pipe(int, v.minValue(0)),
  kind: v.picklist(['message', 'separator', 'notice']),
  /** On which side of the list it stands. Who that is, is not said. */
  side: v.picklist(['left', 'right', 'center', '']),
  speaker: upTo(200),
  text: upTo(transcriptLimits.text),
  /** As shown, with what its title attribute says in brackets. */
  time: upTo(200),
  images: v.pipe(
    v.array(v.object({ alt: upTo(500), place: upTo(500) })),
    v.maxLength(transcriptLimits.images),
  ),
  /** The text went on. */
  cut: v.optional(v.literal(true)),
});
export type ChatRow = v.InferOutput<typeof ChatRow>;

/** The rows in sight of a scrolled list, and where that list stands. CSS px. */
export const ChatScreen = v.object({
  top: int,
  height: v.pipe(int, v.minValue(0)),
  contentHeight: v.pipe(int, v.minValue(0)),
  /** The rows were drawn only after they had been asked for. */
  isLate: v.boolean(),
  rows: v.pipe(v.array(ChatRow), v.maxLength(transcriptLimits.screen)),
});
export type ChatScreen = v.InferOutput<typeof ChatScreen>;

/** A row of the merged transcript. */
export const TranscriptRow = v.object({
  ...ChatRow.entries,
  /** The words of the last date line above; '' when none was seen since the beginning or since a gap. */
  day: upTo(transcriptLimits.text),
  /** The screen that shows it first, counted from 1, and how far below that screen's upper edge it begins, px. */
  seen: v.object({ screen: int, top: int }),
  /** What it said on a screen before, when its words changed while the list was walked through. */
  earlier: v.optional(upTo(transcriptLimits.text)),
  /** Where it joins the row above rests on its place alone: the same words stand there several times. */
  unsure: v.optional(v.literal(true)),
});
export type TranscriptRow = v.InferOutput<typeof TranscriptRow>;

/** Here rows are missing, or it could not be shown that none are. */
export const TranscriptGap = v.object({ gap: v.literal(true) });
export type TranscriptEntry = TranscriptRow | v.InferOutput<typeof TranscriptGap>;

const count = v.pipe(int, v.minValue(0));

/** transcript.json: the whole list as words, with what was done to the page to get it. */
export const Transcript = v.object({
  v: v.literal(1),
  url: upTo(20_000),
  startedAt: upTo(40),
  endedAt: upTo(40),
  /** What was done to have older messages: each changes the page. */
  older: v.object({
    rounds: count,
    grew: count,
    /** The buttons pressed inside the list, by their words. */
    pressed: v.array(v.object({ words: upTo(100), times: count })),
    /** Whether the list had come to its beginning, as far as it shows. */
    isAtStart: v.boolean(),
  }),
  isWhole: v.boolean(),
  /** Rows beyond the limit were left out. */
  truncated: v.optional(v.literal(true)),
  counts: v.object({ messages: count, separators: count, notices: count, gaps: count }),
  entries: v.pipe(v.array(v.union([TranscriptGap, TranscriptRow])), v.maxLength(2 * transcriptLimits.rows)),
});
export type Transcript = v.InferOutput<typeof Transcript>;

/** How many entries of each sort there are. */
export function countEntries(entries: readonly TranscriptEntry[]): Transcript['counts'] {
  const counts = { messages: 0, separators: 0, notices: 0, gaps: 0 };
  for (const entry of entries) {
    if ('gap' in entry) counts.gaps++;
    else counts[`${entry.kind}s`]++;
  }
  return counts;
}
