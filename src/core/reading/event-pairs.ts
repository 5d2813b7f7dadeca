import { eventOf } from './label-grammar';
import { likelyMeaningsOf, plainWords } from './label-words';
import type { Piece, View } from './page-view';
import { isClose, placed } from './placing';
import type { Pair } from './relation';
import { timesIn } from './times';

export const sureRelations: ReadonlySet<string> = new Set(['row', 'list', 'for', 'right']);

/** A time alone in its line, under or beside the name of what happened then: the steps of an order. */
export function eventPairs(view: View, known: readonly Pair[]): Pair[] {
  const taken = new Set(
    known.filter((pair) => isSure(pair) || pair.piece.at === pair.labelAt).map((pair) => pair.piece.at),
  );
  const stamps = view.pieces.filter((piece) => {
    const [time] = piece.text.length <= 30 ? timesIn(piece.text) : [];
    const rest = time ? piece.text.replace(time.raw, '').trim() : '';
    if (!time || piece.isControl || taken.has(piece.at) || rest.length > 2) return false;
    // "下单 2026-…" says itself what happened then.
    return rest === '' || !eventOf(stepWords(rest));
  });
  const story = toldUnder(view, stamps);
  if (story) return story;
  return stamps.flatMap((piece) => {
    const before = view.pieces
      .slice(Math.max(0, piece.at - 2), piece.at)
      .reverse()
      .find((one) => {
        const [said = ''] = one.text.split(/[，,]/);
        return (
          said.length <= 10 && one.text.length <= 24 && one.frame === piece.frame && eventOf(stepWords(said))
        );
      });
    if (!before || !isClose(view, before, piece)) return [];
    const how = placed(before, piece);
    return how ? [pairOf(before, before.text, { piece, how })] : [];
  });
}

function pairOf(label: Piece, words: string, { piece, how }: { piece: Piece; how: Pair['how'] }): Pair {
  return {
    ...{ label: words.replace(/^[^\p{L}]+/u, ''), labelAt: label.at, piece, how },
    ...{ from: 0, to: piece.text.length },
  };
}

/** What happened, in the line under each time: the way a case went. Each line tells another thing, else it is of a list. */
function toldUnder(view: View, stamps: readonly Piece[]): Pair[] | null {
  const told = stamps.flatMap((piece) => {
    const under = view.pieces[piece.at + 1];
    const words = under && under.frame === piece.frame ? eventIn(under.text) : null;
    return under && words && placed(piece, under) === 'below' ? [{ piece, under, words }] : [];
  });
  const [first] = told;
  const over = first && view.pieces[first.piece.at - 1];
  const isWhole =
    told.length >= 3 &&
    told.length === stamps.length &&
    new Set(told.map(({ under }) => under.text)).size === told.length &&
    told.every(({ piece }, i) => i === 0 || piece.at - told[i - 1]!.piece.at <= 3) &&
    !(over && eventIn(over.text) && isClose(view, over, first.piece));
  return isWhole
    ? told.map(({ piece, under, words }) => pairOf(under, words, { piece, how: 'below' }))
    : null;
}

/** The words of a line that say what happened: "买家申请退款 ￥12.50", "小二判定：支持买家". */
function eventIn(text: string): string | null {
  if (text.length > 40 || timesIn(text).length > 0) return null;
  const parts = text.split(/[，,：:；;]|\s?[¥￥]/).map((part) => part.trim());
  return parts.find((part) => part.length >= 2 && part.length <= 10 && eventOf(stepWords(part))) ?? null;
}

/** "③ 发货": the number of a step is no part of its name. */
function stepWords(text: string): string {
  return plainWords(text.replace(/^[^\p{L}]+/u, ''));
}

/** A time beside its label, or under a heading that announces times, is no step of another word's. */
function isSure({ how, label }: Pair): boolean {
  if (how !== 'column') return sureRelations.has(how);
  // 更新时间 says what the time is, though it is none that is asked for.
  if (/(时间|日期)$/.test(plainWords(label))) return true;
  return eventOf(plainWords(label)) !== null || /Time$/.test(likelyMeaningsOf(label)[0]?.name ?? '');
}
