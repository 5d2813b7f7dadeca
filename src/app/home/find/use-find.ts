import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type Word, wordsOf } from '../../../core/search/query';
import { allCases } from '../../../storage/case-store';
import { allContacts } from '../../../storage/contact-store';
import { allEvidence } from '../../../storage/evidence-store';
import { knownTexts } from '../../../storage/search-store';
import { useLive } from '../../shared/use-live';
import { inTurn } from './in-turn';
import { findIn, type Library, type Listed, Shelves } from './library';

/** What was found, and for which query; `isWhole`: everything was looked through. */
export type Findings = Library & { query: string; words: readonly Word[]; isWhole: boolean; of: Listed };

type Wanted = { listed: Listed; sealed: readonly number[] };
type Shown = { all: Library; isWhole: boolean; of: Listed };

/**
 * What holds every word of a query, kept true; null until the first answer, and while nothing is searched for. While the
 * next answer is looked for, the one before stands.
 */
export function useFind(query: string): Findings | null {
  const isOn = query.trim() !== '';
  const listed = useLive(async () => (isOn ? readListed() : null), [isOn]);
  const sealed = useLive(async () => (isOn ? knownTexts() : null), [isOn]);
  const shelves = useRef(new Shelves());
  const [library, setLibrary] = useState<Shown | null>(null);
  const [found, setFound] = useState<Findings | null>(null);
  const words = useMemo(() => wordsOf(query), [query]);
  const isUsed = words.length > 0;
  const filling = useTurns<Wanted>([isOn], ({ listed, sealed }, signal) => {
    const onReady = (all: Library, isWhole: boolean) => setLibrary({ all, isWhole, of: listed });
    return shelves.current.update(listed, sealed, { signal, onReady });
  });
  const sifting = useTurns<Shown>([words], async ({ all, isWhole, of }, signal) => {
    setFound({ ...(await findIn(all, words, signal)), query, words, isWhole, of });
  });
  useEffect(() => {
    if (listed && sealed) filling.current?.ask({ listed, sealed });
  }, [listed, sealed]);
  useEffect(() => {
    if (library && isUsed) sifting.current?.ask(library);
    else setFound(null);
  }, [library, words]);
  return isOn ? found : null;
}

async function readListed(): Promise<Listed> {
  const [cases, evidence, contacts] = await Promise.all([allCases(), allEvidence(), allContacts()]);
  return { cases, evidence, contacts };
}

/** Work done in turns, given up when what it is about changes. */
function useTurns<T>(about: readonly unknown[], work: (asked: T, signal: AbortSignal) => Promise<void>) {
  const turns = useRef<ReturnType<typeof inTurn<T>> | null>(null);
  const [failure, setFailure] = useState<{ thrown: unknown } | null>(null);
  useEffect(() => {
    turns.current = inTurn(work, (thrown) => setFailure({ thrown }));
    return turns.current.stop;
  }, about);
  // Thrown while drawing, so that the nearest boundary shows it: a search that never answers would look like one at work.
  if (failure) throw failure.thrown;
  return turns;
}
