import type { PageKind } from '../evidence/record';
import { tellsOfAccount } from './account-logs';
import { isOwnFlow, shops } from './by-kind/rule';
import { type Candidate, candidateAt, type Scope, scopeOf } from './candidates';
import { withCurrency } from './currency';
import { decide } from './decide';
import type { FieldName, Fields } from './fields';
import { candidatesOf, isNumber } from './gather';
import { likelyMeaningsOf, plainWords } from './label-words';
import { labelledCandidates } from './labelled';
import { type Item, itemsOf } from './lists';
import { itemsInLines } from './lists-in-lines';
import { sumIn } from './loose/sums';
import type { Page } from './page';
import { sentenceCandidates } from './sentences';
import { statusOf } from './status-words';
import { timesIn } from './times';
import { parsers } from './values';

/** The orders of a list; empty when the page is of one order. */
export function readItems(page: Page, whole: Scope, platform: string): Fields[] {
  const { found, claimed } = labelledCandidates(whole);
  // What lies over a list is one of its orders, unless it has no number itself.
  const { view } = page;
  const isOver =
    view.hasDialog &&
    found.some(({ name, piece, confidence }) => name === 'orderId' && piece?.isOnTop && confidence > 0.5);
  const isInFront = (one: Candidate) => !isOver || one.piece?.isOnTop === true;
  const told = [...found, ...sentenceCandidates(whole)].filter(
    (one) => one.confidence >= 0.5 && isInFront(one),
  );
  const own = told.filter((one) => one.name === 'orderId');
  // A list of dealers may call its orders' numbers those of the flow.
  const flow = found.filter(
    (one) =>
      isInFront(one) &&
      one.name === 'tradeNo' &&
      (/^(交易)?(流水|账单)/.test(one.label) || isOwnFlow(plainWords(one.label))),
  );
  const named = own.length > 0 ? own : flow.map((one) => ({ ...one, name: 'orderId' as const }));
  const how = { kind: whole.kind, platform };
  const labelled = itemsFrom(page, sameLabel(named), how);
  if (labelled.length > 1) return labelled;
  const bare = bareNumbers(page, claimed).filter(isInFront);
  const alone = itemsFrom(page, sameShape(bare, named.length === 1 ? String(named[0]!.value) : null), how);
  if (alone.length > 1 || named.length > 0) return alone;
  const timed = itemsFrom(page, sameShape(timedNumbers(page), null), how);
  return timed.length > 1 || whole.kind !== 'order' ? timed : withoutNumbers(page, told, platform);
}

/** Orders that have no number to be seen: what says when each was made, or what it is, stands for it. */
function withoutNumbers(page: Page, found: readonly Candidate[], platform: string): Fields[] {
  if (found.some((one) => isNumber(one) && !one.piece?.isControl && one.confidence >= 0.6)) return [];
  const goods = found.filter((one) => one.name === 'productName' && one.confidence >= 0.85);
  if (goods.length < 2 && tellsOfAccount(page)) return [];
  for (const name of ['orderTime', 'productName'] as const) {
    const marks = found.filter(
      (one) =>
        one.name === name &&
        one.piece !== null &&
        !one.piece.isHidden &&
        (!page.view.hasDialog || one.piece.isOnTop) &&
        one.confidence >= 0.5,
    );
    const items = itemsMarked(page, sameLabel(marks), { kind: 'order', platform });
    if (items.length > 1) return items;
  }
  return itemsMarked(page, statesBesideSums(page), { kind: 'order', platform });
}

function itemsMarked(page: Page, marks: readonly Candidate[], how: Listed): Fields[] {
  if (marks.length < 2) return [];
  const numbered = marks.map((one, i) => ({ ...one, name: 'orderId' as const, value: `${i}` }));
  return itemsFrom(page, numbered, { ...how, least: 3 });
}

/** In cards without any label each order has a state, and close to it what it cost. */
function statesBesideSums({ view }: Page): Candidate[] {
  const shown = view.pieces.filter((one) => !one.isHidden && (!view.hasDialog || one.isOnTop));
  return shown.flatMap((piece, i) => {
    // A date may stand before it; several states side by side are tabs.
    const words = piece.parts.map(({ from, to }) => piece.text.slice(from, to));
    const states = words.flatMap((one) => (plainWords(one).length <= 8 ? (statusOf(one) ?? []) : []));
    const value = piece.text.length <= 40 && states.length === 1 ? states[0] : null;
    const near = shown.slice(Math.max(0, i - 6), i + 7);
    // 缺货 is said of goods on offer, too.
    if (
      !value ||
      /^(暂时?)?(缺|无|断|补)货中?$/.test(piece.text.trim()) ||
      piece.isButton ||
      piece.isLink ||
      !near.some((one) => sumIn(one) !== null)
    )
      return [];
    const parsed = { value, raw: piece.text, confidence: 0.9 };
    return [candidateAt(view, { name: 'status', parsed, piece, offset: 0, label: '', sure: 1 })];
  });
}

