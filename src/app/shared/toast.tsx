import { useEffect, useState } from 'preact/hooks';
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
  return (
    <div class="toasts" role="status">
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
