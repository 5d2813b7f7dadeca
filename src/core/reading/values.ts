import { isCode, parseSecret } from './codes';
import type { FieldName } from './fields';
import { plainWords } from './label-words';
import { parseMoney } from './money';
import { type Parsed, parseWords } from './parsed';
import { parsePayMethod, payWords } from './pay-ways';
import { isHowSent, isToldInParts, statusOf } from './status-words';
import { parseTime } from './times';

/** The meaning of a status word in a text. */
export function parseStatus(text: string): Parsed | null {
  const raw = text.trim();
  const words = plainWords(raw);
  if (words.length > 24 || words.length < 2 || isHowSent(words)) return null;
  // What is under way is called so, whatever it is: 状态 过户中.
  const isUnderWay = /^\p{Script=Han}{1,4}中$/u.test(words) && !/使用|租|生效|其中/.test(words);
  const value = statusOf(words) ?? (isUnderWay ? 'pending' : null);
  // "已付款，等待发货": two halves that both are states are one.
  const isShort = words.length <= 8 || (words.length <= 16 && isToldInParts(raw));
  return value && { value, raw, confidence: isShort ? 0.95 : 0.75 };
}

const numberToken = /[A-Za-z0-9][A-Za-z0-9_-]{2,38}[A-Za-z0-9]/g;

