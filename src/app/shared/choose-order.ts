import { fileByOrder } from '../../capture/file-by-order';
import { chosenOrder, type EvidenceItem } from '../../core/case/evidence-item';
import { normaliseCase } from '../../core/case/normalise-case';
import { caseById, fileEvidence, removeEmptyCase } from '../../storage/case-store';
import { chooseOrder, withdrawConfirmation } from '../../storage/reading-store';

/** Says which order a list page is about, and files the evidence with it. */
export async function chooseAndFile(item: EvidenceItem, orderId: string): Promise<void> {
  await chooseOrder(item.seq, orderId);
  await leaveCaseOf(item, orderId);
  await fileByOrder(item.seq);
}

/** Takes the choice back; evidence that it had put into a case waits in 未归档 again. */
export async function chooseNone(item: EvidenceItem): Promise<void> {
  await withdrawConfirmation(item.seq, 'orderId');
  await leaveCaseOf(item, '');
}

/** Out of the case of the order that was chosen before; a case that was opened for nothing else goes with it. */
async function leaveCaseOf(item: EvidenceItem, orderId: string): Promise<void> {
  const home = item.caseId ? await caseById(item.caseId) : undefined;
  const before = chosenOrder(item);
  if (!home || before === '' || !home.orderIds.includes(before) || home.orderIds.includes(orderId)) return;
  await fileEvidence([item.seq], '');
  if (home.statement === '' && normaliseCase(home).demands.length === 0) await removeEmptyCase(home.id);
}
