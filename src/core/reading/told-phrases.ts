import type { FieldName } from './fields';
import { moment, sum } from './sentence-words';

/** What shopkeepers tell in whole sentences, as in a letter or a talk. The first group is the value. */
export const toldPhrases: readonly (readonly [FieldName, number, RegExp])[] = [
  // "用支付宝付来 92.50 元", "收了你 16 元", "钱是 2026-… 到的".
  [
    'amountFen',
    0.9,
    new RegExp(
      `(?:(?:付|汇|转|打)(?:过来|来|给我)|收到?了?(?:您|你)的?|[单笔](?:一?共)?付了|[总一]共[是为])\\s?${sum}(?!手续|服务费|押金|定金|运费)`,
      'g',
    ),
  ],
  [
    'payTime',
    0.9,
    new RegExp(
      `${moment}[，,]?\\s?(?:您|你)?(?:用|通过|使用|从)[^，。；\\d]{1,10}?(?:付|转|汇)(?:款(?!码)|了|来|的)`,
      'g',
    ),
  ],
  ['payTime', 0.9, new RegExp(`(?:钱|款)是?(?:在|于)?\\s?${moment}\\s?(?:收到|到账|到)(?:的|了)?`, 'g')],
  ['otherTime', 0.9, new RegExp(`${moment}\\s?(?:系统)?自动(?:发货|发卡|发放)`, 'g')],
  // "您于 2026-… 提出争议", "款项已于 2026-… 放行给卖家".
  ['otherTime', 0.9, new RegExp(`(?:您|你)(?:于|在)?\\s?${moment}\\s?(?:提|就|对|发起|申请)`, 'g')],
  [
    'otherTime',
    0.88,
    new RegExp(`已(?:经)?[于在]\\s?${moment}\\s?(?:放行|放款|退款|退回|驳回|关闭|结案)`, 'g'),
  ],
  // "微信 · 2026-… 支付 · 2026-… 发卡": what happened then, and nothing more.
  [
    'otherTime',
    0.88,
    new RegExp(
      `(?:^|[·・|｜；;，,]\\s?)${moment}\\s?已?(?:发货|发卡|发码|出卡|出库|到账|退款|关闭|完成)(?=\\s*(?:$|[·・|｜；;，,。]))`,
      'g',
    ),
  ],
  [
    'orderTime',
    0.9,
    new RegExp(`(?:您|你)(?:在|于)?\\s?${moment}[^，。；\\d]{0,8}?(?:买|拍|订)(?:了|的|下)`, 'g'),
  ],
  // "同意补您 120元", "您付的 96 元 24 小时内原路退回": asked for or promised in a talk.
  [
    'refundFen',
    0.9,
    new RegExp(
      `(?:补偿?|赔偿?|退)给?(?:您|你)\\s?${sum}(?!钱?的?(?:无门槛|优惠|代金)?(?:红包|券|卡|积分))`,
      'g',
    ),
  ],
  [
    'refundFen',
    0.88,
    new RegExp(
      `${sum}[^，。；？?如未没\\d]{0,6}(?:\\d{1,2}\\s?小时内|(?:已经?)?[在于]\\s?${moment}\\s?)?(?:退给(?:您|你)|原路退回|退回(?:您|你)|(?:提交|申请)退(?:款|回))`,
      'g',
    ),
  ],
  // "您购买的某季卡 × 2 已发货".
  [
    'productName',
    0.88,
    /(?:购买|订购|下单|选购)的\s?(\p{L}[^，。；：:¥￥（）()]{2,40}?)\s?[×x✕*]\s?\d{1,4}(?=\s?(?:[，,。]|已|正在|现已))/gu,
  ],
  // "下午两点付的 98 元".
  ['amountFen', 0.9, new RegExp(`[我天午上点时号日]\\s?付的\\s?${sum}`, 'g')],
  // "款项 208.00 元于 … 退入您尾号 8812 的账户".
  [
    'refundFen',
    0.94,
    new RegExp(
      `${sum}\\s?(?:已经?)?(?:[在于]\\s?${moment}\\s?)?(?:已经?)?退(?:入|到|至|还)(?:至|到)?(?:您|你|原)`,
      'g',
    ),
  ],
  // "102.60 元早就扣了".
  [
    'amountFen',
    0.9,
    new RegExp(`${sum}[，,]?\\s?(?:早就?|已经?|都|也)(?:经?被?)(?:扣|付|支付)(?:了|掉|走)`, 'g'),
  ],
  [
    'status',
    0.9,
    /(?:到现在|一直|目前|现在)(?:还|仍|都)?显示(?:是|为|在)?\s?[「“]?(\p{Script=Han}{2,6}?)[」”]?(?=[，,。；]|$)/gu,
  ],
  // What the shop's own program says of the order, as somebody tells it in a talk.
  [
    'status',
    0.9,
    /(?:系统|后台|订单|这单|您这单|该单)(?:里|中|上)?(?:目前|现在|已经?|还)?(?:显示|状态)(?:是|为|还?在)?\s?[「“]?(\p{Script=Han}{2,8}?)[」”]?(?=[，,。；]|$|的?状态)/gu,
  ],
];
