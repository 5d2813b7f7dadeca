import { useEffect, useState } from 'preact/hooks';

/** Where in the workbench one is; it stands in the address behind #, so that every place can be linked and reloaded. */
export type Route =
  | { page: 'cases' }
  | { page: 'case'; id: string; view: 'timeline' | 'evidence' | 'package' }
  | { page: 'all-evidence' }
  | { page: 'evidence'; seq: number }
  | { page: 'settings' }
  | { page: 'welcome' };

/** The place a hash names; unknown ones are the list of cases. */
export function readRoute(hash: string): Route {
  const [first, second, third] = hash.replace(/^#\/?/, '').split('/');
  if (first === 'case' && second) {
    const view = third === 'evidence' || third === 'package' ? third : 'timeline';
    return { page: 'case', id: decodeURIComponent(second), view };
  }
  if (first === 'evidence') {
    return /^\d+$/.test(second ?? '') ? { page: 'evidence', seq: Number(second) } : { page: 'all-evidence' };
  }
  if (first === 'settings' || first === 'welcome') return { page: first };
  return { page: 'cases' };
}

/** Goes to a place. `replace` leaves no step behind for the back button. */
export function go(path: string, options: { replace?: boolean } = {}): void {
  if (options.replace) location.replace(`#${path}`);
  else location.hash = path;
}

/** The place one is at, kept true. */
export function useRoute(): Route {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const move = () => setHash(location.hash);
    addEventListener('hashchange', move);
    return () => removeEventListener('hashchange', move);
  }, []);
  return readRoute(hash);
}
