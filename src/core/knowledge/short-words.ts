/** No word of a table is longer, apart from what is written in Latin letters. */
const longest = 4;

/** All short words in a text: up to four signs in a row, and whole words in Latin letters. */
export function wordsIn(text: string): Set<string> {
  const found = new Set<string>();
  for (const [run] of text.toLowerCase().matchAll(/[\u4e00-\u9fff]{1,9999}|[a-z]{1,12}/g))
    if (run.charCodeAt(0) < 128) found.add(run);
    else
      for (let at = 0; at < run.length; at += 1)
        for (let end = at + 1; end <= Math.min(run.length, at + longest); end += 1)
          found.add(run.slice(at, end));
  return found;
}
