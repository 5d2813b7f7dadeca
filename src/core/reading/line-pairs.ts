import { isCode } from './codes';
import { eventOf } from './label-grammar';
import type { Meaning } from './label-table';
import { isLabel, isLikelyLabel, meaningsOf, plainWords } from './label-words';
import type { Piece } from './page-view';
import type { Pair } from './relation';
import { statusOf } from './status-words';
import { parseContact } from './values';
import { isWayUnder } from './way-under';

type Mark = { label: string; from: number; to: number; how: 'colon' | 'span' | 'blank' };

/** Labels with their values in one line: "订单号：123 金额：￥300", or <b>订单号</b> 123. */
export function pairsInside(piece: Piece): Pair[] {
  // "收 款 时 间" is one label.
  if (isLabel(piece.text) && !/[:：]\s*[^\s:：]/.test(piece.text) && !holdsWay(piece)) return [];
  if (isBar(piece)) return [];
  const marks = marksOf(piece);
  return marks.flatMap((mark, i) => {
    const end = marks[i + 1]?.from ?? piece.text.length;
    const { from, to } = trimmed(piece.text, mark.to, end);
    if (from >= to) return [];
    return [{ label: mark.label, labelAt: piece.at, piece, from, to, how: mark.how }];
  });
}

/** "支付方式" "账户余额" in one line: both are labels, and here the second one is how it was paid. */
export function holdsWay({ parts, text }: Piece): boolean {
  const [first, ...rest] = parts;
  return (
    first !== undefined &&
    rest.length > 0 &&
    isWayUnder(text.slice(first.from, first.to), text.slice(first.to).trim())
  );
}

/** "商品" "查单" "购买协议" side by side: names of pages, none of which announces the next. */
function isBar({ parts, text }: Piece): boolean {
  const words = parts.map(({ from, to }) => text.slice(from, to).trim());
  const short = words.filter((one) => /^\p{Script=Han}{2,7}$/u.test(one));
  const said = words.filter((one) => /\p{L}/u.test(one));
  return (
    short.length >= 3 &&
    short.length >= said.length * 0.8 &&
    words.some((one) => /^(首页|查单|订单查询|查询订单|购买协议|登录|注册|退出|帮助)$/.test(one))
  );
}

