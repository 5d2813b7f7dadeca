import { likelyMeaningsOf } from './label-words';
import { isBareWay } from './pay-ways';

/** 账户余额 is a sum's name, and under 扣款方式 the way it was paid; so is "银行卡（尾号 6621）" under 支付方式. */
export function isWayUnder(label: string, text: string): boolean {
  if (!likelyMeaningsOf(label).some((one) => one.name === 'payMethod')) return false;
  const way = text.replace(/\s?[（(][^（()）]{2,20}[)）]$/, '').trim();
  return (
    isBareWay(way.replace(/账户|我的|站内|平台/g, '')) || /^\p{Script=Han}{2,6}(余额|钱包|零钱)$/u.test(way)
  );
}
