/** A stretch of a sentence: the same on both sides, or not. */
export type Stretch = { text: string; isChanged: boolean };

/** How alike two texts are, 0…1: twice the pairs of neighbouring letters they share over all they have (Dice). */
export function likeness(one: string, other: string): number {
  if (one === other) return 1;
  const [mine, its] = [pairsIn(one), pairsIn(other)];
  if (mine.length === 0 || its.length === 0) return 0;
  const left = new Map<string, number>();
  for (const pair of mine) left.set(pair, (left.get(pair) ?? 0) + 1);
  let shared = 0;
  for (const pair of its) {
    const count = left.get(pair) ?? 0;
    if (count === 0) continue;
    left.set(pair, count - 1);
    shared += 1;
  }
  return (2 * shared) / (mine.length + its.length);
}

function pairsIn(text: string): string[] {
  const letters = [...text];
  return letters.slice(1).map((letter, i) => letters[i]! + letter);
}

/** Longer sentences are not marked word by word: the table of their words would grow with the square. */
const mostWords = 400;

/** Two versions of a sentence with what differs marked: the longest common row of words stays unmarked. */
export function markDifference(before: string, after: string): { before: Stretch[]; after: Stretch[] } {
  const [one, other] = [wordsOf(before), wordsOf(after)];
  if (one.length > mostWords || other.length > mostWords)
    return { before: [{ text: before, isChanged: true }], after: [{ text: after, isChanged: true }] };
  const shared = sharedWords(one, other);
  return {
    before: stretches(one, new Set(shared.map(([i]) => i))),
    after: stretches(other, new Set(shared.map(([, j]) => j))),
  };
}

/** A number or a Latin word is one word, everything else a letter each. */
function wordsOf(text: string): string[] {
  return text.match(/\d+(?:\.\d+)?|[A-Za-z]+|./gsu) ?? [];
}

/** The longest common subsequence, as pairs of places. */
function sharedWords(one: readonly string[], other: readonly string[]): [number, number][] {
  const width = other.length + 1;
  const longest = new Uint16Array((one.length + 1) * width);
  for (let i = one.length - 1; i >= 0; i--)
    for (let j = other.length - 1; j >= 0; j--)
      longest[i * width + j] =
        one[i] === other[j]
          ? longest[(i + 1) * width + j + 1]! + 1
          : Math.max(longest[(i + 1) * width + j]!, longest[i * width + j + 1]!);
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < one.length && j < other.length; ) {
    if (one[i] === other[j]) pairs.push([i++, j++]);
    else if (longest[(i + 1) * width + j]! >= longest[i * width + j + 1]!) i++;
    else j++;
  }
  return pairs;
}

function stretches(words: readonly string[], shared: ReadonlySet<number>): Stretch[] {
  const found: Stretch[] = [];
  for (const [i, text] of words.entries()) {
    const isChanged = !shared.has(i);
    const last = found.at(-1);
    if (last?.isChanged === isChanged) last.text += text;
    else found.push({ text, isChanged });
  }
  return found;
}
