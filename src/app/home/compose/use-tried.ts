import { useEffect, useRef, useState } from 'preact/hooks';
import type { Step } from '../../shared/route';

type Deed = Step | 'send';

/** Whether what a step asks was the user's turn already; without a step: whether he went to send the text. */
export type Tried = (step?: Step) => boolean;

/**
 * What is missing is no error before the user had his turn: a step he was at and left, or a text he took to send. Kept per
 * case, so that it does not change back.
 */
export function useTried(caseId: string, open: Step | null): { isTried: Tried; onSend(): void } {
  const key = `tried/${caseId}`;
  const [tried, setTried] = useState<readonly string[]>(() => (localStorage.getItem(key) ?? '').split(' '));
  const add = (deed: Deed) => setTried((before) => (before.includes(deed) ? before : [...before, deed]));
  useEffect(() => localStorage.setItem(key, tried.join(' ').trim()), [key, tried]);
  const last = useRef(open);
  useEffect(() => {
    if (last.current && last.current !== open) add(last.current);
    last.current = open;
  }, [open]);
  return {
    isTried: (step) => tried.includes('send') || (step !== undefined && tried.includes(step)),
    onSend: () => add('send'),
  };
}
