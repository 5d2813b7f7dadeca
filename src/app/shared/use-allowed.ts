import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';

/** Whether the browser lets us into the sites of a match pattern, kept true while that changes. */
export function useAllowed(pattern: string): boolean | undefined {
  const [allowed, setAllowed] = useState<boolean>();
  useEffect(() => {
    if (!pattern) return;
    const ask = async () => setAllowed(await browser.permissions.contains({ origins: [pattern] }));
    const events = [browser.permissions.onAdded, browser.permissions.onRemoved];
    for (const event of events) event.addListener(ask);
    ask().catch((thrown) => console.warn('permissions', thrown));
    return () => {
      for (const event of events) event.removeListener(ask);
    };
  }, [pattern]);
  return allowed;
}
