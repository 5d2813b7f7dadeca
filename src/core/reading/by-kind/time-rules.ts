import type { Rule } from './rule';
import { isPaidOut } from './sum-rules';

/** What happened then. */
export const timeRules: readonly Rule[] = [
  // 成交时间 of an order that was paid at another time is when it ended.
  {
    of: ['payTime'],
    label: /^(成交|交易完成)/,
    when: (_, { candidates }) =>
      candidates.some((other) => other.name === 'payTime' && /^(付款|支付)/.test(other.label.trim())),
    to: 'otherTime',
  },
  // Nor is 到账时间 when it was paid, where the page says when that was: what was bought arrived.
  {
    of: ['payTime'],
    on: ['order'],
    label: /^到账/,
    when: (one, { candidates }) =>
      candidates.some(
        (other) =>
          other.name === 'payTime' && other.value !== one.value && /^(付款|支付)/.test(other.label.trim()),
      ),
    to: 'otherTime',
  },
  // Nothing was paid yet, or no other time is said: 成交时间 is when the order was made.
  {
    of: ['payTime'],
    label: /^(成交|交易)/,
    when: (one, { kind, isUnpaid, has }) =>
      (isUnpaid || (kind === 'order' && /^成交/.test(one.label.trim()))) && !has('orderTime'),
    to: 'orderTime',
    sure: 0.95,
  },
  // To whom the money went through, a trade is a payment.
  {
    of: ['orderTime'],
    on: ['complaint-form', 'refusal', 'ticket'],
    label: /^交易/,
    when: (_, { isProvider, has }) => isProvider && !has('payTime'),
    to: 'payTime',
  },
  // Where one complains, 成交 is when it was bought.
  {
    of: ['payTime'],
    on: ['refusal', 'ticket', 'complaint-form'],
    label: /^成交/,
    when: (_, { has }) => !has('orderTime'),
    to: 'orderTime',
    sure: 0.97,
  },
  // To the provider a trade is complete when it is paid.
  {
    of: ['otherTime'],
    on: ['order', 'payment', 'receipt'],
    label: /^(交易|订单)?(完成|成功)/,
    when: (_, { shopNumbers, has }) => shopNumbers.length > 0 && !has('payTime'),
    to: 'payTime',
    sure: 0.97,
  },
  // An order is made when it is submitted.
  {
    of: ['otherTime'],
    on: ['order', 'payment'],
    label: /^(提交|创建)/,
    when: (_, { has }) => !has('orderTime'),
    to: 'orderTime',
    sure: 0.97,
  },
  // Of a refund that is shown, applied is when it was asked back.
  {
    of: ['orderTime'],
    on: ['order'],
    label: /^(申请|退款)/,
    when: (_, { isBack, has }) => isBack || has('refundFen') || has('ticketNo'),
    to: 'otherTime',
    sure: 0.97,
  },
  // On a slip of what came back, 原交易时间 is when it had been paid.
  {
    of: ['orderTime', 'otherTime'],
    on: ['receipt'],
    label: /^原(交易|订单|支付|付款)/,
    when: (_, { candidates }) =>
      !candidates.some((other) => other.name === 'payTime' && /支付|付款/.test(other.label)),
    to: 'payTime',
  },
  // Money that came back did so when the bill says, and nothing was paid then.
  {
    of: ['orderTime', 'payTime'],
    on: ['receipt'],
    unlike: /支付|付款/,
    when: (_, { isBack, candidates }) =>
      isBack &&
      !candidates.some(
        (other) =>
          isPaidOut(other) ||
          (other.name === 'amountFen' && other.label !== '' && !/^原/.test(other.label.trim())),
      ),
    to: 'otherTime',
    sure: 0.98,
  },
  {
    of: ['otherTime'],
    on: ['receipt'],
    label: /完成|到账|入账|成功|付/,
    unlike: /退/,
    when: (_, { has }) => !has('payTime'),
    to: 'payTime',
    sure: 0.97,
  },
  {
    of: ['orderTime'],
    on: ['receipt'],
    // Where the money's coming has a time of its own, that is when it was paid.
    when: (_, { has, isClosed, candidates }) =>
      !has('payTime') &&
      !isClosed &&
      !candidates.some(
        (other) => other.name === 'otherTime' && /^(到|入|收)[账帐款]/.test(other.label.trim()),
      ),
    to: 'payTime',
    sure: 0.98,
  },
  {
    of: ['orderTime'],
    on: ['ticket', 'refusal', 'complaint-form'],
    label: /提交|申请|记录|发起|提单|时间$|日期$|创建/,
    unlike: /下单|订单|购买|订购/,
    to: 'otherTime',
  },
];
