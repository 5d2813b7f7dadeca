import type { Meaning } from './label-table';
import { isRate } from './money';

type Told = { name: Meaning; label: string; words: string; raw: string; line: string };

/** Whether a sum under a label of one is something else, by what is written around it. */
export function isOtherSum({ name, label, words, raw, line }: Told): boolean {
  if (!/Fen$/.test(name)) return false;
  if (/^(总?支出|总?收入)/.test(label.trim()) && isMonths(line)) return true;
  // "+¥18.80" came in, or is added to what it costs.
  if (name !== 'refundFen' && isAdded(words, raw)) return true;
  // "账户余额(剩4.25元)": what is left there is not what was paid; "¥2.50/小时" is what an hour of it costs.
  return /^(amount|payable)Fen$/.test(name) && (isLeft(words, raw) || isRate(words, raw));
}

/** Whether a sum is what an account holds: "零钱（余额 ¥12.37）". */
function isLeft(words: string, raw: string): boolean {
  return /(余额|剩余?|还剩|可用|结余)\s?[:：为]?\s?$/.test(words.slice(0, Math.max(0, words.indexOf(raw))));
}

/** "支出 ¥206.50 收入 ¥25.50": what went out and came in in a month. */
function isMonths(text: string): boolean {
  return /支出/.test(text) && /收入/.test(text);
}

/** Whether a sum has a plus sign before it. */
function isAdded(words: string, raw: string): boolean {
  return /[+＋]\s?$/.test(words.slice(0, Math.max(0, words.indexOf(raw))));
}
