import { limitIn } from '../deadline/clause-windows';
import { entryOdds } from './entry-words';
import { kindOf } from './kind';
import { plainWords } from './label-words';
import { pageOf } from './page';
import { titleParts } from './page-names';
import type { PageReading } from './page-reading';
import type { Piece } from './page-view';
import { isMessageHead, timesIn } from './times';

/** A way to complain that the page offers: its words, the run they stand in, and where it leads; '' when no link says so. */
export type ComplaintEntry = { text: string; run: number; href: string };

/** What a page says about complaining: its entries, and its own sentences on what to hand in and by when. */
export type ComplaintWays = { entries: Pick<ComplaintEntry, 'text' | 'href'>[]; terms: string[] };

/** The entries by which the user can complain or ask for his money back: links, buttons and what looks like them. */
export function readEntries(reading: PageReading): ComplaintEntry[] {
  const page = pageOf(reading);
  const { view, pairs } = page;
  const labels = new Set(pairs.map(({ piece, labelAt }) => (piece.at === labelAt ? -1 : labelAt)));
  const isForm = kindOf(page).kind === 'complaint-form';
  // On the form itself a bare 提交 is how it is sent, and what one complains about is a choice of its.
  const isSending = (text: string) =>
    isForm && /^((提交|发送)(申请)?|submit|send|(未|没|没有)(收到|到账).*)$/i.test(text);
  // What the page is called leads nowhere else.
  const titles = new Set(isForm ? titleParts(reading.title) : []);
  // On a form, words side by side below its head are to choose from.
  const bars = barsOf(view.pieces.filter(({ box }) => !isForm || (box?.[1] ?? 0) < 120));
  const found: ComplaintEntry[] = [];
  for (const piece of view.pieces) {
    // A folded menu still leads somewhere.
    if ((piece.isHidden && !piece.isLink) || (piece.isControl && !piece.isButton)) continue;
    // Large type is taken for a heading, also where it is a button's.
    const isInBar = bars.has(piece.at);
    if (piece.isHeading && !piece.isButton && !piece.isLink && !isInBar) continue;
    if (isTopics(piece.text) || isSaid(view.pieces, piece)) continue;
    const isTold = isPath(piece.text) || timesIn(piece.text).length > 0;
    for (const [i, { run, from, to }] of piece.parts.entries()) {
      const all = piece.text.slice(from, to);
      if (/[。！]$/.test(all)) continue;
      const href = linkOf(reading, reading.runs[run]!.block);
      const isLink = href !== '' || isLinked(reading, run) || piece.isLink || piece.isButton;
      if (!isLink && (isTold || /[？?]$/.test(all))) continue;
      const words = wordsIn(all, isLink);
      const after = piece.parts[i + 1];
      // A word of a row of words, as navigation is written, or something to press.
      const isPressed = isLink || words.length >= 3 || /点(这里|此|我|击)/.test(all);
      for (const text of words) {
        const isPlace = isInBar && /(中心|工单|申请|平台|入口|专区|大厅)$/.test(text);
        const isLabel = labels.has(piece.at) && !isInBar;
        if (!isEntry(plainWords(leadingOf(text) ?? text), isPressed || isPlace, isLabel)) continue;
        if (titles.has(text) && href === '' && !piece.isLink && !isInBar && words.length < 3) continue;
        if (
          !isLink &&
          isNamed(all.slice(all.indexOf(text) + text.length), after && piece.text.slice(after.from, after.to))
        )
          continue;
        const isSent = href === '' && !isInBar && isSending(text);
        if (!isSent && !found.some((one) => one.text === text)) found.push({ text, run, href });
      }
    }
  }
  return found.slice(0, 20);
}

