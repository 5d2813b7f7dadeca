import type { DisputeId } from '../knowledge/ids';
import type { Hint } from '../knowledge/schema';
import { wordsIn } from '../knowledge/short-words';

/** What some words add up to for one type of dispute, and those a reader takes for a reason, the strongest first. */
type Sum = { score: number; words: string[] };

/** What is denied for the sake of what follows: 不是没发货，是卡密无效. */
const denied = /(^|[，。；,;\s])(这|我|倒|也|又)?(不是|并非|并不是|不光是)[^，。；,;]{1,20}(?=[，；,;])/g;
/** What whole words must weigh to be shown as a reason. */
const leastReason = 1;

/** Hints by their words: texts are held against the same hints again and again. */
const ready = new WeakMap<readonly Hint[], ReadonlyMap<string, readonly Hint[]>>();

function readyFor(hints: readonly Hint[]): ReadonlyMap<string, readonly Hint[]> {
  const known = ready.get(hints);
  if (known) return known;
  const made = new Map<string, Hint[]>();
  for (const hint of hints)
    for (const word of hint.words) {
      const those = made.get(word);
      if (those) those.push(hint);
      else made.set(word, [hint]);
    }
  ready.set(hints, made);
  return made;
}

/** The short words of a text, without those of what is denied. */
export function wordsTold(text: string): Set<string> {
  return wordsIn(text.replace(denied, '$1'));
}

/** What the short words of a text say, each counted once; null stands for no dispute at all. */
export function hintSums(text: string, hints: readonly Hint[]): Map<DisputeId | null, Sum> {
  const byWord = readyFor(hints);
  const sums = new Map<DisputeId | null, Sum & { reasons: Map<string, number> }>();
  const counted = new Set<Hint>();
  for (const word of wordsTold(text))
    for (const hint of byWord.get(word) ?? []) {
      const sum = sums.get(hint.dispute) ?? { score: 0, words: [], reasons: new Map<string, number>() };
      sums.set(hint.dispute, sum);
      if (!hint.alike || !counted.has(hint)) sum.score += hint.weight;
      counted.add(hint);
      if (hint.alike && hint.weight >= leastReason && word.length > 1)
        sum.reasons.set(word, Math.max(hint.weight, sum.reasons.get(word) ?? 0));
    }
  // Of 没发货 and 发货 the longer one says more.
  for (const sum of sums.values())
    sum.words = [...sum.reasons]
      .sort((a, b) => b[1] - a[1] || b[0].length - a[0].length)
      .map(([word]) => word);
  return sums;
}
