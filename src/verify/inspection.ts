import { sha256 } from '../core/evidence/bytes';
import type { BagSource } from './bag-source';
import { isClutter } from './bag-source';
import type { CheckId, Problem } from './report';

/** What a file turned out to be. `content` is kept for the small files that are read as text. */
export type Seen = { sha256: string; bytes: number; content: Uint8Array<ArrayBuffer> | null };

/** The state of one verification: what was seen, and what the checks have found so far. */
export type Inspection = {
  seen: Map<string, Seen>;
  problems: Problem[];
  notes: string[];
  tallies: Map<CheckId, { done: number; total: number; note: string }>;
};

export type VerifyOptions = {
  /** Called with the number of files read and of all files. */
  progress?: (done: number, total: number) => void;
  signal?: AbortSignal;
};

const maxContent = 64 * 2 ** 20;

/** Reads and hashes every file once. A file that cannot be read is a problem of its own, never an exception. */
export async function inspect(source: BagSource, options: VerifyOptions): Promise<Inspection> {
  const inspection: Inspection = { seen: new Map(), problems: [], notes: [], tallies: new Map() };
  const paths = source.paths.filter((path) => !isClutter(path));
  for (const [done, path] of paths.entries()) {
    options.signal?.throwIfAborted();
    options.progress?.(done, paths.length);
    await look(inspection, source, path);
  }
  options.progress?.(paths.length, paths.length);
  return inspection;
}

async function look(inspection: Inspection, source: BagSource, path: string): Promise<void> {
  try {
    const content = await source.read(path);
    const isText = (path.startsWith('data/ledger/') || !path.includes('/')) && content.length <= maxContent;
    inspection.seen.set(path, {
      sha256: await sha256(content),
      bytes: content.length,
      content: isText ? content : null,
    });
  } catch (error) {
    // Its absence from `seen` would read as "missing"; what happened is that it is there and broken.
    inspection.seen.set(path, { sha256: '', bytes: 0, content: null });
    const why = error instanceof Error ? error.message : String(error);
    inspection.problems.push({
      path,
      check: 'manifest',
      kind: 'unreadable',
      message: `${path} 读不出来（${why.slice(0, 200)}）`,
    });
  }
}

/** Counts one thing that a check looked at. */
export function count(inspection: Inspection, check: CheckId, ok: boolean): boolean {
  const tally = tallyOf(inspection, check);
  tally.total += 1;
  if (ok) tally.done += 1;
  return ok;
}

/** Sets the words that stand beside a check's result. */
export function remark(inspection: Inspection, check: CheckId, note: string): void {
  tallyOf(inspection, check).note = note;
}

function tallyOf(inspection: Inspection, check: CheckId): { done: number; total: number; note: string } {
  const tally = inspection.tallies.get(check) ?? { done: 0, total: 0, note: '' };
  inspection.tallies.set(check, tally);
  return tally;
}

/** Reports a problem. */
export function report(inspection: Inspection, problem: Problem): void {
  inspection.problems.push(problem);
}

/** Whether some check already found this file wrong. */
export function isFlagged(inspection: Inspection, path: string): boolean {
  return inspection.problems.some((problem) => problem.path === path);
}

/**
 * Whether a file is there and has this SHA-256; reports it when not.
 * `called` is what a reader calls the file, e.g. 证 2 的截图.
 */
export function expectFile(
  inspection: Inspection,
  check: CheckId,
  file: { path: string; sha256: string; bytes?: number; called: string; exhibit?: number | undefined },
): boolean {
  const seen = inspection.seen.get(file.path);
  const exhibit = file.exhibit === undefined ? {} : { exhibit: file.exhibit };
  if (!seen) {
    const size = file.bytes === undefined ? {} : { bytes: file.bytes };
    report(inspection, {
      path: file.path,
      check,
      kind: 'missing',
      message: `${file.called}，文件缺失：${file.path}`,
      expected: file.sha256,
      ...size,
      ...exhibit,
    });
    return false;
  }
  if (seen.sha256 === file.sha256) return true;
  if (seen.sha256 !== '') {
    report(inspection, {
      path: file.path,
      check,
      kind: 'changed',
      message: `${file.called}，内容被改动：${file.path}`,
      expected: file.sha256,
      actual: seen.sha256,
      bytes: seen.bytes,
      ...exhibit,
    });
  }
  return false;
}
