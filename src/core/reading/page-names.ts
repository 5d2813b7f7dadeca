import { plainWords } from './label-words';

/** Words that name a page, not a site. */
const pageWords =
  /订单|订购单|采购单|公约|守则|必读|详情|查询|查单|支付|付款|收银|登录|注册|首页|规则|协议|条款|须知|政策|声明|工单|投诉|退款|售后|结果|列表|账单|扫码|公告|兑换|激活|核验|充值(结果|失败|成功)|聊天|会话|对话|留言|答复|反馈|申请|通知|成功|失败|提交|我的|确认|购物车|帮助|页面|单据|问题|购买|查看|开通|取卡|提卡|提货单|小票|消息|卡包|限额|回单|明细|凭据|凭证|取码|控制台|卡券|介入|说明|客服$|客服沟通|沟通中|后台|前台|主页|咨询|退货|换货|跳转|提示|警告|错误|异常|维护|仪表盘|控制面板|导航|菜单|(用户|会员|商户|商家|客户|消息|服务)中心|快捷入口|^(order|shop|invoice|home|pay|payment|checkout|product|rules?|login|error|404|500|my.*|receipt|support|help|ticket.*|terms|chat|item|detail|orderconfirmation|paymentdetails?|checkout|cashier|document|untitled|title|index|welcome|loading|dashboard|menu|navigation|search|notice|message|warning|tips?)s?$|(status|processing|loading|redirecting|notfound)$/i;

/** Whether words name a page and nothing else: "订单详情", "退款申请未通过"; not "兑换王" or the name of a code to redeem. */
export function namesPage(text: string): boolean {
  const words = plainWords(text.replace(/[（(]第?[\p{L}\d.]{1,4}版[)）]$/u, ''));
  if (!pageWords.test(words)) return false;
  const rest = words
    .replace(new RegExp(pageWords.source, 'gi'), '')
    .replace(
      /[的了您我你与]|管理|打印|电子|平台|ordersummary|已|未|正在|中心|系统|自助|疑问|选择|状态|变更|微信|支付宝|安全|转账|信息|详细|商品|处理|在线|未通过|被拒绝?|用户|会员|购卡|扫|方式|资金|全部|授权|汇总|摘要|概要|概览|一览|小结|站点|网站|手机版|电脑版|移动版|网页版|官方|商户|商家|买家|卖家|客服|^(?:交易|租号|租赁|租用|代练|代充|购卡)$|[向给]/g,
      '',
    );
  return (
    rest.length < 2 ||
    /(详情|详细|结果|列表|查询|规则|协议|条款|申请|未通过|成功|失败|评价|推荐|公告|通知|须知|必读|记录|status|processing|loading|redirecting)$/.test(
      words,
    )
  );
}

/** What goods and sites are called has a word of its own: "充值记录", "礼品卡", "话费慢充" could stand in any shop. */
const anybodys =
  /充值|兑换|记录|明细|礼品|卡密|卡券|优惠|点卡|点券|[慢快直代]充|话费|流量|游戏|会员|账号|商品|货架|产品|激活|数码|软件|电子|码|卡|券|进度|公约|直达|分类|热门|推荐|精选|活动|钱包|余额|提现|安全|消息|在线|人工|messages?/gi;

/** Whether words are made of what every shop has, and are not closed by what a site is: 点卡商城, 话费充值网. */
export function isAnybodys(text: string): boolean {
  const rest = text.replace(anybodys, '');
  return rest.length < Math.min(2, text.length) && !/[网站店铺城盟行坊]$|平台$/.test(text);
}

const separators =
  /\s*[|｜丨_→←»«›‹·•・]\s*|\s+[-–—~]+\s*|\s*[-–—~]+\s+|\s*::\s*|(?<=[\u4e00-\u9fa5])[-–—]{1,3}(?=[\u4e00-\u9fa5])|^【|】|(?<=\S)\s+by\s+/;

/** The parts of a title: "页名 - 站名". */
export function titleParts(title: string): string[] {
  return title
    .split(separators)
    .map((part) => part.trim())
    .filter((part) => part.length >= 2);
}
