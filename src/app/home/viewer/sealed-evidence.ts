import * as v from 'valibot';
import type { EvidenceItem } from '../../../core/case/evidence-item';
import { environmentSchema, type FileRef, type Record } from '../../../core/evidence/record';
import { type PageReading, parseReading } from '../../../core/reading/page-reading';
import { entriesOf, evidenceItem, evidenceOfCase, readFile } from '../../../storage/evidence-store';

/** One stored file of a piece of evidence; `content` is null when it was erased or is gone. */
export type SealedFile = FileRef & { seq: number; content: Blob | null };

/** What page.json says about how it was captured; members an older version did not write are absent. */
const PageFile = v.object({
  url: v.optional(v.string()),
  viewport: v.optional(v.object({ width: v.number(), height: v.number(), pageHeight: v.number() })),
  environment: v.optional(environmentSchema),
});
const TilesFile = v.object({
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
  origin: { left: number; top: number };
  reading: PageReading | null;
  page: v.InferOutput<typeof PageFile> | null;
  tiles: v.InferOutput<typeof TilesFile> | null;
  serverTime: v.InferOutput<typeof ServerTimeFile> | null;
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
  const bands = files.filter((file) => /^page-\d+\.png$/.test(file.role) && file.content);
  const single = files.filter(
    (file) => file.content && (file.role === 'viewport.png' || (file.role === 'original' && isPicture(file))),
  );
  const reading = await readJson(files, 'reading.json', parseReading);
  const scrolled = bands.length === 0 && reading ? reading.viewport : null;
  return {
    item,
    mates,
    records: entries.map(({ record }) => record),
    files,
    pictures: bands.length > 0 ? bands : single.slice(0, 1),
    origin: { left: scrolled?.scrollX ?? 0, top: scrolled?.scrollY ?? 0 },
    reading,
    page: await readJson(files, 'page.json', (value) => v.parse(PageFile, value)),
    tiles: await readJson(files, 'tiles.json', (value) => v.parse(TilesFile, value)),
    serverTime: await readJson(files, 'server-time.json', (value) => v.parse(ServerTimeFile, value)),
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
