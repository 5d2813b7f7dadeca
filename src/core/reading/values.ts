import type { FieldName, OrderStatus } from './fields';
import { statusWords } from './vocabulary';

/** A value as it stood there and as we write it. */
export type Parsed = { value: string | number; raw: string; confidence: number };

/** The fen of the first amount of money in a text, with how sure we are that it is money; null when there is none. */
export function parseMoney(text: string): Parsed | null {
  const match =
    /([¥￥]|RMB|CNY)?\s*(-?)\s*(\d{1,3}(?:,\d{3})+|\d{1,9})(?:\.(\d{1,2}))?(?!\d)\s*(元|CNY|RMB)?/i.exec(
      text,
    );
  if (!match) return null;
  const [raw, before, minus, whole, part, after] = match;
  if (!before && !after && part === undefined && text.trim() !== raw.trim()) return null;
  const fen = Number(whole!.replace(/,/g, '')) * 100 + Number((part ?? '').padEnd(2, '0') || 0);
  const confidence = before || after ? 0.95 : part !== undefined ? 0.85 : 0.6;
  return { value: minus ? -fen : fen, raw: raw.trim(), confidence };
}

/** A date with a time as ISO 8601; a time without a zone is read as Asia/Shanghai, which has had no summer time since 1991. */
export function parseTime(text: string): Parsed | null {
  const match =
    /(20\d\d)\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?[T\s]*(\d{1,2})\s*[:：时]\s*(\d{1,2})(?:\s*[:：分]\s*(\d{1,2}))?/.exec(
      text,
    );
  if (!match) return null;
  const [raw, year, month, day, hour, minute, second] = match;
  const two = (digits: string | undefined) => (digits ?? '0').padStart(2, '0');
  const value = `${year}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}:${two(second)}+08:00`;
  if (Number.isNaN(Date.parse(value))) return null;
  return { value, raw: raw.trim(), confidence: 0.95 };
}

/** The meaning of a status word in a text. */
export function parseStatus(text: string): Parsed | null {
  const words = text.replace(/\s+/g, '');
  if (words.length > 24) return null;
  const found = statusWords
    .filter(([word]) => words.includes(word))
    .sort(([a], [b]) => b.length - a.length)[0];
  if (!found) return null;
  const value: OrderStatus = found[1];
  return { value, raw: text.trim(), confidence: words === found[0] ? 0.95 : 0.75 };
}

/** Something that can be an order or transaction number: one token with at least four digits. */
export function parseNumber(text: string): Parsed | null {
  const match = /[#＃]?\s*([A-Za-z0-9][A-Za-z0-9_-]{4,39})/.exec(text.trim());
  if (!match) return null;
  const value = match[1]!;
  const digits = value.replace(/\D/g, '').length;
  if (digits < 4 || /^20\d\d-\d{1,2}-\d{1,2}$/.test(value)) return null;
  const whole = text.trim().replace(/^[#＃]\s*/, '') === value;
  return { value, raw: value, confidence: (whole ? 0.95 : 0.75) - (value.length < 8 ? 0.1 : 0) };
}

/** Codes look like codes: letters and digits in groups, or 卡号/密码 pairs. */
export function parseSecret(text: string): Parsed | null {
  const raw = text.trim();
  if (raw === '' || raw.length > 2000) return null;
  const looksLikeCode = /[A-Za-z0-9]{4,}([-\s][A-Za-z0-9]{3,})*/.test(raw) && /\d/.test(raw);
  return looksLikeCode ? { value: raw, raw, confidence: raw.length <= 64 ? 0.95 : 0.8 } : null;
}

/** Plain words of a bearable length. */
export function parseWords(text: string): Parsed | null {
  const raw = text.trim();
  if (raw.length < 2 || raw.length > 200 || /^[-—:：\s]+$/.test(raw)) return null;
  return { value: raw, raw, confidence: 0.9 };
}

/** How many were bought. */
export function parseQuantity(text: string): Parsed | null {
  const match = /^[x×\s]*(\d{1,6})\s*(件|个|张|份|枚)?$/i.exec(text.trim());
  return match ? { value: Number(match[1]), raw: text.trim(), confidence: 0.9 } : null;
}

/** The reader of each field. */
export const parsers: Record<FieldName, (text: string) => Parsed | null> = {
  orderId: parseNumber,
  productName: parseWords,
  quantity: parseQuantity,
  amountFen: parseMoney,
  payableFen: parseMoney,
  refundFen: parseMoney,
  orderTime: parseTime,
  payTime: parseTime,
  payMethod: parseWords,
  status: parseStatus,
  cardSecret: parseSecret,
  merchant: parseWords,
  platformName: parseWords,
  tradeNo: parseNumber,
  ticketNo: parseNumber,
  agentId: parseWords,
};
