/** Keeps something small; when that fails the copy itself has worked all the same. */
export function act(deed: () => Promise<void>): void {
  deed().catch((thrown) => console.warn('side panel', thrown));
}
