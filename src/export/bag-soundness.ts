import { AppError } from '../core/errors';
import { bagPaths, holdersOf } from '../core/evidence/bundle';
import { sha256 } from '../core/evidence/bytes';
import { hashBlob } from '../core/evidence/hash-blob';
import { noPrevious, parseHead } from '../core/evidence/head';
import type { BagContent } from './bag-content';

type Content = { content: Uint8Array<ArrayBuffer> | Blob };

/** Heads link up, and each record and signature that leaves is the one its head seals. Gives the newest head's hash. */
export async function requireWholeChain({ index, heads, entries }: BagContent): Promise<string> {
  let previous = noPrevious;
  const sealed = new Map(entries.map((entry) => [entry.seq, entry]));
  if (heads.length !== index.newest) throw damaged(bagPaths.head(heads.length + 1));
  if (index.entries.join() !== entries.map((entry) => entry.seq).join()) throw damaged(bagPaths.package);
  for (const [i, bytes] of heads.entries()) {
    const head = parseHead(bytes);
    const entry = sealed.get(i + 1);
    if (head?.seq !== i + 1 || head.prev !== previous) throw damaged(bagPaths.head(i + 1));
    if (entry && (await sha256(entry.record)) !== head.record) throw damaged(bagPaths.record(i + 1));
    if (entry && (await sha256(entry.signature)) !== head.signature) throw damaged(bagPaths.signature(i + 1));
    previous = await sha256(bytes);
  }
  return previous;
}

/** SHA-256 of every evidence file by path: exactly the files the index gives, each as it was sealed. */
export async function hashEvidence(
  { index, evidence }: BagContent,
  progress: ((done: number, total: number) => void) | undefined,
  signal: AbortSignal | undefined,
): Promise<Map<string, string>> {
  const sealed = new Map<string, string>();
  for (const file of holdersOf(index).flatMap((one) => one.files)) {
    if (file.path !== null) sealed.set(file.path, file.sha256);
  }
  const hashes = new Map<string, string>();
  const total = sizeOf(evidence);
  let done = 0;
  for (const file of evidence) {
    signal?.throwIfAborted();
    progress?.(done, total);
    const hash = await hashOf(file);
    if (hash !== file.sha256 || hash !== sealed.get(file.path)) throw damaged(file.path);
    hashes.set(file.path, hash);
    done += sizeOf([file]);
  }
  for (const path of sealed.keys()) if (!hashes.has(path)) throw damaged(path);
  progress?.(total, total);
  return hashes;
}

/** SHA-256 of a file's content. */
export async function hashOf({ content }: Content): Promise<string> {
  return content instanceof Blob ? hashBlob(content) : sha256(content);
}

/** Bytes in all of these. */
export function sizeOf(files: readonly Content[]): number {
  return files.reduce(
    (sum, { content }) => sum + (content instanceof Blob ? content.size : content.length),
    0,
  );
}

function damaged(path: string): AppError {
  return new AppError('ledger-damaged', path);
}
