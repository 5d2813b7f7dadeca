import { type ClauseWindow, limitIn } from '../deadline/clause-windows';
import type { PageKind } from '../evidence/record';
import { boundsOf } from './box';
import { sentencesIn, stretchesOf } from './clause-sentences';
import { topicOf } from './clause-topics';
import { clauseOdds, type Effect } from './clause-words';
import { kindOf } from './kind';
import { meaningsOf, plainWords } from './label-words';
import { type Page, pageOf } from './page';
import { titleParts } from './page-names';
import type { PageReading } from './page-reading';
import { type Piece, runAt } from './page-view';
import { mineClass } from './talk/speakers';
import { isMessageHead, timesIn } from './times';

/**
 * A sentence of the page that grants the buyer something or limits him, in the page's own words, with the run it stands
 * in and the time it sets, if it sets one.
 */
export type Clause = {
  text: string;
  effect: Effect;
  run: number;
  /** Stands where the page does not show it: folded away, or behind something. */
  hidden?: true;
  limit?: Pick<ClauseWindow, 'amount' | 'unit'>;
  /** Of a limit: the ids of the excuses in the knowledge that answer it. */
  answers?: readonly string[];
};

/** What can be held against the shop word for word: an exchange, a refund, a time limit. */
const firm = /包换|包退|退款|更换|假一赔/;

/** The clauses of a page, firm ones first; at most 40, each at most 200 characters. The buyer's own words are none. */
export function readClauses(reading: PageReading): Clause[] {
  const page = pageOf(reading);
  const { kind } = kindOf(page);
  const isTalk = kind === 'chat' || kind === 'ticket';
  const rightmost = isTalk ? rightmostOf(page.view.pieces) : new Set<number>();
  const found: Clause[] = [];
  const seen = new Set<string>();
  const labelOf = new Map(
    page.pairs.map(({ piece, labelAt, label, how }) => [
      // A paragraph under a heading is the page's own.
      piece.at === labelAt || (how === 'below' && piece.text.length > 24) ? -1 : piece.at,
      label,
    ]),
  );
  for (const piece of page.view.pieces) {
    if (!speaks(page, piece, labelOf.get(piece.at)) || (isTalk && isBuyers(page, piece, rightmost))) continue;
    for (const { text, at, effect } of clausesIn(piece, kind)) {
      if (seen.has(text)) continue;
      seen.add(text);
      const limit = limitIn(text);
      const topic = effect === 'limits' ? topicOf(text) : null;
      found.push({
        ...{ text, effect, run: runAt(piece, at) },
        ...(piece.isHidden && { hidden: true as const }),
        ...(limit && { limit }),
        ...(topic && { answers: topic.answers }),
      });
    }
  }
  const standing = ({ effect, text, limit }: Clause) =>
    effect === 'grants' && !firm.test(text) && !limit ? 1 : 0;
  return found.sort((a, b) => standing(a) - standing(b) || a.run - b.run).slice(0, 40);
}

/** Whether a piece is the page's own sentence: no title, button, control or name of the goods. */
function speaks({ reading }: Page, piece: Piece, label: string | undefined): boolean {
  // The subject of a letter is no sentence of it.
  if (/^(回复|转发|答复|re|fw|fwd)\s?[:：]/i.test(piece.text)) return false;
  if ((piece.isControl && !isSealedText(reading, piece)) || piece.isButton || piece.isAside || piece.isStruck)
    return false;
  // Who wrote a message and when; the site's name with what it is.
  if (isMessageHead(piece.text)) return false;
  if (
    piece.at <= 1 &&
    piece.text.length <= 16 &&
    titleParts(reading.title).some((part) => piece.text.startsWith(part))
  )
    return false;
  // The name of goods on which one can press is no sentence.
  if (piece.isLink && piece.parts.length === 1 && !/[，。；！]/.test(piece.text)) return false;
  if (/^h[1-4]$/.test(reading.blocks[piece.block]!.tag)) return false;
  // Under 商品说明, 服务 and the like stands what is promised with the goods.
  const isTold =
    label !== undefined &&
    /^(商品|产品|购买)?(说明|描述|详情|介绍|服务)$|^(处理|回复|答复|留言|沟通)?(内容|意见|记录|回复|答复)$/.test(
      plainWords(label),
    ) &&
    (piece.text.length >= 10 || !/内容|意见|记录|回复|答复/.test(label));
  return label === undefined || isTold || meaningsOf(label).every((one) => one.name === 'unwanted');
}

