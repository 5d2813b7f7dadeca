import type { EvidenceItem, Outcome } from '../case/evidence-item';
import type { EvidenceKind, Gap } from '../evidence/record';
import type { FieldName, OrderStatus } from '../reading/fields';

export const kindWords: Record<EvidenceKind, string> = {
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
  recording: '录屏',
};

/** How much of a page a capture is of. */
export const subjectWords: Record<NonNullable<EvidenceItem['subject']>, string> = {
  page: '整页',
  visible: '可见区域',
  region: '选取的一块',
  chat: '整段聊天',
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
  agentId: '客服',
  agentName: '客服姓名',
  priceFen: '单价',
  currency: '币种',
  otherTime: '其他时间',
  deliveredCount: '已发数量',
  contact: '商家联系方式',
  icp: '备案号',
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
  region: '选取部分',
  chat: '整段聊天',
  html: '网页副本',
  mhtml: '浏览器自己的副本',
  redraw: '重绘图（非截图）',
  'server-time': '商家服务器时间',
  capture: '留证',
  recording: '录屏',
  'recording-log': '录屏时的网址',
  seekable: '可拖动的副本',
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
  'sheet-unreadable': '有样式表来自别的网站，没有取到，副本的样子会不同',
  'canvas-tainted': '有画布不让读取，副本里是空白',
  'canvas-blank': '有画布读出来是空白',
  'media-left-out': '副本里不含音频和视频',
  'permission-missing': '没有得到浏览器的允许',
  'mhtml-refused': '浏览器没有给副本',
  'redraw-failed': '没有画成',
  'seam-unverified': '拼接处没有对上，页面内容可能正在变化',
  'too-long': '页面太长，没有截完',
  'too-large': '内容太多，只留了一部分',
  'scroll-refused': '页面不让滚动，没有截到下面的部分',
  'pictures-late': '有图片在截图时还没有加载出来',
  'too-wide': '页面比窗口宽，右边没有截到',
  'too-many': '没有取到的内容太多，没有全部列出',
  'too-deep': '页面结构太深，只留了一部分',
  'chat-not-found': '没有读到聊天消息',
  'older-left': '没有加载到聊天的开头，可能还有更早的消息',
  'rows-missing': '中间有消息没有读到，记录里标出了位置',
  'rows-unsure': '有几处相同的话挨着，衔接是按位置判断的',
  'picture-not-granted': '自动留证没有截图的许可，只有文字和网页副本',
  'tab-behind': '自动留证时标签页不在最前面，没有截图',
  'not-scrolled': '自动留证不滚动页面，只截了看得见的部分',
  'page-changed': '留证时页面内容变了',
  'not-compared': '最后没能再读一次页面，不知道内容变了没有',
  'page-broken': '页面内容没能读出来',
  'page-reading-invalid': '页面内容没能读出来',
  'no-date-header': '服务器没有给时间',
  'not-http': '不是网站页面',
  'disk-full': '磁盘已满',
  'disk-nearly-full': '磁盘快满，录屏提前停下',
  'chunk-damaged': '有一段没有写好，只留到它之前',
  'nothing-recorded': '一段也没有录到',
  'recorder-failed': '浏览器的录制出错，提前停下',
  'address-unreadable': '浏览器没有告诉后来的网址',
  'not-enough-space': '磁盘空间不够，没有另做',
  'not-remuxed': '没有做成',
  unexpected: '出了没有料到的错',
};

/** What a reason means for a step of its own. */
const ownReasons: Record<string, string> = {
  'recording interrupted': '中断，只留到中断之前',
  'recording disk-full': '磁盘已满，只留到那之前',
  'seekable disk-full': '磁盘空间不够，没有另做',
  'seekable interrupted': '没有来得及做',
};

/** A gap as a sentence without its full stop. Unknown steps and reasons are shown as they are, never hidden. */
export function gapWords(gap: Gap): string {
  const own = ownReasons[`${gap.step} ${gap.reason}`];
  const reason =
    own ?? reasonWords[gap.reason] ?? (gap.step === 'server-time' ? '服务器没有回答' : gap.reason);
  return `${stepWords[gap.step] ?? gap.step}：${reason}`;
}
