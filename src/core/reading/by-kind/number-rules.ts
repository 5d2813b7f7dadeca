import type { Candidate } from '../candidates';
import { isOwnFlow, isProviders, type Rule, shops } from './rule';

/** 收款方: the seller, as those call him through whom he was paid. */
function isPayee({ name, label }: Candidate): boolean {
  return name === 'merchant' && /^收款/.test(label.trim());
}

/** Whose number it is: the shop's or the provider's. */
export const numberRules: readonly Rule[] = [
  // A very long one beside the shop's own is the provider's.
  {
    of: ['orderId'],
    unlike: shops,
    when: (one, { has, shopNumbers }) =>
      String(one.value).length >= 20 &&
      !has('tradeNo') &&
      shopNumbers.length > 0 &&
      shopNumbers.every((shop) => shop.value !== one.value),
    to: 'tradeNo',
  },
  // 交易号 is the provider's beside the shop's number, and the shop's where there is no other.
  {
    of: ['tradeNo'],
    label: /^交易(订?单)?(编?号|编码|号码|单号|序号|id)$/i,
    when: (one, { kind, candidates, isProvider }) =>
      kind !== 'receipt' &&
      !(kind === 'complaint-form' && isProvider) &&
      // Who names the seller by what he was paid is the provider.
      !(kind === 'complaint-form' && candidates.some(isPayee)) &&
      !candidates.some(
        (other) => other.name === 'orderId' && other.confidence >= 0.6 && other.value !== one.value,
      ),
    to: 'orderId',
    sure: 0.97,
  },
  // Where the shop calls no other number its own, that of the flow is.
  {
    of: ['tradeNo'],
    on: ['order', 'payment', 'ticket', 'chat', 'complaint-form'],
    when: ({ label }, { has }) => isOwnFlow(label.trim()) && !has('orderId'),
    to: 'orderId',
    sure: 0.95,
  },
  // On a slip, too, where it says what was done for the buyer and the provider's number stands beside it.
  {
    of: ['tradeNo'],
    on: ['receipt'],
    label: /^(充值|代充|缴费|购买|订购|业务|消费)/,
    when: (one, { has, candidates }) =>
      isOwnFlow(one.label.trim()) &&
      !has('orderId') &&
      candidates.some((other) => other.name === 'tradeNo' && /^(交易|支付|付款)/.test(other.label.trim())),
    to: 'orderId',
    sure: 0.97,
  },
  // The number of the paper itself is neither's, where the payment has one.
  {
    of: ['tradeNo'],
    label: /^(电子)?(回单|凭条|小票|收据|凭证)/,
    when: (one, { candidates }) =>
      candidates.some(
        (other) =>
          other.name === 'tradeNo' &&
          other.value !== one.value &&
          /^(交易|支付|付款|银行|微信|渠道|通道)/.test(other.label.trim()),
      ),
    to: 'tradeNo',
    sure: 0.6,
  },
  // 支付单号 over the number that the address calls the order's.
  {
    of: ['tradeNo'],
    on: ['payment'],
    label: /\S/,
    when: (one, { candidates }) =>
      candidates.some((other) => other.name === 'orderId' && other.label === '' && other.value === one.value),
    to: 'orderId',
  },
  // On a bill a number of the provider's own make is the provider's, whatever it is called.
  {
    of: ['orderId'],
    on: ['receipt', 'complaint-form'],
    unlike: shops,
    when: (one, { has, isProvider }) =>
      (isProviders(one) || (isProvider && /^交易/.test(one.label.trim()))) && !has('tradeNo'),
    to: 'tradeNo',
  },
  // Beside the shop's number, that of the till is the provider's.
  {
    of: ['orderId'],
    unlike: shops,
    when: (one, { kind, has, shopNumbers }) =>
      (kind === 'payment' || kind === 'receipt' || /^(平台|系统|支付|收单|渠道)/.test(one.label.trim())) &&
      shopNumbers.some((shop) => shop.value !== one.value) &&
      !has('tradeNo'),
    to: 'tradeNo',
  },
  // 平台单号 beside 订单号 where it was paid: the till's own.
  {
    of: ['orderId'],
    on: ['payment', 'receipt'],
    label: /^(平台|系统|支付|收单|渠道)(单号|编号|流水)/,
    when: (one, { has, candidates }) =>
      !has('tradeNo') &&
      candidates.some(
        (other) =>
          other.name === 'orderId' &&
          other.value !== one.value &&
          /^(订单|商户|商家)/.test(other.label.trim()),
      ),
    to: 'tradeNo',
  },
  // In a list of cases the column of numbers is of the cases.
  {
    of: ['orderId'],
    on: ['ticket'],
    label: /^(#|＃|id|no\.?|序号)$/i,
    when: (one, { has }) => !has('ticketNo') && !one.hidden,
    to: 'ticketNo',
  },
  // Anything may be called 编号 where no order is.
  { of: ['orderId'], on: ['other'], label: /^编号/, to: 'orderId', sure: 0 },
];
