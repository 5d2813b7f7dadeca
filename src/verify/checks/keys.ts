import { bagPaths } from '../../core/evidence/bundle';
import { fromBase64, utf8 } from '../../core/evidence/bytes';
import { keyId, pem } from '../../core/evidence/signature';
import { count, type Inspection, report } from '../inspection';
import type { Ledger } from '../ledger';
import { sameBytes } from '../same-bytes';

/** A key that is what the ledger says it is: the `key` entry that brought it, and its public bytes. */
export type KnownKey = { id: string; seq: number; spki: Uint8Array<ArrayBuffer> };

/** The keys by id, each held against its `key` entry and its PEM file. */
export async function checkKeys(inspection: Inspection, ledger: Ledger): Promise<Map<string, KnownKey>> {
  const known = new Map<string, KnownKey>();
  for (const { id, seq } of ledger.keys) {
    const spki = await spkiOf(inspection, ledger, { id, seq });
    count(inspection, 'keys', spki !== null);
    if (spki) known.set(id, { id, seq, spki });
    checkPem(inspection, seq, spki);
  }
  for (const key of known.values()) noteSelfIntroduced(inspection, ledger, key);
  return known;
}

/** The bytes whose SHA-256 is the key's id, taken from the `key` entry, which is sealed; never from the PEM alone. */
async function spkiOf(
  inspection: Inspection,
  ledger: Ledger,
  { id, seq }: { id: string; seq: number },
): Promise<Uint8Array<ArrayBuffer> | null> {
  const path = bagPaths.record(seq);
  const record = ledger.records.get(seq);
  if (!ledger.entries.includes(seq)) {
    broken(inspection, bagPaths.package, `密钥来自第 ${seq} 条，但材料包里没有这一条（${path}）`);
    return null;
  }
  // A record that is missing or malformed is named by the records check.
  if (!record) return null;
  if (record.type !== 'key') {
    broken(inspection, path, `第 ${seq} 条应当记录密钥，却不是`);
    return null;
  }
  const spki = tryBase64(record.publicKey);
  if (spki && (await keyId(spki)) === id) return spki;
  broken(inspection, path, `第 ${seq} 条里的密钥与材料包目录写的指纹不符`);
  return null;
}

function checkPem(inspection: Inspection, seq: number, spki: Uint8Array<ArrayBuffer> | null): void {
  const path = bagPaths.signer(seq);
  const seen = inspection.seen.get(path);
  if (!seen) {
    report(inspection, { path, check: 'keys', kind: 'missing', message: `密钥文件缺失：${path}` });
  } else if (spki && !sameBytes(utf8(pem(spki)), seen.content)) {
    report(inspection, {
      path,
      check: 'keys',
      kind: 'changed',
      message: `密钥文件与账本第 ${seq} 条不符：${path}`,
    });
  }
  count(inspection, 'keys', !!seen && !!spki && sameBytes(utf8(pem(spki)), seen.content));
}

/** A later key vouched for by nobody but itself may be an honest new start, or somebody else's. */
function noteSelfIntroduced(inspection: Inspection, ledger: Ledger, key: KnownKey): void {
  const record = ledger.records.get(key.seq);
  if (key.seq > 1 && record?.key === key.id) {
    inspection.notes.push(
      `账本第 ${key.seq} 条换了新密钥，新密钥没有由旧密钥签名。请向当事人核对原因和密钥指纹。`,
    );
  }
}

function broken(inspection: Inspection, path: string, message: string): void {
  report(inspection, { path, check: 'keys', kind: 'broken', message });
}

function tryBase64(text: string): Uint8Array<ArrayBuffer> | null {
  try {
    return fromBase64(text);
  } catch {
    // No base64 at all: the caller reports that the key does not match.
    return null;
  }
}
