import { type Parsed, parseWords } from './parsed';
import { statusOf } from './status-words';

/** Ways to pay that exist; the name a shop gives its channel holds one of them. */
export const payWords =
  /支付宝|支付寶|微信|QQ\s*(钱包|支付|扫码)|云闪付|银联|翼支付|和包|抖音支付|美团支付|多多支付|壹钱包|先用后付|信用付|数币|Google\s?Pay|Visa|MasterCard|USDT|TRC-?20|余额|网银|银行|信用卡|储蓄卡|借记卡|花呗|白条|京东支付|数字人民币|Apple\s?Pay|PayPal|钱包|零钱|货到付款|话费支付|alipay|wechat|weixin|汇款|转账|快捷支付|刷卡|虚拟币/i;

/** A way to pay and nothing else, as one to choose from: 支付宝, 微信支付; 微信扫码支付 says what to do. */
export function isBareWay(text: string): boolean {
  return (
    text.length <= 10 &&
    payWords.test(text) &&
    text.replace(new RegExp(payWords.source, 'gi'), '').replace(/支付|[\s○●◯✓√]/g, '').length <= 1
  );
}

/** A word for paying that says nothing of which way it was. */
export function isVagueWay(text: string): boolean {
  return /^(转账|汇款|钱包)$/.test(text);
}

/** How many ways to pay a text names: several are to choose from. */
export function familiesIn(text: string): number {
  const families = [/支付宝|alipay/i, /微信(?!.{0,4}支付宝)|wechat|weixin/i, /QQ/i, /云闪付|银联/, /USDT/i];
  return families.filter((words) => words.test(text)).length;
}

/** How it was paid. */
export function parsePayMethod(text: string): Parsed | null {
  // "账户余额(剩4.25元)", "零钱（余额 ¥12.37）": what is left there is no part of its name.
  const parsed = parseWords(text.replace(/\s?[（(](余额|剩|可用|还剩|结余)[^（()）]{0,20}[)）]?$/, ''));
  if (
    !parsed ||
    parsed.raw.length > 30 ||
    familiesIn(parsed.raw) > 1 ||
    /^(仅退款|退货|原路退回)|^(发货|收货|评价|验货|提货|取货|领取|完成|下单|拍下|提交)/.test(parsed.raw) ||
    (statusOf(parsed.raw) !== null && !payWords.test(parsed.raw)) ||
    /\d{4}[-/.]\d|^[-¥￥\d.\s元]+$/.test(parsed.raw)
  )
    return null;
  return { ...parsed, confidence: payWords.test(parsed.raw) ? 0.96 : 0.7 };
}
