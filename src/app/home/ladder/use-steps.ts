import { useMemo } from 'preact/hooks';
import { contactsOf } from '../../../core/case/contacts';
import { ladderOf, type Step } from '../../../core/dispute/ladder';
import type { NeededFact } from '../../../core/knowledge/ids';
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

/** Where in the composer the first thing is written that a step still needs; '' where it needs none. */
export function placeToFill(caseId: string, { missing: [first] }: Step): string {
  return first ? `#/case/${caseId}/compose/${composeSteps[first]}` : '';
}
