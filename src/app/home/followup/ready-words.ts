import type { ContactDraft } from '../../../core/case/contact-draft';
import { type ContactItem, contactsOf } from '../../../core/case/contacts';
import { normaliseCase } from '../../../core/case/normalise-case';
import { briefOf } from '../../../core/complaint/brief';
import { composeText } from '../../../core/complaint/compose';
import type { TextVariant } from '../../../core/complaint/sentence';
import type { CaseStanding } from '../../../core/deadline/all-dates';
import type { ReadyKind } from '../../../core/deadline/case-dates';
import { showMoney, showTime } from '../../../core/words/show';
import { blockedBy, ownFlags } from '../compose/own-words';

const variants: { [kind in ReadyKind]: TextVariant } = {
  ask: 'remind',
  ultimatum: 'ultimatum',
  decline: 'refuse-coupon',
  escalate: 'escalate',
};

/** A message ready to be sent to the shop, as plain text. Every screen asks here. `draft`: what is being logged. */
export function readyWords(
  kind: ReadyKind,
  standing: CaseStanding,
  now: string,
  draft: ContactDraft,
): string {
  const contacts = [...standing.contacts, answerIn(draft, standing, now)];
  return composed(variants[kind], { ...standing, contacts }, now) ?? plain(kind, standing, now);
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

/** The composer's text; null where what it rests on (a contact before, an offer) is not in the case, or too little is known. */
function composed(variant: TextVariant, standing: CaseStanding, now: string): string | null {
  const brief = briefOf({
    case: standing.one,
    evidence: standing.evidence,
    contacts: contactsOf(standing.contacts),
    complainant: standing.facts.complainant,
    knowledge: standing.knowledge,
    madeAt: now,
  });
  const text = composeText(brief, 'platform', variant);
  return text && text.missing.length === 0 ? text.fields.map((field) => field.text).join('\n') : null;
}

function plain(kind: ReadyKind, { facts, contacts }: CaseStanding, now: string): string {
  const order = facts.orderId ? `订单 ${facts.orderId}` : '我的订单';
  const caseNo = contacts.findLast((one) => one.caseNo !== '')?.caseNo;
  const about = `${order}${caseNo ? `（编号 ${caseNo}）` : ''}`;
  const demand = facts.amountFen === null ? '退款' : `退还 ${showMoney(facts.amountFen)}`;
  switch (kind) {
    case 'ask':
      return `您好，${about}的处理进度请告知，并说明预计完成的时间。我的请求没有变化：请${demand}。`;
    case 'ultimatum':
      return `您好，${about}到现在没有解决。请在 ${inTwoDays(now)} 前处理并书面答复：请${demand}。到期没有处理的，我会依法向有关部门投诉。`;
    case 'decline':
      return `不接受以优惠券、积分代替退款。${about}请${demand}。上述答复已经留存。`;
    case 'escalate':
      return `您好，${about}到期没有解决，我将向市场监管部门提出投诉。请保留与本订单有关的记录。`;
  }
}

/** 2026-11-23 10:00. */
function inTwoDays(now: string): string {
  return showTime(new Date(Date.parse(now) + 48 * 3_600_000).toISOString()).slice(0, 16);
}
