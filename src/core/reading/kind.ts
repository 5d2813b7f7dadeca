import type { PageKind } from '../evidence/record';
import type { FieldName } from './fields';
import { type Add, addShape, isFilledIn, isPressed, type Scored } from './kind-shape';
import { addStory } from './kind-story';
import { addTradeStory } from './kind-trade-story';
import { type Place, signs } from './kind-words';
import { likelyMeaningsOf, plainWords } from './label-words';
import { moneyIn } from './money';
import { type Page, pageOf } from './page';
import type { PageReading } from './page-reading';
import type { Piece } from './page-view';
import { statusOf } from './status-words';
import { isTicker } from './ticker';
import { timesIn } from './times';

/** What kind of page it is, how sure we are (0…1), and the words that said so. */
export type KindFound = {
  kind: PageKind;
  confidence: number;
  reasons: string[];
  /** What it may be as well, where little speaks for one of both. */
  rival?: PageKind;
};

/** Kinds that vanish or prove something now: one click is enough for them. */
const worthAtOnce: ReadonlySet<PageKind> = new Set([
  'order',
  'payment',
  'receipt',
  'chat',
  'ticket',
  'refusal',
  'redeem-error',
]);

/** Whether 一键模式 captures this kind without asking. */
export function isWorthAtOnce(kind: PageKind): boolean {
  return worthAtOnce.has(kind);
}

type Scores = Record<Scored, { score: number; reasons: string[] }>;

/** The kind of a page: by the words of its head, text, buttons and hints, by its labelled values, and by its shape. */
export function readKind(reading: PageReading): KindFound {
  return kindOf(pageOf(reading));
}

/** Like `readKind`, of a page already taken apart. */
export function kindOf(page: Page): KindFound {
  const before = decided.get(page);
  if (before) return before;
  const found = scoreKind(page);
  decided.set(page, found);
  return found;
}

/** Kind and fields ask one after the other. */
const decided = new WeakMap<Page, KindFound>();

function scoreKind(page: Page): KindFound {
  const scores = Object.fromEntries(
    signs.map(([kind]) => [kind, { score: 0, reasons: [] as string[] }]),
  ) as Scores;
  const add = (kind: Scored, weight: number, reason: string) => {
    scores[kind].score += weight;
    if (reason && weight > 0) scores[kind].reasons.push(reason.slice(0, 30));
  };
  addWords(page, add);
  addFields(page, add);
  addShape(page, add);
  addStory(page, add);
  addTradeStory(page, add);
  return decide(page, scores);
}

function addWords(page: Page, add: Add): void {
  const texts = textsOf(page);
  for (const [kind, weight, where, words] of signs) {
    const found = words.exec(texts[where]);
    if (found) add(kind, weight, found[0]);
  }
}

/** Hidden words, navigation and footers speak of other pages, not of this one. */
function textsOf({ view, reading, pairs }: Page): Record<Place, string> {
  const shown = view.pieces.filter((piece) => !piece.isHidden && !piece.isIcon && !isTicker(piece.text));
  const front = view.hasDialog ? shown.filter((piece) => piece.isOnTop) : shown;
  // 下单 beside a time is what happened then, and nothing to press.
  const labels = new Set(
    pairs
      .filter(({ piece, labelAt }) => piece.at !== labelAt && isFact(piece.text))
      .map((one) => one.labelAt),
  );
  const lines = (pieces: readonly Piece[]) => pieces.map((piece) => plainWords(piece.text)).join('\n');
  const main = front.filter((piece) => !piece.isAside);
  const hints = reading.runs.filter((run) => run.source === 'placeholder' && !run.hidden);
  const titles = reading.title.split(/\s*[|｜丨_→«»·•]\s*|\s*[-–—]\s*/);
  const heads = main.filter((piece) => piece.isHeading && piece.text.length <= 40);
  return {
    head: [...titles.map(plainWords), lines(heads), lines(firstOfBoxes(main, view.hasDialog))].join('\n'),
    text: lines(main.filter((piece) => !piece.isControl)),
    notice: lines(main.filter((piece) => !piece.isControl && isNotice(piece.text))),
    path: pathOf(reading.url),
    button: front
      .filter((piece) => isPressed(piece) && (piece.isButton || !labels.has(piece.at)))
      .flatMap(wordsOnButtons)
      .join('\n'),
    hint: hints.map((run) => plainWords(run.text)).join('\n'),
  };
}

/** Several buttons in a row are one piece: its words as a whole, and each run's. */
function wordsOnButtons({ text, parts }: Piece): string[] {
  const each = parts.length > 1 ? parts.map(({ from, to }) => plainWords(text.slice(from, to))) : [];
  return [plainWords(text), ...each];
}

/** A time or a sum and nothing else. */
function isFact(text: string): boolean {
  if (text.length > 30 || !/\d/.test(text)) return false;
  return timesIn(text)[0]?.raw === text.trim() || moneyIn(text)[0]?.raw === text.trim();
}

/** What the page itself just says, neither a rule that may apply nor what a person tells of it. */
function isNotice(text: string): boolean {
  if (text.length > 70 || /我|[“”「『]|\b(I|my)\b/.test(text)) return false;
  // Reasons to choose from, and articles that explain some.
  if (/[›>＞]$|(原因|办法|方法|怎么办|说明|教程)$/.test(text) || (/或/.test(text) && !/失败|错误/.test(text)))
    return false;
  return !/如果|如遇|如有|若|予以|概不|不予|更换|包[换退赔]|赔付|补发|质保|保证|无条件|凡|的[，,]|(可|可以|免费|全额|不)退/.test(
    text,
  );
}

