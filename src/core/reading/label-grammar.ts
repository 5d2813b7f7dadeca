import type { Meaning, Meant } from './label-table';

/**
 * Labels nobody listed, read as they are built: the end of a label says what class of value it announces (number, sum,
 * time …), the words before it which one (下单·时间, 渠道·流水·号, 商品·总·价). A label that is all known words means what
 * they say; the more of it is unknown, the less sure.
 */
export function meaningByGrammar(words: string): (Meant & { isWhole: boolean }) | null {
  for (const { ends, name } of heads) {
    const end = ends.exec(words);
    if (!end || end.index + end[0].length !== words.length) continue;
    const before = words.slice(0, end.index);
    const said = morphemesIn(before);
    const found = name(said.groups, end[0], said.words);
    if (!found) continue;
    const rest = said.rest / Math.max(1, words.length);
    if (said.rest > 3 || rest > 0.5) return null;
    const isWhole = said.rest === 0 && !section.test(words);
    return { ...found, weight: found.weight * (said.rest > 0 ? 0.93 : 1), isWhole };
  }
  return null;
}

/** Ends that headings of whole sections have too. */
const section = /(结果|信息|详情|明细|说明|内容|描述|列表|须知|提示|提醒|事项|公告|声明|记录)$/;

type Group = keyof typeof vocabulary;

