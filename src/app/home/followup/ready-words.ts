import type { ContactDraft } from '../../../core/case/contact-draft';
import { type ContactItem, contactsOf } from '../../../core/case/contacts';
import { normaliseCase } from '../../../core/case/normalise-case';
import { type Brief, briefOf } from '../../../core/complaint/brief';
import { noticeAsk, noticeEnd } from '../../../core/complaint/channels/notice';
import { readyMessage } from '../../../core/complaint/ready-message';
import type { CaseStanding } from '../../../core/deadline/all-dates';
import type { ReadyKind } from '../../../core/deadline/case-dates';
import { blockedBy, ownFlags } from '../compose/own-words';

/** A message ready to be sent to the shop, as plain text. Every screen asks here. `draft`: what is being logged. */
export function readyWords(
  kind: ReadyKind,
  standing: CaseStanding,
  now: string,
  draft: ContactDraft,
): string {
  const contacts = [...standing.contacts, answerIn(draft, standing, now)];
  return readyMessage(kind, briefFor({ ...standing, contacts }, now));
}

/** What the log keeps of a notice that was copied: what was asked for until when, and when to look what came of it. */
export function noticeLogged(
  standing: CaseStanding,
  now: string,
  { ask, remindAt }: ContactDraft,
): Partial<ContactDraft> {
  return { ask: ask || noticeAsk(briefFor(standing, now)), remindAt: remindAt || noticeEnd(now) };
}

function briefFor({ one, evidence, contacts, facts, knowledge }: CaseStanding, now: string): Brief {
  return briefOf({
    ...{ case: one, evidence, contacts: contactsOf(contacts) },
    ...{ complainant: facts.complainant, knowledge, madeAt: now },
  });
}

/** What the other side said in the contact being written: the message answers that, before it is sealed. */
function answerIn(draft: ContactDraft, { one, contacts }: CaseStanding, now: string): ContactItem {
  const { remindAt: _, ...words } = draft;
  // The clock of the screen is renewed now and then: what is written now comes after what was sealed a moment ago.
  const last = Math.max(Date.parse(now), ...contacts.map(({ at }) => Date.parse(at) + 1));
  const isAnswer = draft.result === 'coupon' || draft.result === 'refused';
  return {
    ...words,
    ...{ act: 'none', result: isAnswer ? draft.result : 'no-answer', declinedAt: null, promised: null },
    ...{
      at: draft.at || new Date(last).toISOString(),
      seq: Math.max(0, ...contacts.map(({ seq }) => seq)) + 1,
      sealedAt: now,
      head: '',
    },
    ...{ caseId: one.id, corrects: 0, correctedBy: 0, remindAt: '', files: [], isErased: false },
  };
}

/** Why the message may not be copied yet; '' when it may: it is made of the user's own words too. */
export function readyBlocked(standing: CaseStanding): string {
  const { one, evidence, facts, knowledge } = standing;
  const source = {
    ...{ case: normaliseCase(one), evidence, contacts: contactsOf(standing.contacts) },
    complainant: { ...facts.complainant, particulars: '', payAccount: '' },
  };
  const why = blockedBy(ownFlags(source, '', knowledge.wording));
  return why && `${why}，先在“投诉文书”里改好，再复制`;
}
