import type { PageReading } from './page-reading';

/** A sentence of the page that grants the buyer something or limits him, in the page's own words. */
export type Clause = { text: string; effect: 'grants' | 'limits'; run: number };

const grants =
  /包换|包退|全额退款|应当(更换|退款)|可以?(申请)?退款|假一赔|自动发货|质保|(\d+|[一二三四五六七])\s*(分钟|小时|天|个工作日)内.{0,10}(到账|发货|退款|更换|处理|回复)/;
const limits = /概不退|不退不换|不予(受理|退)|最终解释权|概不负责|不承担|恕不退换|不支持退/;

/** The clauses of a rules, product or order page; at most 20, each at most 200 characters. */
export function readClauses(reading: PageReading): Clause[] {
  const found: Clause[] = [];
  const seen = new Set<string>();
  for (const [run, { text, hidden, source }] of reading.runs.entries()) {
    if (hidden || source !== 'text') continue;
    for (const sentence of text.split(/(?<=[。；;！!\n])/)) {
      const words = sentence.trim();
      if (words.length < 6 || words.length > 200 || seen.has(words)) continue;
      const effect = limits.test(words) ? 'limits' : grants.test(words) ? 'grants' : null;
      if (!effect) continue;
      seen.add(words);
      found.push({ text: words, effect, run });
      if (found.length === 20) return found;
    }
  }
  return found;
}
