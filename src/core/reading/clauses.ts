import type { PageReading } from './page-reading';

/** A sentence of the page that grants the buyer something or limits him, in the page's own words. */
export type Clause = { text: string; effect: 'grants' | 'limits'; run: number };

const grants =
  /包换|包退|全额退款|应当(更换|退款)|可以?(申请)?退款|假一赔|自动发货|质保|(\d+|[一二三四五六七])\s*(分钟|小时|天|个工作日)内.{0,10}(到账|发货|退款|更换|处理|回复)/;
const limits = /概不退|不退不换|不予(受理|退)|最终解释权|概不负责|不承担|恕不退换|不支持退|只能|仅限|逾期/;

/** What can be held against the shop word for word: an exchange, a refund, a time limit. */
const firm = /包换|包退|退款|更换|假一赔|(\d+|[一二三四五六七])\s*(分钟|小时|天|个工作日)内/;

/** The clauses of a rules, product or order page, firm ones first; at most 20, each at most 200 characters. */
export function readClauses(reading: PageReading): Clause[] {
  const found: Clause[] = [];
  const seen = new Set<string>();
  for (const [run, { text, hidden, source, block }] of reading.runs.entries()) {
    // A title or heading names the goods; it promises nothing.
    if (hidden || source !== 'text' || /^h[1-4]$/.test(reading.blocks[block]?.tag ?? '')) continue;
    for (const sentence of text.split(/(?<=[。；;！!\n])/)) {
      const words = sentence.trim();
      if (words.length < 6 || words.length > 200 || seen.has(words)) continue;
      const effect = limits.test(words) ? 'limits' : grants.test(words) ? 'grants' : null;
      if (!effect) continue;
      seen.add(words);
      found.push({ text: words, effect, run });
    }
  }
  const standing = ({ effect, text }: Clause) => (effect === 'grants' && !firm.test(text) ? 1 : 0);
  return found.sort((a, b) => standing(a) - standing(b) || a.run - b.run).slice(0, 20);
}
