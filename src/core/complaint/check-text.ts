import type { WordingRule } from '../knowledge/schema';
import { type Brief, hideRequest } from './brief';
import type { PrivateData } from './private-data';
import { privateIn } from './profile';
import { missingIn, type TextChannel } from './sentence';
import { type Unsupported, unsupportedIn } from './unsupported';
import { lintWording, type WordingFlag } from './wording';

/** What is to be looked at before a text goes out. `max`: the limit of its field; `over`: characters above it. */
export type TextCheck = {
  wording: WordingFlag[];
  hidden: PrivateData[];
  unsupported: Unsupported[];
  missing: string[];
  over: number;
};

/** Checks a text as it stands now, also after the user changed it. */
export function checkText(
  text: string,
  { brief, channel, max = null }: { brief: Brief; channel: TextChannel; max?: number | null },
): TextCheck {
  const rules: readonly WordingRule[] = brief.request.knowledge.wording;
  return {
    wording: lintWording(text, rules),
    hidden: privateIn(text, hideRequest(brief, channel)),
    unsupported: unsupportedIn(text, brief),
    missing: missingIn(text),
    over: max === null ? 0 : Math.max(0, text.length - max),
  };
}
