import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type Word, wordsOf } from '../../../core/search/query';
import { allCases } from '../../../storage/case-store';
import { allContacts } from '../../../storage/contact-store';
import { allEvidence } from '../../../storage/evidence-store';
import { knownTexts } from '../../../storage/search-store';
import { useLive } from '../../shared/use-live';
import { findIn, type Library, type Listed, Shelves } from './library';

/** What was found, and for which query; `isWhole`: everything was looked through. */
export type Findings = Library & { query: string; words: readonly Word[]; isWhole: boolean; of: Listed };

/**
 * What holds every word of a query, kept true; null until the first answer, and while nothing is searched for. While the
 * next answer is looked for, the one before stands.
 */
export function useFind(query: string): Findings | null {
  const isOn = query.trim() !== '';
  const listed = useLive(async () => (isOn ? readListed() : null), [isOn]);
  const sealed = useLive(async () => (isOn ? knownTexts() : null), [isOn]);
  const shelves = useRef(new Shelves());
  const [library, setLibrary] = useState<{ all: Library; isWhole: boolean; of: Listed } | null>(null);
  const [found, setFound] = useState<Findings | null>(null);
  useEffect(() => {
    if (!listed || !sealed) return;
    const onReady = (all: Library, isWhole: boolean) => setLibrary({ all, isWhole, of: listed });
    return whileWanted((signal) => shelves.current.update(listed, sealed, { signal, onReady }));
  }, [listed, sealed]);
  const words = useMemo(() => wordsOf(query), [query]);
  useEffect(() => {
    if (!library || words.length === 0) {
      setFound(null);
      return;
    }
    const { all, isWhole, of } = library;
    return whileWanted(async (signal) => {
      setFound({ ...(await findIn(all, words, signal)), query, words, isWhole, of });
    });
  }, [library, words]);
  return isOn ? found : null;
}

async function readListed(): Promise<Listed> {
  const [cases, evidence, contacts] = await Promise.all([allCases(), allEvidence(), allContacts()]);
  return { cases, evidence, contacts };
}

/** Does work until it is given up; what it threw otherwise is shown by nobody, so it is at least told. */
function whileWanted(work: (signal: AbortSignal) => Promise<void>): () => void {
  const control = new AbortController();
  work(control.signal).catch((thrown) => {
    if (!control.signal.aborted) console.error('searching', thrown);
  });
  return () => control.abort();
}
