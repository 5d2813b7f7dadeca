import { isCode } from './codes';
import type { FieldName } from './fields';
import { type Add, front, isPressed } from './kind-shape';
import { isLabel, likelyMeaningsOf, plainWords } from './label-words';
import { moneyIn } from './money';
import type { Page } from './page';
import type { Piece } from './page-view';
import { familiesIn, isBareWay, payWords } from './pay-ways';
import { statusOf } from './status-words';
import { timesIn } from './times';
import { parsers } from './values';

/** What several signs together say of buying: a till, money put in an account, a payment that went through, a list, a mere message. */
export function addTradeStory(page: Page, add: Add): void {
  if (isTill(page)) {
    add('payment', 8, '');
    add('order', -6, '');
    add('product', -4, '');
  }
  if (isConfirmation(page)) {
    add('payment', 7, '');
    add('product', -6, '');
    add('order', -2, '');
  }
  if (isTopUp(page)) {
    add('payment', 7, '');
    add('order', -4, '');
    add('receipt', -4, '');
    add('product', -5, '');
  }
  if (isJustPaid(page)) {
    add('receipt', 3, '');
    add('order', -4, '');
  }
  if (numbersOf(page) >= 2) add('order', 3, '');
  if (isPriceList(page)) add('product', -6, '');
  if (isMessage(page)) {
    add('order', -6, '');
    add('payment', -4, '');
  }
}

const has = ({ labelled }: Page, ...names: readonly FieldName[]) => names.some((name) => labelled.has(name));

/** What lies in front and is no menu. */
function matter({ view }: Page): readonly Piece[] {
  return front(
    view,
    view.pieces.filter((piece) => !piece.isHidden && !piece.isIcon),
  ).filter((piece) => !piece.isAside || piece.isButton);
}

/** 立即支付, 去付款, "支付 ¥79.00", Pay now: pressed, money goes. */
const pays =
  /^(确认并?|提交并|确定|同意并|立即|立刻|马上|现在|点击|点此|继续|前往|去|我要|现金|余额|在线|扫码)?(支付|付款|付钱|缴费|结账|买单|结算)([¥￥]?\d*元?[¥￥]?|\(.*\))$|^(proceedto)?(pay(now|withcard|invoice|order)?|checkout|completepayment|makepayment)[$¥￥]?\d*$/;

/** "立即支付 Pay now": of words in two languages the Chinese ones. */
function hanHalf(text: string): string {
  return plainWords(text).replace(/(?<=^\p{Script=Han}{2,6})[a-z]{3,12}$/u, '');
}

/** An order with a number or a sum, a button that pays it, and nothing that says it was paid or is one of the past. */
function isTill(page: Page): boolean {
  const pieces = matter(page);
  if (has(page, 'payTime', 'cardSecret', 'deliveredCount', 'ticketNo') || numbersOf(page) > 1) return false;
  const isMade = pieces.some((piece) => isOrdered.test(plainWords(piece.text)));
  const presses = pieces.some(
    (piece) =>
      (isPressed(piece) && pays.test(hanHalf(piece.text))) ||
      // A button may stand in the line of its sum.
      (piece.parts.length > 1 &&
        /^(立即|去|确认|马上)(支付|付款)$/.test(piece.text.slice(piece.parts.at(-1)!.from).trim())) ||
      (isMade && piece.isButton && /^确认(购买|下单|订单)$/.test(plainWords(piece.text))),
  );
  const ways = waysIn(pieces);
  const sums = has(page, 'amountFen', 'payableFen') || pieces.some((piece) => isSum(piece.text));
  // Ways one may press, under a word that the order is made, are the buttons of the till.
  if (isMade && (ways >= 2 || presses) && sums) return true;
  const scans = pieces.some(({ text }) => text.length <= 40 && toScan.test(text));
  if (!(presses || scans) || !has(page, 'orderId', 'amountFen', 'payableFen')) return false;
  const labelled = page.pairs
    .filter(({ label, piece }) => pieces.includes(piece) && likelyMeaningsOf(label)[0]?.name === 'status')
    .map(({ piece, from, to }) => statusOf(piece.text.slice(from, to)));
  const states = [...labelled, ...pieces.map(stateIn)].filter((state) => state !== null);
  if (states.length === 0) return has(page, 'orderId');
  // The page of an order that waits may have the till in it.
  return states.every((state) => state === 'unpaid') && (ways >= 2 || scans);
}