/** What stands in a row of short words and nothing else, as navigation does though nothing in its elements says so. */
function barsOf(pieces: readonly Piece[]): ReadonlySet<number> {
  const isWord = (text: string) =>
    text.length >= 2 && text.length <= 10 && !/[\d¥￥，。：:？?！!>›»/]/.test(text);
  const rows = new Map<string, Piece[]>();
  const bars = new Set<number>();
  for (const piece of pieces) {
    if (piece.isHidden || piece.isControl || !piece.box) continue;
    const words = piece.parts.map(({ from, to }) => piece.text.slice(from, to).trim());
    if (words.length >= 3 && words.every(isWord)) bars.add(piece.at);
    // A head of a table is a row of short words, too.
    const row = `${piece.frame} ${piece.box[1]} ${piece.box[3]}`;
    if (piece.box[1] < 200) rows.set(row, [...(rows.get(row) ?? []), piece]);
  }
  for (const row of rows.values()) {
    const words = row.filter(({ text }) => isWord(text));
    if (
      words.length >= 3 &&
      words.some(({ text }) =>
        /^(首页|订单查询|查单|查询订单|我的订单|商城|会员商城|登录|注册|帮助)$/.test(text),
      )
    )
      for (const piece of words) bars.add(piece.at);
  }
  return bars;
}

/** What somebody wrote in a talk, under his name and the time. */
function isSaid(pieces: readonly Piece[], piece: Piece): boolean {
  return !piece.isLink && !piece.isButton && isMessageHead(pieces[piece.at - 1]?.text ?? '');
}

/** Topics of a foot: 新手上路, 支付方式, 售后服务; and what one can do with a letter. */
function isTopics(text: string): boolean {
  if (/新手(上路|指南)|购物指南|配送方式/.test(text)) return true;
  if (/关于我们/.test(text) && /支付方式/.test(text)) return true;
  return /转发\s/.test(text) && /删除|移动/.test(text);
}

/** "首页 / 用户中心 / 退款申请", "» 论坛 › 交易区 › …": the way to this page. */
function isPath(text: string): boolean {
  return /^[»›]|\S\s*[>›»]\s*\S.*[>›»]\s*\S|\S\s\/\s\S.*\s\/\s\S/.test(text);
}

