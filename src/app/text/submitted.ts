import { newDraft } from '../../core/case/contact-draft';
import { contactsOf, resultFor } from '../../core/case/contacts';
import type { Contact } from '../../core/case/dispute-facts';
import { channelIds } from '../../core/knowledge/ids';
import { contactsOfCase, sealContact } from '../../storage/contact-store';

/** A complaint the user handed in himself: where, under which number ('' while he has none), when (UTC ISO). */
export type Filing = { caseId: string; channel: string; caseNo: string; at: string };

/** Seals as a contact that the user handed in a complaint himself; what nobody answers (a public post) is none. */
export async function noteSubmitted({ caseId, channel: name, caseNo, at }: Filing): Promise<void> {
  const channel = channelIds.find((one) => one === name);
  if (!channel) return;
  const result = resultFor(channel, 'pending');
  const draft = { ...newDraft([], 'filed', channel), result, caseNo, at };
  await sealContact({ id: crypto.randomUUID(), caseId, draft, files: [] });
}

/** What was said and done with the other side and the offices, for the checks and texts. */
export async function contactsFor(caseId: string): Promise<Contact[]> {
  return contactsOf(await contactsOfCase(caseId));
}
