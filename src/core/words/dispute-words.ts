import type { FraudSign } from '../case/dispute-facts';
import type {
  ChannelId,
  ContactKind,
  DisputeId,
  FactMoment,
  LimitUnit,
  Moment,
  NeededFact,
} from '../knowledge/ids';

const momentWords: Record<FactMoment, string> = {
  orderedAt: '下单',
  paidAt: '付款',
  deliveredAt: '收到商品',
  knewAt: '知道权益受到侵害',
  refundDueAt: '约定的退款期满',
};

const contactWords: Record<ContactKind, string> = {
  asked: '询问进度',
  demanded: '提出要求',
  ultimatum: '发出最后期限',
  filed: '提交投诉',
  answered: '对方答复',
  promised: '对方承诺时限',
  refused: '对方拒绝',
  accepted: '受理',
  declined: '不予受理',
  ended: '终止或办结',
  settled: '解决',
};

/** Short names of channels, for sentences; the whole name stands in the knowledge. */
export const channelWords: Record<ChannelId, string> = {
  police: '公安',
  platform: '平台',
  'advance-pay': '平台先行赔付',
  'pay-wechat': '微信支付',
  'pay-alipay': '支付宝',
  'bank-card': '发卡银行',
  '12315': '12315 投诉',
  '12315-report': '12315 举报',
  cca: '消费者协会',
  heimao: '黑猫投诉',
  '12377': '12377',
  '12321': '12321',
  miit: '工信部',
  pboc: '人民银行',
  court: '法院',
  arbitration: '仲裁',
};

export const unitWords: Record<LimitUnit, string> = {
  hour: '小时',
  workday: '个工作日',
  'natural-day': '个自然日',
  month: '个月',
  year: '年',
};

export const neededWords: Record<NeededFact, string> = {
  orderId: '订单号',
  amountFen: '金额',
  paidAt: '付款时间',
  productName: '商品名称',
  payee: '收款方',
  complainantName: '你的姓名',
  complainantPhone: '你的电话',
  complainantAddress: '你的地址',
  respondentName: '被投诉人名称',
  respondentAddress: '被投诉人地址',
  demand: '诉求',
  statement: '事情经过',
};

/** What each dispute is about, in one neutral clause for a complaint. */
export const disputeClaims: Record<DisputeId, string> = {
  'invalid-card': '收到的卡密不能正常兑换使用',
  'non-delivery': '付款后没有收到所购商品',
  delayed: '没有在页面写明或者约定的时间内到账',
  mismatch: '收到的商品与页面描述不符',
  'wrong-account': '充值没有到下单时填写的账号',
  'refuse-refund': '提出退款要求后，商家没有退款',
  'false-ad': '页面宣传的内容与实际情况不一致',
  'balance-frozen': '账户余额不能使用或者提现',
  'duplicate-charge': '同一笔订单被重复扣款',
  runaway: '付款后网站无法访问，联系不上经营者',
  fraud: '付款后没有得到约定的商品或者服务，对方失去联系',
  'account-reclaimed': '购买的账号被找回或者封禁，不能使用',
  minor: '款项由未成年人支付，法定代理人没有同意，也不追认',
  'auto-renew': '没有在扣款前收到续费提醒即被扣款',
};

/** Each dispute as the title of a complaint: what the user saw, no verdict. */
export const disputeTitles: Record<DisputeId, string> = {
  'invalid-card': '卡密不能使用',
  'non-delivery': '付款后未发货',
  delayed: '充值没有按时到账',
  mismatch: '商品与描述不符',
  'wrong-account': '充值到其他账号',
  'refuse-refund': '没有退款',
  'false-ad': '商品与页面宣传不一致',
  'balance-frozen': '账户余额被冻结',
  'duplicate-charge': '重复扣款',
  runaway: '网站无法访问，联系不上商家',
  fraud: '付款后对方失去联系',
  'account-reclaimed': '购买的账号不能使用',
  minor: '未成年人充值',
  'auto-renew': '自动续费没有提醒',
};

/** What the user may have seen, in his words, to be ticked. */
export const fraudWords: Record<FraudSign, string> = {
  blocked: '付款后被拉黑、删好友',
  'pay-more-first': '要先再付钱（保证金、解冻费）才退',
  'fake-site': '网站冒充别的平台',
  unauthorised: '不是我付的，账户被盗刷',
  vanished: '网站打不开，联系不上人',
};

/** What kind of text it is, for the place where one is chosen. */
export const variantWords = {
  chat: '客服消息',
  ticket: '投诉工单',
  email: '邮件',
  form: '表单',
  '300': '300 字以内',
  '500': '500 字以内',
  '1000': '1000 字以内',
  letter: '书面材料',
  remind: '催办',
  notice: '催告',
  ultimatum: '48 小时最后通知',
  'refuse-coupon': '拒绝优惠券',
  escalate: '告知升级投诉',
  invoice: '索要电子发票',
} as const;

/** A moment as a sentence names it: 平台提交投诉, 付款. */
export function momentWord(moment: Moment): string {
  const [channel, kind] = moment.split('/') as [ChannelId, ContactKind | undefined];
  return kind ? `${channelWords[channel]}：${contactWords[kind]}` : momentWords[moment as FactMoment];
}
