import type { OrderStatus } from './fields';
import { plainWords } from './label-words';

/** What states are called, the telling ones first: "失败已退" is refunded, "发货失败" failed, "等待发货" pending. */
const meanings: readonly (readonly [OrderStatus, RegExp])[] = [
  // Two halves: the first says what was done, the second what is still to come.
  [
    'delivered',
    /已(虚拟|自动|人工|手动|系统)发货$|已(发货|发卡|出卡|发出|发放|送达|交付|充值|到账)成?功?，?(等?待|未)(买家|您|用户)?(确认|收货|评价|验)/,
  ],
  [
    'pending',
    /^(商品|订单)?(买家|您|用户)?已?(付款|支付|收款)(成功|完成)?(等?待|正在|还?未|尚未)(商家|卖家|系统|人工|平台|店主|客服)?(处理|发|出|充|备|配|接单|到账|提|取)/,
  ],
  [
    'paid',
    /(?<!未|没|没有)收到(了|过)?(您|你)的?(付款|款项|汇款|转账)$|^(钱|货款)(已经?)?(收到|到账)了?$|^paymentreceived$|^已收到(您的|你的)?(付款|款项|货款|汇款)$|^已(付|支付)款?(等?待)(提|取)(卡|货|码)$|^款已收到|^(您的)?(付款|款项|转账|汇款)已?(到账|确认|收到)$/,
  ],
  ['delivered', /^已(售出|付款)并?(已|自动)?发货$/],
  ['pending', /^(拼单|拼团|成团)成功$|^已(拼成|成团)$|^(待|等待)(成团|分享|拼成)$|^拼[单团]中$/],
  // What is let is in the tenant's hands.
  ['delivered', /^(租赁|出租|租用|租号)中$|^已(起租|租出)$/],
  ['delivered', /^(待|可|未)(使用|核销)$|^已(核销|生效)$|(卡|货|码|券)已(出|发|到|交)$/],
  ['pending', /缺货[待等]|[待等]补|补(货|发|卡)中|(已付|已支付|付款成功)[^不]{0,3}(待|等)(提|取|发|处理|充)/],
  ['delivered', /^(等?待|未)(买家|您|用户)?(确认)?(收货|评价)$/],
  [
    'paid',
    /^(您|买家)?(已?完成|已?成功)(支付|付款)$|^(支付|付款)已完成$|^payment(is)?(complete|completed|successful|succeeded|done)$|^(缴费|扣款)成功$|^已扣款$/,
  ],
  [
    'unpaid',
    /^未完成(支付|付款)$|^(支付|付款)[尚还]?未完成$|^paymentpending$|^(您|你|系统)?(尚|还|暂)?(未|没有?)(收到|检测到|查询到|查到)?(您的?)?(付款|支付)$|^(系统)?正在等待(您的?)?(付款|支付)$|^钱还没到$|^待(转账|扫码)$|^(请|去|立即)(支付|付款)$|^(支付|付款)中$|等待?扫码|待(确认)?(支付|付款)|待(买家|您|用户|顾客)(付|支付)/,
  ],
  ['pending', /(退款|退货|售后|维权|申诉|投诉)(申请)?(审核|处理)?中(?!心)|待(退款|审核|受理)|^refunding$/],
  [
    'refunded',
    /已(全额|部分|原路|撤单)?退|已返还|已冲[正回]|钱退了|退了|退款(已|到账)|已退单|退(款|钱|货|费)(成功|完成|已到账|了)|(全额|部分|原路)退款|refunded|^退款$/,
  ],
  [
    'closed',
    /已撤|作罢|超时|逾期未|作废|失效|过期|已?关闭|取消|撤销|终止|已结束|已删除|closed|cancell?ed|expired|void/,
  ],
  [
    'unpaid',
    /[待未](付|支付|缴)|等待.{0,3}(付款|支付|付|转账|汇款|打款)|尚未(付|支付)|款未到|没付|没给钱|[待未]收款|未结|待结|等(你|您)?付|还没付|未到款|未收到款|unpaid|awaitingpay|waitingforpay|pendingpay|topay/,
  ],
  [
    'failed',
    /失败|没成|不成功|^(支付|付款)未成功|出问题|故障|发不了|断供|异常|缺货|没货|无货|缺卡|无卡|(无法|不能|未能)(发货|充值|出卡|交付)|库存不足|断货|发不出|出错|错误|拒绝|驳回|不通过|未通过|failed|error|rejected|outofstock/,
  ],
  [
    'pending',
    /(等待|等|待|未|尚未|正在|部分|没有?|排队|即将|准备)(商家|卖家|系统|人工|手工|手动|店主|客服|平台)?(发|签发|出卡|出票|交货|开卡|制卡|供货|上货|充值|处理|出库|出货|配货|备货|到账|交付|发放|确认|受理|回复|核实|提货)|(处理|配货|备货|发货|充值|审核|确认|出库|进行|排队|采购|补货|发放|发卡|受理|跟进|制卡|出货|开通|核对|审单|查询|核实|调货|配送|派发|代充|补发|补单|开卡|出卡|寄送|生成)中(?!心)|^(交易|服务)(进行)?中$|^待(接单|交号|上号)$|^已派单$|^部分成功$|([接排派配]单|配号|验号|验货|验卡|换绑|交接|交付|匹配|代练|上号|办理|制作|激活)中(?!心)|^等(着|候|待)|排着|在路上|(队列|轮询)中|待(开通|激活|生效|开卡|派单|派发|补单|确认收|配|取|提|收)|稍后发|未(完成|出|开通|放|发完)|没放完|部分(发|到|出(?!现)|完成)|processing|pending|inprogress|preparing|partially|已受理|已接单|备货/,
  ],
  [
    'delivered',
    /(已|货已|成功|自动|全部|完成|都)(发|签发|给|寄|推送|派发|出卡|开通|激活|兑现|办妥|成交|送|出货|交付|充|到账|到帐|完成|签收|提货|提取|取卡|领取|使用|兑换|收货|完结|办结)|(发|充值|送货|交付|发放|出货|提取|兑换|发卡|取卡|提卡|领取|到账)(货|卡|放)?(成功|完成|完毕|了|妥)|(订单|交易)(已?完成|结束|完毕)|^完成$|^已?到货$|搞定|妥了|办妥|给你了|开通成功|派发成功|已出库|已交货|已放出|已出码|已发码|出库(成功|完成)|已领取|出票|可提取|已交[码卡货号]|[卡券码]已出|(全部|都|已)[提取领发]完|已提(卡|取|货)|已处理|已确认收货|(服务|代练|换绑|交割)(已?完成|完毕)|^已(换绑|交割)$|^充值到账$|^(已)?成功$|处理(完成|完毕|成功)|已评价|(出卡|取卡|提卡|提货|取货|领取|寄送|到货|交付)成功|待收货|待评价|delivered|completed?|fulfilled|shipped|done$|sent$/,
  ],
  [
    'paid',
    /(付款|支付|转账|交易|付钱|收款)(已)?(成功|完成)|已(经)?(付|支付|收款|转账|到款)|已收[到]?[钱款]|付好|付清|钱到|已入账|入账成功|收到款|已结清|收款到账|paid|success/,
  ],
];

