import { bagPaths, type PackageIndex } from '../../core/evidence/bundle';
import type { Record as LedgerRecord } from '../../core/evidence/record';
import { count, type Inspection, report } from '../inspection';
import type { Ledger } from '../ledger';
import { entryNames } from '../words';

type Exhibit = PackageIndex['exhibits'][number];
type Contact = NonNullable<PackageIndex['contacts']>[number];
const openers = ['capture', 'recording', 'import'];

/** Each exhibit has the entries it must have, and every entry hangs where its record says it belongs. */
export function checkExhibits(inspection: Inspection, ledger: Ledger, index: PackageIndex): void {
  for (const exhibit of index.exhibits) {
    const faults = faultsOf(exhibit, ledger);
    for (const fault of faults) broken(inspection, `证 ${exhibit.number}：${fault}`, exhibit.number);
    count(inspection, 'exhibits', faults.length === 0);
  }
  for (const contact of index.contacts ?? []) {
    const faults = contactFaults(contact, ledger);
    for (const fault of faults) broken(inspection, `跟进 ${contact.number}：${fault}`, undefined);
    count(inspection, 'exhibits', faults.length === 0);
  }
  for (const [seq, record] of ledger.records) {
    const fault = strayFault(ledger, seq, record);
    if (!fault) continue;
    broken(inspection, fault, ledger.exhibitOf.get(seq));
    count(inspection, 'exhibits', false);
  }
}

function faultsOf(exhibit: Exhibit, ledger: Ledger): string[] {
  const faults = exhibit.entries
    .filter((seq) => !ledger.entries.includes(seq))
    .map((seq) => `第 ${seq} 条没有列入材料包`);
  const opener = ledger.records.get(exhibit.seq);
  if (!exhibit.entries.includes(exhibit.seq)) faults.push(`缺少它的第 ${exhibit.seq} 条`);
  for (const seq of exhibit.entries) {
    const record = ledger.records.get(seq);
    const isOwn = seq === exhibit.seq || !record || 'of' in record;
    if (!isOwn) faults.push(`第 ${seq} 条（${entryNames[record.type]}）不属于这份证据`);
  }
  // A record that is missing or malformed is named by the records check.
  if (!opener) return faults;
  if (!openers.includes(opener.type))
    faults.push(`第 ${exhibit.seq} 条是${entryNames[opener.type]}，不是证据`);
  const isOther = (['import', 'recording'] as const).some(
    (type) => (opener.type === type) !== (exhibit.kind === type),
  );
  if (isOther) faults.push('目录里的种类与记录不符');
  if (opener.at !== exhibit.at) faults.push(`目录里的时间 ${exhibit.at} 与记录的 ${opener.at} 不符`);
  if (opener.type !== 'import' && !hasClose(exhibit, ledger))
    faults.push('缺少收尾记录，无法知道留证是否做完');
  return faults;
}

/** A contact is one entry, and perhaps the one that erased it. */
function contactFaults(contact: Contact, ledger: Ledger): string[] {
  const faults = contact.entries
    .filter((seq) => !ledger.entries.includes(seq))
    .map((seq) => `第 ${seq} 条没有列入材料包`);
  if (!contact.entries.includes(contact.seq)) faults.push(`缺少它的第 ${contact.seq} 条`);
  for (const seq of contact.entries) {
    const record = ledger.records.get(seq);
    if (seq !== contact.seq && record && record.type !== 'erase')
      faults.push(`第 ${seq} 条（${entryNames[record.type]}）不属于这次跟进`);
  }
  const opener = ledger.records.get(contact.seq);
  if (!opener) return faults;
  if (opener.type !== 'contact') faults.push(`第 ${contact.seq} 条是${entryNames[opener.type]}，不是跟进`);
  if (opener.at !== contact.at) faults.push(`目录里的时间 ${contact.at} 与记录的 ${opener.at} 不符`);
  return faults;
}

function hasClose(exhibit: Exhibit, ledger: Ledger): boolean {
  return exhibit.entries.some((seq) => {
    const record = ledger.records.get(seq);
    // A close that cannot be read is named by the records check and need not be missed twice.
    return record ? record.type === 'close' && record.of === exhibit.seq : ledger.entries.includes(seq);
  });
}

/** What is wrong with where an entry hangs; '' when nothing is. */
function strayFault(ledger: Ledger, seq: number, record: LedgerRecord): string {
  if (record.type === 'contact' && record.corrects !== undefined && record.corrects >= seq)
    return `第 ${seq} 条（跟进，${bagPaths.record(seq)}）更正后来的第 ${record.corrects} 条，不合顺序`;
  if (!('of' in record)) return '';
  const called = `第 ${seq} 条（${entryNames[record.type]}，${bagPaths.record(seq)}）`;
  if (record.of >= seq) return `${called}属于后来的第 ${record.of} 条，不合顺序`;
  if (!ledger.entries.includes(record.of))
    return `${called}属于第 ${record.of} 条，但第 ${record.of} 条不在材料包里`;
  const home = ledger.homeOf.get(record.of);
  if (home !== undefined && ledger.homeOf.get(seq) !== home)
    return `${called}属于${home}，却没有列在${home} 里`;
  if (home === undefined && ledger.homeOf.has(seq))
    return `${called}列在${ledger.homeOf.get(seq)} 里，却属于第 ${record.of} 条`;
  return '';
}

function broken(inspection: Inspection, message: string, exhibit: number | undefined): void {
  const member = exhibit === undefined ? {} : { exhibit };
  report(inspection, { path: bagPaths.package, check: 'exhibits', kind: 'broken', message, ...member });
}
