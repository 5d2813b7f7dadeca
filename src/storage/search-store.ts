import * as v from 'valibot';
import type { EvidenceItem } from '../core/case/evidence-item';
import { RecordingLog, RecordingPlan, recordingRoles } from '../core/evidence/recording-files';
import { parseReading } from '../core/reading/page-reading';
import { Transcript } from '../core/reading/talk/transcript';
import { partsVersion, type SealedWords, sealedParts } from '../core/search/sealed-parts';
import { database as db, type SearchTextRow } from './database';
import { filesOf, readFile } from './evidence-store';

/** The evidence whose sealed words are not there for the search yet, the newest first. */
export async function missingTexts(): Promise<number[]> {
  const [items, rows] = await Promise.all([db.catalogue.toArray(), knownTexts()]);
  const known = new Set(rows);
  return items
    .filter((item) => isReadable(item) && !known.has(item.seq))
    .map(({ seq }) => seq)
    .sort((a, b) => b - a);
}

/** The evidence whose words are there, made as they are made today. */
export async function knownTexts(): Promise<number[]> {
  return (await db.searchTexts.where('version').equals(partsVersion).primaryKeys()) as number[];
}

/** The sealed words of some pieces of evidence; what is not there is left out. */
export async function searchTexts(seqs: readonly number[]): Promise<SearchTextRow[]> {
  return (await db.searchTexts.bulkGet([...seqs])).filter((row) => row !== undefined);
}

/**
 * Reads the sealed words of a piece of evidence for the search. Nothing is kept of what is still being made or was erased
 * meanwhile. A file that cannot be read any more is passed over: the re-check is what names it.
 */
export async function fillText(seq: number): Promise<void> {
  const item = await db.catalogue.get(seq);
  if (!item || !isReadable(item)) return;
  const row = { seq, version: partsVersion, ...sealedParts(await readWords(item)) };
  await db.transaction('rw', [db.catalogue, db.searchTexts], async () => {
    const now = await db.catalogue.get(seq);
    if (now && isReadable(now)) await db.searchTexts.put(row);
  });
}

/** Under whose name one page of ours at a time fills in what is missing. */
const lockName = 'search-texts';

/**
 * Fills in what is missing, piece by piece, so that a page that is closed in between loses nothing; another page that is
 * at it already is left to it. What is sealed meanwhile comes too. `onLeft` is told how many are left.
 */
export async function fillMissing(signal: AbortSignal, onLeft: (left: number) => void): Promise<void> {
  await navigator.locks.request(lockName, { ifAvailable: true }, async (lock) => {
    const tried = new Set<number>();
    const left = async () => (await missingTexts()).filter((seq) => !tried.has(seq));
    for (let missing = lock ? await left() : []; missing.length > 0; missing = await left()) {
      for (const [done, seq] of missing.entries()) {
        if (signal.aborted) return;
        onLeft(missing.length - done);
        tried.add(seq);
        // One that fails is tried again at the next opening and holds up none of the others.
        await fillText(seq).catch((thrown) => console.warn('search text', seq, thrown));
        // Typing and drawing come first.
        await new Promise((resolve) => setTimeout(resolve));
      }
    }
  });
}

function isReadable({ outcome, isErased }: EvidenceItem): boolean {
  return outcome !== 'open' && !isErased;
}

const ImportFile = v.object({ name: v.string() });

async function readWords({ seq, kind }: EvidenceItem): Promise<SealedWords> {
  const files = await filesOf(seq).catch((thrown) => ifDamaged(thrown, []));
  const read = async <T>(role: string, parse: (value: unknown) => T): Promise<T | null> => {
    const file = files.find((one) => one.role === role);
    try {
      const content = file && (await readFile(file.sha256));
      return content ? parse(JSON.parse(await content.text())) : null;
    } catch (thrown) {
      return ifDamaged(thrown, null);
    }
  };
  return {
    kind,
    reading: await read('reading.json', parseReading),
    transcript: await read('transcript.json', (value) => v.parse(Transcript, value)),
    fileName: (await read('import.json', (value) => v.parse(ImportFile, value)))?.name ?? '',
    plan:
      kind === 'recording' ? await read(recordingRoles.plan, (value) => v.parse(RecordingPlan, value)) : null,
    log:
      kind === 'recording' ? await read(recordingRoles.log, (value) => v.parse(RecordingLog, value)) : null,
  };
}

/** A file or entry that is not what it was stays so; any other failure may be over at the next try, and is thrown on. */
function ifDamaged<T>(thrown: unknown, instead: T): T {
  const isGone = thrown instanceof DOMException && /^Not(Readable|Found)Error$/.test(thrown.name);
  if (!isGone && !(thrown instanceof SyntaxError) && !(thrown instanceof v.ValiError)) throw thrown;
  console.warn('a damaged file is not searched', thrown);
  return instead;
}
