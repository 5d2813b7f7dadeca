import type { TruthField } from './truth';

const statuses = ['unpaid', 'paid', 'pending', 'delivered', 'failed', 'refunded', 'closed'];

/** Families of ways to pay: the name of a channel differs on every page, whom to ask for the bill does not. */
const payFamilies: readonly (readonly [string, RegExp])[] = [
  ['alipay', /支付宝|花呗|alipay/i],
  ['wechat', /微信|wechat|weixin|wxpay/i],
  ['qq', /QQ钱包|QQ支付|QQ扫码/i],
  ['unionpay', /云闪付|银联/],
  ['usdt', /USDT|TRC-?20|虚拟币/i],
  ['balance', /余额|钱包/],
  ['bank', /银行|网银|快捷/],
];

/**
 * A value in the form in which truth and reading are compared: money in fen, times as ISO with +08:00, words without
 * blanks and enclosing brackets, a way to pay as its family, a secret as its codes. Written apart from the reader's
 * own parsers, so that neither hides a mistake of the other. Throws when the text is no such value.
 */
export function normalise(field: TruthField, text: string | number): string | number {
  const raw = String(text).normalize('NFKC').trim();
  if (field.endsWith('Fen')) return typeof text === 'number' ? text : fenOf(raw);
  if (field === 'quantity' || field === 'deliveredCount') return Number(only(/\d+/, raw));
  if (/Time$/.test(field)) return isoOf(raw);
  if (field === 'status') return one(statuses, raw);
  if (field === 'payMethod') return familyOf(raw);
  if (field === 'cardSecret') return codesOf(raw);
  const words = raw.replace(/\s+/g, '').replace(/^[[【「『“"(《#:]+|[\]】」』”")》]+$/g, '');
  return field === 'icp' ? words.toUpperCase() : words;
}

function only(pattern: RegExp, raw: string): string {
  const found = pattern.exec(raw)?.[0];
  if (!found) throw new Error(`not a value: ${raw}`);
  return found;
}

function one(known: readonly string[], raw: string): string {
  if (!known.includes(raw)) throw new Error(`not one of ${known}: ${raw}`);
  return raw;
}

function fenOf(raw: string): number {
  const digits = only(/\d[\d,]*(\s*\.\s*\d+)?/, raw).replace(/[,\s]/g, '');
  return Math.round(Number(digits) * 100);
}

function isoOf(raw: string): string {
  if (/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+08:00$/.test(raw)) return raw;
  const [year, month, day, hour, minute, second = '00'] = raw.match(/\d+/g) ?? [];
  if (year?.length !== 4 || !month || !day || !hour || !minute) throw new Error(`not a time: ${raw}`);
  const two = (digits: string) => digits.padStart(2, '0');
  return `${year}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}:${two(second)}+08:00`;
}

/** Two families in one answer are no answer. */
function familyOf(raw: string): string {
  const families = payFamilies.filter(([, words]) => words.test(raw)).map(([name]) => name);
  // "QQ钱包" and "微信零钱" hold a word of two families: the telling one stands first.
  const [first, second] = families;
  if (!first || (second && second !== 'balance')) return raw.replace(/\s+/g, '');
  return first;
}

/** The codes in a secret, without the words and separators around them. */
function codesOf(raw: string): string {
  const codes = raw.replace(/-{3,}/g, ' ').match(/[A-Za-z0-9][A-Za-z0-9@._#!*+/=-]*/g) ?? [];
  const telling = codes.filter((code) => !/^(pin|code|cdk|key|card|no|password|pwd|user)\.?$/i.test(code));
  return telling.join(' ');
}
