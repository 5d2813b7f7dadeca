import type { ReadyKind } from '../deadline/case-dates';
import type { ChannelId } from '../knowledge/ids';
import {
  type ContactAct,
  type ContactItem,
  type ContactResult,
  type ContactWords,
  resultFor,
  standing,
} from './contacts';

/** A contact while it is being written; nothing of it is sealed. */
export type ContactDraft = Omit<ContactWords, 'v' | 'attached' | 'at'> & {
  /** '' stands for the moment it is sealed. */
  at: string;
  remindAt: string;
  corrects: number;
  /** The deed before a number made it a complaint that was filed; absent: the user said what he did. Never sealed. */
  actBefore?: ContactAct | undefined;
};

/** What a contact is logged for: the message a reminder asks for, or a complaint the user says he handed in. */
export type LogReason = ReadyKind | 'filed';

/** A new contact with everything filled in that the last one (through this channel) tells. */
export function newDraft(
  contacts: readonly ContactItem[],
  reason: LogReason | null,
  through: ChannelId | null = null,
): ContactDraft {
  const known = standing(contacts);
  const last = known.at(-1);
  const channel = through ?? last?.channel ?? 'platform';
  const before = known.filter((one) => one.channel === channel);
  return {
    ...{
      at: '',
      channel,
      act: reason === null ? 'asked' : deeds[reason],
      sent: '',
      said: '',
      corrects: 0,
      remindAt: '',
    },
    result: resultFor(channel, 'no-answer'),
    caseNo: lastOf(before, 'caseNo'),
    agent: lastOf(before, 'agent'),
    via: lastOf(before, 'via'),
    ...{ promised: null, amountFen: null, declinedAt: null },
  };
}

/** What the user does; that he filed a complaint is never supposed. */
const deeds: Record<LogReason, ContactAct> = {
  ...{ ask: 'asked', decline: 'asked', escalate: 'asked', filed: 'filed' },
  ...{ notice: 'demanded', ultimatum: 'ultimatum' },
};

/** What was half written, opened again for something: that has its own deed, and all that was written stays. */
export function draftFor(draft: ContactDraft, reason: LogReason | null): ContactDraft {
  const deed = reason === null ? 'asked' : deeds[reason];
  return deed === 'asked' ? draft : { ...draft, act: deed, actBefore: undefined };
}

/**
 * What a number changes in a draft: the first one through a channel is that of a complaint that was filed there, for as long
 * as the number stands.
 */
export function withNumber(
  draft: ContactDraft,
  caseNo: string,
  contacts: readonly ContactItem[],
): Partial<ContactDraft> {
  const { actBefore } = draft;
  if (caseNo === '' && actBefore && draft.act === 'filed')
    return { caseNo, act: actBefore, actBefore: undefined };
  const isFirst = draft.caseNo === '' && !standing(contacts).some(isFiled(draft.channel));
  const isProposed = draft.corrects === 0 && draft.act === 'asked';
  return { caseNo, ...(isFirst && isProposed && { act: 'filed' as const, actBefore: draft.act }) };
}

const isFiled = (through: ChannelId) => (one: ContactItem) => one.channel === through && one.act === 'filed';

/**
 * What a picked result changes in a draft. An offer or a refusal says that somebody answered; that he was asked (as is
 * proposed) it does not say, so where nobody was before, nothing is claimed.
 */
export function withResult(
  draft: ContactDraft,
  result: ContactResult,
  contacts: readonly ContactItem[],
): Partial<ContactDraft> {
  const isAnswer = result === 'coupon' || result === 'refused';
  const before = standing(contacts).filter(({ channel }) => channel === draft.channel);
  const isProposed = draft.act === 'asked' && !before.some(({ act }) => act === 'filed' || act === 'asked');
  const isOpen = isProposed && draft.channel === 'platform';
  return { result, ...(isAnswer && isOpen && { act: 'none' as const }) };
}

function lastOf(items: readonly ContactItem[], name: 'caseNo' | 'agent' | 'via'): string {
  return items.findLast((one) => one[name])?.[name] ?? '';
}

/** A draft that corrects a contact: all of it, to be changed. */
export function correctionOf(item: ContactItem): ContactDraft {
  const { at, channel, act, result, via, ask, sent, said, caseNo, agent } = item;
  const { cites, promised, amountFen, declinedAt, remindAt, seq } = item;
  return {
    ...{ at, channel, act, result, sent, said, caseNo, agent, promised, amountFen, declinedAt, remindAt },
    ...{ ...(via ? { via } : {}), ...(ask ? { ask } : {}), ...(cites ? { cites } : {}) },
    corrects: seq,
  };
}

/** Whether a rule brings the date that follows a contact by itself: then no reminder of its own is kept. */
export function isRuled({ channel, act, result }: Pick<ContactDraft, 'channel' | 'act' | 'result'>): boolean {
  const isWaiting = result === 'no-answer' || result === 'pending';
  return channel === 'platform' && isWaiting && (act === 'asked' || act === 'filed' || act === 'ultimatum');
}

/** When the user is reminded if he says nothing (UTC ISO); '' when the result needs no asking again. */
export function usualReminder(draft: Pick<ContactDraft, 'act' | 'result' | 'at'>, now: string): string {
  const isOver = ['refused', 'agreed', 'accepted', 'declined', 'ended', 'settled'].includes(draft.result);
  if (isOver) return '';
  const hours = draft.act === 'ultimatum' ? 48 : 24;
  return new Date(Date.parse(draft.at || now) + hours * 3_600_000).toISOString();
}
