import type { Candidate } from '../candidates';
import { likelyMeaningsOf, meaningsOf, plainWords } from '../label-words';
import { moneyIn } from '../money';
import { namesPage, titleParts } from '../page-names';
import { enclosing, type Piece } from '../page-view';
import type { Parsed } from '../parsed';
import { payWords } from '../pay-ways';
import { isInside } from '../placing';
import { statusOf } from '../status-words';
import { timesIn } from '../times';
import { parseName } from '../values';
import { at, bare, type Loose } from './loose';
import { sumIn, sumWords } from './sums';

/** What the page is about stands in its headline, and on a product page in its title. */
export function headlines(scope: Loose, free: Piece[]): Candidate[] {
  const { kind, isItem, platform } = scope;
  const isGoods = (piece: Piece) =>
    isGoodsName(piece) || (isBadged(piece) && isGoodsName({ ...piece, text: wordsOf(piece, 1).raw }));
  const isGoodsName = (piece: Piece) =>
    piece.text.length >= 3 &&
    piece.text.length <= 70 &&
    /\p{L}{2}/u.test(piece.text) &&
    !piece.isButton &&
    bare(piece.text) !== bare(platform) &&
    !(platform !== '' && piece.parts.length > 1 && piece.text.startsWith(platform)) &&
    !isWayBack(piece.text) &&
    !/^(#|No\.|单号|编号|订单|单子)\s?[A-Za-z0-9]|^.{1,6}[:：]|[。！？：]$|^[\d.,¥￥\s元]+$|^(合计|共|×|x)\s?\d|^[☆★●※]|：/.test(
      piece.text,
    ) &&
    meaningsOf(piece.text).length === 0 &&
    !/[（(]\d+[)）]?$|^(\d\.\s?)?选择|^(本群|正在|当前).{0,4}(交易|订单|咨询)|了$|^(请|您|你|已|恭喜|感谢|抱歉|很遗憾|尊敬)|(支付|付款|成功|失败|过期|取消|关闭)$/.test(
      piece.text,
    ) &&
    meaningsOf(wordsOf(piece, 1).raw).length === 0 &&
    wordsOf(piece, 1).raw.length >= 3 &&
    !/^(买家|用户|商品)?(评价|评论|推荐|猜你喜欢|相关)/.test(piece.text) &&
    timesIn(piece.text).length === 0 &&
    !/[，。；]/.test(piece.text) &&
    (moneyIn(piece.text).every((one) => !/[¥￥]/.test(one.raw)) || /US\$|HK\$/.test(piece.text)) &&
    !(statusOf(piece.text) && plainWords(piece.text).length <= 10) &&
    !payWords.test(piece.text.slice(0, 6)) &&
    !/^[A-Za-z0-9_#.\s-]*\d{4,}$|^[\w.*+-]+@/.test(piece.text) &&
    !/^[\d.,]+\s?(USDT|TRX|BTC|ETH)$|^由.+(提供|支持)|©|copyright|allrights|提供(技术|支付)?(服务|支持)|^(查询|找到|共有?|为您).{0,6}\d+\s?[笔个条张]|^thank/i.test(
      piece.text,
    );
  if (kind === 'product') {
    const titles = titleParts(scope.page.reading.title).filter(
      (part) => part !== platform && !namesPage(part),
    );
    const isTitled = (text: string) =>
      titles.includes(text) || titles.includes(text.replace(/^【[^】]{1,6}】\s?/, ''));
    const same = free.filter((piece) => isGoods(piece) && isTitled(piece.text));
    const heads = free.filter(
      (piece) =>
        isGoods(piece) && (piece.isHeading || piece.isBold || piece.size >= 17) && !namesPage(piece.text),
    );
    const picked = pickedGoods(scope, free);
    if (same.length === 0 && picked) return [picked];
    const best =
      same.sort((a, b) => b.size - a.size)[0] ??
      heads.sort((a, b) => Number(b.isHeading) - Number(a.isHeading) || b.size - a.size || a.at - b.at)[0];
    if (best)
      return [
        at(scope, {
          name: 'productName',
          parsed: titledWords(best, scope.page.reading.title) ?? wordsOf(best, same.length > 0 ? 0.97 : 0.85),
          piece: best,
          sure: 1,
        }),
      ];
    const [beside] = goodsBeside(
      scope,
      free.filter((piece) => isGoods(piece) && !namesPage(piece.text)),
    );
    if (beside) return [beside];
    const [title] = titles;
    if (!title || namesPage(title)) return [];
    return [
      {
        value: title,
        raw: title,
        name: 'productName',
        confidence: 0.82,
        label: 'title',
        run: -1,
        piece: null,
      },
    ];
  }
  if (!/^(order|payment)$/.test(kind)) return [];
  if (isItem) {
    const first = free.filter(
      (piece) =>
        isGoods(piece) &&
        !/^(查看|详情|复制|订单|再次|去|删除|评价|申请|付款|支付|取消|更多|下单|时间|数量|order)/i.test(
          piece.text,
        ),
    );
    const shop = shopLine(scope, first);
    const best = first
      .filter((piece) => piece !== shop || first.length === 1)
      .sort((a, b) => Number(b.isBold) - Number(a.isBold) || b.size - a.size || a.at - b.at)[0];
    if (!best) return [];
    const goods = at(scope, { name: 'productName', parsed: wordsOf(best, 0.86), piece: best, sure: 1 });
    const name = shop && shop !== best && !scope.known.has('merchant') ? parseName(shop.text) : null;
    const seller = name && at(scope, { name: 'merchant', parsed: name, piece: shop!, sure: 0.9 });
    return seller ? [goods, seller] : [goods];
  }
  const heads = free.filter(
    (piece) => isGoods(piece) && (piece.isHeading || piece.size >= 17) && !namesPage(piece.text),
  );
  const head = heads.filter((piece) => !/^\d+$/.test(piece.text)).sort((a, b) => b.size - a.size)[0];
  if (head) return [at(scope, { name: 'productName', parsed: wordsOf(head, 0.84), piece: head, sure: 1 })];
  return goodsBeside(
    scope,
    free.filter((piece) => isGoods(piece) && !namesPage(piece.text)),
  );
}

/** "选择商品", and under it the one that is chosen, by the name of its class. */
function pickedGoods(scope: Loose, free: readonly Piece[]): Candidate | null {
  const { blocks, runs } = scope.page.reading;
  const chosen = /(^|[\s_-])(checked|selected|active|current|cur|on|choose|chosen)([\s_-]|$)/i;
  for (const piece of free) {
    const over = scope.page.view.pieces[piece.at - 1];
    if (!over || !/^(\d[.、]\s?)?(请?选择)?(商品|产品|套餐|卡种|规格)(名称)?[:：]?$/.test(over.text))
      continue;
    const part = piece.parts.find(({ run }) => chosen.test(blocks[runs[run]!.block]!.class ?? ''));
    const raw = part ? piece.text.slice(part.from, part.to).trim() : '';
    if (piece.parts.length < 2 || !part || !/^\p{L}.{2,39}$/u.test(raw)) continue;
    return at(scope, {
      name: 'productName',
      parsed: { value: raw, raw, confidence: 0.86 },
      piece,
      sure: 1,
      offset: part.from,
    });
  }
  return null;
}

/** A name with its state or number of pieces in the runs after it. */
function isBadged({ parts, text }: Piece): boolean {
  return parts.slice(1).some(({ from, to }) => {
    const words = text.slice(from, to).trim();
    return /^[×x✕]\s?\d+$/.test(words) || (words.length <= 8 && statusOf(words) !== null);
  });
}

/** "【担保】某商品": what the title calls it is its name, what else the heading says is not. */
function titledWords(piece: Piece, title: string): Parsed | null {
  const words = piece.text.replace(/^【[^】]{1,6}】\s?/, '');
  const isBadged = words !== piece.text && title.includes(words) && !title.includes(piece.text);
  return isBadged ? { value: words, raw: words, confidence: 0.97 } : null;
}

/** "原路退回 支付宝" says where the money went. */
function isWayBack(text: string): boolean {
  return payWords.test(text) && /^(原路|退)/.test(text);
}

/** In a card of an order the line with its state is the shop's, when the goods stand in a line of their own below it. */
function shopLine(scope: Loose, names: readonly Piece[]): Piece | null {
  const [first, second] = [...names].sort((a, b) => a.at - b.at);
  const beside = first && scope.page.view.pieces[first.at + 1];
  const isOver =
    first?.box &&
    second?.box &&
    beside?.box &&
    beside.text.length <= 8 &&
    statusOf(beside.text) !== null &&
    second.at <= first.at + 5 &&
    beside.box[1] < first.box[1] + first.box[3] &&
    second.box[1] >= first.box[1] + first.box[3] &&
    Math.abs(second.box[0] - first.box[0]) < 100;
  const isTable = first && enclosing(scope.page.reading, first.block, /^t[dh]$/) >= 0;
  return isOver && !isTable ? first : null;
}

/** The one name in the box that also holds a price or a number of pieces: goods as a cart shows them. */
function goodsBeside(scope: Loose, goods: readonly Piece[]): Candidate[] {
  const { blocks } = scope.page.reading;
  const named = goods.filter(
    (piece) =>
      // "某某专营店 ›" leads to who sells them.
      !/[›>＞»]$|(旗舰店|专营店?|专卖店|授权店)$/.test(piece.text) &&
      !/[A-Z0-9-]{9,}|\d{6,}/.test(piece.text) &&
      !scope.pairs.some(
        (pair) =>
          pair.piece === piece && pair.labelAt === piece.at && likelyMeaningsOf(pair.label).length > 0,
      ),
  );
  const badged = named.filter((piece) => {
    const [first, ...more] = piece.parts.map(({ from, to }) => piece.text.slice(from, to).trim());
    return first && more.length === 1 && more[0]!.length <= 6 && statusOf(more[0]!) && !statusOf(first);
  });
  if (badged.length === 1)
    return [
      at(scope, { name: 'productName', parsed: wordsOf(badged[0]!, 0.84), piece: badged[0]!, sure: 1 }),
    ];
  const marks = scope.pieces.filter(
    (piece) =>
      !piece.isHidden &&
      !piece.isAside &&
      !piece.isButton &&
      (isBadge(piece) || /^[x×✕]\s?\d+$/.test(piece.text) || sumIn(piece) !== null),
  );
  for (const mark of marks) {
    let block = mark.block;
    for (let up = 0; up < 4 && block >= 0; up++, block = blocks[block]!.parent) {
      const near = named.filter(
        (piece) =>
          isInside(scope.page.view, piece.block, block) &&
          Math.abs(piece.at - mark.at) <= 6 &&
          piece !== mark,
      );
      const [best, second] = [...near].sort(
        (a, b) => Number(b.isBold) - Number(a.isBold) || b.size - a.size || a.at - b.at,
      );
      if (!best) continue;
      const isOne = !second || best.isBold !== second.isBold || best.size > second.size || best.at < mark.at;
      return isOne
        ? [
            at(scope, {
              name: 'productName',
              parsed: wordsOf(best, near.length === 1 ? 0.83 : 0.79),
              piece: best,
              sure: 1,
            }),
          ]
        : [];
    }
  }
  return [];
}

/** A short state beside the name of the goods. */
function isBadge(piece: Piece): boolean {
  return piece.text.length <= 6 && !piece.isHeading && statusOf(piece.text) !== null;
}

/** The name at the start of a piece, without the badge, sum or number of pieces in the runs after it. */
export function wordsOf(piece: Piece, confidence: number): Parsed {
  const end = piece.parts.find(({ from, to }, i) => {
    const words = piece.text.slice(from, to);
    const isState = plainWords(words).length <= 8 && statusOf(words) !== null;
    return (
      i > 0 && (isState || /^[×x✕]\s?\d+$/.test(words) || sumWords(words) !== '' || timesIn(words).length > 0)
    );
  });
  const text = piece.text
    .slice(0, end?.from)
    .split(/\s*[→⇒]\s*/)[0]!
    .replace(/\s[x×✕]\s?\d{1,5}$/, '')
    .trim();
  return { value: text, raw: text, confidence };
}
