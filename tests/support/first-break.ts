import { sha256 } from '../../src/core/evidence/bytes';
import { noPrevious, parseHead } from '../../src/core/evidence/head';
import { parseRecord } from '../../src/core/evidence/record';
import { isSignedBy } from '../../src/core/evidence/signature';
import { database } from '../../src/storage/database';

/** Walks the whole ledger as a stranger would, from the bytes alone: null when whole, else where it breaks first. */
export async function firstBreakOfLedger(): Promise<string | null> {
  const rows = await database.entries.orderBy('seq').toArray();
  const [key] = await database.keys.toArray();
  let previous = noPrevious;
  for (const [i, row] of rows.entries()) {
    const head = parseHead(row.head);
    const record = parseRecord(row.record);
    if (row.seq !== i + 1 || head?.seq !== i + 1 || record.seq !== i + 1) return `seq ${i + 1}`;
    if (head.prev !== previous) return `link ${row.seq}`;
    if (head.record !== (await sha256(row.record))) return `record ${row.seq}`;
    if (head.signature !== (await sha256(row.signature))) return `signature ${row.seq}`;
    if (!(await isSignedBy(key!.spki, row.signature, row.record))) return `signer ${row.seq}`;
    previous = await sha256(row.head);
  }
  return null;
}
