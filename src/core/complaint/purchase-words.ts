import type { Party } from '../case/case-parts';
import { showWhen } from '../case/when';
import { isBusiness } from '../dispute/has-fact';
import type { DisputeId } from '../knowledge/ids';
import type { FieldName } from '../reading/fields';
import { showValue } from '../words/show';
import type { Angle } from './brief';
import type { Grounded, OrderFacts, PaymentFacts } from './purchase';
import { type Draft, draft, toFill } from './sentence';
import { hasOrder } from './subject';
import { quoted, yuan } from './voice';

/** What was bought, where, for how much; then each payment. Missing parts say so. */
export function purchaseDrafts(angle: Angle): Draft[] {
  return angle.orders.flatMap((order, i) => {
    const bought = purchase(order, angle, i > 0);
    const paid = order.payments.flatMap((one, at) =>
      payment(one, order, { angle, isTold: bought.length > 0, before: order.payments[at - 1] ?? null }),
    );
    return [...bought, ...paid];
  });
}

function purchase(order: OrderFacts, angle: Angle, isFurther: boolean): Draft[] {
  const { orderId, productName, quantity, amountFen, orderedAt } = order;
  const must = hasOrder(angle);
  const known = [orderId, productName, quantity, amountFen, orderedAt].filter((one) => one !== null);
  if (!must && !productName && !orderId) return [];
  const when = orderedAt ?? order.payments[0]?.paidAt ?? null;
  const date = when ? showWhen(when.value) : toFill('购买时间');
  const goods = productName ? quoted(angle.verbatim(productName.value)) : toFill('商品名称');
  const count = quantity && quantity.value > 1 ? `${quantity.value}件` : '';
  const number = orderId ? `，订单号 ${orderId.value}` : must ? `，订单号${toFill('订单号')}` : '';
  const paid = amountFen ? `，实付${yuan(amountFen.value)}` : must ? `，实付${toFill('金额')}` : '';
  const verb = (angle.case.dispute && verbs[angle.case.dispute]) || '购买';
  const sentence = (place: string) => {
    const where = isFurther ? '又在该网站' : `${place}${sellerWords(angle)}`;
    return `${date}，${angle.voice.self}${where}${verb}${goods}${count}${number}${paid}${corrections(order, angle)}。`;
  };
  const place = placeWords(angle);
  const text = sentence(place);
  const support = {
    // A form has a field of its own for the site.
    short: sentence(place.replace(/(?<=”)（[^）]*）$/, '')),
    evidence: cover(known),
    facts: ['case', ...known.flatMap((one) => one.facts)],
    at: when?.value.at ?? '',
  };
  return [draft('purchase', text, 1, support)];
}

/** What is said of an order nobody placed by hand, or of one a child placed. */
const verbs: Partial<Record<DisputeId, string>> = { 'auto-renew': '被自动续费', minor: '充值' };

/** As few pieces of evidence as show all these values: those that show the most of them first. */
function cover(known: readonly Grounded<unknown>[]): number[] {
  const chosen: number[] = [];
  let open = known.filter((one) => one.evidence.length > 0);
  while (open.length > 0) {
    const seqs = [...new Set(open.flatMap((one) => one.evidence))].sort((a, b) => a - b);
    const shows = (seq: number) => open.filter((one) => one.evidence.includes(seq)).length;
    const best = seqs.reduce((top, seq) => (shows(seq) > shows(top) ? seq : top));
    chosen.push(best);
    open = open.filter((one) => !one.evidence.includes(best));
  }
  return chosen;
}

/** 在“极速卡铺”（jisukapu.example） */
export function placeWords(angle: Angle): string {
  const platform = partyOf(angle, 'platform');
  const name = platform?.shown ? quoted(angle.verbatim(platform.shown)) : '';
  const site = platform?.site ?? '';
  if (!name && !site) return `在${toFill('平台名称')}`;
  return name ? `在${name}${site && `（${site}）`}` : `在网站 ${site} `;
}

