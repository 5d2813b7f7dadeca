import type { Demand } from '../case/case-parts';
import { demandName } from '../case/facts-of-case';
import type { ReadyKind } from '../deadline/case-dates';
import { angleOf, type Brief } from './brief';
import { demandsOf } from './claims';
import { composeText } from './compose';
import { missingIn, type TextVariant } from './sentence';

const variants: { [kind in ReadyKind]: TextVariant } = {
  ask: 'remind',
  notice: 'notice',
  ultimatum: 'ultimatum',
  decline: 'refuse-coupon',
  escalate: 'escalate',
};

/** A message to the shop that can be sent as it stands: the composer's, without what would still be to be filled in. */
export function readyMessage(kind: ReadyKind, brief: Brief): string {
  const { fields = [] } = composeText(sayable(brief), 'platform', variants[kind]) ?? {};
  return (
    fields
      .flatMap(({ paragraphs }) => paragraphs)
      .map((paragraph) => paragraph.flatMap(({ text }) => (isWhole(text) ? text : [])).join(''))
      .filter(Boolean)
      .join('\n')
      // The greeting, where nothing was left to stand behind it.
      .replace('，\n', '，')
  );
}

const isWhole = (text: string) => missingIn(text).length === 0;

/** The case with demands that can be said already: what has no sum or receipt yet is asked for by its name alone. */
function sayable(brief: Brief): Brief {
  const { demands } = brief.case;
  const named = (one: Demand): Demand => ({ ...one, kind: 'other', text: demandName(one) });
  const asked: Demand[] =
    demands.length > 0 ? demands : [{ kind: 'refund', amountFen: brief.totalFen, text: '', cites: [] }];
  const isSaid = (one: Demand) =>
    demandsOf(angleOf(withDemands(brief, [one]), 'platform')).every(({ text }) => isWhole(text));
  return withDemands(
    brief,
    asked.map((one) => (isSaid(one) ? one : named(one))),
  );
}

function withDemands(brief: Brief, demands: Demand[]): Brief {
  return { ...brief, case: { ...brief.case, demands } };
}
