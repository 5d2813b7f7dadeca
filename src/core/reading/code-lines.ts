import { isCode, isGrouped } from './codes';

/** What may stand before a code in its line. */
const lead =
  /^\s*[①-⑳]?\s*[【[]?((?:卡号|卡密|密码|激活码|兑换码|账号|PIN|CDK|No\.?|第?\s?[一二三四五六七八九十\d]{1,3}\s?[.、:：)）张条组]?)\s*[:：.、)）】\]]?\s*)(?=[A-Za-z0-9])/i;

/** No account is written in more signs than these. */
const longestAccount = 400;

/** "账号----密码----邮箱": what was bought is an account, its parts in a row. The last part may be left empty. */
function isAccountLine(line: string): boolean {
  if (line.length > longestAccount) return false;
  const [user, ...rest] = line.replace(/-{3,}$/, '').split(/\s?-{3,}\s?/);
  if (/^[\w.+-]+(@[\w.-]+)?$/.test(user!) && isInParts(rest, { most: 5, shortest: 3 })) return true;
  const address = /^[\w.+-]+@\w+(?:-\w+)*(?:\.\w+(?:-\w+)*)+/.exec(line)?.[0];
  if (!address) return false;
  // Behind the first joint a password may hold any of them but the stroke.
  const [joint] = /^\s?(?:\||-{2,}|[:;,])\s?/.exec(line.slice(address.length)) ?? [];
  if (!joint) return false;
  const behind = line.slice(address.length + joint.length).replace(/\s?(\||-{2,}|[:;,])\s?/g, '$1');
  return isInParts(behind.split('|'), { most: 6, shortest: 1 });
}

/** Whether some words are the parts of an account: no blank or Chinese in any, and so many at most. */
function isInParts(
  parts: readonly string[],
  { most, shortest }: { most: number; shortest: number },
): boolean {
  const isPart = (part: string) => part.length >= shortest && /^[^\s\u4e00-\u9fa5]{1,120}$/.test(part);
  return parts.length > 0 && parts.length <= most && parts.every(isPart);
}

/** Whether a line is nothing but codes, with at most a few words that name them. */
export function isCodeLine(line: string): boolean {
  const words = line
    .replace(/^\s*(?:[①-⑳]|[(（]\d{1,3}[)）])\s*(?=[A-Za-z0-9])/, '')
    .replace(lead, '')
    .trim();
  if (words === '' || isAccountLine(words) || isGrouped(line.trim())) return true;
  if (/^(qq|tel|电话|手机|微信|vx|wx|传真|fax|邮编|icp)/i.test(words)) return false;
  if (
    /[¥￥，。！？@]|\d{4}-\d{1,2}-\d{1,2}|\d{1,2}:\d{2}|\.(com|cn|net|example)/.test(
      words.replace(/密码\s?\S+/g, ''),
    )
  )
    return false;
  const tokens = words.split(/[\s|,，:：/]+|-{3,}/).filter(Boolean);
  const codes = tokens.filter((token) => isCode(token));
  const rest = tokens.filter(
    (token) => !isCode(token) && !/^[A-Za-z]{2,8}$|^\d{3,}$|^(卡号|卡密|密码|账号|帐号)$/.test(token),
  );
  return codes.length > 0 && rest.length === 0 && (codes[0]!.length >= 8 || codes.length > 1);
}

/** The codes of a line, a blank between. */
export function codesIn(line: string): string {
  return (line.replace(/^\s*no\.\s?/i, '').match(/[A-Za-z0-9][A-Za-z0-9@._#!*+/=-]{3,}/g) ?? []).join(' ');
}
