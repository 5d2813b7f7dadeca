import browser from 'webextension-polyfill';

/**
 * Tells the worker that dates may have changed: it counts them again, sets its alarm and the badge. A change in the
 * session's storage wakes it, and needs no answer.
 */
export function pokeDeadlines(): void {
  void browser.storage.session.set({ deadlinesChanged: Date.now() }).catch((thrown) => {
    // It looks every hour by itself.
    console.warn('telling the worker', thrown);
  });
}
