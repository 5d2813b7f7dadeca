import type { CaseAnswers, CaseOrder, Demand, Party, PartyField } from '../case/case-parts';
import { fieldWords } from './names';

/** What the parts of a case are called wherever they are asked for, shown or compared. */
export const roleWords: Record<Party['role'], string> = {
  merchant: '卖家',
  platform: '平台',
  payee: '收款方',
};

export const partyWords: Record<PartyField, string> = {
  shown: '页面上的名称',
  company: '企业全称',
  creditCode: '统一社会信用代码',
  address: '地址',
  contact: '电话或其他联系方式',
  site: '网址',
  icp: '网站备案号',
};

export const orderWords: Record<Exclude<keyof CaseOrder, 'cites'>, string> = {
  orderId: fieldWords.orderId,
  productName: fieldWords.productName,
  quantity: fieldWords.quantity,
  amountFen: fieldWords.amountFen,
  orderedAt: fieldWords.orderTime,
  paidAt: fieldWords.payTime,
  payMethod: fieldWords.payMethod,
  tradeNo: fieldWords.tradeNo,
};

/** Of the complainant, and of who acts for him. */
export const personWords = {
  name: '姓名',
  phone: '电话',
  address: '地址',
  idNumber: '身份证号',
  particulars: '身份情况',
  payAccount: '付款账号',
  relation: '关系',
  childAge: '孩子的年龄',
};

export const demandWords: Record<Demand['kind'], string> = {
  refund: '退还货款',
  redeliver: '重新发送有效卡密',
  difference: '退还差价',
  compensate: '赔偿损失',
  unfreeze: '解除账户冻结',
  'stop-renewal': '关闭自动续费',
  explain: '书面说明处理依据',
  disclose: '提供商家真实名称、地址和联系方式',
  report: '请求处罚',
  other: '其他',
};

/** Points in time only the user can tell. */
export type ToldMoment = keyof Pick<CaseAnswers, 'deliveredAt' | 'knewAt' | 'refundDueAt'>;
export const toldMoments: Record<ToldMoment, string> = {
  deliveredAt: '收到商品',
  knewAt: '发现问题',
  refundDueAt: '说好的退款期满',
};
