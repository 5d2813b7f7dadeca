/**
 * Throws for a list of paths that would not come out of a zip everywhere as they went in: characters and endings
 * that Windows refuses, names that differ by case only, names macOS would write in another Unicode form.
 */
export function refuseUnportable(paths: readonly string[]): void {
  const seen = new Set<string>();
  for (const path of paths) {
    const key = path.toLowerCase();
    if (seen.has(key)) throw new Error(`two files of one name in the bag: ${path}`);
    seen.add(key);
    if (path !== path.normalize('NFC')) throw new Error(`not in composed form: ${path}`);
    if (/[<>:"|?*\\]|[. ](\/|$)/.test(path)) throw new Error(`Windows has no such name: ${path}`);
  }
}
