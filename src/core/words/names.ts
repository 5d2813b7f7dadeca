import type { Outcome } from '../case/evidence-item';
import type { Gap, PageKind } from '../evidence/record';
import type { FieldName, OrderStatus } from '../reading/fields';

export const kindWords: Record<PageKind | 'import', string> = {
  product: '商品页',
  order: '订单详情',
  payment: '付款页',
  receipt: '支付凭证',
  chat: '客服聊天',
  ticket: '工单',
  rules: '规则页',
  'complaint-form': '投诉表单',
  refusal: '拒绝通知',
  'redeem-error': '兑换失败',
  other: '网页',
  import: '导入的文件',
};

export const fieldWords: Record<FieldName, string> = {
  orderId: '订单号',
  productName: '商品',
  quantity: '数量',
  amountFen: '实付金额',
  payableFen: '应付金额',
  refundFen: '退款金额',
  orderTime: '下单时间',
  payTime: '付款时间',
  payMethod: '支付方式',
  status: '订单状态',
  cardSecret: '卡密',
  merchant: '商家',
  platformName: '平台',
  tradeNo: '支付交易号',
  ticketNo: '工单号',
  agentId: '客服工号',
};

export const statusWords: Record<OrderStatus, string> = {
  unpaid: '未付款',
  paid: '已付款',
  pending: '未发货',
  delivered: '已发货',
  failed: '失败',
  refunded: '已退款',
  closed: '已关闭',
};

export const outcomeWords: Record<Outcome, string> = {
  open: '正在留证',
  complete: '已封存',
  partial: '已封存，有缺口',
  cancelled: '已封存，未完成',
};

const stepWords: Record<string, string> = {
  viewport: '可见区域截图',
  reading: '页面文字',
  'full-page': '整页截图',
  html: '网页副本',
  'server-time': '商家服务器时间',
  capture: '留证',
};

const reasonWords: Record<string, string> = {
  interrupted: '留证中断，没有做完',
  cancelled: '留证时被取消',
  'capture-cancelled': '留证时被取消',
  'screenshot-refused': '浏览器没有给截图',
  'tab-gone': '标签页被切走或关掉了',
  'page-silent': '页面在途中换掉了',
  'page-forbidden': '浏览器不允许读取',
  'frame-unreadable': '内嵌窗口来自别的网站，读不到里面的内容',
  'resource-not-fetched': '有图片、字体或样式没有取到',
  'seam-unverified': '拼接处没有对上，页面内容可能正在变化',
  'too-long': '页面太长，没有截完',
  'too-large': '内容太多，只留了一部分',
  'scroll-refused': '页面不让滚动，没有截到下面的部分',
  'too-wide': '页面比窗口宽，右边没有截到',
  'too-many': '没有取到的内容太多，没有全部列出',
  'too-deep': '页面结构太深，只留了一部分',
  'page-changed': '留证时页面内容变了',
  'page-broken': '页面内容没能读出来',
  'page-reading-invalid': '页面内容没能读出来',
  'no-date-header': '服务器没有给时间',
  'not-http': '不是网站页面',
  'disk-full': '磁盘已满',
  unexpected: '出了没有料到的错',
};

/** A gap as a sentence without its full stop. Unknown steps and reasons are shown as they are, never hidden. */
export function gapWords(gap: Gap): string {
  const reason = reasonWords[gap.reason] ?? (gap.step === 'server-time' ? '服务器没有回答' : gap.reason);
  return `${stepWords[gap.step] ?? gap.step}：${reason}`;
}