/** "请使用微信扫一扫付款": a code to pay by, and no word of a scan that was. */
const toScan =
  /(扫码|扫一扫|扫描|识别)[^，。]{0,12}(支付|付款|转账|充值|二维码)|(支付宝|微信|云闪付|QQ)[^，。]{0,6}(扫码|扫一扫|扫描)|scan[^.]{0,24}(pay|code)/i;

/** "订单提交成功，请尽快付款": the order was made a moment ago, and is to be paid here. */
const isOrdered =
  /(订单|下单).{0,6}(成功|完成|已(提交|生成|创建|保存|建立)).{0,6}(请|需).{0,12}(支付|付款|转账)/;

/** How many ways to pay there are to choose from; buttons in one line are one piece. */
function waysIn(pieces: readonly Piece[]): number {
  const bare = pieces.filter(
    ({ text, isButton }) =>
      isBareWay(text) || isBareWay(hanHalf(text)) || (isButton && text.length <= 16 && payWords.test(text)),
  );
  const ways = new Set(bare.flatMap(({ text }) => payWords.exec(text)?.[0] ?? []));
  const inOne = pieces.map(({ text }) => (text.length <= 30 ? familiesIn(text) : 0));
  return Math.max(ways.size, ...inOne);
}

function isSum(text: string): boolean {
  return text.length <= 20 && moneyIn(text).some((one) => one.isSigned);
}

/** The state a short line says first: 待付款, "待付款 请在 29 分内完成支付". */
function stateIn({ text, isButton, isControl }: Piece): ReturnType<typeof statusOf> {
  // "1. 填写号码 2. 付款 3. 充值完成": what is done step by step is not done yet.
  if (isButton || isControl || /^1[.、．]\s?\S{2,12}\s2[.、．]/.test(text)) return null;
  const [first, last] = [text.split(/[\s，,。!！]/)[0]!, text.split(/[\s:：]/).at(-1)!];
  for (const words of [first, last])
    if (words.length >= 2 && words.length <= 10 && !/[请如]/.test(words)) {
      const state = isLabel(words) && !/^[待未已等还尚没]/.test(words) ? null : statusOf(words);
      if (state) return state;
    }
  return null;
}

/** 确认订单, 提交订单: goods and what they come to altogether, before there is an order. */
function isConfirmation(page: Page): boolean {
  const { view, reading } = page;
  if (has(page, 'orderTime', 'payTime', 'cardSecret', 'ticketNo', 'tradeNo')) return false;
  const isName = (text: string) =>
    /^(确认|核对|提交|填写|确认并提交)订单(信息)?$|^(订单|下单)(确认|结算)$|^(结算|结算页|结算台|去结算)$/.test(
      plainWords(text),
    );
  const isHeaded =
    reading.title.split(/[-|｜_–—·]/).some(isName) ||
    view.pieces.some((piece) => !piece.isHidden && !piece.isButton && piece.at < 12 && isName(piece.text));
  return isHeaded && has(page, 'amountFen', 'payableFen') && !/^(addtocart|加入购物车)/.test(reading.title);
}

