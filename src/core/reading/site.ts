import type { Candidate } from './candidates';
import { kindOf } from './kind';
import { meaningsOf, plainWords } from './label-words';
import type { Page } from './page';
import { enclosing, type Piece } from './page-view';
import { statusOf } from './status-words';
import { parseMoney } from './values';

/** Words that name a page, not a site. */
const pageWords =
  /订单|订购单|详情|查询|查单|支付|付款|收银|登录|注册|首页|规则|协议|条款|须知|政策|声明|工单|投诉|退款|售后|结果|列表|账单|扫码|公告|兑换|激活|核验|充值(结果|失败|成功)|聊天|会话|对话|留言|答复|反馈|申请|通知|成功|失败|提交|我的|确认|购物车|帮助|页面|单据|问题|购买|查询|查看|开通|我的|取卡|提卡|提货单|小票|账单|消息|卡包|限额|回单|明细|凭据|凭证|取码|控制台|卡券|介入|通知|说明|客服$|客服沟通|沟通中|后台|^(order|shop|invoice|home|pay|payment|checkout|product|rules?|login|error|404|500|my.*|receipt|support|help|ticket.*|terms|chat|item|detail|orderconfirmation|paymentdetails?|checkout|cashier)s?$/i;

/** Whether words name a page and nothing else: "订单详情", "退款申请未通过"; not "兑换王" or the name of a code to redeem. */
export function namesPage(text: string): boolean {
  const words = plainWords(text);
  if (!pageWords.test(words)) return false;
  const rest = words
    .replace(new RegExp(pageWords.source, 'gi'), '')
    .replace(
      /[的了您我你与]|管理|打印|电子|平台|已|未|正在|中心|系统|自助|疑问|选择|状态|变更|微信|支付宝|安全|转账|信息|详细|商品|处理|在线|未通过|被拒绝?|用户|会员|购卡|扫|方式|资金|全部|授权/g,
      '',
    );
  return (
    rest.length < 2 ||
    /(详情|详细|结果|列表|查询|规则|协议|条款|申请|未通过|成功|失败|评价|推荐|公告|通知|须知|记录)$/.test(
      words,
    )
  );
}

const separators =
  /\s*[|｜丨_→←»«›‹·•・]\s*|\s+[-–—~]+\s*|\s*[-–—~]+\s+|\s*::\s*|(?<=[\u4e00-\u9fa5])[-–—]{1,3}(?=[\u4e00-\u9fa5])|^【|】|(?<=\S)\s+by\s+/;

/** The parts of a title: "页名 - 站名". */
export function titleParts(title: string): string[] {
  return title
    .split(separators)
    .map((part) => part.trim())
    .filter((part) => part.length >= 2);
}

type Name = {
  text: string;
  score: number;
  run: number;
  from: 'title' | 'site' | 'logo' | 'head' | 'foot' | 'said';
};

/** Ends that say which of a company's sites it is. */
const siteEnds =
  /\s?(?:收银台|在线客服|客服中心|客户中心|客户服务中心|服务中心|帮助中心|卡密查询|订单查询|订单中心)$|(代理|商家|采购|供货|分销)?(后台|平台)$|(?<=银行|钱包)(电子)?(回单|账单|凭证)$|(个人)?(网上银行|手机银行|官方网站|官网|控制台|管理后台|用户中心|会员中心|个人中心)$/;

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
  const names = [
    ...titleNames(reading.title, own),
    ...(reading.siteName ? [{ text: reading.siteName, score: 0.62, run: -1, from: 'site' as const }] : []),
    ...logoNames(page),
    ...headNames(page, shown),
    ...footNames(page, shown),
    ...saidNames(page),
  ].filter((name) => isName(name.text));
  for (const name of names) {
    const places = new Set(names.filter((other) => agrees(name.text, other.text)).map((other) => other.from));
    name.score += 0.25 * (places.size - 1);
    const isSaid = name.from === 'site' || (name.from === 'foot' && name.score >= 0.42);
    if (!isSaid && namesPage(name.text)) name.score -= 0.5;
    // Who sells in a mall is named like this, the mall is not.
    if (/(旗舰店|专营店?|专卖店|授权店)$/.test(name.text) && places.size < 2) name.score -= 0.25;
    if (own.has(name.text) && name.from !== 'site' && places.size < 2) name.score -= 0.35;
  }
  const ranked = names.sort((x, y) => y.score - x.score);
  const best = ranked[0] && asCalled(ranked[0], ranked);
  if (!best || best.score < 0.3) return null;
  const rival = ranked.find((name) => !agrees(name.text, best.text));
  const isRivalled = rival !== undefined && best.score - rival.score < 0.08;
  const confidence = Math.min(
    isRivalled ? 0.75 : 0.97,
    best.score >= 0.6 ? 0.86 + (best.score - 0.6) * 0.3 : 0.55 + best.score * 0.42,
  );
  const { text: value, run, from: label } = best;
  return { name: 'platformName', value, raw: value, confidence, label, run, piece: null };
}

