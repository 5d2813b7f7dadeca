import { type Candidate, candidateAt } from './candidates';
import { kindOf } from './kind';
import { likelyMeaningsOf, plainWords } from './label-words';
import type { Page } from './page';
import { enclosing, type Piece } from './page-view';
import { isInside } from './placing';
import { isTicker } from './ticker';
import { isAccount, parsers } from './values';

const shopSide =
  /客服|客户服务|值班|业务|帮助|人工|卖家|商家信息|掌柜|加(我|微信|QQ)|有问题|遇到问题|售前|站长|店主|店长|咨询|商务|投诉|举报|邮件|热线|联系我们|售后|support|hotline|service|找|老|平台|官方/i;
const ways: readonly RegExp[] = [
  /(?:QQ|企鹅|扣扣|Q\s?Q|(?<=客服)Q)(?:号码?)?\s*[:：]?\s*(?:[\p{Script=Han}]{0,3}\s)?([1-9]\d{4,11})(?!\d|\*)/giu,
  // "客服QQ：123456　234567": the second of several.
  /(?:客服\s?QQ|QQ)\s*[:：]\s*[1-9]\d{4,11}[\s、/，,]+([1-9]\d{4,11})(?![\d*])/gi,
  /(?:平台客服|客服电话|客服热线)\s*[:：]?\s*([1-9]\d{4,11})(?![\d*-])/g,
  /(?:t\.me\/)(\w{4,32})/gi,
  /(?:whats\s?app|line)\s*[:：]?\s*(\+?\d[\d\s-]{7,16}\d)/gi,
  /(?:微信(?:号|客服)?|(?<![A-Za-z])(?:VX|WX|wechat)(?![A-Za-z])|V信|威信|薇信)\s*[:：]?\s*(?!支付|扫码)([A-Za-z][\w-]{4,19})(?![\w*])/gi,
  // "shop_01（微信）": what it is stands behind.
  /(?<![\w@./-])([A-Za-z][\w-]{4,19})\s?[（(](?:客服)?(?:微信|VX|WX)(?:同号)?[)）]/gi,
  /(?:电报|TG|telegram|飞机|纸飞机)\s*(?:群|频道|客服)?\s*[:：]?\s*(@\w{3,32})/gi,
  /(?:加|联系|客服|站长|店主)\s?[VvＶ](?:信)?(?:号)?\s*[:：]?\s*([A-Za-z][\w-]{4,19})(?![\w*])/g,
  /((?<![\w.+@*-])[\w.+-]{1,64}@[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*(?:\.[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*)+)(?![\w-])/g,
  /(?:热线|电话|致电|客服|客户服务|拨打|举报|投诉|号-?\d?|号|tel|座机|手机|phone|hotline)\s*[:：.]?\s*(400[-\s]?\d{3,4}[-\s]?\d{3,4}|400\d-\d{3,4}-\d{2,4}|0\d{2,3}[-\s]\d{3,4}[-\s]?\d{3,4}|1[3-9]\d{9}|95-?\d{3,4}(?:-\d{1,2})?)(?!\d|\*)/gi,
];
/** "Telegram：@a　邮箱：b@c.cn": who tells of two ways to be reached is the shop. */
function isLineOfWays(text: string): boolean {
  const named = text.match(/(QQ|微信|电报|telegram|TG|whats\s?app|邮箱|e-?mail|电话)\s?[:：]/gi) ?? [];
  return text.length <= 120 && new Set(named.map((one) => one.slice(0, 2).toLowerCase())).size >= 2;
}

/** Who looks at the page is named before his address: "登录身份：", "当前账号：". */
const isSignedIn =
  /(登录(身份|账[号户]|用户|邮箱|为)|当前(账[号户]|用户|登录)|已登录|signed in as|logged in as)\s?[:：]?\s?$/i;
/** What was sent went to the buyer: "密钥已发送到 ". */
const isSentTo = /已(经|同步|自动|全部|成功)?(发送|发|寄|投递|邮寄|抄送)[出送]?[至到给往]\s?[:：]?\s?$/;
/** Numbers of the shape of a telephone's: where a shop says how to reach it they need no word before them. */
const telephone =
  /(?<![\d-])(400-\d{3,4}-\d{3,4}|400\d-\d{3,4}-\d{2,4}|0\d{2,3}-\d{3,4}-?\d{3,4})(?![\d*-])/g;

/** Where the shop can be reached: addresses in head, foot or beside words such as 客服; never the buyer's own. */
export function contactCandidates(page: Page): Candidate[] {
  const { view } = page;
  const own = new Set(
    page.pairs
      .filter((pair) => likelyMeaningsOf(pair.label)[0]?.name === 'buyer')
      .map((pair) => pair.piece.at),
  );
  const last = lastFieldOf(page);
  // Rules know no buyer by his address.
  const isRules = kindOf(page).kind === 'rules';
  // Where the page says whose address it is, it is that person's everywhere on it.
  const buyers = page.pairs
    .filter((pair) =>
      /^(收件人|电邮|(联系|客户|收货|账单)信息|(下单|接收|收货|收件|我的)?(邮箱|电子邮箱|email))$/i.test(
        plainWords(pair.label),
      ),
    )
    .flatMap(({ label, piece, from, to }) => {
      const found = /(?<![\w.+-])[\w.+-]{1,64}@[\w.-]+/.exec(piece.text.slice(from, to))?.[0];
      return found && (piece.at <= last || plainWords(label) === '收件人') ? [found] : [];
    });
  const shown = view.pieces.filter((piece) => !piece.isHidden && !piece.isControl);
  const edge = new Set([...shown.slice(0, 6), ...shown.slice(-5)]);
  const said = shown.flatMap((piece) => {
    const isEdge =
      edge.has(piece) ||
      piece.isAside ||
      enclosing(view.reading, piece.block, /^(footer|aside|header)$/) >= 0;
    const isShops =
      shopSide.test(piece.text) || isRules || isUnderShops(page, piece) || isLineOfWays(piece.text);
    // Below all that an order says, and on a page that says nothing of one, an address is the site's.
    const isFoot =
      enclosing(view.reading, piece.block, /^footer$/) >= 0 ||
      /ICP|©|版权/.test(piece.text) ||
      (piece.at > last && isEdge && /^.{0,4}(QQ|微信|邮箱|电话|热线|Q\s?Q|VX|TG)\s?[:：]?/i.test(piece.text));
    if (piece.text.length > 300 || isTicker(piece.text) || (own.has(piece.at) && !isShops && !isFoot))
      return [];
    if (isOwnMenu(view.pieces, piece) || isAccount(piece.text)) return [];
    return (isShops || isFoot ? [...ways, telephone] : ways).flatMap((way) =>
      [...piece.text.matchAll(way)].flatMap((match) => {
        const words = inRun(piece, match).replace(/^20\d\d(-20\d\d)?(?=[A-Za-z])/, '');
        if (/^no-?reply@/i.test(words) || buyers.includes(words)) return [];
        const before = piece.text.slice(Math.max(0, match.index - 6), match.index + match[0].indexOf(words));
        const after = piece.text.slice(match.index + match[0].length, match.index + match[0].length + 4);
        if (
          /([您你]的|我的?)(邮箱|手机|电话|微信|QQ)\S?\s?$/.test(
            piece.text.slice(0, match.index + match[0].indexOf(words)),
          )
        )
          return [];
        if (/[向给至到]\s?$/.test(before) && /^\s?(发送|发了|发出|寄)/.test(after)) return [];
        const upTo = piece.text.slice(0, match.index + match[0].indexOf(words));
        if (isSignedIn.test(upTo) || isSentTo.test(upTo)) return [];
        if (/(传真|fax)\s?[:：]?\s?$/i.test(before)) return [];
        if (/群[^，。；,;]*$|(下单|接收|收货|买家|查单)\S*\s?[:：]?\s?$/.test(before)) return [];
        const parsed = { value: words, raw: words, confidence: 0.95 };
        const offset = match.index + match[0].indexOf(words);
        const sure = isShops || isEdge ? 1 : 0.8;
        const isBuyers =
          /(下单|接收|收货|我的|购买|充值|联系)?(邮箱|账号|手机|方式)\s*[:：]?\s*$/.test(before) &&
          !isShops &&
          !isEdge;
        if (isBuyers || (!isEdge && !isShops && (page.labelled.has('orderId') || words.includes('@'))))
          return [];
        const label = before.replace(/[\s:：]+$/, '').slice(-6);
        const found = candidateAt(view, { name: 'contact', parsed, piece, offset, label, sure });
        // The foot of a page is where a shop says how to reach it.
        return [
          { ...found, confidence: isShops || isEdge ? Math.max(found.confidence, 0.85) : found.confidence },
        ];
      }),
    );
  });
  return [...said, ...boxed(page)];
}

/** Names of ways to reach somebody, which say nothing of whom. */
const bareWays =
  /^(qq|企鹅|扣扣|微信|vx|wx|wechat|tg|telegram|电报|飞机|whatsapp|邮箱|电子邮箱|email|电话|手机|热线)(号码?)?$/;

/** Whose way it is stands with it: 客服微信. */
const shopsWay =
  /^(客服|售[前后]|店主|平台|商家|卖家|官方)(的)?(qq|微信|vx|邮箱|电话|热线)(号码?)?\s?[:：]?$/i;

/**
 * An address alone in its line: under the bare name of a way, in a box that speaks of the shop's service ("请联系客服",
 * QQ 123456), or without any label in an element called so.
 */
function boxed(page: Page): Candidate[] {
  const { view, pairs, reading } = page;
  const isAddress = ({ text }: Piece) => {
    const words = text.trim();
    return parsers.contact(words)?.raw === words && /[\d@_]/.test(words);
  };
  const add = (piece: Piece, label: string) => {
    const raw = piece.text.trim();
    const parsed = { value: raw, raw, confidence: 0.9 };
    return candidateAt(view, { name: 'contact', parsed, piece, offset: 0, label, sure: 1 });
  };
  const labelled = pairs.flatMap(({ label, labelAt, piece, how }) => {
    const isBeside =
      /^(right|row|list)$/.test(how) && piece.at !== labelAt && bareWays.test(plainWords(label));
    if (!isBeside || piece.isHidden || piece.isControl || !isAddress(piece)) return [];
    return speaksOfService(page, piece) ? [add(piece, label)] : [];
  });
  const paired = new Set(pairs.map((pair) => pair.piece.at));
  // A list of talks is full of people's names.
  const isTalk = kindOf(page).kind === 'chat';
  const called = view.pieces.filter((piece) => {
    if (isTalk) return false;
    if (piece.isHidden || piece.isControl || piece.text.length > 40 || paired.has(piece.at)) return false;
    return isAddress(piece) && isInContact(reading.blocks, piece.block) && !isOwnMenu(view.pieces, piece);
  });
  const named = view.pieces.filter((piece) => {
    const label = view.pieces[piece.at - 1];
    if (piece.isHidden || piece.isControl || label?.box?.[1] !== piece.box?.[1] || !isAddress(piece))
      return false;
    return shopsWay.test(label?.text.trim() ?? '');
  });
  return [...labelled, ...called.map((piece) => add(piece, '')), ...named.map((piece) => add(piece, ''))];
}

/** Whether the box around a piece tells to turn to the shop. */
function speaksOfService({ view, reading: { blocks } }: Page, piece: Piece): boolean {
  const near = view.pieces.slice(Math.max(0, piece.at - 8), piece.at + 6);
  for (let box = piece.block, up = 0; up < 4 && box > 0; up++, box = blocks[box]!.parent) {
    const here = near.filter((one) => isInside(view, one.block, box));
    if (here.length > 10) return false;
    if (
      here.some(({ text }) =>
        /联系(客服|我们|商家|卖家|店主|站长|店长|管理员|老板|平台)|人工客服|在线客服|客服人员|售后(客服|联系)/.test(
          text,
        ),
      )
    )
      return true;
  }
  return false;
}

/** In an element whose class says that it holds the shop's addresses, and in no form. */
function isInContact(blocks: Page['reading']['blocks'], block: number): boolean {
  for (let at = block, up = 0; at >= 0 && up < 5; at = blocks[at]!.parent, up++) {
    const { tag, class: names = '' } = blocks[at]!;
    if (tag === 'form') return false;
    if (
      /(^|[\s_-])(contacts?|contact-?(us|info|way)|kefu|customer-?service|service-?qq)([\s_-]|$)/i.test(names)
    )
      return true;
  }
  return false;
}

/** In the head of a page the address of who is signed in opens his menu: "a@b.cn", "个人中心 退出". */
function isOwnMenu(pieces: readonly Piece[], piece: Piece): boolean {
  const rest = /^[\w.*+-]+@[\w.-]+(?![\w.-])[\s▾▼⌄]*(.{0,40})$/.exec(piece.text);
  if (!rest) return false;
  const after = pieces.slice(piece.at + 1, piece.at + 5).map(({ text }) => text);
  const menu = /退出|登出|注销|(log|sign) ?out|个人(中心|资料)|账[户号]设置|修改密码/i;
  if (rest[1]) return menu.test(rest[1]);
  return after.some((text) => menu.test(text)) || isAtEndOfBar(pieces, piece);
}

/** The last word of the row of words at the top of a page, as navigation ends with who is signed in. */
function isAtEndOfBar(pieces: readonly Piece[], { at, box, frame }: Piece): boolean {
  if (!box || box[1] > 80) return false;
  const row = pieces.filter((one) => one.frame === frame && one.box && Math.abs(one.box[1] - box[1]) < 12);
  return (
    row.length >= 4 && row.every((one) => one.at === at || (one.box![0] < box[0] && one.text.length <= 12))
  );
}

/** The name of an account ends with its run, though the next one may touch it: "微信 abcde" "9:30-18:30". */
function inRun({ parts }: Piece, match: RegExpExecArray): string {
  const words = match[1]!;
  const from = match.index + match[0].indexOf(words);
  const part = parts.find((one) => one.from <= from && from < one.to);
  const isName = /^[A-Za-z][\w-]*$/.test(words) && part !== undefined && part.to - from >= 5;
  return isName ? words.slice(0, part.to - from) : words;
}

/** Where the last piece stands that says something of an order. */
function lastFieldOf({ pairs }: Page): number {
  const own =
    /^(orderId|amountFen|payableFen|status|payMethod|orderTime|payTime|productName|cardSecret|tradeNo)$/;
  const at = pairs.flatMap(({ label, piece, from, to }) => {
    const name = likelyMeaningsOf(label)[0]?.name ?? 'unwanted';
    const isSaid =
      own.test(name) && parsers[name as keyof typeof parsers](piece.text.slice(from, to)) !== null;
    return isSaid ? [piece.at] : [];
  });
  return Math.max(-1, ...at);
}

/** "在线客服", then its numbers line by line in the same box. */
function isUnderShops({ view: { pieces }, reading: { blocks } }: Page, piece: Piece): boolean {
  const isUnder = pieces
    .slice(Math.max(0, piece.at - 3), piece.at)
    .some(
      (one) =>
        (one.block === piece.block || one.block === blocks[piece.block]!.parent) &&
        one.text.length <= 20 &&
        shopSide.test(one.text),
    );
  const before = pieces[piece.at - 1];
  const isBeside =
    before?.box?.[1] === piece.box?.[1] &&
    /^.{0,6}(客服|售后|咨询)(方式|电话)?[:：]?$/.test(before?.text ?? '');
  return isUnder || isBeside || isInShopsPart(pieces, piece) || isUnderReachUs(pieces, piece);
}

/** "联系我们", then "电话 021-…", "邮箱 a@b.cn" line by line. */
function isUnderReachUs(pieces: readonly Piece[], piece: Piece): boolean {
  return (
    /^(QQ|微信|邮箱|电子邮件|电话|座机|手机|热线|e-?mail|tel|phone)/i.test(piece.text) &&
    pieces
      .slice(Math.max(0, piece.at - 4), piece.at)
      .some(({ text }) => /^(联系我们|与我们联系|contact( us)?)$/i.test(text.trim()))
  );
}

/** "卖家信息", and what stands under it up to the next heading of this kind: 昵称, 城市, 联系电话. */
function isInShopsPart(pieces: readonly Piece[], piece: Piece): boolean {
  const heading = pieces
    .slice(Math.max(0, piece.at - 7), piece.at)
    .findLast(({ text }) => /^\p{Script=Han}{2,4}(信息|资料)$/u.test(text));
  return /^(卖家|商家|店铺|店主|掌柜|商户|卖方)/.test(heading?.text ?? '');
}

/** The site's entry in the ICP register. */
export function icpCandidate({ view }: Page): Candidate | null {
  for (const piece of view.pieces) {
    const parsed = parsers.icp(piece.text);
    if (parsed) {
      const found = candidateAt(view, { name: 'icp', parsed, piece, offset: 0, label: '', sure: 1 });
      return { ...found, confidence: piece.isHidden ? 0.82 : 0.97 };
    }
  }
  return null;
}
