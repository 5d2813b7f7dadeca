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

const telling = /(客服|店主|卖家|商家|对方|店家|老板)[^，。]{0,6}(?<![不没未])(说|回|称|发|骂|讲|写|答)/;

/**
 * How a sentence is put, beside its words: with what it begins and ends, its length, and whether it asks, cries out, quotes,
 * counts, speaks to somebody or tells what somebody said. Each is marked, so that it is no word: “^不”, “吧$”, “+问”.
 */
export function mannerOf(sentence: string): Set<string> {
  const bare = sentence.replace(/[^\u4e00-\u9fffa-z]+/gi, ' ').trim();
  const marks = {
    '+引': /[“"『「]/.test(sentence),
    '+问': /[？?]/.test(sentence),
    '+叹': /[！!]/.test(sentence),
    '+你': /你/.test(sentence),
    '+数': /\d/.test(sentence),
    '+说': telling.test(sentence),
  };
  return new Set([
    ...[1, 2].flatMap((size) => [`^${bare.slice(0, size)}`, `${bare.slice(-size)}$`]),
    `+长${Math.min(6, sentence.length >> 3)}`,
    ...Object.entries(marks).flatMap(([mark, isThere]) => (isThere ? [mark] : [])),
  ]);
}
