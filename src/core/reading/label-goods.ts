import { type Candidate, candidateAt } from './candidates';
import { likelyMeaningsOf, plainWords } from './label-words';
import { moneyIn } from './money';
import type { View } from './page-view';
import { payWords } from './pay-ways';
import { type Pair, trust } from './relation';
import { statusOf } from './status-words';
import { parsers } from './values';

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

/** "关联：A-77（某商品）": in brackets behind its number, what was ordered. */
export function goodsOf(view: View, { label, piece, from, to, how }: Pair): Candidate[] {
  const raw = /^[A-Za-z0-9][\w-]{4,39}\s?[（(](\p{L}[^（()），,；;：:。]{2,39})[)）]/u.exec(
    piece.text.slice(from, to),
  )?.[1];
  if (!raw || statusOf(raw) !== null || likelyMeaningsOf(raw).length > 0 || payWords.test(raw)) return [];
  const parsed = parsers.productName(raw);
  const offset = piece.text.indexOf(raw, from);
  return parsed
    ? [candidateAt(view, { name: 'productName', parsed, piece, offset, label, sure: 0.88 * trust[how] })]
    : [];
}
