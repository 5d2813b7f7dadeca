import type { PageKind } from '../evidence/record';
import type { Candidate } from './candidates';
import { type Field, type FieldName, type Fields, type FoundField, fieldNames } from './fields';

/** What pages of a kind can say; everything else on them is of something else. Absent: all. */
const saidBy: Partial<Record<PageKind, readonly FieldName[]>> = {
  product: ['productName', 'priceFen', 'merchant'],
  rules: [],
  // A page whose kind is not recognised may still be one of an order: by its number it is filed.
  other: ['orderId'],
  chat: ['orderId', 'agentId', 'ticketNo', 'merchant'],
  'redeem-error': ['cardSecret'],
  'complaint-form': [
    'orderId',
    'productName',
    'quantity',
    'refundFen',
    'amountFen',
    'merchant',
    'ticketNo',
    'tradeNo',
  ],
  payment: [
    'orderId',
    'productName',
    'quantity',
    'amountFen',
    'payableFen',
    'orderTime',
    'payMethod',
    'status',
    'merchant',
    'tradeNo',
  ],
  receipt: [
    'orderId',
    'productName',
    'quantity',
    'amountFen',
    'refundFen',
    'orderTime',
    'payTime',
    'otherTime',
    'payMethod',
    'status',
    'merchant',
    'tradeNo',
  ],
};
const everywhere: readonly FieldName[] = ['platformName', 'contact', 'icp', 'currency'];

/** Fields that exclude each other at one place: a sum, number or time is one of them. */
const exclusive: readonly (readonly FieldName[])[] = [
  ['orderId', 'tradeNo', 'ticketNo', 'agentId', 'contact'],
  ['amountFen', 'payableFen', 'refundFen', 'priceFen'],
  ['orderTime', 'payTime', 'otherTime'],
  ['productName', 'status', 'payMethod', 'merchant'],
];

/** Fields of which a page states several. */
const several: ReadonlySet<FieldName> = new Set(['otherTime', 'contact']);

