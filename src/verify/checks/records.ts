import { bagPaths } from '../../core/evidence/bundle';
import type { Head } from '../../core/evidence/head';
import { isSignedBy } from '../../core/evidence/signature';
import { count, expectFile, type Inspection, isFlagged, remark, report } from '../inspection';
import { exhibitMember, type Ledger, ofExhibit } from '../ledger';
import type { KnownKey } from './keys';

/** Each record and signature of the package: there, as its head says, of the number it claims, signed by a known key. */
export async function checkRecords(
  inspection: Inspection,
  ledger: Ledger,
  trust: { heads: ReadonlyMap<number, Head>; keys: ReadonlyMap<string, KnownKey> },
): Promise<void> {
  for (const seq of ledger.entries) {
    const asSealed = isAsSealed(inspection, ledger, { seq, head: trust.heads.get(seq) });
    const holds = await isSignedRecord(inspection, ledger, { seq, keys: trust.keys });
    count(inspection, 'records', asSealed && holds);
  }
  const { done, total } = inspection.tallies.get('records') ?? { done: 0, total: 0 };
  remark(inspection, 'records', total === 0 ? '没有记录' : `${done} / ${total}`);
}

/** Whether record and signature have the hashes their head seals. Without a sound head, only whether they are there. */
function isAsSealed(
  inspection: Inspection,
  ledger: Ledger,
  { seq, head }: { seq: number; head: Head | undefined },
): boolean {
  const called = `${ofExhibit(ledger, seq)}账本第 ${seq} 条`;
  const files = [
    { path: bagPaths.record(seq), called: `${called}的记录`, sealed: head?.record },
    { path: bagPaths.signature(seq), called: `${called}的签名`, sealed: head?.signature },
  ];
  const held = files.map(({ path, called, sealed }) => {
    const sha256 = sealed ?? inspection.seen.get(path)?.sha256 ?? '';
    return expectFile(inspection, 'records', { path, called, sha256, ...exhibitMember(ledger, seq) });
  });
  return head !== undefined && held.every(Boolean);
}

async function isSignedRecord(
  inspection: Inspection,
  ledger: Ledger,
  { seq, keys }: { seq: number; keys: ReadonlyMap<string, KnownKey> },
): Promise<boolean> {
  const path = bagPaths.record(seq);
  const seen = inspection.seen.get(path);
  const signature = inspection.seen.get(bagPaths.signature(seq))?.content;
  if (!seen?.content || !signature) return false;
  const record = ledger.records.get(seq);
  const called = `${ofExhibit(ledger, seq)}账本第 ${seq} 条`;
  const broken = (at: string, message: string): false => {
    report(inspection, {
      path: at,
      check: 'records',
      kind: 'broken',
      message,
      ...exhibitMember(ledger, seq),
    });
    return false;
  };
  if (!record) return broken(path, `${called}不是有效的记录：${path}`);
  if (record.seq !== seq) return broken(path, `${called}的记录写的是第 ${record.seq} 条：${path}`);
  const key = keys.get(record.key);
  if (!key) return broken(path, `${called}由材料包里没有的密钥签名：${path}`);
  if (key.seq > seq) return broken(path, `${called}由第 ${key.seq} 条才出现的密钥签名：${path}`);
  if (await isSignedBy(key.spki, signature, seen.content)) return true;
  // The head already told which of the two was changed; without it both are in question.
  const changed = [path, bagPaths.signature(seq)].filter((at) => isFlagged(inspection, at));
  for (const at of changed.length > 0 ? changed : [path, bagPaths.signature(seq)]) {
    broken(at, `${called}的记录与签名对不上：${at}`);
  }
  return false;
}
