import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useAct } from './act';

type Note = { id: number; words: string; undo: () => Promise<unknown> };

const shownMs = 6000;
let tell: (note: Note) => void = () => {};
let count = 0;

/** Says that something was done that can be undone. What cannot be undone, and what failed, is said elsewhere. */
export function offerUndo(words: string, undo: () => Promise<unknown>): void {
  count += 1;
  tell({ id: count, words, undo });
}

/** The place where undoable deeds are reported. Stands once per page. */
export function Toasts() {
  const [note, setNote] = useState<Note | null>(null);
  const [isHeld, setHeld] = useState(false);
  const { act, isBusy, failed } = useAct();
  useEffect(() => {
    tell = setNote;
    return () => {
      tell = () => {};
    };
  }, []);
  useEffect(() => {
    if (!note || isHeld || isBusy || failed) return;
    const timer = setTimeout(() => setNote(null), shownMs);
    return () => clearTimeout(timer);
  }, [note, isHeld, isBusy, failed]);
  const bar = useRef<HTMLDivElement>(null);
  const isShown = note !== null;
  useLayoutEffect(() => {
    if (!isShown) return;
    const clear = () => keepClear(bar.current);
    clear();
    addEventListener('focusin', clear);
    return () => removeEventListener('focusin', clear);
  }, [isShown]);
  return (
    <div class="toasts" role="status" ref={bar}>
      {note && (
        // Stays while someone is about to use it.
        <div
          class="toast"
          onPointerEnter={() => setHeld(true)}
          onPointerLeave={() => setHeld(false)}
          onFocusIn={() => setHeld(true)}
          onFocusOut={() => setHeld(false)}
        >
          <span class="clip">{note.words}</span>
          <button
            type="button"
            class="btn quiet sm"
            onClick={() =>
              act(async () => {
                await note.undo();
                setHeld(false);
                setNote(null);
              })
            }
          >
            撤销
          </button>
        </div>
      )}
      {failed}
    </div>
  );
}

/** Scrolls so that the control in use is not under the bar. */
function keepClear(bar: HTMLElement | null): void {
  const used = document.activeElement;
  if (!bar || !used || used === document.body || bar.contains(used)) return;
  const [edge, at] = [bar.getBoundingClientRect(), used.getBoundingClientRect()];
  const isBeside = at.right <= edge.left || at.left >= edge.right || at.top >= innerHeight;
  const under = at.bottom + 8 - edge.top;
  // What is taller than the window above the bar keeps its beginning.
  if (!isBeside && under > 0) scrollBy({ top: Math.min(under, Math.max(0, at.top)), behavior: 'instant' });
}
