import { bagPaths, type Holder, holdersOf, type PackageIndex } from '../../core/evidence/bundle';
import { fileName } from '../../core/words/files';
import { count, expectFile, type Inspection, remark, report } from '../inspection';
import type { Ledger } from '../ledger';

type IndexedFile = Holder['files'][number];

/** Every file that a record of an exhibit or contact names: in the bag as sealed, or openly withheld. */
export function checkFiles(inspection: Inspection, ledger: Ledger, index: PackageIndex): void {
  let withheld = 0;
  for (const holder of holdersOf(index)) {
    compareWithRecords(inspection, ledger, holder);
    for (const file of holder.files) {
      if (file.path === null) withheld += 1;
      else count(inspection, 'files', isAsSealed(inspection, holder, { ...file, path: file.path }));
      if ((file.path === null) !== (file.withheld !== null))
        brokenIndex(inspection, holder, file, '没有说明是否提供');
    }
  }
  const { done, total } = inspection.tallies.get('files') ?? { done: 0, total: 0 };
  remark(inspection, 'files', `${done} / ${total}${withheld > 0 ? `，另有 ${withheld} 个没有提供` : ''}`);
}

function isAsSealed(inspection: Inspection, holder: Holder, file: IndexedFile & { path: string }): boolean {
  const called = `${holder.called} ${fileName(file.role, file.mediaType)}`;
  const { path, sha256, bytes } = file;
  return expectFile(inspection, 'files', { path, sha256, bytes, called, ...memberOf(holder) });
}

/** The index lists exactly the files that the records name: no more, no fewer, none described otherwise. */
function compareWithRecords(inspection: Inspection, ledger: Ledger, holder: Holder): void {
  const sealed = new Map<string, number>();
  const entries = [...new Set(holder.entries)];
  for (const seq of entries) {
    for (const file of ledger.records.get(seq)?.files ?? []) add(sealed, identity({ seq, ...file }), 1);
  }
  for (const file of holder.files) {
    // Of a record that cannot be read nothing can be said; the records check names it.
    if (entries.includes(file.seq) && !ledger.records.has(file.seq)) continue;
    const id = identity(file);
    if ((sealed.get(id) ?? 0) > 0) add(sealed, id, -1);
    else brokenIndex(inspection, holder, file, `在第 ${file.seq} 条的记录里没有，或写法不同`);
  }
  for (const [id, missing] of sealed) {
    const [seq, role] = id.split(' ');
    if (missing > 0) {
      report(inspection, {
        path: bagPaths.package,
        check: 'files',
        kind: 'broken',
        message: `${holder.called}：第 ${seq} 条的记录里有文件 ${role}，材料包目录没有列出`,
        ...memberOf(holder),
      });
      count(inspection, 'files', false);
    }
  }
}

/** The exhibit member of a problem, where it is one. */
function memberOf({ exhibit }: Holder): { exhibit?: number } {
  return exhibit === undefined ? {} : { exhibit };
}

function identity(file: {
  seq: number;
  role: string;
  sha256: string;
  bytes: number;
  mediaType: string;
}): string {
  return [file.seq, file.role, file.sha256, file.bytes, file.mediaType].join(' ');
}

function add(counts: Map<string, number>, id: string, by: number): void {
  counts.set(id, (counts.get(id) ?? 0) + by);
}

function brokenIndex(inspection: Inspection, holder: Holder, file: IndexedFile, fault: string): void {
  const called = `${holder.called} ${fileName(file.role, file.mediaType)}（${file.path ?? file.role}）`;
  report(inspection, {
    path: bagPaths.package,
    check: 'files',
    kind: 'broken',
    message: `材料包目录：${called}${fault}`,
    ...memberOf(holder),
  });
  count(inspection, 'files', false);
}
