import type { PageKind } from '../evidence/record';
import type { FieldName, OrderStatus } from './fields';

/** The labels a field goes by, most telling first. Compared without blanks and colons. */
export const labels: Record<Exclude<FieldName, 'platformName'>, readonly string[]> = {
  orderId: ['订单号', '订单编号', '商户订单号', '商家订单号', '订单ID', '单号'],
  productName: ['商品名称', '订单名称', '购买物品', '购物信息', '商品', '商品信息'],
  quantity: ['购买数量', '数量', '商品数量'],
  amountFen: [
    '实付金额',
    '实付款',
    '实际支付价格',
    '实际支付',
    '支付金额',
    '付款金额',
    '订单金额',
    '订单总价',
    '合计',
    '总计',
    '实付',
    '金额',
  ],
  payableFen: ['需支付', '需要支付金额', '应付金额', '待支付金额', '请支付', '应付'],
  refundFen: ['退款金额', '申请退款金额', '退款总额'],
  orderTime: ['下单时间', '订单创建时间', '创建时间', '交易时间', '订单日期'],
  payTime: ['付款时间', '支付时间', '支付完成时间'],
  payMethod: ['支付方式', '付款方式', '支付渠道'],
  status: ['订单状态', '支付状态', '交易状态', '处理状态', '当前状态', '状态'],
  cardSecret: ['卡密', '卡密信息', '宝贝内容', '密钥信息', '激活码', '兑换码', '卡号密码', '卡密内容'],
  merchant: ['收款方', '商家', '卖家', '商户', '商户名称', '卖家名称', '店铺', '供货商', '商户全称'],
  tradeNo: ['交易号', '交易单号', '支付交易号', '支付宝交易号', '流水号', '支付单号'],
  ticketNo: ['工单号', '工单编号', '投诉单号', '投诉编号'],
  agentId: ['客服工号', '工号', '处理人', '受理客服'],
};

/** Words of a status and what they mean; the longer word wins. */
export const statusWords: readonly (readonly [string, OrderStatus])[] = [
  ['等待付款', 'unpaid'],
  ['待付款', 'unpaid'],
  ['待支付', 'unpaid'],
  ['未支付', 'unpaid'],
  ['未付款', 'unpaid'],
  ['已付款', 'paid'],
  ['已支付', 'paid'],
  ['支付成功', 'paid'],
  ['付款成功', 'paid'],
  ['交易成功', 'paid'],
  ['等待发货', 'pending'],
  ['待发货', 'pending'],
  ['未发货', 'pending'],
  ['待处理', 'pending'],
  ['处理中', 'pending'],
  ['发货中', 'pending'],
  ['审核中', 'pending'],
  ['已发货', 'delivered'],
  ['已完成', 'delivered'],
  ['已发卡', 'delivered'],
  ['异常', 'failed'],
  ['失败', 'failed'],
  ['已拒绝', 'failed'],
  ['已退款', 'refunded'],
  ['已过期', 'closed'],
  ['已关闭', 'closed'],
  ['已取消', 'closed'],
];

/** What makes a page of a kind: words and the weight of each, looked for in its title, headings and text. */
export const kindWords: Record<Exclude<PageKind, 'other'>, readonly (readonly [RegExp, number])[]> = {
  'redeem-error': [
    [/(卡密|兑换码|激活码|序列号|点卡).{0,8}(已被使用|已使用|已被兑换|已失效|无效|不存在|错误)/, 5],
    [/于.{0,24}被(使用|兑换|激活)/, 3],
    [/兑换失败|激活失败|兑换中心|充值失败/, 2],
  ],
  refusal: [
    [/拒绝原因|驳回原因|拒绝理由/, 5],
    [/(退款|售后|投诉|申请).{0,10}(已拒绝|被拒绝|未通过|已驳回|被驳回)/, 4],
    [/(退款|售后|投诉|申请)(处理)?(结果|进度)/, 2],
    [/已拒绝|已驳回|审核不通过/, 2],
  ],
  ticket: [
    [/工单号|工单编号|投诉单号/, 4],
    [/工单详情|工单进度|我的工单/, 3],
    [/客服回复|追加回复|回复工单/, 2],
  ],
  receipt: [
    [/支付成功|付款成功|交易成功|账单详情/, 4],
    [/收款方|交易单?号|流水号/, 3],
    [/付款时间|支付时间/, 1],
  ],
  payment: [
    [/(扫码|扫一扫).{0,6}(支付|付款)|(支付|付款)二维码/, 4],
    [/剩余(支付)?时间|支付倒计时|请在.{0,12}内(完成)?(支付|付款)|等待付款|待付款|待支付/, 3],
    [/收银台|需支付|应付金额/, 2],
  ],
  order: [
    [/订单详情|订单信息|订单查询|查询订单|我的订单|订单列表/, 4],
    [/订单(编)?号/, 2],
    [/下单时间|创建时间/, 2],
    [/卡密|宝贝内容|订单状态|已发货|待发货/, 2],
  ],
  'complaint-form': [
    [/提交投诉|投诉原因|投诉类型|申请售后|申请退款|投诉内容/, 3],
    [/上传凭证|联系(电话|方式)|问题描述/, 2],
  ],
  rules: [
    [/(售后|服务|用户|购买|交易|平台|隐私|退款)(服务)?(规则|协议|须知|条款|政策|声明)/, 2],
    [/第[一二三四五六七八九十]+条/, 3],
    [/最终解释权|更新日期|生效日期/, 2],
  ],
  chat: [
    [/在线客服|客服聊天|联系客服中|聊天记录|发送消息|按Enter发送|输入消息/, 4],
    [/客服.{0,12}(为您服务|已接入|正在输入)/, 3],
  ],
  product: [
    [/立即购买|加入购物车|马上购买|立即下单|确认购买/, 5],
    [/购买须知|付款前请看/, 2],
    [/库存|销量|已售|商品详情|购买数量/, 2],
    [/自动发货|商品描述|商品介绍/, 1],
  ],
};
