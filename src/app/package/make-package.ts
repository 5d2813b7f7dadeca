import type { EvidenceItem } from '../../core/case/evidence-item';
import {
  articleIds,
  type Exhibit,
  type Letter,
  orderIdOfLetter,
  writeLetter,
} from '../../core/complaint/letter';
import { AppError } from '../../core/errors';
import { bagPaths } from '../../core/evidence/bundle';
import { sha256, utf8 } from '../../core/evidence/bytes';
import { wellFormed } from '../../core/evidence/gap';
import type { Record } from '../../core/evidence/record';
import { kindWords } from '../../core/words/names';
import { showTime } from '../../core/words/show';
import { buildBag } from '../../export/bag';
import type { BagContent } from '../../export/bag-content';
import { letterHtml } from '../../export/letter-html';
import { letterText } from '../../export/letter-text';
import { zipBag } from '../../export/zip';
import laws from '../../knowledge/law.json';
import { caseById } from '../../storage/case-store';
import {
  allEntries,
  type EvidenceEntries,
  entriesOf,
  evidenceOfCase,
  readFile,
  recordExport,
  signers,
} from '../../storage/evidence-store';
import { signWithLedger } from '../../storage/ledger';
import { readSettings } from '../../storage/settings-store';

export type PackageRequest = {
  caseId: string;
  /** Ledger numbers of the evidence that goes in. */
  include: number[];
  audience: 'full';
  signal: AbortSignal;
  /** Bytes done of all bytes. */
  onProgress(done: number, total: number): void;
};

type IndexExhibit = BagContent['index']['exhibits'][number];
/** One piece of evidence with its entries and the places of its files in the bag. */
type Packed = Exhibit & { entries: EvidenceEntries; index: IndexExhibit };

/**
 * The complaint package of a case, as a zip with a name for people; that it was made is sealed as an export entry.
 * Throws AppError('nothing-to-export' | 'not-found' | 'ledger-damaged'), or the signal's reason when cancelled.
 */
export async function makePackage(
  request: PackageRequest,
): Promise<{ name: string; zip: Blob; sha256: string; letter: string; recorded: boolean }> {
  const madeAt = new Date();
  const { letter, packed, title, orderId, platform } = await draft(request.caseId, request.include, madeAt);
  const day = showTime(madeAt.toISOString()).slice(0, 10).replaceAll('-', '');
  const folder = fileName(['投诉材料', platform, orderId, day].filter(Boolean).join('_'));
  const files = await buildBag(
    await content(packed, { title, letter, madeAt }),
    request.onProgress,
    request.signal,
  );
  request.signal.throwIfAborted();
  const zip = await zipBag(folder, files, madeAt);
  const hash = await sha256(await zip.arrayBuffer());
  const recorded = await noted({
    sha256: hash,
    audience: request.audience,
    held: packed.map((one) => one.item.seq),
  });
  return { name: `${folder}.zip`, zip, sha256: hash, letter: letterText(letter), recorded };
}

/** Whether the export entry could be sealed: a finished package is handed over also when the disk is full. */
async function noted(left: Parameters<typeof recordExport>[0]): Promise<boolean> {
  try {
    await recordExport(left);
    return true;
  } catch (thrown) {
    console.warn('noting the export', thrown);
    return false;
  }
}

/** The letter's text as it would stand in the package. */
export async function previewLetter(caseId: string, include: number[]): Promise<string> {
  return letterText((await draft(caseId, include, new Date())).letter);
}

async function draft(caseId: string, include: readonly number[], madeAt: Date) {
  const [one, all, { complainant }] = await Promise.all([
    caseById(caseId),
    evidenceOfCase(caseId),
    readSettings(),
  ]);
  if (!one) throw new AppError('not-found', `case ${caseId}`);
  const items = all.filter((item) => include.includes(item.seq));
  if (items.length === 0) throw new AppError('nothing-to-export');
  const packed = await Promise.all(items.map(pack));
  const wanted = articleIds(items);
  const articles = wanted.flatMap((id) => laws.filter((law) => law.id === id));
  const letterRequest = { case: one, exhibits: packed, complainant, articles, madeAt: madeAt.toISOString() };
  return {
    letter: writeLetter(letterRequest),
    packed,
    title: line(one.title),
    platform: one.platform,
    orderId: orderIdOfLetter(letterRequest),
  };
}

