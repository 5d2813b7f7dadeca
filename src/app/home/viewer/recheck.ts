import type { EvidenceItem } from '../../../core/case/evidence-item';
import { sha256 } from '../../../core/evidence/bytes';
import { hashBlob } from '../../../core/evidence/hash-blob';
import { parseHead } from '../../../core/evidence/head';
import type { FileRef } from '../../../core/evidence/record';
import { fileName } from '../../../core/words/files';
import { entriesOf, readFile } from '../../../storage/evidence-store';

/** What is not as it was sealed: which file or entry, and both hashes; `found` is '' when it is missing. */
export type Difference = { seq: number; what: string; sealed: string; found: string };
export type Recheck = { files: number; differences: Difference[]; at: string };

/**
 * Computes the SHA-256 of every stored file of a piece of evidence again and holds it against its record, and the
 * records and signatures against their heads. Content that an erase entry names is not expected.
 */
export async function recheck(seq: EvidenceItem['seq']): Promise<Recheck> {
  const entries = await entriesOf(seq);
  const erased = new Set(entries.flatMap(({ record }) => (record.type === 'erase' ? record.erased : [])));
  const differences: Difference[] = [];
  let files = 0;
  for (const { row, record } of entries) {
    const head = parseHead(row.head);
    const sealedBytes = [
      ['记录', head?.record, row.record],
      ['签名', head?.signature, row.signature],
    ] as const;
    for (const [what, sealed, bytes] of sealedBytes) {
      const found = await sha256(bytes);
      if (found !== sealed) differences.push({ seq: row.seq, what, sealed: sealed ?? '', found });
    }
    for (const file of record.files) {
      if (erased.has(file.sha256)) continue;
      files += 1;
      const found = await hashOfStored(file);
      if (found !== file.sha256)
        differences.push({
          seq: row.seq,
          what: fileName(file.role, file.mediaType),
          sealed: file.sha256,
          found,
        });
    }
  }
  return { files, differences, at: new Date().toISOString() };
}

async function hashOfStored(file: FileRef): Promise<string> {
  const content = await readFile(file.sha256);
  return content ? hashBlob(content) : '';
}