/** "投诉单 #20611", "退款 ¥53.60", "投诉 a@b.c": a number, sum or address follows, which the word names. */
function isNamed(rest: string, next = ''): boolean {
  const after = `${rest} ${next}`.trim();
  return /^[-–—:：#＃\s]{0,8}([A-Z]{1,6}-?\d{3,}|\d{4,}|[¥￥]\s?\d|\d[\d.,]*\s?元|[\w.+-]+@)/.test(after);
}

/**
 * What of some words says where they lead: of "Support 工单" and "报告问题 Report a problem", which are one word in two
 * languages, the Chinese half; of "没有到账？去投诉" and "卡密有问题，申请售后" what follows.
 */
function leadingOf(text: string): string | null {
  const found =
    /^[A-Za-z][A-Za-z &'’-]{2,30}\s(\p{Script=Han}{2,8})$/u.exec(text) ??
    /^(\p{Script=Han}{2,8})\s[A-Za-z][A-Za-z &'’-]{2,30}$/u.exec(text) ??
    /^[^，。？?]{2,12}[？?，]\s?(\p{Script=Han}{2,8})$/u.exec(text);
  return found?.[1] ?? null;
}

/** The words of a run that can be a link of their own, without the arrow or question mark at their end. */
function wordsIn(all: string, isLink: boolean): string[] {
  const leading = leadingOf(all.trim());
  // A sentence of two halves is told, unless one can press on it.
  if (leading && (!/[？?，]/.test(all) || (entryOdds(leading, true) > 0 && (isLink || !all.includes('，')))))
    return [all.trim()];
  if (/^我已(付款|支付)[，,]\p{Script=Han}{2,8}$/u.test(all.trim())) return [all.trim()];
  // Words of other languages stay together: "No refund after the key is revealed 不退款".
  const parts = /\p{Script=Han}/u.test(all)
    ? all.split(/\s*[|｜·•]\s*|\s+(?=[^\sA-Za-z])|(?<=[^A-Za-z\s])\s+/)
    : [all];
  return parts
    .map((text) => text.replace(/^[[【<（(]+|(?<![\]】>›»→）)？?])[\]】>›»→）)？?]+$/g, '').trim())
    .filter((text) => text !== '' && !/[，。：:？?！!@\d（(]|^(小时|分钟)/.test(text));
}

function isEntry(words: string, isPressed: boolean, isLabel: boolean): boolean {
  if (words.length < 2 || words.length > 20) return false;
  return !(isLabel && !isPressed) && entryOdds(words, isPressed) > 0;
}

/** Whether a run stands in a link, though the script that follows it is all that says where it leads. */
function isLinked({ blocks, runs }: PageReading, run: number): boolean {
  for (let at = runs[run]!.block, up = 0; at >= 0 && up < 3; at = blocks[at]!.parent, up++)
    if (blocks[at]!.tag === 'a') return true;
  return false;
}

function linkOf({ blocks }: PageReading, from: number): string {
  for (let at = from; at >= 0; at = blocks[at]!.parent) if (blocks[at]!.href) return blocks[at]!.href!;
  return '';
}

const aboutComplaints =
  /投诉|售后|工单|申诉|维权|举报|反馈|(申请|提出|要求)[^，。]{0,6}(退款|退货|更换|换货)|退款申请/;
const handsIn = /(需要?|请|应当?|须|必须|并|凭)[^，。；]{0,8}(提供|上传|提交|出示|附上?|保留)/;

const listNumber = /^\s*[（(]?(\d{1,2}|[一二三四五六七八九十]{1,3})[、.．)）]\s*/;

/** Most terms kept, and the longest: more would be the page once more. */
const mostTerms = 3;
const longestTerm = 120;

/** The ways to complain and what the page says of them; null when it offers none and says nothing. */
export function readComplaintWays(reading: PageReading): ComplaintWays | null {
  const entries = readEntries(reading).map(({ text, run, href }) => ({
    text,
    href: webAddress(href, baseOf(reading, run)),
  }));
  const terms = readTerms(reading);
  return entries.length + terms.length > 0 ? { entries: [...entries].sort(byDirectness), terms } : null;
}

/** The page's own sentences about complaining that set a time or ask for material, those with a time first. */
export function readTerms(reading: PageReading): string[] {
  const page = pageOf(reading);
  // In a talk and an application the buyer's own words would count as the shop's.
  if (/^(chat|ticket|refusal)$/.test(kindOf(page).kind)) return [];
  const said = page.view.pieces
    .filter((piece) => !piece.isControl && !piece.isHeading && !piece.isHidden)
    .flatMap((piece) =>
      piece.text.split(/(?<=[。；;！!\n])/).map((text) => text.replace(listNumber, '').trim()),
    )
    .filter(
      (text) => text.length >= 8 && text.length <= longestTerm && !/[？?]$|\d{4}-\d{1,2}-\d{1,2}/.test(text),
    );
  const sentences = [...new Set(said)];
  // What is to be handed in often stands in the sentence after the one that names the complaint.
  const isAbout = (text: string, i: number) =>
    aboutComplaints.test(text) || (handsIn.test(text) && aboutComplaints.test(sentences[i - 1] ?? ''));
  const telling = sentences.filter((text, i) => isAbout(text, i) && (limitIn(text) || handsIn.test(text)));
  return telling.sort((a, b) => Number(!limitIn(a)) - Number(!limitIn(b))).slice(0, mostTerms);
}

/** The address of the frame a run stands in. */
function baseOf({ blocks, runs, frames, url }: PageReading, run: number): string {
  const base = frames[blocks[runs[run]!.block]!.frame]?.url ?? url;
  return URL.canParse(base) ? base : url;
}

/** Where a link leads, when that is a page of the web and another one than it stands on; else ''. */
function webAddress(href: string, base: string): string {
  if (href === '' || href.startsWith('#') || !URL.canParse(href, base)) return '';
  const url = new URL(href, base);
  return /^https?:$/.test(url.protocol) && url.href !== base ? url.href : '';
}

const nearest = [/投诉|举报|维权|申诉|complain|dispute/i, /工单/, /售后/, /退款|refund/i];

/** What leads somewhere first, and of those what is nearest to a complaint. */
function byDirectness(one: { text: string; href: string }, other: { text: string; href: string }): number {
  const rank = ({ text, href }: { text: string; href: string }) =>
    (href ? 0 : 10) + (nearest.findIndex((words) => words.test(text)) + 1 || nearest.length + 1);
  return rank(one) - rank(other);
}