/** Something that can be an order or transaction number: one token with digits, no date, no phone number half hidden. */
export function parseNumber(text: string): Parsed | null {
  const words = text.trim().replace(/^(no\.?|[#＃№])\s*/i, '');
  for (const { 0: value, index } of words.matchAll(numberToken)) {
    const digits = value.replace(/\D/g, '').length;
    const after = words.slice(index + value.length);
    // A number of letters only has to be all of the words, in capitals.
    const isLettered = words === value && value.length >= 10 && /^[A-Z0-9]+$/.test(value);
    if (
      (digits < 3 && !isLettered) ||
      /^(12315|12345|110|95\d{3})$/.test(value) ||
      /^20\d\d-\d{1,2}-\d{1,2}$/.test(value) ||
      /^[*:：.]\d?/.test(after)
    )
      continue;
    if (/[*.¥￥]/.test(words[index - 1] ?? '') || /^\s*(元|张|件|个|天|笔|单|条|[万亿])/.test(after))
      continue;
    const isWhole = words === value;
    const strength = value.length >= 12 ? 0.97 : value.length >= 8 ? 0.95 : value.length >= 5 ? 0.9 : 0.8;
    return { value, raw: value, confidence: isWhole ? strength : strength * 0.9 };
  }
  return null;
}

/** The number of a case, which may be as short as 508 when it stands alone under its label. */
function parseCaseNumber(text: string): Parsed | null {
  const short = /^[#＃]?\s?(\d{2,4})$/.exec(text.trim())?.[1];
  return short ? { value: short, raw: short, confidence: 0.85 } : parseNumber(text);
}

/** "某月卡x3", "某月卡（直充）×2": how many, written close behind a name. */
const gluedCount = /([\p{Script=Han})）】\]])[x×✕*]\s?\d{1,4}$/iu;

/** No name is longer, whatever else is said behind it. */
const longestWords = 400;

/** What stands where a name would and is none: the tabs of a page, how it is sent, how many there are, what is going on. */
const noGoods =
  /^(商品|产品|宝贝|货品)$|^(商品|产品|宝贝)?(评价|评论|详情|推荐|参数|介绍|描述|说明|信息|列表|清单|图片|分类)([（(]\d+[)）])?$|^(系统)?(自动|人工|手动|手工|虚拟|立即|官方)(发货|处理|充值|发卡|发放)$|^共?\s?\d+\s?[件种个款项张份]?(商品|产品|宝贝|货品)?$|^(很?抱歉|对不起|不好意思|正在|等待|请稍|请等|请勿|切勿|勿|暂无|暂未|尚未)|^(无|没有|未知|未选择|请选择.*|选择.*)$|(不存在|不匹配|有误|不正确)$|^\p{Script=Han}{1,3}中$/u;

/** The name of goods: words, not a number, sum or time alone. */
export function parseGoods(text: string): Parsed | null {
  // How many, and what is said after the name, are no part of it.
  const parsed = parseWords(
    text
      .slice(0, longestWords)
      .replace(/^(\d{1,4}|[一二两三四五六七八九十]{1,2})\s?[个张件份套枚]\s?(?=[\p{L}《])/u, '')
      .replace(/[，,。]\s?(共|合计|总计|数量|单价|总价|实付|金额|该订单|您|我们|请|库存).*$/, '')
      // "某季卡 ￥48.00": nor what it costs.
      .replace(/(?<=\S{3})\s+[¥￥]\s?\d[\d,.]*$/, '')
      .replace(/\s[x×✕*]\s\d{1,5}$/i, '')
      .replace(gluedCount, '$1')
      // Nor is the time a service is paid for.
      .replace(/\s?[（(]\s?20\d\d[-/.年]\s?\d{1,2}(?!\d)[\d\s/.年月日~至到–—-]*[)）]?$/, '')
      .replace(/^(退款|扫二维码付款|转账)\s?[-—–]\s?(?=\S{2})/, '')
      // Nor whose number it was charged to.
      .replace(/\s?(充值?|直充|发送?)[到至给]\s?\d{2,4}\*+\d{2,4}$/, ''),
  );
  if (
    !parsed ||
    noGoods.test(parsed.raw) ||
    noGoods.test(text.trim()) ||
    /^[x×✕*]\s?\d{1,4}$|^\d+\s?[件张个份]起|元\s?\/\s?[件张个份]|^(由|不|均|需|以)[^，。]{2,8}(负责|提供|承担|为准)/.test(
      parsed.raw,
    ) ||
    /^[\d\s.,:：¥￥元/-]+$|^[\d.,\s]+(USDT|TRX|BTC|ETH)$/i.test(parsed.raw) ||
    (/^[A-Z0-9]+(-[A-Z0-9]+){2,}$/.test(parsed.raw) && isCode(parsed.raw)) ||
    parsed.raw.length > 120 ||
    /^[\w.*+-]+@[\w-]+\.[\w.-]+$/.test(parsed.raw) ||
    (payWords.test(parsed.raw) && parsed.raw.replace(payWords, '').length <= 2) ||
    /[。！？!?]$|^(订单|单号|编号|下单|时间|订单号|订单编号)[^:：]{0,4}[:：]/.test(parsed.raw)
  )
    return null;
  return parsed;
}

/** Who sold or was paid: a name, no sentence. */
export function parseName(text: string): Parsed | null {
  // What a shop is rated and links to it are no part of its name.
  const parsed = parseWords(
    text
      .slice(0, longestWords)
      .replace(/\s*[›〉＞»>]+$/, '')
      // A picture before a name says that it is one.
      .replace(/^(?:[\p{Extended_Pictographic}★☆●◆■\s]|\uFE0F)+(?=\S{2})/u, '')
      .replace(/^(昵称|名称|店名|姓名|(投诉|举报|维权)(商家|商户|店铺|卖家|对象))\s?[:：]?\s?(?=\S{2})/, '')
      .replace(/\s+(卖家|芝麻)?信用(极好|优秀|良好|好)$|\s+(刚刚|\d+\s?(小时|分钟|天)前)来过.*$/, '')
      // "某店 退款" over the sum that came back.
      .replace(/(?<=\S{2})\s+(退款|收款|付款)$/, '')
      // "扫二维码付款-给某店", "退款-某店": a bill says first what was done.
      .replace(/^(退款|扫?二?维?码?付款|扫码支付|转账|微信转账)\s?[-—–]\s?(给|来自|至)?(?=\S{2})/, '')
      .replace(/\s*[（(](卖家|买家|商家|店主|供货商)[)）]$/, '')
      .replace(/\s*[[【(（][^)）】\]]{0,4}(实名|认证|自营|担保|企业|个人)[^)）】\]]{0,4}[)）】\]]?$/, '')
      // What he is worth, his number, the stamp under a paper: "某店（五冠）", "某店 (ID 20771, verified)".
      .replace(
        /\s*[（(]([^()（）]{0,4}([冠钻心级]|(信用|信誉).{0,3}|王者|大师|[公印]?章|签章|VIP\d?|LV\.?\d+)|(ID|UID|编号)\W?[^()（）]{2,24})[)）]$/i,
        '',
      )
      .replace(/\s*[[【(（](发|联系|进入|查看|关注|收藏|加|在线|已认证|认证|官方认证|投诉|举报).*$/, '')
      .replace(/\s*\d(\.\d)?\s?分.*$/, '')
      .replace(/\s+(信誉|评分|好评|等级|信用|开店|保证金|已认证|认证|在线|进店|联系|销量)([\s:：].*)?$/, '')
      .replace(/(?<=[\p{L}\d_]{2})\s?(成交|已?售出?|卖出过?|累计销量)\s?\d+\s?[单件笔个张].*$/u, '')
      // Nor is an address half hidden.
      .replace(/\s+[\w.*+-]+@[\w.-]+$/, '')
      .trim(),
  );
  if (
    !parsed ||
    parsed.raw.length > 40 ||
    /[。！？，：]/.test(parsed.raw) ||
    // When something happens.
    /^\d{1,2}\s?[点时日号]/.test(parsed.raw) ||
    // What somebody is, not who.
    /私下|私自/.test(parsed.raw) ||
    /^(商家|卖家|商户|店主|店家|平台|对方|收款方|收款人)$/.test(parsed.raw) ||
    // An address half hidden, a time that is set.
    /(已|未|正在)(充|发|退|补|处理|到账|收|付)|显示|您|你们/.test(parsed.raw) ||
    // The name of a picture: expand_more.
    /^[a-z]+(_[a-z0-9]+)+$/.test(parsed.raw) ||
    /人民币|大写|[¥￥]|积分|帖子\s?\d|20\d\d[-/.年]\d/.test(parsed.raw) ||
    /^[\w.*+-]+@[\w.-]+$|^\d{3}\*+\d|^\d+\s?(小时|天|分钟|个?工作日)|的$/.test(parsed.raw) ||
    /^[\d\s.,¥￥元-]+$/.test(parsed.raw)
  )
    return null;
  return parsed;
}

