import { bagPaths } from '../../core/evidence/bundle';
import { type Head, noPrevious, parseHead } from '../../core/evidence/head';
import { count, type Inspection, remark, report } from '../inspection';
import { exhibitMember, type Ledger, ofExhibit } from '../ledger';

/**
 * Follows the heads from the newest, whose hash the index signs, down to the first. A head is only to be compared
 * with records when it is sound: these are returned.
 */
export function checkChain(inspection: Inspection, ledger: Ledger): Map<number, Head> {
  const sound = new Map<number, Head>();
  // A made-up `newest` must not keep us busy: beyond the files that are there, all heads are missing.
  const from = Math.min(ledger.newest, inspection.seen.size + 1);
  if (from < ledger.newest) missingMany(inspection, from, ledger.newest);
  let expected = from === ledger.newest ? ledger.newestHead : null;
  for (let seq = from; seq >= 1; seq--) {
    const head = checkHead(inspection, ledger, { seq, expected });
    count(inspection, 'chain', head !== null);
    if (head) sound.set(seq, head);
    expected = head ? head.prev : null;
  }
  const isWhole = sound.size === ledger.newest && ledger.newest > 0;
  remark(inspection, 'chain', isWhole ? `第 1 至 ${ledger.newest} 条，无断开` : '');
  return sound;
}

/** The head of this number when it is there, well formed, and the one that `expected` (its successor's `prev`) names. */
function checkHead(
  inspection: Inspection,
  ledger: Ledger,
  { seq, expected }: { seq: number; expected: string | null },
): Head | null {
  const path = bagPaths.head(seq);
  const seen = inspection.seen.get(path);
  const called = `${ofExhibit(ledger, seq)}账本第 ${seq} 条`;
  const problem = { path, check: 'chain', ...exhibitMember(ledger, seq) } as const;
  if (!seen) {
    report(inspection, { ...problem, kind: 'missing', message: `${called}的链头缺失：${path}` });
    return null;
  }
  if (expected !== null && seen.sha256 !== expected) {
    const next = seq === ledger.newest ? '材料包目录' : `第 ${seq + 1} 条`;
    const message = `${called}的链头被改动，与${next}之间断开：${path}`;
    report(inspection, { ...problem, kind: 'changed', message, expected, actual: seen.sha256 });
    return null;
  }
  const head = seen.content ? parseHead(seen.content) : null;
  const fault = faultOf(head, seq);
  if (fault) {
    report(inspection, { ...problem, kind: 'broken', message: `${called}的链头${fault}：${path}` });
    return null;
  }
  return head;
}

function faultOf(head: Head | null, seq: number): string {
  if (!head) return '不是规定的五行';
  if (head.seq !== seq) return `写的是第 ${head.seq} 条`;
  if (seq === 1 && head.prev !== noPrevious) return '应是第一条，却连着别的记录';
  return '';
}

function missingMany(inspection: Inspection, from: number, newest: number): void {
  const path = bagPaths.head(newest);
  const message = `账本第 ${from + 1} 至 ${newest} 条的链头缺失：${path}`;
  report(inspection, { path, check: 'chain', kind: 'missing', message });
  count(inspection, 'chain', false);
}
