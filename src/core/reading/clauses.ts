import { type ClauseWindow, limitIn } from '../deadline/clause-windows';
import { boundsOf } from './box';
import { topicOf } from './clause-topics';
import { kindOf } from './kind';
import { meaningsOf, plainWords } from './label-words';
import { type Page, pageOf } from './page';
import { titleParts } from './page-names';
import type { PageReading } from './page-reading';
import type { Piece } from './page-view';
import { runAt } from './page-view';
import { statusOf } from './status-words';
import { isMessageHead, timesIn } from './times';

/**
 * A sentence of the page that grants the buyer something or limits him, in the page's own words, with the run it stands
 * in and the time it sets, if it sets one.
 */
export type Clause = {
  text: string;
  effect: 'grants' | 'limits';
  run: number;
  limit?: Pick<ClauseWindow, 'amount' | 'unit'>;
  /** Of a limit: the ids of the excuses in the knowledge that answer it. */
  answers?: readonly string[];
};

const time =
  /(\d+(\s?[-~—至到]\s?\d+)?|[一二两三四五六七八九十半]+)\s*个?(分钟|小时|天|日|周|工作日|月)\s*(之|以)?内/;

/** Refuses outright, whatever else the sentence says. */
const refuses =
  /[不无]退|只按[^，。]{2,16}(补偿?|赔偿?|退)|不[予可能得会给再作]?(退|换|赔|补|取消|更换)|不对[^，。]{0,14}(承担|负责)|不受[^，。]{0,6}保护|(概|恕|一律|均|暂)(不|无)|不再?(予|支持|接受|受理|处理|承担|负责|包|提供|享受|适用|保证|参与|另行)|(不会|无法)(再|自动|另行)?(发货|到账|补发|找回|追回|撤回|恢复)(?![^，。]{0,4}(可|全额|退|赔))|不可(退|换|撤|取消|申请|提现|转)|不能[^，。包可就]{0,4}(退|换|取消|撤|申请)|(退|换)不了(?![^，。]{0,3}(退|换|赔))|不在[^，。]{0,6}(退款|退换|售后|保障)(范围|之列)|(由|需)(买家|买方|用户|客户)[^，。]{0,4}承担|即(表示|视为)(已?确认|同意|放弃|认可)|(本站|本店|本中心|平台|商家|我们)[^，。]{0,4}不再?(介入|核查|核实|受理|补发?)|(无法|拒绝|谢绝|禁止)(办理)?[^，。可包]{0,3}(退|(?<!兑)换(?!绑)|取消|售后)|(没有|无)(办理)?(退|换|取消|售后)|(无|不|没有?)(质保|保修|售后)|拉黑|免责|解释权|后果自负|(自行|自己)(承担|负责)|(服务|包赔)(自动)?(失效|终止)|申请自动(关闭|撤销)|(责任|损失)自负|别(再)?(来)?找|不(兑现|找零|挂失|兑换现金)|不可与|(一概|一律|概|的，)不管|请(向|联系|找)[^，。]{0,6}(零售商|卖家|商家|经销商|购买处|原渠道)[^，。]{0,4}(退|解决|要求)|将被(限制|冻结|封|暂停)|只(给|换|补|退)(到|至|回|还)?(积分|优惠券|(站内|账户)?余额|券|钱包)|一经(售出|发出|使用|确认|送出)|售出(即|后)?(不|概)|不(支持|接受|提供|办理|享受|适用|参与)[^，。]{0,8}(退|换|赔|售后|补偿|无理由)|(本站|本店|平台|商家|卖家|我们|我司|我方|甲方|卖方|客服)[^，。]{0,6}有权|仅(协助|代为)|与(本|我)(站|店|平台|司|们|公司|商城)[^，。]{0,2}无关|与(平台|商家|卖家|店铺|网站)[^，。]{0,2}无关|介意(者?勿|慎|不要)(拍|买|购|入)|(取消|作废)质保|只保证?首次|仅(支持|限|可|能)(更?换|退|补)[^，。]{0,3}(一|1)\s?次|(无法|不能)(撤销|撤回|撤单)|(法院|仲裁)[^，。]{0,6}(管辖|裁决|仲裁)|有权(拒绝|关闭|取消|封|冻结|扣|修改|终止|变更|驳回|下架|不)|保留[^，。]{0,14}权|不得[^，。]{0,6}(投诉|起诉|举报|退|要求|申请)|视为(已|完成|放弃|认可|同意|确认)|(no|not?)\s?refund|final sale|sales are final|(non-?|not )refundable/i;

