import * as v from 'valibot';
import { type ContactItem, contactsOf } from '../../core/case/contacts';
import type { EvidenceItem } from '../../core/case/evidence-item';
import { type Exhibit, type Letter, orderIdOfLetter, writeLetter } from '../../core/complaint/letter';
import { AppError } from '../../core/errors';
import { bagPaths } from '../../core/evidence/bundle';
import { utf8 } from '../../core/evidence/bytes';
import { wellFormed } from '../../core/evidence/gap';
import { hashBlob } from '../../core/evidence/hash-blob';
import type { Record } from '../../core/evidence/record';
import { recordingRoles } from '../../core/evidence/recording-files';
import { Transcript } from '../../core/reading/talk/transcript';
import { bagName } from '../../core/words/files';
import { kindWords } from '../../core/words/names';
import { showTime } from '../../core/words/show';
import { transcriptText } from '../../core/words/transcript';
import { buildBag } from '../../export/bag';
import type { BagContent } from '../../export/bag-content';
import { letterHtml } from '../../export/letter-html';
import { letterText } from '../../export/letter-text';
import { zipBag } from '../../export/zip';
import { caseById } from '../../storage/case-store';
import { contactsOfCase } from '../../storage/contact-store';
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
import { packNow } from '../shared/pack-in-use';
import { wholeCopy } from '../shared/whole-copy';
import { contactsAsText, packContacts } from './pack-contacts';

export type PackageRequest = {
  caseId: string;
  /** Ledger numbers of the evidence that goes in. */
  include: number[];
  /** Whether the contacts of the case go in; absent: they do. */
  withContacts?: boolean;
  audience: 'full';
  signal: AbortSignal;
  /** Bytes done of all bytes. */
  onProgress(done: number, total: number): void;
};

/** Characters of a copy that opens by itself; further pictures are left out of it, the sealed ones stay whole. */
const largestCopy = 150_000_000;

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
  const contacts = request.withContacts === false ? [] : await contactsOfCase(request.caseId);
  const { letter, packed, title, orderId, platform } = await draft(request, contacts, madeAt);
  const day = showTime(madeAt.toISOString()).slice(0, 10).replaceAll('-', '');
  const folder = fileName(['投诉材料', platform, orderId, day].filter(Boolean).join('_'));
  const files = await buildBag(
    await content(packed, { title, letter, madeAt, contacts }),
    request.onProgress,
    request.signal,
  );
  request.signal.throwIfAborted();
  const zip = await zipBag(folder, files, madeAt);
  const hash = await hashBlob(zip);
  const recorded = await noted({
    sha256: hash,
    audience: request.audience,
    held: [...packed.map((one) => one.item.seq), ...contacts.map((one) => one.seq)].sort((a, b) => a - b),
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
  const contacts = await contactsOfCase(caseId);
  return letterText((await draft({ caseId, include }, contacts, new Date())).letter);
}

type Asked = { caseId: string; include: readonly number[] };

async function draft({ caseId, include }: Asked, said: readonly ContactItem[], madeAt: Date) {
  const [one, all, { complainant }, { pack: known, edition }] = await Promise.all([
    caseById(caseId),
    evidenceOfCase(caseId),
    readSettings(),
    packNow(),
  ]);
  if (!one) throw new AppError('not-found', `case ${caseId}`);
  const items = all.filter((item) => include.includes(item.seq));
  if (items.length === 0) throw new AppError('nothing-to-export');
  const packed = await Promise.all(items.map(pack));
  const letterRequest = {
    ...{ case: one, exhibits: packed, contacts: contactsOf(said), complainant },
    ...{ knowledge: known.knowledge, edition },
    madeAt: madeAt.toISOString(),
  };
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
      const name = freeName(file.role, record, taken);
      // A page copy may have hundreds of pictures.
      const path = folder + (file.role.startsWith('resource-') ? `网页副本的图片/${name}` : name);
      files.push({
        seq: record.seq,
        ...file,
        path: isKept ? path : null,
        withheld: isKept ? null : 'erased',
      });
    }
  }
  const main =
    files.find((file) => ['page-01.png', 'chat-01.png'].includes(file.role)) ??
    files.find((file) => mainRoles.includes(file.role)) ??
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

