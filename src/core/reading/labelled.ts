import { type Candidate, candidateAt, type Scope } from './candidates';
import { isMobileNumber } from './codes';
import type { FieldName } from './fields';
import { gradedHeads } from './graded-heads';
import { asPack, goodsOf, isOfGoods, isTitled } from './label-goods';
import { eventOf } from './label-grammar';
import { likelyMeaningsOf, plainWords } from './label-words';
import { moneyIn } from './money';
import { isOtherSum } from './other-sums';
import type { Piece, View } from './page-view';
import { payWords } from './pay-ways';
import { askedSum, relatedOrder } from './related-order';
import { type Pair, trust } from './relation';
import { statusOf } from './status-words';
import { parseTime, timesIn } from './times';
import { parsers } from './values';

/** The candidates that labels announce; and which pieces stand under a label at all. */
export function labelledCandidates({ page, pairs }: Scope): {
  found: Candidate[];
  claimed: Map<number, string>;
} {
  const found: Candidate[] = [];
  const claimed = new Map<number, string>();
  const letterAt =
    pairs.find(({ label }) => /^(发件人|寄件人|发信人)$/.test(plainWords(label)))?.labelAt ?? -1;
  const graded = gradedHeads(pairs);
  for (const pair of pairs) {
    if (graded.has(pair.labelAt)) continue;
    // A paragraph under words nobody knows is a paragraph.
    const isLoose =
      pair.how === 'below' &&
      pair.piece.text.length > 30 &&
      (likelyMeaningsOf(pair.label).length === 0 || /[。.]$/.test(pair.piece.text));
    if (pair.piece.at !== pair.labelAt && !isLoose && canBeOf(pair)) claimed.set(pair.piece.at, pair.label);
    const one = candidateOf(page.view, pair);
    // The time over a letter is when it was sent.
    const isSent =
      letterAt >= 0 &&
      Math.abs(pair.labelAt - letterAt) <= 4 &&
      /^(发送|收信|接收)?(时间|日期)$/.test(plainWords(pair.label));
    if (one && !(isSent && one.name === 'orderTime')) found.push(one);
    const way = one && /^(amountFen|payableFen)$/.test(one.name) ? wayBeside(page.view, pair) : null;
    if (way) found.push(way);
    found.push(...wayAndTime(page.view, pair));
    if (one?.name === 'productName') found.push(...relatedOrder(page.view, pair));
    if (one?.name === 'productName' && /咨询/.test(pair.label)) found.push(...askedSum(page.view, pair));
    if (one?.name === 'orderId') found.push(...goodsOf(page.view, pair));
    const count = one?.name === 'productName' ? countBeside(page.view, pair) : null;
    if (count) found.push(count);
  }
  return { found: found.map((one) => asPack(one, found)), claimed };
}

