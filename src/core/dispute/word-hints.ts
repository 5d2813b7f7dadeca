import type { DisputeId } from '../knowledge/ids';
import type { Hint } from '../knowledge/schema';
import { wordsIn } from '../knowledge/short-words';

/** What some words add up to for one type of dispute, and the words that speak for it, the strongest first. */
type Sum = { score: number; words: string[] };

/** What is denied for the sake of what follows: 不是没发货，是卡密无效. */
const denied = /(^|[，。；,;\s])(这|我|倒|也|又)?(不是|并非|并不是|不光是)[^，。；,;]{1,20}(?=[，；,;])/g;

/** What the short words of a text say, each counted once; null stands for no dispute at all. */
export function hintSums(text: string, hints: readonly Hint[]): Map<DisputeId | null, Sum> {
  const words = wordsIn(text.replace(denied, '$1'));
  const sums = new Map<DisputeId | null, Sum & { weights: Map<string, number> }>();
  for (const { dispute, weight, words: listed } of hints)
    for (const word of listed) {
      if (!words.has(word)) continue;
      const sum = sums.get(dispute) ?? { score: 0, words: [], weights: new Map<string, number>() };
      sum.score += weight;
      if (weight > 0) sum.weights.set(word, weight);
      sums.set(dispute, sum);
    }
  for (const sum of sums.values())
    sum.words = [...sum.weights].sort((a, b) => b[1] - a[1]).map(([word]) => word);
  return sums;
}
