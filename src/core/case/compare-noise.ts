import { isTicker } from '../reading/ticker';

const clock = /^\d{1,2}[:：]\d{2}([:：]\d{2})?$/;
const clockSaid = /^.{0,4}(当前|现在|服务器|系统|页面生成|本地)时间\s*[:：]?\s*[\d年月日/:：.\s-]+$/;
const ago = /^\d+\s*(秒|分钟|小时|天)前(购买|下单|更新|回复|在线|来过)?$|^刚刚$/;
const countdown =
  /^[^，。；]{0,8}(剩余|倒计时|还有|还剩|距[^，。；]{0,8}(结束|过期|关闭|开始))[^，。；\d]{0,8}(\d{1,3}\s*(天|小时|时|分钟?|秒|[:：])?\s*)+(后?(结束|关闭|过期|开始|自动[^，。；]{1,4}))?$/;
const amount = String.raw`\d[\d,.]*\s*[万千]?\+?\s*(件|张|个|次|人|份|单|笔|套)?`;
const counter = new RegExp(
  String.raw`^(本店|本商品|商品|当前|今日|本月|累计|总|月|已|共|有){0,3}(库存|剩余|余量|售出?|卖出?|销量|成交|浏览|访问|在线|人气|热度|点击|阅读|收藏|关注)(数量|人数|次数|量|数)?\s*[:：]?\s*(仅剩|约|共)?\s*${amount}$`,
);
const crowd = new RegExp(
  String.raw`^(已有|共有|有)?\s*${amount}\s*(正?在看|在线|已?购买|已?付款|浏览|收藏|关注|已买)(过|了|中)?$`,
);
const shopAge = /^开店\s*\d[\d,]*\s*天(，卖出\s*\d[\d,]*\s*件)?$/;
const bare = /^[\d\s:：.,/\-–—%+¥￥]*$/;

/**
 * Words that are of the moment and not of the page: clocks, countdowns, counters of stock and sales, other people's
 * orders going by. Two captures always differ in them. Only what says nothing else counts: "售出后 7 天内可退" is a promise.
 */
export function isOfTheMoment(text: string, label = ''): boolean {
  const words = text.trim();
  if (isTicker(words)) return true;
  if (label !== '' && ago.test(words)) return true;
  const whole = label === '' ? words : `${label}：${words}`;
  if ([clock, clockSaid, ago, countdown, counter, crowd, shopAge].some((one) => one.test(whole))) return true;
  return label === '' && bare.test(words);
}
