import type { Driver, Page } from '../../scripts/browsers/driver';
import { fromBase64, sha256 } from '../../src/core/evidence/bytes';
import { noPrevious, parseHead } from '../../src/core/evidence/head';
import { parseRecord, type Record } from '../../src/core/evidence/record';

type Stored = {
  entries: { seq: number; record: string; signature: string; head: string }[];
  /** `digest`: the hash its bytes have now, worked out in the browser. `bytes`: base64, '' for pictures and films. */
  files: { sha256: string; digest: string; bytes: string }[];
  items: { seq: number; kind: string; outcome: string; caseId: string; title: string }[];
};

/**
 * What the extension has stored, read straight from its database: reading only, past all of our own code. Pictures and
 * films are large, so their bytes travel only where they are asked for. What is asked again and again is asked of
 * `readEntries` or `readItems`.
 */
export async function readStored(workbench: Page, { withPictures = false } = {}): Promise<Stored> {
  return workbench.evaluate<Stored>(`(async () => {
    const db = await new Promise((resolve, reject) => {
      const open = indexedDB.open('liuzheng');
      open.onsuccess = () => resolve(open.result);
      open.onerror = () => reject(open.error);
    });
    // All of one moment.
    const stores = ['entries', 'pieces', 'files', 'catalogue'];
    const moment = db.transaction(stores);
    const [rows, pieces, contents, listed] = await Promise.all(stores.map((name) => new Promise((resolve, reject) => {
      const ask = moment.objectStore(name).getAll();
      ask.onsuccess = () => resolve(ask.result);
      ask.onerror = () => reject(ask.error);
    })));
    const text = (bytes) => {
      let binary = '';
      for (let i = 0; i < bytes.length; i += 32768) binary += String.fromCharCode(...bytes.subarray(i, i + 32768));
      return btoa(binary);
    };
    const entries = rows.map(({ seq, record, signature, head }) => ({
      seq, record: text(record), signature: text(signature), head: text(head),
    }));
    const hex = (bytes) => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    const isPicture = (bytes) => /^(89504e47|ffd8ff|1a45dfa3)/.test(hex(bytes.subarray(0, 4)));
    const files = [];
    const joined = (owner) => new Blob(pieces.filter((piece) => piece.owner === owner).map((piece) => piece.content));
    for (const { sha256, content, pieces: owner } of contents) {
      const whole = new Uint8Array(await (content ?? joined(owner)).arrayBuffer());
      const digest = hex(new Uint8Array(await crypto.subtle.digest('SHA-256', whole)));
      files.push({ sha256, digest, bytes: ${withPictures} || !isPicture(whole) ? text(whole) : '' });
    }
    const items = listed.map(({ seq, kind, outcome, caseId, title }) => ({ seq, kind, outcome, caseId, title }));
    db.close();
    return { entries, files, items };
  })()`);
}

/** Links, records and signatures' hashes of a ledger: null when they hold, else where they break first. */
export async function brokenChain({ entries }: Pick<Stored, 'entries'>): Promise<string | null> {
  let previous = noPrevious;
  for (const [i, entry] of entries.entries()) {
    const bytes = fromBase64(entry.head);
    const head = parseHead(bytes);
    if (entry.seq !== i + 1 || head?.seq !== i + 1) return `seq ${i + 1}`;
    if (head.prev !== previous) return `link ${entry.seq}`;
    if (head.record !== (await sha256(fromBase64(entry.record)))) return `record ${entry.seq}`;
    if (head.signature !== (await sha256(fromBase64(entry.signature)))) return `signature ${entry.seq}`;
    previous = await sha256(bytes);
  }
  return null;
}

