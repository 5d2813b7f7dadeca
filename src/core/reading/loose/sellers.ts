import type { Candidate } from '../candidates';
import { meaningsOf } from '../label-words';
import { parseMoney } from '../money';
import { namesPage } from '../page-names';
import type { Piece } from '../page-view';
import type { Parsed } from '../parsed';
import { payWords } from '../pay-ways';
import { shopClass } from '../site-names';
import { statusOf } from '../status-words';
import { timesIn } from '../times';
import { parseName } from '../values';
import { at, bare, type Loose } from './loose';
import { peerOf } from './peers';
import { sumIn, sumWords } from './sums';

/** What somebody who sells may call himself: "南山_07", "柠檬苏打🍋". */
function isNick(text: string): boolean {
  return /^(?=.*[\p{L}\d])(?:[\p{L}\d_\p{Extended_Pictographic}-]|\uFE0F){2,18}$/u.test(text);
}

const shopEnd =
  /(店|铺|商行|商社|商贸|商城|工作室|工坊|公司|卡社|经营部|服务部|门市部|营业部|商务部|服务中心|超市|便利)$/;

/** On a bill without labels the payee stands over the sum. */
export function payees(scope: Loose, free: Piece[]): Candidate[] {
  if (scope.known.has('merchant')) return [];
  const named = namedShop(scope);
  if (named.length > 0) return named;
  if (scope.kind === 'product') return [...certified(scope, free), ...rated(scope)].slice(0, 1);
  if (scope.kind === 'order') {
    const said = [...inHeadLine(scope), ...rated(scope), ...overGoods(scope)];
    return said.length > 0 ? said.slice(0, 1) : shops(scope, free);
  }
  // Over a talk stands whom one talks to.
  if (/^(chat|ticket|refusal)$/.test(scope.kind)) {
    const said = [...rated(scope), ...talkedTo(scope), ...titled(scope)];
    if (said.length > 0 || scope.kind !== 'chat') return said.slice(0, 1);
    return shops(scope, free.slice(0, 2));
  }
  if (!/^(receipt|payment)$/.test(scope.kind)) return [];
  const [one] = certified(scope, free);
  if (one) return [one];
  const large = [...free].sort((a, b) => b.size - a.size)[0];
  if (!large || large.size < 20 || !sumIn(large)) return [];
  // Or in one box with it, before it: "退款-某店" "+108.00" "退款成功".
  const inside = scope.kind === 'receipt' ? inOneBox(large) : null;
  if (inside) return [at(scope, { name: 'merchant', parsed: inside, piece: large, sure: 0.92 })];
  const over = free
    .filter((piece) => piece.at < large.at && piece.at >= large.at - 2)
    // What kind of payee it is, is not who.
    .filter((piece) => !/^(个人|商户|企业|二维码)?(收款|转账|付款)(码)?$/.test(piece.text))
    .reverse();
  // Or right below it.
  const under = free.find((piece) => piece.at === large.at + 1);
  const payee = [...over, ...(under && shopEnd.test(under.text) ? [under] : [])].find((piece) => {
    const name = parseName(piece.text.replace(/^(收款方|付款给|转账给|向)\s*/, ''));
    // Where one pays the goods stand there as well: only what is named as shops are.
    const isShop = scope.kind === 'receipt' || shopEnd.test(piece.text);
    return name && isShop && !statusOf(piece.text) && !namesPage(piece.text) && piece.text !== scope.platform;
  });
  return payee
    ? [at(scope, { name: 'merchant', parsed: parseName(payee.text)!, piece: payee, sure: 0.92 })]
    : [];
}

/** Who was paid, in the run before the sum. */
function inOneBox({ parts, text }: Piece): Parsed | null {
  const [first, second] = parts.map(({ from, to }) => text.slice(from, to).trim());
  if (!first || !second || !parseMoney(sumWords(second))) return null;
  const name = parseName(first);
  const isOther = meaningsOf(first).length > 0 || /\d\.\d\d|付/.test(first) || statusOf(first) !== null;
  return name && !isOther && !namesPage(name.raw) ? name : null;
}