const vocabulary = {
  /** Says whose or which one; changes nothing. */
  filler:
    /您的?|你的?|我的?|本次|本笔|本单|本店|本|该笔?|此|当前|目前|最终|最新|的|所|总共|全部|全额|累计|合并|合计|主|子|父|系统|平台|网站|本站|站内|商城|线上|在线|详细|基本|成功|完成|买家|用户|客户|会员|顾客|购买者|人民币|rmb|cny|元|大写|your|the|my|shop|store|site|total|full|实时/,
  channel:
    /支付宝|微信|财付通|银联|云闪付|银行|第三方|渠道|通道|网关|上游|收单|支付平台|收款平台|支付机构|钱包|alipay|wechat|paypal|bank|gateway|channel/,
  pay: /支付|付款|付钱|付费|付清|付讫|付妥|缴费|缴款|转账|打款|汇款|收款|扣款|到款|入账|结算|结账|买单|payment|paid|pay/,
  flow: /交易|流水|账单|凭证|凭据|回单|检索|参考|转账|transaction|trade|txn|receipt/,
  order:
    /订单|采购单?|订购单?|订货单?|购买单?|购物单?|购卡单?|下单|开单|提单|录单|交易单|拍下|发生|预订|预定|购入|买入|认购|选购|所购|购|单据|单子|凭单|销售单?|消费|业务|order|purchase|booking|invoice/,
  made: /发单|抢购|秒杀|竞拍|办理|创建|成立|建单|成单|录入|生成|建立|新建|产生|提交|发起|create|created|placed|made|submit/,
  merchants:
    /商户|商家|外部|店铺|店家|卖家|卖方|供货商?|供应商|供应方|供卡方|发货方|出售方|店主|店名|掌柜|经销商|代理商|销售商|服务商|发货商|入驻商|渠道[商方]|出卡[商方]|发卡[商方]|供卡商|出货[商方]|货源[商方]|货主|批发商|分销商|接单方|收款方|收款人|销售方|交易对方|对方|商号|商铺|经营者|merchant|seller|vendor|payee|out/,
  ticket:
    /工单|投诉单?|售后单?|退款单?|退货|维权单?|受理单?|案件|反馈单?|申诉单?|举报单?|纠纷单?|申请单?|客诉单?|问题单?|求助单?|咨询单?|诉求|会话|仲裁单?|理赔单?|事件|报修单?|报障单?|服务请求|服务单|协商|介入|ticket|case|complaint|refund|claim/,
  related: /关联|相关|对应|涉及|所属|原始|原|被投诉|related|original/,
  secret:
    /卡密|卡号|卡券码|(?:激活|兑换|注册|授权|充值|解锁)码|激活|兑换|注册|授权|序列|密钥|秘钥|券码|提货码?|提卡|取卡|取货|领取|提取|发卡|核销|cdk|license|redeem|activation|gift/,
  sent: /补[码卡货]|发出|重发|起租|上号|开通|送出|发[卡码]密?|交号|交货|换绑|验号|出库|自动发货|手动发货|发货|发码|发放|出货|出卡|发卡|送达|交付|到账|已发|实发|配送|派发|deliver(y|ed)?|shipp(ed|ing)|shipment/,
  ended:
    /归还|还号|退租|放款|放行|成团|完成|完结|关闭|取消|结束|确认|收货|签收|核销|提取|取卡|提卡|领取|办结|结案|成交|撤销|作废|失败|close|closed|cancel(led)?|finish(ed)?|complete(d)?/,
  handled:
    /接单|派单|抢单|排单|同意|通过|验号|验货|介入|判定|处理|审核|受理|答复|回复|驳回|拒绝|审批|跟进|回访|解决|提出|登记|申请|补发|裁定|裁决|判定|update|resolve[d]?/,
  back: /退款|退还|退回|退货|退|索赔|赔付|赔偿|返还|可退|实退|应退|refund(ed)?/,
  due: /应付|应缴|应支付|需付|需支付|需要支付|需要付|需缴|待付|待支付|待缴|待收|未付|未支付|还需|还应|尚需|须付|须支付|应转|需转|剩余|尾款|请付|请支付|due|payable|topay|remaining/,
  real: /实付|实际|实收|实缴|已付|已支付|已缴|共付|支付|付款|成交|净/,
  unit: /单|每件|每张|每个|售|现|会员|促销|秒杀|活动|零售|销售|到手|特|一口|折后|批发|代理|unit|sale/,
  sumtotal: /总计?|合计|共计|共|小计|合|全|累计|sub|grand|total/,
  off: /优惠券?|抵扣|抵用|折抵|抵付|抵消|折算|提成|手续|服务费|余额|积分|立减|满减|折扣|运|邮|税费?$|红包|返利|返现|佣金|押金|保证金|成本|附加|加|补贴|减免|通道费|代金券?|礼金|节省|市场|划线|原价?$|冻结|提现|可用|可提|分成|利润|差|预存|预付|信用|授信|额度|库存|限购|最低|最高|起|discount|coupon|fee|balance|tax|shipping/,
  life: /过期|到期|失效|有效|截止|截至|剩余|倒计时|登录|注册|发布|更新|自动|预计|预期|期限|时限|营业|工作|公告|质保|保质|保修|使用|生效|最晚|最迟|限时|响应|承诺|expire[sd]?|valid|login|update/,
  other:
    /物流|快递|运单|库存|账号|帐号|账户|登录|手机|设备|货架|实名|认证|评价|请求|批次|版本|激活者|错误|门店|发票|邮政|机器|身份证|证件|护照/,
  buyers:
    /买家|买方|用户|客户|会员|顾客|购买人?|下单人?|收货人?|收件人?|付款人?|付款方|申请人?|投诉人?|联系人?|绑定|登录|注册|通知|接收|查询|查单|订单|取卡|提卡|收卡|账户|buyer|customer|user/,
  agents:
    /客服|受理|处理|经办|审核|接待|跟进|回复|答复|值班|坐席|座席|专员|专属|操作|负责|对接|服务|跟单|裁定|裁决|仲裁|调解|agent|staff|support|operator/,
  /** After what is made of it: 发货, 收货, 提货. */
  goods:
    /商品|产品|货品|货物|物品|宝贝|套餐|服务|项目|权益|礼品|礼包|会员卡|卡券|卡种|卡类|卡品|充值|代充|品名|货|点卡|面值|兑换|虚拟|标的|item|product|goods/,
} as const;

