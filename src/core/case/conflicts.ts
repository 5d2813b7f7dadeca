import type { OrderStatus } from '../reading/fields';
import { statusWords } from '../words/names';
import { showMoney } from '../words/show';
import type { Case, WholeCase } from './case';
import type { CaseFact, CaseOrder, Cite } from './case-parts';
import { citeOf } from './cite-place';
import { type EvidenceItem, fieldValue } from './evidence-item';
import { isPayment, ownEvidence } from './known';
import { normaliseCase } from './normalise-case';
import { differs, showWhen, type When, whenOf } from './when';

/**
 * Values that cannot all be right, each with where it stands; or one thing told twice (`duplicate`). `value`: an amount (fen)
 * or a time that can be kept; null: words. `facts`: what of the user's own says so (`order:<id>`, `fact:<id>`, …).
 */
export type Conflict = {
  about:
    | 'amount'
    | 'order-time'
    | 'pay-time'
    | 'status'
    | 'fact-time'
    | 'fact-amount'
    | 'demand'
    | 'trade-no'
    | 'duplicate';
  orderId: string;
  values: { shown: string; value: number | When | null; cites: Cite[]; facts: string[] }[];
  /** What does not fit, for the user. */
  why: string;
};

/** By what a conflict is known again, so that what the user decided of it stands. */
export function conflictKey({ about, orderId, values }: Conflict): string {
  return [about, orderId, ...values.map(({ shown }) => shown).sort()].join('|').slice(0, 400);
}

export type ConflictRequest = { case: Case; evidence: readonly EvidenceItem[] };

/** What of a case contradicts itself: the other side will find it, so the user should first. */
export function conflictsOf({ case: row, evidence }: ConflictRequest): Conflict[] {
  const one = normaliseCase(row);
  const there = evidence.filter(
    (item) => !item.isErased && item.outcome !== 'cancelled' && item.items.length === 0,
  );
  const ids = one.orders.map((order) => order.orderId).filter(Boolean);
  const orders = ids.length > 1 ? ids : [ids[0] ?? ''];
  return [
    ...orders.flatMap((orderId) => {
      const own =
        ids.length > 1
          ? there.filter((item) => String(fieldValue(item, 'orderId') ?? '') === orderId)
          : ownEvidence(there, ids);
      return [...amounts(orderId, own, one), ...times(orderId, own, one), ...statuses(orderId, own)];
    }),
    ...lateFacts(one, there),
    ...amountsTold(one, there),
    ...demands(one, there),
    ...demandOfSome(one, there),
    ...tradeNumbers(one, there),
    ...duplicates(one),
  ];
}

type Shown = Conflict['values'][number] & { key: string };

/** The values with their places, one for each key; a conflict only where there are two. */
function conflict(about: Conflict['about'], orderId: string, found: Shown[], why: string): Conflict[] {
  const values = new Map<string, Conflict['values'][number]>();
  for (const { key, shown, value, cites, facts } of found) {
    const known = values.get(key) ?? { shown, value, cites: [], facts: [] };
    known.cites.push(...cites);
    known.facts.push(...facts);
    values.set(key, known);
  }
  return values.size > 1 ? [{ about, orderId, values: [...values.values()], why }] : [];
}

function amounts(orderId: string, evidence: readonly EvidenceItem[], one: WholeCase): Conflict[] {
  const shown = (fen: number) => ({ key: String(fen), shown: showMoney(fen), value: fen });
  const found = evidence.flatMap((item): Shown[] => {
    const fen =
      ['order', 'receipt', 'payment'].includes(item.kind) || isPayment(item)
        ? fieldValue(item, 'amountFen')
        : null;
    return typeof fen === 'number' ? [{ ...shown(fen), cites: [citeOf(item, 'amountFen')], facts: [] }] : [];
  });
  const said = one.orders.find((order) => order.orderId === orderId)?.amountFen ?? null;
  const own: Shown[] = said === null ? [] : [{ ...shown(said), cites: [], facts: [`order:${orderId}`] }];
  return conflict('amount', orderId, [...found, ...own], '同一笔订单的金额不一样，先核对哪一个是实付金额');
}

function times(orderId: string, evidence: readonly EvidenceItem[], one: WholeCase): Conflict[] {
  const order = one.orders.find((each) => each.orderId === orderId);
  const ask = (name: 'orderTime' | 'payTime', said: When | null | undefined) => {
    const found = evidence.flatMap((item) => {
      const at = whenOf(String(fieldValue(item, name) ?? ''));
      return at ? [{ at, cites: [citeOf(item, name)], facts: [] as string[] }] : [];
    });
    return said ? [...found, { at: said, cites: [], facts: [`order:${orderId}`] }] : found;
  };
  const [ordered, paid] = [ask('orderTime', order?.orderedAt), ask('payTime', order?.paidAt)];
  const isTwice =
    new Set(evidence.filter(isPayment).map((item) => String(fieldValue(item, 'tradeNo')))).size > 1;
  return [
    ...unlike('order-time', orderId, ordered, '同一笔订单的下单时间不一样'),
    ...(isTwice ? [] : unlike('pay-time', orderId, paid, '同一笔订单的付款时间不一样')),
  ];
}