/** What the letter names as the file of an exhibit that has no full page. */
const mainRoles: string[] = ['viewport.png', 'original', recordingRoles.video];

/** The role is the name, a recording's in words; a second file of one role (confirmations) carries its entry's number; imports get an ending. */
function freeName(role: string, record: Record, taken: Set<string>): string {
  const type = record.files.find((file) => file.role === role)?.mediaType ?? '';
  const named = role.includes('.') ? bagName(role) : `${role}${endings[type] ?? '.bin'}`;
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
  'multipart/related': '.mhtml',
  'video/mp4': '.mp4',
  'video/webm': '.webm',
};

async function content(
  packed: readonly Packed[],
  {
    title,
    letter,
    madeAt,
    contacts,
  }: { title: string; letter: Letter; madeAt: Date; contacts: readonly ContactItem[] },
): Promise<BagContent> {
  const [rows, keys, { default: verifierPage }] = await Promise.all([
    allEntries(),
    signers(),
    import('virtual:verify-page'),
  ]);
  const listed = await packContacts(contacts, (type) => endings[type] ?? '.bin');
  const holders = [...packed.map((one) => one.index), ...listed];
  const mine = new Set(holders.flatMap((one) => one.entries));
  // Keys and clock jumps belong to every package: without them nobody can judge the rest.
  const entries = rows.filter((row) => mine.has(row.seq) || row.type === 'key' || row.type === 'clock');
  const files = holders.flatMap((one) => one.files);
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
      ...(listed.length > 0 ? { contacts: listed } : {}),
    },
    heads: rows.map((row) => row.head),
    entries: entries.map(({ seq, record, signature }) => ({ seq, record, signature })),
    keys,
    evidence,
    documents: [
      { path: `${bagPaths.documents}投诉材料.html`, content: utf8(letterHtml(letter)) },
      { path: `${bagPaths.documents}投诉材料.txt`, content: utf8(letterText(letter)) },
      ...(await wholeCopies(packed)),
      ...(await talksAsText(packed)),
      ...contactsAsText(contacts),
    ],
    verifierPage,
    sign: signWithLedger,
  };
}

/** Each sealed page copy that goes out once more as one file that opens by itself. */
async function wholeCopies(packed: readonly Packed[]): Promise<BagContent['documents']> {
  const made: BagContent['documents'] = [];
  for (const { number, index } of packed) {
    const kept = index.files.filter((file) => file.path !== null);
    const page = kept.find((file) => file.role === 'page.html');
    const content = page && (await readFile(page.sha256));
    if (!content) continue;
    const resources = [];
    for (const file of kept.filter((one) => one.role.startsWith('resource-')))
      resources.push({ ...file, content: await readFile(file.sha256) });
    const html = await wholeCopy(content, resources, largestCopy);
    const path = `${bagPaths.documents}网页副本_证${String(number).padStart(2, '0')}.html`;
    made.push({ path, content: new Blob([html], { type: 'text/html' }) });
  }
  return made;
}

/** Each talk that goes out once more as lines for reading. */
async function talksAsText(packed: readonly Packed[]): Promise<BagContent['documents']> {
  const made: BagContent['documents'] = [];
  for (const { number, index, item } of packed) {
    const file = index.files.find((one) => one.role === 'transcript.json' && one.path !== null);
    const content = file && (await readFile(file.sha256));
    if (!content) continue;
    const read = v.safeParse(Transcript, JSON.parse(await content.text()));
    // Written by another version: the sealed file itself is in the package all the same.
    if (!read.success) continue;
    const path = `${bagPaths.documents}聊天文字_证${String(number).padStart(2, '0')}.txt`;
    made.push({ path, content: utf8(wellFormed(transcriptText(read.output, item.mySide ?? null))) });
  }
  return made;
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
