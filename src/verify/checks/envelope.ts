import { bagDeclaration, bagInfo, bagPaths, type PackageIndex } from '../../core/evidence/bundle';
import { count, type Inspection, report } from '../inspection';
import { sameBytes } from '../same-bytes';

/** bagit.txt and bag-info.txt, which are what the standard and the index make them, to the byte. */
export function checkEnvelope(inspection: Inspection, index: PackageIndex | null): void {
  expectBytes(inspection, bagPaths.declaration, [bagDeclaration]);
  if (!index) {
    expectBytes(inspection, bagPaths.info, null);
    return;
  }
  const declared = declaredSize(inspection);
  const found = [bagInfo(index, sizeOf(inspection))];
  // When payload was lost or changed, its size in bag-info is the true one, and bag-info is not to blame.
  if (declared && isPayloadFlagged(inspection)) found.push(bagInfo(index, declared));
  expectBytes(inspection, bagPaths.info, found);
}

/** `allowed` null: only that it is there can be asked. */
function expectBytes(inspection: Inspection, path: string, allowed: Uint8Array[] | null): void {
  const seen = inspection.seen.get(path);
  const ok = !!seen && (allowed === null || allowed.some((bytes) => sameBytes(bytes, seen.content)));
  count(inspection, 'envelope', ok);
  if (!seen)
    report(inspection, { path, check: 'envelope', kind: 'missing', message: `封套文件缺失：${path}` });
  else if (!ok)
    report(inspection, { path, check: 'envelope', kind: 'changed', message: `封套文件被改动：${path}` });
}

function sizeOf(inspection: Inspection): { bytes: number; files: number } {
  const payload = [...inspection.seen].filter(([path]) => path.startsWith('data/'));
  return { bytes: payload.reduce((sum, [, seen]) => sum + seen.bytes, 0), files: payload.length };
}

function declaredSize(inspection: Inspection): { bytes: number; files: number } | null {
  const content = inspection.seen.get(bagPaths.info)?.content;
  const match = content && /^Payload-Oxum: (\d{1,15})\.(\d{1,9})$/m.exec(new TextDecoder().decode(content));
  return match ? { bytes: Number(match[1]), files: Number(match[2]) } : null;
}

function isPayloadFlagged(inspection: Inspection): boolean {
  return inspection.problems.some(({ path }) => path.startsWith('data/'));
}