type Timed = { at: When; cites: Cite[]; facts: string[] };

function unlike(about: Conflict['about'], orderId: string, found: Timed[], why: string): Conflict[] {
  const [first] = found;
  const others = found.filter((one) => differs(first!.at, one.at, 2));
  if (!first || others.length === 0) return [];
  const values = [first, ...others].map(({ at, cites, facts }) => ({
    ...{ key: at.at, shown: showWhen(at), value: at },
    cites,
    facts,
  }));
  return conflict(about, orderId, values, why);
}

/** How far an order has come; what fell back was changed afterwards. */
const ranks: Record<OrderStatus, number> = {
  unpaid: 0,
  failed: 1,
  paid: 1,
  pending: 1,
  delivered: 2,
  refunded: 3,
  closed: 3,
};

function statuses(orderId: string, evidence: readonly EvidenceItem[]): Conflict[] {
  const pages = evidence
    .filter((item) => item.kind === 'order' && item.fields.status)
    .sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
  const rank = (item: EvidenceItem) => ranks[item.fields.status!.value as OrderStatus] ?? 0;
  return pages.flatMap((item, i) => {
    const before = pages[i - 1];
    if (!before || rank(item) >= rank(before)) return [];
    const values = [before, item].map((page) => ({
      shown: `${showWhen(whenOf(page.at)!)} ${page.fields.status!.raw.trim() || statusWords[page.fields.status!.value as OrderStatus]}`,
      ...{ value: null, cites: [citeOf(page, 'status')], facts: [] },
    }));
    return [{ about: 'status' as const, orderId, values, why: '订单状态倒退了，可能被改过，两次留证都保留' }];
  });
}

/** Something cited for a fact must have been captured after it; a page of before may stand beside it for comparison. */
function lateFacts(one: WholeCase, evidence: readonly EvidenceItem[]): Conflict[] {
  return one.facts.flatMap((fact) => {
    const { at, cites } = fact;
    if (!at || at.isAbout || at.until || at.at.length < 16) return [];
    const cited = evidence.filter((item) => cites.some(({ seq }) => seq === item.seq));
    // An import was made earlier than it was brought, a recording goes on after it began.
    const isMoment = ({ kind }: EvidenceItem) => kind !== 'import' && kind !== 'recording';
    const seen = cited.flatMap((item) => (isMoment(item) ? (whenOf(item.at) ?? []) : []));
    const isEarly = seen.length > 0 && seen.length === cited.length && seen.every((when) => when.at < at.at);
    if (!isEarly) return [];
    const values = [
      {
        ...{ shown: `${showWhen(at)} ${fact.text.slice(0, 30)}`, value: null },
        ...{ cites: [], facts: [`fact:${fact.id}`] },
      },
      { shown: `留证于 ${seen.map((when) => showWhen(when)).join('、')}`, value: null, cites, facts: [] },
    ];
    const why = '所引的证据早于这件事，时间或者证据有一个不对';
    return [{ about: 'fact-time' as const, orderId: '', values, why }];
  });
}

function demands(one: WholeCase, evidence: readonly EvidenceItem[]): Conflict[] {
  const refund = one.demands.find((demand) => demand.kind === 'refund' && demand.amountFen !== null);
  const receipts = evidence.filter(isPayment).flatMap((item) => {
    const fen = fieldValue(item, 'amountFen');
    return typeof fen === 'number' ? [{ fen, seq: item.seq }] : [];
  });
  const paid = receipts.reduce((sum, { fen }) => sum + fen, 0);
  if (!refund || paid === 0 || refund.amountFen! <= paid) return [];
  const values = [
    {
      ...{ shown: `请求退还 ${showMoney(refund.amountFen!)}`, value: refund.amountFen },
      ...{ cites: [], facts: ['demand'] },
    },
    {
      ...{ shown: `支付凭证共 ${showMoney(paid)}`, value: paid },
      ...{ cites: receipts.map(({ seq }) => ({ seq })), facts: [] },
    },
  ];
  return [{ about: 'demand', orderId: '', values, why: '请求退还的金额多于支付凭证上的金额' }];
}

/** With several orders, a refund asked for that only covers some of them: perhaps it was asked before the others came. */
function demandOfSome(one: WholeCase, evidence: readonly EvidenceItem[]): Conflict[] {
  const refund = one.demands.find((demand) => demand.kind === 'refund' && demand.amountFen !== null);
  const amounts = one.orders.map((order) => amountOf(order, evidence));
  if (!refund || amounts.length < 2 || amounts.some((fen) => fen === null)) return [];
  const total = amounts.reduce<number>((sum, fen) => sum + fen!, 0);
  if (refund.amountFen! >= total) return [];
  const values = [
    {
      ...{ shown: `请求退还 ${showMoney(refund.amountFen!)}`, value: refund.amountFen },
      ...{ cites: [], facts: ['demand'] },
    },
    { shown: `${amounts.length} 笔订单共 ${showMoney(total)}`, value: total, cites: [], facts: [] },
  ];
  const why = '请求退还的金额少于这几笔订单的总额。只要求退其中几笔的，保留';
  return [{ about: 'demand', orderId: '', values, why }];
}

