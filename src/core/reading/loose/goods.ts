import type { Candidate } from '../candidates';
import { likelyMeaningsOf } from '../label-words';
import { isAnybodys, namesPage, titleParts } from '../page-names';
import { enclosing, type Piece } from '../page-view';
import type { Parsed } from '../parsed';
import { isInside, overlap } from '../placing';
import { statusOf } from '../status-words';
import { timesIn } from '../times';
import { parseName } from '../values';
import { countedGoods } from './goods-told';
import { lineItems } from './line-items';
import { at, chosenClass, type Loose } from './loose';
import { namesGoods, wordsOf } from './names-goods';
import { sumIn } from './sums';

/** What the page is about stands in its headline, and on a product page in its title. */
export function headlines(scope: Loose, free: Piece[]): Candidate[] {
  const { kind, isItem, platform } = scope;
  const isGoods = (piece: Piece) =>
    namesGoods(piece, platform) && !isAmongLabels(scope, piece) && !isStep(scope, piece);
  if (kind === 'product') {
    const titles = titleParts(scope.page.reading.title).filter(
      (part) => part !== platform && !namesPage(part) && !isAnybodys(part),
    );
    const isTitled = (text: string) =>
      titles.includes(text) || titles.includes(text.replace(/^【[^】]{1,6}】\s?/, ''));
    const same = free.filter((piece) => isGoods(piece) && isTitled(piece.text));
    const heads = free.filter(
      (piece) =>
        isGoods(piece) && (piece.isHeading || piece.isBold || piece.size >= 17) && !namesPage(piece.text),
    );
    // Of three headings alike each is over a part of the page.
    const looks = heads.map((piece) => `${piece.isHeading} ${piece.isBold} ${piece.size}`);
    const parts = new Set(heads.filter((_, i) => looks.filter((look) => look === looks[i]).length > 2));
    const leads = (piece: Piece) => Number(piece.isHeading && !parts.has(piece));
    const picked = pickedGoods(scope, free);
    if (same.length === 0 && picked) return [picked];
    const best =
      same.sort((a, b) => b.size - a.size)[0] ??
      heads.sort(
        (a, b) =>
          leads(b) - leads(a) ||
          Number(isPriced(scope, b)) - Number(isPriced(scope, a)) ||
          b.size - a.size ||
          a.at - b.at,
      )[0];
    if (best)
      return [
        at(scope, {
          name: 'productName',
          parsed:
            titledWords(best, scope.page.reading.title) ??
            wordsOf(best, same.length > 0 && !scope.known.has('productName') ? 0.97 : 0.85),
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
    if (!title) return [];
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
  if (kind === 'receipt') {
    const back = returned(scope, free);
    const goods = free.filter((piece) => isGoods(piece) && !namesPage(piece.text));
    return back.length > 0 ? back : lineItems(scope, free, goods);
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
  const listed = lineItems(
    scope,
    free,
    free.filter((piece) => isGoods(piece) && !namesPage(piece.text)),
  );
  if (listed.length > 0) return listed;
  const counted = countedGoods(
    scope,
    free.filter((piece) => isGoods(piece) && !namesPage(piece.text)),
  );
  if (counted.length > 0) return counted;
  if (head) return [at(scope, { name: 'productName', parsed: wordsOf(head, 0.84), piece: head, sure: 1 })];
  return goodsBeside(
    scope,
    free.filter((piece) => isGoods(piece) && !namesPage(piece.text)),
  );
}

/** A short word in the column of the labels, with something to its right: 换卡价 over 红包 and 共付 is a label like them. */
function isAmongLabels({ page: { view }, pairs }: Loose, piece: Piece): boolean {
  const beside = view.pieces[piece.at + 1];
  if (!piece.box || !beside?.box || !/^\p{Script=Han}{2,8}([（(][^（()）]{1,8}[)）])?$/u.test(piece.text))
    return false;
  if (beside.box[0] <= piece.box[0] || overlap(piece.box, beside.box, 1) < 0.5) return false;
  const alike = new Set(
    pairs.flatMap(({ labelAt, how }) => {
      const label = view.pieces[labelAt]!;
      const isAlike = label.box?.[0] === piece.box![0] && label.size === piece.size;
      return isAlike && label !== piece && /^(right|row|list)$/.test(how) ? [labelAt] : [];
    }),
  );
  return alike.size >= 3;
}

/** One of the steps of an order, side by side: under each stands when it was, or that it is still to come. */
function isStep({ page: { view } }: Loose, piece: Piece): boolean {
  if (!piece.box || piece.text.length > 10) return false;
  const { box, size, frame } = piece;
  const row = view.pieces.filter(
    (one) => one.box && one.frame === frame && one.size === size && Math.abs(one.box[1] - box[1]) < 4,
  );
  const isDated = (one: Piece) => {
    const under = view.pieces[one.at + 1];
    return under !== undefined && under.text.length <= 24 && timesIn(under.text).length > 0;
  };
  return row.length >= 3 && row.filter(isDated).length >= 2;
}

/** A price stands close after it. */
function isPriced({ page: { view } }: Loose, piece: Piece): boolean {
  return view.pieces
    .slice(piece.at + 1, piece.at + 3)
    .some((one) => !one.isHidden && !one.isButton && /[¥￥]|元/.test(one.text) && sumIn(one) !== null);
}

/** "退款-某商品" over the sum of a bill that says elsewhere who paid it back. */
function returned(scope: Loose, free: readonly Piece[]): Candidate[] {
  const piece = free.slice(0, 4).find(({ text }) => /^退款\s?[-—–]\s?\p{L}/u.test(text));
  if (!piece || !scope.known.has('merchant')) return [];
  const raw = piece.text.replace(/^退款\s?[-—–]\s?/, '').trim();
  // Who paid it back may be named so, too: goods are named once more.
  const isGoods = scope.page.view.pieces.some((one) => one.text === raw && !one.isHidden);
  return isGoods && raw.length >= 3 && raw.length <= 60 && !/(店|公司)$/.test(raw)
    ? [
        at(scope, {
          name: 'productName',
          parsed: { value: raw, raw, confidence: 0.86 },
          piece,
          sure: 1,
          offset: piece.text.indexOf(raw),
        }),
      ]
    : [];
}

/** "选择商品", and under it the one that is chosen, by the name of its class. */
function pickedGoods(scope: Loose, free: readonly Piece[]): Candidate | null {
  const { blocks, runs } = scope.page.reading;
  for (const piece of free) {
    const over = scope.page.view.pieces[piece.at - 1];
    if (!over || !/^(\d[.、]\s?)?(请?选择)?(商品|产品|套餐|卡种|规格)(名称)?[:：]?$/.test(over.text))
      continue;
    const part = piece.parts.find(({ run }) => chosenClass.test(blocks[runs[run]!.block]!.class ?? ''));
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

/** What a board puts before the name of what is for sale. */
const tag =
  /^[【[（(](出售?|转让?|卖|售|现货|自营|担保|官方|秒发|特价|热卖|自动发货|推荐|新品|置顶|精品)[】\])）]\s?/;

/** "【担保】某商品": what the title calls it is its name, what else the heading says is not. */
function titledWords(piece: Piece, title: string): Parsed | null {
  const words = piece.text.replace(/^【[^】]{1,6}】\s?/, '').replace(tag, '');
  if (tag.test(piece.text)) return { value: words, raw: words, confidence: 0.93 };
  const isBadged = words !== piece.text && title.includes(words) && !title.includes(piece.text);
  return isBadged ? { value: words, raw: words, confidence: 0.97 } : null;
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
  // "卖家 某某 · 数量 2" is of the goods above it, too.
  const priced = new Set(
    scope.pairs
      .filter(({ label }) => /^(quantity|priceFen)$/.test(likelyMeaningsOf(label)[0]?.name ?? ''))
      .map(({ piece }) => piece.at),
  );
  const marks = scope.pieces.filter(
    (piece) =>
      !piece.isHidden &&
      !piece.isAside &&
      !piece.isButton &&
      (isBadge(piece) ||
        /^([¥￥]?\s?\d[\d,.]*\s?元?\s*)?[x×✕*]\s?\d{1,4}$|^\d{1,4}\s?[张件个份套枚]$/.test(piece.text) ||
        priced.has(piece.at) ||
        sumIn(piece) !== null),
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
      // Under a state several may stand: their price tells.
      if (!isOne && isBadge(mark)) break;
      if (!isOne) return [];
      const parsed = wordsOf(best, near.length === 1 ? 0.83 : 0.79);
      return [at(scope, { name: 'productName', parsed, piece: best, sure: 1 })];
    }
  }
  return [];
}

/** A short state beside the name of the goods. */
function isBadge(piece: Piece): boolean {
  return piece.text.length <= 6 && !piece.isHeading && statusOf(piece.text) !== null;
}