/** Promises: goods, money back, another one, an answer; most of all within a time. */
const promises =
  /可申请撤单|(仍|都|均|也)可(以)?(申请|要求|办理)(售后|退|换|赔)|包(换|退|赔|补|售后|质保|使用|激活|过)|(可|应|全额|自动|负责|马上|直接|立即|立刻|原路|无条件|随时|支持|按.{1,3}|给您|为您|免费|优先|双倍|十倍|全部|可以?申请|全款|仍可)[^，。不]{0,6}(退|(?<!兑)换|赔|补)|退(款|钱|还)给|原样退(给)?(你|您)|钱[^，。不]{0,4}退(给)?(你|您)|假一|赔[一二三四五六七八九十\d双]|(?:买家|您|用户)(?:可以?|有权)[^，。不]{0,4}(?:取消|收回|拒收)|(质保|保修|保障|售后)(期|时间|服务)?(统一)?(延长)?(至|到)?\s?[一二三四五六七八九十半\d]|可以?在\s?[一二三四五六七八九十半\d]+\s?(小时|天|日|个?工作日|个?月)(之|以)?内[^，。]{0,8}(申请|提出|发起|退|换)|(正品|官方|品质)?保证|自动(发(?!出的|送的)|到|充|送|退)|秒(发|到|充)|即时(到账|发货)|有权|应(当|在)|承诺|一定|免费(更换|补发|重发|更新|升级)|会退(回|还)|给你退|(错误|失败|无效|失效|问题).{0,8}((?<!兑)换|补|退|赔)|当(场|天)[^，。不]{0,3}(退|换|补)|自动(显示|弹出)[^，。]{0,4}(卡|码)|\d\s?个?(工作日|小时|天)[^，。不未没]{0,4}(原路)?(到账|退回|退还|返还)|从[^，。]{2,8}(扣|划)[^，。]{0,6}退|天内可[^，。不]{0,10}(提出|申请|发起)|补(发|齐|货)|(?<!兑)换(新|一张|码|卡)|予以[^，。不]{0,4}(退|换|补|赔)|解除合同|取回[^，。]{0,6}(款|钱)|\d\s?(小时|分钟)[^，。不未没]{0,3}(发出|发货|到账)|判(退|给?买家)|(找|联系)(我|客服|店主|卖家)[^，。不]{0,3}(退|换|补|赔)|(货款|款项|资金)[^，。]{0,10}(冻结|保管|托管|不结算|暂扣)|(将|会)于?在?\s?\d[^，。]{0,8}(工作日|小时|天)[^，。不]{0,4}(退|到|发|补)|(不能用|用不了|异常|不满意|打不开|有问题)[^，。不]{0,8}(换|补|退|赔)|先行(赔付|垫付)|(资金|货款|款项|钱款)[^，。]{0,4}由[^，。]{0,4}(担保|保管|托管)|可随时(取消|退|申请)|付款后(立即|即时|马上|立刻)(开通|到账|发货|发码)|赔付(订单|商品)?(金额|货款)|无理由(退|换)|极速退|7\s?[x×*]\s?24|24\s?小时(自动)?发货|随时(联系|处理)|(?<!不[^，。]{0,4})(终身|永久)(有效|使用|可用|质保|保修|免费|更新)/;
