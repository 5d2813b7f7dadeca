import type { Parsed } from './parsed';

/** What a token of a card secret looks like: letters and digits mixed, in groups, or very long digits. */
export function isCode(token: string): boolean {
  if (!/^[A-Za-z0-9][A-Za-z0-9@!#$%&*+=_/-]{3,79}$/.test(token)) return false;
  if (/^20\d\d-\d{1,2}-\d{1,2}$/.test(token) || /\*{2,}/.test(token)) return false;
  if (/^[A-Z]{3,6}(-[A-Z0-9]{3,6}){2,}$/.test(token)) return true;
  if (!/\d/.test(token)) return false;
  const isMixed = /[A-Za-z]/.test(token) && token.length >= 6;
  return isMixed || /^\d{3,}(-\d{3,})+$/.test(token) || /^\d{8,}$/.test(token);
}

/** The number of a mobile telephone, which could as well be an order's or a code. */
export function isMobileNumber(words: string): boolean {
  return /^1[3-9]\d{9}$/.test(words);
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

/** "链接：https://… 提取码：8k2d": a file that is shared, and the word it opens with. */
export function isShared(line: string): boolean {
  return /^(?:\p{Script=Han}{0,4}(?:链接|地址|下载|网盘)\s?[:：]?\s?)?https?:\/\/\S{8,}\s+(?:提取码|访问码|密码)\s?[:：]?\s?\w{4,8}$/u.test(
    line,
  );
}

/** What is a code only as a whole line under a label: letters alone, groups parted by blanks, the address it is taken at. */
const isWholeCode = (line: string) =>
  /^[A-Z]{6,40}$|^https?:\/\/\S{8,}$/.test(line) || isGrouped(line) || isShared(line);

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
