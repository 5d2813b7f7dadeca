import { showMoney } from '../words/show';
import { fold } from './fold';

/** One word of a query, folded, in the ways it may be written; each stands for it. */
export type Word = readonly string[];

/** A longer query is no search, and would only cost time. */
const longestQuery = 200;
const mostWords = 12;

/** The words of a query, all of which must be there. A number typed with blanks in it ("2026 1118 …") is one number. */
export function wordsOf(query: string): Word[] {
  const typed = fold(query.slice(0, longestQuery)).split(/\s+/).filter(Boolean);
  const words: { joined: string; spaced: string }[] = [];
  for (const word of typed) {
    const last = words.at(-1);
    if (last && /(^|[^\d.¥])\d+$/.test(last.joined) && /^\d{3}/.test(word)) {
      last.joined += word;
      last.spaced += ` ${word}`;
    } else words.push({ joined: word, spaced: word });
  }
  return words.slice(0, mostWords).map(({ joined, spaced }) => waysOf(joined, spaced));
}

function waysOf(joined: string, spaced: string): Word {
  const amount = /^¥|元$/.test(joined) ? amountAsked(joined) : null;
  return [...new Set([joined, spaced, ...(amount === null ? [] : [showMoney(amount)])])];
}

/** The amount of money a query means, in fen; null when it is none. */
export function amountAsked(query: string): number | null {
  const match = /^\s*[¥￥]?\s*(\d{1,7})(?:\.(\d{1,2}))?\s*元?\s*$/.exec(query);
  return match ? Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0')) : null;
}

/** The amount that was perhaps meant: within a tenth of what was typed, the nearest first; null when none is near. */
export function nearestAmount(asked: number, amounts: readonly number[]): number | null {
  const near = amounts.filter((fen) => fen !== asked && Math.abs(fen - asked) <= Math.max(100, asked / 10));
  return near.sort((a, b) => Math.abs(a - asked) - Math.abs(b - asked))[0] ?? null;
}