/** How many were bought. */
function parseQuantity(text: string): Parsed | null {
  const raw = text.trim();
  const times = /^[¥￥]?\s?[\d,.]+\s?元?\s*[x×✕*]\s*(\d{1,6})(?!\d|\.)/i.exec(raw);
  if (times) return { value: Number(times[1]), raw: times[1]!, confidence: 0.93 };
  const match = /^[x×✕*共\s]*(\d{1,6})\s*(件|个|张|份|枚|套|组|条|次|瓶|盒|pcs?|台|只|笔)?$/i.exec(raw);
  return match ? { value: Number(match[1]), raw: match[1]!, confidence: 0.95 } : null;
}

/** A person or number that answers for the shop. */
function parseAgent(text: string): Parsed | null {
  const raw = text
    .trim()
    .slice(0, longestWords)
    .replace(/^(客服|工号)(\s+|(?!\d))|^工号/, '')
    .split(
      /(?<!组|部|员|客服|专员)\s(?!\d{1,6}\s?号|号$)|为您|正在|[（(](?=\d(?!\d{1,5}[)）]$))|[)）](?<=^[^（(]*[)）])/,
    )[0]!
    .trim();
  if (
    !/^[\p{L}\d][\p{L}\d_\-·（）() ]{0,15}$/u.test(raw) ||
    raw.length < 2 ||
    /^\d{1,2}$|^20\d\d$/.test(raw) ||
    // "我是刚买的", "客服：不能的亲" are sentences.
    /[的了吗呢吧哦呀亲]$|^(刚|不|没)/.test(raw) ||
    // What else stands in a bar at the foot of a page.
    /^(放弃|取消|再|去|收藏|购物车|分享|首页|更多|有问题)|问题$|购买|支付|付款|订单$/.test(raw) ||
    /^20\d\d[-年]|您好|你好|欢迎|为您|介入|^(客户|顾客|会员|用户|买家|本人|游客|访客)$|在线|中心|回复|热线|电话|时间|服务|QQ|团队|人员|工单|系统|平台|联系|反馈|已|请|邮箱|微信|排队|等待|^\d{7,}$/.test(
      raw,
    )
  )
    return null;
  return { value: raw, raw, confidence: 0.92 };
}

/** An address at which the shop can be reached: QQ, WeChat, Telegram, e-mail or telephone number. */
export function parseContact(whole: string): Parsed | null {
  // The number of an entry in the register is no telephone's.
  const text = whole.replace(/ICP[备证]\s?\d+号(-\d+)?/gi, '');
  if (isAccount(text)) return null;
  const found =
    /(?<![\w.+-])[\w.+-]{1,64}@[\w-]+(\.[\w-]+)+|@\w{4,}|(?<![\d*])(400[-\s]?\d{3,4}[-\s]?\d{3,4}|0\d{2,3}[-\s]\d{3,4}[-\s]?\d{3,4}|1\d{10}|95\d{3}(?:-\d{1,2})?|[1-9]\d{4,11})(?![\d*])|(?<![\w*])[A-Za-z][\w-]{4,19}(?![\w*])/.exec(
      text,
    );
  return found && { value: found[0], raw: found[0], confidence: 0.92 };
}

/** "a@b.cn|pass|3", "mail: a@b.cn ---- pass": an account that was delivered. */
export function isAccount(text: string): boolean {
  return (
    /^\s*[\w.+-]+@[\w.-]+(\||-{2,}|:)[^\s@\p{Script=Han}]{4,}/u.test(text) ||
    /@[\w.-]*[A-Za-z]\s*(\||-{2,})\s*[^\s@\p{Script=Han}]{6,}/u.test(text)
  );
}

function parseIcp(text: string): Parsed | null {
  const found = /[\u4e00-\u9fa5]ICP[备证]\s*\d{6,12}号(-\d{1,3})?/i.exec(text);
  return found && { value: found[0], raw: found[0], confidence: 0.97 };
}

/** The reader of each field. */
export const parsers: Record<FieldName, (text: string) => Parsed | null> = {
  orderId: parseNumber,
  productName: parseGoods,
  quantity: parseQuantity,
  amountFen: parseMoney,
  payableFen: parseMoney,
  refundFen: parseMoney,
  priceFen: parseMoney,
  currency: parseWords,
  orderTime: parseTime,
  payTime: parseTime,
  otherTime: parseTime,
  payMethod: parsePayMethod,
  status: parseStatus,
  deliveredCount: (text) =>
    parseQuantity(text.replace(/^\s*(已?(发放?|发出|出)(卡密?|货|码)?|共)\s*(?=\d)/, '')),
  cardSecret: parseSecret,
  merchant: parseName,
  platformName: parseName,
  contact: parseContact,
  icp: parseIcp,
  tradeNo: parseNumber,
  ticketNo: parseCaseNumber,
  agentId: parseAgent,
  agentName: parseAgent,
};