function sellerWords(angle: Angle): string {
  const [seller, platform] = [partyOf(angle, 'merchant'), partyOf(angle, 'platform')];
  const name = seller?.shown || seller?.company || '';
  // The name of a shop that is no firm may be a person's.
  if (angle.hide.profile.isPublic && !isBusiness(seller?.company || name)) return '';
  return name && name !== platform?.shown ? `向${quoted(angle.verbatim(name))}` : '';
}

/** A party the user named, else the one pages name. */
export function partyOf(angle: Pick<Angle, 'case' | 'facts'>, role: Party['role']): Party | null {
  const said = angle.case.parties.find((one) => one.role === role);
  if (said) return said;
  const shown = role === 'merchant' ? angle.facts.respondent.name : role === 'payee' ? angle.facts.payee : '';
  const isOther =
    shown !== '' && !angle.case.parties.some((one) => one.shown === shown || one.company === shown);
  if (!isOther) return null;
  return { role, shown, company: '', creditCode: '', address: '', contact: '', site: '', icp: '', cites: [] };
}

type Paying = { angle: Angle; isTold: boolean; before: PaymentFacts | null };

function payment(one: PaymentFacts, order: OrderFacts, { angle, isTold, before }: Paying): Draft[] {
  const { paidAt, method, amountFen, tradeNo, payee } = one;
  const isSame = isTold && order.payments.length === 1 && amountFen?.value === order.amountFen?.value;
  const amountWords = amountFen ? yuan(amountFen.value) : '';
  const time = paidAt ? showWhen(paidAt.value) : '';
  const opening = isTold ? time : `${time}${time && '，'}${angle.voice.self}`;
  const isAgain = payee !== null && before?.payee?.value === payee.value;
  const parts = [
    `${opening}${method ? `通过${angle.verbatim(method.value)}` : ''}付款${isSame ? '' : amountWords}`,
    isAgain ? '收款方相同' : payee ? `收款方为${payeeWords(payee.value, angle)}` : '',
    tradeNo ? `支付交易号 ${tradeNo.value}` : '',
  ];
  // Who was paid stands among the parties of a form; in short the number of the payment is enough.
  const short = tradeNo ? [parts[0], parts[2]] : parts;
  const sentence = (words: (string | undefined)[]) => `${words.filter(Boolean).join('，')}。`;
  if (!paidAt && !method && !tradeNo && !payee) return [];
  const known = [paidAt, method, amountFen, tradeNo, payee].filter((each) => each !== null);
  const shown = cover(known);
  // Who has the payment before him need not be told of it; two payments of one order are the dispute itself.
  const hasIt = angle.channel === 'platform' || angle.channel.startsWith('pay-');
  const weight = order.payments.length > 1 || !isTold ? 1 : hasIt ? 3 : 2;
  return [
    draft('payment', sentence(parts), weight, {
      short: sentence(short),
      evidence: shown,
      facts: known.flatMap((each) => each.facts),
      at: paidAt?.value.at ?? '',
    }),
  ];
}

/** A payee that is a firm may be named anywhere; a person only where the other side's names may be told. */
function payeeWords(name: string, angle: Angle): string {
  return !angle.hide.profile.isPublic || isBusiness(name) ? quoted(angle.verbatim(name)) : quoted('***');
}

const fieldOf: [keyof OrderFacts, FieldName][] = [
  ['amountFen', 'amountFen'],
  ['orderId', 'orderId'],
  ['productName', 'productName'],
];

/** What pages show where the user said otherwise. */
function corrections(order: OrderFacts, { numbers }: Angle): string {
  const found = fieldOf.flatMap(([name, field]) => {
    const value = order[name] as Grounded<unknown> | null;
    const number = value?.correction && numbers?.get(value.correction.seq);
    if (!value?.correction || number === undefined) return [];
    const { shown } = value.correction;
    const words =
      shown === null
        ? '没有显示'
        : `显示${field === 'amountFen' ? yuan(Number(shown)) : showValue(field, shown)}`;
    return [`证 ${number} 的页面${words}`];
  });
  return found.length > 0 ? `（本人更正；${found.join('，')}）` : '';
}
