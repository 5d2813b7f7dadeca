import type { Candidate } from '../candidates';
import { meaningsOf, plainWords } from '../label-words';
import { moneyIn } from '../money';
import type { Piece } from '../page-view';
import { isHowSent, isOfElse, isToldInParts, statusOf } from '../status-words';
import { parsers } from '../values';
import { at, betweenFacts, type Loose } from './loose';
import { pictures } from './pictures';

/** A short word that is nothing but a state, alone among its neighbours: one of several is a tab or a step. */
export function badges(scope: Loose, free: Piece[]): Candidate[] {
  if (scope.known.has('status')) return [];
  if (scope.kind === 'chat') return cardStates(scope, free);
  if (!/^(order|receipt|payment)$/.test(scope.kind)) return [];
  const words = [...free, ...misplaced(scope)].flatMap((piece) => {
    const whole = [{ text: piece.text, offset: 0 }];
    const bold =
      piece.parts.length > 1
        ? piece.parts.map((part) => ({ text: piece.text.slice(part.from, part.to), offset: part.from }))
        : [];
    const split =
      piece.text.length < 120
        ? piece.text
            .split(betweenFacts)
            .flatMap((one) => one.split(/\s*…+\s*/))
            .map((text) => ({ text, offset: piece.text.indexOf(text) }))
        : [];
    // "订单已过期，请勿继续付款": what a headline says first.
    const first =
      piece.isHeading && ![...whole, ...bold].some((one) => isTwoHalves(one.text))
        ? [{ text: piece.text.split(/[，,。！!]/)[0]!, offset: 0 }]
        : [];
    const waiting = scope.kind === 'payment' && !piece.isButton ? waitingIn(piece.text) : [];
    const all = [...whole, ...bold, ...(split.length > 1 ? split : []), ...first, ...waiting];
    const found = all.flatMap(({ text, offset }) => {
      const plain = plainWords(text);
      const value =
        plain.length >= 2 &&
        (sizeOf(plain) <= 10 || isTwoHalves(text)) &&
        !/[？?]|请|如|我要|\d:\d|[款付单买货功][之以]?后|均|一律/.test(text)
          ? statusOf(text)
          : null;
      if (
        !value ||
        piece.isButton ||
        isDoing(plain) ||
        (scope.kind === 'payment' && isSaidDone(plain)) ||
        isHowSent(text) ||
        isOfElse(text) ||
        isCounted(scope, piece) ||
        // "Total paid" is the name of a sum.
        (meaningsOf(text).some((one) => /Fen$/.test(one.name)) && /[A-Za-z]/.test(text)) ||
        // Where one pays, only the end of it is a state.
        (scope.kind === 'payment' &&
          !isWaiting(text) &&
          (!piece.isHeading || !/^(closed|failed|paid|refunded)$/.test(value))) ||
        (meaningsOf(text).some((one) => one.name === 'refundFen') && plain === '退款')
      )
        return [];
      return [{ piece, text: text.trim(), offset, value }];
    });
    // "订单信息 待发货": a heading before its badge is no part of the state.
    const isWider = (one: (typeof found)[number]) =>
      !isTwoHalves(one.text) &&
      found.some(
        ({ text, value }) => value === one.value && text.length < one.text.length && one.text.includes(text),
      );
    // "已付款 · 发货中": that it was paid says less than what became of it.
    const isMore = found.some(({ value }) => /^(pending|delivered|failed|refunded|closed)$/.test(value));
    return found.filter((one) => !isWider(one) && !(isMore && one.value === 'paid'));
  });
  const isCrowded = (one: (typeof words)[number]) =>
    !scope.isItem &&
    words.some(
      (other) =>
        other.piece !== one.piece && other.text !== one.text && isNear(scope, one.piece, other.piece),
    );
  const current = words.filter((one) => isCurrentStep(scope, one.piece));
  if (current.length === 1) {
    const { piece, text, offset, value } = current[0]!;
    return [
      at(scope, { name: 'status', parsed: { value, raw: text, confidence: 0.86 }, piece, sure: 1, offset }),
    ];
  }
  const pictured = scope.isItem || words.length > 0 ? [] : pictures(scope, 'status');
  if (pictured.length > 0) return pictured;
  const alone = words.filter((one) => !isCrowded(one) && !isTab(scope, one.piece));
  return alone.map(({ piece, text, offset, value }, i) => {
    const stands = piece.isHeading || piece.size >= 18 ? 0.95 : 0.9;
    const parsed = {
      value,
      raw: text,
      confidence: (stands - i * 0.02) * (value === 'paid' && scope.kind === 'order' ? 0.97 : 1),
    };
    return at(scope, { name: 'status', parsed, piece, sure: 1, offset });
  });
}

/** "实付 ￥36.00 · 已发货": what the card over a talk says of the order. */
function cardStates(scope: Loose, free: readonly Piece[]): Candidate[] {
  return free.flatMap((piece) => {
    const parts = piece.text.length <= 60 ? piece.text.split(/\s*[・·|｜┃│]\s*/) : [];
    const isCard = parts.some((part) => moneyIn(part).some((one) => one.isSigned) && part.length <= 16);
    const text = isCard
      ? parts.find((part) => plainWords(part).length <= 8 && statusOf(part) !== null)
      : null;
    if (!text) return [];
    const parsed = { value: statusOf(text)!, raw: text, confidence: 0.9 };
    return [at(scope, { name: 'status', parsed, piece, sure: 1, offset: piece.text.indexOf(text) })];
  });
}

