import { type Candidate, candidateAt, type Scope } from './candidates';
import { isLabel } from './label-words';
import type { Piece } from './page-view';
import { familiesIn, isBareWay, isVagueWay, payWords } from './pay-ways';
import { phrases } from './sentence-words';
import { toldPhrases } from './told-phrases';
import { parsers } from './values';

const allPhrases = [...phrases, ...toldPhrases];

/** The candidates that sentences hold. Bare labels in lines of their own are the pairs' matter. */
export function sentenceCandidates({ page, kind, pieces }: Scope): Candidate[] {
  const found: Candidate[] = [];
  const ways = pieces.flatMap(({ isHidden, isAside, text, parts }) =>
    isHidden || isAside
      ? []
      : [text, ...parts.map(({ from, to }) => text.slice(from, to))].filter((words) => isBareWay(words)),
  );
  const isChoice =
    kind === 'payment' &&
    new Set(ways.flatMap((words) => payWords.exec(words)?.[0].toLowerCase() ?? [])).size > 1;
  for (const piece of pieces) {
    if (piece.isControl || piece.isAside || piece.text.length > 600) continue;
    const isWordy = !/\d/.test(piece.text);
    for (const [name, sure, pattern] of allPhrases) {
      // Without a digit there is neither number, sum nor time.
      if (isWordy && /(Fen|Time|Id|No|quantity)$/.test(name) && name !== 'agentId') continue;
      // In a case the sums of the order it names count, not those of whatever else is told.
      if (kind === 'ticket' && /productName|quantity/.test(name)) continue;
      const isAsked = name === 'refundFen' && /请|要求|申请|我要|已经?[给为]?(?:您|你)?退/.test(piece.text);
      const isPaid =
        name === 'amountFen' && /(我|昨天|今天|前天|当时|一共)付了|扣了|已经?扣|付了|付的/.test(piece.text);
      if (kind === 'ticket' && /Fen$/.test(name) && !isAsked && !isPaid && !/订单/.test(piece.text)) continue;
      if (kind === 'ticket' && name === 'orderId' && /^[#＃№]/.test(piece.text.trim())) continue;
      // In a talk, what was paid and what is to come back.
      if (kind === 'chat' && name === 'amountFen' && !/付了|花了|实付|付款\s?[¥￥]/.test(piece.text))
        continue;
      if (name === 'status' && kind !== 'chat' && kind !== 'ticket') continue;
      if (name === 'agentId' && !/^(chat|ticket|refusal|complaint-form)$/.test(kind)) continue;
      // "微信支付" alone in its line is a choice, where others stand beside it.
      if (name === 'payMethod' && isChoice && isOneOfThem(piece)) continue;
      // Nor is one that is praised: "推荐安装支付宝 App 的用户使用".
      if (name === 'payMethod' && isChoice && /推荐|安装|立减|首单|优惠/.test(piece.text)) continue;
      if (name === 'payMethod' && familiesIn(piece.text) > 1) continue;
      if (name === 'payMethod' && !/^(order|payment|receipt|chat)$/.test(kind)) continue;
      for (const match of piece.text.matchAll(pattern)) {
        const words = match[1];
        if (name === 'productName' && words && (isLabel(words) || /^的/.test(words))) continue;
        const parsed = words && parsers[name](words);
        if (!parsed || /相差|差价|节省|优惠|立减|比/.test(match[0].slice(0, match[0].indexOf(words))))
          continue;
        // What a shop promises whom it makes wait is told beside every order: 赔您 5 元.
        if (name === 'refundFen' && !/^(chat|ticket)$/.test(kind) && /^[补赔]/.test(match[0])) continue;
        // "超时赔您 5 元" is told of what may be.
        if (name === 'refundFen' && sure < 0.93 && isPromise(piece.text.slice(0, match.index))) continue;
        if (name === 'payMethod' && isVagueWay(words)) continue;
        const offset = match.index + match[0].indexOf(words);
        const label = match[0]
          .slice(0, Math.max(0, match[0].indexOf(words)))
          .trim()
          .slice(-12);
        found.push(candidateAt(page.view, { name, parsed, piece, offset, label, sure }));
      }
    }
  }
  return found;
}

/** "微信支付 推荐": a way to pay to choose from, whatever is said of it. */
function isOneOfThem({ text, parts }: Piece): boolean {
  const words = parts.map(({ from, to }) => text.slice(from, to));
  return isBareWay(text) || (isBareWay(words[0]!) && words.filter((one) => isBareWay(one)).length === 1);
}

/** Whether what is told next depends on something that was said just before. */
function isPromise(before: string): boolean {
  return /如果?|若|要是|的话|超时|逾期|超过|晚到/.test(before.slice(-20));
}
