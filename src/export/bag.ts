import * as v from 'valibot';
import { bagDeclaration, bagInfo, bagPaths, manifestBytes, PackageIndex } from '../core/evidence/bundle';
import { utf8 } from '../core/evidence/bytes';
import { canonicalBytes } from '../core/evidence/canonical';
import { parseRecord } from '../core/evidence/record';
import { pem } from '../core/evidence/signature';
import type { BagContent, BagFile } from './bag-content';
import { refuseUnportable } from './bag-names';
import { hashEvidence, hashOf, requireWholeChain, sizeOf } from './bag-soundness';
import { instructions } from './instructions';

/**
 * Every file of the bag, manifests included. What the ledger says is held against what is handed in, and a
 * difference throws AppError('ledger-damaged') with the name of the file: a damaged store never leaves as whole.
 * Progress counts bytes of evidence.
 */
export async function buildBag(
  content: BagContent,
  progress?: (done: number, total: number) => void,
  signal?: AbortSignal,
): Promise<BagFile[]> {
  const newestHead = await requireWholeChain(content);
  const hashes = await hashEvidence(content, progress, signal);
  const documents = peoplesFiles(content, newestHead);
  const index = await completeIndex(content, documents, newestHead);
  const payload: BagFile[] = [
    ...documents.filter((file) => file.path.startsWith('data/')),
    ...content.evidence.map(({ path, content }) => ({ path, content })),
    ...ledgerFiles(content),
    ...(await signedIndex(content, index)),
  ];
  for (const file of payload) {
    if (!hashes.has(file.path)) hashes.set(file.path, await hashOf(file));
  }
  const tags = [
    { path: bagPaths.declaration, content: bagDeclaration },
    { path: bagPaths.info, content: bagInfo(index, { bytes: sizeOf(payload), files: payload.length }) },
    { path: bagPaths.manifest, content: manifestBytes(hashes) },
    ...documents.filter((file) => !file.path.startsWith('data/')),
  ];
  const tagHashes = new Map<string, string>();
  for (const tag of tags) tagHashes.set(tag.path, await hashOf(tag));
  const files = [...tags, { path: bagPaths.tagManifest, content: manifestBytes(tagHashes) }, ...payload];
  refuseUnportable(files.map((file) => file.path));
  return files;
}

/** What is made for people: signed through the index, since no record knows it. */
function peoplesFiles(content: BagContent, newestHead: string): BagFile[] {
  const facts = {
    newest: content.index.newest,
    newestHead,
    signers: content.keys.map(({ id, seq }) => ({ id, seq, entries: signedBy(content, id) })),
  };
  return [
    ...content.documents,
    { path: bagPaths.verifierPage, content: utf8(content.verifierPage) },
    { path: bagPaths.instructions, content: utf8(instructions(facts, content.index.title)) },
  ];
}

function signedBy({ entries }: BagContent, id: string): number[] {
  return entries.filter((entry) => parseRecord(entry.record).key === id).map((entry) => entry.seq);
}

async function completeIndex(
  { index }: BagContent,
  documents: readonly BagFile[],
  newestHead: string,
): Promise<PackageIndex> {
  const listed = [];
  for (const file of documents)
    listed.push({ path: file.path, sha256: await hashOf(file), bytes: sizeOf([file]) });
  return v.parse(PackageIndex, { ...index, newestHead, documents: listed });
}

async function signedIndex(content: BagContent, index: PackageIndex): Promise<BagFile[]> {
  const bytes = canonicalBytes(index);
  return [
    { path: bagPaths.package, content: bytes },
    { path: bagPaths.packageSignature, content: await content.sign(bytes) },
  ];
}

function ledgerFiles({ heads, entries, keys }: BagContent): BagFile[] {
  return [
    ...heads.map((head, i) => ({ path: bagPaths.head(i + 1), content: head })),
    ...entries.flatMap(({ seq, record, signature }) => [
      { path: bagPaths.record(seq), content: record },
      { path: bagPaths.signature(seq), content: signature },
    ]),
    ...keys.map(({ seq, spki }) => ({ path: bagPaths.signer(seq), content: utf8(pem(spki)) })),
  ];
}
