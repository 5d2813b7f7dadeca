import { useMemo } from 'preact/hooks';
import { paymentLinks } from '../../../core/case/payment-link';
import type { Brief } from '../../../core/complaint/brief';
import { checkText } from '../../../core/complaint/check-text';
import type { Unsupported } from '../../../core/complaint/unsupported';
import { type PreCheck, preChecks } from '../../../core/dispute/pre-checks';
import type { FinalText } from '../../text/final-text';
import { blockedBy, type OwnFlag, ownFlags } from './own-words';
import { leftIn } from './privacy';

export type Checks = {
  flags: OwnFlag[];
  /** Figures, times, quotations and firms in the finished text that neither the case nor the law has. */
  unsupported: (Unsupported & { isWritten: boolean })[];
  pre: PreCheck[];
  /** Why nothing may be copied or exported yet; '' when it may. */
  blocked: string;
};

/** Everything that is looked at before a text goes out. `isIntact`: whether its evidence is as it was sealed; null: not known yet. */
export function useChecks(brief: Brief, text: FinalText | null, isIntact: boolean | null = null): Checks {
  return useMemo(() => checksOf(brief, text, isIntact), [brief, text, isIntact]);
}

function checksOf(brief: Brief, text: FinalText | null, isIntact: boolean | null): Checks {
  const { knowledge } = brief.request;
  const flags = ownFlags(brief, text?.place ?? '', knowledge.wording);
  const why = blockedBy(flags);
  // A text is no support for itself.
  const known = { ...brief, case: { ...brief.case, written: {} } };
  return {
    flags: flags.sort((a, b) => Number(b.severity === 'error') - Number(a.severity === 'error')),
    unsupported: (text?.fields ?? []).flatMap(({ text: words, isWritten, max }) =>
      checkText(words, { brief: known, channel: text!.channel, max }).unsupported.map((one) => ({
        ...one,
        isWritten,
      })),
    ),
    pre: text ? preOf(brief, text, { wording: flags, isIntact }) : [],
    blocked: why && `${why}，先在右边改好，再复制和导出`,
  };
}

function preOf(
  brief: Brief,
  text: FinalText,
  known: { wording: OwnFlag[]; isIntact: boolean | null },
): PreCheck[] {
  const { channel } = text;
  if (channel === 'public' || channel === 'package') return [];
  const { facts, contacts, evidence, request } = brief;
  const left = leftIn(brief, text).length;
  return preChecks(
    {
      ...{ channel, facts, contacts, evidence, ...known, privateCount: left, now: request.madeAt },
      links: paymentLinks(brief.case, request.evidence),
    },
    request.knowledge.refusals,
  );
}