/** Where one pays, the words that say that nobody has yet. */
function isWaiting(text: string): boolean {
  const plain = plainWords(text)
    .replace(/^[a-z]{4,30}(?=\p{Script=Han})/u, '')
    .replace(/^(您的|该|本)?(订单|系统)(?=正在|尚|还|暂|待|等|未)/, '');
  return /^(正在)?(等待?|等候|待)(买家|您|用户|顾客)?的?(扫码)?(付款|支付|转账)中?$|^(您|你)?(尚|还|暂)?(未|没有?)(收到|检测到|查询到|查到)?(您的?)?(付款|支付)$|^(itis|orderis)?(awaiting|waitingfor)payment$/.test(
    plain,
  );
}

/** "未支付　二维码有效期还剩 02 分", "正在等待付款，付好了会跳转": the state begins what a till tells. */
function waitingIn(text: string): { text: string; offset: number }[] {
  if (text.length > 120) return [];
  const said = [...text.matchAll(/(?:[^，,。·|｜┃│\u3000.]|\.(?!\s))+/g)].flatMap((match) => {
    const [first] = match[0].trim().split(/\s/);
    return [match[0].trim(), first!].map((one) => ({ text: one, offset: match.index }));
  });
  return said.filter((one) => isWaiting(one.text)).slice(0, 1);
}

/** A state in the place of something else: 宝贝内容 等待发货 says that there is none yet. */
function misplaced({ pieces, claimed, page: { view } }: Loose): Piece[] {
  return pieces.filter((piece) => {
    const label = claimed.get(piece.at);
    return (
      label !== undefined &&
      !piece.isHidden &&
      !piece.isControl &&
      (!view.hasDialog || piece.isOnTop) &&
      plainWords(piece.text).length <= 5 &&
      /^(pending|delivered|failed)$/.test(statusOf(piece.text) ?? '') &&
      /^(cardSecret|productName)$/.test(meaningsOf(label)[0]?.name ?? '')
    );
  });
}

/** 已发卡密 over "2 张" says how many. */
function isCounted({ pairs }: Loose, piece: Piece): boolean {
  return pairs.some(
    ({ labelAt, label, piece: value, from, to }) =>
      labelAt === piece.at &&
      meaningsOf(label)[0]?.name === 'deliveredCount' &&
      parsers.deliveredCount(value.text.slice(from, to)) !== null,
  );
}

/** What one can do there, in as few words as a state: a link 取消 closes nothing yet. */
function isDoing(plain: string): boolean {
  return /^(取消|关闭|撤销|终止|作废|删除)(订单|申请|交易)?$/.test(plain);
}

/** What is pressed at a till when one has paid: 我已付款, 已完成支付. */
function isSaidDone(plain: string): boolean {
  return /^我已|^我?已?(支付|付款)完成$|^我?已?完成(支付|付款)$/.test(plain);
}

/** A state said in two languages is as short as in one, and letters say less than signs do. */
function sizeOf(plain: string): number {
  if (/^[a-z]{1,24}$/.test(plain)) return plain.length / 2;
  return plain.length <= 34 ? plain.replace(/^[a-z]{4,}(?=\p{Script=Han})/u, '').length : plain.length;
}

function isNear({ page: { view } }: Loose, one: Piece, other: Piece): boolean {
  const blocks = view.reading.blocks;
  const isSibling = blocks[one.block]!.parent === blocks[other.block]!.parent;
  return (
    isSibling &&
    Math.abs(one.at - other.at) <= 4 &&
    Math.abs((one.box?.[1] ?? 0) - (other.box?.[1] ?? 0)) < 12
  );
}

/** "买家已付款，等待卖家发货": a state told in two halves. */
function isTwoHalves(text: string): boolean {
  const words = text.trim();
  return text.length <= 18 && words.split(/[，,]/).length === 2 && isToldInParts(words);
}

/** Of the steps of an order, the one that is marked as under way, while others beside it are not. */
function isCurrentStep({ page: { view } }: Loose, piece: Piece): boolean {
  const { blocks } = view.reading;
  const marked = /(^|[\s_-])(process|active|current|cur|on|doing|now)(?=[\s_-]|$)/i;
  for (let at = piece.block, up = 0; at >= 0 && up < 4; at = blocks[at]!.parent, up++) {
    const { class: names = '', parent } = blocks[at]!;
    if (!marked.test(names)) continue;
    const around = blocks.filter((one, index) => one.parent === parent && index !== at);
    const isSteps =
      /step|progress|process|flow|bar/i.test(`${names} ${blocks[parent]?.class ?? ''}`) ||
      isWay(view, parent);
    return isSteps && around.length >= 2 && around.every((one) => !marked.test(one.class ?? ''));
  }
  return false;
}

/** 待付款, 待发货, 待收货, 已完成 side by side, and no 全部: the way an order goes. */
function isWay({ pieces, reading: { blocks } }: Loose['page']['view'], parent: number): boolean {
  const said = pieces
    .filter(({ block, isHidden }) => !isHidden && (blocks[block]!.parent === parent || block === parent))
    .map(({ text }) => plainWords(text));
  return (
    said.length >= 3 &&
    said.every((words) => statusOf(words) !== null || /^(提交|下单|已?下单|拍下)/.test(words)) &&
    /(付|支付|下单|提交|拍下)/.test(said[0]!) &&
    /完成|评价|收货|成功/.test(said.at(-1)!)
  );
}

function isTab({ page: { view } }: Loose, piece: Piece): boolean {
  return [-3, -2, -1, 1].some((step) =>
    /^(全部|所有|all)(订单)?[（(\d)）]*$/i.test(view.pieces[piece.at + step]?.text ?? ''),
  );
}
