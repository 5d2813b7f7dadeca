import { plainWords } from './label-words';
import type { Page } from './page';
import { enclosing, type Piece } from './page-view';
import { classesAround, type Name } from './site-names';

/** "— 某铺 · 放心购 —": the last line of a page on a phone, its site's name between two strokes. */
const framed = /^[—–―─-]{1,4}\s*([\p{L}\d]{2,12})(?:\s*[·・|]\s*[\p{L}\d，]{2,16})?\s*[—–―─-]{1,4}$/u;

const footWords: readonly RegExp[] = [
  /^([\p{L}\d]{2,12})[，,]\s?(?:(?:成立|创办|创立|始|开)于?)?\s?(?:19|20)\d\d\s?年/u,
  /^关于\s?(?!我们|本站|本店|平台|网站|公司|你我)([\p{L}\d]{2,12}?)(?=[\s|｜·])/u,
  /^([\p{L}\d]{2,12})\s*[·・|｜]\s*(?:由|(?:服务|投诉|咨询|客服)?(?:热线|电话)|客服|联系)/u,
  /^([\p{L}\d]{2,12})\s由\s?\p{Script=Han}{4,24}公司(?:提供|运营|支持)/u,
  /(?:©|\(c\)|copyright|版权所有)\s*(?:©\s*)?(?:\d{4}(?:\s?[-–—]\s?\d{4})?)?\s*([\p{L}\d][\p{L}\d ·&]{1,18}?)(?=\s*(?:[|｜·・,，。.]|\d{4}|技术|联系|邮箱|版权|保留|all rights|客服|\p{Script=Han}ICP|ltd|inc|$|(?<=\s)(?:本?平台|本站|仅|只|为|提供|由)))/iu,
  /(?:由|by)\s*([\p{L}\d]{2,16}?)\s*(?:提供|驱动|支持|技术|担保|托管|保障)/iu,
  /^([\p{L}\d]{2,12}?)\s(?:安全支付|担保交易|安全保障)$/u,
  /^([\p{L}\d]{2,12}?)[（(]\p{Script=Han}{4,24}公司[)）]/u,
  /^([\p{Script=Han}]{2,8}?)(?:平台)?(?:郑重)?(?:声明|承诺)[:：]/u,
  /^([\p{L}\d]{2,8}?)(?:担保交易|交易担保|先行赔付)(?=[，,。·\s]|$)/u,
  /^[—\-–\s·]*([\p{L}\d]{2,16}?)\s*(?:版权所有|©|只?提供(?!商)|旗下|敬上|谨上|由.{2,20}运营|客服(?:信箱|邮箱|热线|电话|微信|QQ|TG|旺旺)?[:：]?\s)/iu,
  /关注(?:微信)?公众号[:：\s「“]*([\p{L}\d]{2,16})/u,
];

/** What stands last on a page and is something to do. */
const doings =
  /^(申请|扫描|扫码|其他|其它|投诉|返回|联系|完成|提交|更多|加载|查看|点击|请|我|回复|发送|下一|上一|去|立即|确认|取消|关闭|复制|举报|重新|刷新|保存|长按|使用)|(支付|付款|退款|更多|完毕|完成|成功|客服)$/;