/** An element called a shop's name, of a shop that is not the site. */
export function isNamedShop(scope: Loose, { block, text, isHidden, isControl, isButton }: Piece): boolean {
  if (isHidden || isControl || isButton || scope.platform === '') return false;
  const [name, site] = [bare(text), bare(scope.platform)];
  const isSites = name.includes(site) || site.includes(name);
  return !isSites && shopClass.test(scope.page.reading.blocks[block]!.class ?? '');
}

function namedShop(scope: Loose): Candidate[] {
  if (!/^(product|order|payment)$/.test(scope.kind)) return [];
  const found = scope.pieces.filter(
    (piece) => isNamedShop(scope, piece) && parseName(piece.text)?.raw === piece.text.trim(),
  );
  if (new Set(found.map(({ text }) => text)).size !== 1) return [];
  const [piece] = found as [Piece];
  return [at(scope, { name: 'merchant', parsed: parseName(piece.text)!, piece, sure: 0.95 })];
}

/** What else stands in the line over an order: links, states, how it was paid. */
const besides =
  /复制|详情|查看|删除|评价|投诉|申请|售后|退款|联系|客服|订单|下单|支付|付款|发货|更多|提醒|[¥￥*]|\d{4}|^共|元$|[件张份]$/;

/** "2026-11-24 09:30:11 订单号：308255019347 某店": over each order of a list its time, its number and who sold it. */
function inHeadLine(scope: Loose): Candidate[] {
  if (!scope.isItem) return [];
  const found = scope.pieces.slice(0, 8).flatMap((piece): Candidate[] => {
    const [time] = piece.isHidden || piece.isControl || piece.text.length > 120 ? [] : timesIn(piece.text);
    if (!time) return [];
    const line = piece.text.replace(time.raw, ' ');
    const numbered =
      /(?:订单编?号|订单|单号|编号|流水号?|No\.?|Order)\s?[:：#＃]?\s*[A-Z0-9][\w-]{5,39}(?![\w-])/i.exec(
        line,
      );
    if (!numbered) return [];
    const rest = line
      .slice(numbered.index + numbered[0].length)
      .replace(/^(\s*[|｜·])?\s*(店铺|卖家|商家)\s?[:：]/, ' ');
    const names = `${line.slice(0, numbered.index)} ${rest}`
      .split(/[\s|｜·]+/)
      .filter((one) => /[\p{L}\d]/u.test(one))
      .map((one) => one.replace(/[›>＞»]$/, ''));
    const [name] = names;
    const isShop =
      names.length === 1 &&
      /^(?=.*\p{L})[\p{L}\d_()（）-]{3,18}$/u.test(name!) &&
      !besides.test(name!) &&
      !payWords.test(name!) &&
      !namesPage(name!) &&
      !statusOf(name!) &&
      meaningsOf(name!).length === 0 &&
      bare(name!) !== bare(scope.platform);
    if (!isShop) return [];
    const parsed = { value: name!, raw: name!, confidence: 0.88 };
    return [at(scope, { name: 'merchant', parsed, piece, sure: 1, offset: piece.text.lastIndexOf(name!) })];
  });
  return found.length === 1 ? found : [];
}

/** Words that lead from an order or from goods into the shop they are from. */
const entering =
  /^(进店|进店逛逛|进店看看|进入店铺|去店铺|逛店铺|逛逛店铺|关注店铺|收藏店铺|店铺主页|ta的主页|卖家主页)$/i;

/** What boards of used things say of a seller under his name: "2 小时前来过", "信用极好". */
const known =
  /来过$|^来过\s?\d|(^|[·|]\s?)卖出过?\s?\d+\s?[件张单个笔]|^(卖家|芝麻)?信用(极好|优秀|良好)|^(已)?实名认证|^(信用|信誉|卖家)等级|^回复率/;

