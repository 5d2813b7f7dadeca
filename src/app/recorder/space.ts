/** What is left free for the browser, the ledger and the system, bytes. */
export const reserveBytes = 256 * 2 ** 20;
/** Less than this is not begun, ms. */
export const leastMs = 60_000;

/**
 * How long may still be recorded, ms: until the free space is down to the reserve and a second copy, which is made for
 * seeking. Takes bytes and bytes per second.
 */
export function timeLeft({
  freeBytes,
  recordedBytes,
  bytesPerSecond,
}: {
  freeBytes: number;
  recordedBytes: number;
  bytesPerSecond: number;
}): number {
  const room = freeBytes - reserveBytes - recordedBytes;
  return Math.max(0, (room / (2 * bytesPerSecond)) * 1000);
}
