import type { Case } from '../../../core/case/case';
import { type EvidenceItem, fieldValue } from '../../../core/case/evidence-item';
import { orderIdOf } from '../../../core/case/suggest';
import { kindWords } from '../../../core/words/names';
import { createCase, fileEvidence, removeEmptyCase } from '../../../storage/case-store';
import { nameOf } from '../../shared/evidence-parts';
import { offerUndo } from '../../shared/toast';

/** What a case is called, also before it has a name. */
export function caseTitle(one: Pick<Case, 'title'>): string {
  return one.title || '未命名案件';
}

/** Moves evidence into a case, or out to 未归档 (''), and offers the way back. */
export async function moveEvidence(items: readonly EvidenceItem[], to: { id: string; title: string } | null) {
  await fileEvidence(seqsOf(items), to?.id ?? '');
  const what = items.length === 1 ? `“${nameOf(items[0]!)}”` : `${items.length} 条证据`;
  offerUndo(to ? `${what}已归入「${caseTitle(to)}」` : `${what}已拿出到未归档`, () => putBack(items));
}

/** Opens a case for evidence, named after what it shows; the way back removes the case again. Returns its id. */
export async function startCase(items: readonly EvidenceItem[]): Promise<string> {
  const made = await createCase(wordsFor(items));
  await fileEvidence(seqsOf(items), made.id);
  offerUndo(`已新建案件「${caseTitle(made)}」`, async () => {
    await putBack(items);
    await removeEmptyCase(made.id);
  });
  return made.id;
}

function wordsFor(items: readonly EvidenceItem[]) {
  const first = <T>(of: (item: EvidenceItem) => T) => items.map(of).find(Boolean);
  const platform = String(first((item) => fieldValue(item, 'platformName')) ?? '');
  const host = first((item) => item.host) ?? '';
  const product = String(first((item) => fieldValue(item, 'productName')) ?? '');
  const orderIds = [...new Set(items.map(orderIdOf).filter(Boolean))];
  const named = items[0] ? kindWords[items[0].kind] : '';
  const title = product || [platform || host, named].filter(Boolean).join(' ');
  return { title, platform: platform || host, host, orderIds, statement: '', demandFen: null };
}

async function putBack(items: readonly EvidenceItem[]): Promise<void> {
  const places = new Set(items.map((item) => item.caseId));
  for (const place of places)
    await fileEvidence(seqsOf(items.filter((item) => item.caseId === place)), place);
}

function seqsOf(items: readonly EvidenceItem[]): number[] {
  return items.map((item) => item.seq);
}
