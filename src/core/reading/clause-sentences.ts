import type { Part } from './page-view';

/**
 * Behind a full stop, a question or a semicolon, before a number in a ring, and behind the dot or stroke that parts what is
 * promised in one line: "24 小时自动退款 · 卡密无效包赔".
 */
const ends = /(?<=[。；;！!？?\n]|[a-z)][.!]\s|\s[·|｜]\s)|(?=[①-⑳])/;

/** The sentences of some words, one after the other. */
export function sentencesIn(words: string): string[] {
  return words.split(ends);
}

/**
 * The words of a piece where one stands beside the other without a sign, as a clock before a sentence, or the same in
 * another language below it: "…超时自动取消" "Complete payment within 15 minutes".
 */
export function stretchesOf({ text, parts }: { text: string; parts: readonly Part[] }): string[] {
  const cuts = parts
    .map(({ from }) => from)
    .filter((at) => at > 0 && isApart(text.slice(0, at), text.slice(at)));
  return [0, ...cuts].map((from, i) => text.slice(from, cuts[i]));
}

function isApart(before: string, after: string): boolean {
  if (/\d$/.test(before) && /^\d/.test(after)) return true;
  if (/[\p{Script=Han}，。]$/u.test(before) && /^[A-Za-z]+\s[a-z]/.test(after)) return true;
  return /[a-z)][.!?]$/.test(before);
}
