const clock = String.raw`(?:凌晨|早上|早晨|上午|中午|下午|傍晚|晚上)?\s*\d{1,2}[:：]\d{2}(?:[:：]\d{2})?\s*(?:[AaPp]\.?[Mm]\.?)?`;
const date = String.raw`(?:(?:19|20)\d{2}\s*[-/.年]\s*)?\d{1,2}\s*[-/.月]\s*\d{1,2}\s*日?`;
const day = `(?:今天|昨天|前天|today|yesterday|(?:星期|周)[一二三四五六日天])`;
const ago = String.raw`(?:刚刚|刚才|just now|\d{1,3}\s*(?:秒|分钟|小时|天|个月)前|\d{1,3}\s*(?:min|hour|day)s?\s*ago)`;
const dated = new RegExp(
  `^(?:${date}|${day})(?:[\\s,，T]*(?:${day}|\\(${day}\\)|（${day}）))?(?:[\\s,，T]*${clock})?$`,
  'i',
);
const timed = new RegExp(`^(?:${clock}|${ago})$`, 'i');

/** Longer lines, with the strokes around their words, are neither days nor buttons. */
const longestLine = 200;

/** Whether a text is a point in time and nothing else: 20:05, 昨天 20:05, 2026-11-18, 3 分钟前. */
export function isTime(text: string): boolean {
  const words = text.trim();
  return words.length <= 60 && (timed.test(words) || isDate(words));
}

/** Whether a text is a day, with or without a time: what a line between two days says. */
export function isDate(text: string): boolean {
  if (text.length > longestLine) return false;
  const words = text.trim().replace(/^[-–—─\s]+|[-–—─\s]+$/g, '');
  return words.length <= 60 && dated.test(words) && !/^\d{1,2}\.\d{1,2}$/.test(words);
}

/** A point in time that stays true: not "3 minutes ago". */
export function isLasting(time: string): boolean {
  return /\d[:：]\d/.test(time);
}

const wish = '(?:点击|轻触)?(?:加载|查看|显示|展开|获取|浏览)';
const which = '(?:更多|全部|所有|历史|更早|以前|之前|较早|上文)';
const what = '(?:聊天|历史|对话|会话|沟通|往来)?(?:消息|记录|聊天记录|内容|回复|对话|留言)';
const older = [
  new RegExp(`^${wish}${which}(?:的)?(?:${what})?$`),
  new RegExp(`^(?:更多|更早|历史|以前|之前|较早)(?:的)?${what}$`),
  /^(?:load|show|view|see) (?:more|older|earlier|previous)(?: (?:messages|history|replies|chats?))?$/i,
  /^(?:older|earlier|previous) messages$/i,
];

/** Whether a button's words ask for older messages, and for nothing else. */
export function asksForOlder(text: string): boolean {
  if (text.length > longestLine) return false;
  const words = text.trim().replace(/^[\s↑⇧▲⌃^«<·.…]+|[\s↑⇧▲⌃^»>·.…]+$/g, '');
  return words.length <= 24 && older.some((one) => one.test(words));
}

/** Whether a line is no message but stands there for older ones: a button, or a word of how to have them. */
export function standsForOlder(text: string): boolean {
  const words = text.trim();
  return asksForOlder(words) || asksForOlder(words.replace(/^(?:上滑|下滑|上拉|下拉|向上滑动|向下滑动)/, ''));
}

/** Whether a line says that something is on its way. */
export function saysLoading(text: string): boolean {
  return /^(?:正在(?:加载|载入|获取|读取)中?|(?:加载|载入|获取|读取)中)(?:历史消息|消息|更多)?[\s.…。]*$|^loading[\s.…]*$|^请稍候[\s.…。]*$/i.test(
    text.trim(),
  );
}

const talks = new Set('chat message msg conversation dialog dialogue talk ticket thread im log'.split(' '));

/** Whether a heading, a label or a class name is one that talks have. */
export function namesTalk(text: string): boolean {
  if (/客服|聊天|对话|会话|沟通|留言|工单|消息|协商/.test(text)) return true;
  const parts = text
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/);
  return parts.some((part) => talks.has(part.replace(/s$/, '')));
}