/** Of names that agree, the one that most places use just so; else as the head or the title has it. */
function asCalled(best: Name, names: readonly Name[]): Name {
  const same = names.filter((name) => agrees(name.text, best.text));
  const uses = (name: Name) =>
    new Set(same.filter((one) => one.text === name.text).map((one) => one.from)).size;
  const order = ['site', 'head', 'title', 'logo', 'said', 'foot'];
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
function ownWords(page: Page, shown: readonly Piece[]): ReadonlySet<string> {
  const own = new Set<string>();
  for (const piece of shown)
    if (piece.isHeading && !piece.isAside && piece.at > shown[0]!.at) own.add(piece.text);
  for (const { label, piece, from, to } of page.pairs)
    if (meaningsOf(label)[0] && meaningsOf(label)[0]!.name !== 'platformName')
      own.add(piece.text.slice(from, to));
  return own;
}

const toldWords: readonly RegExp[] = [
  /《([\p{L}\d]{2,12}?)(?:平台|商城|网站)?(?:用户|服务|交易|隐私|会员|买家|购买|注册|售后)(?:服务|保护|使用)?(?:协议|政策|规则|条款|须知)》/u,
  /(?:感谢|多谢)(?:您|你)?(?:选择|使用|光临|信任|惠顾|支持)\s?([\p{L}\d]{2,12}?)(?=[，。！,!\s]|$)/u,
  /(?:下载|打开|登录)\s?([\p{Script=Han}]{2,8}?)\s?(?:APP|客户端|小程序)/iu,
];

/** Names said in passing: in the title of an agreement, where one is thanked for coming, as the name of an app. */
function toldNames(pieces: readonly Piece[]): Name[] {
  return pieces.flatMap((piece): Name[] => {
    if (piece.isHidden || piece.isControl || piece.frame !== 0 || piece.text.length > 120) return [];
    const text = toldWords.flatMap((pattern) => pattern.exec(piece.text)?.[1] ?? [])[0];
    if (!text || /微信|支付宝|手机|本站|本店|我们|云闪付|浏览器|官方|相应|对应|游戏/.test(text)) return [];
    return [{ text, score: 0.43, run: piece.parts[0]!.run, from: 'said' }];
  });
}

/** A mail says who sent it, some pages which site they are. */
function saidNames({ pairs, view }: Page): Name[] {
  const signed = view.pieces.slice(0, 12).flatMap((piece): Name[] => {
    const sign = piece.isHidden ? null : /^【([\p{L}\d]{2,12})】\s?(?:您|你|尊敬|亲)/u.exec(piece.text);
    return sign ? [{ text: sign[1]!, score: 0.6, run: piece.parts[0]!.run, from: 'said' }] : [];
  });
  const announced = pairs.flatMap(({ label, piece, from, to }): Name[] => {
    if (!/^(发件人|寄件人|发信人|来自|平台|平台名称|网站|网站名称|站点名?称?)$/.test(plainWords(label)))
      return [];
    const text = piece.text
      .slice(from, to)
      .replace(/\s*[<（(].*$/, '')
      .trim();
    return [{ text, score: 0.6, run: piece.parts[0]!.run, from: 'said' }];
  });
  return [...signed, ...announced, ...toldNames(view.pieces)];
}

function titleNames(title: string, own: ReadonlySet<string>): Name[] {
  const parts = titleParts(title)
    .map((part) => part.replace(/^powered by.*$/i, ''))
    .filter(Boolean);
  const bare = (text: string) => text.replace(siteEnds, '');
  if (parts.length === 1) {
    const ends = title.split(/[\s()（）[\]【】「」《》:：,，/\\@]+/).filter((part) => part.length >= 2);
    const whole = parts[0]!;
    const isSite = !namesPage(whole) && !own.has(whole) && !/[，。！？]/.test(whole);
    const loose = [ends[0]!, ends.at(-1)!].map((text) => ({
      text,
      score: 0.32,
      run: -1,
      from: 'title' as const,
    }));
    return [
      {
        text: bare(whole),
        score: isSite ? (bare(whole) === whole ? 0.42 : 0.5) : 0.1,
        run: -1,
        from: 'title',
      },
      ...(ends.length > 1 ? loose : []),
    ];
  }
  return parts.map((text, i) => {
    const at = i === parts.length - 1 ? 0.5 : i === 0 ? 0.4 : 0.36;
    return { text: bare(text), score: at - (own.has(text) ? 0.3 : 0), run: -1, from: 'title' };
  });
}

function logoNames({ reading }: Page): Name[] {
  return reading.runs
    .flatMap((run, index): Name[] => {
      if (run.source !== 'alt' || run.hidden || (run.box?.[1] ?? 999) >= 160) return [];
      return [{ text: run.text.replace(/\s?(logo|标志|图标)$/i, ''), score: 0.36, run: index, from: 'logo' }];
    })
    .slice(0, 2);
}

/** The first line of a page is its site's, with or without the links beside it. */
function headNames(page: Page, shown: readonly Piece[]): Name[] {
  const { reading } = page;
  const isBill = kindOf(page).kind === 'receipt';
  return shown.slice(0, 3).flatMap((piece, i): Name[] => {
    if ((piece.box?.[1] ?? 0) > 130 || piece.isButton) return [];
    // On a bill the payee stands over the sum.
    if (isBill && !piece.isAside && isBilled(shown, i)) return [];
    const part = piece.parts[0]!;
    const words = piece.text
      .slice(part.from, part.to)
      .replace(/^[^\p{L}\d]+|\s*[|｜·→›»>＞-].*$/gu, '')
      .trim()
      .split(/】|\u3000|(?<=\p{Script=Han}{3})\s+(?=\p{Script=Han})/u)[0]!
      .split(/(?<=\p{Script=Han})[\s　]+(?=(?:\p{Script=Han}+[\s　]+)+\p{Script=Han}+$)/u)[0]!
      .replace(/(?<=\p{Script=Han})\s(通知|提醒|公告|消息)$/u, '')
      .replace(siteEnds, '');
    const welcome = /欢迎(?:来到|光临|访问|使用)\s*([\p{L}\d]{2,16}?)(?=[\s!！，,。|]|$)/u.exec(piece.text);
    if (welcome) return [{ text: welcome[1]!, score: 0.5, run: piece.parts[0]!.run, from: 'head' }];
    const names = classesAround(reading, reading.runs[part.run]!.block);
    const isBar =
      piece.parts.length > 2 || piece.isAside || enclosing(reading, piece.block, /^(header|nav)$/) >= 0;
    const score =
      (i === 0 ? 0.34 : 0.24) +
      (isBar && i === 0 ? 0.14 : 0) +
      (/logo|brand|site-?(name|title)/i.test(names) ? 0.22 : 0) +
      (piece.isBold || piece.isHeading ? 0.04 : 0);
    return [{ text: words, score, run: part.run, from: 'head' }];
  });
}

function isBilled(shown: readonly Piece[], index: number): boolean {
  return shown
    .slice(index + 1, index + 2)
    .some((piece) => piece.size >= 22 && /^[-−+]?\s?[¥￥]?\s?[\d,]+\.\d{2}$/.test(piece.text));
}

function classesAround({ blocks }: Page['reading'], from: number): string {
  const names: string[] = [];
  for (let at = from, up = 0; at >= 0 && up < 3; at = blocks[at]!.parent, up++)
    names.push(blocks[at]!.class ?? '', blocks[at]!.id ?? '');
  return names.join(' ');
}

const footWords: readonly RegExp[] = [
  /^([\p{L}\d]{2,12})\s*[·・|｜]\s*由/u,
  /(?:©|\(c\)|copyright|版权所有)\s*(?:©\s*)?(?:\d{4}(?:\s?[-–—]\s?\d{4})?)?\s*([\p{L}\d][\p{L}\d ·&]{1,18}?)(?=\s*(?:[|｜·・,，。.]|\d{4}|版权|保留|all rights|客服|\p{Script=Han}ICP|ltd|inc|$))/iu,
  /(?:由|by)\s*([\p{L}\d]{2,16}?)\s*(?:提供|驱动|支持|技术)/iu,
  /^[—\-–\s·]*([\p{L}\d]{2,16}?)\s*(?:版权所有|©|只?提供(?!商)|旗下|敬上|谨上|由.{2,20}运营|客服(?:信箱|邮箱|热线|电话)?\s)/iu,
  /关注(?:微信)?公众号[:：\s「“]*([\p{L}\d]{2,16})/u,
];

/** What stands last on a page and is something to do. */
const doings =
  /^(申请|扫描|扫码|其他|其它|投诉|返回|联系|完成|提交|更多|加载|查看|点击|请|我|回复|发送|下一|上一|去|立即|确认|取消|关闭|复制|举报|重新|刷新|保存|长按|使用)|(支付|付款|退款|更多|完毕|完成|成功|客服)$/;

function footNames({ reading }: Page, shown: readonly Piece[]): Name[] {
  const foot = [
    ...new Set([
      ...shown.slice(Math.max(2, shown.length - 6)),
      ...shown.filter((piece) => enclosing(reading, piece.block, /^footer$/) >= 0),
    ]),
  ];
  const last = lastLine(reading, foot);
  const signed = signatureOf(shown);
  return foot.flatMap((piece): Name[] => {
    const run = piece.parts[0]!.run;
    if (piece === signed) {
      const text = piece.text
        .split(/[\s　·|｜]+/)[0]!
        .replace(/(运营|客服|纠纷|售后)?(团队|部门?|中心|处理组)$/, '');
      return [{ text, score: 0.5, run, from: 'foot' }];
    }
    const said = footWords.flatMap((pattern) => pattern.exec(piece.text)?.[1]?.trim() ?? []);
    if (said[0]) return [{ text: said[0], score: 0.44, run, from: 'foot' }];
    const first = piece.text.split(/[\s|｜·・,，。；;©（(]+/)[0]!;
    const isLast = piece === last && !piece.isButton && !piece.isLink && !doings.test(plainWords(first));
    const isOfSite = /ICP|备案|增值电信|版权|客服/.test(piece.text);
    const score = isOfSite ? 0.32 : isLast && piece.text.length <= 12 ? 0.32 : 0;
    return score > 0 ? [{ text: first, score, run, from: 'foot' }] : [];
  });
}

/** Who signs a letter or a notice: the line over its date, near the end. */
function signatureOf(shown: readonly Piece[]): Piece | undefined {
  const date =
    /^(20\d\d|二[〇○零]\p{Script=Han}{2})\s?[-/.年]\s?[\d一二三四五六七八九十]{1,3}\s?[-/.月]\s?[\d一二三四五六七八九十]{1,3}日?(\s\d{1,2}:\d{2}(:\d{2})?)?$/u;
  const at = shown.findLastIndex((piece, i) => i >= shown.length - 6 && date.test(piece.text.trim()));
  const over = at > 0 ? shown[at - 1] : undefined;
  const isName =
    over && over.text.length <= 24 && over.block === shown[at]!.block && !/[，。：:]/.test(over.text);
  return isName ? over : undefined;
}

/** The last line of a page; a bar of buttons or sums may lie under it, when it stands in the middle and in no part of the page. */
function lastLine({ blocks, viewport }: Page['reading'], foot: readonly Piece[]): Piece | undefined {
  const isBar = (piece: Piece) =>
    piece.isButton || doings.test(plainWords(piece.text)) || /[¥￥]/.test(piece.text);
  const last = foot.at(-1);
  if (!last || !isBar(last)) return last;
  const over = foot.findLast((piece) => !isBar(piece));
  if (!over?.box || blocks[blocks[over.block]!.parent]?.tag !== 'body') return last;
  const middle = over.box[0] + over.box[2] / 2;
  return Math.abs(middle - viewport.width / 2) < viewport.width * 0.04 ? over : last;
}

function isName(text: string): boolean {
  return (
    text.length >= 2 &&
    text.length <= 24 &&
    /[\p{L}]/u.test(text) &&
    !/[。！？，：:*￥¥@~～<>]|\d{5,}|ICP|公告|欢迎|您好|[（(]\d|^(由|本|该|有|请|已|没有|到底|暂无|共|第|距|返回|查看|点击|复制|立即|继续|再来|来自|联系|热线|电话|客服|邮箱|备案|版权)/.test(
      text,
    ) &&
    meaningsOf(text).length === 0 &&
    !/^(全部|所有|all)$/i.test(text) &&
    text.replace(/[\d.,\s]/g, '').length >= 2 &&
    (statusOf(text.replace(/中心/g, '')) === null || text.length > 6) &&
    parseMoney(text) === null
  );
}
