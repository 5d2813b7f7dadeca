import { type ComponentChild, createElement } from 'preact';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { asAppError } from '../../core/errors';
import { Failure } from './boundary';

/** The door through which a click does something: `failed` is drawn beside what was clicked. */
export type Act = {
  act(deed: () => unknown): Promise<void>;
  isBusy: boolean;
  /** What went wrong the last time, as it is shown; null when nothing did. */
  failed: ComponentChild;
};

/** Runs deeds, one set of busy and failure per place where they are asked for. */
export function useAct(): Act {
  const [failure, setFailure] = useState<unknown>(null);
  const [running, setRunning] = useState(0);
  const isHere = useRef(true);
  useEffect(() => {
    isHere.current = true;
    return () => {
      isHere.current = false;
    };
  }, []);
  const act = useCallback(async (deed: () => unknown) => {
    setFailure(null);
    setRunning((count) => count + 1);
    try {
      await deed();
    } catch (thrown) {
      const error = asAppError(thrown);
      if (error.code === 'unexpected') console.error(thrown);
      if (isHere.current) setFailure(error);
    } finally {
      if (isHere.current) setRunning((count) => count - 1);
    }
  }, []);
  return {
    act,
    isBusy: running > 0,
    failed: failure === null ? null : createElement(Failure, { thrown: failure }),
  };
}