/** A box of text that nobody can type over holds the page's own words. */
function isSealedText({ blocks }: PageReading, piece: Piece): boolean {
  const block = blocks[piece.block]!;
  return block.tag === 'textarea' && block.fixed === true;
}

/** Bullets, numbers, who speaks and when, and the word before a colon, in front of a sentence. */
const front =
  /^[\s★☆※●·•*◆▪✓✔☑⚠①-⑳|｜-]*(?:[^，。；]{0,40}ICP[备证]\s?\d+号(?:-\d{1,2})?\s+)?(?:\[[\d: /-]{4,20}\]\s*|【[^】]{0,16}\d{1,2}:\d{2}(?::\d{2})?】\s*)?(?:(?![您你我于在])[\p{L}\d·_-]{1,12}(?<![于在])\s?(?:20\d\d-)?\d{1,2}-\d{1,2}\s\d{1,2}:\d{2}(?::\d{2})?\s+)?(?:\d{1,2}(?:\.\d{1,2}){1,2}\s+|\d{1,2}\s?[.、)）](?!\d)\s*|[（(]\d{1,2}[)）]\s*|[一二三四五六七八九十]{1,3}、\s*)?(?:答\s?[:：]\s*|[\p{Script=Han}\s]{2,6}[:：]\s*|[\p{Script=Han}\w ·-]{1,16}[（(][\d :/-]+[)）]\s*[:：]\s*)?/u;

/** No clause is shorter or longer, and none has more parts between commas. */
const [shortest, longest, mostParts] = [4, 200, 8];
/** What a cut at a comma costs: a sentence that is one clause as a whole stays whole. */
const cut = 0.8;
/** From these odds on a part says the contrary of the rest, and is a clause of its own. */
const contrary = 3;

type Found = { text: string; at: number; effect: Effect };
type Part = { odds: number; found: Found };
/** A clause and the one before it: partings of one sentence share their beginnings. */
type Chain = { found: Found; before: Chain | null };
type Parting = { odds: number; last: Chain | null };

/**
 * The clauses in some words of a page. Each sentence is parted, at commas or not at all, so that its parts together are
 * likeliest to be clauses: "10 分钟内发货，发货后概不退换" promises, then takes from it.
 */
function clausesIn(piece: Pick<Piece, 'text' | 'parts'>, kind: PageKind): Found[] {
  const found: Found[] = [];
  let at = 0;
  for (const sentence of stretchesOf(piece).flatMap(sentencesIn)) {
    found.push(...partsOf(sentence, kind).map((one) => ({ ...one, at: at + one.at })));
    at += sentence.length;
  }
  return found;
}

function partsOf(sentence: string, kind: PageKind): Found[] {
  const starts = [0, ...[...sentence.matchAll(/，/g)].map(({ index }) => index + 1)].filter(
    (one) => one < sentence.length,
  );
  const ends = [...starts.slice(1), sentence.length];
  const cases = starts.map((from, i) => isCase(sentence.slice(from, ends[i]!), sentence.slice(ends[i]!)));
  const halves = starts.map((from, i) => (cases[i] ? null : partAt(sentence, from, ends[i]!, kind)));
  // Sums of the best parting of what ends with each comma.
  const best: Parting[] = [{ odds: 0, last: null }];
  for (const [i, to] of ends.entries()) {
    let top = best[i]!;
    for (let from = Math.max(0, i + 1 - mostParts); from <= i && !cases[i]; from += 1) {
      // "会员期间无法使用的，全额退款": the case in which something applies is not cut off from it.
      if (from > 0 && cases[from - 1]) continue;
      const part = from === i ? halves[i]! : partAt(sentence, starts[from]!, to, kind);
      if (!part || (from < i && !isOne(part, halves.slice(from, i + 1)))) continue;
      const odds = part.odds - cut * (Number(from > 0) + Number(to < sentence.length));
      if (odds > 0 && best[from]!.odds + odds > top.odds)
        top = { odds: best[from]!.odds + odds, last: { found: part.found, before: best[from]!.last } };
    }
    best.push(top);
  }
  const found: Found[] = [];
  for (let { last } = best.at(-1)!; last; last = last.before) found.push(last.found);
  return found.reverse();
}

