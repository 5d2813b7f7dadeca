import { useMemo } from 'preact/hooks';
import { normaliseCase } from '../../../core/case/normalise-case';
import { type Brief, briefOf } from '../../../core/complaint/brief';
import { composeText } from '../../../core/complaint/compose';
import type { TextChannel, TextVariant } from '../../../core/complaint/sentence';
import { type FinalText, finalText } from '../../text/final-text';
import { type Gathered, requestOf } from './gather';

/** The facts of a gathered case, put in order; worked out again only when something of it changed. */
export function useBrief(gathered: Gathered): Brief {
  return useMemo(() => briefOf(requestOf(gathered, new Date().toISOString())), [gathered]);
}

/** The text of a channel as it goes out; null: there is nothing to write there. */
export function useText(
  { one, limits, knowledge }: Gathered,
  brief: Brief,
  channel: TextChannel,
  variant: TextVariant,
): FinalText | null {
  return useMemo(() => {
    const text = composeText(brief, channel, variant);
    return text && finalText(text, normaliseCase(one), limits, knowledge.channels);
  }, [brief, one, limits, knowledge, channel, variant]);
}
