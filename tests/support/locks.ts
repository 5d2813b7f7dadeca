/** Web Locks for Node 20, exclusive ones only: what the ledger needs of them, in order of request. */
type Held = { name: string; isHeld: boolean };

const waiting = new Map<string, Promise<unknown>>();
const held: Held[] = [];

async function request<T>(
  name: string,
  optionsOrAct: { ifAvailable?: boolean } | ((lock: { name: string } | null) => T | Promise<T>),
  maybeAct?: (lock: { name: string } | null) => T | Promise<T>,
): Promise<T> {
  const act = typeof optionsOrAct === 'function' ? optionsOrAct : maybeAct!;
  const ifAvailable = typeof optionsOrAct === 'object' && optionsOrAct.ifAvailable;
  if (ifAvailable && held.some((one) => one.name === name && one.isHeld)) return act(null);
  const before = waiting.get(name) ?? Promise.resolve();
  const run = before.then(async () => {
    const mine = { name, isHeld: true };
    held.push(mine);
    try {
      return await act({ name });
    } finally {
      mine.isHeld = false;
    }
  });
  waiting.set(
    name,
    run.catch(() => undefined),
  );
  return run;
}

async function query() {
  return { held: held.filter((one) => one.isHeld).map(({ name }) => ({ name })), pending: [] };
}

if (!('locks' in navigator)) {
  Object.defineProperty(globalThis.navigator, 'locks', { value: { request, query } });
}
