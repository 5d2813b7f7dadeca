import type { Contact, DisputeFacts } from '../case/dispute-facts';
import { type EvidenceItem, fieldValue, isCitable } from '../case/evidence-item';
import type { Moment } from '../knowledge/ids';
import type { DeadlineRule, Holidays } from '../knowledge/schema';
import type { Source } from '../knowledge/source';
import { dayOf, endOf } from './calendar';
import { count, type Deadline } from './deadlines';
import { whenWas } from './moments';
import { spanIn, type TimeSpan } from './time-span';

/** A time limit a page of the shop sets, in its own words, and the evidence that holds it. */
export type ClauseWindow = {
  text: string;
  seq: number;
  /** When the page was captured (UTC ISO). */
  seenAt: string;
  /** Whom it binds: the buyer who must speak up, or the shop that promised to act. */
  side: 'buyer' | 'shop';
  /** The order whose page it stands on; '' where the page is of none, or of several. */
  orderId: string;
  amount: number;
  unit: TimeSpan['unit'] | 'same-day';
};

const sameDay = /当[天日](之|以)?内|当[天日][^。；]{0,8}(24|二十四)\s*(点|时|[:：]00)/;
const buyerActs = /(联系|反馈|举报|投诉|提出|申请|告知|售后|检查|确认|逾期|超时|过期|不予|不受理|超过)/;
const shopActs = /(发货|到账|到帐|交付|自动发|处理完|处理|回复|答复|解决|退款到|退回|退还|补发)/;

/** "24 小时内无效包换" is the buyer's time to come, though it is the shop's promise. */
const buyerMayCome = /(包换|包退|包赔|可退|可换|质保|保修)/;

/** Whose time it is where the words with the limit say so themselves, whatever the shop does after it. */
const buyerMust =
  /请(您|务必|尽快)?[在于将]|(买家|买方|用户|顾客|客户|您)(需|应|须|必须)|[内前]可(以|随时)?申请/;

/** The time to pay an order that nobody paid is none of a dispute; what is said beside it may be. */
const toPay =
  /(分钟|小时|天|日)[之以]?[内后][^，。；]{0,4}((未|没有?)[^，。；]{0,2}(支付|付款)|(完成|进行)[^，。；]{0,2}(支付|付款)(?!成功后|[之以]?后))|请[^，。；]{0,8}(分钟|小时|天|日)[之以]?内[^，。；]{0,4}(支付|付款)/;

function withoutPaying(text: string): string {
  return text
    .split(/(?<=[，。；])/)
    .filter((part) => !toPay.test(part))
    .join('');
}

/** The part of a clause that sets its time. */
function limitingPart(text: string): string {
  const parts = withoutPaying(text).split(/[，。；！]/);
  return (parts.find(limitIn) ?? text).trim();
}

/** The limits in clauses of pages. `items`: evidence with its clauses. */
export function windowsOf(
  items: readonly Pick<EvidenceItem, 'seq' | 'at' | 'clauses' | 'fields' | 'confirmed'>[],
): ClauseWindow[] {
  return items.flatMap(({ seq, at, clauses, fields, confirmed }) =>
    clauses.flatMap((clause) => {
      const { text, effect } = clause;
      const orderId = String(fieldValue({ fields, confirmed }, 'orderId') ?? '');
      const limit = limitIn(withoutPaying(text));
      if (!limit) return [];
      const isBuyers =
        effect === 'limits' ||
        buyerMust.test(limitingPart(text)) ||
        ((buyerActs.test(text) || buyerMayCome.test(text)) && !shopActs.test(text));
      const side = isBuyers ? 'buyer' : 'shop';
      // Nobody was promised what a page does not show; what it hides can cost the buyer his right all the same.
      return side === 'shop' && !isCitable(clause)
        ? []
        : [{ text, seq, seenAt: at, side, orderId, ...limit }];
    }),
  );
}

/** The time a sentence sets ("24 小时内", "当天 24 点前"); null when it sets none. */
export function limitIn(text: string): Pick<ClauseWindow, 'amount' | 'unit'> | null {
  return sameDay.test(text) ? { amount: 1, unit: 'same-day' } : spanIn(text);
}

/** "24 小时内回复" runs from the question, "24 小时内发货" from the payment. */
function startsOf({ side, text }: ClauseWindow): Moment[] {
  if (side === 'buyer') return ['deliveredAt', 'paidAt', 'orderedAt'];
  const isAnswer = /(处理|回复|答复|解决)/.test(text) && !/(发货|到账|到帐|交付|自动发)/.test(text);
  return isAnswer ? ['platform/filed', 'platform/asked'] : ['paidAt', 'orderedAt'];
}

/** The deadlines the shop's own clauses set, counted from the first moment known. */
export function clauseDeadlines(
  windows: readonly ClauseWindow[],
  { facts, contacts, holidays }: { facts: DisputeFacts; contacts: readonly Contact[]; holidays: Holidays },
): Deadline[] {
  return windows.flatMap((limit) => {
    const start = startsOf(limit)
      .map((moment) => whenWas(moment, { facts, contacts }))
      .find((one) => one !== null);
    if (!start) return [];
    const counted = count(ruleFor(limit), start, { holidays });
    if (limit.unit !== 'same-day') return [counted];
    const day = dayOf(start.at);
    const explanation = `页面要求当天 24:00 前提出，即 ${day} 24:00 为止。`;
    return [{ ...counted, at: endOf(day), day, amount: 1, explanation }];
  });
}

/** The words that set the time, short enough for a list of dates: what is promised stands at their end. */
function sayingOf(text: string): string {
  const saying = limitingPart(text);
  return saying.length <= longestSaying ? saying : `…${saying.slice(1 - longestSaying)}`;
}

const longestSaying = 24;

function ruleFor(limit: ClauseWindow): DeadlineRule {
  const { text, seq, side, amount, unit } = limit;
  const source: Source = {
    from: `页面原文：“${text}”`,
    checked: dayOf(limit.seenAt),
    confidence: 'verified',
  };
  return {
    ...{ id: `clause-${seq}`, side, amount, rolls: false, articles: [], disputes: [], when: [], source },
    title: `${side === 'buyer' ? '页面限时' : '商家承诺'}“${sayingOf(text)}”`,
    from: startsOf(limit),
    ...{ until: [], unless: [], unit: unit === 'same-day' ? 'natural-day' : unit },
    explanation: /分钟|半个?小时|\d\.\d/.test(text)
      ? '页面写的不是整小时，这里按小时提醒，以页面原文为准。'
      : side === 'buyer'
        ? '这是平台自己的时限，不能排除法律上的退换和投诉权利；赶在它之前提出更稳妥。'
        : '这是页面上的承诺，到期没有兑现就是没有按约定履行。',
  };
}
