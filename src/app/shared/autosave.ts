import { useEffect, useRef, useState } from 'preact/hooks';

const waitMs = 250;

/**
 * A text that saves itself: shortly after each keystroke, and at once when the field is left or the component goes.
 * What is stored shows until the user types; from then on what he typed. When the page is closed within that moment,
 * a database write would die with it: the text waits in localStorage and is saved when the field `name` stands again.
 */
export function useAutosave(name: string, stored: string, save: (text: string) => void) {
  const [typed, setTyped] = useState<string | null>(null);
  const pending = useRef<string | null>(null);
  const timer = useRef(0);
  const latestSave = useRef(save);
  latestSave.current = save;
  const flush = useRef(() => {
    clearTimeout(timer.current);
    if (pending.current === null) return;
    const text = pending.current;
    pending.current = null;
    latestSave.current(text);
  });
  useEffect(() => {
    const key = `unsaved:${name}`;
    const waiting = localStorage.getItem(key);
    if (waiting !== null) {
      localStorage.removeItem(key);
      setTyped(waiting);
      latestSave.current(waiting);
    }
    const leave = () => {
      if (pending.current !== null) localStorage.setItem(key, pending.current);
      flush.current();
    };
    const whenHidden = () => document.visibilityState === 'hidden' && flush.current();
    addEventListener('pagehide', leave);
    document.addEventListener('visibilitychange', whenHidden);
    return () => {
      removeEventListener('pagehide', leave);
      document.removeEventListener('visibilitychange', whenHidden);
      flush.current();
    };
  }, [name]);
  return {
    value: typed ?? stored,
    onInput: (event: Event) => {
      const { value } = event.currentTarget as HTMLInputElement | HTMLTextAreaElement;
      setTyped(value);
      pending.current = value;
      clearTimeout(timer.current);
      timer.current = window.setTimeout(() => flush.current(), waitMs);
    },
    onBlur: () => {
      flush.current();
    },
  };
}