/** Numbers in the line that tells when each order was made, whatever they are called: "2026-… 流水 7008… 货源商 …". */
function timedNumbers(page: Page): Candidate[] {
  return page.view.pieces.flatMap((piece) => {
    const times = piece.isControl || piece.isHidden || piece.text.length > 120 ? [] : timesIn(piece.text);
    const numbered = times.length === 1 ? piece.text.replace(times[0]!.raw, ' ') : '';
    const rest = numbered.replace(/^\s*\d{1,3}\s?[.、)）]\s*/, '');
    const parsed = rest === '' ? null : parsers.orderId(rest);
    if (!parsed || parsed.raw.length < 8) return [];
    return [candidateAt(page.view, { name: 'orderId', parsed, piece, offset: 0, label: '', sure: 0.95 })];
  });
}

/** "订单号" and "商家订单号" are two numbers of one order; those of several have one label. */
function sameLabel(numbers: readonly Candidate[]): Candidate[] {
  const count = new Map<string, number>();
  for (const { label } of numbers) count.set(label, (count.get(label) ?? 0) + 1);
  const isShops = (label: string) => Number(shops.test(label));
  const most = [...count].sort(([one, a], [other, b]) => b - a || isShops(other) - isShops(one))[0]?.[0];
  return numbers.filter((one) => one.label === most);
}

/** Numbers of orders are made alike: as long, of digits or with letters; `known` is one that is surely such a number. */
function sameShape(numbers: readonly Candidate[], known: string | null): Candidate[] {
  const shape = (value: string) =>
    `${/[A-Za-z]/.test(value)} ${value.split('-').length} ${Math.round(value.length / 3)}`;
  const count = new Map<string, number>();
  for (const { value } of numbers)
    count.set(shape(String(value)), (count.get(shape(String(value))) ?? 0) + 1);
  const most = known === null ? [...count].sort(([, a], [, b]) => b - a)[0]?.[0] : shape(known);
  return numbers.filter((one) => shape(String(one.value)) === most);
}

/** Numbers that stand alone in their line, as those of orders in a list without labels. */
function bareNumbers(page: Page, claimed: ReadonlyMap<number, string>): Candidate[] {
  return page.view.pieces.flatMap((piece) => {
    const [time] = timesIn(piece.text);
    const alone = time ? piece.text.replace(time.raw, '').trim() : piece.text;
    const words = alone.replace(/^(订单|单号|No\.?|Order)?\s*[#＃:：]?\s*/i, '');
    const label = claimed.get(piece.at);
    const isOther = label !== undefined && likelyMeaningsOf(label).some((one) => one.name !== 'orderId');
    const parsed = piece.isControl || piece.isHidden || isOther ? null : parsers.orderId(words);
    if (!parsed || parsed.raw !== words || parsed.raw.length < 6) return [];
    return [candidateAt(page.view, { name: 'orderId', parsed, piece, offset: 0, label: '', sure: 0.9 })];
  });
}

/** An order says more than its number, else the numbers are of one order or of something else. */
const orderFields: readonly FieldName[] = [
  'amountFen',
  'orderTime',
  'status',
  'productName',
  'quantity',
  'payMethod',
  'cardSecret',
  'refundFen',
  'ticketNo',
  'otherTime',
  'payTime',
  'merchant',
];

/** More orders than a page lists; beyond, only time would be lost. */
const mostItems = 200;

type Listed = { kind: PageKind; platform: string; least?: number };

function itemsFrom(page: Page, numbers: readonly Candidate[], how: Listed): Fields[] {
  const boxed = readEach(page, numbers, { ...how, items: itemsOf(page, numbers) });
  return boxed.length > 0 ? boxed : readEach(page, numbers, { ...how, items: itemsInLines(page, numbers) });
}

function readEach(
  page: Page,
  numbers: readonly Candidate[],
  { items, kind, platform, least = 2 }: Listed & { items: readonly Item[] },
): Fields[] {
  const read = items.slice(0, mostItems).map(({ orderId, ...part }) => {
    const found = candidatesOf(scopeOf(page, kind, part), { platform, isItem: true, number: orderId });
    const number = numbers.find((one) => one.value === orderId);
    const isSaid = found.some((one) => one.name === 'orderId') || number?.raw !== orderId;
    return withCurrency(decide(number && !isSaid ? [number, ...found] : found), page.view);
  });
  const full = read.filter((fields) => orderFields.filter((name) => fields[name]).length >= least);
  return full.length >= 2 && full.length >= read.length * 0.6 ? withOneMeaning(full) : [];
}

/** One label means one thing in all orders of a list: 成交时间 of those not paid yet is when they were made, so of all. */
function withOneMeaning(items: readonly Fields[]): Fields[] {
  const made = new Set(
    items.flatMap(({ orderTime, payTime }) => (orderTime && !payTime ? orderTime.label : [])),
  );
  return items.map((item) => {
    const { payTime, ...others } = item;
    return payTime && !item.orderTime && payTime.label && made.has(payTime.label)
      ? { ...others, orderTime: payTime }
      : item;
  });
}
