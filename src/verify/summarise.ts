import type { PackageIndex } from '../core/evidence/bundle';
import type { UnreadableCode } from './bag-source';
import { reportContact } from './contact-report';
import { reportExhibit } from './exhibit-report';
import type { Inspection } from './inspection';
import type { Ledger } from './ledger';
import { limitsOf } from './limits';
import { type Check, type CheckId, checkTitles, type Report } from './report';
import { entryNames, unreadableTexts } from './words';

const noteOnly: CheckId[] = ['clock', 'third-party-time'];
/** What cannot be asked at all without the index. */
const needIndex: CheckId[] = ['documents', 'files', 'exhibits', 'extra'];

/** The result of an inspection as plain JSON. */
export function summarise(inspection: Inspection, ledger: Ledger, index: PackageIndex | null): Report {
  noteContentLeftOut(inspection, ledger);
  const checks = (Object.keys(checkTitles) as CheckId[]).map((id) => checkOf(inspection, id, index));
  const isDamaged =
    inspection.problems.length > 0 || checks.some((check) => !check.ok && check.weight === 'damage');
  const flagged = new Set(inspection.problems.map((problem) => problem.path));
  const records = [...ledger.records.values()];
  return {
    v: 1,
    verdict: isDamaged ? 'damaged' : 'integrity',
    unreadable: '',
    title: index?.title ?? '',
    audience: index?.audience ?? '',
    extension: index?.extension ?? '',
    madeAt: index?.madeAt ?? '',
    tz: records.at(-1)?.tz ?? '',
    newest: ledger.newest,
    newestHead: ledger.newestHead ?? '',
    entries: ledger.entries.length,
    files: inspection.seen.size,
    soundFiles: [...inspection.seen.keys()].filter((path) => !flagged.has(path)).length,
    signers: ledger.keys.map(({ id, seq }) => ({
      id,
      seq,
      entries: ledger.entries.filter((entry) => ledger.records.get(entry)?.key === id),
    })),
    thirdPartyTime: null,
    checks,
    problems: inspection.problems,
    exhibits: (index?.exhibits ?? []).map((exhibit) => reportExhibit(inspection, ledger, exhibit)),
    contacts: (index?.contacts ?? []).map((contact) => reportContact(inspection, ledger, contact)),
    notes: inspection.notes,
    limits: limitsOf(index),
  };
}

/** The result for something that is no package. */
export function unreadableReport(code: UnreadableCode, path: string): Report {
  const message = path ? `${unreadableTexts[code]}：${path}` : unreadableTexts[code];
  return {
    v: 1,
    verdict: 'unreadable',
    unreadable: code,
    title: '',
    audience: '',
    extension: '',
    madeAt: '',
    tz: '',
    newest: 0,
    newestHead: '',
    entries: 0,
    files: 0,
    soundFiles: 0,
    signers: [],
    thirdPartyTime: null,
    checks: [],
    problems: [{ path, check: 'envelope', kind: 'unreadable', message }],
    exhibits: [],
    contacts: [],
    notes: [],
    limits: limitsOf(null),
  };
}

function checkOf(inspection: Inspection, id: CheckId, index: PackageIndex | null): Check {
  const { done, total, note } = inspection.tallies.get(id) ?? { done: 0, total: 0, note: '' };
  const weight = noteOnly.includes(id) ? 'note' : 'damage';
  const check = { id, title: checkTitles[id], weight, done, total } as const;
  if (id === 'third-party-time') return { ...check, ok: false, note: '没有' };
  if (!index && needIndex.includes(id)) return { ...check, ok: false, note: '没有材料包目录，无法核对' };
  const isClean = !inspection.problems.some((problem) => problem.check === id);
  return {
    ...check,
    ok: isClean && done === total,
    note: note || (total > 0 ? `${done} / ${total}` : '没有可核对的'),
  };
}

/** Entries outside the exhibits have no place for their files: the reader must know that there is content he does not see. */
function noteContentLeftOut(inspection: Inspection, ledger: Ledger): void {
  for (const [seq, record] of ledger.records) {
    if (record.files.length > 0 && !ledger.homeOf.has(seq)) {
      inspection.notes.push(`第 ${seq} 条（${entryNames[record.type]}）的内容没有放进材料包，只有记录。`);
    }
  }
}
