import { namesLog } from './account-logs';
import type { Candidate } from './candidates';
import { footNames } from './foot-names';
import { kindOf } from './kind';
import { meaningsOf } from './label-words';
import { peerOf } from './loose/peers';
import { parseMoney } from './money';
import type { Page } from './page';
import { isAnybodys, namesPage, titleParts } from './page-names';
import type { Piece } from './page-view';
import { headNames, logoNames, type Name, saidNames, titleNames } from './site-names';
import { statusOf } from './status-words';

/**
 * The site's name: what its meta elements, title, first line, logo and foot call it. Each place makes a guess; where two
 * agree it is surer. What is the page's own (its heading, its goods, a state, a label) is no site's name.
 */
export function platformCandidate(page: Page): Candidate | null {
  const { reading, view } = page;
  const shown = view.pieces.filter(
    (piece) => !piece.isHidden && !piece.isIcon && !piece.isControl && piece.frame === 0,
  );
  const own = ownWords(page, shown);
  // Behind the name of the page a title has the site's, also where the site is who sells.
  const [first, ...rest] = titleParts(reading.title);
  if (first && namesPage(first)) for (const part of rest.slice(-1)) own.delete(part);
  const peer = kindOf(page).kind === 'chat' ? peerOf(page) : null;
  const names = [
    ...titleNames(reading.title.replace(/[《》]/g, ' '), own),
    ...(reading.siteName ? [{ text: reading.siteName, score: 0.62, run: -1, from: 'site' as const }] : []),
    ...logoNames(page),
    ...headNames(page, shown),
    ...footNames(page, shown),
    ...saidNames(page),
  ].filter(
    (name) => isName(name.text) && name.text !== peer && !(peer && /^(店主|老板|掌柜)/.test(name.text)),
  );
  for (const name of names) {
    const places = new Set(names.filter((other) => agrees(name.text, other.text)).map((other) => other.from));
    name.score += 0.25 * (places.size - 1);
    const isSaid = name.from === 'site' || (name.from === 'foot' && name.score >= 0.42);
    if (!isSaid && namesPage(name.text)) name.score -= 0.5;
    if (!isSaid && isAnybodys(name.text)) name.score -= 0.4;
    // Who sells in a mall is named like this, the mall is not.
    if (/(旗舰店|专营店?|专卖店|授权店)$/.test(name.text) && places.size < 2) name.score -= 0.25;
    // Neither a company that runs it nor the number of an order is what a site is called.
    if (/(有限)?公司$/.test(name.text) && places.size < 2) name.score -= 0.12;
    if (/[a-z\d]{2,}-?\d{3,}|\d{4,}/i.test(name.text) && places.size < 2) name.score -= 0.3;
    if (own.has(name.text) && name.from !== 'site' && places.size < 2) name.score -= 0.35;
  }
  // Who sells in a mall has his name over his pages, the mall its own in the foot.
  const shop = names.find((name) => name.isShop);
  if (shop && names.some((name) => name.from === 'foot' && !agrees(name.text, shop.text)))
    for (const name of names) if (agrees(name.text, shop.text)) name.score -= 0.6;
  const ranked = names.sort((x, y) => y.score - x.score);
  const best = ranked[0] && asCalled(ranked[0], ranked);
  if (!best || best.score < 0.3) return null;
  const rival = ranked.find((name) => !agrees(name.text, best.text));
  const isRivalled = rival !== undefined && best.score - rival.score < 0.08;
  const confidence = Math.min(
    isRivalled ? 0.75 : 0.97,
    best.score >= 0.6 ? 0.86 + (best.score - 0.6) * 0.3 : 0.55 + best.score * 0.42,
  );
  const { run, from: label } = best;
  const value = withTill(page, best.text);
  return { name: 'platformName', value, raw: value, confidence, label, run, piece: null };
}

/** A till that is nowhere named without that word is called so: 某某收银台. */
function withTill({ reading, view }: Page, name: string): string {
  const texts = [reading.title, ...view.pieces.flatMap(({ text, isHidden }) => (isHidden ? [] : text))];
  const said = texts.flatMap((text) => text.split(name).slice(1));
  return said.length >= 1 && said.every((after) => after.startsWith('收银台')) ? `${name}收银台` : name;
}

/** Of names that agree, the one that most places use just so; else as the head or the title has it. */
function asCalled(best: Name, names: readonly Name[]): Name {
  const same = names.filter((name) => agrees(name.text, best.text));
  const uses = (name: Name) =>
    new Set(same.filter((one) => one.text === name.text).map((one) => one.from)).size;
  const order = ['site', 'head', 'title', 'logo', 'foot', 'said'];
  const [first] = [...same].sort(
    (x, y) => uses(y) - uses(x) || order.indexOf(x.from) - order.indexOf(y.from) || y.score - x.score,
  );
  return { ...first!, score: Math.max(best.score, first!.score) };
}

/** Two names agree when they are the same, or one is the other with more words: 某通 and 某通聚合收银. */
function agrees(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short === long || (short.length >= 2 && long.startsWith(short) && !namesPage(short));
}

/** What the page says of itself: headings below its first lines, values of labels. */
function ownWords(page: Page, shown: readonly Piece[]): Set<string> {
  const own = new Set<string>();
  for (const piece of shown)
    if (piece.isHeading && !piece.isAside && piece.at > shown[0]!.at) own.add(piece.text);
  for (const { label, piece, from, to } of page.pairs)
    if (meaningsOf(label)[0] && meaningsOf(label)[0]!.name !== 'platformName')
      own.add(piece.text.slice(from, to));
  return own;
}

function isName(text: string): boolean {
  return (
    text.length >= 2 &&
    text.length <= 24 &&
    /[\p{L}]/u.test(text) &&
    !/[。！？，：:*￥¥@~～<>]|\d{5,}|ICP|公告|欢迎|您好|[（(]\d|^(由|本|该|这|谢谢|感谢|有|请|已|还|就|去|你的|我的|您的|没有|到底|暂无|共|第|距|返回|查看|点击|复制|立即|继续|再来|来自|联系|热线|电话|客服|邮箱|备案|版权|建议|推荐使用|最佳|手机使用|打开|长按|扫)|怎么|如何|已(被|过期|失效|超时|关闭|加密|结束|停用|取消|支付|付款|下架)|不存在|(扫|扫一扫|识别)$|开源|源码|(客服|售后|专员|坐席|小二)\s?[-_]?\d{1,5}号?$/.test(
      text,
    ) &&
    meaningsOf(text).length === 0 &&
    !namesLog(text) &&
    // What a till says of its picture and of the coin it takes.
    !/二维码|有效期|倒计时|剩余|^(USDT?|TRX|TRC-?20|ERC-?20|BTC|ETH)$|^[A-Z]{3,4}[-_\s]?(TRC|ERC|BEP)-?20$/i.test(
      text,
    ) &&
    !/^(全部|所有|all|在线|人工|官方|平台|本站|本店|安全|消息|热线)$/i.test(text) &&
    !/(专用章|公章|了)$|小助手$/.test(text) &&
    text.replace(/[\d.,\s]/g, '').length >= 2 &&
    (statusOf(text.replace(/中心/g, '')) === null || text.length > 6) &&
    parseMoney(text) === null
  );
}
