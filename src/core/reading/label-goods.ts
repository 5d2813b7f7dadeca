import type { Candidate } from './candidates';
import { likelyMeaningsOf, plainWords } from './label-words';
import { moneyIn } from './money';
import { statusOf } from './status-words';

/** "某红包 20元×5" where two were bought: the five are what one of them is made of. */
export function asPack(one: Candidate, found: readonly Candidate[]): Candidate {
  if (one.name !== 'productName' || !one.piece) return one;
  const at = one.piece.text.indexOf(one.raw);
  const many = at < 0 ? null : /^[x×✕*](\d{1,4})(?!\d)/i.exec(one.piece.text.slice(at + one.raw.length));
  const bought = found.filter(({ name }) => name === 'quantity').map(({ value }) => value);
  if (!many || bought.length === 0 || bought.includes(Number(many[1]))) return one;
  const raw = `${one.raw}${many[0]}`;
  return { ...one, value: raw, raw };
}

/** Where accounts are sold, what is called 账号 has a title like any goods. */
export function isTitled(label: string, words: string): boolean {
  return /^[账帐]号$/.test(label.trim()) && /^【[^】]{2,12}】\S.{2,40}$/.test(words);
}

/** 订单 over words that are no number, state or time: what was ordered. */
export function isOfGoods(label: string, words: string): boolean {
  return (
    /^(订单|本单|相关订单|关联订单)$/.test(plainWords(label)) &&
    /^\p{L}[^，。；：:？?！!]{3,39}$/u.test(words) &&
    !/\d{5,}|[A-Z0-9-]{9,}/.test(words) &&
    statusOf(words) === null &&
    likelyMeaningsOf(words).length === 0 &&
    moneyIn(words).every((one) => !/[¥￥]/.test(one.raw)) &&
    /\p{Script=Han}{2}/u.test(words) &&
    !/^(提交|查看|查询|详情|信息|列表|已|未|待|您|请|等|尚|暂|正在|如)/.test(words)
  );
}
