import type { Case } from '../../../core/case/case';
import { type EvidenceItem, fieldValue } from '../../../core/case/evidence-item';
import { orderIdOf } from '../../../core/case/suggest';
import { kindWords } from '../../../core/words/names';
import { allCases, createCase, fileEvidence, removeEmptyCase } from '../../../storage/case-store';
import { shortLabel, shortWords } from '../../shared/case-label';
import { nameOf } from '../../shared/evidence-parts';
import { offerUndo } from '../../shared/toast';

/** Moves evidence into a case, or out to 未归档 (null), and offers the way back. */
export async function moveEvidence(items: readonly EvidenceItem[], to: Case | null) {
  await fileEvidence(seqsOf(items), to?.id ?? '');
  const what = items.length === 1 ? `“${shortWords(nameOf(items[0]!))}”` : `${items.length} 条证据`;
  const words = to ? `${what}已归入 ${shortLabel(to, await allCases())}` : `${what}已移到未归档`;
  offerUndo(words, () => putBack(items));
}

/** Opens a case for evidence, named after what it shows; the way back removes the case again. Returns its id. */
export async function startCase(items: readonly EvidenceItem[]): Promise<string> {
  const made = await createCase(wordsFor(items));
  await fileEvidence(seqsOf(items), made.id);
  offerUndo(`已新建案件 ${shortLabel(made, await allCases())}`, async () => {
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
  const [{ kind } = { kind: 'other' as const }] = items;
  const named = kind === 'other' ? '' : kindWords[kind];
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
