import { sha256 as flatSha256 } from '@noble/hashes/sha2.js';
import { hex, sha256 } from './bytes';

/** Up to here a file is hashed at once, by the browser itself: faster, and it fits into the memory. */
const atOnceBytes = 32 * 2 ** 20;
const sliceBytes = 8 * 2 ** 20;

/** A SHA-256 over bytes that come one after the other. */
export type RunningHash = {
  add(bytes: Uint8Array): void;
  /** The hash of everything so far, 64 lower-case hex digits; more may be added afterwards. */
  soFar(): string;
};

/** A SHA-256 that has seen nothing yet. */
export function runningHash(): RunningHash {
  const hash = flatSha256.create();
  return {
    add: (bytes) => void hash.update(bytes),
    soFar: () => hex(hash.clone().digest()),
  };
}

/** SHA-256 of a file's content as 64 lower-case hex digits; a large one is read piece by piece. */
export async function hashBlob(content: Blob): Promise<string> {
  if (content.size <= atOnceBytes) return sha256(await content.arrayBuffer());
  const hash = runningHash();
  for (let at = 0; at < content.size; at += sliceBytes) {
    hash.add(new Uint8Array(await content.slice(at, at + sliceBytes).arrayBuffer()));
  }
  return hash.soFar();
}