/** In the card of an order whose goods a label names, the line with its state is the shop's. */
function overGoods(scope: Loose): Candidate[] {
  if (!scope.isItem || !scope.known.has('productName')) return [];
  const [first, second, ...rest] = scope.pieces.filter(
    (one) => !one.isHidden && !one.isControl && !one.isIcon,
  );
  if (!first?.box || !second?.box || second.text.length > 8 || statusOf(second.text) === null) return [];
  const isRow = second.box[1] < first.box[1] + first.box[3] && second.box[0] > first.box[0];
  const isOver = rest.slice(0, 4).some((one) => scope.values.has(one.text));
  const isName =
    isNick(first.text) &&
    /\p{L}/u.test(first.text) &&
    !scope.values.has(first.text) &&
    !besides.test(first.text) &&
    !namesPage(first.text) &&
    !statusOf(first.text) &&
    meaningsOf(first.text).length === 0 &&
    bare(first.text) !== bare(scope.platform);
  if (!isRow || !isOver || !isName) return [];
  const parsed = { value: first.text, raw: first.text, confidence: 0.86 };
  return [at(scope, { name: 'merchant', parsed, piece: first, sure: 1 })];
}

/** "某店 信用 4.8", "某店 Seller 卖家": whose credit it is, whom the page calls the seller. */
function rated(scope: Loose): Candidate[] {
  const found = scope.pieces.flatMap((piece): Candidate[] => {
    if (piece.isHidden || piece.isControl || piece.text.length > 60) return [];
    const [first, second] = piece.parts.map(({ from, to }) => piece.text.slice(from, to).trim());
    const isCalled =
      /^(seller|卖家|商家|店主|号主|供货商)(\s?(卖家|商家|店主))?$|入驻(商家|商户|店铺)$/i.test(second ?? '');
    // "某店 进店 ›": what leads into it stands beside its name.
    const words = piece.text.replace(/\s?[›>＞»]$/, '').split(/\s+/);
    const next = scope.page.view.pieces[piece.at + 1];
    const isEntered =
      words.length === 2 &&
      (entering.test(words[1]!) ||
        known.test(words[1]!) ||
        /^[🏪🏬]$/u.test(words[0]!) ||
        (/^(联系(卖家|商家|店家|店主|ta)|私聊|聊一聊)$/i.test(words[1]!) && !besides.test(words[0]!)));
    const isBeside =
      words.length === 1 &&
      next !== undefined &&
      (entering.test(next.text.replace(/\s?[›>＞»]$/, '')) || known.test(next.text)) &&
      next.frame === piece.frame &&
      !piece.isButton;
    const name = isCalled
      ? first
      : isEntered || isBeside
        ? words[/^[🏪🏬]$/u.test(words[0]!) ? 1 : 0]
        : /^([\p{L}\d_-]{2,16})\s(?:(?:卖家|商家|店铺)?(?:信用|信誉|好评率?|评分)|已?入驻|开店|(?:已缴)?保证金)\s?[\d.]+/u.exec(
            piece.text,
          )?.[1];
    if (!name || !isNick(name) || namesPage(name) || meaningsOf(name).length > 0) return [];
    if (/^(我|你|您|买家|用户|卖家|商家|店铺|综合)$/.test(name) || bare(name) === bare(scope.platform))
      return [];
    const parsed = { value: name, raw: name, confidence: 0.88 };
    return [at(scope, { name: 'merchant', parsed, piece, sure: 1 })];
  });
  return new Set(found.map(({ value }) => value)).size === 1 ? found : [];
}

/** Of several talks in a list the open one is known by what was said last in it: under its name stand the same words. */
function talkedTo(scope: Loose): Candidate[] {
  if (scope.kind !== 'chat') return [];
  const { pieces } = scope.page.view;
  const found = pieces.slice(0, 60).flatMap((piece): Candidate[] => {
    const last = pieces[piece.at + 1];
    if (!last || piece.isHidden || last.isHidden || last.text.length < 3 || last.frame !== piece.frame)
      return [];
    const said = last.text.replace(/^\[[^\]]{1,4}\]\s?/, '');
    const isUnder = piece.box && last.box && Math.abs(piece.box[0] - last.box[0]) < 12;
    const same = pieces
      .slice(piece.at + 3)
      .filter((one) => one.text === said && one.frame === last.frame && !one.isHidden && !one.isButton);
    const isSame = isUnder && same.length === 1 && said.length >= 3;
    const isName = isNick(piece.text) && /\p{L}/u.test(piece.text);
    if (!isSame || !isName || timesIn(last.text).length > 0 || meaningsOf(last.text).length > 0) return [];
    if (namesPage(piece.text) || statusOf(piece.text) || meaningsOf(piece.text).length > 0) return [];
    if (/系统|平台|官方|客服|小二|助手|通知|投诉/.test(piece.text)) return [];
    const parsed = { value: piece.text, raw: piece.text, confidence: 0.84 };
    return [at(scope, { name: 'merchant', parsed, piece, sure: 1 })];
  });
  return found.length === 1 ? found : [];
}

