import { useMemo } from 'preact/hooks';
import { contactsOf } from '../../../core/case/contacts';
import { variantsOf } from '../../../core/complaint/compose';
import { ladderOf, type Step } from '../../../core/dispute/ladder';
import type { ChannelId, NeededFact } from '../../../core/knowledge/ids';
import type { Step as ComposeStep } from '../../shared/route';
import type { OneStanding } from '../followup/use-standings';

/** Every channel as it stands for a case. */
export function useSteps({ facts, contacts, dates, knowledge, now }: OneStanding): Step[] {
  return useMemo(() => {
    const dispute = knowledge.disputes.find((one) => one.id === facts.dispute) ?? null;
    const said = contactsOf(contacts);
    return ladderOf({ facts, contacts: said, deadlines: dates, channels: knowledge.channels, dispute, now });
  }, [facts, contacts, dates, knowledge, now]);
}

const composeSteps: Record<NeededFact, ComposeStep> = {
  orderId: 'orders',
  amountFen: 'orders',
  paidAt: 'orders',
  productName: 'orders',
  payee: 'parties',
  complainantName: 'parties',
  complainantPhone: 'parties',
  complainantAddress: 'parties',
  respondentName: 'parties',
  respondentAddress: 'parties',
  demand: 'demands',
  statement: 'what',
};

/** The composer at the text of a channel; '' where nothing is written for it. */
export function textPlace(caseId: string, channel: ChannelId): string {
  return variantsOf(channel).length > 0 ? `#/case/${caseId}/compose/${channel}` : '';
}

/** Where in the composer the first thing is written that a step still needs; '' where it needs none. */
export function placeToFill(caseId: string, { channel, missing: [first] }: Step): string {
  return first ? `#/case/${caseId}/compose/${channel.id}/${composeSteps[first]}` : '';
}
