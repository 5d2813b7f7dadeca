import { kindOf } from './kind';
import { plainWords } from './label-words';
import type { Page } from './page';
import { namesPage, titleParts } from './page-names';
import { enclosing, type Piece } from './page-view';

/** What a place calls the site, how telling it is, and which place. */
export type Name = {
  text: string;
  score: number;
  run: number;
  from: 'title' | 'site' | 'logo' | 'head' | 'foot' | 'said';
  /** Its element is called a shop's name: on a site where many sell it is none of the site's. */
  isShop?: boolean;
};

/** Classes of the name of who sells, in contrast to the site's. */
export const shopClass = /(^|[\s_-])(shop|store|seller|merchant|mch|vendor)(-|_|__)?(name|title)([\s_-]|$)/i;

/** Of a line that names the site no more is looked at. */
const longestLine = 80;

/** Ends that say which of a company's sites it is. */
const siteEnds =
  /\s?(?:收银台|在线客服|客服中心|客户中心|客户服务中心|服务中心|帮助中心|卡密查询|订单查询|订单中心)$|(代理|商家)?后台$|(?<=\S{3})客服$|\s(代理|商家|采购|供货|分销)?平台$|\s?[vV]?(?<!\d)\d{1,3}(\.\d{1,4}){1,3}$|(?<=银行|钱包)(电子)?(回单|账单|凭证)$|(个人)?(网上银行|手机银行|官方网站|官网|控制台|管理后台|用户中心|会员中心|个人中心)$/;

