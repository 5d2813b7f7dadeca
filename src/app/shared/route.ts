import { useEffect, useState } from 'preact/hooks';
import { type ReadyKind, readyKinds } from '../../core/deadline/case-dates';
import { type ChannelId, channelIds } from '../../core/knowledge/ids';

export const caseViews = ['timeline', 'evidence', 'compose', 'ladder', 'followup', 'package'] as const;
export type CaseView = (typeof caseViews)[number];

/** What the composer asks before the text. */
export const steps = ['what', 'orders', 'demands', 'bases', 'parties'] as const;
export type Step = (typeof steps)[number];

/** Where in the workbench one is; it stands in the address behind #, so that every place can be linked and reloaded. */
export type Route =
  | { page: 'cases'; find: string | null }
  | {
      page: 'case';
      id: string;
      view: CaseView;
      ready: ReadyKind | null;
      channel: ChannelId | null;
      contact: number;
      correct: number;
      step: Step | null;
    }
  | { page: 'todo' }
  | { page: 'platforms' }
  | { page: 'all-evidence'; find: string | null }
  | { page: 'evidence'; seq: number; at: InEvidence }
  | { page: 'compare'; before: number; after: number }
  | { page: 'settings' }
  | { page: 'welcome' };

/**
 * A place in a piece of evidence: the row of its talk, words in the text of its page, or a run of its reading, boxed on the
 * picture; null: the picture.
 */
export type InEvidence = { turn: number } | { words: string } | { run: number } | null;

/** The place a hash names; unknown ones are the list of cases. */
export function readRoute(hash: string): Route {
  const [first, second, third, fourth, fifth] = hash.replace(/^#\/?/, '').split('/');
  if (first === 'case' && second) {
    const view = caseViews.find((one) => one === third) ?? 'timeline';
    // The message a reminder asks for, and where: the follow-up opens with it written.
    const ready = readyKinds.find((one) => view === 'followup' && one === fourth) ?? null;
    // The channel it goes to; or the one whose text is opened, before which a step may be asked.
    const isText = view === 'compose' && channelIds.some((one) => one === fourth);
    const named = isText ? fourth : ready && fifth;
    const channel = channelIds.find((one) => one === named) ?? null;
    const contact = view === 'followup' && isNumber(fourth) ? Number(fourth) : 0;
    // The contact whose correction is opened.
    const correct = fifth === 'correct' ? contact : 0;
    const step = steps.find((one) => view === 'compose' && one === (isText ? fifth : fourth)) ?? null;
    return { page: 'case', id: decoded(second), view, ready, channel, contact, correct, step };
  }
  if (first === 'evidence' && isNumber(second))
    return { page: 'evidence', seq: Number(second), at: inEvidence(third, fourth) };
  if (first === 'evidence')
    return { page: 'all-evidence', find: second === 'find' ? decoded(third ?? '') : null };
  if (first === 'compare' && isNumber(second) && isNumber(third))
    return { page: 'compare', before: Number(second), after: Number(third) };
  if (first === 'settings' || first === 'welcome' || first === 'todo' || first === 'platforms')
    return { page: first };
  return { page: 'cases', find: first === 'find' ? decoded(second ?? '') : null };
}

function inEvidence(what: string | undefined, where: string | undefined): InEvidence {
  if (what === 'turn' && isNumber(where)) return { turn: Number(where) };
  if (what === 'run' && isNumber(where)) return { run: Number(where) };
  return what === 'text' && where ? { words: decoded(where) } : null;
}

function isNumber(part: string | undefined): part is string {
  return /^\d{1,15}$/.test(part ?? '');
}

/** What stands in an address; one that was cut or mistyped is taken as it stands. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** Goes to a place. `replace` leaves no step behind for the back button. */
export function go(path: string, options: { replace?: boolean } = {}): void {
  if (options.replace) location.replace(`#${path}`);
  else location.hash = path;
}

/** The place one is at, kept true. */
export function useRoute(): Route {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const move = () => setHash(location.hash);
    addEventListener('hashchange', move);
    // What moved between the first drawing and this.
    move();
    return () => removeEventListener('hashchange', move);
  }, []);
  return readRoute(hash);
}
