import { meaningsOf, plainWords } from '../label-words';
import { moneyIn } from '../money';
import { namesPage } from '../page-names';
import type { Piece } from '../page-view';
import type { Parsed } from '../parsed';
import { payWords } from '../pay-ways';
import { statusOf } from '../status-words';
import { timesIn } from '../times';
import { parseGoods } from '../values';
import { bare } from './loose';
import { sumWords } from './sums';

/** Whether a piece can be the name of goods: words, none of which is a state, a label, a sum, a time or a sentence. */
export function namesGoods(piece: Piece, platform: string): boolean {
  return (
    isGoodsName(piece, platform) ||
    (isBadged(piece) && isGoodsName({ ...piece, text: wordsOf(piece, 1).raw }, platform))
  );
}

function isGoodsName(piece: Piece, platform: string): boolean {
  return (
    piece.text.length >= 3 &&
    piece.text.length <= 70 &&
    /\p{L}{2}/u.test(piece.text) &&
    !piece.isButton &&
    bare(piece.text) !== bare(platform) &&
    !(platform !== '' && piece.parts.length > 1 && piece.text.startsWith(platform)) &&
    // "某站帮助中心" is a part of the site.
    !(platform !== '' && piece.text.startsWith(platform) && namesPage(piece.text.slice(platform.length))) &&
    !isWayBack(piece.text) &&
    !isWayTo(piece.text) &&
    !isPartOfPage(piece.text) &&
    // "(含手续费0.00)" is said of the sum over it.
    !/^[（(][^（()）]*[)）]$/.test(piece.text) &&
    !/^[充发寄送][到至给]\s?\d/.test(piece.text) &&
    !/^(#|No\.|单号|编号|订单|单子)\s?[A-Za-z0-9]|^(?!(转让|出售|出租|求购|代练)[:：]).{1,6}[:：]|[。！？：]$|^[\d.,¥￥\s元]+$|^(合计|共|×|x)\s?\d|^[☆★●※]|(?<!^(转让|出售|出租|求购|代练))：/.test(
      piece.text,
    ) &&
    meaningsOf(piece.text).length === 0 &&
    !/[（(]\d+[)）]?$|^(\d\.\s?)?选择|^(本群|正在|当前).{0,4}(交易|订单|咨询)|了$|^(请|您|你|已|恭喜|感谢|抱歉|很遗憾|尊敬)|(支付|付款|成功|失败|过期|取消|关闭|[订工货购]单)$/.test(
      piece.text,
    ) &&
    meaningsOf(wordsOf(piece, 1).raw).length === 0 &&
    wordsOf(piece, 1).raw.length >= 3 &&
    !/^(复制|查看|下载|返回|联系|删除|打印|刷新|分享|收藏)|^(立即|马上|我要)?下单$|^(商品|购物|卡密|服务)?(中心|大厅|分类|列表|市场)$/.test(
      piece.text,
    ) &&
    // What happened, when, or is going on; two halves of a sentence.
    !/^(大家|看了又|买了又|买过|猜[你您]|为[你您]|更多|同类|相关|热门|热销|精选).{0,8}$|^.{0,6}推荐$|优先级$|限购|限兑|起购|包邮|立省|^(正在|等待|二维码|系统|提示|本站|本店|欢迎|选择|填写|输入)|(已|未|待)\p{Script=Han}{0,4}(发货|付款|支付|完成|取消|关闭|退款|收货|到账)$|\d{1,2}月\d{1,2}日|\p{Script=Han}\s?,\s?\p{Script=Han}|^\d+\s?(秒|分钟|小时|天|个?月|年)前$/u.test(
      piece.text,
    ) &&
    parseGoods(piece.text) !== null &&
    !/^(买家|用户|商品)?(评价|评论|推荐|猜你喜欢|相关)/.test(piece.text) &&
    !/\s[・·|｜]\s.*\s[・·|｜]\s/.test(piece.text) &&
    timesIn(piece.text).length === 0 &&
    !/[，。；?？]/.test(withoutNotes(piece.text)) &&
    (moneyIn(piece.text).every((one) => !/[¥￥]/.test(one.raw)) || /US\$|HK\$/.test(piece.text)) &&
    !(statusOf(piece.text) && plainWords(piece.text).length <= 10) &&
    !payWords.test(piece.text.slice(0, 6)) &&
    !/^[A-Za-z0-9_#.\s-]*\d{4,}$|^[\w.*+-]+@/.test(piece.text) &&
    !/^[\d.,]+\s?(USDT|TRX|BTC|ETH)$|^由.+(提供|支持)|©|copyright|allrights|提供(技术|支付)?(服务|支持)|^(查询|找到|共有?|为您).{0,6}\d+\s?[笔个条张]|^thank/i.test(
      piece.text,
    )
  );
}

/** What stands in brackets is a note and may be a sentence: 某兑换码（官方渠道，自动发货）. */
function withoutNotes(text: string): string {
  return text.replace(/[（(【][^）)】]*[）)】]/g, '');
}

