import { valueBeside } from './beside';
import { columnPairs } from './columns';
import { eventPairs, sureRelations } from './event-pairs';
import { isLabel, isLikelyLabel, meaningsOf, plainWords } from './label-words';
import { holdsWay, marksOf, pairsInside, trimmed } from './line-pairs';
import { enclosing, type Piece, type View } from './page-view';
import { payWords } from './pay-ways';
import { isInside, placed } from './placing';
import type { Pair } from './relation';
import { statusOf } from './status-words';

/** All pairs of label and value of a page: inside a line, in tables and lists, and by where they stand. */
export function pairsOf(view: View): Pair[] {
  const columns = columnPairs(view);
  const isHeader = new Set(columns.map((pair) => pair.labelAt));
  const taken = new Set<number>(columns.map((pair) => pair.piece.at));
  const pairs = [...columns, ...printedPairs(view)];
  const valueAt = new Set<number>();
  for (const piece of view.pieces) {
    if (piece.isIcon || (piece.isControl && piece.isButton)) continue;
    if (!piece.isControl) pairs.push(...pairsInside(piece));
    if (isHeader.has(piece.at) || taken.has(piece.at)) continue;
    const label = openLabel(piece) ?? placedLabel(view, piece);
    // What is surely a value announces nothing, even if it sounds so: 仅退款, 支付宝.
    if (label === null || (valueAt.has(piece.at) && !/[:：]\s*$/.test(piece.text))) continue;
    const beside = valueBeside(view, piece, label);
    if (!beside || isHeader.has(beside.piece.at)) continue;
    pairs.push({ ...beside, label: wholeLabel(view, piece, label) });
    if (sureRelations.has(beside.how) && isLikelyLabel(label)) valueAt.add(beside.piece.at);
  }
  return [...pairs, ...eventPairs(view, pairs)];
}

/** "户名" alone says little: the cell before it says whose. */
function wholeLabel({ pieces }: View, piece: Piece, label: string): string {
  if (!/^(户名|账户名称?|名称|姓名|全称)$/.test(plainWords(label))) return label;
  // "收 款 人" may be written from top to bottom, a line for each.
  const lines = new Map<number, string>();
  for (const { block, text } of pieces.slice(Math.max(0, piece.at - 6), piece.at))
    lines.set(block, `${lines.get(block) ?? ''}${text}`);
  const whose = [...lines.values()]
    .reverse()
    .find((text) => /^(收款|付款|对方|汇款|转入|转出).{0,3}$/.test(plainWords(text)));
  return whose ? `${plainWords(whose)}${label}` : label;
}

/** What a piece announces when it is a label and nothing more; null when its value stands in the same line. */
function openLabel(piece: Piece): string | null {
  if (piece.isControl || piece.isButton || holdsWay(piece)) return null;
  const last = piece.text.replace(/(?<![\s*:：….])[\s*:：….]+$/, '');
  if (last.length > 24) return null;
  // "共 2 件商品，总金额：" ends with its label.
  const tail = last.split(/[，,。;；]\s?/).at(-1)!;
  if (tail !== last && last.length < piece.text.length && isLabel(tail)) return tail;
  // 微信支付 and 银联在线支付 are ways to pay.
  if (
    last.length === piece.text.length &&
    payWords.test(last) &&
    last.replace(payWords, '').length <= 4 &&
    !isSum(last)
  )
    return isNumberLabel(last) ? last : null;
  // "已售 8.8 万" says it all; "卡密 1" waits for its value.
  if (/\d/.test(last) && meaningsOf(last)[0]?.name !== 'cardSecret') return null;
  if (isLabel(last)) return isState(last) && last.length === piece.text.length ? null : last;
  // "* 订单号", "❖ 订单号", and words any page could have invented, with a colon.
  const bare = last.replace(/^[^\p{L}\d]+/u, '');
  if (isLabel(bare)) return bare;
  if (/[:：]\s*$/.test(piece.text) && last.length <= 10 && !/[:：]/.test(last)) return last;
  const marks = marksOf(piece);
  const end = marks.at(-1);
  return end && trimmed(piece.text, end.to, piece.text.length).from >= piece.text.length ? end.label : null;
}

/** 退回余额 names a sum, though 余额 is a way to pay. */
function isSum(label: string): boolean {
  return /Fen$/.test(meaningsOf(label)[0]?.name ?? '');
}

/** Whether a label is as well a state; of one in two languages the Chinese half tells. */
function isState(label: string): boolean {
  return statusOf(/^[A-Za-z .]+\s*(\p{Script=Han}{2,8})$/u.exec(label)?.[1] ?? label) !== null;
}

function isNumberLabel(words: string): boolean {
  return /(号|单|流水|id|no|number|时间|金额|方式|状态|账号|名称|说明|附言|留言|备注)$/i.test(words);
}

/** A short text in the first cell of a row, in dt or in a label element announces what follows, whatever its words. */
function placedLabel({ reading }: View, piece: Piece): string | null {
  if (piece.isControl || piece.isButton || piece.isAside || !isLikelyLabel(piece.text)) return null;
  // "实付（支付宝）" is over a sum all the same.
  if (payWords.test(piece.text) && !isNumberLabel(piece.text) && !isSum(piece.text)) return null;
  const cell = enclosing(reading, reading.runs[piece.parts[0]!.run]!.block, /^(td|th|dt|label|li|h[1-6])$/);
  if (cell >= 0 && /^(td|th|dt|label)$/.test(reading.blocks[cell]!.tag)) return piece.text;
  if (statusOf(piece.text) || /扫|去|请|立即|再次|点击|查看|我/.test(piece.text)) return null;
  return piece.text.length <= 6 && !piece.isHeading && !piece.isBold ? piece.text : null;
}

/** Labels a style sheet prints, names for screen readers and titles, pictures that stand for a word. */
function printedPairs(view: View): Pair[] {
  const { blocks, runs } = view.reading;
  const titles = new Map<number, string>();
  for (const run of runs)
    if (run.source === 'title' && !titles.has(run.block)) titles.set(run.block, run.text);
  const pair = (label: string, piece: Piece): Pair => ({
    ...{ label, labelAt: piece.at, piece, from: 0, to: piece.text.length },
    how: 'printed',
  });
  return view.pieces.flatMap((piece) => {
    const first = runs[piece.parts[0]!.run]!;
    for (let at = first.block, up = 0; at >= 0 && up < 3; at = blocks[at]!.parent, up++) {
      const said = [blocks[at]!.before, blocks[at]!.label, titles.get(at)];
      const label = said
        .map((one) => one?.replace(/(?<![\s:：])[\s:：]+$/, ''))
        .find((one) => one && isLikelyLabel(one));
      if (label && (up === 0 || isAlone(view, piece, at))) {
        // A sign with a name stands before what it names.
        const beside = /[\p{L}\d]/u.test(piece.text) ? null : view.pieces[piece.at + 1];
        if (beside && !beside.isButton && placed(piece, beside) === 'right') return [pair(label, beside)];
        return [pair(label, piece)];
      }
    }
    const picture = runs[piece.parts[0]!.run - 1];
    const isBeside = picture?.source === 'alt' && isInside(view, picture.block, blocks[first.block]!.parent);
    if (isBeside && !piece.isButton && isLikelyLabel(picture.text)) return [pair(picture.text, piece)];
    return [];
  });
}

/** Whether a block holds no other words. */
function isAlone(view: View, piece: Piece, block: number): boolean {
  const [before, after] = [view.pieces[piece.at - 1], view.pieces[piece.at + 1]];
  return (!before || !isInside(view, before.block, block)) && (!after || !isInside(view, after.block, block));
}
