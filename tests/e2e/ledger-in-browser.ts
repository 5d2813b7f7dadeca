import type { Driver, Page } from '../../scripts/browsers/driver';
import { fromBase64, sha256 } from '../../src/core/evidence/bytes';
import { noPrevious, parseHead } from '../../src/core/evidence/head';
import { parseRecord, type Record } from '../../src/core/evidence/record';

type Stored = {
  entries: { seq: number; record: string; signature: string; head: string }[];
  files: { sha256: string; bytes: string }[];
  items: { seq: number; kind: string; outcome: string; caseId: string; title: string }[];
};

/** What the extension has stored, read straight from its database: reading only, past all of our own code. */
export async function readStored(workbench: Page): Promise<Stored> {
  return workbench.evaluate<Stored>(`(async () => {
    const db = await new Promise((resolve, reject) => {
      const open = indexedDB.open('liuzheng');
      open.onsuccess = () => resolve(open.result);
      open.onerror = () => reject(open.error);
    });
    const all = (name) => new Promise((resolve, reject) => {
      const ask = db.transaction(name).objectStore(name).getAll();
      ask.onsuccess = () => resolve(ask.result);
      ask.onerror = () => reject(ask.error);
    });
    const text = (bytes) => {
      let binary = '';
      for (let i = 0; i < bytes.length; i += 32768) binary += String.fromCharCode(...bytes.subarray(i, i + 32768));
      return btoa(binary);
    };
    const entries = (await all('entries')).map(({ seq, record, signature, head }) => ({
      seq, record: text(record), signature: text(signature), head: text(head),
    }));
    const files = [];
    for (const { sha256, content } of await all('files')) {
      files.push({ sha256, bytes: text(new Uint8Array(await content.arrayBuffer())) });
    }
    const items = (await all('catalogue')).map(({ seq, kind, outcome, caseId, title }) => ({ seq, kind, outcome, caseId, title }));
    db.close();
    return { entries, files, items };
  })()`);
}

/** The ledger as a stranger checks it: null when whole, else where it breaks first. */
export async function firstBreak({ entries, files }: Stored): Promise<string | null> {
  let previous = noPrevious;
  const kept = new Map(files.map((file) => [file.sha256, file.bytes]));
  const erased = new Set(
    records({ entries }).flatMap((record) => (record.type === 'erase' ? record.erased : [])),
  );
  for (const [i, entry] of entries.entries()) {
    const bytes = fromBase64(entry.head);
    const head = parseHead(bytes);
    if (entry.seq !== i + 1 || head?.seq !== i + 1) return `seq ${i + 1}`;
    if (head.prev !== previous) return `link ${entry.seq}`;
    if (head.record !== (await sha256(fromBase64(entry.record)))) return `record ${entry.seq}`;
    if (head.signature !== (await sha256(fromBase64(entry.signature)))) return `signature ${entry.seq}`;
    previous = await sha256(bytes);
  }
  for (const record of records({ entries })) {
    for (const file of record.files) {
      const bytes = kept.get(file.sha256);
      if (bytes === undefined && !erased.has(file.sha256)) return `missing ${file.role} of ${record.seq}`;
      if (bytes !== undefined && (await sha256(fromBase64(bytes))) !== file.sha256)
        return `file ${file.role} of ${record.seq}`;
    }
  }
  return null;
}

/** The parsed records, in order. */
export function records({ entries }: Pick<Stored, 'entries'>): Record[] {
  return entries.map((entry) => parseRecord(fromBase64(entry.record)));
}

/** The text of a stored file of an entry. */
export function fileText(stored: Stored, record: Record, role: string): string {
  const ref = record.files.find((file) => file.role === role);
  const bytes = stored.files.find((file) => file.sha256 === ref?.sha256)?.bytes;
  if (bytes === undefined) throw new Error(`no ${role} in ${record.seq}`);
  return new TextDecoder().decode(fromBase64(bytes));
}

/** The extension's workbench, for reading its database. */
export function openWorkbench(driver: Driver, place = '/'): Promise<Page> {
  return driver.openOwn(`src/app/home/home.html#${place}`);
}