const promisesEn =
  /\b(we(’|')?(ll| will)|you (can|may|will)|will be)\b[^.]{0,30}\b(refund|replace|resen[dt]|compensat)|\b(refund|replacement)s?\b[^.]{0,20}\b(if|within)\b|money.?back|\bguaranteed?\b/i;
const promisedIn =
  /(介入|审核|打款|核查|到账|到帐|发货|发出|发放|发卡|送卡|送达|交付|处理|回复|回信|答复|核实|更换|补发|退|完成|解决|充值|换|赔)/;
const before = /\d+\s*(点|:00)前.{0,8}(补|发|到|退|回|处理|结果|答复)/;

/** Narrows what the buyer can ask for. */
const narrows =
  /不可抗力|(系统|网络|通道|接口|运营商|官方)[^，。]{0,6}(延迟|拥堵|维护|故障)|仅供参考|仅(限|支持(?!查)|限于|对|换|可)|只(能(?!确认|看到|查到)|限|支持|接受|可|换|退|补|有)|逾期(?!(不|未|没有?)[^，。]{0,3}(回复|处理|答复|发货|回应))|过期(不|无)|超(过|时|出).{0,10}(不|视为|无效|作废|自(?!动(撤单|退|补|赔|取消)))|顺延|不(超过|高于|多于|得超)|以.{1,12}为准|以.{2,20}为限|(按照?|视同|作为)已?(收货|完成|交付|使用)处理|限(购|用|时(?!.{0,6}折)|量)|须|自行(核对|确认|判断|查看)|买错|请(务必|自行|先确认)|(?<!一般|大约|预计|通常|我们|我司|这边)需(提供|自行|在|要(?!(申请)?售后，))|扣除|收取.{0,8}(费|%)|默认(同意|放弃)|失效|作废/;

/** What the buyer has to do is no promise of the shop's, whatever time it names. */
const burdens =
  /^[^，。]{0,6}(买家|用户|您|客户|顾客|消费者|购买者|下单人)[^，。有]{0,4}(应当|应在|应(?!享|得)|须|需|必须|务必|负责)/;

/** What can be held against the shop word for word: an exchange, a refund, a time limit. */
const firm = /包换|包退|退款|更换|假一赔/;

/** The clauses of a page, firm ones first; at most 40, each at most 200 characters. The buyer's own words are none. */
export function readClauses(reading: PageReading): Clause[] {
  const page = pageOf(reading);
  const { kind } = kindOf(page);
  const isTalk = kind === 'chat' || kind === 'ticket';
  const rightmost = isTalk ? rightmostOf(page.view.pieces) : new Set<number>();
  const found: Clause[] = [];
  const seen = new Set<string>();
  const labelOf = new Map(
    page.pairs.map(({ piece, labelAt, label, how }) => [
      // A paragraph under a heading is the page's own.
      piece.at === labelAt || (how === 'below' && piece.text.length > 24) ? -1 : piece.at,
      label,
    ]),
  );
  for (const piece of page.view.pieces) {
    if (!speaks(page, piece, labelOf.get(piece.at)) || (isTalk && isBuyers(page, piece, rightmost))) continue;
    for (const { text, at } of sentencesOf(piece, isTalk || kind === 'refusal')) {
      const effect = text.length <= 200 && !seen.has(text) ? effectOf(text) : null;
      if (!effect) continue;
      seen.add(text);
      const limit = limitIn(text);
      const topic = effect === 'limits' ? topicOf(text) : null;
      found.push({
        ...{ text, effect, run: runAt(piece, at) },
        ...(limit && { limit }),
        ...(topic && { answers: topic.answers }),
      });
    }
  }
  const standing = ({ effect, text }: Clause) =>
    effect === 'grants' && !firm.test(text) && !time.test(text) ? 1 : 0;
  return found.sort((a, b) => standing(a) - standing(b) || a.run - b.run).slice(0, 40);
}

/** Whether a piece is the page's own sentence: no title, button, control or name of the goods. */
function speaks({ view, reading }: Page, piece: Piece, label: string | undefined): boolean {
  // The subject of a letter is no sentence of it.
  if (/^(回复|转发|答复|re|fw|fwd)\s?[:：]/i.test(piece.text)) return false;
  if (
    piece.isHidden ||
    (piece.isControl && !isSealedText(reading, piece)) ||
    piece.isButton ||
    piece.isAside ||
    piece.isStruck
  )
    return false;
  if (view.hasDialog && !piece.isOnTop) return false;
  // Who wrote a message and when; the site's name with what it is.
  if (isMessageHead(piece.text)) return false;
  if (
    piece.at <= 1 &&
    piece.text.length <= 16 &&
    titleParts(reading.title).some((part) => piece.text.startsWith(part))
  )
    return false;
  // The name of goods on which one can press is no sentence.
  if (piece.isLink && piece.parts.length === 1 && !/[，。；！]/.test(piece.text)) return false;
  if (/^h[1-4]$/.test(reading.blocks[piece.block]!.tag)) return false;
  // Under 商品说明, 服务 and the like stands what is promised with the goods.
  const isTold =
    label !== undefined &&
    /^(商品|产品|购买)?(说明|描述|详情|介绍|服务)$|^(处理|回复|答复|留言|沟通)?(内容|意见|记录|回复|答复)$/.test(
      plainWords(label),
    ) &&
    (piece.text.length >= 10 || !/内容|意见|记录|回复|答复/.test(label));
  return label === undefined || isTold || meaningsOf(label).every((one) => one.name === 'unwanted');
}

/** A box of text that nobody can type over holds the page's own words. */
function isSealedText({ blocks }: PageReading, piece: Piece): boolean {
  const block = blocks[piece.block]!;
  return block.tag === 'textarea' && block.fixed === true;
}

/** The sentences of a piece, without bullets and the label in front; parted in two where one half grants and the other limits. */
function sentencesOf(piece: Piece, isTold: boolean): { text: string; at: number }[] {
  const found: { text: string; at: number }[] = [];
  const add = (words: string, from: number) => {
    const lead =
      /^[\s★☆※●·•*◆▪-]*(?:[^，。；]{0,40}ICP[备证]\s?\d+号(?:-\d{1,2})?\s+)?(?:\[[\d: /-]{4,20}\]\s*|【[^】]{0,16}\d{1,2}:\d{2}(?::\d{2})?】\s*)?(?:(?![您你我于在])[\p{L}\d·_-]{1,12}(?<![于在])\s?(?:20\d\d-)?\d{1,2}-\d{1,2}\s\d{1,2}:\d{2}(?::\d{2})?\s+)?(?:\d{1,2}\s?[.、)）](?!\d)\s*|[（(]\d{1,2}[)）]\s*|[一二三四五六七八九十]{1,3}、\s*)?(?:[\p{Script=Han}\s]{2,6}[:：]\s*|[\p{Script=Han}\w ·-]{1,16}[（(][\d :/-]+[)）]\s*[:：]\s*)?/u.exec(
        words,
      )![0];
    const whole = words
      .slice(lead.length)
      .replace(/[，,]\s*$/, '')
      .trim();
    // What became of one application is no rule; the reason given for it may name one.
    const told =
      /^(?:您好[，,])?(?:您|你)(?:于|在|对|就)[^。]{4,90}(?:提交|提出|发起)的[^。]{0,10}(?:申请|投诉|要求)/.test(
        whole,
      );
    const reason = told ? (/(?:原因|理由)\s*[:：]\s*/.exec(whole) ?? null) : null;
    const text = reason ? whole.slice(reason.index + reason[0].length) : told ? '' : whole;
    if (reason) found.push({ text, at: from + words.indexOf(text) });
    else if (text !== '') found.push({ text, at: from + lead.length });
  };
  let at = 0;
  for (const sentence of piece.text.split(/(?<=[。；;！!\n]|[a-z)][.!]\s)/)) {
    const halves = sentence.split(/(?<=，)/);
    const effects = halves.map((half) => effectOf(half));
    let turn = halves.findIndex((_, i) => i > 0 && isTurn(effects[0], effects[i], halves[0]!));
    // "……未补充凭证的，申请自动关闭": the case in which it applies is of what takes.
    while (turn > 0 && isOnlyCase(halves[turn - 1]!, effects[turn - 1]!, turn - 1)) turn--;
    if (isTold && turn <= 0 && halves.length >= 5) {
      for (const { from, to } of groupsIn(halves, effects)) {
        const start = halves.slice(0, from).join('').length;
        add(halves.slice(from, to).join(''), at + start);
      }
      at += sentence.length;
      continue;
    }
    const cuts = turn > 0 ? [turn] : startsOf(halves, effects);
    const lead = turn > 0 ? 0 : leadOf(halves, effects);
    const ends = [...cuts, halves.length];
    for (const [i, end] of ends.entries()) {
      const start = i === 0 ? 0 : ends[i - 1]!;
      const from = i === 0 ? lead : halves.slice(0, start).join('').length;
      const last = turn > 0 ? end : lastOf(halves, effects, { start, end });
      const words = halves.slice(0, last).join('');
      if (words.length > from) add(words.slice(from), at + from);
    }
    at += sentence.length;
  }
  return found;
}

