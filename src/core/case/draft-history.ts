import type { Case } from './case';
import type { CaseParts } from './case-parts';

/** What of a case is written in the composer, and can be taken back there. */
export const draftKeys = [
  ...(['statement', 'dispute', 'facts', 'orders', 'demands', 'bases', 'parties'] as const),
  ...(['answers', 'complainant', 'representative', 'hiddenNames', 'fills', 'written'] as const),
  // One press settles a contradiction and changes what it was about: both go back together.
  ...(['demandFen', 'keptConflicts', 'otherAnswers'] as const),
] as const satisfies readonly (keyof Case | keyof CaseParts)[];
export type DraftKey = (typeof draftKeys)[number];
export type Draft = Partial<Pick<Case, DraftKey>>;

/** One change: what stood before it and after it. `place`: where it was typed; '' for a press. */
export type Change = { before: Draft; after: Draft; place: string };
/** The last changes of a draft, the latest last, and those taken back, which can be made again. */
export type History = { done: readonly Change[]; undone: readonly Change[] };

export const noHistory: History = { done: [], undone: [] };

/** Changes that are remembered. */
export const mostChanges = 50;

/** What of a draft is different in two rows of a case; null: nothing. */
export function changeBetween(before: Draft, after: Draft, place = ''): Change | null {
  const keys = draftKeys.filter((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]));
  if (keys.length === 0) return null;
  const of = (draft: Draft): Draft => Object.fromEntries(keys.map((key) => [key, draft[key]]));
  return { before: of(before), after: of(after), place };
}

/** The history with one more change. What is typed in one go in one place is one change. */
export function withChange({ done }: History, change: Change): History {
  const last = done.at(-1);
  const isSame =
    last && change.place !== '' && last.place === change.place && keysOf(last) === keysOf(change);
  const next = isSame ? [...done.slice(0, -1), { ...change, before: last.before }] : [...done, change];
  return { done: next.slice(-mostChanges), undone: [] };
}

/** Takes the last change back: what is to stand then, and the history after it; null: there is none. */
export function undo({ done, undone }: History): { draft: Draft; of: Change; history: History } | null {
  const of = done.at(-1);
  if (!of) return null;
  return { draft: of.before, of, history: { done: done.slice(0, -1), undone: [...undone, ended(of)] } };
}

/** Makes the change again that was taken back last. */
export function redo({ done, undone }: History): { draft: Draft; of: Change; history: History } | null {
  const of = undone.at(-1);
  if (!of) return null;
  return { draft: of.after, of, history: { done: [...done, of], undone: undone.slice(0, -1) } };
}

/** What is typed after it is a change of its own. */
const ended = (change: Change): Change => ({ ...change, place: '' });

/** What a change is about. */
export function keysIn({ after }: Change): DraftKey[] {
  return draftKeys.filter((key) => key in after);
}

const keysOf = (change: Change) => keysIn(change).join();
