import {
  BlobReader,
  configure,
  type Entry,
  type FileEntry,
  ZipReader,
} from '@zip.js/zip.js/lib/zip-core-native.js';
import { type BagSource, isClutter, isUnsafePath, topFolder, UnreadableError } from './bag-source';

// The page's policy allows no worker, and one file at a time needs none.
configure({ useWebWorkers: false });

const maxFiles = 200_000;
const maxBytes = 8 * 2 ** 30;
/** Honest text shrinks perhaps twentyfold. What claims far more than it carries is a trap for the memory. */
const maxRatio = 200;
const ratioAllowance = 64 * 2 ** 20;

/** The package in a zip. Throws UnreadableError for anything that is no plain, unambiguous zip. */
export async function openZip(zip: Blob): Promise<BagSource> {
  const files = await listFiles(zip);
  const names = [...files.keys()].filter((name) => !isClutter(name));
  const folder = topFolder(names);
  return {
    paths: names.map((name) => name.slice(folder.length)),
    clutter: [...files.keys()].filter(isClutter),
    read: (path) => readEntry(files.get(folder + path)!),
  };
}

async function listFiles(zip: Blob): Promise<Map<string, FileEntry>> {
  const files = new Map<string, FileEntry>();
  let total = 0;
  for (const entry of await entriesOf(zip, 'balanced')) {
    refuseEntry(entry);
    const name = entry.filename;
    if (entry.directory) continue;
    if (files.has(name)) throw new UnreadableError('zip-duplicate', name);
    files.set(name, entry);
    total += entry.uncompressedSize;
    if (files.size > maxFiles || total > Math.min(maxBytes, zip.size * maxRatio + ratioAllowance)) {
      throw new UnreadableError('zip-too-large', name);
    }
  }
  if (files.size === 0) throw new UnreadableError('zip-empty');
  // Our own look comes first because it can name the entry; this one also finds what other tools would read otherwise.
  await entriesOf(zip, 'strict');
  return files;
}

async function entriesOf(zip: Blob, strictness: 'balanced' | 'strict'): Promise<Entry[]> {
  try {
    const reader = new ZipReader(new BlobReader(zip), { strictness: 'strict' });
    return await reader.getEntries({ strictness, filenameValidation: 'tolerant' });
  } catch (cause) {
    throw new UnreadableError(strictness === 'balanced' ? 'not-a-zip' : 'zip-ambiguous', '', { cause });
  }
}

function refuseEntry(entry: Entry): void {
  const name = entry.directory ? entry.filename.replace(/\/$/, '') : entry.filename;
  if (isUnsafePath(name)) throw new UnreadableError('zip-unsafe-name', entry.filename);
  if (entry.encrypted) throw new UnreadableError('zip-encrypted', entry.filename);
  const isLink = ((entry.externalFileAttributes >>> 16) & 0o170000) === 0o120000;
  if (isLink) throw new UnreadableError('zip-link', entry.filename);
}

/** The bytes of an entry: exactly as many as it declares, or an error before more than that is held. */
async function readEntry(entry: FileEntry): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = new Uint8Array(entry.uncompressedSize);
  let length = 0;
  const sink = new WritableStream<Uint8Array>({
    write(chunk) {
      if (length + chunk.length > bytes.length) throw new RangeError('holds more than it declares');
      bytes.set(chunk, length);
      length += chunk.length;
    },
  });
  await entry.getData(sink);
  if (length !== bytes.length) throw new RangeError('holds less than it declares');
  return bytes;
}