/** Where a sentence comes to its next promise: "今天内换新，如果不想用也可以退，30 天内全额退款". */
function startsOf(halves: readonly string[], effects: readonly (Clause['effect'] | null)[]): number[] {
  const starts: number[] = [];
  for (let i = 1; i < halves.length; i++) {
    const isNext =
      effects[i] !== null &&
      effects.slice(starts.at(-1) ?? 0, i).some((effect) => effect !== null) &&
      effects[i - 1] === null &&
      /^(如果|若|如|另外?|此外|同时|或者?|也)|[¥￥]\s?\d|\d\s?元/.test(halves[i - 1]!);
    if (isNext) starts.push(i);
  }
  return starts;
}

/** Of a long message only what grants or limits, each with the case in which it applies. */
function groupsIn(
  halves: readonly string[],
  effects: readonly (Clause['effect'] | null)[],
): { from: number; to: number }[] {
  const groups: { from: number; to: number; effect: Clause['effect'] }[] = [];
  for (const [i, effect] of effects.entries()) {
    // "这个码是系统自动发的" tells, and promises nothing.
    if (effect === null || /是[^，]{1,14}的，?$/.test(halves[i]!)) continue;
    const last = groups.at(-1);
    if (last && last.to === i && last.effect === effect) last.to = i + 1;
    else groups.push({ from: i > (last?.to ?? 0) && isCase(halves[i - 1]!) ? i - 1 : i, to: i + 1, effect });
  }
  return groups;
}

