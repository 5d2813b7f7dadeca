import * as v from 'valibot';
import type { EvidenceItem } from '../../core/case/evidence-item';
import { environmentSchema, type FileRef, type Record } from '../../core/evidence/record';
import { RecordingLog, RecordingPlan, recordingRoles } from '../../core/evidence/recording-files';
import { type PageReading, parseReading } from '../../core/reading/page-reading';
import { Transcript } from '../../core/reading/talk/transcript';
import { entriesOf, evidenceItem, evidenceOfCase, readFile } from '../../storage/evidence-store';

/** One stored file of a piece of evidence; `content` is null when it was erased or is gone. */
export type SealedFile = FileRef & { seq: number; content: Blob | null };

/** What page.json says about how it was captured; members an older version did not write are absent. */
const PageFile = v.object({
  url: v.optional(v.string()),
  viewport: v.optional(v.object({ width: v.number(), height: v.number(), pageHeight: v.number() })),
  environment: v.optional(environmentSchema),
});
const TilesFile = v.object({
  /** px of the picture to a CSS px; older versions did not write it. */
  dpr: v.optional(v.pipe(v.number(), v.minValue(0.05))),
  tops: v.array(v.number()),
  seams: v.array(v.object({ verified: v.boolean() })),
});
const ServerTimeFile = v.object({ date: v.string(), offsetMs: v.number() });

/** Everything the viewer shows of one piece of evidence. */
export type SealedEvidence = {
  item: EvidenceItem;
  /** All of its case in order, itself included; only itself while it is unfiled. */
  mates: EvidenceItem[];
  records: Record[];
  files: SealedFile[];
  /** Pictures from top to bottom, and where the first begins on the page, CSS px. */
  pictures: SealedFile[];
  origin: { left: number; top: number } | null;
  reading: PageReading | null;
  page: v.InferOutput<typeof PageFile> | null;
  tiles: v.InferOutput<typeof TilesFile> | null;
  /** Of a whole talk: its rows as words. */
  transcript: Transcript | null;
  serverTime: v.InferOutput<typeof ServerTimeFile> | null;
  /** Of a recording: its plan and its log, as far as they are there. */
  recording: { plan: RecordingPlan | null; log: RecordingLog | null } | null;
};

/**
 * Reads a piece of evidence with all its files; null when there is none of that number. Contents of `before` are used
 * again: a new Blob of the same bytes would make the picture flicker.
 */
export async function readSealedEvidence(
  seq: number,
  before?: SealedEvidence | null,
): Promise<SealedEvidence | null> {
  const item = await evidenceItem(seq);
  if (!item) return null;
  const entries = await entriesOf(seq);
  const mates = item.caseId ? await evidenceOfCase(item.caseId) : [item];
  const kept = new Map(item.isErased ? [] : before?.files.map((file) => [file.sha256, file.content]));
  const files: SealedFile[] = [];
  for (const { record } of entries) {
    for (const file of record.files) {
      const content = kept.get(file.sha256) ?? (await readFile(file.sha256));
      files.push({ ...file, seq: record.seq, content });
    }
  }
  const bands = files.filter((file) => /^(page|region|chat)-\d+\.png$/.test(file.role) && file.content);
  const single = files.filter(
    (file) => file.content && (file.role === 'viewport.png' || (file.role === 'original' && isPicture(file))),
  );
  // Only for want of a screenshot, and labelled wherever it is shown.
  const redrawn = files.filter((file) => file.content && file.role === 'redraw.png');
  const reading = await readJson(files, 'reading.json', parseReading);
  const isPart = bands.some((file) => !file.role.startsWith('page-'));
  const scrolled = bands.length === 0 && single.length > 0 && reading ? reading.viewport : null;
  return {
    item,
    mates,
    records: entries.map(({ record }) => record),
    files,
    pictures: bands.length > 0 ? bands : [...single, ...redrawn].slice(0, 1),
    origin: isPart ? null : { left: scrolled?.scrollX ?? 0, top: scrolled?.scrollY ?? 0 },
    reading,
    page: await readJson(files, 'page.json', (value) => v.parse(PageFile, value)),
    tiles: await readTiles(files),
    transcript: await readJson(files, 'transcript.json', (value) => v.parse(Transcript, value)),
    serverTime: await readJson(files, 'server-time.json', (value) => v.parse(ServerTimeFile, value)),
    recording: item.kind === 'recording' ? await readRecording(files) : null,
  };
}

/** The notes of the walk whose pictures are shown. */
async function readTiles(files: readonly SealedFile[]): Promise<SealedEvidence['tiles']> {
  const notes = files.find((file) => /^((region|chat)-)?tiles\.json$/.test(file.role));
  return notes ? readJson(files, notes.role, (value) => v.parse(TilesFile, value)) : null;
}

async function readRecording(files: readonly SealedFile[]): Promise<SealedEvidence['recording']> {
  return {
    plan: await readJson(files, recordingRoles.plan, (value) => v.parse(RecordingPlan, value)),
    log: await readJson(files, recordingRoles.log, (value) => v.parse(RecordingLog, value)),
  };
}

/** Only what an <img> of ours can show; everything else is offered as a download. */
function isPicture(file: FileRef): boolean {
  return /^image\/(png|jpeg|gif|webp|bmp|avif)$/.test(file.mediaType);
}

async function readJson<T>(
  files: readonly SealedFile[],
  role: string,
  parse: (value: unknown) => T,
): Promise<T | null> {
  const file = files.find((one) => one.role === role);
  if (!file?.content) return null;
  try {
    return parse(JSON.parse(await file.content.text()));
  } catch (cause) {
    // A file that another version wrote differently: shown as absent here; the re-check says whether it was changed.
    console.warn(role, cause);
    return null;
  }
}