type Said = { groups: Set<Group>; words: string; rest: number };

/** The groups that the words before a label's end belong to, and how many characters are left over. */
function morphemesIn(words: string): Said {
  const groups = new Set<Group>();
  let rest = words;
  for (const [group, pattern] of patterns) {
    if (group !== 'filler' && pattern.test(words)) groups.add(group);
    pattern.lastIndex = 0;
    rest = rest.replace(pattern, '\u0000');
  }
  return { groups, words, rest: rest.replaceAll('\u0000', '').length };
}

const patterns = Object.entries(vocabulary).map(
  ([group, pattern]) => [group as Group, new RegExp(pattern.source, 'g')] as const,
);

type Name = (groups: ReadonlySet<Group>, end: string, words: string) => Meant | null;

const meant = (name: Meaning, weight = 0.96): Meant => ({ name, weight });

const number: Name = (has, end, words) => {
  if (words === '交易订单' && /号|no|id/i.test(end)) return meant('orderId');
  if (has.has('other') || (has.has('goods') && !has.has('order') && /编|码|id/i.test(end)))
    return meant('unwanted');
  const isOrder = /订单|order|单据|购|提货|取卡|取货|发卡|代充|充值|兑换|领取|下单|凭单|开单/.test(
    words + end,
  );
  if (has.has('ticket') && !/订单|order/.test(words)) return meant('ticketNo');
  if (has.has('agents') && !isOrder && !/单号$/.test(end) && !has.has('flow')) return meant('agentId', 0.9);
  if (has.has('merchants'))
    return /单|order|trade|流水/.test(words + end) ? meant('orderId') : meant('unwanted');
  if (has.has('channel') || (has.has('pay') && !/付款订单/.test(words))) return meant('tradeNo');
  if (has.has('order') && isOrder) return meant('orderId');
  if (has.has('flow') || /流水/.test(end)) return meant('tradeNo');
  if (has.has('order') || has.has('related')) return meant('orderId', 0.92);
  if (isOrder && /单|凭证|编号/.test(end)) return meant('orderId', 0.92);
  if (has.has('secret') && /^(号|码)$/.test(end)) return meant('cardSecret', 0.9);
  if (has.has('buyers')) return meant('buyer');
  return null;
};

/** Nothing that happens is called by more signs, with all that may stand around it: 您已成功下单时间. */
const longestEvent = 24;

/** What an event is called that a time stands beside: 拍下, 付款, 出库. */
export function eventOf(words: string): Meant | null {
  if (words.length > longestEvent) return null;
  const before = events.get(words);
  if (before !== undefined) return before;
  if (events.size > 5000) events.clear();
  const found = readEvent(words);
  events.set(words, found);
  return found;
}

const events = new Map<string, Meant | null>();

function readEvent(words: string): Meant | null {
  const plain =
    words === '完成'
      ? words
      : words
          .replace(/(到平台|给平台|给卖家|托管)$/, '')
          .replace(/^自动(?=发货|确认收货|收货)/, '')
          .replace(
            /^(已|您已?|买家|卖家|商家|用户|系统|订单|打手|号主|小二|平台|款项|资金)+|(了|成功|完成|订单|商品|于|时间)+$/g,
            '',
          )
          // 激活码已发出
          .replace(/(?<=\p{Script=Han}{2})已(?=\p{Script=Han}{2}$)/u, '');
  if (plain === '' || plain.length > 8) return null;
  if (/^交易(完成|成功|关闭|结束)$/.test(words)) return meant('otherTime', 0.92);
  const said = morphemesIn(plain);
  if (said.rest > 0) return null;
  const found = time(said.groups, '', plain);
  return found && found.name !== 'unwanted' ? { ...found, weight: Math.min(found.weight, 0.95) } : null;
}

