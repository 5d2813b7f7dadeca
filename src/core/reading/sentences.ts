import { type Candidate, candidateAt, type Scope } from './candidates';
import type { FieldName } from './fields';
import { isLabel } from './label-words';
import { familiesIn, isBareWay, isVagueWay, payWords } from './pay-ways';
import { parsers } from './values';

const number = '[#＃「“"]?\\s?([A-Za-z0-9][A-Za-z0-9_-]{4,39})';
const sum = '([¥￥]\\s?[\\d,]+(?:\\s?\\.\\d{1,2})?|[\\d,]+(?:\\.\\d{1,2})?\\s*元)';
const moment =
  '(20\\d\\d\\s?[-/.年]\\s?\\d{1,2}\\s?[-/.月]\\s?\\d{1,2}日?\\s*\\d{1,2}[:：时]\\d{1,2}(?:[:：分]\\d{1,2})?)';
/** What names of goods end with, where nothing else tells them from the rest of a sentence. */
const goods =
  '(\\p{L}[^，。；：:？?！!¥￥「」“”]{1,36}?(?:卡|会员|码|券|包|版|季票|账号|课程?|授权|软件|套餐|流量|直充|代充|快充|慢充|年费|点券|币|\\d\\s?元|订阅|加速器|皮肤|坐骑|SVIP|VIP|Pro|Deluxe)(?:\\s?[（(][^）)]{1,10}[）)])?)';
/** What is quoted behind these is said of goods or of an order, not what they are called: 商品页写着“…”. */
const saidOf = '写|标明|标注|说|称|显示|描述|介绍|承诺|保证|提示|答复|回复|状态|规则|页面';
const quoted = '[「“『【"]([^」”』】"]{2,80})[」”』】"]';

