import type { PackageIndex } from '../core/evidence/bundle';
import type { Record as LedgerRecord } from '../core/evidence/record';
import { fileName } from '../core/words/files';
import { kindWords } from '../core/words/names';
import type { Inspection } from './inspection';
import type { Ledger } from './ledger';
import type { ExhibitReport, WithheldFile } from './report';
import { outcomeNames } from './words';

type Exhibit = PackageIndex['exhibits'][number];

/** An exhibit as its records tell it: how it came out, what is missing and why. Only the title is the user's. */
export function reportExhibit(inspection: Inspection, ledger: Ledger, exhibit: Exhibit): ExhibitReport {
  const records = exhibit.entries.flatMap((seq) => ledger.records.get(seq) ?? []);
  const opener = ledger.records.get(exhibit.seq);
  const close = records.find((record) => record.type === 'close');
  return {
    number: exhibit.number,
    title: exhibit.title,
    kind: exhibit.kind,
    kindName: kindWords[exhibit.kind],
    seq: exhibit.seq,
    at: opener?.at ?? '',
    tz: opener?.tz ?? '',
    entries: exhibit.entries,
    outcome: close?.type === 'close' ? close.outcome : null,
    files: exhibit.files.filter((file) => file.path !== null).length,
    withheld: withheldFiles(exhibit),
    gaps: records.flatMap((record) => record.gaps),
    notes: notesOn(exhibit, records),
    ok: !inspection.problems.some((problem) => problem.exhibit === exhibit.number),
  };
}

function withheldFiles(exhibit: Exhibit): WithheldFile[] {
  return exhibit.files.flatMap(({ seq, role, mediaType, withheld, bytes }) =>
    withheld === null ? [] : [{ seq, role, what: fileName(role, mediaType), reason: withheld, bytes }],
  );
}

function notesOn(exhibit: Exhibit, records: readonly LedgerRecord[]): string[] {
  const notes: string[] = [];
  for (const record of records) {
    if (record.type === 'close' && record.outcome === 'cancelled')
      notes.push(`留证${outcomeNames.cancelled}`);
    if (record.type === 'capture' && record.kind !== exhibit.kind && exhibit.kind !== 'import') {
      notes.push(`封存时认作${kindWords[record.kind]}，当事人改作${kindWords[exhibit.kind]}`);
    }
    if (record.type === 'import') notes.push('由当事人从文件导入，来历只有他的说法');
  }
  const said = records.filter((record) => record.type === 'confirm');
  const quotes = said.filter(({ files }) => files.some(({ role }) => role === 'quote.json')).length;
  const confirms = said.length - quotes;
  if (confirms > 0) notes.push(`当事人核对或更正过 ${confirms} 次，封存的内容不变`);
  if (quotes > 0) notes.push(`当事人从页面引用过 ${quotes} 句，封存的内容不变`);
  return [...notes, ...unansweredSteps(records), ...unprovenErasures(exhibit, records)];
}

/** What was asked for, did not come, and is not told as a gap: a part may have been left out of the package. */
function unansweredSteps(records: readonly LedgerRecord[]): string[] {
  const opener = records.find((record) => record.type === 'capture');
  if (opener?.type !== 'capture') return [];
  const came = new Set([
    ...records.flatMap((record) => (record.type === 'part' ? [record.step] : [])),
    ...records.flatMap((record) => record.gaps.map((gap) => gap.step)),
    ...opener.files.map((file) => file.role.replace(/[._-].*$/, '')),
  ]);
  const unanswered = opener.asked.filter((step) => !came.has(step));
  return unanswered.map((step) => `留证时要求了 ${step}，材料包里既没有它，也没有说明为什么没有`);
}

function unprovenErasures(exhibit: Exhibit, records: readonly LedgerRecord[]): string[] {
  const erased = new Set(records.flatMap((record) => (record.type === 'erase' ? record.erased : [])));
  return exhibit.files
    .filter((file) => file.withheld === 'erased' && !erased.has(file.sha256))
    .map((file) => `${fileName(file.role, file.mediaType)}说是已销毁，但没有销毁记录`);
}
