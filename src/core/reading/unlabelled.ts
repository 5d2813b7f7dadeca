import type { Candidate } from './candidates';
import type { FieldName } from './fields';
import { likelyMeaningsOf } from './label-words';
import { counts } from './loose/counts';
import { factLines } from './loose/fact-lines';
import { headlines } from './loose/goods';
import { goodsCards } from './loose/goods-cards';
import { goodsByClass } from './loose/goods-class';
import { at, type Loose } from './loose/loose';
import { bareNumbers, besideNumber, numbers } from './loose/numbers';
import { segments } from './loose/segments';
import { isNamedShop, payees } from './loose/sellers';
import { badges } from './loose/status';
import { isLargeSum, sums } from './loose/sums';
import type { Piece } from './page-view';
import { isTicker } from './ticker';
import { timesIn } from './times';

/** Values that stand without a label: a badge, a headline, the one large sum, the one time, a number that is in the address too. */
export function looseCandidates(scope: Loose): Candidate[] {
  const left = scope.pieces.filter((piece) => isFree(scope, piece));
  const sellers = payees(scope, left);
  const free = left.filter((piece) => !isNamedShop(scope, piece));
  return [
    ...numbers(scope),
    ...bareNumbers(scope, free),
    ...besideNumber(scope, free),
    ...badges(scope, free),
    ...(scope.known.has('productName') && scope.kind !== 'product' ? [] : headlines(scope, free)),
    ...sums(scope, free),
    ...moments(scope, free),
    ...segments(scope, free),
    ...counts(scope, free),
    ...goodsByClass(scope),
    ...factLines(scope, free),
    ...goodsCards(scope, free),
    ...delivered(scope),
    ...sellers,
  ];
}

function isFree({ page: { view }, claimed, isItem }: Loose, piece: Piece): boolean {
  if (piece.isHidden || piece.isAside || piece.isIcon || piece.isStruck || piece.isControl) return false;
  if (view.hasDialog && !piece.isOnTop) return false;
  const label = claimed.get(piece.at);
  // A heading nobody knows, over a column, says nothing of what is in it.
  const isClaimed =
    label !== undefined &&
    (!isItem || likelyMeaningsOf(label).some((one) => one.name !== 'orderId' && one.name !== 'productName'));
  return (!isClaimed || isLargeSum(piece, label)) && !isTicker(piece.text);
}

/** One time on the page, without a word: when the order was made, on a receipt when it was paid. */
function moments(scope: Loose, free: Piece[]): Candidate[] {
  if (scope.kind === 'refusal') return signed(scope, free);
  const name: FieldName = scope.kind === 'receipt' ? 'payTime' : 'orderTime';
  if (scope.known.has(name) || !/^(order|receipt|payment)$/.test(scope.kind)) return [];
  const found = free.flatMap((piece) => {
    const [time] = timesIn(piece.text);
    const part = piece.text.split(/[|｜┃│]/).find((one) => time && one.includes(time.raw)) ?? piece.text;
    if (!time || scope.values.has(time.value) || part.length > 60) return [];
    const rest = part.replace(time.raw, '');
    return /请[于在]|前(完成|支付|付款)|processed|queries|powered|打印|公告|发布|更新|有效|过期|截止|使用|到期/.test(
      rest,
    )
      ? []
      : [{ piece, time }];
  });
  const values = new Set(found.map(({ time }) => time.value));
  const [first] = found;
  if (!first) return [];
  return [
    at(scope, {
      name,
      parsed: first.time,
      piece: first.piece,
      sure: values.size === 1 ? 0.9 : 0.72,
      offset: first.time.at,
    }),
  ];
}

/** The time under an answer is when it was given. */
function signed(scope: Loose, free: Piece[]): Candidate[] {
  const piece = free.slice(-4).findLast((one) => timesIn(one.text)[0]?.raw === one.text.trim());
  const [time] = piece ? timesIn(piece.text) : [];
  if (!piece || !time || scope.values.has(time.value)) return [];
  return [at(scope, { name: 'otherTime', parsed: time, piece, sure: 0.88, offset: 0 })];
}

/** "已发 2 件，还有 4 件未发货": fewer were delivered than bought. */
function delivered(scope: Loose): Candidate[] {
  if (scope.kind !== 'order' || scope.isItem) return [];
  return scope.pieces.flatMap((piece) => {
    if (
      piece.isHidden ||
      !/还有|还剩|其余|剩余|余下|未发|待发|应发|缺|只|仅|部分|先|共|of|\//.test(piece.text)
    )
      return [];
    const match =
      /(?:[提取发出])[卡货码]成功[！!，,。\s]{0,2}\S{0,4}一?共\s?(\d{1,5})\s?[张件个份条枚套]/.exec(
        piece.text,
      ) ??
      ofAll(piece.text, scope.page.view.pieces[piece.at - 1]?.text ?? '') ??
      /(?:已|只|仅|先|目前)(?:经)?(?:为您|给您)?(?:只|仅|先)?(?:自动)?(?:取卡|提卡|取|提|发货|发卡|发出|发放|放出|交付|到账|发了|发|放|出|充值|送达)(?:了)?\s*(\d{1,5})\s*[张件个份条枚套笔]/.exec(
        piece.text,
      ) ??
      /(\d{1,5})\s*[张件个份条枚套]\s*(?:已发|已到|已发货|已发出)/.exec(piece.text) ??
      /已(?:提取?|取|发[货卡码放]?|出[货卡码库]?|交付|到账)\s*(\d{1,5})\s*[/／]\s*\d{1,5}/.exec(piece.text) ??
      /(?:发货|发放|发送|发出|出货|出库)(?:完毕|完成|成功|了)?[，,：:]?\s?一?共\s?(\d{1,4})\s?[张个条组份枚]\s?(?:激活码|卡密|兑换码|账号|CDK|卡|码)/i.exec(
        piece.text,
      );
    if (!match) return [];
    const count = (name: FieldName, raw: string) => {
      const parsed = { value: Number(raw), raw, confidence: 0.94 };
      return at(scope, { name, parsed, piece, sure: 1, offset: match.index + match[0].lastIndexOf(raw) });
    };
    const all = scope.known.has('quantity') ? undefined : match[2];
    return [count('deliveredCount', match[1]!), ...(all ? [count('quantity', all)] : [])];
  });
}

/** "授权码 (2 of 2)", "卡密（1/3）": over the secrets, how many of all there are. */
function ofAll(text: string, before: string): RegExpExecArray | null {
  // "已出库" "3 / 5".
  if (/^已(发[货卡码放]?|出[货卡码库]|提取?|交付|到账)$/.test(before.trim()))
    return /^(\d{1,4})\s?[/／]\s?(\d{1,4})$/.exec(text);
  const match = /^.{2,40}?[（(]\s?(\d{1,4})\s?(?:of|[/／])\s?(\d{1,4})\s?[)）]$/i.exec(text);
  const [meaning] = match ? likelyMeaningsOf(text.slice(0, text.search(/[（(]/))) : [];
  return meaning?.name === 'cardSecret' && Number(match![1]) <= Number(match![2]) ? match : null;
}