const sum: Name = (has, end, words) => {
  if (has.has('back')) return meant('refundFen');
  if (/费$/.test(end) && !has.has('pay') && !has.has('order') && !has.has('sumtotal') && words !== '')
    return meant('unwanted');
  // What the till takes is no sum of the order's, whichever payment it is for.
  if (/手续|服务费|通道费/.test(words)) return meant('unwanted');
  if (has.has('due')) return meant('payableFen');
  if (has.has('off') && !has.has('real')) return meant('unwanted');
  // 采购单价, what one of them costs, has no 采购单 in it.
  if (/^采购单?$/.test(words) && /^价格?$/.test(end)) return meant('priceFen');
  const isTotal = has.has('sumtotal') || /总|合计|共计|金额|额|款|费|钱/.test(end);
  if (has.has('unit') && (!has.has('order') || /^(销售|零售|批发|代理)$/.test(words)) && !isTotal)
    return meant('priceFen');
  if (has.has('goods') && !isTotal && !has.has('real') && !has.has('order')) return meant('priceFen');
  if (has.has('real') || has.has('pay') || has.has('order') || has.has('flow') || has.has('sumtotal'))
    return meant('amountFen');
  if (has.has('sent') && /金额|额/.test(end)) return meant('amountFen', 0.85);
  if (has.has('goods')) return meant('amountFen', has.has('sumtotal') ? 0.95 : 0.85);
  return words === '' || has.size === 0 ? null : meant('unwanted', 0.8);
};

const time: Name = (has, _, words) => {
  if (has.has('life') && !/更新/.test(words)) return meant('unwanted');
  if (/更新|update/.test(words)) return meant('unwanted', 0.9);
  if (/激活(?!码)|兑换(?!码|订单)|使用/.test(words)) return meant('unwanted', 0.9);
  if (has.has('back') || has.has('ticket')) return meant('otherTime');
  if (has.has('pay')) return meant('payTime');
  if (has.has('order') && has.has('made')) return meant('orderTime');
  if (has.has('sent') || has.has('ended') || has.has('handled') || has.has('secret'))
    return meant('otherTime', 0.92);
  if (has.has('order')) return meant('orderTime');
  if (has.has('made')) return meant('orderTime', 0.92);
  if (has.has('flow')) return meant('orderTime', 0.85);
  if (has.has('goods')) return meant('otherTime', 0.85);
  return has.has('other') ? meant('unwanted') : null;
};

const method: Name = (has, end, words) => {
  if (/^交易$/.test(words) && /渠道|类型/.test(end)) return meant('payMethod', 0.7);
  if (has.has('pay') || (has.has('channel') && /渠道|通道/.test(end))) return meant('payMethod');
  if (/类型|平台|形式|工具/.test(end)) return meant('unwanted', 0.9);
  if (/交易|充值|购买|消费|扣/.test(words)) return meant('payMethod', 0.88);
  return meant('unwanted', 0.9);
};

const state: Name = (has) => {
  if (has.has('other') || has.has('life')) return meant('unwanted', 0.9);
  if (has.size === 0) return null;
  return meant('status', 0.95);
};

const count: Name = (has, end, words) => {
  if (/已售|销|退|库存|限|剩|赠|起|人|浏览|评/.test(words)) return meant('unwanted');
  if (has.has('sent')) return meant('deliveredCount');
  if (has.has('order') || has.has('goods') || has.has('sumtotal') || has.has('secret'))
    return meant('quantity');
  return /数量|件数/.test(end) ? meant('quantity', 0.85) : null;
};

