import { payWords } from '../pay-ways';
import { statusOf } from '../status-words';
import type { Rule } from './rule';

/** States, names, ways to pay and numbers of pieces that are none of the order's. */
export const wordRules: readonly Rule[] = [
  // A case has a state of its own, which is none of the order's.
  {
    of: ['status'],
    on: ['refusal', 'ticket'],
    unlike: /订单|交易|支付|付款|发货|(现在|目前|一直).{0,2}显示/,
    to: 'status',
    sure: 0,
  },
  // On a form, that of the order the form is about: 当前进度 充值失败.
  {
    of: ['status'],
    on: ['complaint-form'],
    when: (one) =>
      !/订单|交易|支付|付款|发货|充值/.test(one.label) && !/订单|充值|发货|到账|付/.test(one.raw),
    to: 'status',
    sure: 0,
  },
  // Nor is how far a talk has come: 会话状态 接待中.
  {
    of: ['status'],
    on: ['chat'],
    when: (one) =>
      !/^$|订单|交易|发货|充值|付款|支付|^状态|进度|显示/.test(one.label.trim()) ||
      /接待|会话|排队|咨询|服务/.test(one.raw),
    to: 'status',
    sure: 0,
  },
  // How far a bill has come is no state of goods: 处理进度 已到账 is of the money.
  {
    of: ['status'],
    on: ['receipt'],
    label: /进度|进展/,
    when: (one) => /到账|入账/.test(one.raw),
    to: 'status',
    sure: 0,
  },
  // 订单状态 is of the order; in a table below it each part of it may have a state of its own.
  {
    of: ['status'],
    on: ['order'],
    label: /^状态$/,
    when: (one, { candidates }) =>
      candidates.some(
        (other) => other.name === 'status' && other.value !== one.value && /^订单/.test(other.label.trim()),
      ),
    to: 'status',
    sure: 0.85,
  },
  // Whether it was paid says less than what became of it.
  {
    of: ['status'],
    on: ['order'],
    label: /^(付款|支付)/,
    when: (one, { candidates }) =>
      candidates.some(
        (other) =>
          other.name === 'status' &&
          other.label !== '' &&
          !/^(付款|支付)/.test(other.label.trim()) &&
          // What is not paid is not sent: 未支付 beside 未发货 says more.
          !(one.value === 'unpaid' && other.value === 'pending'),
      ),
    to: 'status',
    sure: 0.9,
  },
  {
    of: ['status'],
    on: ['order'],
    label: /^(发货|取卡|提货|出货)/,
    when: (one, { candidates }) =>
      one.value === 'pending' &&
      candidates.some(
        (other) =>
          other.name === 'status' && other.value === 'unpaid' && /^(付款|支付)/.test(other.label.trim()),
      ),
    to: 'status',
    sure: 0.8,
  },
  {
    of: ['status'],
    on: ['order'],
    label: /^(付款|支付)/,
    when: (one, { candidates }) =>
      one.value === 'paid' &&
      candidates.some(
        (other) =>
          other.name === 'status' &&
          other.confidence >= 0.8 &&
          /^(pending|delivered|failed|refunded|closed)$/.test(String(other.value)),
      ),
    to: 'status',
    sure: 0.8,
  },
  // 等待发货 in the place of the goods says that there are none yet.
  {
    of: ['productName'],
    when: (one) => one.raw.length <= 5 && statusOf(one.raw) !== null,
    to: 'productName',
    sure: 0,
  },
  // On a bill 退款说明 is what was given back, else why.
  {
    of: ['productName'],
    label: /^退款说明$/,
    when: (_, { kind }) => kind !== 'receipt',
    to: 'productName',
    sure: 0,
  },
  // What a case is called says what is wrong, not with what.
  {
    of: ['productName'],
    on: ['ticket'],
    label: /^(工单|问题|投诉|反馈)?(标题|主题|名称|内容|摘要|项目|title|subject)$/i,
    to: 'productName',
    sure: 0,
  },
  {
    of: ['productName'],
    on: ['product'],
    label: /(说明|描述|详情|介绍|须知|服务)$/,
    to: 'productName',
    sure: 0,
  },
  // A way to pay nobody knows, in words nobody sees, is a template's.
  {
    of: ['payMethod'],
    when: (one) => one.hidden === true && !payWords.test(one.raw),
    to: 'payMethod',
    sure: 0,
  },
  // How many somebody wants to give back is not how many he bought.
  {
    of: ['quantity'],
    on: ['refusal', 'ticket', 'complaint-form'],
    label: /^(申请|退)/,
    to: 'quantity',
    sure: 0,
  },
  // How many a form asks for is the buyer's to say.
  {
    of: ['quantity'],
    on: ['complaint-form'],
    when: (one) => one.piece?.isControl === true,
    to: 'quantity',
    sure: 0,
  },
];
