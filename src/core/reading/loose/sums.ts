import type { Candidate } from '../candidates';
import type { FieldName } from '../fields';
import { likelyMeaningsOf } from '../label-words';
import { isRate, moneyIn, parseMoney } from '../money';
import type { Piece } from '../page-view';
import type { Parsed } from '../parsed';
import { statusOf } from '../status-words';
import { at, betweenFacts, type Loose } from './loose';

/** The one large sum. */
export function sums(scope: Loose, free: Piece[]): Candidate[] {
  const { kind, known, isUnpaid } = scope;
  if (kind === 'chat' || kind === 'ticket') return cardSum(scope);
  const wanted: FieldName | null =
    kind === 'payment' || (kind === 'order' && isUnpaid && !scope.isItem)
      ? 'payableFen'
      : kind === 'product'
        ? 'priceFen'
        : kind === 'receipt' && known.has('amountFen') && isOfRefund(scope)
          ? 'refundFen'
          : kind === 'order' || kind === 'receipt'
            ? 'amountFen'
            : null;
  if (kind === 'complaint-form') return complainedOf(scope, free);
  const billed = kind === 'receipt' ? billedSum(scope, free) : [];
  if (billed.length > 0) return billed;
  if (!wanted || known.has(wanted) || (wanted === 'payableFen' && kind === 'order' && known.has('amountFen')))
    return [];
  // "单价：98.00" in one line is what its label says.
  const priced = scope.pairs.filter(
    (pair) =>
      pair.piece.at === pair.labelAt &&
      likelyMeaningsOf(pair.label).some((one) => /^(priceFen|unwanted|buyer|refundFen)$/.test(one.name)),
  );
  // "￥94.50 原价 ￥100" is what it costs all the same: only 100 is called so.
  const isCalled = ({ at, text }: Piece, raw: string) =>
    priced.some(({ piece, from, to }) => piece.at === at && text.slice(from, to).includes(raw));
  const rows = free.flatMap((piece) => {
    const parsed = piece.text.length <= 80 && !piece.isButton ? sumIn(piece) : null;
    if (!parsed || parsed.confidence < 0.8 || isCalled(piece, parsed.raw)) return [];
    // There is nothing to be paid where it is 0; a number that rolls shows its first place so.
    if (parsed.value === 0 && wanted === 'payableFen') return [];
    // "+¥18.80" came in, or is added to what it costs.
    if (kind !== 'receipt' && /^[+＋]/.test(piece.text)) return [];
    if (kind !== 'product' && isRate(piece.text, parsed.raw)) return [];
    // What is left after a refund.
    if (parsed.value === 0 && scope.page.view.pieces[piece.at - 1]?.isStruck) return [];
    // Of a refund that is shown, its sum says nothing of what the order cost.
    const isBilled = kind === 'receipt' && piece.size >= 22;
    if (known.has('refundFen') && scope.values.has(parsed.value) && !isBilled) return [];
    // Of a line of several parts only the part with the sum counts.
    const part = piece.parts.find(({ from, to }) => piece.text.slice(from, to).includes(parsed.raw));
    const dotted = piece.text.split(betweenFacts);
    const isOwn = part !== undefined && piece.text.slice(part.from, part.to).trim() === parsed.raw;
    const said =
      part && (piece.parts.length > 2 || isOwn)
        ? piece.text.slice(part.from, part.to)
        : (dotted.find((one) => dotted.length > 2 && one.includes(parsed.raw)) ?? piece.text);
    // "￥94.50" "原价 ￥100 已售 2.3万" in one line: what stands before is what it costs.
    const before = piece.size >= 20 ? said.split(/原价|市场价|划线价|已售|销量|库存/)[0]! : said;
    if (before !== said && before.includes(parsed.raw)) return [{ piece, parsed }];
    // 拿货价 is what one of them costs him who sells it on.
    if (kind !== 'product' && /(单|号|拿货|进货|批发|代理|零售|会员)价/.test(said)) return [];
    if (/优惠|立减|抵扣|余额|红包|手续费|库存|节省|省|原价|面值|返|运费|USDT/.test(said)) return [];
    return [{ piece, parsed }];
  });
  // "￥97.00 × 10" is what one of them costs.
  const told = rows.filter(({ piece }) => !/\d\s?元?\s*[x×✕*]\s*(?!1$)\d{1,5}$/i.test(piece.text));
  if (told.length === 0) return [];
  const size = Math.max(...told.map(({ piece }) => piece.size));
  const large = told.filter(({ piece }) => piece.size === size);
  const values = new Set(large.map(({ parsed }) => parsed.value));
  // A list whose orders have no numbers: none of its sums is the page's.
  if (kind === 'order' && !scope.isItem && values.size > 2) return [];
  const stands = size >= 20 ? 0.96 : scope.isItem ? 0.9 : 0.86;
  const sure = values.size > 1 ? 0.7 : told.length === large.length || size >= 18 ? stands : 0.84;
  return large.map(({ piece, parsed }) => at(scope, { name: wanted, parsed, piece, sure }));
}

/** Over a complaint stands what it is about: whom, and beside him the one sum with its sign that stands alone. */
function complainedOf(scope: Loose, free: readonly Piece[]): Candidate[] {
  if (scope.known.has('amountFen')) return [];
  const alone = free.filter(({ text }) => /^[¥￥]\s?[\d,]+(\s?\.\s?\d{1,2})?$/.test(text.trim()));
  const [piece] = alone;
  const parsed = piece && alone.length === 1 ? parseMoney(piece.text) : null;
  const isBeside = piece && scope.values.has(scope.page.view.pieces[piece.at - 1]?.text ?? '');
  return parsed && isBeside ? [at(scope, { name: 'amountFen', parsed, piece, sure: 0.9 })] : [];
}

