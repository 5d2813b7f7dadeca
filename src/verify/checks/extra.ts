import { bagPaths, holdersOf, type PackageIndex } from '../../core/evidence/bundle';
import { count, type Inspection, remark, report } from '../inspection';

const headPath = /^data\/ledger\/heads\/(\d{6,15})\.txt$/;

/** Nothing may lie in the bag that index and ledger do not call for: else it would look as if it were vouched for. */
export function checkExtra(inspection: Inspection, index: PackageIndex): void {
  const expected = expectedPaths(index);
  let extra = 0;
  for (const path of inspection.seen.keys()) {
    const head = headPath.exec(path)?.[1];
    const isHead = head !== undefined && Number(head) <= index.newest && path === bagPaths.head(Number(head));
    if (count(inspection, 'extra', isHead || expected.has(path))) continue;
    extra += 1;
    const beyond = head !== undefined ? '，在账本末尾之后' : '';
    report(inspection, {
      path,
      check: 'extra',
      kind: 'extra',
      message: `多出一个没有记录的文件${beyond}：${path}`,
    });
  }
  remark(inspection, 'extra', extra === 0 ? `${inspection.seen.size} 个都有出处` : `多出 ${extra} 个`);
}

/** All but the heads, which are too many to list when `newest` is made up. */
function expectedPaths(index: PackageIndex): Set<string> {
  return new Set([
    bagPaths.declaration,
    bagPaths.info,
    bagPaths.manifest,
    bagPaths.tagManifest,
    bagPaths.package,
    bagPaths.packageSignature,
    ...index.entries.flatMap((seq) => [bagPaths.record(seq), bagPaths.signature(seq)]),
    ...index.keys.map((key) => key.path),
    ...holdersOf(index).flatMap((one) => one.files.flatMap((file) => file.path ?? [])),
    ...index.documents.map((document) => document.path),
  ]);
}
