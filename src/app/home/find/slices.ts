/** How long our own work may hold the page up at a time, ms. */
const sliceMs = 8;

/**
 * Gives what long work calls between two small steps: the page gets its turn once it has waited long enough. Throws the
 * signal's reason as soon as nobody wants the work any more.
 */
export function inSlices(signal: AbortSignal): () => Promise<void> | undefined {
  let since = performance.now();
  return () => {
    signal.throwIfAborted();
    if (performance.now() - since < sliceMs) return undefined;
    return new Promise((resolve) => setTimeout(resolve)).then(() => {
      signal.throwIfAborted();
      since = performance.now();
    });
  };
}