/** What follows a rule without being of it: a request, a remark on the rule. */
const tails =
  /^(请勿?(?!在|于|务必|提供|自行|先|看|确认|仔细|核对|想|[^，]*再(买|拍|下))|这是|那是|价格|到时|感谢|谢谢|祝|敬请|望|烦请|激活遇到|如有疑问|有(问题|疑问)|需要帮助|且?后台显示|(因此|所以|故)[^，。]{0,14}(本次|您的|你的|该)(诉求|申请|订单|退款|投诉))/;

/** Where what belongs to a rule ends. */
function lastOf(
  halves: readonly string[],
  effects: readonly (Clause['effect'] | null)[],
  { start, end }: { start: number; end: number },
): number {
  let last = end;
  while (
    last > start + 1 &&
    (effects[last - 1] === null || /^(因此|所以|故)/.test(halves[last - 1]!)) &&
    (tails.test(halves[last - 1]!) || (end < halves.length && last === end))
  )
    last--;
  return effects.slice(start, last).some((effect) => effect !== null) ? last : end;
}

/** What is said of this case, or of the reason, before a rule is named. */
const leads =
  /^(?:根据[^，]{0,12}(?:约定|规则|规定|说明|章程|条款|协议)，|(?:我们|我司|本店|平台)?已(?:经)?(?:收到|受理|记录)|经(?:过)?[^，。]{0,6}(?:查|核实|审核|核对)|亲|抱歉|很遗憾|不好意思|您好|你好|至于|关于|(?:可以|好的?|嗯|是的|行|没问题|收到|明白|理解)，|已催|已转|这边(?:看到|查到)|查询到|上游)|[^，。的]{2,12}(?:人工|自动)(?:签发|发货|处理)，$|^(?:营业|工作|服务)时间[^，]{0,4}\d|[您你亲]的?(?:账号|订单|申请)|已[^，。的]{0,24}(?:完成|激活|使用|取卡|兑换)|没给/;

/** How many characters of a sentence only lead up to its rule: "经核查，两个激活码已激活，已激活的授权不在退款范围内". */
function leadOf(halves: readonly string[], effects: readonly (Clause['effect'] | null)[]): number {
  const first = effects.findIndex((effect) => effect !== null);
  if (first < 1) return 0;
  const isLead = (half: string) => leads.test(half) && !/的，$|[如若]/.test(half);
  const last = halves.slice(0, first).findLastIndex(isLead);
  const drawn = halves.slice(0, first + 1).findLastIndex((half) => /^(因此|所以)/.test(half));
  const lead = halves.slice(0, Math.max(last + 1, drawn)).join('').length;
  return drawn > last ? lead + 2 : lead;
}

/** A case and no rule of its own: "未激活的可退，激活后不退" is two rules. */
function isOnlyCase(half: string, effect: Clause['effect'] | null, at: number): boolean {
  if (/的，$/.test(half)) return true;
  return at === 0 ? /被[^，]{1,4}，$/.test(half) : effect === null && isCase(half);
}

/** "未补充凭证的，", "如果逾期，": when the next half of a sentence applies. */
function isCase(half: string): boolean {
  return /的，$|^(如|若|凡|未|逾期|超过|超出)|一旦|(以后|之后)，$/.test(half);
}

