import { type Candidate, candidateAt } from './candidates';
import { withCurrency } from './currency';
import { decide } from './decide';
import type { FieldName, Fields } from './fields';
import { likelyMeaningsOf, plainWords } from './label-words';
import { itemsOf } from './lists';
import { parseMoney } from './money';
import type { Page } from './page';
import type { Piece } from './page-view';
import type { Parsed } from './parsed';
import { statusOf } from './status-words';
import { timesIn } from './times';
import { parseGoods, parseName } from './values';

/** What was paid, as a bill writes it. */
const spent = /^[-−－–]\s?[¥￥]?\s?\d[\d,]*\.\d{2}(\s?元)?$/;

const day =
  /^(今天|昨天|前天|本月|上月|(20\d\d\s?[-/.年]\s?)?\d{1,2}\s?[-/.月](\s?\d{1,2}日?)?)(\s?(星期|周).)?$/;

/**
 * The bills a purse lists: in each row what was paid, with its minus sign, to whom, for what and when, without a label.
 * Empty where orders have labels or the list is of something else.
 */
export function billItems(page: Page): Fields[] {
  const { view, reading } = page;
  const isOfBills =
    /账单|帐单|交易记录/.test(reading.title) ||
    view.pieces
      .slice(0, 8)
      .some(({ text, isHidden }) => !isHidden && /^(我的)?(账单|帐单|交易记录)$/.test(text));
  if (!isOfBills) return [];
  const marks = view.pieces.flatMap((piece, i) =>
    isSpent(piece) ? [found(page, 'orderId', piece, { value: `${i}`, raw: `${i}`, confidence: 0.9 })] : [],
  );
  if (marks.length < 2) return [];
  const items = itemsOf(page, marks).map(({ block, before }) =>
    billOf(
      page,
      view.pieces.filter(({ parts, isHidden, isIcon }) => {
        const at = reading.runs[parts[0]!.run]!.block;
        return !isHidden && !isIcon && at >= block && at < before;
      }),
    ),
  );
  const full = items.filter(({ amountFen, merchant }) => amountFen && merchant);
  return full.length >= 2 && full.length >= items.length * 0.6 ? full : [];
}

function isSpent({ text, isHidden, size }: Piece): boolean {
  return !isHidden && size < 22 && spent.test(text.trim());
}

/** One bill: who was paid stands first, for what under it, before the time or in a line of its own. */
function billOf(page: Page, pieces: readonly Piece[]): Fields {
  const said: Candidate[] = [];
  const add = (name: FieldName, piece: Piece, parsed: Parsed | null) => {
    if (parsed && !said.some((one) => one.name === name)) said.push(found(page, name, piece, parsed));
  };
  for (const piece of pieces) {
    const [time] = timesIn(piece.text);
    const words = (time ? piece.text.replace(time.raw, '') : piece.text).replace(
      /^[\s·・|｜]+|[\s·・|｜]+$/g,
      '',
    );
    const state = plainWords(words).length <= 8 ? statusOf(words) : null;
    // Over the bills of a day stands which it is.
    if (day.test(words)) continue;
    if (time) add('payTime', piece, time);
    if (isSpent(piece)) add('amountFen', piece, parseMoney(piece.text));
    else if (state) add('status', piece, { value: state, raw: words, confidence: 0.9 });
    else if (
      words.length >= 2 &&
      likelyMeaningsOf(words).length === 0 &&
      !/^已?退款?\s?[¥￥\d]/.test(words)
    ) {
      const isFirst = !said.some((one) => one.name === 'merchant');
      if (isFirst) add('merchant', piece, parseName(words));
      else add('productName', piece, parseGoods(words) ?? parseName(words));
    }
  }
  return withCurrency(decide(said), page.view);
}

function found(page: Page, name: FieldName, piece: Piece, parsed: Parsed): Candidate {
  const offset = Math.max(0, piece.text.indexOf(parsed.raw));
  return candidateAt(page.view, { name, parsed, piece, offset, label: '', sure: 0.95 });
}
