import type { Candidate } from '../candidates';
import { isMobileNumber } from '../codes';
import type { FieldName } from '../fields';
import { isCaseHeading } from '../kind-case';
import { meaningsOf } from '../label-words';
import { namesPage, titleParts } from '../page-names';
import type { Piece } from '../page-view';
import type { Parsed } from '../parsed';
import { statusOf } from '../status-words';
import { timesIn } from '../times';
import { parseNumber } from '../values';
import { at, type Loose } from './loose';
import { wordsOf } from './names-goods';
import { remarked, searched } from './numbers-typed';

/** What the address names and the page shows is its number. */
export function numbers(scope: Loose): Candidate[] {
  return [...addressed(scope), ...inSubject(scope), ...searched(scope), ...remarked(scope)];
}

/** "回复：[#SJT-55127] 退款申请": a letter about a case bears its number. */
function inSubject(scope: Loose): Candidate[] {
  if (scope.known.has('ticketNo') || !/^(ticket|refusal)$/.test(scope.kind)) return [];
  return scope.pieces.slice(0, 40).flatMap((piece) => {
    const start = piece.text.slice(0, 120);
    const named =
      piece.isHeading && isCaseHeading(piece.text)
        ? /[A-Za-z]{0,5}-?\d{2,}/.exec(piece.text)?.[0]
        : undefined;
    if (named && !piece.isHidden) {
      const parsed = { value: named, raw: named, confidence: 0.9 };
      return [at(scope, { name: 'ticketNo', parsed, piece, sure: 1, offset: piece.text.indexOf(named) })];
    }
    // "#318" over a case, "TK20261103… 售后支持 高优先级" over its subject.
    const alone =
      scope.kind === 'ticket' && !piece.isHidden && !scope.claimed.has(piece.at) && piece.text.length <= 40
        ? (isTitle(scope, piece) && /^[#＃]\s?(\d{2,12})(?=\s|$)/.exec(piece.text)) ||
          /^[#＃]?([A-Z]{1,4}-?\d{6,}[\dA-Z]*)(?=\s|\p{Script=Han}|$)/u.exec(piece.text)
        : null;
    if (alone && (alone[0].startsWith('#') || isOfCase(piece.text.slice(alone[0].length)))) {
      const parsed = { value: alone[1]!, raw: alone[1]!, confidence: 0.88 };
      return [at(scope, { name: 'ticketNo', parsed, piece, sure: 1 })];
    }
    const raw = (/[[【]\s?[#＃]\s?([A-Za-z0-9][A-Za-z0-9-]{3,19})\s?[\]】]/.exec(start) ??
      /^[#＃]\s?([A-Za-z0-9][A-Za-z0-9-]{3,19})\s[-–—]\s/.exec(start))?.[1];
    const parsed = raw && !piece.isHidden ? parseNumber(raw) : null;
    if (!raw || parsed?.raw !== raw) return [];
    return [at(scope, { name: 'ticketNo', parsed, piece, sure: 0.9, offset: piece.text.indexOf(raw) })];
  });
}

/** A heading by its element, its size or its class: <div class="h1">. */
function isTitle({ page: { reading } }: Loose, { isHeading, block }: Piece): boolean {
  return (
    isHeading ||
    /(^|[\s_-])(h[1-4]|title|subject|heading)([\s_-]|$)/i.test(reading.blocks[block]!.class ?? '')
  );
}

/** What a desk says of a case beside its number: nothing, of which department or how urgent it is. */
function isOfCase(rest: string): boolean {
  return (
    rest.trim() === '' || /优先|紧急|普通|一般|售后|售前|技术|财务|支持|咨询|投诉|工单|处理|待|已/.test(rest)
  );
}

function addressed(scope: Loose): Candidate[] {
  const { page, kind, known } = scope;
  if (scope.isItem || !/^(order|payment|receipt|ticket|refusal|complaint-form|chat)$/.test(kind)) return [];
  const usual: FieldName = kind === 'ticket' && !known.has('ticketNo') ? 'ticketNo' : 'orderId';
  const found: Candidate[] = [];
  for (const { key, value } of addressWords(page.reading.url)) {
    const name = kind === 'refusal' && ofCases.test(key) ? 'ticketNo' : usual;
    if (known.has(name)) continue;
    const parsed = parseNumber(value);
    // What the address calls an order's number is the shop's, whatever the till writes before it.
    const isCalled = /^(shop_?|mch_?|out_?)?(order|dingdan|trade)_?(id|no|sn)$/i.test(key);
    if (!parsed || parsed.raw !== value) continue;
    if (scope.values.has(value) && !(isCalled && name === 'orderId' && !/^trade/i.test(key))) continue;
    // A talk has a number of its own.
    if (kind === 'chat' && !/^(order|trade|dingdan)s?(_?(id|no|sn))?$/i.test(key)) continue;
    // A telephone's number by which orders were looked for.
    if (name === 'orderId' && isMobileNumber(value)) continue;
    const shown = page.view.pieces.find((piece) => !piece.isHidden && hasToken(piece.text, value));
    const inTitle = titleParts(page.reading.title).some((part) => hasToken(part, value));
    if (!shown && inTitle && value.length >= 5)
      found.push({ ...parsed, name, confidence: 0.86, label: 'title', run: -1, piece: null });
    else if (shown && value.length >= 5)
      found.push(at(scope, { name, parsed, piece: shown, sure: 0.95, offset: shown.text.indexOf(value) }));
    else if (name === 'orderId' && kind !== 'ticket') {
      const isNamed = /order|trade|dingdan|bill|ddh/i.test(key);
      const isLong = value.length >= 7 && value.replace(/\D/g, '').length >= 5;
      const confidence =
        isNamed && value.length >= 5
          ? 0.6
          : isLong && /^(o|no|out_?no|id|sn|num|number|n|k|code|bh|oid|dd)$/i.test(key)
            ? 0.45
            : 0;
      if (confidence > 0) found.push({ ...parsed, name, confidence, label: 'url', run: -1, piece: null });
    }
  }
  const named = found.length > 0 || known.has(usual) ? found : titleNumbers(scope, usual);
  return named.length > 0 || usual !== 'ticketNo' || known.has(usual)
    ? named
    : caseInAddress(page.reading.url);
}

/** What the address calls a case, however it was decided. */
const ofCases =
  /^(tickets?|disputes?|cases?|claims?|complaints?|work-?orders?|after-?sales?|arbitrations?)$/i;

/** "/user/ticket/view?id=733", "#/tickets/5526": a case whose number only its address has. */
function caseInAddress(url: string): Candidate[] {
  const path = url.replace(/^[a-z]+:\/\/[^/]*/i, '');
  const raw =
    (/(?:tickets?|work-?_?orders?|gongdan|tousu|complain(?:t|ts)?|support)\/(?:view\/|detail\/|info\/|show\/)?(\d{2,12})(?![\w-])/i.exec(
      path,
    ) ??
      /(?:ticket|work-?_?order|gongdan|tousu|complain)[\w./-]*\?(?:[\w=&]*&)?(?:id|tid|no|sn|ticket_?id|num)=(\d{2,12})(?![\w-])/i.exec(
        path,
      ))?.[1];
  if (!raw) return [];
  return [{ name: 'ticketNo', value: raw, raw, confidence: 0.6, label: 'url', run: -1, piece: null }];
}

/** A number alone in its line, the time of the order in the next: cards of orders without labels. */
export function bareNumbers(scope: Loose, free: Piece[]): Candidate[] {
  if (scope.isItem || scope.known.has('orderId')) return [];
  if (scope.kind === 'chat') return askedFor(scope);
  if (scope.kind !== 'order') return [];
  const found = free.flatMap((piece) => {
    const next = scope.page.view.pieces[piece.at + 1];
    const parsed = parseNumber(piece.text);
    const isTimed = next && next.frame === piece.frame && timesIn(next.text).length > 0;
    const isLong = /^[A-Z]{0,6}[\dA-Z]{0,4}\d{6,}[\dA-Z]{0,8}$/.test(piece.text) && piece.text.length >= 10;
    return isTimed && isLong && parsed?.raw === piece.text ? [{ piece, parsed }] : [];
  });
  if (found.length === 1) return [at(scope, { ...found[0]!, name: 'orderId', sure: 0.86 })];
  const badged = free.flatMap((piece) => numberWithState(piece));
  if (badged.length === 1) return [at(scope, { ...badged[0]!, name: 'orderId', sure: 0.88 })];
  const told = free.flatMap((piece) => numberInLine(piece));
  return told.length === 1 ? [at(scope, { ...told[0]!, name: 'orderId', sure: 0.86 })] : [];
}

/** In a talk: asked for the number of the order, one gives it in a line of its own. */
function askedFor(scope: Loose): Candidate[] {
  const { pieces } = scope.page.view;
  const found = scope.pieces.flatMap((piece) => {
    const parsed =
      piece.isHidden || piece.isControl || piece.text.length > 40 ? null : parseNumber(piece.text);
    const isAsked = pieces
      .slice(Math.max(0, piece.at - 3), piece.at)
      .some((one) => /(订单|单)(编?号|号码)|哪[个笔]?单/.test(one.text));
    return isAsked && parsed?.raw === piece.text && piece.text.length >= 8 ? [{ piece, parsed }] : [];
  });
  return found.slice(0, 1).map((one) => at(scope, { ...one, name: 'orderId', sure: 0.86 }));
}

/** A long number with nothing but states behind it: the head of an order's card. */
function numberWithState(piece: Piece): { piece: Piece; parsed: Parsed }[] {
  const [first, ...rest] = piece.parts.map(({ from, to }) => piece.text.slice(from, to).trim());
  const parsed =
    first && first.length >= 10 && first.length <= 40 && rest.length > 0 ? parseNumber(first) : null;
  return parsed?.raw === first && rest.every((words) => words.length <= 8 && statusOf(words))
    ? [{ piece, parsed: parsed! }]
    : [];
}

/** "SZ-261120-48821 ｜ 2026-11-20 22:14:09 ｜ ￥63.20": an order told in one line, its number first. */
function numberInLine(piece: Piece): { piece: Piece; parsed: Parsed }[] {
  if (piece.text.length > 160) return [];
  const parts = piece.text.split(/\s*[|｜┃│·・]\s*|\u3000|\s{2,}/);
  const [first, ...rest] = parts;
  const isTimed = rest.some((part) => timesIn(part)[0]?.raw === part.trim());
  const parsed = first && isTimed ? parseNumber(first) : null;
  return parsed && parsed.raw === first && first.length >= 8 ? [{ piece, parsed }] : [];
}

/** Where one complains the goods stand behind the number of their order: "CK77120 某会员", "订单 CK77120 · 某会员". */
export function besideNumber(scope: Loose, free: Piece[]): Candidate[] {
  // Over a talk: "交易窗口 单号 CK77120 某会员". What is said in it is no card.
  if (scope.kind === 'chat' && !scope.known.has('productName'))
    return behindNumber(
      scope,
      free.filter((piece) => piece.isHeading),
    );
  if (scope.known.has('productName') || !/^(ticket|complaint-form|refusal)$/.test(scope.kind)) return [];
  const isSellers = (piece: Piece | undefined) =>
    /^(卖家|商家|店铺|店主)\s?[:：]?\s\S{2,20}$/.test(piece?.text ?? '');
  const under = free.find((piece) => {
    const { pieces } = scope.page.view;
    // Who sold it may stand between both.
    const next = isSellers(pieces[piece.at + 1]) ? pieces[piece.at + 2] : pieces[piece.at + 1];
    return (
      piece.at > 0 &&
      next !== undefined &&
      /^(关联|相关)?(订单(编?号)?|单号)\s?[:：]?\s*[A-Z0-9][A-Z0-9-]{4,30}$/i.test(next.text) &&
      /^\p{L}[^，。：:？?！!¥￥]{3,39}$/u.test(piece.text) &&
      !piece.isHeading &&
      !piece.isButton &&
      !isSellers(piece) &&
      piece.text !== scope.platform &&
      !namesPage(piece.text) &&
      !statusOf(piece.text) &&
      meaningsOf(piece.text).length === 0 &&
      !/^(请|您|你|我|返回|选择|填写)|(中心|服务|申请|投诉|反馈)$/.test(piece.text)
    );
  });
  if (under) return [at(scope, { name: 'productName', parsed: wordsOf(under, 0.82), piece: under, sure: 1 })];
  const card = scope.kind === 'complaint-form' ? cardOf(scope, free) : [];
  if (card.length > 0) return card;
  // Of a form's choices the order that is chosen stands in a control.
  const chosen = scope.pieces.filter(
    ({ isControl, isHidden, text }) => isControl && !isHidden && text.length <= 70,
  );
  return behindNumber(scope, [...free.slice(0, 20), ...chosen]);
}

function behindNumber(scope: Loose, pieces: readonly Piece[]): Candidate[] {
  return pieces.flatMap((piece) => {
    const words =
      /^(?:\p{Script=Han}{2,6}\s+(?=单号|订单))?(?:投诉|售后|退款|关联|相关)?(?:订单|单号)?(?:编?号)?\s?[:：]?\s?[A-Z0-9][A-Z0-9-]{4,30}(?:\s+|\s?[·・|｜]\s?)(\p{L}[^·・|｜，。：:¥￥]{2,40})$/u.exec(
        piece.text,
      )?.[1];
    const isOther =
      !words ||
      statusOf(words) !== null ||
      namesPage(words) ||
      meaningsOf(words).length > 0 ||
      timesIn(words).length > 0 ||
      /^(复制|copy|查看|详情|提交|opened|created)/i.test(words);
    if (isOther) return [];
    const parsed = { value: words.trim(), raw: words.trim(), confidence: 0.85 };
    return [at(scope, { name: 'productName', parsed, piece, sure: 1, offset: piece.text.indexOf(words) })];
  });
}

/** The goods a complaint is about, as a cart shows them: the shop, the name, price and number of pieces, line by line. */
function cardOf(scope: Loose, free: Piece[]): Candidate[] {
  const { pieces } = scope.page.view;
  return free
    .slice(0, 16)
    .flatMap((price): Candidate[] => {
      const count = /^(?:(?:单价\s?)?[¥￥]\s?[\d,.]+|[^，。：:]{2,14})?\s*[x×✕*]\s?(\d{1,4})$/i.exec(
        price.text,
      )?.[1];
      const name = pieces[price.at - 1];
      if (!count || !name || name.isButton || !/^\p{L}[^，。：:？?！!¥￥]{3,39}$/u.test(name.text)) return [];
      if (statusOf(name.text) || meaningsOf(name.text).length > 0 || namesPage(name.text)) return [];
      const parsed = { value: Number(count), raw: count, confidence: 0.9 };
      const found = [
        at(scope, { name: 'productName', parsed: wordsOf(name, 0.86), piece: name, sure: 1 }),
        at(scope, { name: 'quantity', parsed, piece: price, sure: 1, offset: price.text.lastIndexOf(count) }),
      ];
      const shop = pieces[name.at - 1];
      const isShop =
        shop &&
        !shop.isButton &&
        !shop.isHeading &&
        /^\p{L}[^，。：:¥￥]{2,17}$/u.test(shop.text) &&
        shop.text !== scope.platform &&
        !namesPage(shop.text) &&
        meaningsOf(shop.text).length === 0;
      if (isShop && !scope.known.has('merchant')) {
        const named = { value: shop.text, raw: shop.text, confidence: 0.84 };
        found.push(at(scope, { name: 'merchant', parsed: named, piece: shop, sure: 1 }));
      }
      return found;
    })
    .slice(0, 3);
}

/** "订单 #CM61119-5528 - 某店": a title that names the number and says whose it is. */
function titleNumbers({ page }: Loose, name: FieldName): Candidate[] {
  const words =
    name === 'ticketNo'
      ? /(?:工单|投诉|售后|维权|受理|案件|反馈|ticket|case)(?:单|编?号|详情)?\s*[#＃:：]?\s*([A-Za-z0-9][A-Za-z0-9-]{3,30})/i
      : /(?:订单|单号|order)(?:编?号|详情)?\s*[#＃:：]?\s*([A-Za-z0-9][A-Za-z0-9-]{4,30})/i;
  const raw = words.exec(page.reading.title)?.[1];
  const parsed = raw ? parseNumber(raw) : null;
  return parsed && parsed.raw === raw
    ? [{ ...parsed, name, confidence: 0.86, label: 'title', run: -1, piece: null }]
    : [];
}

function addressWords(url: string): { key: string; value: string }[] {
  const words: { key: string; value: string }[] = [];
  const path = url.replace(/^[a-z]+:\/\/[^/]*/i, '');
  let before = '';
  for (const part of path.split(/[/?&#]/)) {
    const [key, value] = part.includes('=')
      ? [part.slice(0, part.indexOf('=')), part.slice(part.indexOf('=') + 1)]
      : [before, part];
    const word = value.replace(/\.html?$/, '');
    if (word !== '' && word.length <= 60) words.push({ key, value: word });
    before = part;
  }
  return words;
}

function hasToken(text: string, token: string): boolean {
  const index = text.indexOf(token);
  return (
    index >= 0 &&
    !/[A-Za-z0-9-]/.test(text[index - 1] ?? '') &&
    !/[A-Za-z0-9-]/.test(text[index + token.length] ?? '')
  );
}
