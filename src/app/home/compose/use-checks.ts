import { useMemo } from 'preact/hooks';
import type { Brief } from '../../../core/complaint/brief';
import { type Unsupported, unsupportedIn } from '../../../core/complaint/unsupported';
import { type PreCheck, preChecks } from '../../../core/dispute/pre-checks';
import type { FinalText } from '../../text/final-text';
import { blockedBy, type OwnFlag, ownFlags } from './own-words';
import { leftIn } from './privacy';

export type Checks = {
  flags: OwnFlag[];
  unsupported: Unsupported[];
  pre: PreCheck[];
  /** Why nothing may be copied or exported yet; '' when it may. */
  blocked: string;
};

/** Everything that is looked at before a text goes out. */
export function useChecks(brief: Brief, text: FinalText | null): Checks {
  return useMemo(() => checksOf(brief, text), [brief, text]);
}

function checksOf(brief: Brief, text: FinalText | null): Checks {
  const { knowledge } = brief.request;
  const flags = ownFlags(brief, text?.place ?? '', knowledge.wording);
  const why = blockedBy(flags);
  const written = text?.fields.filter((field) => field.isWritten) ?? [];
  // A text is no support for itself.
  const known = { ...brief, case: { ...brief.case, written: {} } };
  return {
    flags: flags.sort((a, b) => Number(b.severity === 'error') - Number(a.severity === 'error')),
    unsupported: written.flatMap((field) => unsupportedIn(field.text, known)),
    pre: text ? preOf(brief, text, flags) : [],
    blocked: why && `${why}，先在右边改好，再复制和导出`,
  };
}

function preOf(brief: Brief, text: FinalText, wording: OwnFlag[]): PreCheck[] {
  const { channel } = text;
  if (channel === 'public' || channel === 'package') return [];
  const { facts, contacts, evidence, request } = brief;
  const left = leftIn(brief, text).length;
  return preChecks(
    { channel, facts, contacts, evidence, isIntact: null, wording, privateCount: left, now: request.madeAt },
    request.knowledge.refusals,
  );
}
