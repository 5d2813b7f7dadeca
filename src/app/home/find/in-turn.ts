/**
 * Does one piece of work at a time, then the newest asked for meanwhile: work given up at every change would never end
 * while changes come faster than it. `stop` gives up the work under way and what waits.
 */
export function inTurn<T>(
  work: (asked: T, signal: AbortSignal) => Promise<void>,
  onFailure: (thrown: unknown) => void,
): {
  ask(next: T): void;
  stop(): void;
} {
  const control = new AbortController();
  let waiting: { next: T } | null = null;
  let isBusy = false;
  const run = async () => {
    isBusy = true;
    while (waiting && !control.signal.aborted) {
      const { next } = waiting;
      waiting = null;
      await work(next, control.signal).catch((thrown) => {
        if (!control.signal.aborted) onFailure(thrown);
      });
    }
    isBusy = false;
  };
  return {
    ask(next) {
      waiting = { next };
      if (!isBusy) void run();
    },
    stop: () => control.abort(),
  };
}