const toldWords: readonly RegExp[] = [
  /(?:使用|来到|光临|访问|与|由|系|成为|注册|^(?!欢迎))\s?([\p{L}\d]{2,12}?)\s?[（(](?:以下|下)(?:简称|称为|称)\s?[“"「]?(?:本店|本站|本网站|平台|本平台|我们)/u,
  /《([\p{L}\d]{2,12}?)(?:平台|商城|网站)?(?:用户|服务|交易|隐私|会员|买家|购买|注册|售后)(?:服务|保护|使用)?(?:协议|政策|规则|条款|须知)》/u,
  /(?:这里是|我们是)\s?([\p{L}\d]{2,12}?)(?:的)?(?:官方|在线|售后|人工|专属|平台){0,2}(?:客服|小店|商城|店铺)/u,
  /(?:感谢|多谢)(?:您|你)?(?:选择|使用|光临|信任|惠顾|支持)\s?([\p{L}\d]{2,12}?)(?=[，。！,!\s]|$)/u,
  /(?:联系|咨询|致电|拨打)\s?(?!平台|我们|本[站店]|在线|商家|卖家|店铺|人工|官方|专属|售后|技术|网站|对方|您)([\p{Script=Han}]{2,8}?)(?:官方|平台|在线|人工)?客服/u,
  /^(?!平台|系统|温馨|安全|官方|重要|本[站店]|商家|卖家|特别|友情|风险|支付|防骗|购买|交易)([\p{Script=Han}]{2,8}?)(?:温馨|安全)?(?:提醒您|提示您|提醒：|提示：)/u,
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

/** Under the title of an article stands who published it, a link, and often the day. */
function publisher(pieces: readonly Piece[]): Name[] {
  const at = pieces.slice(0, 6).findIndex((piece) => piece.isHeading);
  const line = at < 0 ? undefined : pieces[at + 1];
  if (!line?.isLink || line.isAside || line.parts.length > 5) return [];
  const [first, ...rest] = line.parts.map(({ from, to }) => line.text.slice(from, to).trim());
  const isDated = rest.some((part) => /^20\d\d[-/.年]\d/.test(part));
  if (!first || !/^[\p{L}\d]{2,12}$/u.test(first) || (rest.length > 2 && !isDated)) return [];
  return [{ text: first, score: isDated ? 0.55 : 0.42, run: line.parts[0]!.run, from: 'said' }];
}

/** A mail says who sent it, some pages which site they are. */
export function saidNames({ pairs, view }: Page): Name[] {
  const signed = view.pieces.slice(0, 12).flatMap((piece): Name[] => {
    const sign = piece.isHidden ? null : /^【([\p{L}\d]{2,12})】\s?(?:您|你|尊敬|亲)/u.exec(piece.text);
    return sign ? [{ text: sign[1]!, score: 0.6, run: piece.parts[0]!.run, from: 'said' }] : [];
  });
  const announced = pairs.flatMap(({ label, piece, from, to }): Name[] => {
    if (!/^(发件人|寄件人|发信人|来自|平台|平台名称|网站|网站名称|站点名?称?)$/.test(plainWords(label)))
      return [];
    const text = piece.text
      .slice(from, Math.min(to, from + longestLine))
      .replace(/\s*[<（(].*$/, '')
      .trim();
    // A letter is its sender's, whoever's letter box shows it.
    const name = text.replace(siteEnds, '').replace(/(?<=\S{3})(售后|客服\s?[-·]\s?\S{1,4})$/, '');
    const isSender = /^(发件人|寄件人|发信人)$/.test(plainWords(label));
    return [{ text: name, score: isSender ? 0.95 : 0.6, run: piece.parts[0]!.run, from: 'said' }];
  });
  const shown = view.pieces.filter((piece) => !piece.isHidden && !piece.isIcon && piece.frame === 0);
  return [...signed, ...announced, ...toldNames(view.pieces), ...publisher(shown)];
}

/** What a site is, in words that any of its kind could use: "游戏点卡充值平台". */
const described =
  /^(专业的?|自助|下单|(24|二十四|7[x×*]24)小时|小时|发货|秒发|秒到|全天|全自动|极速|快速|专注|授权|一站式|优质|便捷|稳定|游戏|手游|端游|皮肤|点卡|点券|卡密|激活码|兑换码|cdk(ey)?|礼品卡|流量|影音|视频|音乐|网盘|虚拟(商品|物品)?|自动|手机|话费|数字|正版|软件|会员|账号|二手|闲置|在线|全网|低价|安全|充值|发卡|交易|购买|直充|代充|卡券|服务|商品){2,}(平台|网站|商城|中心|网|系统)?$/i;

const sloganWords =
  /专业|专注|自助|下单|发货|发卡|寄售|小时|秒发|秒到|自动|极速|低价|最低|正版|授权|一站式|安全|便捷|优质|靠谱|值得|信赖|放心|服务|全网|虚拟|数字|商品|平台|货源|批发|充值|代充|直充|首选|领先|品质|保障|轻松|快捷|24/g;

/** Words that praise: several of them, or a sentence. */
function isSlogan(text: string): boolean {
  if (/[，,、!！]/.test(text)) return true;
  const hits = text.match(sloganWords) ?? [];
  return text.length >= 6 && hits.join('').length >= text.length * 0.5 && hits.length >= 2;
}

export function titleNames(title: string, own: ReadonlySet<string>): Name[] {
  const parts = titleParts(title)
    .map((part) => part.replace(/^powered by.*$/i, ''))
    .filter(Boolean);
  const bare = (text: string) =>
    text.replace(/[（(](www\.)?[\w-]+(\.[a-z]{2,6})+[)）]$/i, '').replace(siteEnds, '');
  if (parts.length === 1) {
    // "某铺订单详情": the site, and at once what its page is called.
    const glued =
      /^([\p{L}\d]{2,10}?)(?:订单详情|订单查询|订单列表|我的订单|账单详情|交易详情|支付结果|充值结果|商品详情)$/u.exec(
        parts[0]!,
      )?.[1];
    if (
      glued &&
      !namesPage(glued) &&
      !/^(商品|交易|历史|全部|游戏|充值|购买|卡密|退款|查看|查询)/.test(glued)
    )
      return [{ text: glued, score: 0.45, run: -1, from: 'title' }];
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
    // "某铺 - 专业的卡券自助平台": behind its name a site says what it is.
    const isTold =
      (text.length <= 40 && described.test(text)) ||
      (isSlogan(text) &&
        parts.some((one, at) => at < i && !namesPage(one) && !own.has(one) && !isSlogan(one)));
    return {
      text: bare(text),
      score: at - (own.has(text) || isTold ? 0.3 : 0),
      run: -1,
      from: 'title',
    };
  });
}

export function logoNames({ reading }: Page): Name[] {
  return reading.runs
    .flatMap((run, index): Name[] => {
      if (run.source !== 'alt' || run.hidden || (run.box?.[1] ?? 999) >= 160) return [];
      return [{ text: run.text.replace(/\s?(logo|标志|图标)$/i, ''), score: 0.36, run: index, from: 'logo' }];
    })
    .slice(0, 2);
}

/** The first line of a page is its site's, with or without the links beside it. */
export function headNames(page: Page, shown: readonly Piece[]): Name[] {
  const { reading } = page;
  const isBill = kindOf(page).kind === 'receipt';
  const bars = shown.filter((piece) => !piece.isButton);
  return bars.slice(0, 16).flatMap((piece, i): Name[] => {
    if ((piece.box?.[1] ?? 0) > 130) return [];
    const names = classesAround(reading, reading.runs[piece.parts[0]!.run]!.block);
    const isBrand = brand.test(names);
    // Announcements and links to sign in may stand before the name.
    if (i > 2 && !isBrand) return [];
    if (!isBrand && isEntry(reading, piece)) return [];
    // On a bill the payee stands over the sum.
    if (isBill && !piece.isAside && isBilled(bars, i)) return [];
    const part = piece.parts[0]!;
    // Half hidden, it is a person's.
    if (/\*/.test(piece.text.slice(part.from, part.to))) return [];
    const words = piece.text
      .slice(part.from, Math.min(part.to, part.from + longestLine))
      .replace(/^[^\p{L}\d]+|\s*[|｜·→›»>＞-].*$/gu, '')
      .trim()
      .split(/】|\u3000|(?<=\p{Script=Han}{3})\s+(?=\p{Script=Han})/u)[0]!
      .split(/(?<=\p{Script=Han})[\s　]+(?=(?:\p{Script=Han}+[\s　]+)+\p{Script=Han}+$)/u)[0]!
      .replace(/(?<=\p{Script=Han})\s(通知|提醒|公告|消息)$/u, '')
      .replace(siteEnds, '');
    const welcome = /欢迎(?:来到|光临|访问|使用)\s*([\p{L}\d]{2,16}?)(?=[\s!！，,。|]|$)/u.exec(piece.text);
    if (welcome) return [{ text: welcome[1]!, score: 0.5, run: piece.parts[0]!.run, from: 'head' }];
    const isBar =
      piece.parts.length > 2 || piece.isAside || enclosing(reading, piece.block, /^(header|nav)$/) >= 0;
    const score =
      (i === 0 ? 0.34 : 0.24) +
      (isBar && i === 0 ? 0.14 : 0) +
      (isBrand ? 0.22 : 0) +
      (piece.isBold || piece.isHeading ? 0.04 : 0);
    // Under the name of who sells in a mall stands what he is worth there.
    const isShop =
      shopClass.test(reading.blocks[piece.block]!.class ?? '') ||
      /^(卖家|店铺|商家)?(信用|信誉)等级|店主\s?QQ/.test(bars[i + 1]?.text ?? '');
    return [{ text: words, score, run: part.run, from: 'head', isShop }];
  });
}

const brand = /logo|brand|site-?_?(name|title)/i;

/** One of several links in a list: an entry of a menu, and no name. */
function isEntry({ blocks }: Page['reading'], { block, isLink }: Piece): boolean {
  const item = isLink ? enclosing({ blocks }, block, /^li$/) : -1;
  if (item < 0) return false;
  const { parent } = blocks[item]!;
  return blocks.filter((one) => one.parent === parent && one.tag === 'li').length >= 3;
}

function isBilled(shown: readonly Piece[], index: number): boolean {
  return shown
    .slice(index + 1, index + 2)
    .some((piece) => piece.size >= 22 && /^[-−+]?\s?[¥￥]?\s?[\d,]+\.\d{2}$/.test(piece.text));
}

/** Classes and ids of an element and of the two around it. */
export function classesAround({ blocks }: Page['reading'], from: number): string {
  const names: string[] = [];
  for (let at = from, up = 0; at >= 0 && up < 3; at = blocks[at]!.parent, up++)
    names.push(blocks[at]!.class ?? '', blocks[at]!.id ?? '');
  return names.join(' ');
}
