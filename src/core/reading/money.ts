import type { Parsed } from './parsed';

const foreign = /(US|HK|NT|A|S)?\$|€|£|USD|USDT|HKD|美元|美金|港币|台币|TRX|BTC/i;
const money =
  /(CN[¥￥]|[¥￥]|RMB|CNY|人民币)?\s{0,8}(-?)\s{0,8}(\d{1,3}(?:,\d{3})+|\d{1,9})(?:\s?\.\s?(\d{1,2})0{0,6})?(?![\d.*%])\s{0,8}(元|CNY|RMB|圆|块钱?)?/gi;

/** Every amount of money of a text, with how sure we are that it is money. Fen in integers, never negative. */
export function moneyIn(text: string): (Parsed & { value: number; at: number; isSigned: boolean })[] {
  return [...text.matchAll(money)].flatMap((match) => {
    const [raw, before, , whole, part, after] = match;
    const at = match.index + raw.length - raw.trimStart().length;
    const around = text.slice(Math.max(0, match.index - 4), match.index);
    // The tail of a longer number or code; a sum may have its minus sign before it.
    if (!before && /[\d.*A-Za-z]$/.test(around)) return [];
    const isSigned = Boolean(before || after);
    const isOther =
      foreign.test(around.trim()) ||
      /^\s*(USDT?|美元|美金|港币|点|个|张|件|次|天|年|月|日|小时|分钟|秒|折|级|%|万)/i.test(
        text.slice(match.index + raw.length),
      );
    if (isOther && !isSigned) return [];
    const fen = Number(whole!.replace(/,/g, '')) * 100 + Number((part ?? '').padEnd(2, '0') || 0);
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

/** Whether a sum in a text is what a month or a piece of something costs: "¥2.50/小时", "50元/月 起". */
export function isRate(text: string, raw: string): boolean {
  const after = text.slice(text.indexOf(raw) + raw.length);
  return /^\s?[/／]\s?(每?\s?\d{0,2}\s?)?(年|季|个?月|周|天|日|小?时|局|次|个|张|件|份|万|[GMK]B?)(?!\p{L})/iu.test(
    after,
  );
}
