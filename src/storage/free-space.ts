/** Less than this is a full disk, whatever the browser calls it, bytes: what opening the database may write, and more. */
export const fullBytes = 16 * 2 ** 20;

/** What the browser says may still be stored, bytes; null when it does not say. */
export async function readFreeBytes(): Promise<number | null> {
  const { quota, usage } = (await globalThis.navigator?.storage?.estimate()) ?? {};
  return quota === undefined || usage === undefined ? null : Math.max(0, quota - usage);
}
