import { liveQuery } from 'dexie';
import { useEffect, useState } from 'preact/hooks';

type Hearer<T> = { next(answer: T): void; error(thrown: unknown): void };

/**
 * Answers a database question again at every change that touches it; gives back how to stop. A change that comes while
 * the question is being answered asks it anew, and Dexie then drops the answer under way: under steady changes none
 * would ever come. So each answer counts once it is there, unless a later one came before it.
 */
export function watchLive<T>(question: () => Promise<T>, { next, error }: Hearer<T>): () => void {
  let [asked, answered, isOver] = [0, 0, false];
  const tell = (turn: number, value: T) => {
    if (isOver || turn <= answered) return;
    answered = turn;
    next(value);
  };
  // An async function, which Dexie tells from others: it then counts on native awaits.
  const subscription = liveQuery(async () => {
    asked += 1;
    const turn = asked;
    const answer = await question();
    // Behind Dexie's own word, and out of its scope, in which nothing may be written.
    setTimeout(tell, 0, turn, answer);
    return answer;
  }).subscribe({ next: (value) => tell(asked, value), error });
  return () => {
    isOver = true;
    subscription.unsubscribe();
  };
}

/** The answer of a database question, kept true while the database changes; undefined until the first answer. */
export function useLive<T>(question: () => Promise<T>, dependencies: readonly unknown[] = []): T | undefined {
  const [answer, setAnswer] = useState<T>();
  const [failure, setFailure] = useState<unknown>();
  useEffect(
    () => watchLive(question, { next: (value) => setAnswer(() => value), error: setFailure }),
    dependencies,
  );
  // Thrown while drawing, so that the nearest boundary shows it: a silent empty list would look like no evidence.
  if (failure !== undefined) throw failure;
  return answer;
}