async function pack(item: EvidenceItem, i: number): Promise<Packed> {
  const number = i + 1;
  const entries = await entriesOf(item.seq);
  const stamp = showTime(item.at).replace(/[-:]/g, '').replace(' ', '-');
  const folder = `${bagPaths.evidence}证${String(number).padStart(2, '0')}_${kindWords[item.kind]}_${stamp}/`;
  const taken = new Set<string>();
  // What an erase entry names stays withheld, also when the same bytes came in again with other evidence.
  const erased = new Set(entries.flatMap(({ record }) => (record.type === 'erase' ? record.erased : [])));
  const files: IndexExhibit['files'] = [];
  for (const { record } of entries) {
    for (const file of record.files) {
      const isKept = !erased.has(file.sha256) && (await readFile(file.sha256)) !== null;
      const path = folder + freeName(file.role, record, taken);
      files.push({
        seq: record.seq,
        ...file,
        path: isKept ? path : null,
        withheld: isKept ? null : 'erased',
      });
    }
  }
  const main =
    files.find((file) => file.role === 'page-01.png') ??
    files.find((file) => ['viewport.png', 'original'].includes(file.role)) ??
    files.find((file) => file.path !== null);
  return {
    number,
    item,
    mainFile: main?.path ? { name: main.path, sha256: main.sha256 } : null,
    entries,
    index: {
      number,
      title: line(item.title) || kindWords[item.kind],
      kind: item.kind,
      seq: item.seq,
      at: item.at,
      entries: entries.map(({ record }) => record.seq),
      files,
    },
  };
}

/** The role is the name; a second file of one role (confirmations) carries its entry's number; imports get an ending. */
function freeName(role: string, record: Record, taken: Set<string>): string {
  const type = record.files.find((file) => file.role === role)?.mediaType ?? '';
  const named = role.includes('.') ? role : `${role}${endings[type] ?? '.bin'}`;
  const name = taken.has(named) ? named.replace(/(\.[^.]+)$/, `-${record.seq}$1`) : named;
  taken.add(name);
  return name;
}

const endings: { [mediaType: string]: string } = {
  'image/png': '.png',
  'image/jpeg': '.jpg',
  'image/webp': '.webp',
  'image/gif': '.gif',
  'application/pdf': '.pdf',
  'text/plain': '.txt',
  'text/csv': '.csv',
  'video/mp4': '.mp4',
  'video/webm': '.webm',
};

async function content(
  packed: readonly Packed[],
  { title, letter, madeAt }: { title: string; letter: Letter; madeAt: Date },
): Promise<BagContent> {
  const [rows, keys, { default: verifierPage }] = await Promise.all([
    allEntries(),
    signers(),
    import('virtual:verify-page'),
  ]);
  const mine = new Set(packed.flatMap((one) => one.index.entries));
  // Keys and clock jumps belong to every package: without them nobody can judge the rest.
  const entries = rows.filter((row) => mine.has(row.seq) || row.type === 'key' || row.type === 'clock');
  const files = packed.flatMap((one) => one.index.files);
  const evidence: BagContent['evidence'] = [];
  for (const { path, sha256 } of files) {
    const kept = path && (await readFile(sha256));
    if (kept) evidence.push({ path, content: kept, sha256 });
  }
  return {
    index: {
      v: 1,
      madeAt: madeAt.toISOString(),
      extension: `liuzheng ${__VERSION__}`,
      title,
      audience: 'full',
      newest: rows.at(-1)!.seq,
      entries: entries.map((row) => row.seq),
      keys: keys.map(({ id, seq }) => ({ id, seq, path: bagPaths.signer(seq) })),
      exhibits: packed.map((one) => one.index),
    },
    heads: rows.map((row) => row.head),
    entries: entries.map(({ seq, record, signature }) => ({ seq, record, signature })),
    keys,
    evidence,
    documents: [
      { path: `${bagPaths.documents}投诉材料.html`, content: utf8(letterHtml(letter)) },
      { path: `${bagPaths.documents}投诉材料.txt`, content: utf8(letterText(letter)) },
    ],
    verifierPage,
    sign: signWithLedger,
  };
}

/** A page's or the user's words as one line of bearable length. */
function line(words: string): string {
  return [
    ...wellFormed(words)
      .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
      .trim(),
  ]
    .slice(0, 200)
    .join('');
}

/** A name that every system takes. */
function fileName(words: string): string {
  const plain = line(words)
    .replace(/[<>:"/\\|?*\s]+/g, '-')
    .normalize('NFC');
  return [...plain]
    .slice(0, 80)
    .join('')
    .replace(/[. ]+$/, '');
}