/** The ledger as a stranger checks it: null when whole, else where it breaks first. */
export async function firstBreak({ entries, files }: Stored): Promise<string | null> {
  const broken = await brokenChain({ entries });
  if (broken) return broken;
  const kept = new Map(files.map((file) => [file.sha256, file.digest]));
  const erased = new Set(
    records({ entries }).flatMap((record) => (record.type === 'erase' ? record.erased : [])),
  );
  for (const record of records({ entries })) {
    for (const file of record.files) {
      const digest = kept.get(file.sha256);
      if (digest === undefined && !erased.has(file.sha256)) return `missing ${file.role} of ${record.seq}`;
      if (digest !== undefined && digest !== file.sha256) return `file ${file.role} of ${record.seq}`;
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

/** The entries alone: large captures do not travel well. */
export async function readEntries(workbench: Page): Promise<Pick<Stored, 'entries'>> {
  const entries = await workbench.evaluate<Stored['entries']>(`(async () => {
    ${storeReader}
    const rows = await read('entries', (store) => store.getAll());
    return rows.map(({ seq, record, signature, head }) => ({
      seq, record: text(record), signature: text(signature), head: text(head),
    }));
  })()`);
  return { entries };
}

/** The rows of the lists alone. */
export function readItems(workbench: Page): Promise<Stored['items']> {
  return workbench.evaluate<Stored['items']>(`(async () => {
    ${storeReader}
    const rows = await read('catalogue', (store) => store.getAll());
    return rows.map(({ seq, kind, outcome, caseId, title }) => ({ seq, kind, outcome, caseId, title }));
  })()`);
}

/** One capture's records and, asked for one by one since they are large, its files. */
export type StoredCapture = {
  records: Record[];
  /** Bytes of its files together. */
  bytes: number;
  /** Files whose role matches, in the order they were sealed. */
  files(role: RegExp): Promise<Buffer[]>;
  /** A file's bytes by its hash. */
  file(sha256: string): Promise<Buffer>;
};

/** What is stored of the capture `seq`. */
export async function readCapture(workbench: Page, seq: number): Promise<StoredCapture> {
  const texts = await workbench.evaluate<string[]>(`(async () => {
    ${storeReader}
    const rows = await read('entries', (store) => store.getAll(IDBKeyRange.lowerBound(${seq})));
    return rows.filter((row) => row.seq === ${seq} || row.of === ${seq}).map((row) => text(row.record));
  })()`);
  const mine = texts.map((text) => parseRecord(fromBase64(text)));
  const refs = mine.flatMap((record) => record.files);
  const file = async (hash: string) => {
    const bytes = await workbench.evaluate<string>(`(async () => {
      ${storeReader}
      const { content } = await read('files', (store) => store.get('${hash}'));
      return text(new Uint8Array(await content.arrayBuffer()));
    })()`);
    return Buffer.from(bytes, 'base64');
  };
  return {
    records: mine,
    bytes: refs.reduce((sum, ref) => sum + ref.bytes, 0),
    file,
    async files(role) {
      const found: Buffer[] = [];
      for (const ref of refs.filter((one) => role.test(one.role))) found.push(await file(ref.sha256));
      return found;
    },
  };
}

const storeReader = `
  const db = await new Promise((resolve, reject) => {
    const open = indexedDB.open('liuzheng');
    open.onsuccess = () => resolve(open.result);
    open.onerror = () => reject(open.error);
  });
  const read = (name, act) => new Promise((resolve, reject) => {
    const ask = act(db.transaction(name).objectStore(name));
    ask.onsuccess = () => resolve(ask.result);
    ask.onerror = () => reject(ask.error);
    ask.transaction.oncomplete = () => db.close();
  });
  const text = (bytes) => {
    let binary = '';
    for (let i = 0; i < bytes.length; i += 32768) binary += String.fromCharCode(...bytes.subarray(i, i + 32768));
    return btoa(binary);
  };`;

/**
 * Hashes of stored files whose bytes have another one, and of files that a record names and nobody erased but that are
 * not there. Worked out in the browser, since large captures do not travel well.
 */
export async function damaged(workbench: Page): Promise<string[]> {
  return workbench.evaluate<string[]>(`(async () => {
    const files = await (async () => { ${storeReader} return read('files', (store) => store.getAll()); })();
    const rows = await (async () => { ${storeReader} return read('entries', (store) => store.getAll()); })();
    const bad = [];
    for (const { sha256, content } of files.filter((file) => file.content)) {
      const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', await content.arrayBuffer()));
      if ([...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('') !== sha256) bad.push(sha256);
    }
    const erased = new Set(rows.flatMap((row) => JSON.parse(new TextDecoder().decode(row.record)).erased ?? []));
    const kept = new Set(files.map((file) => file.sha256));
    for (const hash of rows.flatMap((row) => row.hashes)) if (!kept.has(hash) && !erased.has(hash)) bad.push(hash);
    return bad;
  })()`);
}
