import { bagPaths, manifestBytes, parseManifest } from '../../core/evidence/bundle';
import { count, type Inspection, isFlagged, report } from '../inspection';
import type { CheckId } from '../report';
import { sameBytes } from '../same-bytes';

/**
 * Both manifests against the files. They come last: a file that all other checks found right is not to blame
 * when a manifest says otherwise; then it was the manifest that was changed.
 */
export function checkManifests(inspection: Inspection, isIndexSigned: boolean): void {
  const paths = [...inspection.seen.keys()];
  const payload = paths.filter((path) => path.startsWith('data/'));
  const tags = paths.filter((path) => !path.startsWith('data/') && path !== bagPaths.tagManifest);
  checkManifest(inspection, { check: 'manifest', path: bagPaths.manifest, files: payload, isIndexSigned });
  checkManifest(inspection, { check: 'tagmanifest', path: bagPaths.tagManifest, files: tags, isIndexSigned });
}

type Manifest = { check: CheckId; path: string; files: string[]; isIndexSigned: boolean };

function checkManifest(inspection: Inspection, manifest: Manifest): void {
  const { check, path, files } = manifest;
  const content = inspection.seen.get(path)?.content;
  const listed = content ? parseManifest(content) : null;
  const before = inspection.problems.length;
  if (!content) report(inspection, { path, check, kind: 'missing', message: `清单缺失：${path}` });
  else if (!listed)
    report(inspection, { path, check, kind: 'broken', message: `清单不是规定的写法，被改动过：${path}` });
  for (const file of new Set([...files, ...(listed?.keys() ?? [])])) {
    count(inspection, check, compare(inspection, manifest, { file, listed: listed?.get(file) }));
  }
  const isUntidy =
    listed && inspection.problems.length === before && !sameBytes(manifestBytes(listed), content);
  if (isUntidy)
    report(inspection, { path, check, kind: 'broken', message: `清单没有按规定的顺序写，被改动过：${path}` });
}

function compare(
  inspection: Inspection,
  manifest: Manifest,
  { file, listed }: { file: string; listed: string | undefined },
): boolean {
  const seen = inspection.seen.get(file);
  if (seen && seen.sha256 === listed) return true;
  // Without the list, the list is what is reported; the files have their other checks.
  if (inspection.seen.has(manifest.path) && !isFlagged(inspection, file))
    blame(inspection, manifest, { file, listed });
  return false;
}

function blame(
  inspection: Inspection,
  { check, path, isIndexSigned }: Manifest,
  { file, listed }: { file: string; listed: string | undefined },
): void {
  const seen = inspection.seen.get(file);
  if (listed === undefined) {
    report(inspection, { path, check, kind: 'broken', message: `清单 ${path} 没有列出 ${file}` });
  } else if (!seen && isIndexSigned) {
    report(inspection, { path, check, kind: 'broken', message: `清单 ${path} 列出了不属于材料包的 ${file}` });
  } else if (!seen) {
    report(inspection, {
      path: file,
      check,
      kind: 'missing',
      message: `清单列出的文件缺失：${file}`,
      expected: listed,
    });
  } else if (isIndexSigned) {
    const message = `清单 ${path} 写的 ${file} 的指纹不对，而其他检查都说这个文件没有变`;
    report(inspection, { path, check, kind: 'broken', message });
  } else {
    const hashes = { expected: listed, actual: seen.sha256, bytes: seen.bytes };
    report(inspection, { path: file, check, kind: 'changed', message: `与清单不符：${file}`, ...hashes });
  }
}
