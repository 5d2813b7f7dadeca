import * as v from 'valibot';
import { bagPaths, holdersOf, PackageIndex } from '../../core/evidence/bundle';
import { canonicalBytes } from '../../core/evidence/canonical';
import { count, type Inspection, report } from '../inspection';
import { sameBytes } from '../same-bytes';

/** data/ledger/package.json as data, or null when it is missing or no index of version 1 in canonical form. */
export function readIndex(inspection: Inspection): PackageIndex | null {
  const index = parseIndex(inspection);
  count(inspection, 'package', index !== null);
  if (!index) return null;
  for (const fault of faultsOf(index)) {
    broken(inspection, fault);
    count(inspection, 'package', false);
  }
  return index;
}

function parseIndex(inspection: Inspection): PackageIndex | null {
  const path = bagPaths.package;
  const seen = inspection.seen.get(path);
  if (!seen) {
    report(inspection, { path, check: 'package', kind: 'missing', message: `材料包目录缺失：${path}` });
    return null;
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(seen.content ?? undefined);
    const index = v.parse(PackageIndex, JSON.parse(text));
    if (sameBytes(canonicalBytes(index), seen.content)) return index;
    broken(inspection, '不是规定的写法（RFC 8785），被改动过');
  } catch {
    // Which rule it breaks says nothing to a reader: our own exporter never writes such an index.
    broken(inspection, '不是有效的材料包目录，被改动过');
  }
  return null;
}

function broken(inspection: Inspection, fault: string): void {
  const path = bagPaths.package;
  report(inspection, { path, check: 'package', kind: 'broken', message: `材料包目录 ${path}：${fault}` });
}

/** What the schema cannot say: order, uniqueness, and that every path lies where it must. */
function faultsOf(index: PackageIndex): string[] {
  const faults: string[] = [];
  const paths = holdersOf(index)
    .flatMap((one) => one.files.map((file) => file.path))
    .filter((path) => path !== null);
  const documents = index.documents.map((document) => document.path);
  const ask = (ok: boolean, fault: string): void => {
    if (!ok) faults.push(fault);
  };
  ask(isAscending(index.entries), '条目没有按顺序排列，或有重复');
  ask((index.entries.at(-1) ?? 1) <= index.newest, '列出的条目超出账本末尾');
  ask(index.keys.length > 0 && isAscending(index.keys.map((key) => key.seq)), '没有密钥，或密钥重复');
  ask(
    index.keys.every((key) => key.path === bagPaths.signer(key.seq)),
    '密钥文件名不符合规定',
  );
  ask(isUnique(index.exhibits.map((exhibit) => exhibit.number)), '证据编号重复');
  ask(isUnique((index.contacts ?? []).map((contact) => contact.number)), '跟进编号重复');
  ask(isUnique(holdersOf(index).map((one) => one.seq)), '同一条证据列了两次');
  ask(isUnique(holdersOf(index).flatMap((one) => one.entries)), '一条记录列在两份证据里');
  ask(
    isUnique(paths) && paths.every((path) => path.startsWith(bagPaths.evidence)),
    '证据文件的位置不符合规定',
  );
  ask(isUnique(documents) && documents.every(isDocumentPath), '投诉材料的位置不符合规定');
  for (const required of [bagPaths.verifierPage, bagPaths.instructions]) {
    ask(documents.includes(required), `没有列出 ${required}`);
  }
  return faults;
}

function isDocumentPath(path: string): boolean {
  return (
    path === bagPaths.verifierPage || path === bagPaths.instructions || path.startsWith(bagPaths.documents)
  );
}

function isAscending(numbers: readonly number[]): boolean {
  return numbers.every((number, i) => i === 0 || numbers[i - 1]! < number);
}

function isUnique<T>(values: readonly T[]): boolean {
  return new Set(values).size === values.length;
}
