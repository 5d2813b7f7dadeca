/** Time that was recorded, without the pauses. */
export type RecordedClock = { ms(): number; pause(): void; resume(): void };

/** A clock that runs from now on. */
export function recordedClock(): RecordedClock {
  let before = 0;
  let since: number | null = performance.now();
  const ms = () => Math.round(before + (since === null ? 0 : performance.now() - since));
  return {
    ms,
    pause() {
      before = ms();
      since = null;
    },
    resume() {
      since ??= performance.now();
    },
  };
}