/** "6 小时内发出，23 点后顺延": a promise with its time, then what takes from it. */
function isTurn(
  one: Clause['effect'] | null | undefined,
  other: Clause['effect'] | null | undefined,
  first: string,
): boolean {
  return one === 'grants' && other === 'limits' && first.length >= 8;
}

/** Whether a sentence grants or limits something; null where it does neither. */
export function clauseEffect(text: string): Clause['effect'] | null {
  return effectOf(text);
}

function effectOf(text: string): Clause['effect'] | null {
  const words = text.replace(/\s+/g, ' ').trim();
  // Rows of facts, each with its label.
  if ((words.match(/\p{Script=Han}[：:]\s?\S/gu)?.length ?? 0) >= 3) return null;
  // What another buyer says of it.
  if (/^(买了|刚买|已买|又买|收到了|好评|不错|回购)[^，。]{0,8}[，。]|帮顶|好评$/.test(words)) return null;
  // The name of goods with what it is worth; a heading over cases.
  if (/^\S{1,12}\s\d+\s?元\s\S{1,6}$/.test(words) || /^[^，。]{2,8}的(情形|情况|范围|商品|订单)$/.test(words))
    return null;
  if (words.length < 4 || /[？?]|[吗呢]$|(.)不\1(?=$|[，。])|到底/.test(words)) return null;
  // A row of a list of goods, a price with what it is for, the way to the page.
  if (/^[^，。；]*[¥￥]\s?\d[\d.,]*[^，。；]{0,14}$|^[»›>]|[›»].*[›»]/.test(words) && !refuses.test(words))
    return null;
  if (/(?:[¥￥]\s?\d|\d\s?元)[^，。；¥￥]{2,}(?:[¥￥]\s?\d|\d\s?元)/.test(words) && !/[，。；]/.test(words))
    return null;
  // The foot of a page, what a form takes.
  if (/^©|保留(所有|一切)权利|^上传(凭证|图片|附件)/.test(words)) return null;
  // A clock that runs down.
  if (/\d{1,2}:\d{2}/.test(words) && /(还有|剩)[^，。]{0,12}(失效|过期|关闭)/.test(words)) return null;
  if (/^(还剩|剩余|还有)\s?\d[^，。]{0,16}(自动)?(关闭|确认|取消|通过)$/.test(words)) return null;
  // Why this buyer asks.
  if (/^(申请|退款|售后|投诉|维权)?(原因|理由)\s[^，。]{2,16}$/.test(words)) return null;
  // How many are left, and that there is none.
  if (/库存\s?[(（:：]?\s?\d|^暂无/.test(words) && !/[，。；]/.test(words)) return null;
  // What another buyer wrote of the goods, how long something still counts, how much may come back.
  if (/^[\p{L}\d]{0,3}\*{1,4}[\p{L}\d]{0,3}\s?[:：]/u.test(words)) return null;
  if (/^[^，。]{0,8}\d\s*[分秒时][^，。]{0,10}后[^，。]{0,8}(失效|过期|关闭|恢复)/.test(words)) return null;
  if (/^(最多|最高)?可退\s?[¥￥]\s?\d/.test(words)) return null;
  const plain = plainWords(words);
  // A state, a label or a heading of two words is no sentence; 自动发货 and 不退不换 are.
  if (
    plain.length <= 8 &&
    (meaningsOf(words).length > 0 ||
      (/^(已|等待?|待|[未尚]|正在|部分)|中$|成功$|完成$/.test(plain) &&
        !/[退换赔可包]/.test(plain) &&
        statusOf(plain)))
  )
    return null;
  if (/(规则|协议|须知|政策|条款|说明|声明)$/.test(plain) && plain.length <= 12) return null;
  if (refuses.test(words)) return isAboutCase(words) ? null : 'limits';
  if (
    /还有\s?\d+\s?[件张个份][^，。]{0,4}(待|未)|^下单即(表示|视为)(已?阅读|同意)[^，。]{0,3}《[^》]*》。?$/.test(
      words,
    )
  )
    return null;
  if (isAboutCase(words)) return null;
  if (burdens.test(words)) return 'limits';
  if (isPromise(words.replace(/^请[^，。]*[，。]?/, ''))) return 'grants';
  if (narrows.test(words) && words.length >= 6) return 'limits';
  return null;
}

function isPromise(words: string): boolean {
  return (
    promises.test(words) ||
    promisesEn.test(words) ||
    (time.test(words) && promisedIn.test(words)) ||
    before.test(words)
  );
}

/** What was done in this case ("您的退款申请未通过") is no rule. */
function isAboutCase(words: string): boolean {
  if (/^[^，。]{0,12}(拒绝|驳回|同意)了[^，。]{0,6}申请$/.test(words)) return true;
  if (/不予采信|^已(经)?通知[^，。]*[，。][^，。]*已[^，。]*[。]?$/.test(words)) return true;
  if (/(已|拒绝|驳回)了?(您|你)的[^，。]{0,8}(申请|投诉|要求)/.test(words)) return true;
  if (/(您|你)的[^，。]{0,6}申请[^，。]{0,3}(不予|未予|未获|不予以)(支持|通过|批准|同意)/.test(words))
    return true;
  if (/不予退|概不|不退不换|恕不|不支持/.test(words)) return false;
  return /(申请|订单|工单|投诉)[^，。]{0,6}(已|未能?|被|正在)[^，。]{0,4}(通过|提交|受理|驳回|拒绝|审核|关闭|发货)|^已(全额)?退款|异常原因|为您(保留|服务)|^您好[，,！!]?[^，。]{0,12}$|感谢|祝/.test(
    words,
  );
}

/** The pieces of a talk of bubbles that stand to the right, as one's own do. */
function rightmostOf(pieces: readonly Piece[]): Set<number> {
  const shown = pieces.filter(({ box, isHidden, isControl }) => box && !isHidden && !isControl);
  return new Set(
    [...new Set(shown.map(({ frame }) => frame))].flatMap((frame) => {
      const said = shown.filter((piece) => piece.frame === frame);
      const bubbles = said.filter(({ text, isButton, isAside }) => text.length >= 2 && !isButton && !isAside);
      if (bubbles.length < 6) return [];
      const [left, , width] = boundsOf(bubbles.map(({ box }) => box!))!;
      const gapOf = ({ box }: Piece) => left + width - (box![0] + box![2]);
      const others = bubbles.filter((one) => one.box![0] - left < 30 && gapOf(one) > 80).length;
      if (others < 2) return [];
      return said.filter((one) => gapOf(one) < 30 && one.box![0] - left > 100).map(({ at }) => at);
    }),
  );
}

const buyerNames = '(我|你|您|访客|买家|用户|顾客|客户|本人|自己|me|you|visitor|buyer|customer)';
const buyerStart = new RegExp(
  `^(\\[[\\d: /-]+\\]\\s*)?${buyerNames}(的(留言|追问|补充))?\\s*([:：（(]|\\s*\\d{2,4}[-/:]|$)`,
  'i',
);
const anyStart =
  /^(\[[\d: /-]+\]\s*)?[\p{Script=Han}\w ·-]{1,14}\s*([:：]|[（(][\d :/-]+[)）]|\s\d{2,4}[-/]\d{1,2})/u;
const buyerClass =
  /(^|[\s_-])(mine|me|self|buyer|user|customer|visitor|own|right|outgoing|sent|guest|client)([\s_-]|$)/i;

/** In a talk: whether a line is the buyer's. His name stands before it, or its row is marked as his. */
function isBuyers({ view, reading }: Page, piece: Piece, rightmost: ReadonlySet<number>): boolean {
  if (anyStart.test(piece.text)) return buyerStart.test(piece.text);
  for (let at = piece.block, up = 0; at >= 0 && up < 4; at = reading.blocks[at]!.parent, up++)
    if (buyerClass.test(reading.blocks[at]!.class ?? '')) return true;
  if (rightmost.has(piece.at)) return true;
  for (let back = piece.at - 1; back >= Math.max(0, piece.at - 3); back--) {
    const text = view.pieces[back]!.text;
    // The time of a message stands between it and who wrote it.
    if (timesIn(text)[0]?.raw === text.trim()) continue;
    if (buyerStart.test(text)) return true;
    if (anyStart.test(text) || /客服|卖家|店主|系统|工作人员/.test(text.slice(0, 8))) return false;
  }
  return /^我(买|要|的|有|没|已)|退款吧|请(给我)?退款|没(有)?收到/.test(piece.text);
}