/** What the foot of a page, its signature and its last line call the site. */
export function footNames({ reading }: Page, shown: readonly Piece[]): Name[] {
  const foot = [
    ...new Set([
      ...shown.slice(Math.max(2, shown.length - 6)),
      ...shown.filter(
        (piece) =>
          enclosing(reading, piece.block, /^footer$/) >= 0 ||
          /copy-?_?right/i.test(classesAround(reading, piece.block)),
      ),
    ]),
  ];
  const last = lastLine(reading, foot);
  const signed = signatureOf(shown);
  return foot.flatMap((piece): Name[] => {
    const run = piece.parts[0]!.run;
    if (piece === signed) {
      const text = piece.text
        .split(/[\s　·|｜]+/)[0]!
        .replace(/(运营|客服|纠纷|售后)?(团队|部门?|中心|处理组)$/, '');
      return [{ text, score: 0.5, run, from: 'foot' }];
    }
    const stroke = framed.exec(piece.text.trim());
    if (stroke && !/提供|服务$|支持$|到底/.test(stroke[1]!))
      return [{ text: stroke[1]!, score: 0.56, run, from: 'foot' }];
    const said = footWords.flatMap((pattern) => pattern.exec(piece.text)?.[1]?.trim() ?? []);
    if (
      said[0] &&
      (leadsElsewhere(reading, piece, said[0]) ||
        /^(申请|扫描|扫码|投诉|举报|返回|联系|完成|提交|查看|点击)/.test(said[0]))
    )
      return [];
    if (said[0]) return [{ text: said[0], score: 0.44, run, from: 'foot' }];
    const first = piece.text.split(/[\s|｜·・,，。；;©（(]+/)[0]!;
    const isLast = piece === last && !piece.isButton && !piece.isLink && !doings.test(plainWords(first));
    const isOfSite = /ICP|备案|增值电信|版权|客服/.test(piece.text);
    // "某某收银 · 持牌机构合作": its name, and what it is proud of.
    const proud = isLast ? /^([\p{L}\d]{2,8})\s?[·・]\s?[\p{L}\d]{4,14}$/u.exec(piece.text.trim()) : null;
    if (proud) return [{ text: proud[1]!, score: 0.46, run, from: 'foot' }];
    const score = isOfSite ? 0.32 : isLast && piece.text.length <= 12 ? 0.32 : 0;
    return score > 0 ? [{ text: first, score, run, from: 'foot' }] : [];
  });
}

/** A link to another site names that one: who made the theme, who hosts it. */
function leadsElsewhere(reading: Page['reading'], { parts }: Piece, name: string): boolean {
  const { blocks, runs, url } = reading;
  return parts.some(({ run }) => {
    const at = enclosing(reading, runs[run]!.block, /^a$/);
    const href = at < 0 ? '' : (blocks[at]!.href ?? '');
    const isOther =
      URL.canParse(href, url) && URL.canParse(url) && new URL(href, url).host !== new URL(url).host;
    return isOther && runs[run]!.text.includes(name);
  });
}

/** Who signs a letter or a notice: the line over its date, near the end. */
function signatureOf(shown: readonly Piece[]): Piece | undefined {
  const date =
    /^(20\d\d|二[〇○零]\p{Script=Han}{2})\s?[-/.年]\s?[\d一二三四五六七八九十]{1,3}\s?[-/.月]\s?[\d一二三四五六七八九十]{1,3}日?(\s\d{1,2}:\d{2}(:\d{2})?)?$/u;
  const at = shown.findLastIndex((piece, i) => i >= shown.length - 6 && date.test(piece.text.trim()));
  const over = at > 0 ? shown[at - 1] : undefined;
  const isName =
    over && over.text.length <= 24 && over.block === shown[at]!.block && !/[，。：:]/.test(over.text);
  return isName ? over : undefined;
}

/** The last line of a page; a bar of buttons or sums may lie under it, when it stands in the middle and in no part of the page. */
function lastLine({ blocks, viewport }: Page['reading'], foot: readonly Piece[]): Piece | undefined {
  const isBar = (piece: Piece) =>
    piece.isButton || doings.test(plainWords(piece.text)) || /[¥￥]/.test(piece.text);
  const last = foot.at(-1);
  if (!last || !isBar(last)) return last;
  const over = foot.findLast((piece) => !isBar(piece));
  if (!over?.box || blocks[blocks[over.block]!.parent]?.tag !== 'body') return last;
  const middle = over.box[0] + over.box[2] / 2;
  return Math.abs(middle - viewport.width / 2) < viewport.width * 0.04 ? over : last;
}
