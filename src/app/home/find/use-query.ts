import { useEffect, useState } from 'preact/hooks';
import { readRoute } from '../../shared/route';

/** What the search field of a page holds; null: nobody asked for a search. */
function asked(): string | null {
  const route = readRoute(location.hash);
  return route.page === 'cases' || route.page === 'all-evidence' ? route.find : null;
}

/**
 * What is searched for on this page. It stands in the address, so that the way back from what was found leads to it again;
 * typing leaves no steps behind. `home`: the address of the page without a search.
 */
export function useQuery(home: '/' | '/evidence'): {
  query: string;
  /** Somebody came here to search and typed nothing yet. */
  isAsked: boolean;
  search(query: string): void;
} {
  const [now, setNow] = useState(asked);
  useEffect(() => {
    const move = () => setNow(asked());
    addEventListener('hashchange', move);
    // What moved between the first drawing and this.
    move();
    return () => removeEventListener('hashchange', move);
  }, []);
  const search = (query: string) => {
    setNow(query || null);
    const place = query ? `${home === '/' ? '' : home}/find/${encodeURIComponent(query)}` : home;
    // No hashchange: the field is ahead of the address while somebody types.
    history.replaceState(history.state, '', `#${place}`);
  };
  return { query: now ?? '', isAsked: now === '', search };
}