function pathOf(url: string): string {
  const path = url.replace(/^[a-z]+:\/\/[^/]*/i, '');
  // What stands after "=" is a value; numbers say nothing.
  return path
    .replace(/=[^&#/]*/g, '=')
    .replace(/\d+/g, '')
    .toLowerCase();
}

/** Without heading elements, what stands out by size or weight in the upper part of the page is its heading. */
function firstOfBoxes(main: readonly Piece[], isDialog: boolean): Piece[] {
  const early = main.slice(0, 8).filter((piece) => !piece.isControl && piece.text.length <= 14);
  // What stands first in a dialog is its title.
  return early.filter((piece, i) => piece.isBold || piece.size >= 16 || (isDialog && i === 0));
}

/** What labelled values say of the page. */
const byField: Partial<Record<FieldName, readonly (readonly [Scored, number])[]>> = {
  orderId: [
    ['order', 1.5],
    ['receipt', 0.5],
    ['payment', 0.5],
    ['product', -3],
    ['rules', -2],
    ['redeem-error', -1],
  ],
  orderTime: [
    ['order', 1.5],
    ['payment', 0.3],
    ['product', -2],
  ],
  deliveredCount: [['order', 2]],
  quantity: [
    ['order', 0.9],
    ['receipt', -0.7],
    ['product', 0.2],
  ],
  amountFen: [
    ['order', 1],
    ['receipt', 0.7],
  ],
  payMethod: [
    ['order', 0.8],
    ['receipt', 0.7],
  ],
  status: [
    ['order', 1.5],
    ['ticket', 0.3],
  ],
  cardSecret: [
    ['order', 2.5],
    ['redeem-error', 1.5],
    ['receipt', -2],
  ],
  payTime: [
    ['receipt', 1.2],
    ['order', 0.5],
  ],
  tradeNo: [
    ['receipt', 1.5],
    ['order', 0.3],
  ],
  merchant: [
    ['receipt', 1],
    ['order', 0.3],
  ],
  payableFen: [['payment', 2]],
  refundFen: [
    ['refusal', 1.2],
    ['complaint-form', 0.5],
    ['ticket', 0.3],
  ],
  ticketNo: [
    ['redeem-error', -8],
    ['ticket', 3],
    ['refusal', 1.5],
    ['order', -2],
    ['product', -2],
  ],
  agentId: [
    ['ticket', 1],
    ['chat', 0.7],
    ['refusal', 0.5],
  ],
  priceFen: [['product', 1.5]],
};

function addFields(page: Page, add: Add): void {
  const [state] = page.pairs
    .filter((pair) => !pair.piece.isHidden && likelyMeaningsOf(pair.label)[0]?.name === 'status')
    // A case has a state of its own.
    .filter(({ label }) => !ofCase.test(label))
    .map((pair) => pair.piece.text.slice(pair.from, pair.to))
    .filter((words) => !/到账|入账/.test(words))
    .map(statusOf);
  // A bill knows paid and refunded; that goods were sent, a shop says.
  if (state && /^(pending|delivered|unpaid)$/.test(state) && !page.labelled.has('ticketNo')) {
    add('order', 1.5, '');
    add('receipt', -2, '');
  }
  for (const [name, label] of page.labelled) {
    if (name === 'status' && ofCase.test(label)) {
      add('ticket', 1.5, label);
      continue;
    }
    for (const [kind, weight] of byField[name] ?? []) add(kind, weight, weight > 0 ? label : '');
  }
}

/** 投诉状态, 售后进度: how far a case has come. */
const ofCase = /工单|投诉|维权|售后|申诉|举报|纠纷|反馈|理赔|仲裁|受理|ticket|case/i;

/** The least that makes a page more than any page. */
const least = 2;

function decide(page: Page, scores: Scores): KindFound {
  const { view, reading } = page;
  const ranked = Object.entries(scores).sort(([, a], [, b]) => b.score - a.score);
  const [best, second] = ranked;
  const isNothing =
    /暂无(相关)?(订单|记录|数据)|(没有|未能?|暂未)(找到|查到|查询到|搜索到|检索到|相关)(?!答案|您|你|想)|没有(任何|符合(条件)?的)?(订单|购买记录|交易记录)|未(查询|查)?到(相关)?(订单|记录)|(订单|交易|单号|订单号)(不存在|有误|错误|无效)|查不到|查询不到|空空如也|(这里|还|您|你)没有(任何)?订单|页面不存在|404|服务器(错误|开小差|繁忙)|internalservererror|notfound/i.test(
      plainWords(
        [
          reading.title,
          ...view.pieces.filter((one) => !one.isHidden && !one.isAside).map((one) => one.text),
        ].join(' '),
      ),
    );
  const isFilled = isFilledIn(page);
  const isHome = /(^|[-|_·]\s*)(首页|home)(\s*[-|_·]|$)|^首页\s/i.test(reading.title);
  const limit = isHome ? 16 : isNothing && !isFilled ? 11 : least;
  if (!best || best[1].score < limit)
    return {
      kind: 'other',
      confidence: best && best[1].score > 2 ? 0.6 : 0.8,
      reasons: best?.[1].reasons ?? [],
    };
  const lead = (best[1].score - Math.max(0, second?.[1].score ?? 0)) / best[1].score;
  const isClose = lead < 0.35 && second !== undefined && second[1].score >= least;
  return {
    kind: best[0] as PageKind,
    confidence: Math.min(0.99, 0.6 + lead * 0.6),
    reasons: best[1].reasons,
    ...(isClose && { rival: second[0] as PageKind }),
  };
}