const name: Name = (has, end, words) => {
  const isName = /^(户名|名称?|名字|标题|全称|title|name|subject)$/.test(end);
  if (/收货|联系|收件|物流|买家|付款/.test(words)) return meant('buyer');
  if (end === '户名') return meant(/收款|对方/.test(words) ? 'merchant' : 'buyer');
  if (has.has('merchants') && !/单/.test(words)) return isName || /信息/.test(end) ? meant('merchant') : null;
  if (has.has('agents') && !has.has('goods') && !has.has('order')) return isName ? meant('agentId') : null;
  if (/卡密|发货|交付|取卡|提卡|发卡|提货|取货|密钥|激活码|兑换码/.test(words) && !isName)
    return meant('cardSecret', 0.93);
  if (has.has('ticket') || has.has('life') || has.has('off') || has.has('other'))
    return meant('unwanted', 0.9);
  if (has.has('goods') || /卡密|会员|礼/.test(words))
    return meant('productName', isName ? 0.96 : /描述|详情|说明/.test(end) ? 0.8 : 0.9);
  if (has.has('order') && (isName || /内容|项目|商品|产品/.test(end))) return meant('productName');
  return null;
};

const person: Name = (has, end, words) => {
  if (/^(付款|下单|购买|收货|收件|联系|申请|投诉|提交|买|提问|反馈|举报)+$/.test(words))
    return meant('buyer');
  if (/收款|销售|供货|供应|供卡|发货|出售|经营|承销|渠道|出卡|发卡|出货|货源|接单|批发|分销/.test(words))
    return meant('merchant', 0.93);
  if (end === '专员' || has.has('agents')) return meant('agentId', 0.93);
  return has.has('buyers') ? meant('buyer', 0.9) : null;
};

const beside: Name = () => meant('unwanted', 0.9);
const own: Name = (has, end, words) => {
  if (
    /^(客服|售后|商家|卖家|店铺|店主|平台|官方|站长|投诉|服务|技术支持|商户|人工|网站|本站|咨询|联系)+$/.test(
      words,
    ) &&
    !/^(账号|帐号|密码|昵称)$/.test(end)
  )
    return meant('contact', 0.95);
  if (/卡密|卡号|账号|充值卡|激活/.test(words) && /密码/.test(end)) return meant('cardSecret', 0.9);
  return words === ''
    ? null
    : has.has('buyers') || has.has('pay') || has.has('goods') || has.has('order')
      ? meant('buyer', 0.93)
      : null;
};

const heads: readonly { ends: RegExp; name: Name }[] = [
  {
    ends: /(期限|时限|有效期|截止|到期|须知|提示|提醒|事项|备注|留言|附言|原因|理由|分类|规格|地址|流向|汇率|发票|门店|限购|ip|ua|时长|标签|评分|版本|声明|公告|说明书|教程)$/i,
    name: beside,
  },
  {
    ends: /(qq|微信|电话|热线|邮箱|手机号?码?|手机|联系方式|账号|帐号|账户|密码|昵称|email|phone|telegram|tg)$/i,
    name: own,
  },
  {
    ends: /(流水单号|流水号码?|凭证号|凭证单号|单号码?|编号|编码|号码|序号|单据号|代码|标识|流水|凭证|票号|号|id|no|number|code|ref|reference|sn|#)$/i,
    name: number,
  },
  { ends: /(时间|日期|时刻|日子|于|time|date|at|on)$/i, name: time },
  {
    ends: /(总金额|金额|总额|总价|总计|合计|共计|小计|总和|价格|价钱|价|款项|款额|款|费用|费|数额|额|钱|amount|total|price|sum|fee)$/i,
    name: sum,
  },
  { ends: /(方式|渠道|通道|途径|工具|类型|平台|方法|手段|形式|method|type|channel|via|by)$/i, name: method },
  { ends: /(状态|状况|情况|进度|进展|阶段|结果|status|state)$/i, name: state },
  { ends: /(数量|件数|份数|张数|个数|数目|套数|枚数|条数|总数|数|量|qty|quantity|count)$/i, name: count },
  {
    ends: /(户名|名称|名字|名|标题|全称|信息|内容|详情|描述|说明|明细|项目|列表|数据|title|name|subject|content)$/i,
    name,
  },
  { ends: /(人员|专员|人|员|者|方|昵称|姓名|operator|handler)$/i, name: person },
];
