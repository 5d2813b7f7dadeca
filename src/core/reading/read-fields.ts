import type { PageKind } from '../evidence/record';
import { answerers } from './answerers';
import { nameByKind } from './by-kind/name-by-kind';
import { shops } from './by-kind/rule';
import { type Candidate, candidateAt, labelledCandidates, type Scope, scopeOf } from './candidates';
import { contactCandidates, icpCandidate } from './contacts';
import { decide } from './decide';
import type { FieldName, Fields } from './fields';
import { kindOf } from './kind';
import { isMessage } from './kind-trade-story';
import { likelyMeaningsOf, plainWords } from './label-words';
import { endOf, itemsOf } from './lists';
import { moneyIn } from './money';
import { type Page, pageOf } from './page';
import type { PageReading } from './page-reading';
import type { View } from './page-view';
import { secretCandidate } from './secrets';
import { sentenceCandidates } from './sentences';
import { platformCandidate } from './site';
import { statusOf } from './status-words';
import { timesIn } from './times';
import { toldStatus } from './told-status';
import { looseCandidates } from './unlabelled';
import { parsers } from './values';

/** Names the rules of this folder; the result of reading an old capture again can differ from version to version. */
export const rulesVersion = 9;

/**
 * The fields of a page, and on list pages those of each order. Nothing is returned that is not in the reading.
 *
 * How a page is read that nobody has seen before, from runs to values:
 *
 * 1. `page-view`: runs become **pieces**, what the eye takes as one line: "¥" "259" ".00" is one piece.
 * 2. `pairs`: pieces become **pairs** of label and value: "订单号：123" in one line, the next cell, dt and dd, the
 *    column under a heading, the control a label is for, what stands beside or under it. `label-words` knows what a
 *    label announces, and which ones announce something that only looks like a field (单价, 优惠, 余额).
 * 3. `kind`: words of title, headings, buttons and hints, the labels found, and the shape of the page say its **kind**.
 * 4. **Candidates** (a field, a value, how sure): from pairs (`candidates`), from sentences (`sentences`), from what
 *    stands without a label (`unlabelled`), card secrets (`secrets`), the site itself (`site`). `values` reads the forms.
 *    How sure = how telling the label × how the two belong together × how much the words look like such a value × where
 *    it stands (hidden, at the edge of the page, behind a dialog).
 * 5. `by-kind`: the kind settles what a label means here and what a page of this kind can say at all. `decide`: equal values
 *    strengthen each other, one place serves one field, two rivals leave it to the user (below `doubtBelow`).
 * 6. `lists`: several order numbers, each in a block of its own, are a list: steps 4 and 5 run on each block.
 */
export function readFields(reading: PageReading): { fields: Fields; items: Fields[] } {
  const page = pageOf(reading);
  const { kind, rival } = kindOf(page);
  const platform = platformCandidate(page);
  const site = [...(platform ? [platform] : []), ...contactCandidates(page), ...withIcp(page)];
  const name = String(platform?.value ?? '');
  // "订单已退款！" and nothing else is no order's page, and says what became of one.
  const whole = scopeOf(page, kind === 'other' && isMessage(page) && saysOrder(page) ? 'order' : kind);
  const items = /^(order|ticket)$/.test(kind) ? readItems(page, whole, name) : [];
  if (items.length > 1) return { fields: decide(site), items };
  const found = [...candidatesOf(whole, { platform: name, isItem: false }), ...cardInTalk(page, whole, name)];
  if (rival) found.push(...askedOf(rival, { page, found, platform: name }));
  return {
    fields: withoutSeller(withCurrency(decide([...found, ...nameByKind(site, kind)]), page.view)),
    items: [],
  };
}

function saysOrder({ view }: Page): boolean {
  return view.pieces.some(
    ({ isHidden, isHeading, isBold, text }) =>
      !isHidden &&
      (isHeading || isBold) &&
      /订单|交易/.test(text) &&
      /^(closed|refunded|paid|delivered|failed)$/.test(statusOf(text) ?? ''),
  );
}