/** What an order cost, as the user says, else as its own pages do. */
function amountOf({ orderId, amountFen }: CaseOrder, evidence: readonly EvidenceItem[]): number | null {
  if (amountFen !== null) return amountFen;
  const pages = evidence.filter((item) => orderId !== '' && fieldValue(item, 'orderId') === orderId);
  const read = pages.map((item) => fieldValue(item, 'amountFen')).find((fen) => typeof fen === 'number');
  return typeof read === 'number' ? read : null;
}

/** One payment that two orders name: paid together, or a number written down at the wrong order. */
function tradeNumbers({ orders }: WholeCase, evidence: readonly EvidenceItem[]): Conflict[] {
  const named = orders.flatMap(({ orderId, tradeNo }) => {
    if (orderId === '') return [];
    const pages = evidence.filter((item) => fieldValue(item, 'orderId') === orderId);
    const read = pages.flatMap((item) => {
      const number = fieldValue(item, 'tradeNo');
      return number === null ? [] : [{ number: String(number), cites: [citeOf(item, 'tradeNo')] }];
    });
    const said = tradeNo ? [{ number: tradeNo, cites: [] }] : [];
    return [...said, ...read].map((one) => ({ orderId, ...one }));
  });
  return [...new Set(named.map(({ number }) => number))].flatMap((number) => {
    const found = named.filter((one) => one.number === number);
    const values = found.map(({ orderId, cites }): Shown => {
      const shown = `订单 ${orderId}：支付交易号 ${number}`;
      return { key: orderId, shown, value: null, cites, facts: [`order:${orderId}`] };
    });
    const why = '两笔订单写着同一个支付交易号。是一次付的就保留；写错了的改过来';
    return conflict('trade-no', '', values, why);
  });
}

const paidWords =
  /(?:实付|实际支付|付款|付了|支付了?|花了)\s*(?:金额|共|了|为)?\s*(?:[¥￥]\s*(\d[\d,]*(?:\.\d{1,2})?)|(\d[\d,]*(?:\.\d{1,2})?)\s*(?:元|块))/g;

/** What the user's own words say was paid, where no order and no page has that amount. */
function amountsTold(one: WholeCase, evidence: readonly EvidenceItem[]): Conflict[] {
  const shown = evidence.flatMap((item) =>
    (['amountFen', 'payableFen', 'priceFen', 'refundFen'] as const).flatMap((name) => {
      const fen = fieldValue(item, name);
      return typeof fen === 'number' ? [{ fen, isPaid: name === 'amountFen', item, name }] : [];
    }),
  );
  const paid = shown.filter(({ isPaid, item }) => isPaid && (item.kind === 'order' || isPayment(item)));
  const said = one.orders.flatMap(({ amountFen }) => amountFen ?? []);
  if (paid.length === 0) return [];
  const amounts = [
    ...shown.map(({ fen }) => fen),
    ...said,
    ...one.demands.flatMap((each) => each.amountFen ?? []),
  ];
  const sums = [paid.map(({ fen }) => fen), said].map((all) => all.reduce((sum, fen) => sum + fen, 0));
  const known = new Set([...amounts, ...sums]);
  const own = [
    { id: 'statement', text: one.statement },
    ...one.facts.map(({ id, text }) => ({ id: `fact:${id}`, text })),
  ];
  return own.flatMap(({ id, text }) => {
    const told = [...text.matchAll(paidWords)].find(
      (match) => !known.has(Math.round(Number((match[1] ?? match[2])!.replace(/,/g, '')) * 100)),
    );
    if (!told) return [];
    const first = paid[0]!;
    const values = [
      { shown: `你写的“${told[0].trim()}”`, value: null, cites: [], facts: [id] },
      { shown: showMoney(first.fen), value: null, cites: [citeOf(first.item, first.name)], facts: [] },
    ];
    return [{ about: 'fact-amount' as const, orderId: '', values, why: '经过里写的付款金额，证据里没有' }];
  });
}

/** Steps told more than once: one time, and the same words but for marks and spaces. */
function duplicates({ facts }: WholeCase): Conflict[] {
  const plain = (text: string) => text.replace(/[\s，。、；：“”]/g, '');
  const groups: CaseFact[][] = [];
  for (const fact of facts) {
    const own = plain(fact.text);
    if (own === '') continue;
    const group = groups.find(([first]) => {
      const other = plain(first!.text);
      return (first!.at?.at ?? '') === (fact.at?.at ?? '') && (other.includes(own) || own.includes(other));
    });
    if (group) group.push(fact);
    else groups.push([fact]);
  }
  return groups
    .filter((group) => group.length > 1)
    .map((group) => ({
      ...{
        about: 'duplicate',
        orderId: '',
        why: `同一件事写了${group.length === 2 ? '两' : group.length}遍`,
      },
      values: group.map(({ id, text, cites }) => ({
        shown: text,
        value: null,
        cites,
        facts: [`fact:${id}`],
      })),
    }));
}
