import { orderIdOf, suggestCase } from '../core/case/suggest';
import { allCases, createCase, fileEvidence } from '../storage/case-store';
import { evidenceItem, suggestForHost } from '../storage/evidence-store';

/**
 * Files a capture that shows one order into the case of that order, or into a new case. The lock keeps two captures of
 * the same order from opening two cases.
 */
export async function fileByOrder(seq: number): Promise<void> {
  await navigator.locks.request('filing', async () => {
    const item = await evidenceItem(seq);
    if (!item || item.caseId) return;
    const orderId = orderIdOf(item);
    if (!orderId || item.kind === 'complaint-form') return;
    const known = suggestCase(item, await allCases(), Date.now());
    if (known?.how === 'known') return fileEvidence([seq], known.caseId);
    const platform = String(item.fields.platformName?.value ?? '') || item.host;
    // What goods are called in a talk may be anything: a case is named by a page of its own.
    const name = item.kind === 'chat' ? '' : String(item.fields.productName?.value ?? '');
    const made = await createCase({
      title: (name || `${platform} ${orderId}`).slice(0, 200),
      platform,
      host: item.host,
      orderIds: [orderId],
      statement: '',
      demandFen: null,
    });
    await fileEvidence([seq], made.id);
    await suggestForHost(item.host, made.id);
  });
}
