import type { FieldName } from './fields';
import { plainWords } from './label-words';
import { statusOf } from './status-words';

/** A value as it stood there and as we write it. */
export type Parsed = { value: string | number; raw: string; confidence: number; zone?: 'assumed' };

const foreign = /(US|HK|NT|A|S)?\$|€|£|USD|USDT|HKD|美元|美金|港币|台币|TRX|BTC/i;
const money =
  /([¥￥]|RMB|CNY|人民币)?\s*(-?)\s*(\d{1,3}(?:,\d{3})+|\d{1,9})(?:\s?\.\s?(\d{1,2}))?(?![\d.*%])\s*(元|CNY|RMB|圆|块钱?)?/gi;

/** Every amount of money of a text, with how sure we are that it is money. Fen in integers, never negative. */
export function moneyIn(text: string): (Parsed & { value: number; at: number; isSigned: boolean })[] {
  return [...text.matchAll(money)].flatMap((match) => {
    const [raw, before, , whole, part, after] = match;
    const at = match.index + raw.length - raw.trimStart().length;
    const around = text.slice(Math.max(0, match.index - 4), match.index);
    if (/[\d.*A-Za-z-]$/.test(around) && !before && !/^\s*-?¥/.test(raw)) {
      // The tail of a longer number or code, unless it is a sum with its minus sign.
      if (/[\d.*A-Za-z]$/.test(around)) return [];
    }
    if (
      foreign.test(around.trim()) ||
      /^\s*(USDT?|美元|美金|港币|点|个|张|件|次|天|年|月|日|小时|分钟|秒|折|级|%|万)/i.test(
        text.slice(match.index + raw.length),
      )
    ) {
      if (!before && !after) return [];
    }
    const fen = Number(whole!.replace(/,/g, '')) * 100 + Number((part ?? '').padEnd(2, '0') || 0);
    const isSigned = Boolean(before || after);
    const confidence = isSigned ? 0.97 : part !== undefined ? 0.93 : 0.6;
    return [{ value: fen, raw: raw.trim(), confidence, at, isSigned }];
  });
}

/** The fen of the amount of money a text gives; null when there is none, or it stands for something else. */
export function parseMoney(text: string): Parsed | null {
  const words = text.trim();
  const found = moneyIn(words);
  // The one that is written as money, before a bare number.
  const best = found.find((one) => one.isSigned) ?? found.find((one) => one.confidence > 0.6) ?? found[0];
  if (!best) return null;
  const isWhole = words.replace(/^[-+\s]+/, '') === best.raw.replace(/^[-+\s]+/, '');
  if (best.confidence <= 0.6 && !isWhole) return null;
  return {
    value: best.value,
    raw: best.raw,
    confidence: best.confidence * (isWhole || best.isSigned ? 1 : 0.95),
  };
}

const time =
  /(20\d\d)\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?[T\s,]*(?:[(（]?(?:周|星期|礼拜)[一二三四五六日天][)）]?\s*)?(上午|下午|晚上?|中午|凌晨|早上)?\s*(\d{1,2})\s*[:：时點点]\s*(\d{1,2})(?:\s*[:：分]\s*(\d{1,2}))?/g;

