import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Case } from '../../../core/case/case';
import {
  changeBetween,
  type Draft,
  type DraftKey,
  draftKeys,
  type History,
  keysIn,
  noHistory,
  redo,
  undo,
  withChange,
} from '../../../core/case/draft-history';
import { editCase, lookAtCase } from '../../../storage/case-store';

/** The changes made to each case since the workbench was opened; they end with it. */
const histories = new Map<string, { history: History; last: Draft }>();

export type Undo = {
  /** What the next undo and redo are about; null: there is none. */
  undoes: DraftKey[] | null;
  redoes: DraftKey[] | null;
  undo(): Promise<unknown>;
  redo(): Promise<unknown>;
};

/** Takes back what was changed in the composer. `onMoved`: fields are to be drawn anew with what stands now. */
export function useUndo(one: Case, onMoved: (keys: readonly DraftKey[], isRedo: boolean) => void): Undo {
  const place = usePlace();
  const [, draw] = useState(0);
  const known = histories.get(one.id);
  useLayoutEffect(() => {
    const now = draftOf(one);
    // What was changed in another room since is not this room's to take back.
    if (!histories.has(one.id) || isOther(known?.last, now))
      histories.set(one.id, { history: noHistory, last: now });
    draw((count) => count + 1);
  }, [one.id]);
  useEffect(() => {
    const typedAt = place.current();
    // What is drawn can be older than what was taken back since, and would look like a change of its own.
    lookAtCase(one.id, (row) => {
      note(row, typedAt);
      draw((count) => count + 1);
    }).catch((thrown) => console.warn('what can be undone', thrown));
  }, [one]);

  const move = async (step: typeof undo, isRedo: boolean) => {
    // What was typed last is saved first: then it is the first to go.
    const typedAt = place.current();
    (document.activeElement as HTMLElement | null)?.blur();
    let keys: DraftKey[] = [];
    await editCase(one.id, (row) => {
      note(row, typedAt);
      const { history = noHistory } = histories.get(one.id) ?? {};
      const taken = step(history);
      if (!taken) return {};
      keys = keysIn(taken.of);
      const last = draftOf({ ...row, ...taken.draft });
      histories.set(one.id, { history: taken.history, last });
      // A part the row did not have yet is not there again.
      return taken.draft as Partial<Case>;
    });
    if (keys.length > 0) onMoved(keys, isRedo);
  };
  const { history = noHistory } = histories.get(one.id) ?? {};
  const [next, again] = [undo(history), redo(history)];
  return {
    undoes: next && keysIn(next.of),
    redoes: again && keysIn(again.of),
    undo: () => move(undo, false),
    redo: () => move(redo, true),
  };
}

function note(row: Case, place: string): void {
  const now = draftOf(row);
  const { history, last } = histories.get(row.id) ?? { history: noHistory, last: now };
  const change = changeBetween(last, now, place);
  histories.set(row.id, { history: change ? withChange(history, change) : history, last: now });
}

function draftOf(row: Case): Draft {
  return Object.fromEntries(draftKeys.map((key) => [key, row[key]]));
}

function isOther(last: Draft | undefined, now: Draft): boolean {
  return last !== undefined && changeBetween(last, now) !== null;
}

/** Where one is typing: the field, each time one comes to it; '' outside of fields that are typed in. */
function usePlace() {
  const visits = useRef({ count: 0, place: '' });
  useEffect(() => {
    const come = ({ target }: FocusEvent) => {
      visits.current.count += 1;
      const isField = target instanceof HTMLElement && target.matches(typedIn);
      visits.current.place = isField ? `field ${visits.current.count}` : '';
    };
    document.addEventListener('focusin', come);
    return () => document.removeEventListener('focusin', come);
  }, []);
  return { current: () => visits.current.place };
}

const typedIn = 'textarea, input:not([type=checkbox], [type=radio], [type=button], [type=file])';
