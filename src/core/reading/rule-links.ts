import type { PageReading } from './page-reading';
import { enclosing } from './page-view';

/** A link of the page to the rules it sells by, in its own words. */
export type RuleLink = { text: string; url: string };

const rules =
  /(售后|退换|退款|退货|购买|购物|下单|服务|用户|交易|质保|保障|平台|会员|免责|充值|发货|争议|消费者).{0,6}(规则|须知|协议|政策|说明|条款|声明|保障)|^(规则|条款|须知|terms( of (service|sale|use))?|refund policy)$/i;
/** The ones that decide a dispute come first. */
const first = /售后|退|购买|须知|refund/i;
const most = 3;

/** Links to rules on the page's own site, at most three; the page itself is none of them. */
export function ruleLinks(reading: PageReading): RuleLink[] {
  if (!URL.canParse(reading.url)) return [];
  const here = new URL(reading.url);
  const words = new Map<number, string>();
  for (const run of reading.runs) {
    if (run.source !== 'text') continue;
    const link = enclosing(reading, run.block, /^a$/);
    if (link >= 0) words.set(link, (words.get(link) ?? '') + run.text);
  }
  const found = new Map<string, RuleLink>();
  for (const [block, raw] of words) {
    const { href, frame } = reading.blocks[block]!;
    const text = raw.replace(/\s+/g, ' ').trim();
    const base = reading.frames[frame]?.url ?? reading.url;
    if (!href || text.length > 20 || !rules.test(text) || !URL.canParse(href, base)) continue;
    const url = new URL(href, base);
    url.hash = '';
    if (url.origin !== here.origin || url.href === here.href.split('#')[0]) continue;
    if (!found.has(url.href)) found.set(url.href, { text, url: url.href });
  }
  const rank = ({ text }: RuleLink) => (first.test(text) ? 0 : 1);
  return [...found.values()].sort((a, b) => rank(a) - rank(b)).slice(0, most);
}
