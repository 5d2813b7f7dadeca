import type { CaseAnswers } from '../case/case-parts';

/** Questions with a few answers, which only the user can give. */
export type Question =
  | 'buyer'
  | 'isOwnAccount'
  | 'payment'
  | 'payChannel'
  | 'goods'
  | 'isPrepaid'
  | 'isDefective'
  | 'hasArbitrationClause';

type Choices<Q extends Question> = { words: string; choices: [string, NonNullable<CaseAnswers[Q]>][] };

/** What each is called, and its answers. */
export const questions: { [Q in Question]: Choices<Q> } = {
  buyer: {
    words: '买来做什么',
    choices: [
      ['自己用', 'consumer'],
      ['做生意', 'trader'],
    ],
  },
  isOwnAccount: {
    words: '付款账户',
    choices: [
      ['本人的', true],
      ['别人的', false],
    ],
  },
  payment: {
    words: '钱付给',
    choices: [
      ['商户', 'merchant'],
      ['个人转账', 'transfer'],
    ],
  },
  payChannel: {
    words: '用什么付',
    choices: [
      ['微信', 'pay-wechat'],
      ['支付宝', 'pay-alipay'],
      ['银行卡', 'bank-card'],
    ],
  },
  goods: {
    words: '买的是',
    choices: [
      ['卡密、激活码', 'sale'],
      ['代充等服务', 'service'],
    ],
  },
  isPrepaid: {
    words: '钱先存进账户',
    choices: [
      ['是', true],
      ['不是', false],
    ],
  },
  isDefective: {
    words: '商品有问题吗',
    choices: [
      ['是', true],
      ['不是', false],
    ],
  },
  hasArbitrationClause: {
    words: '仲裁条款',
    choices: [
      ['有', true],
      ['没有', false],
    ],
  },
};
