import type { Candidate } from '../candidates';
import { isRate } from '../money';
import { isProviders, type Rule } from './rule';

/** "-38.00": what went out of the account. */
export function isPaidOut({ name, piece }: Candidate): boolean {
  return name === 'amountFen' && /^[-−－]\s?[¥￥]?\s?\d/.test(piece?.text.trim() ?? '');
}

/** Which sum it is: paid, to be paid, asked back, the price. */
export const sumRules: readonly Rule[] = [
  // Paid is paid: 应付款 of an order that is under way is what it cost.
  { of: ['payableFen'], on: ['order'], when: (_, { isSettled }) => isSettled, to: 'amountFen' },
  {
    of: ['amountFen'],
    on: ['receipt'],
    unlike: /^原/,
    // What went out in a list of bills did so, though it came back since.
    when: (one, { isBack, has }) => isBack && !has('refundFen') && !isPaidOut(one),
    to: 'refundFen',
    sure: 0.97,
  },
  {
    of: ['amountFen'],
    on: ['refusal', 'complaint-form'],
    unlike: /订单|实付|支付|付款|商品|成交|交易|总价|购买/,
    // 金额 beside the provider's number alone is what that payment was of.
    when: (one, { has, candidates }) => {
      const numbers = candidates.filter(({ name }) => /^(orderId|tradeNo)$/.test(name));
      const isOfPayment =
        numbers.length > 0 && numbers.every((number) => number.name === 'tradeNo' || isProviders(number));
      return !has('refundFen') && !(/^金额$/.test(one.label.trim()) && isOfPayment);
    },
    to: 'refundFen',
  },
  // Nor is 金额 in the story of a case anything but what was asked back, when it is as much.
  {
    of: ['amountFen'],
    on: ['refusal', 'ticket', 'complaint-form'],
    label: /^金额$/,
    when: (one, { candidates }) =>
      candidates.some(
        (other) =>
          other.name === 'refundFen' && other.value === one.value && /退.{0,2}金额/.test(other.label),
      ),
    to: 'refundFen',
  },
  // What several cost together is no price.
  {
    of: ['amountFen', 'payableFen'],
    on: ['product'],
    label: /合计|总计|总[价额]|总金额|共计|小计|应付|支付|total/i,
    when: (_, { candidates }) => candidates.some((one) => one.name === 'quantity' && Number(one.value) > 1),
    to: 'priceFen',
    sure: 0,
  },
  {
    of: ['amountFen', 'payableFen'],
    on: ['product'],
    when: (_, { has }) => !has('priceFen'),
    to: 'priceFen',
    sure: 0.95,
  },
  // What a till asked for is what it cost, once it is paid.
  {
    of: ['payableFen'],
    on: ['payment'],
    label: /^$/,
    when: (_, { has, isSettled }) => isSettled && !has('amountFen'),
    to: 'amountFen',
  },
  // "含手续费，实际扣款 ￥13.26": what a till says it really takes, whatever it asked for above.
  {
    of: ['amountFen', 'payableFen'],
    on: ['payment'],
    unlike: /^实际?[扣付支应需]|订单|^商品|^原/,
    when: (one, { candidates }) =>
      candidates.some(
        (other) =>
          /^(amount|payable)Fen$/.test(other.name) &&
          other.value !== one.value &&
          /^实际?扣|^实际(支付|付款)/.test(other.label.trim()),
      ),
    to: 'payableFen',
    sure: 0.8,
  },
  {
    of: ['amountFen'],
    on: ['payment'],
    unlike: /订单|商品|交易|已|实付/,
    when: (_, { has }) => !has('payableFen'),
    to: 'payableFen',
    sure: 0.98,
  },
  // "支付 ￥240.00" on a button or beside a way is what is to be paid.
  {
    of: ['amountFen'],
    on: ['payment'],
    label: /^(支付|付款)$/,
    when: (_, { has }) => has('payableFen'),
    to: 'payableFen',
    sure: 0.9,
  },
  // 付款金额 beside the sum of the goods is what is to be paid.
  {
    of: ['amountFen'],
    on: ['payment'],
    label: /^(付款|支付)(总?金?额|总额)/,
    when: (one, { candidates }) =>
      candidates.some(
        (other) =>
          other.name === 'amountFen' && other.value !== one.value && /^(订单|商品)/.test(other.label.trim()),
      ),
    to: 'payableFen',
  },
  // What is to be paid is known: the sum of the goods is not what they cost.
  {
    of: ['amountFen'],
    on: ['payment', 'order'],
    label: /小计|subtotal|^成交价$/i,
    when: (_, { kind, has, isUnpaid }) => has('payableFen') && (kind === 'payment' || isUnpaid),
    to: 'amountFen',
    sure: 0,
  },
  // Where nothing else says what was paid, it is the price of the one thing that was bought.
  {
    of: ['priceFen'],
    on: ['order'],
    label: /^(商品|订单|购买)?(价格|售价|价钱)$/,
    when: (one, { has, candidates }) =>
      !has('amountFen') &&
      !has('payableFen') &&
      !(one.piece && isRate(one.piece.text, one.raw)) &&
      !candidates.some((other) => other.name === 'quantity' && Number(other.value) > 1),
    to: 'amountFen',
    sure: 0.9,
  },
  { of: ['priceFen'], when: (_, { kind }) => kind !== 'product', to: 'priceFen', sure: 0 },
];