/** Money put in the buyer's own account: 账户充值, sums to choose from or to type, ways to pay. */
function isTopUp(page: Page): boolean {
  const { view, reading } = page;
  if (has(page, 'orderId', 'payTime', 'cardSecret', 'tradeNo')) return false;
  const isName = (text: string) =>
    /^(账户|账号|余额|在线|钱包|会员|预存款|我的)?(余额)?(充值|储值|加款|充钱)(余额|中心|账户|钱包|页面|金额)?$|^(topup|recharge|deposit|addfunds|addcredit)(balance)?$/.test(
      plainWords(text),
    );
  const pieces = matter(page);
  const isHeaded =
    reading.title.split(/[-|｜_–—·]/).some(isName) ||
    pieces.some((piece) => (piece.isHeading || piece.isBold || piece.size >= 18) && isName(piece.text));
  const isOfAccount = view.pieces.some((piece) => !piece.isHidden && /余额|钱包|balance/i.test(piece.text));
  const sums = pieces.filter(
    (piece) =>
      (piece.isButton || piece.isControl) && /^[¥￥$]?\s?\d{1,5}(\.\d{1,2})?\s?元?$/.test(piece.text.trim()),
  );
  const hasWay = pieces.some((piece) => payWords.test(piece.text.replace(/余额|钱包/g, '')));
  return isHeaded && isOfAccount && sums.length > 0 && hasWay;
}

/** 支付成功 over a page that says nothing of goods. */
function isJustPaid(page: Page): boolean {
  const [first] = matter(page).filter((piece) => piece.text.length >= 4);
  return (
    first !== undefined &&
    matter(page)
      .slice(0, 5)
      .some(({ text }) => /^(恭喜您?)?(订单)?(支付|付款|缴费)(已)?(成功|完成)[!！]?$/.test(text.trim())) &&
    has(page, 'amountFen', 'payMethod') &&
    !has(page, 'cardSecret', 'productName', 'quantity', 'deliveredCount', 'ticketNo')
  );
}

/** How many orders' numbers stand under one label: 订单号 and 商家订单号 are two of one order. */
function numbersOf({ pairs, view }: Page): number {
  const numbers = new Map<string, Set<string>>();
  for (const { label, piece, from, to } of pairs) {
    if (piece.isHidden || piece.isControl || (view.hasDialog && !piece.isOnTop)) continue;
    if (likelyMeaningsOf(label)[0]?.name !== 'orderId') continue;
    const number = parsers.orderId(piece.text.slice(from, to))?.value;
    const name = plainWords(label);
    if (number) numbers.set(name, (numbers.get(name) ?? new Set()).add(String(number)));
  }
  return Math.max(0, ...[...numbers.values()].map((one) => one.size));
}

/** Several goods with their prices in the rows of a table, and no number of pieces, or each with its stock: what is for sale. */
function isPriceList({ pairs, view }: Page): boolean {
  const stocks = view.pieces.filter(
    ({ isHidden, isButton, text }) =>
      !isHidden && !isButton && text.length <= 20 && /^.{0,4}(库存|已售|销量|月售|热卖|已卖)/.test(text),
  );
  const asked = view.pieces.some((piece) => piece.isControl && !piece.isButton);
  if (stocks.length >= 3 && !asked) return true;
  const columns = pairs.filter((pair) => pair.how === 'column' && !pair.piece.isHidden);
  const means = (name: string) => columns.filter((pair) => likelyMeaningsOf(pair.label)[0]?.name === name);
  return means('priceFen').length >= 2 && means('productName').length >= 2 && means('quantity').length === 0;
}

/** A message and nothing else: no value, no number, no sum, no time, nothing to fill in. */
export function isMessage(page: Page): boolean {
  const { view, reading, labelled } = page;
  const said = view.pieces.filter((piece) => !piece.isHidden && !piece.isAside && !piece.isIcon);
  return (
    said.length <= 8 &&
    labelled.size === 0 &&
    !reading.candidates.some(({ where }) => where === 'script') &&
    !reading.runs.some((run) => run.source === 'placeholder' && !run.hidden) &&
    !reading.blocks.some((block) => block.tag === 'img' || block.tag === 'canvas') &&
    !said.some(
      ({ text, isControl, isButton }) =>
        (isControl && !isButton) ||
        /\d{5,}/.test(text) ||
        isCode(text.trim()) ||
        moneyIn(text).some((one) => one.isSigned) ||
        timesIn(text).length > 0,
    )
  );
}