/** What stands over a part of a page, in one language or two: "款项 Amounts", "订单摘要 Summary", "交付物". */
function isPartOfPage(text: string): boolean {
  const words = text.replace(/[\s/·・]*[A-Za-z][A-Za-z\s&'’-]*$/, '').trim();
  return (
    /^\p{Script=Han}{2,6}(金额|总额|价款)$/u.test(words) ||
    /^(款项|费用|价款|货款|交付物?|标的物?|进度|时间线|节点|流程|凭证|附件|概要|摘要|概览|小计|余款)$/.test(
      words,
    ) ||
    /^\p{Script=Han}{0,4}(摘要|概要|概览|汇总|清单|明细|构成|保障|进度|须知|注意事项|时间线)$/u.test(words) ||
    // What is still to come, what the program does.
    /^(待|未|尚未)\p{Script=Han}{1,3}$|^(自动|系统)(确认|关闭|取消|结算|放行)/u.test(words) ||
    /^(全部|所有|热门|热销|推荐|更多|精选|最新)(的)?(商品|产品|宝贝|分类|卡密|卡券)$/.test(words) ||
    /^(交易|消费|购买|订单|支付|充值|浏览|操作)(记录|明细|流水|历史)$/.test(words) ||
    // Who sells, and what he has to say.
    /^(店主|店家|卖家|商家|掌柜|老板|号主|站长|买家)(的话|有话说|留言|寄语|公告|说)$/.test(words) ||
    /^关于.{2,16}的(事|事情|说明|答复|回复|处理)$/u.test(words)
  );
}

/** "原路退回 支付宝" says where the money went. */
function isWayBack(text: string): boolean {
  return payWords.test(text) && /^(原路|退)/.test(text);
}

/** "帐号 > 某游戏 > 某区": where in the shop one is. */
function isWayTo(text: string): boolean {
  return text.split(/\s[>＞»›]{1,2}\s/).length > 2;
}

/** The name at the start of a piece, without the badge, sum or number of pieces in the runs after it. */
export function wordsOf(piece: Piece, confidence: number): Parsed {
  const end = piece.parts.find(({ from, to }, i) => {
    const words = piece.text.slice(from, to);
    const isState = plainWords(words).length <= 8 && statusOf(words) !== null;
    // Its number in the shop's books, how it is sent.
    const isNote = /^((商品)?编号|货号)\s?[:：]?\s?\w{3,20}$|^(直充|卡密|自动发货|秒发|自营)$/.test(
      words.trim(),
    );
    return (
      i > 0 &&
      (isState ||
        isNote ||
        /^[×x✕*]\s?\d+$/.test(words) ||
        sumWords(words) !== '' ||
        timesIn(words).length > 0)
    );
  });
  const text = piece.text
    .slice(0, end?.from)
    // "某半年卡 → 139****6627": whose number it was charged to; but "钻石 → 星耀" is what is for sale.
    .replace(/\s*[→⇒]\s*(?=[\w.*@+-]*\d).*$/, '')
    // "1.某商品": which of a list it is.
    .replace(/^\d{1,3}\s?[.、．)）]\s*(?=\p{L}{2})/u, '')
    .replace(/\s[x×✕*]\s?\d{1,5}$/, '')
    .trim();
  return { value: text, raw: text, confidence };
}

/** A name with its state or number of pieces in the runs after it. */
function isBadged({ parts, text }: Piece): boolean {
  return parts.slice(1).some(({ from, to }) => {
    const words = text.slice(from, to).trim();
    return /^[×x✕*]\s?\d+$/.test(words) || (words.length <= 8 && statusOf(words) !== null);
  });
}