/** The words between two places without what only joins them. */
export function trimmed(text: string, start: number, end: number): { from: number; to: number } {
  let [from, to] = [start, end];
  while (from < to && /[\s:：….·|｜┃│/>→=\-–—~]/.test(text[from]!) && !/^-\s*[¥￥\d]/.test(text.slice(from)))
    from++;
  while (to > from && /[\s,，;；、|｜┃│/・·（(\-–—>→]/.test(text[to - 1]!)) to--;
  return { from, to };
}

const withColon =
  /(^|[\s,，;；。|｜┃│(（[【・·/])((?:[\p{Script=Han}A-Za-z/#.]\s?){1,14}|[\p{Script=Han}]{2,8}[一二三四五六七八九十\d]{1,2})\s*[:：]\s*/gu;

/** What a label and the beginning of its value take at most. */
const longestLabel = 80;

/** The labels in a line, each with what shows that it is one. */
export function marksOf(piece: Piece): Mark[] {
  const { text, parts } = piece;
  const marks: Mark[] = [];
  const add = (mark: Mark) => {
    if (!marks.some((one) => mark.from < one.to && one.from < mark.to)) marks.push(mark);
  };
  for (const match of text.matchAll(withColon)) {
    const at = match.index + match[1]!.length;
    const isTimed = /^20\d\d/.test(text.slice(match.index + match[0].length));
    const found = lastLabel(match[2]!, { isTimed, isAfterDigit: /\d\s*$/.test(text.slice(0, at)) });
    // A clock: "剩余时间 04:03".
    if (/\d\s*[:：]\s*$/.test(match[0]) && /^\d/.test(text.slice(match.index + match[0].length))) continue;
    const isStart =
      at === 0 ||
      /[;；。|｜┃│]/.test(match[1]!) ||
      (/\s/.test(match[1]!) && /^\p{Script=Han}{2,6}$/u.test(match[2]!.trim()));
    if (found)
      add({ label: found.label, from: at + found.at, to: match.index + match[0].length, how: 'colon' });
    else if (isStart && match[2]!.trim().length <= 8)
      add({ label: match[2]!, from: at, to: match.index + match[0].length, how: 'colon' });
  }
  for (const [i, { from: start, to }] of parts.entries()) {
    // "含手续费，实际扣款" ends with its label.
    const from = start + tailOf(text.slice(start, to));
    const words = text.slice(from, to);
    // Of "Order ID 订单号" neither is the other's value.
    const isEvent = eventOf(plainWords(words)) !== null && /^\s*20\d\d/.test(text.slice(to));
    if (
      i < parts.length - 1 &&
      (isEvent || (isLabel(words) && (!isLabel(text.slice(to)) || isWayUnder(words, text.slice(to).trim()))))
    )
      add({ label: words, from, to, how: 'span' });
  }
  // "状态 Status: 待付款 Awaiting payment": right behind a colon a state is what is announced.
  const isValue = ({ label, from }: Mark) =>
    statusOf(label) !== null && marks.some(({ how, to }) => how === 'colon' && to === from);
  for (const mark of blankLabels(text)) if (!isValue(mark)) add(mark);
  // A run may begin with a label though nothing parts it from the run before.
  for (const { from } of parts.slice(1))
    if (from > 0 && !/\s/.test(text[from - 1]!))
      for (const mark of blankLabels(text.slice(from, from + longestLabel)))
        if (mark.from === 0 && meaningsOf(mark.label)[0]!.weight >= 0.9)
          add({ ...mark, from, to: from + mark.to });
  return marks.sort((a, b) => a.from - b.from);
}

/** Where the label begins with which a half sentence ends; 0 where it is no such. */
function tailOf(words: string): number {
  const at = Math.max(words.lastIndexOf('，'), words.lastIndexOf('；')) + 1;
  return at > 0 && words.length <= 24 && isLabel(words.slice(at)) ? at : 0;
}

/** The label at the end of some words: "专业版 金额" ends with 金额, before a time "3 枚 下单" with 下单. */
function lastLabel(
  words: string,
  { isTimed, isAfterDigit }: { isTimed: boolean; isAfterDigit: boolean },
): { label: string; at: number } | null {
  // "65.00 元 付款时间" is a sum before its label.
  const unit = isAfterDigit ? (/^[元块圆张件个份套枚]\s{1,4}(?=\S{2})/.exec(words)?.[0].length ?? 0) : 0;
  if (unit > 0 && isLabel(words.slice(unit))) return { label: words.slice(unit).trim(), at: unit };
  // "年度会员 收款方" only ends with one.
  const tail = words.trim().lastIndexOf(' ') + 1;
  const isTailed =
    tail > 0 && !isLabel(words) && isLabel(words.slice(tail)) && !isLabel(words.slice(0, tail));
  if (isLikelyLabel(words) && !isTailed) return { label: words.trim(), at: 0 };
  for (let at = words.indexOf(' '); at >= 0; at = words.indexOf(' ', at + 1)) {
    const tail = words.slice(at + 1);
    if (isLabel(tail) || (isTimed && eventOf(plainWords(tail)) !== null))
      return { label: words.slice(at + 1).trim(), at: at + 1 };
  }
  return null;
}

/** Whether the words after a label begin with a value of its kind, or with what only joins both. */
function holds(name: Meaning, words: string): boolean {
  const [first = ''] = words.replace(/^[\s:：为是]+/, '').split(/[\s，,。；;]/);
  return name === 'cardSecret'
    ? isCode(first) || /^(卡号|账号|密码|[A-Z]{6,})/.test(first)
    : parseContact(words) !== null;
}

/** "合计 ￥194.00", "客服 QQ 16884": a label with only a blank after it, at the start or after a full separator. */
function blankLabels(text: string): Mark[] {
  const marks: Mark[] = [];
  for (const { index } of text.matchAll(/(?:^|[，,;；。|｜┃│（(・·]\s*|\s)(?=[\p{Script=Han}A-Za-z])/gu)) {
    const start = index + (/^[，,;；。|｜┃│（(・·\s]+/.exec(text.slice(index))?.[0].length ?? 0);
    const words =
      /^((?:[\p{Script=Han}A-Za-z]+)(?:\s[A-Za-z\p{Script=Han}]{1,6})?)[\s….#·—–=>→-]+(?=\S)/u.exec(
        text.slice(start),
      );
    if (!words) continue;
    const whole = meaningsOf(words[1]!)[0];
    const first = words[1]!.split(' ')[0]!;
    const label = whole ? words[1]! : first;
    const meaning = whole ?? meaningsOf(first)[0];
    const rest = text.slice(start + label.length, start + label.length + longestLabel).trimStart();
    // "… 14:10:06 支付 · …": what happened stands behind its time.
    if (start > 0 && /\d:\d{2}\s?$/.test(text.slice(0, start)) && /^[·・|｜]\s*20\d\d/.test(rest)) continue;
    // English words run on in sentences: "key was redeemed".
    if (/^[A-Za-z ]+$/.test(label) && (/^[a-z.,]/.test(rest) || (start > 0 && /^[a-z]/.test(label))))
      continue;
    // "HK Willow Pay Limited" is one name.
    if (/^[A-Z][a-z]+$/.test(label) && /[A-Za-z]\s$/.test(text.slice(0, start)) && /^[A-Z][a-z]/.test(rest))
      continue;
    if (!meaning || meaning.weight < 0.8 || (label.length < 2 && meaning.name !== 'quantity')) continue;
    // "… / 微信 / 71.40元": between strokes it is a fact itself.
    if (/^[/／]/.test(rest) && /^(contact|buyer)$/.test(meaning.name)) continue;
    // "某游戏 充值码 50 元" is the name of goods: what follows is no code.
    if (start > 0 && /^(cardSecret|contact)$/.test(meaning.name) && !holds(meaning.name, rest)) continue;
    // So is "Telegram Premium 年付": no account is a word alone.
    if (meaning.name === 'contact' && /^[A-Z]?[a-z]+(\s|$)/.test(rest)) continue;
    marks.push({ label, from: start, to: start + label.length, how: 'blank' });
  }
  return marks;
}
