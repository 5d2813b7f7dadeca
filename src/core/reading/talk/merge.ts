import { type Alignment, alignByKeys, alignByWords, type KeyTrust, wordsOf } from './align';
import { type ChatRow, type TranscriptEntry, type TranscriptRow, transcriptLimits } from './transcript';

/** A transcript in the making: the rows so far, and what the last screen showed of them. */
export type Merging = {
  entries: TranscriptEntry[];
  /** Index of the first row after the last gap, and of the first row of the last screen. */
  since: number;
  windowFrom: number;
  trust: KeyTrust;
  isFull: boolean;
};

export function startMerging(): Merging {
  return { entries: [], since: 0, windowFrom: 0, trust: 'unknown', isFull: false };
}

/**
 * Adds the rows of the next screen of a walk from the top down: its number, and the content px at which it begins. Rows known
 * already are found again, however the list was laid out anew; where a screen does not overlap with the one before, a
 * gap is marked and never bridged. Changes `so`.
 */
export function addScreen(
  so: Merging,
  screen: { number: number; top: number; rows: readonly ChatRow[] },
): void {
  const { rows } = screen;
  if (rows.length === 0 || so.isFull) return;
  const place = (row: ChatRow) => ({ screen: screen.number, top: Math.round(row.top - screen.top) });
  const asNew = (row: ChatRow): TranscriptRow => ({ ...row, day: '', seen: place(row) });
  // A little further up than the last screen: a list may keep more rows above its edge at one time than at another.
  const from = Math.max(so.since, so.windowFrom - rows.length);
  const known = so.entries.slice(from) as TranscriptRow[];
  const found = known.length === 0 ? null : align(so, { known, rows, from });
  if (!found) {
    if (so.entries.length > 0) so.entries.push({ gap: true });
    so.since = so.entries.length;
    so.windowFrom = so.since;
    so.entries.push(...rows.map(asNew));
    bound(so);
    return;
  }
  const { at, isSure } = found;
  for (const [i, row] of rows.entries()) {
    const before = known[at + i];
    if (before) so.entries[from + at + i] = seenAgain(before, row);
  }
  const added = rows.slice(Math.max(0, known.length - at)).map(asNew);
  if (!isSure && added[0]) added[0].unsure = true;
  so.entries.push(...added);
  // Rows above everything known since the gap: they belong into it.
  const above = at < 0 && from === so.since ? rows.slice(0, -at).map(asNew) : [];
  so.entries.splice(so.since, 0, ...above);
  so.windowFrom = Math.max(so.since, from + at);
  bound(so);
}

function align(
  so: Merging,
  { known, rows, from }: { known: readonly ChatRow[]; rows: readonly ChatRow[]; from: number },
): Alignment | null {
  const before = so.trust;
  const byKeys = alignByKeys(known, rows, { trust: before, windowFrom: so.windowFrom - from });
  so.trust = byKeys.trust;
  if (byKeys.at !== null && so.trust === 'proven') return { at: byKeys.at, isSure: true };
  // Names that held so far and are all new: these are other rows, whatever they say.
  if (
    before === 'proven' &&
    !byKeys.isShared &&
    rows.every((row) => row.key !== '' || row.kind !== 'message')
  ) {
    return null;
  }
  const byWords = alignByWords(known, rows);
  // Names that stand where they stood on the last screen prove nothing: they may be places of a recycling list.
  if (byWords && byKeys.at !== null && byWords.at !== byKeys.at) so.trust = 'slots';
  return byWords;
}

/** The row as it is now, with where it was seen first and what it said before when that was something else. */
function seenAgain(before: TranscriptRow, row: ChatRow): TranscriptRow {
  const now: TranscriptRow = { ...row, day: '', seen: before.seen };
  const earlier =
    before.earlier ?? (before.text !== row.text && before.text !== '' ? before.text : undefined);
  if (earlier !== undefined && earlier !== row.text) now.earlier = earlier;
  if (before.unsure) now.unsure = true;
  // A picture or time that was taken away again was shown all the same.
  if (wordsOf(before) !== wordsOf(row) && row.images.length === 0) now.images = before.images;
  now.time ||= before.time;
  return now;
}

function bound(so: Merging): void {
  if (so.entries.length <= transcriptLimits.rows) return;
  so.entries.length = transcriptLimits.rows;
  so.isFull = true;
}

/** The merged rows in order: each with the date line above it, as said. A gap may hold a date line: none is carried over it. */
export function mergedEntries({ entries }: Merging): TranscriptEntry[] {
  let day = '';
  return entries.map((entry) => {
    if ('gap' in entry) {
      day = '';
      return entry;
    }
    if (entry.kind === 'separator') day = entry.text;
    return { ...entry, day };
  });
}
