import { likelyMeaningsOf, plainWords } from './label-words';
import type { Page } from './page';
import { titleParts } from './page-names';
import type { View } from './page-view';

/** What tells of an account, not of orders: what went in and out, and what was left. */
const logWords =
  /^(我的)?(余额|资金|账户|帐户|钱包|收支|充值|提现|积分|佣金|返佣|返利|提成|推广|奖励|分润|流量|登录|签到|邀请)(变动|收支|充值|提现|返利)?(记录|明细|流水|日志|历史)$|^交易(流水|明细)$/;

/** What was left before or after: no list of orders says it. */
const left =
  /^(变动|交易|操作)?(前|后|前后|之前|之后)的?余额$|^(变动|交易|操作)[前后]$|^(当前|剩余|可用|账户)?(余额|结余)$/;

/** What one earns by the orders of others. */
const earned = /^(我的|获得|本单|订单|推广|代理)?(佣金|返佣|提成|返利|分成|分润)(金额|比例)?$/;

/** In or out, 充值 or 消费. */
const way = /^(收支|变动|交易|流水|资金|记录|业务)?(类型|方向)$|^收支$/;

/** Whether words are over what tells of an account: 余额明细, 充值记录. */
export function namesLog(text: string): boolean {
  return logWords.test(plainWords(text));
}

/**
 * Whether a row of headings is over what went in and out of an account: it has a column for what was left, or its heading
 * says so, and none for goods or the number of an order.
 */
export function isLogHead(view: View, first: number, labels: readonly (string | null)[]): boolean {
  const words = labels.map((label) => (label ? plainWords(label) : ''));
  // What one earns by it, and not what one bought.
  if (words.some((one) => earned.test(one))) return true;
  const names = labels.flatMap((label) => (label ? (likelyMeaningsOf(label)[0]?.name ?? []) : []));
  if (names.some((name) => /^(productName|orderId|quantity|cardSecret)$/.test(name))) return false;
  if (words.some((one) => left.test(one))) return true;
  if (words.some((one) => way.test(one)) && !names.includes('status')) return true;
  const over = view.pieces
    .slice(Math.max(0, first - 4), first)
    .findLast(({ isHeading, isBold, isHidden }) => !isHidden && (isHeading || isBold));
  return over !== undefined && namesLog(over.text) && !names.includes('status');
}

/** Whether a page is of what went in and out of an account: it is called so, or sums came in there. */
export function tellsOfAccount({ view, reading }: Page): boolean {
  const heads = view.pieces.filter(({ isHeading, isHidden }) => isHeading && !isHidden);
  const came = view.pieces.filter(
    ({ text, isHidden }) => !isHidden && /^[+＋]\s?[¥￥]?\s?\d[\d,]*(\.\d{1,2})?(\s?元)?$/.test(text.trim()),
  );
  return came.length >= 2 || [...titleParts(reading.title), ...heads.map(({ text }) => text)].some(namesLog);
}
