import type { PageKind } from '../evidence/record';
import { boundsOf } from './box';
import { isCode } from './codes';
import { isInFactLine } from './fact-line';
import type { FieldName } from './fields';
import { isLabel, likelyMeaningsOf, plainWords } from './label-words';
import { moneyIn } from './money';
import type { Page } from './page';
import type { Piece } from './page-view';
import { payWords } from './pay-ways';
import { statusOf } from './status-words';
import { timesIn } from './times';
import { parsers } from './values';

/** The kinds signs speak for. */
export type Scored = Exclude<PageKind, 'other'>;

/** Adds what a sign weighs to a kind, with the words that said so. */
export type Add = (kind: Scored, weight: number, reason: string) => void;

/** What the structure says: a composer under messages, a form to fill in, goods without an order, a list of clauses. */
export function addShape(page: Page, add: Add): void {
  const { view, reading, labelled } = page;
  const { blocks, runs } = reading;
  const shown = view.pieces.filter((piece) => !piece.isHidden);
  const open = blocks.filter((block) => !block.hidden && !block.fixed);
  const areas = open.filter((block) => block.tag === 'textarea').length;
  const files = open.filter((block) => block.type === 'file').length;
  const selects = open.filter((block) => block.tag === 'select').length;
  if (areas > 0 && files + selects > 0) add('complaint-form', 3, '');
  if (isIndex(shown))
    for (const kind of ['rules', 'complaint-form', 'redeem-error', 'refusal', 'ticket', 'chat'] as const)
      add(kind, kind === 'rules' ? -9 : -6, '');
  if (isIndex(shown) && !isFilledIn(page)) add('order', -4, '');
  const scrollers = blocks.filter((block) => block.scroller && !block.hidden).length;
  const speakers = shown.filter((piece) =>
    /^(\[\d{1,2}:\d{2}\]\s*)?(我|你|客服|系统|访客|买家|卖家|店主|用户|商家)([\u4e00-\u9fa5]{0,4}|[\w-]{0,8})?\s*([:：（(].*|\d{1,2}[:/-]\d{2}.*)?$/.test(
      piece.text,
    ),
  ).length;
  const clocks = shown.filter(
    (piece) =>
      !/^t[dh]$/.test(blocks[piece.block]!.tag) &&
      /^(\d{1,2}[/-]\d{1,2}\s*)?\d{1,2}:\d{2}(:\d{2})?$|^\[\d{1,2}:\d{2}\]/.test(piece.text),
  ).length;
  // "我 2026-11-25 11:20" over each message, more than one of them the buyer's own.
  const headed = front(view, shown).filter(({ parts, text }) =>
    /^\S.{0,13}\s(20\d\d[-/])?\d{1,2}[-/]\d{1,2}\s\d{1,2}:\d{2}(:\d{2})?$/.test(
      text.slice(parts[0]!.from, parts[0]!.to).trim(),
    ),
  );
  if (headed.length >= 3 && headed.filter(({ text }) => /^(我|你|您)\s/.test(text)).length >= 2)
    add('chat', 4, '');
  if (!labelled.has('ticketNo') && isTalk(view, reading)) add('chat', 6, '');
  if (speakers >= 3) add('chat', 1.5, '');
  if (clocks >= 3) add('chat', 2, '');
  if (scrollers > 0 && (speakers >= 3 || clocks >= 3 || areas > 0)) add('chat', 2, '');
  const talks = reading.frames.filter((frame) => /chat|kefu|im\b|service/i.test(frame.url)).length;
  if (talks > 1 || (talks === 1 && reading.frames.length > 1)) add('chat', 4, '');
  const reasons = shown.filter(
    (piece) =>
      piece.text.length <= 16 &&
      /^[○◯□☐]?\s?(商家|卖家|商品|卡密|货|其他|其它|未收到|没收到|虚假|诱导|无法|不能|描述|引导|质量|服务|退款|欺诈|假)/.test(
        piece.text,
      ) &&
      /不发货|未发货|没发|无效|不符|使用|引导|其他|其它|虚假|欺诈|假货|联系不上|不退|态度|质量|诱导/.test(
        piece.text,
      ),
  ).length;
  if (reasons >= 4) add('complaint-form', 4, '');
  const submits = shown.some(
    (piece) => piece.isButton && /^(提交|确认提交|立即提交|发送申请)/.test(piece.text),
  );
  if (submits || files > 0) add('refusal', -2.5, '');
  const payWays = new Set(
    [
      ...runs.filter((run) => run.source === 'alt' && !run.hidden).map((run) => run.text),
      ...shown.map((piece) => piece.text),
    ]
      .filter((text) => text.length <= 8)
      .flatMap((text) => payWords.exec(text)?.[0] ?? []),
  );
  if (payWays.size >= 2 && !labelled.has('payMethod') && !labelled.has('tradeNo')) add('payment', 1.5, '');
  const isOrdered = [
    'orderId',
    'orderTime',
    'payTime',
    'tradeNo',
    'cardSecret',
    'ticketNo',
    'refundFen',
  ].some((name) => labelled.has(name as FieldName));
  const offered = shown.some(
    (piece) =>
      !piece.isAside &&
      !piece.isStruck &&
      piece.size >= 20 &&
      moneyIn(piece.text).some((one) => one.isSigned),
  );
  const isHeaded = shown.some(
    (piece) => piece.isHeading && !piece.isAside && moneyIn(piece.text).length === 0,
  );
  if (offered && isHeaded && !isOrdered) add('product', 1.8, '');
  const prices = shown.filter(
    (piece) => !piece.isAside && !piece.isStruck && moneyIn(piece.text).some((one) => one.isSigned),
  ).length;
  if (prices === 0) add('product', -2, '');
  if (prices > 8) add('product', -2, '');
  const main = shown.filter(
    (piece) =>
      !piece.isAside && !piece.isControl && piece.text.length <= 60 && (!view.hasDialog || piece.isOnTop),
  );
  const marks = [
    (text: string) => timesIn(text).length > 0,
    (text: string) => moneyIn(text).some((one) => one.isSigned || one.confidence > 0.9),
    (text: string) => text.length <= 10 && statusOf(text) !== null,
    (text: string) =>
      /^(\p{Script=Han}{0,6}\s?[#＃:：]?\s*)[A-Za-z0-9][A-Za-z0-9-]{5,30}$/u.test(text) && /\d{3}/.test(text),
  ];
  const times = (least: number) =>
    marks.filter((is) => main.filter((piece) => is(piece.text)).length >= least);
  // Several may stand in one line: "单 Z0-77 | 购于 … | ¥126 | 已发货".
  const lines = shown.filter((piece) => !piece.isAside && !piece.isControl && piece.text.length <= 120);
  const segments = lines
    .filter((piece) => !view.hasDialog || piece.isOnTop)
    .flatMap((piece) => piece.text.split(/\s*[|｜┃│·・]\s*/))
    .filter((text) => text.length <= 60);
  const once = marks.filter((is) => segments.some((text) => is(text)));
  if (once.length === 4) add('order', 2.5, '');
  else if (once.length === 3 && marks.slice(0, 2).every((is) => once.includes(is))) add('order', 1.2, '');
  const codes = shown.filter((piece) => piece.isControl && reading.blocks[piece.block]!.tag === 'textarea');
  if (codes.some((piece) => piece.text.split('\n').every((line) => isCode(line.trim()))))
    add('order', 2.5, '');
  if (lines.filter((piece) => isInFactLine(piece.text)).length >= 2) add('order', 5, '');
  const repeated = times(2);
  if (repeated.length >= 3) add('order', repeated.length === 4 ? 4 : 3, '');
  const isQuery = runs.some(
    (run) => run.source === 'placeholder' && !run.hidden && /订单|编号|单号/.test(run.text),
  );
  if (isQuery && shown.length < 14) add('order', -2, '');
  // A place to look for orders shows none.
  const isEmpty = !isFilledIn(page) && once.length < 3;
  const looks = shown.some(
    (piece) =>
      piece.isButton &&
      /^(立即|马上|点击|开始)?(查询|搜索|查单|查找|提取)(订单|卡密|记录)?$/.test(plainWords(piece.text)),
  );
  if ((isQuery || looks) && isEmpty) add('order', -5, '');
  // What can be bought again and again is a list of goods.
  const buys = shown.filter((piece) =>
    /^(立即)?(购买|下单|抢购|加入购物车|buy|buynow)$/i.test(plainWords(piece.text)),
  );
  if (buys.length >= 3) add('product', -6, '');
  const pays = front(view, shown).some(
    (piece) =>
      isPressed(piece) && /^(立即|去|确认|继续|马上)(支付|付款)(pay(now)?)?$/.test(plainWords(piece.text)),
  );
  if (
    pays &&
    ['orderId', 'payableFen', 'amountFen'].some((name) => labelled.has(name as FieldName)) &&
    !['payTime', 'cardSecret', 'status', 'deliveredCount'].some((name) => labelled.has(name as FieldName))
  )
    add('payment', 2, '');
  // Where one pays stands how: a code to scan, a way, a till.
  const hasWay =
    payWays.size > 0 ||
    labelled.has('payMethod') ||
    shown.some((piece) =>
      /扫|二维码|收银|支付方式|付款方式|支付密码|转账|scan|qr|checkout|invoice/i.test(piece.text),
    ) ||
    namesPay.test(reading.title);
  if (!hasWay && !shown.some((piece) => piece.isHeading && namesPay.test(piece.text))) add('payment', -3, '');
  const shopNumber = /^(商户|商家|外部)/.test(plainWords(labelled.get('orderId') ?? ''));
  if (shopNumber && labelled.has('tradeNo')) add('receipt', 1.5, '');
  if (shown.some((piece) => piece.size >= 22 && /^[-−+]\s?[¥￥]?\s?[\d,]+\.\d{2}$/.test(piece.text)))
    add('receipt', 2.5, '');
  const clauses = shown.filter(
    (piece) =>
      piece.text.length >= 10 &&
      !/我/.test(piece.text) &&
      /不退|不予|退款|更换|包换|不承担|负责|不支持|赔|补发|概不|换货|无效|不得|应当|有权|(小时|天|日)内|管辖|责任/.test(
        piece.text,
      ),
  ).length;
  if (clauses >= 3) {
    add('rules', 2, '');
    add('redeem-error', -3, '');
    const said = shown.filter((piece) => !piece.isAside && !piece.isButton && piece.text.length >= 6).length;
    if (clauses >= said * 0.35 && prices === 0) add('rules', 2.5, '');
  }
}

/** Messages left and right, by their classes and places, and a way to send one more. */
function isTalk(view: Page['view'], { blocks, runs, viewport }: Page['reading']): boolean {
  const named = /(^|[\s_-])(messages?|msg|bubble|bub|chat|dialogue|im)(?=[\s_-]|$)/i;
  const said = view.pieces.flatMap(({ isHidden, isControl, isButton, box, block }) => {
    if (isHidden || isControl || isButton || !box) return [];
    for (let at = block, up = 0; at >= 0 && up < 3; at = blocks[at]!.parent, up++)
      if (named.test(blocks[at]!.class ?? '')) return [box];
    return [];
  });
  if (said.length < 4) return false;
  const [left, , width] = boundsOf(said)!;
  const right = left + width;
  const isWide = width > Math.min(220, viewport.width * 0.4);
  const mine = said.filter((box) => right - (box[0] + box[2]) < 40 && box[0] - left > 60).length;
  const theirs = said.filter((box) => box[0] - left < 40 && right - (box[0] + box[2]) > 60).length;
  const sends =
    view.pieces.some((piece) => piece.isButton && /^(发送|寄出|send)$/i.test(plainWords(piece.text))) ||
    runs.some((run) => run.source === 'placeholder' && /消息|说点|输入|问/.test(run.text));
  return isWide && mine >= 2 && theirs >= 2 && sends;
}

const namesPay = /支付|付款|收银|pay|checkout|cashier/i;

/** Buttons, and the short lines that serve as buttons. */
export function isPressed(piece: Piece): boolean {
  return (
    piece.isButton ||
    (piece.text.length <= (/^[ -~]*$/.test(piece.text) ? 16 : 8) &&
      !piece.isHeading &&
      !isLabel(piece.text) &&
      piece.parts.length === 1)
  );
}

/** Whether the page states a value of an order itself; what was typed to look for one is none. */
export function isFilledIn({ view, pairs, reading }: Page): boolean {
  return pairs.some(({ label, piece, from, to }) => {
    const isTyped = piece.isControl && !reading.blocks[piece.block]!.fixed;
    if (isTyped || piece.isHidden || piece.isAside || (view.hasDialog && !piece.isOnTop)) return false;
    const name = likelyMeaningsOf(label)[0]?.name;
    return (
      name !== undefined &&
      /^(orderId|amountFen|orderTime|payTime|status|productName|cardSecret|tradeNo|ticketNo|refundFen)$/.test(
        name,
      ) &&
      parsers[name as FieldName](piece.text.slice(from, to)) !== null
    );
  });
}

/** What lies in front: the dialog, where there is one. */
export function front(view: Page['view'], shown: readonly Piece[]): readonly Piece[] {
  return view.hasDialog ? shown.filter((piece) => piece.isOnTop) : shown;
}

/** A desk's first page: questions and headings that lead to what is said elsewhere, and hardly a sentence of its own. */
function isIndex(shown: readonly Piece[]): boolean {
  const main = shown.filter(({ isControl, text }) => !isControl && text.length >= 3);
  const leads = main.filter(({ isLink, text }) => isLink && text.length <= 30);
  // News stand beside their day.
  const sentences = main.filter(
    ({ isLink, text }) => !isLink && /[。；]/.test(text) && timesIn(text.slice(0, 24)).length === 0,
  );
  return (
    leads.length >= 5 &&
    sentences.length <= 1 &&
    leads.filter(({ text }) =>
      /[？?]$|(吗|怎么办|原因|说明)$|^(如何|怎么|怎样|为什么|为何|how|why)/i.test(text),
    ).length >= 2
  );
}
