import {
  type Entry,
  type FileEntry,
  type ReadableReader,
  ZipReader,
} from '@zip.js/zip.js/lib/zip-core-reader.js';
import { type BagSource, isClutter, isUnsafePath, topFolder, UnreadableError } from './bag-source';

const maxFiles = 200_000;
const maxBytes = 8 * 2 ** 30;
const maxHeld = 256 * 2 ** 20;
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
  const reader = await readerOf(zip);
  const files = new Map<string, FileEntry>();
  let total = 0;
  for (const entry of await entriesOf(reader, 'balanced')) {
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
  await entriesOf(reader, 'strict');
  return files;
}

async function entriesOf(source: ReadableReader, strictness: 'balanced' | 'strict'): Promise<Entry[]> {
  try {
    const reader = new ZipReader(source, { strictness: 'strict', useWebWorkers: false });
    return await reader.getEntries({ strictness, filenameValidation: 'tolerant' });
  } catch (cause) {
    throw new UnreadableError(strictness === 'balanced' ? 'not-a-zip' : 'zip-ambiguous', '', { cause });
  }
}

/**
 * What the library's BlobReader does; that one comes only with the writer and a second inflate, which together are
 * larger than the rest of the verifier page. A zip of ordinary size is read at once: a bag is mostly many small
 * files, and in a browser every slice of a Blob is a journey to another process.
 */
async function readerOf(zip: Blob): Promise<ReadableReader> {
  const whole = zip.size <= maxHeld ? new Uint8Array(await zip.arrayBuffer()) : null;
  const bytesAt = async (offset: number, length: number) =>
    whole?.slice(offset, offset + length) ??
    new Uint8Array(await zip.slice(offset, offset + length).arrayBuffer());
  const streamAt = ({ offset = 0, size = zip.size - offset }: { offset?: number; size?: number } = {}) =>
    whole ? streamOf(whole.slice(offset, offset + size)) : zip.slice(offset, offset + size).stream();
  return {
    size: zip.size,
    readUint8Array: bytesAt,
    createReadable: streamAt,
    readable: null,
  } as unknown as ReadableReader;
}

function streamOf(bytes: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array<ArrayBuffer>> {
  return new ReadableStream({
    start(controller) {
      if (bytes.length > 0) controller.enqueue(bytes);
      controller.close();
    },
  });
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
