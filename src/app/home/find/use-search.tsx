import type { VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { SearchField } from './search-field';
import { type Findings, useFind } from './use-find';
import { useQuery } from './use-query';

/** The search of a page: its field, what it holds, and what was found; null until there is an answer. */
export function useSearch(home: '/' | '/evidence'): {
  field: VNode;
  isAsked: boolean;
  /** The page shows what was found, or what can be. */
  isSearched: boolean;
  search(query: string): void;
  found: Findings | null;
} {
  const { query, isAsked, search } = useQuery(home);
  const found = useFind(query);
  const open = useOpenFirst(found, query);
  const field = <SearchField value={query} onInput={search} onEnter={open} isWanted={isAsked} />;
  return { field, isAsked, isSearched: isAsked || query.trim() !== '', search, found };
}

/** Opens the first find; typed faster than it was found, as soon as it is. */
function useOpenFirst(found: Findings | null, query: string): () => void {
  const isWaiting = useRef(false);
  const open = () => document.querySelector<HTMLElement>('.found [data-row]')?.click();
  useEffect(
    () => () => {
      isWaiting.current = false;
    },
    [query],
  );
  useEffect(() => {
    if (!isWaiting.current || found?.query !== query) return;
    isWaiting.current = false;
    open();
  }, [found]);
  return () => {
    if (found?.query === query) open();
    else isWaiting.current = true;
  };
}
