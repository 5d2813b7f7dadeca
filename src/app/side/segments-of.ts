const longest = 60;

/** A text in pieces short enough to be kept in mind while typing: sentences, cut at commas where they are long. */
export function segmentsOf(text: string): string[] {
  const sentences = text.split('\n').flatMap((line) => line.match(/[^。；]+[。；]*[”）]?|[。；]+/g) ?? []);
  return sentences
    .flatMap((one) => (one.length > longest ? atCommas(one) : [one]))
    .filter((one) => one.trim() !== '');
}

function atCommas(sentence: string): string[] {
  const parts: string[] = [];
  for (const piece of sentence.match(/[^，、]+[，、]?/g) ?? [sentence]) {
    const last = parts.at(-1);
    if (last !== undefined && last.length + piece.length <= longest) parts[parts.length - 1] = last + piece;
    else parts.push(piece);
  }
  return parts;
}