function withIcp(page: Page): Candidate[] {
  const icp = icpCandidate(page);
  return icp ? [icp] : [];
}

/** Where a page may be of another kind as well: the numbers and times its labels give then, of those not said yet. */
function askedOf(
  kind: PageKind,
  { page, found, platform }: { page: Page; found: readonly Candidate[]; platform: string },
): Candidate[] {
  const known = new Set(found.map((one) => one.name));
  return candidatesOf(scopeOf(page, kind), { platform, isItem: false })
    .filter(
      (one) =>
        /(Id|No|Time)$/.test(one.name) &&
        !/^[#＃]?$/.test(one.label) &&
        !known.has(one.name) &&
        one.confidence >= 0.6,
    )
    .map((one) => ({ ...one, confidence: one.confidence * 0.9 }));
}

/** What an order's card in a talk says of it: its number in a small box that holds a sum, too. */
function cardInTalk(page: Page, whole: Scope, platform: string): Candidate[] {
  if (whole.kind !== 'chat') return [];
  const numbers = whole.pairs.filter(
    ({ label, piece, from, to }) =>
      !piece.isHidden &&
      likelyMeaningsOf(label)[0]?.name === 'orderId' &&
      parsers.orderId(piece.text.slice(from, to)) !== null,
  );
  // Beside the talk others may be listed, whose orders are named as well: the card says most.
  const cards = numbers.slice(0, 6).map(({ piece }) => cardAround(page, whole, { piece, platform }));
  const namesIn = (card: readonly Candidate[]) => new Set(card.map(({ name }) => name)).size;
  const [card] = [...cards].sort((one, other) => namesIn(other) - namesIn(one));
  return (card ?? []).flatMap((one) => {
    if (one.name !== 'orderId') return [one];
    return numbers.length > 1 ? [{ ...one, confidence: 0.98 }] : [];
  });
}

function cardAround(
  page: Page,
  { pieces, pairs }: Scope,
  { piece: number, platform }: { piece: Scope['pieces'][number]; platform: string },
): Candidate[] {
  const { blocks, runs } = page.reading;
  let block = runs[number.parts[0]!.run]!.block;
  for (let up = 0; up < 4 && block > 0; up++, block = blocks[block]!.parent) {
    const before = endOf(blocks, block);
    const here = pieces.filter(
      ({ parts }) => runs[parts[0]!.run]!.block >= block && runs[parts[0]!.run]!.block < before,
    );
    const labels = pairs.filter(
      ({ piece, label }) =>
        here.includes(piece) &&
        !/^(agentId|contact|buyer|unwanted)$/.test(likelyMeaningsOf(label)[0]?.name ?? 'buyer'),
    ).length;
    if (here.length > (labels >= 4 ? 16 : 9)) return [];
    if (here.length < 3 || !here.some((piece) => moneyIn(piece.text).some((one) => one.isSigned))) continue;
    const said = candidatesOf(scopeOf(page, 'order', { block, before }), { platform, isItem: true });
    // A heading in it says what the card is, not what was bought.
    return said.filter(
      ({ name, piece }) =>
        /^(orderId|productName|quantity|amountFen|status|orderTime)$/.test(name) &&
        !(name === 'productName' && piece?.isHeading),
    );
  }
  return [];
}

type How = { platform: string; isItem: boolean; number?: string };

function candidatesOf(scope: Scope, { platform, isItem, number }: How): Candidate[] {
  const { found, claimed } = labelledCandidates(scope);
  const said = [...sentenceCandidates(scope), ...answerers(scope)].filter(
    (one) => !claimed.has(one.piece!.at) || isRemark(one, claimed),
  );
  const told = [...found.filter((one) => one.name !== 'cardSecret'), ...said];
  const announced = nameByKind(told, scope.kind);
  const known = new Set(
    announced.filter((one) => one.confidence >= 0.7 && !isOnlyPaid(one, announced)).map((one) => one.name),
  );
  const values = new Set(announced.map((one) => one.value));
  const isUnpaid = statusIn(announced) === 'unpaid';
  const about = { ...scope, claimed, values, isItem, platform };
  const badges = looseCandidates({ ...about, known, isUnpaid }).filter(
    (one) => isItem || !isUnpaid || one.name !== 'amountFen',
  );
  // A badge may be what says that nothing was paid yet.
  const loose =
    !isItem && !isUnpaid && statusIn(badges) === 'unpaid'
      ? looseCandidates({ ...about, known, isUnpaid: true })
      : badges;
  if (statusIn([...announced, ...loose]) === undefined) loose.push(...toldStatus(scope));
  const numbers = new Set([...announced, ...loose].filter(isNumber).map((one) => String(one.value)));
  if (number) numbers.add(number);
  const secret = secretCandidate(scope, numbers);
  // Once more all together: what a badge says of the order changes what its labels mean.
  return nameByKind(
    [...told, ...loose, ...(secret ? [secret] : []), ...fromScripts(scope, announced)],
    scope.kind,
  );
}

/** 支付状态 已支付 says that it was paid; what became of the order stands elsewhere. */
function isOnlyPaid(one: Candidate, all: readonly Candidate[]): boolean {
  return (
    one.name === 'status' &&
    one.value === 'paid' &&
    /^(付款|支付)/.test(one.label.trim()) &&
    all.every((other) => other.name !== 'status' || /^(付款|支付)/.test(other.label.trim()))
  );
}

/** The number of an order in what was written with a payment: "附言：订单 2026… 货款". */
function isRemark(one: Candidate, claimed: ReadonlyMap<number, string>): boolean {
  return (
    one.name === 'orderId' &&
    /^(附言|备注|摘要|用途|转账(备注|说明))$/.test(plainWords(claimed.get(one.piece!.at) ?? ''))
  );
}

function statusIn(candidates: readonly Candidate[]): string | number | undefined {
  return candidates.filter((one) => one.name === 'status').sort((a, b) => b.confidence - a.confidence)[0]
    ?.value;
}

function isNumber({ name }: Candidate): boolean {
  return name === 'orderId' || name === 'tradeNo' || name === 'ticketNo';
}

/** Order numbers that stand only in a script: weak, and less so than any the page shows. */
function fromScripts({ page, kind }: Scope, known: readonly Candidate[]): Candidate[] {
  if (!/^(order|payment|receipt)$/.test(kind) || known.some((one) => one.name === 'orderId')) return [];
  return page.reading.candidates.flatMap(({ where, before, text }) => {
    const isNamed = /(order|trade|dingdan|订单)[\w-]{0,16}["'\s]*[:=/?,]+["'\s]*$/i.test(before);
    if (where !== 'script' || !isNamed) return [];
    return [
      {
        name: 'orderId' as const,
        value: text,
        raw: text,
        confidence: 0.5,
        label: where,
        run: -1,
        piece: null,
      },
    ];
  });
}

/** The orders of a list; empty when the page is of one order. */
function readItems(page: Page, whole: Scope, platform: string): Fields[] {
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
    (one) => isInFront(one) && one.name === 'tradeNo' && /^(交易)?(流水|账单)/.test(one.label),
  );
  const named = own.length > 0 ? own : flow.map((one) => ({ ...one, name: 'orderId' as const }));
  const how = { kind: whole.kind, platform };
  const labelled = itemsFrom(page, sameLabel(named), how);
  if (labelled.length > 1) return labelled;
  const bare = bareNumbers(page, claimed).filter(isInFront);
  const alone = itemsFrom(page, sameShape(bare, named.length === 1 ? String(named[0]!.value) : null), how);
  if (alone.length > 1 || named.length > 0) return alone;
  const timed = itemsFrom(page, sameShape(timedNumbers(page), null), how);
  return timed.length > 1 || whole.kind !== 'order' ? timed : withoutNumbers(page, found, platform);
}

/** Orders that have no number to be seen: what says when each was made, or what it is, stands for it. */
function withoutNumbers(page: Page, found: readonly Candidate[], platform: string): Fields[] {
  if (found.some((one) => isNumber(one) && !one.piece?.isControl && one.confidence >= 0.6)) return [];
  for (const name of ['orderTime', 'productName'] as const) {
    const marks = found.filter(
      (one) =>
        one.name === name &&
        one.piece !== null &&
        !one.piece.isHidden &&
        (!page.view.hasDialog || one.piece.isOnTop) &&
        one.confidence >= 0.5,
    );
    const alike = sameLabel(marks);
    if (alike.length < 2) continue;
    const items = itemsFrom(
      page,
      alike.map((one, i) => ({ ...one, name: 'orderId' as const, value: `${i}` })),
      { kind: 'order', platform, least: 3 },
    );
    if (items.length > 1) return items;
  }
  return [];
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
];

/** More orders than a page lists; beyond, only time would be lost. */
const mostItems = 200;

function itemsFrom(
  page: Page,
  numbers: readonly Candidate[],
  { kind, platform, least = 2 }: { kind: PageKind; platform: string; least?: number },
): Fields[] {
  const items = itemsOf(page, numbers)
    .slice(0, mostItems)
    .map(({ orderId, block, before }) => {
      const found = candidatesOf(scopeOf(page, kind, { block, before }), {
        platform,
        isItem: true,
        number: orderId,
      });
      const number = numbers.find((one) => one.value === orderId);
      const isSaid = found.some((one) => one.name === 'orderId') || number?.raw !== orderId;
      return withCurrency(decide(number && !isSaid ? [number, ...found] : found), page.view);
    });
  const full = items.filter((fields) => orderFields.filter((name) => fields[name]).length >= least);
  return full.length >= 2 && full.length >= items.length * 0.6 ? full : [];
}

/** "某商品（某店）": who sells it, in brackets behind the name, is none of it. */
function withoutSeller(fields: Fields): Fields {
  const { productName, merchant } = fields;
  const end = merchant && new RegExp(`\\s?[（(]${escaped(String(merchant.value))}[)）]$`);
  const value = end && productName && String(productName.value).replace(end, '');
  if (!value || !productName || value === productName.value) return fields;
  return { ...fields, productName: { ...productName, value, raw: value } };
}

function escaped(words: string): string {
  return words.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}

/** The unit that stands alone in a box before or behind the control that holds a sum. */
function unitBeside({ pieces, pieceOf }: View, run: number): string | undefined {
  const sum = run >= 0 ? pieces[pieceOf[run] ?? -1] : undefined;
  if (!sum?.box || !sum.isControl) return undefined;
  return [pieces[sum.at + 1], pieces[sum.at - 1]].find(
    (one) =>
      one?.box &&
      /^(元|[¥￥]|CNY|RMB)$/.test(one.text) &&
      one.box[1] < sum.box![1] + sum.box![3] &&
      sum.box![1] < one.box[1] + one.box[3],
  )?.text;
}

const sums: readonly FieldName[] = ['amountFen', 'payableFen', 'priceFen', 'refundFen'];

/** The currency is said by the sign that stands at a sum. */
function withCurrency(fields: Fields, view: View): Fields {
  for (const name of sums) {
    const field = fields[name];
    const sign = field && (/[¥￥元圆块]|RMB|CNY|人民币/i.exec(field.raw)?.[0] ?? unitBeside(view, field.run));
    if (!field || !sign) continue;
    const { run, confidence, label } = field;
    return { ...fields, currency: { value: 'CNY', raw: sign, confidence, label, run, others: [] } };
  }
  return fields;
}