/** What a label means depends on the page it stands on. Changes the names of candidates in place of their first reading. */
export function nameByKind(candidates: readonly Candidate[], kind: PageKind): Candidate[] {
  const has = (name: FieldName) => candidates.some((one) => one.name === name && one.confidence >= 0.6);
  const shopNumbers = candidates.filter((one) => one.name === 'orderId' && /商户|商家|外部/.test(one.label));
  const isBack = candidates.some(
    (one) => one.name === 'status' && one.value === 'refunded' && one.confidence >= 0.7,
  );
  const isUnpaid = candidates.some(
    (one) => one.name === 'status' && one.value === 'unpaid' && one.confidence >= 0.85,
  );
  const isSettled =
    (!isUnpaid && has('payTime')) ||
    candidates.some(
      (one) =>
        one.name === 'status' &&
        one.confidence >= 0.7 &&
        /^(paid|pending|delivered|refunded)$/.test(String(one.value)),
    );
  const renamed = candidates.map((one): Candidate => {
    const to = (name: FieldName, sure = 1) => ({ ...one, name, confidence: one.confidence * sure });
    if (
      one.name === 'orderId' &&
      shopNumbers.length > 0 &&
      !/商户|商家|外部/.test(one.label) &&
      !has('tradeNo') &&
      String(one.value).length >= 20
    )
      return shopNumbers.some((shop) => shop.value === one.value) ? one : to('tradeNo');
    // 交易号 is the provider's beside the shop's number, and the shop's where there is no other.
    if (
      one.name === 'tradeNo' &&
      kind !== 'receipt' &&
      !has('orderId') &&
      /^交易(订?单)?(编?号|编码|号码|单号|序号|id)$/i.test(one.label.trim())
    )
      return to('orderId', 0.97);
    // Nothing was paid yet: 成交时间 is when the order was made.
    if (isUnpaid && one.name === 'payTime' && !has('orderTime') && /^(成交|交易)/.test(one.label.trim()))
      return to('orderTime', 0.95);
    // On a bill a number of the provider's own make is the provider's, whatever it is called.
    if (
      (kind === 'receipt' || kind === 'complaint-form') &&
      one.name === 'orderId' &&
      /^\d{28}$|^20\d{6}22\d{16,20}$/.test(String(one.value)) &&
      !/商户|商家|外部/.test(one.label) &&
      !has('tradeNo')
    )
      return to('tradeNo');
    // Beside the shop's number, that of the till is the provider's.
    if (
      one.name === 'orderId' &&
      /^(平台|系统|支付|收单|渠道)/.test(one.label.trim()) &&
      shopNumbers.some((shop) => shop.value !== one.value) &&
      !has('tradeNo')
    )
      return to('tradeNo');
    // An order is made when it is submitted.
    if (
      (kind === 'order' || kind === 'payment') &&
      one.name === 'otherTime' &&
      /^(提交|创建)/.test(one.label.trim()) &&
      !has('orderTime')
    )
      return to('orderTime', 0.97);
    // Of a refund that is shown, applied is when it was asked back.
    if (
      kind === 'order' &&
      one.name === 'orderTime' &&
      /^(申请|退款)/.test(one.label.trim()) &&
      (isBack || has('refundFen') || has('ticketNo'))
    )
      return to('otherTime', 0.97);
    // To a shop a trade has succeeded when the goods are delivered, to the till when it is paid.
    if (kind === 'order' && one.name === 'status' && /^(交易|订单)已?(成功|完成)$/.test(one.raw.trim()))
      return { ...one, value: 'delivered' };
    // Paid is paid: 应付款 of an order that is under way is what it cost.
    if (kind === 'order' && one.name === 'payableFen' && isSettled) return to('amountFen');
    if (kind === 'receipt' && one.name === 'amountFen' && isBack && !has('refundFen'))
      return to('refundFen', 0.97);
    if (
      kind === 'receipt' &&
      one.name === 'otherTime' &&
      !has('payTime') &&
      /完成|到账|入账|成功|付/.test(one.label) &&
      !/退/.test(one.label)
    )
      return to('payTime', 0.97);
    if (kind === 'receipt' && one.name === 'orderTime' && !has('payTime')) return to('payTime', 0.98);
    const isCase = kind === 'ticket' || kind === 'refusal' || kind === 'complaint-form';
    if (
      isCase &&
      one.name === 'orderTime' &&
      /提交|申请|记录|发起|提单|时间$|日期$|创建/.test(one.label) &&
      !/下单|订单|购买|订购/.test(one.label)
    )
      return to('otherTime');
    if (
      isCase &&
      one.name === 'amountFen' &&
      !has('refundFen') &&
      kind !== 'ticket' &&
      !/订单|实付|支付|付款|商品|成交|总价|购买/.test(one.label)
    )
      return to('refundFen');
    if (
      kind === 'product' &&
      one.name === 'productName' &&
      /(说明|描述|详情|介绍|须知|服务)$/.test(one.label.trim())
    )
      return to('productName', 0);
    if (kind === 'product' && (one.name === 'amountFen' || one.name === 'payableFen') && !has('priceFen'))
      return to('priceFen', 0.95);
    if (
      kind === 'payment' &&
      one.name === 'amountFen' &&
      !has('payableFen') &&
      !/订单|商品|交易|已|实付/.test(one.label)
    )
      return to('payableFen', 0.98);
    // What is to be paid is known: the sum of the goods is not what they cost.
    if (
      kind === 'payment' &&
      one.name === 'amountFen' &&
      has('payableFen') &&
      /小计|subtotal/i.test(one.label)
    )
      return to('amountFen', 0);
    // How many a form asks for is the buyer's to say.
    if (kind === 'complaint-form' && one.name === 'quantity' && one.piece?.isControl)
      return to('quantity', 0);
    if (kind !== 'product' && one.name === 'priceFen') return to('priceFen', 0);
    return one;
  });
  const allowed = saidBy[kind];
  return renamed.filter(
    (one) =>
      one.confidence > 0.05 && (!allowed || allowed.includes(one.name) || everywhere.includes(one.name)),
  );
}