/** Values inside sentences: how people write them when there is no label. The first group is the value. */
const phrases: readonly (readonly [FieldName, number, RegExp])[] = [
  [
    'orderId',
    0.92,
    new RegExp(
      `(?<!关联商品|商品)(?:订单|单据|订购单|订单编号)(?:号码?|编号)?\\s?(?:为|是|：|:)?\\s?${number}`,
      'g',
    ),
  ],
  ['orderId', 0.88, /(?:\bNo\.?|№|\bOrder(?:\s(?:No\.?|ID))?)\s*[:：#]?\s*#?([A-Z0-9][A-Z0-9-]{4,30})/g],
  ['orderId', 0.9, /\border (?:number|no\.?|id) is:?\s?#?([A-Z0-9][A-Z0-9-]{4,30})/gi],
  ['orderId', 0.85, /[#＃№]\s?([A-Za-z0-9][A-Za-z0-9-]{4,30})(?![\w])/g],
  ['orderId', 0.85, /(?:^|[\s・·|｜┃│])单(?:子|据|号)?\s?([A-Z0-9][A-Z0-9-]{4,30})(?![\w])/g],
  [
    'tradeNo',
    0.93,
    new RegExp(`(?:交易|流水|支付)(?:流水|单|订单)?(?:号|编号|单号)\\s?(?:为|是|：|:)?\\s?${number}`, 'g'),
  ],
  [
    'ticketNo',
    0.93,
    new RegExp(
      `(?:工单|受理|投诉|售后|案件|反馈|维权)(?:单)?(?:编?号|单号)?\\s?(?:为|是|：|:)?\\s?${number}`,
      'g',
    ),
  ],
  [
    'refundFen',
    0.93,
    new RegExp(
      `(?:退款|退还|退回|退|申请金额|索赔)(?:金额|申请|款项)?[^，。；\\d]{0,5}?(?:金额)?\\s?(?:为|是|共)?\\s?${sum}`,
      'g',
    ),
  ],
  [
    'amountFen',
    0.93,
    new RegExp(
      `(?:(?:已经?)?扣(?:了|款|掉|除|费)|已经?扣|实际支付|实际付款|实付款?|共?支付了|共支付|共付款?|一共付了?|已付款?|已支付|款项|共计|合计|总计|总价|订单金额|花费|支付金额|付款金额|成功支付|成功付款)[^，。；\\d¥￥]{0,5}${sum}`,
      'g',
    ),
  ],
  [
    'amountFen',
    0.88,
    new RegExp(
      `(?:^|[\\s|｜┃│·・，])(?:我|您|你|一共|总共|昨天|今天|前天|当时)?(?:付了?|已付|共付|花了?|实付)\\s?${sum}`,
      'g',
    ),
  ],
  [
    'payableFen',
    0.93,
    new RegExp(
      `(?:请支付|需支付|应付|待支付|请付款?|还需支付|需付款?|需要支付|扫码，?支付|请扫码支付|请转账?|应支付|精确(?:支付|转账))[^，。；\\d¥￥]{0,6}${sum}`,
      'g',
    ),
  ],
  ['amountFen', 0.9, new RegExp(`(?:支付|付款|转账)(?:了|给|：|:|\\s)?\\s?${sum}`, 'g')],
  ['orderTime', 0.92, new RegExp(`${moment}\\s?(?:下|提交|拍下|购买)的?(?:订|商品|单)`, 'g')],
  [
    'orderTime',
    0.9,
    /(?:placed|ordered|purchased)\s(?:on|at)\s(20\d\d-\d{1,2}-\d{1,2}[T\s,]+\d{1,2}:\d{2}(?::\d{2})?)/gi,
  ],
  [
    'payTime',
    0.9,
    new RegExp(
      `于\\s?${moment}[^。；被”」』]{0,40}?(?:支付(?!宝)|付款|转账)(?!方式|申请|时间|[之以]?[前后])`,
      'g',
    ),
  ],
  [
    'orderTime',
    0.92,
    new RegExp(`${moment}[^，。；]{0,10}(?:下单|购买|订购|创建|提交(?:了)?订单|成功?下单)`, 'g'),
  ],
  [
    'orderTime',
    0.92,
    new RegExp(`(?:下单|购买|订购|创建)(?:时间|日期)?\\s?(?:于|在|为|是)?\\s?${moment}`, 'g'),
  ],
  [
    'payTime',
    0.92,
    new RegExp(`${moment}[^，。；・·|｜┃│]{0,3}(?:付款|支付(?!宝)|收到|完成付款|完成支付|到账)`, 'g'),
  ],
  [
    'payTime',
    0.92,
    new RegExp(`(?:付款|支付|收款)(?:成功)?(?:时间|日期)?\\s?(?:于|在|为|是)?\\s?${moment}`, 'g'),
  ],
  [
    'otherTime',
    0.9,
    new RegExp(
      `(?:提交|完结|关闭|处理|发货|答复|审核|申请|退款|驳回|受理|取消|完成|发放)(?:时间)?\\s?(?:于|在|为)\\s?${moment}`,
      'g',
    ),
  ],
  [
    'otherTime',
    0.9,
    new RegExp(
      `${moment}[^。；]{0,60}?(?:提交|提出|发起)的[^，。；]{0,24}?(?:申请|投诉|工单|售后|诉求|请求|要求)`,
      'g',
    ),
  ],
  [
    'otherTime',
    0.9,
    new RegExp(`${moment}\\s?(?:发起|提交|提出|申请)了[^，。；]{0,4}(?:退款|退货|售后|投诉|维权|仲裁)`, 'g'),
  ],
  [
    'otherTime',
    0.9,
    new RegExp(
      `${moment}\\s?(?:您的)?(?:卡密|商品|宝贝|订单|卡券|激活码|兑换码|货物?)(?:已|自动)[^，。；\\d]{0,3}(?:发至|发送|发出|发到|发货|发放|送达|交付|完成|关闭|取消)`,
      'g',
    ),
  ],
  ['otherTime', 0.9, new RegExp(`${moment}\\s?(?:系统|自动)?(?:回复|超时关闭|自动关闭|补发|拒绝|退回)`, 'g')],
  [
    'otherTime',
    0.9,
    new RegExp(
      `${moment}[^，。；]{0,3}(?:发货|发卡|发放|关闭|完结|驳回|审核|答复|受理|退款到账|处理完成|取消|拒绝|提交(?:的)?(?:申请|投诉|工单|售后))`,
      'g',
    ),
  ],
  ['payMethod', 0.92, /(?:支付|付款)方式\s?(?:为|是|：|:)?\s?([^，。；\s（(]{2,12})/g],
  [
    'payMethod',
    0.9,
    new RegExp(
      `(?:使用|通过|用的是|(?<![可使费信])用|以|经|打开|请用|请使用|via|with|by)\\s?(${payWords.source})`,
      'gi',
    ),
  ],
  [
    'payMethod',
    0.9,
    new RegExp(`(${payWords.source})\\s?(?:扫码|扫一扫|支付(?!宝)|付款|扣款|收银|转账|APP|客户端)`, 'gi'),
  ],
  [
    'payMethod',
    0.9,
    new RegExp(`退(?:回|还|款)(?:至|到|给)?(?:您的)?\\s?(?!余额|钱包)(${payWords.source})`, 'gi'),
  ],
  ['payMethod', 0.85, new RegExp(`[（(]\\s?(${payWords.source})(?:支付|扫码|付款)?\\s?[)）]`, 'gi')],
  [
    'productName',
    0.9,
    new RegExp(
      `(?:下单|购买|订购|订单|商品|充值|选购|兑换|买)(?:(?!${saidOf})[^，。；「“『【"]){0,24}${quoted}`,
      'g',
    ),
  ],
  [
    'quantity',
    0.9,
    /(?:数量|份数|件数|共|购买)\s?(?:为|是)?\s?[x×*]?\s?(\d{1,5})\s?(?:张|件|个|份|套|枚|pcs)?(?=[)）\s，。；・·]|$)(?!\s?[元块笔单条页])/g,
  ],
  ['quantity', 0.88, /\S\s?[×✕]\s?(\d{1,5})(?=[，,。；])/g],
  [
    'quantity',
    0.88,
    /(?:购买|订购|下单)(?:的|了)\s[^，。；]{3,40}?\s(\d{1,5})\s?[张件个份套枚](?=[，。；已\s])/g,
  ],
  ['productName', 0.9, /(?:购买|订购)的\s?(\p{L}[^，。；：:（）()¥￥]{2,40}?)\s?[（(](?:订单|单号)/gu],
  [
    'productName',
    0.84,
    new RegExp(
      `(?:买|购买|订购|下单|拍)(?:的|了)(?:是)?\\s?(?!时候|东西|商品|那|这|是|就|也|都|不|没|一)${goods}(?=\\s*(?:[，,。；！]|$|卡密|激活码|兑换码|一直|没有?|还没|怎么|为什么|用不了|不能|打不开|提示|显示|发来|[\\d一二两三]{1,2}\\s?[张份个件]))`,
      'gu',
    ),
  ],
  ['productName', 0.84, new RegExp(`(?:该笔|这笔|您的订单)\\s${goods}(?=\\s*已)`, 'gu')],
  [
    'productName',
    0.86,
    /(?:订单|咨询|单号)\S{0,4}\s?[A-Z0-9-]{8,}\s+(\p{L}[^¥￥，。：:]{2,40}?)\s*[¥￥]\s?\d/gu,
  ],
  ['productName', 0.88, /(?:^|[：:，。\s])\d{1,3}\s?[份张个件套]\s?[「“『【]([^」”』】]{2,40})[」”』】]/g],
  ['quantity', 0.88, /(?:^|[：:，。\s])(\d{1,3})\s?[份张个件套]\s?[「“『【][^」”』】]{2,40}[」”』】]/g],
  ['productName', 0.84, /您(?:已)?(?:选择|选购|开通)(?:了|的是)\s?(\p{L}[^，。；：:？?！!¥￥]{3,30})$/gu],
  ['quantity', 0.9, /(?:要|你|您)买(?:了)?\s?(\d{1,5})\s?[张件个份套枚组]/g],
  // "订单 A-77（某商品）", "订单 A-77 · 某商品"
  [
    'productName',
    0.88,
    /订单(?:号|编号)?[:：\s]{0,2}[A-Za-z0-9][\w-]{4,39}\s?[（(]([^（）()，,；;]{3,60})[^（）()]{0,40}[)）]/g,
  ],
  [
    'productName',
    0.88,
    /(?:您|你|已)?(?:购买|订购|下单)(?:的|了)\s?(\p{L}[^，。；「“『【"]{2,50}?)\s?(?:[×x✕]\s?)?\d{1,5}\s?[张件个份套枚](?=[，。；已\s])/gu,
  ],
  ['productName', 0.85, /^(\p{L}[^，。；：:¥￥]{2,50}?)\s?[×✕]\s?\d{1,5}[，,]\s?(?:共|合计|实付|总计)/gu],
  [
    'productName',
    0.82,
    /(?:[，。]|由于|因)商品\s?(?!页|描述|详情|介绍|信息|说明|质量|本身|问题|与|和|的|是|有|没|不|未|已|被|在|也|都|为|无)(\p{L}[^，。；：:¥￥]{2,40}?)(?=[，。；]|库存|缺货|已发货|正在|暂时|$)/gu,
  ],
  [
    'productName',
    0.86,
    /[，,]\s?(\p{L}[^，。；：:¥￥（）()]{2,40}?)\s\d{1,4}\s?[套件张个份枚][，,]\s?(?:共|合计|总)/gu,
  ],
  ['quantity', 0.88, /[^\d\s]\s(\d{1,4})\s?[套件张个份枚][，,]\s?(?:共计|合计|总)/g],
  ['quantity', 0.9, /(?:买了|订购了|购买了|下单了|拍了)\s?(\d{1,5})\s?[张件个份套枚组]/g],
  ['merchant', 0.88, /^([\p{L}\d]{2,12})[（(]卖家[)）]$/gu],
  [
    'merchant',
    0.86,
    /(?:商品|货源|卡密|卡券|课程)由\s?[「“]?(?!系统|卖家|商家|平台|店铺|店主|我们|本店|本站|第三方|人工|供货商|官方|运营商)(\p{L}[\p{L}\d（）()]{2,19}?)[」”]?\s?(?:提供|供应)/gu,
  ],
  [
    'merchant',
    0.9,
    /^(?:扫?二维码付款|扫码付款|微信转账|转账)\s?[-—–]\s?(?:转?给)\s?(\p{L}[\p{L}\d（）()·*]{1,29})$/gu,
  ],
  ['merchant', 0.86, /^(?!我|您|你|本店)(\p{L}[\p{L}\d]{1,15}?)\s?的(?:收款|收款码)$/gu],
  [
    'merchant',
    0.88,
    /(?:^|[，。：:\s])(?:(?:本|该|此|这)?(?:商品|订单|服务|卡券|单))?由\s?[「“]?(?!系统|卖家|商家|平台|店铺|店主|我们|本店|本站|第三方|人工|供货商|官方|运营商)(\p{L}[\p{L}\d（）()]{2,19}?)[」”]?\s?(?:负责)?(?:发货|销售|出售|供货)/gu,
  ],
  ['merchant', 0.92, /(?:转账给|付款给|支付给)\s?[「“『"]?([^」”』"，。；]{2,30})/g],
  [
    'merchant',
    0.9,
    /(?<![方取])向\s?(?!以下|下列|下面|上述|该|此|指定|我)[「“『"]?([^」”』"，。；¥￥\s]{2,24}?)[」”』"]?\s?(?:付款|支付|转账)/g,
  ],
  [
    'merchant',
    0.9,
    /(?:^|[，。、：:\s])(?:卖家|商家|店铺|商户|供货商)\s(\p{L}[^，。；：:\s]{1,15})\s(?=提供|表示|称|已|未|回复|反馈|同意|拒绝|在)/gu,
  ],
  ['merchant', 0.92, /(?:收款方|收款人|卖家|商家|商户)\s?(?:为|是)\s?[「“『"]?([^」”』"，。；]{2,30})/g],
  ['agentId', 0.88, /^([\p{Script=Han}]{1,4}[-_#]\d{3,5})(?!\d)/gu],
  ['agentId', 0.92, /(?:客服工号|工号|坐席|座席)\s?(?:为|是|：|:)?\s?([A-Za-z]{0,6}-?[A-Za-z]{0,4}\d{2,8})/g],
  [
    'agentId',
    0.92,
    /客服\s?[「“"]?([A-Za-z0-9\p{Script=Han}·-]{2,10}?(?:[（(]\d{2,6}[)）])?)[」”"]?\s?(?:（[^）]*）)?\s?(?:正在)?(?:为您服务|为你服务|审核|处理|受理|接待|已接入|竭诚)/gu,
  ],
  [
    'agentId',
    0.9,
    /(?:小二|客服|专员|顾问)\s([\p{Script=Han}A-Za-z0-9·-]{1,10}?)\s?(?:来了|已?接入|已?加入|进入(?:会话|对话)|（工号|\(工号)/gu,
  ],
  [
    'agentId',
    0.88,
    /^(?:[\p{Script=Han}]{2,6})?(?:客服|官方|售后|专员)[-—–·]\s?([\p{Script=Han}A-Za-z0-9]{2,8})(?=\s|$)/gu,
  ],
  [
    'agentId',
    0.88,
    /^([\p{Script=Han}·]{2,5}|[A-Z][a-z]{1,11}(?:\s[A-Z]\.?)?)\s(?:工作人员|客服|售后|管理员|支持人员|技术支持|官方|员工|staff|support|agent|operator)(?=\s|$|[（(]|\d)/giu,
  ],
  [
    'agentId',
    0.88,
    /我是(?:本店|平台|您的|店铺)?(?:专属|售后|人工|值班)?(?:客服|专员|顾问)\s?([\p{Script=Han}A-Za-z0-9]{1,8}?)(?=[，,。！!\s]|$)/gu,
  ],
  [
    'agentId',
    0.88,
    /(?:^|[，。：:\s])([\p{Script=Han}]{2,3}|\d{3,6}号?)\s?(?:正在)?(?:很高兴)?为(?:您|你)服务/gu,
  ],
  ['agentId', 0.9, /客服\s?[「“]?([\p{Script=Han}]{2,4})[」”]?\s?(?:于|在)\s?20\d\d/gu],
  [
    'agentId',
    0.85,
    /^(?:客服|工作人员|专员)\s?([A-Za-z0-9\p{Script=Han}-]{2,10}?)\s?(?:[（(：:]|(?=\s?\d{2,4}[-/]\d{1,2}))/gu,
  ],
];

/** The candidates that sentences hold. Bare labels in lines of their own are the pairs' matter. */
export function sentenceCandidates({ page, kind, pieces }: Scope): Candidate[] {
  const found: Candidate[] = [];
  const ways = pieces.filter((piece) => !piece.isHidden && !piece.isAside && isBareWay(piece.text));
  const isChoice =
    kind === 'payment' &&
    new Set(ways.flatMap((piece) => payWords.exec(piece.text)?.[0].toLowerCase() ?? [])).size > 1;
  for (const piece of pieces) {
    if (piece.isControl || piece.isAside || piece.text.length > 600) continue;
    const isWordy = !/\d/.test(piece.text);
    for (const [name, sure, pattern] of phrases) {
      // Without a digit there is neither number, sum nor time.
      if (isWordy && /(Fen|Time|Id|No|quantity)$/.test(name) && name !== 'agentId') continue;
      // In a case the sums of the order it names count, not those of whatever else is told.
      if (kind === 'ticket' && /productName|quantity/.test(name)) continue;
      const isAsked = name === 'refundFen' && /请|要求|申请|我要/.test(piece.text);
      const isPaid =
        name === 'amountFen' && /(我|昨天|今天|前天|当时|一共)付了|扣了|已经?扣/.test(piece.text);
      if (kind === 'ticket' && /Fen$/.test(name) && !isAsked && !isPaid && !/订单/.test(piece.text)) continue;
      if (kind === 'ticket' && name === 'orderId' && /^[#＃№]/.test(piece.text.trim())) continue;
      // In a talk, what was paid and what is to come back.
      if (kind === 'chat' && name === 'amountFen' && !/付了|花了|实付/.test(piece.text)) continue;
      if (name === 'agentId' && !/^(chat|ticket|refusal|complaint-form)$/.test(kind)) continue;
      // "微信支付" alone in its line is a choice, where others stand beside it.
      if (name === 'payMethod' && isChoice && isBareWay(piece.text)) continue;
      if (name === 'payMethod' && familiesIn(piece.text) > 1) continue;
      if (name === 'payMethod' && !/^(order|payment|receipt|chat)$/.test(kind)) continue;
      for (const match of piece.text.matchAll(pattern)) {
        const words = match[1];
        if (name === 'productName' && words && (isLabel(words) || /^的/.test(words))) continue;
        const parsed = words && parsers[name](words);
        if (!parsed || /相差|差价|节省|优惠|立减|比/.test(match[0].slice(0, match[0].indexOf(words))))
          continue;
        if (name === 'payMethod' && isVagueWay(words)) continue;
        const offset = match.index + match[0].indexOf(words);
        const label = match[0]
          .slice(0, Math.max(0, match[0].indexOf(words)))
          .trim()
          .slice(-12);
        found.push(candidateAt(page.view, { name, parsed, piece, offset, label, sure }));
      }
    }
  }
  return found;
}