/** The zone a page writes right behind a time; "-98.00" after a blank is a sum. */
const zoneAfter =
  /^(Z\b|\s?(?:UTC|GMT)\s?[+-]\d{1,2}(?::?\d{2})?|[+-]\d{2}:?\d{2}(?![\d.])|\s?[（(]?北京时间)/;

/**
 * Every date with a time of a text, as ISO 8601 with the zone the page writes; one without is read as Asia/Shanghai (no
 * summer time since 1991), and `zone` says so.
 */
export function timesIn(text: string): (Parsed & { value: string; at: number })[] {
  return [...text.matchAll(time)].flatMap((match) => {
    const [raw, year, month, day, part, clock, minute, second] = match;
    const isLate = /下午|晚/.test(part ?? '') && Number(clock) < 12;
    const hour = isLate ? String(Number(clock) + 12) : clock;
    const two = (digits: string | undefined) => (digits ?? '0').padStart(2, '0');
    const written = zoneAfter.exec(text.slice(match.index + raw.length))?.[1];
    const zone = written ? isoZone(written) : '+08:00';
    const value = `${year}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}:${two(second)}${zone}`;
    if (Number.isNaN(Date.parse(value))) return [];
    const assumed = written ? {} : { zone: 'assumed' as const };
    return [{ value, raw: raw.trim(), confidence: 0.97, at: match.index, ...assumed }];
  });
}

function isoZone(written: string): string {
  const offset = /([+-])(\d{1,2}):?(\d{2})?/.exec(written);
  if (!offset) return /Z/.test(written) ? 'Z' : '+08:00';
  return `${offset[1]}${offset[2]!.padStart(2, '0')}:${offset[3] ?? '00'}`;
}

/** The date with time a text gives; null when there is none. */
export function parseTime(text: string): Parsed | null {
  const [first] = timesIn(text);
  if (!first) return null;
  const { at: _, ...parsed } = first;
  return parsed;
}

/** The meaning of a status word in a text. */
export function parseStatus(text: string): Parsed | null {
  const raw = text.trim();
  const words = plainWords(raw);
  if (words.length > 24 || words.length < 2) return null;
  const value = statusOf(words);
  // "已付款，等待发货": two halves that both are states are one.
  const isShort =
    words.length <= 8 ||
    (words.length <= 16 && raw.split(/[，,]/).every((half) => /已拍下$/.test(half) || statusOf(half)));
  return value && { value, raw, confidence: isShort ? 0.95 : 0.75 };
}

const numberToken = /[A-Za-z0-9][A-Za-z0-9_-]{3,39}/g;

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
    if (/[*.¥￥]$/.test(words.slice(0, index)) || /^\s*(元|张|件|个|天|笔|单|条)/.test(after)) continue;
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

/** What a token of a card secret looks like: letters and digits mixed, in groups, or very long digits. */
export function isCode(token: string): boolean {
  if (!/^[A-Za-z0-9][A-Za-z0-9@!#$%&*+=_/-]{3,79}$/.test(token)) return false;
  if (/^20\d\d-\d{1,2}-\d{1,2}$/.test(token) || /\*{2,}/.test(token)) return false;
  if (/^[A-Z]{3,6}(-[A-Z0-9]{3,6}){2,}$/.test(token)) return true;
  if (!/\d/.test(token)) return false;
  const isMixed = /[A-Za-z]/.test(token) && token.length >= 6;
  return isMixed || /^\d{3,}(-\d{3,})+$/.test(token) || /^\d{8,}$/.test(token);
}

/** A code in groups parted by blanks: "8106 5527 3390". */
export function isGrouped(line: string): boolean {
  // "138 0000 0000" is a telephone's.
  return (
    /^[A-Z0-9]{3,6}([ ·][A-Z0-9]{3,6}){2,7}$/.test(line) &&
    /\d/.test(line) &&
    !/^1\d\d \d{4} \d{4}$/.test(line)
  );
}

/** What is a code only as a whole line under a label: letters alone, groups parted by blanks, the address it is taken at. */
const isWholeCode = (line: string) => /^[A-Z]{6,40}$|^https?:\/\/\S{8,}$/.test(line) || isGrouped(line);

/** Codes look like codes: letters and digits in groups, or 卡号/密码 pairs. */
export function parseSecret(text: string): Parsed | null {
  const raw = text.trim();
  if (raw === '' || raw.length > 4000) return null;
  const lines = raw.split('\n').map((line) => line.trim());
  const codes = lines.filter((line) => isWholeCode(line) || line.split(/[\s,，:：|]+|-{3,}/).some(isCode));
  if (codes.length === 0) return null;
  if (/[。！？]/.test(raw) || raw.replace(/[^\u4e00-\u9fa5]/g, '').length > 16 * lines.length) return null;
  return { value: codes.join('\n'), raw: codes.join('\n'), confidence: codes[0]!.length <= 64 ? 0.95 : 0.8 };
}

const enclosed: readonly (readonly [string, string])[] = ['[]', '【】', '「」', '『』', '“”', '""', '‘’'].map(
  (pair) => [pair[0]!, pair[1]!] as const,
);

/** Plain words of a bearable length. */
export function parseWords(text: string): Parsed | null {
  let raw = text.trim();
  for (const [open, close] of enclosed)
    if (raw.startsWith(open) && raw.endsWith(close) && raw.indexOf(close) === raw.length - 1)
      raw = raw.slice(1, -1).trim();
  if (raw.length < 2 || raw.length > 200 || !/[\p{L}\d]/u.test(raw)) return null;
  if (/^(请选择|请输入|选填|暂无|无|未填写|复制|查看|null|undefined|none)/.test(raw)) return null;
  return { value: raw, raw, confidence: 0.93 };
}

/** The name of goods: words, not a number, sum or time alone. */
export function parseGoods(text: string): Parsed | null {
  // How many, and what is said after the name, are no part of it.
  const parsed = parseWords(
    text
      .replace(/[，,。]\s?(共|合计|总计|数量|单价|总价|实付|金额|该订单|您|我们|请|库存).*$/, '')
      .replace(/\s[x×✕*]\s\d{1,5}$/i, ''),
  );
  if (
    !parsed ||
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
      .replace(/^(昵称|名称|店名|姓名)\s?[:：]?\s?(?=\S{2})/, '')
      .replace(/\s*[[【(（][^)）】\]]{0,4}(实名|认证|自营|担保|企业|个人)[^)）】\]]{0,4}[)）】\]]?$/, '')
      .replace(/\s*[[【(（](发|联系|进入|查看|关注|收藏|加|在线|已认证|认证|官方认证|投诉|举报).*$/, '')
      .replace(/\s+(信誉|评分|好评|等级|信用|开店|保证金|已认证|认证|在线|进店|联系|销量)([\s:：].*)?$/, '')
      // Nor is an address half hidden.
      .replace(/\s+[\w.*+-]+@[\w.-]+$/, '')
      .trim(),
  );
  if (
    !parsed ||
    parsed.raw.length > 40 ||
    /[。！？，：]/.test(parsed.raw) ||
    /^[\d\s.,¥￥元-]+$/.test(parsed.raw)
  )
    return null;
  return parsed;
}

/** Ways to pay that exist; the name a shop gives its channel holds one of them. */
export const payWords =
  /支付宝|支付寶|微信|QQ\s*(钱包|支付|扫码)|云闪付|银联|翼支付|和包|抖音支付|美团支付|多多支付|壹钱包|先用后付|信用付|数币|Google\s?Pay|Visa|MasterCard|USDT|TRC-?20|余额|网银|银行|信用卡|储蓄卡|借记卡|花呗|白条|京东支付|数字人民币|Apple\s?Pay|PayPal|钱包|零钱|货到付款|话费支付|alipay|wechat|weixin|汇款|转账|快捷支付|刷卡|虚拟币/i;

/** A way to pay and nothing else, as one to choose from: 支付宝, 微信支付; 微信扫码支付 says what to do. */
export function isBareWay(text: string): boolean {
  return (
    text.length <= 10 &&
    payWords.test(text) &&
    text.replace(new RegExp(payWords.source, 'gi'), '').replace(/支付|[\s○●◯✓√]/g, '').length <= 1
  );
}

/** How many ways to pay a text names: several are to choose from. */
function familiesIn(text: string): number {
  const families = [/支付宝|alipay/i, /微信(?!.{0,4}支付宝)|wechat|weixin/i, /QQ/i, /云闪付|银联/, /USDT/i];
  return families.filter((words) => words.test(text)).length;
}

/** How it was paid. */
export function parsePayMethod(text: string): Parsed | null {
  const parsed = parseWords(text);
  if (
    !parsed ||
    parsed.raw.length > 30 ||
    familiesIn(parsed.raw) > 1 ||
    /^(发货|收货|评价|验货|提货|取货|领取|完成|下单|拍下|提交)/.test(parsed.raw) ||
    (statusOf(parsed.raw) !== null && !payWords.test(parsed.raw)) ||
    /\d{4}-\d|^[-¥￥\d.\s元]+$/.test(parsed.raw)
  )
    return null;
  return { ...parsed, confidence: payWords.test(parsed.raw) ? 0.96 : 0.7 };
}

/** How many were bought. */
export function parseQuantity(text: string): Parsed | null {
  const raw = text.trim();
  const times = /^[¥￥]?\s?[\d,.]+\s?元?\s*[x×✕*]\s*(\d{1,6})(?!\d|\.)/i.exec(raw);
  if (times) return { value: Number(times[1]), raw: times[1]!, confidence: 0.93 };
  const match = /^[x×✕*共\s]*(\d{1,6})\s*(件|个|张|份|枚|套|组|条|次|瓶|盒|pcs?|台|只|笔)?$/i.exec(raw);
  return match ? { value: Number(match[1]), raw: match[1]!, confidence: 0.95 } : null;
}

/** A person or number that answers for the shop. */
export function parseAgent(text: string): Parsed | null {
  const raw = text
    .trim()
    .replace(/^(客服|工号)(\s+|(?!\d))|^工号/, '')
    .split(/(?<!组|部|员|客服|专员)\s(?!\d{1,6}\s?号|号$)|为您|正在|[（(](?=\d)|(?<=^[^（(]*)[)）]/)[0]!
    .trim();
  if (
    !/^[\p{L}\d][\p{L}\d_\-·（）() ]{0,15}$/u.test(raw) ||
    raw.length < 2 ||
    /^\d{1,2}$|^20\d\d$/.test(raw) ||
    /^20\d\d-|您好|你好|欢迎|为您|在线|中心|回复|热线|电话|时间|服务|QQ|团队|人员|工单|系统|平台|联系|反馈|已|请|邮箱|微信|^\d{7,}$/.test(
      raw,
    )
  )
    return null;
  return { value: raw, raw, confidence: 0.92 };
}

/** An address at which the shop can be reached: QQ, WeChat, Telegram, e-mail or telephone number. */
export function parseContact(text: string): Parsed | null {
  const found =
    /(?<![\w.+-])[\w.+-]{1,64}@[\w-]+(\.[\w-]+)+|@\w{4,}|(?<![\d*])(400[-\s]?\d{3,4}[-\s]?\d{3,4}|0\d{2,3}[-\s]\d{3,4}\s?\d{4}|1\d{10}|95\d{3}(?:-\d{1,2})?|[1-9]\d{4,11})(?![\d*])|(?<![\w*])[A-Za-z][\w-]{4,19}(?![\w*])/.exec(
      text,
    );
  return found && { value: found[0], raw: found[0], confidence: 0.92 };
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
  deliveredCount: parseQuantity,
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
