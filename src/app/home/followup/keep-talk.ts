import { capture } from '../../../capture/capture';
import { lookAtTalk } from '../../../capture/talk-tab';
import { normaliseCase } from '../../../core/case/normalise-case';
import type { CaseStanding } from '../../../core/deadline/all-dates';
import { fileEvidence } from '../../../storage/case-store';
import { sealedState } from '../../../storage/evidence-store';

/** Captures the talk of a case that is open in a tab, into that case; gives its number, null where none is open. */
export async function keepTalk(standing: CaseStanding): Promise<number | null> {
  const look = await lookAtTalk(hostsOf(standing));
  if (!look) return null;
  const known = look.digest ? await sealedState(look.digest) : undefined;
  if (known && standing.evidence.some(({ seq }) => seq === known.seq)) return known.seq;
  const { seq, done } = await capture(look, { trigger: 'window', signal: new AbortController().signal });
  // Filed at once: it shows the offer, whatever becomes of the rest of the page.
  await fileEvidence([seq], standing.one.id);
  await done.catch((thrown) => console.warn('the rest of the talk', thrown));
  return seq;
}

/** The sites of the other side: of the case, of its evidence, and of its parties. */
function hostsOf({ one, evidence }: CaseStanding): string[] {
  const sites = normaliseCase(one).parties.map(({ site }) => site);
  return [...new Set([one.host, ...evidence.map(({ host }) => host), ...sites])].filter(Boolean);
}
