import { liveQuery } from 'dexie';
import { useEffect, useState } from 'preact/hooks';

/** The answer of a database question, kept true while the database changes; undefined until the first answer. */
export function useLive<T>(question: () => Promise<T>, dependencies: readonly unknown[] = []): T | undefined {
  const [answer, setAnswer] = useState<T>();
  const [failure, setFailure] = useState<unknown>();
  useEffect(() => {
    const subscription = liveQuery(question).subscribe({
      next: (value) => setAnswer(() => value),
      error: setFailure,
    });
    return () => subscription.unsubscribe();
  }, dependencies);
  // Thrown while drawing, so that the nearest boundary shows it: a silent empty list would look like no evidence.
  if (failure !== undefined) throw failure;
  return answer;
}
