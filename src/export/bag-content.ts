import type { PackageIndex } from '../core/evidence/bundle';

type Bytes = Uint8Array<ArrayBuffer>;

/** A file of the bag; its path is relative to the bag folder. */
export type BagFile = { path: string; content: Bytes | Blob };

/** What goes into a bag. `evidence` holds exactly the files whose path the index gives. */
export type BagContent = {
  index: Omit<PackageIndex, 'documents' | 'newestHead'>;
  /** Heads 1…newest, in order. */
  heads: Bytes[];
  entries: { seq: number; record: Bytes; signature: Bytes }[];
  keys: { id: string; seq: number; spki: Bytes }[];
  evidence: { path: string; content: Bytes | Blob; sha256: string }[];
  /** Files made for people; each is listed in the signed index. */
  documents: { path: string; content: Bytes | Blob }[];
  verifierPage: string;
  /** DER signature by the ledger's newest key. */
  sign(bytes: Bytes): Promise<Bytes>;
};