/** Whether a bill is of money that came back: its title says so, or what stands over its sum. */
function isOfRefund({ page }: Loose): boolean {
  return (
    /退款/.test(page.reading.title) ||
    page.view.pieces
      .slice(0, 6)
      .some(({ text, isHidden }) => !isHidden && /^退款(\s?[-—–]|成功$|已?到账$)/.test(text))
  );
}

/** A bill's own sum, large and with its sign: what was paid, whatever the order had cost before. */
function billedSum(scope: Loose, free: readonly Piece[]): Candidate[] {
  const found = free.flatMap((piece) => {
    // Over it may stand who was paid, under it how far it is, all in one line's box.
    const words = piece.parts.map(({ from, to }) => piece.text.slice(from, to).trim());
    const raw = [piece.text, ...words].find((one) => /^[-−]\s?[¥￥]?\s?[\d,]+\.\d{2}$/.test(one));
    const parsed = piece.size >= 22 && raw ? parseMoney(sumWords(raw)) : null;
    return parsed ? [{ piece, parsed }] : [];
  });
  if (found.length !== 1) return [];
  return [at(scope, { name: 'amountFen', ...found[0]!, sure: 1.05 })];
}

/** The sum of a piece: as a whole, or of one of its runs or of what stands between dots. */
export function sumIn(piece: Piece): Parsed | null {
  const runs = piece.parts.map(({ from, to }) => piece.text.slice(from, to));
  const [first] = piece.text.split(/\s*(?:原价|市场价|划线价|已售|销量|月销|库存)/);
  for (const words of [piece.text, first!, ...piece.text.split(betweenFacts), ...runs]) {
    // "￥598.00 充值中": the state beside a sum is none of its words.
    const state = /^([¥￥]\s?[\d,.]+|[\d,.]+\s?元(?=\s?[/／]))\s?[\s/／]\s?(\S{2,6})$/.exec(words);
    // "订单 DK20261118073 ¥880.00": an order's number, and what it cost.
    const numbered = /^(?:订单|单号|编号)\S{0,3}\s?[A-Z0-9][\w-]{5,30}\s+([¥￥]\s?[\d,.]+)$/.exec(words);
    const said = numbered ? numbered[1]! : state && statusOf(state[2]!) ? state[1]! : words;
    const parsed = parseMoney(sumWords(said));
    if (parsed && parsed.confidence >= 0.8) return parsed;
  }
  return null;
}

/** Names of goods hold sums too: only what is a sum and little else. */
export function sumWords(text: string): string {
  const [one] = moneyIn(text).filter((sum) => sum.isSigned || sum.confidence > 0.6);
  if (!one) return '';
  const rest = text
    .replace(one.raw, '')
    // "换换价 ￥476.50 9.53折": how much less it is than something else.
    .replace(/\d(?:\.\d{1,2})?\s?折|\p{Script=Han}{1,3}价(?=\s|$)/gu, '')
    .replace(
      /实付款?|券后|折后|到手|限时|秒杀|拼团|活动|实收|付款|支付|金额|应付|价格?|合计|总计?|共计?|售|起|元|人民币|total|paid|amount|cny|rmb/gi,
      '',
    );
  return rest.replace(/[\s\d.,+\-–—¥￥/:：()（）]/g, '').length <= 1 ? one.raw : '';
}

/** The large sum under a heading that is no name of a sum: "支付订单" over "￥50.02". */
export function isLargeSum(piece: Piece, label: string): boolean {
  const meanings = likelyMeaningsOf(label);
  // "券码" over "￥ 91.20": a sum with its sign is no code.
  const isBeyond = meanings[0]?.name === 'cardSecret' && /^[¥￥]\s?[\d,]+(\s?\.\d{1,2})?$/.test(piece.text);
  return (
    (piece.size >= 22 || isBeyond) &&
    sumIn(piece) !== null &&
    !meanings.some((one) => /Fen$|unwanted|buyer/.test(one.name))
  );
}

/**
 * Over a talk or a case the order it is about stands in a line or two: its number, its goods, what it cost. The sum is
 * the one that shares a line with the number, or that lies between goods or number and a state.
 */
function cardSum(scope: Loose): Candidate[] {
  if (scope.known.has('amountFen')) return [];
  const shown = scope.pieces.filter((piece) => !piece.isHidden && !piece.isControl && !piece.isAside);
  const found = shown.flatMap((piece, i) => {
    const [sum, ...more] = piece.text.length <= 60 ? moneyIn(piece.text).filter((one) => one.isSigned) : [];
    if (!sum || more.length > 0 || /[。？！，]|已售|销量|累计|今日|QQ|券|余额|退/.test(piece.text)) return [];
    const holds = (one: Piece | undefined) =>
      one !== undefined &&
      [...scope.values].some((value) => String(value).length >= 4 && one.text.includes(String(value)));
    const next = shown[i + 1];
    const isStated = next !== undefined && next.text.length <= 12 && statusOf(next.text) !== null;
    const isNumbered = holds(piece) && /\d{4}/.test(piece.text.replace(sum.raw, ''));
    if (!isNumbered && !isStated && !(holds(shown[i - 1]) && holds(next))) return [];
    const parsed = parseMoney(sum.raw);
    return parsed ? [{ piece, parsed, offset: piece.text.indexOf(sum.raw) }] : [];
  });
  const [first] = found;
  if (!first || found.some(({ parsed }) => parsed.value !== first.parsed.value)) return [];
  return [at(scope, { name: 'amountFen', ...first, sure: 0.9 })];
}