/** Whether a state is told in parts that are states themselves: "买家已付款，等待卖家发货". */
export function isToldInParts(text: string): boolean {
  return text.split(/[，,]/).every((part) => /已拍下$/.test(part) || statusOf(part) !== null);
}

/** What pages tell of besides the order: 验证码已发送, 通道维护已完成, 会话已关闭. */
const besides =
  /^(您的?|我的|该|本|此)?(验证码|页面|网页|会话|聊天|登录|活动|邮件|短信|通知|消息|发票|提现|公告|返现|好评|投诉|举报|工单|评价|评论|密码|店铺|保证金|.{0,4}(升级|维护|认证|绑定))|^(上一|前一|其他|其它|最近|昨天|前天)/;

/** What may happen, or happens to all: 失败原因, 充值成功率, 已取消的订单无法恢复. */
const inGeneral =
  /成功率|原因|怎么|如何|怎样|常见|须知|教程|规则|记录|[已未]\p{Script=Han}{1,3}的订单|不能|不支持|不可|不予|无法(?!发货|充值|出卡|交付|开通|到账)|(说明|帮助)$/u;

/** Whether words that sound like a state are none of the order's. */
export function isOfElse(text: string): boolean {
  const words = plainWords(text);
  return (
    besides.test(words) ||
    inGeneral.test(words) ||
    /^(您的?|我的|该)?(优惠券|代金券|红包|积分|余额).{0,4}(过期|失效|作废)/.test(words)
  );
}

/** How goods are sent: 自动发货 is no state of them. */
export function isHowSent(text: string): boolean {
  return /^((订单|商品|发货|货物)?(类型|方式|类别))?(系统|24小时|(本|该|此)?商品|本店)?(支持|均为|为)?(自动|人工|手动)(发货|发卡|出卡|充值|处理)$/.test(
    plainWords(text),
  );
}

/** The meaning of a status word; null when a text is none. `text` may be a short sentence. */
export function statusOf(text: string): OrderStatus | null {
  const words = plainWords(text);
  // What a page could not load is no state of an order.
  if (
    /(获取|加载|读取|查询|请求|网络|连接|上传|登录|验证码?)(信息|数据)?(失败|错误|异常|超时|出错)/.test(words)
  )
    return null;
  return afterPaid(text) ?? meaningOf(words);
}

function meaningOf(words: string): OrderStatus | null {
  return meanings.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

/** "已付款，卡已出", "已付款，缺货等补": that it was paid says less than what came of it. */
function afterPaid(text: string): OrderStatus | null {
  const [first = '', second = '', ...more] = text.trim().slice(0, 40).split(/[，,]/);
  if (
    more.length > 0 ||
    second.length < 2 ||
    second.length > 8 ||
    /请|可|勿|如|后|^(等?待|未)[提取]/.test(second)
  )
    return null;
  const then = meaningOf(plainWords(first)) === 'paid' ? meaningOf(plainWords(second)) : null;
  return then !== null && /^(pending|delivered|failed|refunded|closed)$/.test(then) ? then : null;
}
