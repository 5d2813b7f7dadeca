import * as v from 'valibot';
import { utf8 } from './bytes';
import { evidenceKinds, FileRef } from './record';

/** Where things lie inside the bag (shared by the writer and the verifier). */
export const bagPaths = {
  declaration: 'bagit.txt',
  info: 'bag-info.txt',
  manifest: 'manifest-sha256.txt',
  tagManifest: 'tagmanifest-sha256.txt',
  verifierPage: '核验.html',
  instructions: '核验说明.txt',
  package: 'data/ledger/package.json',
  packageSignature: 'data/ledger/package.sig',
  documents: 'data/投诉材料/',
  evidence: 'data/证据/',
  record: (seq: number) => `data/ledger/records/${six(seq)}.json`,
  signature: (seq: number) => `data/ledger/signatures/${six(seq)}.sig`,
  head: (seq: number) => `data/ledger/heads/${six(seq)}.txt`,
  /** The first key of the ledger has the plain name; a later one names the entry that brought it. */
  signer: (keySeq: number) =>
    keySeq === 1 ? 'data/ledger/signer.pem' : `data/ledger/signer-${six(keySeq)}.pem`,
} as const;

function six(seq: number): string {
  return String(seq).padStart(6, '0');
}

const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
const seq = v.pipe(v.number(), v.safeInteger(), v.minValue(1));
const text = v.pipe(v.string(), v.maxLength(4000));
/** A relative path with neither `..`, backslash, control character nor leading slash. */
const path = v.pipe(
  v.string(),
  v.maxLength(1000),
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is refused
  v.regex(/^(?!.*(^|\/)\.{1,2}(\/|$))[^\\/\u0000-\u001f\u007f][^\\\u0000-\u001f\u007f]*$/),
);

const heldFile = v.strictObject({
  seq,
  ...FileRef.entries,
  /** null: withheld from this package or erased; the record still holds its hash. */
  path: v.nullable(path),
  withheld: v.nullable(v.picklist(['chosen', 'erased'])),
});

/** data/ledger/package.json: maps 证 n to entries and files, says what is withheld, and is signed as a whole. */
export const PackageIndex = v.strictObject({
  v: v.literal(1),
  madeAt: text,
  extension: text,
  title: text,
  audience: text,
  /** The number of the newest entry at export; heads 1…newest are in the bag. */
  newest: seq,
  /** SHA-256 of the newest head's bytes: signs the whole chain, also where no record of it is in the bag. */
  newestHead: hash,
  /** The entries whose record and signature are in the bag, ascending. */
  entries: v.array(seq),
  /** Public keys in the bag: key id → its PEM file and the entry that introduced it. */
  keys: v.array(v.strictObject({ id: hash, path, seq })),
  exhibits: v.array(
    v.strictObject({
      number: seq,
      title: text,
      kind: v.picklist(evidenceKinds),
      seq,
      at: text,
      /** Every entry that belongs to this exhibit: the capture, its parts and close, its confirmations. */
      entries: v.array(seq),
      files: v.array(heldFile),
    }),
  ),
  /** The contacts of the case, numbered by themselves, so that 证 n stays 证 n. Absent where there is none. */
  contacts: v.optional(
    v.array(
      v.strictObject({
        number: seq,
        title: text,
        seq,
        at: text,
        /** The contact, and the entry that erased its content. */
        entries: v.array(seq),
        files: v.array(heldFile),
      }),
    ),
  ),
  /** Files made for people (letter, list, instructions, the verifier page), so that they are signed too. */
  documents: v.array(v.strictObject({ path, sha256: hash, bytes: v.pipe(v.number(), v.safeInteger()) })),
});
export type PackageIndex = v.InferOutput<typeof PackageIndex>;

type Exhibit = PackageIndex['exhibits'][number];

/** What has files in a package, and what it is called: 证 2, 跟进 1. `exhibit`: its number as evidence. */
export type Holder = Pick<Exhibit, 'seq' | 'entries' | 'files'> & { called: string; exhibit?: number };

/** Everything in a package that has entries and files of its own. */
export function holdersOf({
  exhibits,
  contacts = [],
}: Pick<PackageIndex, 'exhibits' | 'contacts'>): Holder[] {
  return [
    ...exhibits.map((one) => ({ ...one, called: `证 ${one.number}`, exhibit: one.number })),
    ...contacts.map((one) => ({ ...one, called: `跟进 ${one.number}` })),
  ];
}

/** bagit.txt (RFC 8493 §2.1.1). */
export const bagDeclaration = utf8('BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n');

/** bag-info.txt (RFC 8493 §2.2.2): all of it follows from the signed index and the payload's size. */
export function bagInfo(
  index: PackageIndex,
  payload: { bytes: number; files: number },
): Uint8Array<ArrayBuffer> {
  return utf8(
    [
      `Bagging-Date: ${index.madeAt.slice(0, 10)}`,
      `Bag-Software-Agent: ${oneLine(index.extension)}`,
      `External-Description: ${oneLine(index.title)}`,
      `Payload-Oxum: ${payload.bytes}.${payload.files}`,
      '',
    ].join('\n'),
  );
}

/** A title with a line break must not add a line of its own. */
function oneLine(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is replaced
  return text.replace(/[\s\u0000-\u001f\u007f-\u009f]+/g, ' ').trim();
}

/** A manifest (RFC 8493 §2.1.3) as `sha256sum -c` reads it: hash, two spaces, path; sorted by path. */
export function manifestBytes(hashes: ReadonlyMap<string, string>): Uint8Array<ArrayBuffer> {
  const lines = [...hashes].sort(([a], [b]) => (a < b ? -1 : 1)).map(([path, hash]) => `${hash}  ${path}\n`);
  return utf8(lines.join(''));
}

/** The path → hash lines of a manifest, or null when a line is malformed or a path comes twice. */
export function parseManifest(bytes: Uint8Array): Map<string, string> | null {
  const hashes = new Map<string, string>();
  const content = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  if (content !== '' && !content.endsWith('\n')) return null;
  for (const line of content.split('\n').slice(0, -1)) {
    const match = /^([0-9a-f]{64}) {2}(.+)$/.exec(line);
    if (!match || !v.is(path, match[2]) || hashes.has(match[2]!)) return null;
    hashes.set(match[2]!, match[1]!);
  }
  return hashes;
}