/** On a site where many sell, a talk has the name of who sells for its title. */
function titled(scope: Loose): Candidate[] {
  const name = scope.kind === 'chat' ? peerOf(scope.page) : null;
  const piece = name
    ? scope.page.view.pieces.find(({ text, isHidden }) => !isHidden && text.includes(name))
    : null;
  if (!name || !piece) return [];
  const parsed = { value: name, raw: name, confidence: 0.86 };
  return [at(scope, { name: 'merchant', parsed, piece, sure: 1, offset: piece.text.indexOf(name) })];
}

/** On a board the seller's name stands over what he is: "卖码的阿岭", "认证商家". */
function certified(scope: Loose, free: readonly Piece[]): Candidate[] {
  const found = free.filter((piece) => {
    const next = scope.page.view.pieces[piece.at + 1];
    return (
      next !== undefined &&
      next.frame === piece.frame &&
      /^(认证|官方|金牌|实名)(商家|卖家|店主|店铺)$|^(企业|商家|店铺|商户)?已(认证|实名)$/.test(next.text) &&
      isNick(piece.text) &&
      !namesPage(piece.text)
    );
  });
  const [piece] = found;
  if (!piece || found.length > 1) return [];
  const parsed = { value: piece.text, raw: piece.text, confidence: 0.86 };
  return [at(scope, { name: 'merchant', parsed, piece, sure: 1 })];
}

/** Over the goods of an order stands the shop they are from: "某某专营店 ›". */
function shops(scope: Loose, free: Piece[]): Candidate[] {
  const found = free.flatMap((piece) => {
    if (piece.isButton || piece.text.length > 90) return [];
    // "某某" "卖家信用极好": whose credit it is.
    const next = scope.page.view.pieces[piece.at + 1];
    const isRated =
      next !== undefined &&
      /^(卖家|商家|店铺)(信用|好评|信誉|等级)/.test(next.text) &&
      /^[\p{L}\d]{2,16}$/u.test(piece.text);
    if (isRated) return [{ piece, name: piece.text, offset: 0 }];
    const words = piece.parts.length > 1 ? piece.text.split(/\s{1,}|[|｜]/) : [piece.text];
    return words.flatMap((text) => {
      const name = text
        .replace(/\s*[›>＞»〉❯]$/, '')
        .replace(/^\p{Extended_Pictographic}\uFE0F?\s?/u, '')
        .trim();
      const isShop =
        /(旗舰店|专营店?|(?<=.{3})专营|专卖店|自营|授权店|网店|商铺|店铺|小铺|铺子|小店|商行|工作室|经营部|小卖部|杂货铺|卡铺|卡店|软件店|点卡店|充值店|官方店|直营店|书店)$/.test(
          name,
        );
      const isTold =
        isShop ||
        (name !== text &&
          scope.isItem === false &&
          scope.kind === 'order' &&
          /^\p{Script=Han}{3,12}$/u.test(name));
      if (!isTold || name.length < 4 || name.length > 18 || bare(name) === bare(scope.platform)) return [];
      if (/[，。：:¥￥]/.test(name) || namesPage(name) || statusOf(name) || meaningsOf(name).length > 0)
        return [];
      if (!isShop && /更多|查看|详情|全部|进入|返回|问题|发货|退款|无效|描述|帮助/.test(name)) return [];
      return [{ piece, name, offset: piece.text.indexOf(name) }];
    });
  });
  const names = new Set(found.map(({ name }) => name));
  const [first] = found;
  if (!first || names.size > 1) return [];
  const parsed = { value: first.name, raw: first.name, confidence: 0.86 };
  return [at(scope, { name: 'merchant', parsed, piece: first.piece, sure: 1, offset: first.offset })];
}
