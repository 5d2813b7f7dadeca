import { useEffect, useRef, useState } from 'preact/hooks';

const waitMs = 250;

/**
 * A text that saves itself: shortly after each keystroke, and at once when the field is left, the page goes away or
 * the component does. What is stored shows until the user types; from then on what he typed.
 */
export function useAutosave(stored: string, save: (text: string) => void) {
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
    const now = () => flush.current();
    const whenHidden = () => document.visibilityState === 'hidden' && now();
    addEventListener('pagehide', now);
    document.addEventListener('visibilitychange', whenHidden);
    return () => {
      removeEventListener('pagehide', now);
      document.removeEventListener('visibilitychange', whenHidden);
      now();
    };
  }, []);
  return {
    value: typed ?? stored,
    onInput: (event: Event) => {
      const { value } = event.currentTarget as HTMLInputElement | HTMLTextAreaElement;
      setTyped(value);
      pending.current = value;
      clearTimeout(timer.current);
      timer.current = setTimeout(() => flush.current(), waitMs) as unknown as number;
    },
    onBlur: () => {
      flush.current();
    },
  };
}
