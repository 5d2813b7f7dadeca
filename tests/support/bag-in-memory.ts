import { bagPaths, manifestBytes } from '../../src/core/evidence/bundle';
import { sha256, utf8 } from '../../src/core/evidence/bytes';
import type { BagSource } from '../../src/verify/bag-source';

type Bytes = Uint8Array<ArrayBuffer>;
/** A bag as its files' bytes, to be tampered with. */
export type Bag = Map<string, Bytes>;

export function sourceOf(bag: Bag): BagSource {
  return { paths: [...bag.keys()], clutter: [], read: async (path) => bag.get(path)! };
}

/** Makes both manifests and the size in bag-info anew, as someone who hides a change would. */
export async function remakeManifests(bag: Bag, { withInfo = true } = {}): Promise<void> {
  const payload = [...bag].filter(([path]) => path.startsWith('data/'));
  const info = bag.get(bagPaths.info);
  if (withInfo && info) {
    const size = payload.reduce((sum, [, bytes]) => sum + bytes.length, 0);
    const oxum = `Payload-Oxum: ${size}.${payload.length}`;
    bag.set(bagPaths.info, utf8(new TextDecoder().decode(info).replace(/Payload-Oxum: .*/, oxum)));
  }
  bag.set(bagPaths.manifest, await manifestOf(payload));
  bag.delete(bagPaths.tagManifest);
  const tags = [...bag].filter(([path]) => !path.startsWith('data/'));
  bag.set(bagPaths.tagManifest, await manifestOf(tags));
}

async function manifestOf(files: [string, Bytes][]): Promise<Bytes> {
  const hashes = await Promise.all(files.map(async ([path, bytes]) => [path, await sha256(bytes)] as const));
  return manifestBytes(new Map(hashes));
}

/** The bytes with one of them changed. */
export function flipped(bytes: Bytes, at = Math.floor(bytes.length / 2)): Bytes {
  const copy = bytes.slice();
  copy[at] = copy[at]! ^ 1;
  return copy;
}
