import { bagPaths } from '../../core/evidence/bundle';
import { isSignedBy, rawSignature } from '../../core/evidence/signature';
import { count, type Inspection, report } from '../inspection';
import type { KnownKey } from './keys';

/** Whether the index is signed by the ledger's newest key. Which of the two files changed cannot be told: both are named. */
export async function checkPackageSignature(
  inspection: Inspection,
  keys: ReadonlyMap<string, KnownKey>,
): Promise<boolean> {
  const path = bagPaths.packageSignature;
  const signature = inspection.seen.get(path)?.content;
  const index = inspection.seen.get(bagPaths.package)?.content;
  const newest = [...keys.values()].sort((a, b) => b.seq - a.seq)[0];
  const broken = (at: string, message: string): void =>
    report(inspection, { path: at, check: 'package', kind: 'broken', message });
  if (!signature) {
    report(inspection, { path, check: 'package', kind: 'missing', message: `材料包目录的签名缺失：${path}` });
    return count(inspection, 'package', false);
  }
  if (!rawSignature(signature)) {
    broken(path, `${path} 不是有效的签名，被改动过`);
    return count(inspection, 'package', false);
  }
  const ok = !!index && !!newest && (await isSignedBy(newest.spki, signature, index));
  if (!ok) {
    const why = newest ? '对不上：两个文件中至少一个被改动' : '无法核对：没有可用的密钥';
    broken(bagPaths.package, `材料包目录 ${bagPaths.package} 与签名${why}`);
    broken(path, `签名 ${path} 与材料包目录${why}`);
  }
  return count(inspection, 'package', ok);
}