/** “未补充凭证的，”, “如果逾期，”: when the next part of a sentence applies; “逾期不予受理，” says all itself. */
const caseWords = [
  /(?<=(?:未|无|不|没|失|逾|超|错|误|因|属|经)[^，您我]*)的，$/,
  /^\s*(如|若|凡|一旦|只要|除非)[^不]*，$/,
  /^\s*(未|逾期|超过|超出)[^不无视作失关扣]*，$/,
  /(以后|之后|的话)，$/,
];

/** Nor is a refusal cut off from its reason. */
const reason = /^\s*(原因|理由)[是为：:]/;

function isCase(part: string, rest: string): boolean {
  return caseWords.some((words) => words.test(part)) || reason.test(rest);
}

/** Whether what stands between commas can be one clause: no part of it says the contrary. */
function isOne({ found }: Part, halves: readonly (Part | null)[]): boolean {
  return !halves.some((half) => half && half.odds > contrary && half.found.effect !== found.effect);
}

function partAt(sentence: string, from: number, to: number, kind: PageKind): Part | null {
  const words = sentence.slice(from, to);
  const lead = front.exec(words)![0].length;
  const text = words
    .slice(lead)
    .replace(/[，,]\s*$|\s[·|｜]\s$/, '')
    .trim();
  // The foot of a site, with its number in the register and what every game says, binds nobody.
  if (text.length < shortest || text.length > longest || /ICP[备证]\s?\d|抵制不良游戏|适度游戏/.test(text))
    return null;
  const { effect, odds } = clauseOdds(text, kind);
  return { odds, found: { text, at: from + lead, effect } };
}

/** Whether some words, quoted by themselves, grant or limit something; null where they do neither. */
export function clauseEffect(text: string): Effect | null {
  const { effect, odds } = clauseOdds(text, 'rules');
  return odds > 0 ? effect : null;
}

/** The pieces of a talk of bubbles that stand to the right, as one's own do. */
function rightmostOf(pieces: readonly Piece[]): Set<number> {
  const shown = pieces.filter(({ box, isHidden, isControl }) => box && !isHidden && !isControl);
  return new Set(
    [...new Set(shown.map(({ frame }) => frame))].flatMap((frame) => {
      const said = shown.filter((piece) => piece.frame === frame);
      const bubbles = said.filter(({ text, isButton, isAside }) => text.length >= 2 && !isButton && !isAside);
      if (bubbles.length < 6) return [];
      const [left, , width] = boundsOf(bubbles.map(({ box }) => box!))!;
      const gapOf = ({ box }: Piece) => left + width - (box![0] + box![2]);
      const others = bubbles.filter((one) => one.box![0] - left < 30 && gapOf(one) > 80).length;
      if (others < 2) return [];
      return said.filter((one) => gapOf(one) < 30 && one.box![0] - left > 100).map(({ at }) => at);
    }),
  );
}

const buyerNames = '(我|你|您|访客|买家|用户|顾客|客户|本人|自己|me|you|visitor|buyer|customer)';
const buyerStart = new RegExp(
  `^(\\[[\\d: /-]+\\]\\s*)?${buyerNames}(的(留言|追问|补充))?\\s*([:：（(]|\\s*\\d{2,4}[-/:]|$)`,
  'i',
);
const anyStart =
  /^(\[[\d: /-]+\]\s*)?[\p{Script=Han}\w ·-]{1,14}\s*([:：]|[（(][\d :/-]+[)）]|\s\d{2,4}[-/]\d{1,2})/u;

/** In a talk: whether a line is the buyer's. His name stands before it, or its row is marked as his. */
function isBuyers({ view, reading }: Page, piece: Piece, rightmost: ReadonlySet<number>): boolean {
  if (anyStart.test(piece.text)) return buyerStart.test(piece.text);
  for (let at = piece.block, up = 0; at >= 0 && up < 4; at = reading.blocks[at]!.parent, up++)
    if (mineClass.test(reading.blocks[at]!.class ?? '')) return true;
  if (rightmost.has(piece.at)) return true;
  for (let back = piece.at - 1; back >= Math.max(0, piece.at - 3); back--) {
    const text = view.pieces[back]!.text;
    // The time of a message stands between it and who wrote it.
    if (timesIn(text)[0]?.raw === text.trim()) continue;
    if (buyerStart.test(text)) return true;
    if (anyStart.test(text) || /客服|卖家|店主|系统|工作人员/.test(text.slice(0, 8))) return false;
  }
  return /^我(买|要|的|有|没|已)|退款吧|请(给我)?退款|没(有)?收到/.test(piece.text);
}