/** The best value of every field; the others are kept behind it. */
export function decide(candidates: readonly Candidate[]): Fields {
  const ranked = new Map<FieldName, Candidate[]>();
  for (const name of fieldNames) ranked.set(name, rank(candidates.filter((one) => one.name === name)));
  for (const group of exclusive) excludeEachOther(group, ranked);
  const fields: Fields = {};
  for (const name of fieldNames) {
    const found = ranked.get(name) ?? [];
    const [best, ...others] = found;
    if (!best) continue;
    if (name === 'agentId') Object.assign(fields, agentOf(found));
    else
      fields[name] = several.has(name)
        ? joined(found)
        : { ...bare(best), others: others.slice(0, 4).map(bare) };
  }
  return fields;
}

/** A number and a name of one who answers are both worth having; one alone is what the page calls them. */
function agentOf(found: readonly Candidate[]): Fields {
  const isNumbered = ({ value }: Candidate) => /\d/.test(String(value));
  const [best, ...others] = found;
  const numbered = found.find(isNumbered);
  const named = found.find((one) => !isNumbered(one));
  if (numbered && named && Math.min(numbered.confidence, named.confidence) >= 0.8)
    return { agentId: { ...bare(numbered), others: [] }, agentName: { ...bare(named), others: [] } };
  return { agentId: { ...bare(best!), others: others.slice(0, 4).map(bare) } };
}

/** Equal values count once, and the more for it; two of nearly the same standing leave it to the user. */
function rank(candidates: readonly Candidate[]): Candidate[] {
  const byValue = new Map<string | number, Candidate>();
  for (const one of candidates) {
    const same = byValue.get(one.value);
    if (!same) byValue.set(one.value, one);
    else {
      const better = same.confidence >= one.confidence ? same : one;
      const isTwice = same.run !== one.run;
      byValue.set(one.value, {
        ...better,
        confidence: Math.min(0.99, better.confidence + (isTwice ? 0.03 : 0)),
      });
    }
  }
  const ranked = [...byValue.values()].sort((a, b) => b.confidence - a.confidence || a.run - b.run);
  const [best, second] = ranked;
  if (best && second && !several.has(best.name) && best.confidence - second.confidence < 0.03)
    ranked[0] = { ...best, confidence: Math.min(best.confidence, 0.75) };
  return ranked;
}

/** A value at one place goes to the field that claims it best. */
function excludeEachOther(group: readonly FieldName[], ranked: Map<FieldName, Candidate[]>): void {
  const claims = group.flatMap((name) => ranked.get(name) ?? []);
  const bestAt = new Map<string, Candidate>();
  for (const one of claims) {
    if (one.run < 0) continue;
    const key = `${one.run} ${one.raw}`;
    const other = bestAt.get(key);
    if (!other || one.confidence > other.confidence) bestAt.set(key, one);
  }
  for (const name of group) {
    const left = (ranked.get(name) ?? []).filter(
      (one) => one.run < 0 || bestAt.get(`${one.run} ${one.raw}`)?.name === name,
    );
    ranked.set(name, left);
  }
}

function bare({ name: _, piece: __, ...field }: Candidate): Field {
  return field;
}

/** Several values of one field: one a line. */
function joined(found: readonly Candidate[]): FoundField {
  const sure = found.filter((one) => one.confidence >= 0.6);
  const kept = (sure.length > 0 ? sure : found.slice(0, 1)).slice(0, 12).sort((a, b) => a.run - b.run);
  const runs = [...new Set(kept.map((one) => one.run).filter((run) => run >= 0))];
  return {
    ...bare(kept[0]!),
    value: kept.map((one) => one.value).join('\n'),
    raw: kept.map((one) => one.raw).join('\n'),
    confidence: Math.min(...kept.map((one) => one.confidence)),
    ...(runs.length > 1 && { runs }),
    others: [],
  };
}
