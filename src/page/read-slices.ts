/** How long a page's own thread is held at a time, and after how long in all we no longer let it go in between, ms. */
const slice = 10;
const patience = 2000;

/** What one look at the page does next; false when there is nothing left. */
export type Step = () => boolean;

/**
 * Does a long look in slices, so that the page never stands still because of us. Ends in any case: a page that keeps
 * our turn from coming is read to its end in one go. Answers whether the page was changed while it could be.
 */
export async function inSlices(step: Step, watched: Document): Promise<{ isChanged: boolean }> {
  const start = performance.now();
  let until = start + slice;
  let changes: MutationObserver | null = null;
  let isChanged = false;
  // A clock is asked for every few steps only: asking costs as much as looking.
  for (let count = 1; step(); count++) {
    if (count % 8 !== 0 || performance.now() < until || performance.now() - start > patience) continue;
    changes ??= observe(watched);
    await turn();
    if (changes.takeRecords().length > 0) isChanged = true;
    until = performance.now() + slice;
  }
  changes?.disconnect();
  return { isChanged };
}

/** Only listens. Words and elements that come, go or change; what is merely styled anew says nothing else. */
function observe(doc: Document): MutationObserver {
  const observer = new MutationObserver(() => {});
  observer.observe(doc, { childList: true, characterData: true, subtree: true });
  return observer;
}

/** Lets the page have its turn. A message, not a timer: timers of pages in the background wait a second. */
function turn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