/** Whether what stands beside or under a label can be what it announces: 券码 over a sum is of the goods above it. */
function canBeOf({ label, piece, how }: Pair): boolean {
  if (how !== 'right' && how !== 'below') return true;
  const [meaning] = likelyMeaningsOf(label);
  if (meaning?.name === 'cardSecret' || meaning?.name === 'productName')
    return (
      !/^([¥￥]\s?[\d,]+(\s?\.\s?\d{1,2})?|[x×✕*]\s?\d{1,4}|[#＃].*)$/i.test(piece.text.trim()) &&
      timesIn(piece.text.slice(0, 80)).length === 0
    );
  return !/Fen$/.test(meaning?.name ?? '') || /\d|免/.test(piece.text);
}

/** The words of a pair; a name that starts a run of its own line ends with that run: "商家 某店 信誉 4.6". */
function wordsOf(view: View, { label, piece, from, to }: Pair, name: FieldName): string {
  if (name === 'productName') {
    const text = piece.text.slice(from, nameEnd(view, piece, from, to));
    return isTold(label) ? text : text.replace(/\s[x×✕*]\s?\d{1,5}$/i, '');
  }
  // "部分发货 应取 4 张，已取 2 张": a state in an element of its own, and what is said of it.
  if (name === 'status') {
    const first = piece.parts.find((one) => one.from >= from && one.to <= to);
    const state = first && piece.text.slice(first.from, first.to);
    if (state && first.to < to && plainWords(state).length <= 8 && statusOf(state)) return state;
  }
  // A number ends with its run, whatever sign to copy it touches it.
  if (/^(orderId|tradeNo|ticketNo)$/.test(name)) {
    const first = piece.parts.find((one) => one.from <= from && from < one.to && one.to < to);
    const number = first && piece.text.slice(from, first.to).trim();
    if (number && /^[A-Za-z0-9][\w-]{5,39}$/.test(number)) return number;
  }
  // What stands in runs behind a name is said of him, or leads to him: "某店" "个人卖家", "某店" "聊一聊".
  const own = name === 'merchant' && piece.parts.find((one) => one.from <= from && from < one.to);
  const part = own && !/[:：]\s*$/.test(piece.text.slice(from, own.to)) ? own : null;
  return piece.text.slice(from, part ? Math.min(to, part.to) : to);
}

/** Where the name of goods ends in its line: before a state, a link or a number of pieces in an element of its own. */
function nameEnd(view: View, { parts, text }: Piece, from: number, to: number): number {
  const { blocks, runs } = view.reading;
  const first = parts.findIndex((one) => one.from <= from && from < one.to);
  const rest = parts.slice(first + 1).filter((one) => one.from < to);
  const end = rest.find((one) => {
    const words = plainWords(text.slice(one.from, one.to));
    const isLink = blocks[runs[one.run]!.block]!.tag === 'a' && first >= 0;
    return (words.length <= 8 && statusOf(words) !== null) || isLink || /^[x×✕*]\d{0,5}$/.test(words);
  });
  // "某月卡 (" "直充" ")": which kind of it, in an element of its own.
  const kind = rest.find(
    (one) => /\S\s?[（(]\s*$/.test(text.slice(from, one.from)) && /^\s*[)）]/.test(text.slice(one.to)),
  );
  if (kind && (!end || kind.from < end.from)) return text.slice(0, kind.from).search(/\s?[（(]\s*$/);
  return end ? end.from : to;
}

/** Where a sentence goes on after the name of goods. */
const runOn =
  /[，,]|\s(?=一直|没|还没|用了|刚用|才用|怎么|为什么|卡密|激活码|兑换码|提示|显示|用不了|打不开|不能)/;

function candidateOf(view: View, pair: Pair): Candidate | null {
  const { label, piece, from, to, how } = pair;
  const words = piece.text.slice(from, to);
  for (const { name, weight } of likelyMeaningsOf(label)) {
    if (name === 'buyer' && /支付|付款|扣款/.test(label) && payWords.test(words) && !/\d{5}|@/.test(words)) {
      const parsed = parsers.payMethod(words.trim());
      return (
        parsed &&
        candidateAt(view, { name: 'payMethod', parsed, piece, offset: from, label, sure: 0.9 * trust[how] })
      );
    }
    const own = how === 'span' ? ownRun(piece, from, to) : words;
    if (isTitled(label, own) || (name === 'orderId' && how !== 'blank' && isOfGoods(label, own))) {
      const parsed = parsers.productName(valueWords('productName', own));
      return (
        parsed &&
        candidateAt(view, { name: 'productName', parsed, piece, offset: from, label, sure: 0.9 * trust[how] })
      );
    }
    if (name === 'unwanted' || name === 'buyer') return null;
    const said = wordsOf(view, pair, name);
    const sent = name === 'cardSecret' ? sentCount(view, pair) : null;
    if (sent) return sent;
    // "买的 某商品，用了 9 天 …": told in a sentence, a name ends where it goes on.
    const isRunOn = name === 'productName' && how === 'blank' && /^(买|购|订)/.test(label.trim());
    const parsed = parsers[name](valueWords(name, isRunOn ? said.split(runOn)[0]! : said));
    // "售后支持：某铺 [QQ客服]": who answers for it, and where; alone it may be said how long.
    if (name === 'merchant' && /^售后/.test(label.trim()) && !leadsOn(pair, said)) continue;
    // "卖家：密保改完截图发我，别登太多设备。" is what he says.
    if (name === 'merchant' && /[，,！].*[。！]\s*$/.test(said)) continue;
    // A state in the line of a heading is that of the goods, not what they are called.
    if (name === 'productName' && plainWords(said).length <= 8 && statusOf(said) !== null) continue;
    // A heading over a name that holds a sum announces nothing of it; nothing went back where it is 0.
    if (parsed && /Fen$/.test(name) && (how === 'below' || how === 'above') && wordy(words, parsed.raw))
      continue;
    if (/^(refund|payable)Fen$/.test(name) && parsed?.value === 0) return null;
    // A template nobody sees is not filled in yet.
    if (/Fen$/.test(name) && parsed?.value === 0 && piece.isHidden) return null;
    // A telephone's number that was typed is no order's.
    if (name === 'orderId' && piece.isControl && isMobileNumber(String(parsed?.value))) return null;
    // "~~598.00~~ 0.00": what is left after a refund is not what it cost.
    if (name === 'amountFen' && parsed?.value === 0 && view.pieces[piece.at - 1]?.isStruck) continue;
    if (parsed && isOtherSum({ name, label, words, raw: parsed.raw, line: piece.text })) continue;
    if (parsed && /Fen$/.test(name) && parsed.confidence < 0.7) {
      // A bare number under a label of money is money all the same.
      const isVague = weight < 0.8 || /^(支付|付款|交易|消费)$/.test(label.trim());
      // "总额(元)" says that it is money, wherever the number stands.
      const isUnit = /[（(]\s?(元|￥|¥|CNY|RMB|人民币)\s?[)）]/i.test(label);
      if (!isUnit && (isVague || how === 'above' || how === 'below')) continue;
      parsed.confidence = 0.9;
    }
    // "零钱（余额 ¥12.37，不足）" cannot be chosen.
    if (name === 'payMethod' && /余额.{0,12}不足|不可用/.test(words)) continue;
    // 交易类型 may say how it was paid, if it names a way.
    if (name === 'payMethod' && weight <= 0.7 && parsed && parsed.confidence < 0.9) continue;
    // "Pay now" is a button, "Pay: Apple" may be a way to pay.
    if (name === 'payMethod' && how === 'blank' && parsed && parsed.confidence < 0.9) continue;
    if (parsed) {
      const isSealed = piece.isControl && view.reading.blocks[piece.block]?.fixed;
      // What can be typed over may be the buyer's own entry.
      const isChosen = piece.isControl && view.reading.blocks[piece.block]?.tag === 'select';
      // In a column of goods a short link is their name, not one of a menu.
      const isNameInList = name === 'productName' && how === 'column' && piece.isLink && piece.isAside;
      const typed = piece.isControl && !isSealed && !isChosen && name !== 'cardSecret' ? 0.93 : 1;
      return candidateAt(view, {
        name,
        parsed,
        piece,
        offset: from,
        label,
        sure:
          ((isSignedSum(name, parsed.raw) && !/小计|商品/.test(label)) || (isChosen && name === 'productName')
            ? Math.max(weight, 0.95)
            : weight) *
          trust[how] *
          typed *
          (isNameInList && !/^(查看|详情|更多|点击|去)/.test(parsed.raw) ? 1 / 0.7 : 1),
      });
    }
  }
  return eventCandidate(view, pair, words);
}

/** The first run of a value whose runs each say something else: "相关订单" "某商品" "2026… · ￥30". */
function ownRun({ parts, text }: Piece, from: number, to: number): string {
  const own = parts.find((one) => one.from <= from && from < one.to);
  return text.slice(from, own ? Math.min(own.to, to) : to);
}

/** Whether a text says more than a sum: the name of goods may hold one. */
function wordy(text: string, raw: string): boolean {
  return text.replace(raw, '').replace(/[^\p{L}]/gu, '').length > 5;
}

/** Whether after a name its line leads to where he can be reached. */
function leadsOn({ piece, from }: Pair, said: string): boolean {
  return /^\s*[[【（(]?\s*(QQ|微信|在线|网页|联系|进店|人工)?(客服|咨询|联系|店铺|QQ)/.test(
    piece.text.slice(from + said.length),
  );
}

/** 付款 alone may be a step or a button; over "￥25.00" it is the sum. */
function isSignedSum(name: FieldName, raw: string): boolean {
  return name === 'amountFen' && /[¥￥元]/.test(raw);
}

/** "付款：25.00元（云闪付）", "支付：支付宝 / ￥77.60": a sum that says how it was paid. */
function wayBeside(view: View, { label, piece, from, to }: Pair): Candidate | null {
  const words = piece.text.slice(from, to);
  const way = payWords.exec(words)?.[0];
  const rest = moneyIn(words)
    .reduce((left, sum) => left.replace(sum.raw, ''), words)
    .replace(way ?? '', '')
    .replace(/当面付|支付|付款|扫码|扫一扫|使用|通过|由|经|[\s/()（）·|｜,，:：-]/g, '');
  if (!way || /^(转账|汇款|钱包|余额)$/.test(way) || rest.length > 1 || !/\d/.test(words)) return null;
  const parsed = { value: way, raw: way, confidence: 0.92 };
  return candidateAt(view, { name: 'payMethod', parsed, piece, offset: from, label, sure: 1 });
}

/** "付款：支付宝 2026-11-08 22:16:45": how it was paid, and when. */
function wayAndTime(view: View, { label, piece, from, to, how }: Pair): Candidate[] {
  if (!/^(付款?|支付|付款方式|支付方式|付款时间|支付时间)$/.test(plainWords(label))) return [];
  const words = piece.text.slice(from, to);
  const [way, time] = [payWords.exec(words)?.[0], parseTime(words)];
  if (!way || !time) return [];
  const rest = words.replace(time.raw, '').replace(way, '');
  if (rest.replace(/支付|付款|扫码|于|[\s/()（）·|｜,，:：-]/g, '').length > 1) return [];
  const sure = trust[how];
  return [
    candidateAt(view, {
      ...{ name: 'payMethod', parsed: { value: way, raw: way, confidence: 0.94 }, piece },
      ...{ offset: from, label, sure },
    }),
    candidateAt(view, { name: 'payTime', parsed: time, piece, offset: from, label, sure }),
  ];
}

/** A description is one text, whatever it holds. */
function isTold(label: string): boolean {
  return /(说明|描述|备注|摘要|内容)[:：\s]*$/.test(label);
}

/** "月卡 ×3": the name of the goods says how many. */
function countBeside(view: View, { label, piece, from, to }: Pair): Candidate | null {
  const count = /(?:^|\s)[x×✕]\s?(\d{1,5})$/i.exec(piece.text.slice(from, to))?.[1];
  if (!count || isTold(label)) return null;
  const offset = piece.text.lastIndexOf(count, to - count.length);
  const parsed = { value: Number(count), raw: count, confidence: 0.93 };
  return candidateAt(view, { name: 'quantity', parsed, piece, offset, label, sure: 0.97 });
}

/** "已发卡密：发放卡密 5 张": how many were sent, not which. */
function sentCount(view: View, { label, piece, from, to, how }: Pair): Candidate | null {
  const count = /^(?:已?发放?了?)?(?:卡密|激活码|兑换码)?\s?(\d{1,5})\s?[张个件份条枚]$/.exec(
    piece.text.slice(from, to).trim(),
  )?.[1];
  if (!count || !/^[已实]/.test(label.trim())) return null;
  const parsed = { value: Number(count), raw: count, confidence: 0.95 };
  return candidateAt(view, {
    ...{ name: 'deliveredCount', parsed, piece, offset: from, label, sure: trust[how] },
  });
}

/** A time under the name of what happened then: 拍下, 付款, 出库. */
function eventCandidate(view: View, { label, piece, from, how }: Pair, words: string): Candidate | null {
  const parsed = parseTime(words);
  if (!parsed || words.replace(parsed.raw, '').trim().length > 2) return null;
  // 支付宝 is a way to pay, not what happened.
  if (payWords.test(label) && label.replace(payWords, '').trim().length <= 1) return null;
  const event = eventOf(plainWords(label));
  if (!event || event.name === 'buyer' || event.name === 'unwanted') return null;
  return candidateAt(view, {
    name: event.name,
    parsed,
    piece,
    offset: from,
    label,
    sure: event.weight * trust[how],
  });
}

/** A value ends where a sentence goes on; names may hold anything but a full stop. */
function valueWords(name: FieldName, words: string): string {
  if (name === 'cardSecret') return words;
  if (name === 'productName') return words.split(/[；;｜┃│|]\s/)[0]!.trim();
  const first = words.split(/[，。；;｜┃│|]|\s[・·]\s/)[0]!.trim();
  if (name !== 'status') return first;
  // "已支付（已通知商户 1 次）": what is said of a state in brackets is none of it.
  const open = words.search(/\s?[（(]/);
  if (open > 1 && statusOf(words.slice(0, open)) !== null) return words.slice(0, open).trim();
  // A state may be said in two halves.
  const both = words.split(/[。；;｜┃│|]|\s[・·]\s/)[0]!.trim();
  return (parsers.status(both)?.confidence ?? 0) > 0.9 ? both : first;
}
