import { clauseOdds } from './clause-words';
import type { FieldName } from './fields';
import { casesIn, isDecline, isOneCase, isPaper, isRefundSlip } from './kind-case';
import type { Add } from './kind-shape';
import { plainWords } from './label-words';
import type { Page } from './page';
import { timesIn } from './times';

/** What several signs say together that none says alone: a thread about a case, a bill. */
export function addStory(page: Page, add: Add): void {
  if (isThread(page)) {
    // A case that was refused is a refusal.
    if (!saysRefused(page)) add('ticket', 4, '');
    add('order', -3, '');
    add('chat', -3, '');
  }
  if (!page.labelled.has('ticketNo') && casesIn(page) > 0) {
    add('ticket', 3, '');
    add('order', -2, '');
  }
  if (isOfCases(page)) {
    if (!saysRefused(page)) add('ticket', 6, '');
    add('order', -6, '');
    add('chat', -4, '');
    add('complaint-form', -4, '');
  }
  if (isAtDesk(page)) {
    add('ticket', 4, '');
    add('redeem-error', -3, '');
  }
  if (isBookOfCases(page)) {
    add('ticket', 5, '');
    add('complaint-form', -4, '');
  }
  if (isTalkOfCase(page)) {
    add('ticket', 7, '');
    add('chat', -4, '');
  }
  if (isRefused(page)) {
    add('refusal', 3, '');
    add('order', -3, '');
  }
  if (isClaim(page)) {
    add('complaint-form', 4, '');
    add('rules', -2, '');
  }
  if (isOneCase(page)) {
    add('ticket', 4, '');
    add('redeem-error', -8, '');
    add('order', -3, '');
  }
  if (isDecline(page)) {
    add('refusal', 5, '');
    add('order', -3, '');
    add('rules', -3, '');
    add('redeem-error', -5, '');
  }
  if (isRefundSlip(page)) {
    add('receipt', 7, '');
    add('ticket', -7, '');
    add('order', -4, '');
  }
  if (isPaper(page)) {
    add('receipt', 5, '');
    add('order', -6, '');
  }
  if (isTerms(page)) add('rules', 3, '');
  if (isFailure(page)) add('redeem-error', 2, '');
  if (isBill(page)) add('receipt', 2.5, '');
}

/** A case has a number and answers with times, whatever order it is about; a form has files and choices, not answers. */
function isThread({ view, reading, labelled }: Page): boolean {
  const shown = view.pieces.filter((piece) => !piece.isHidden && !piece.isAside && !piece.isControl);
  if (!labelled.has('ticketNo') && casesIn({ view }) === 0) return false;
  const open = reading.blocks.filter((block) => !block.hidden && !block.fixed);
  const isForm = open.some((block) => block.type === 'file' || block.tag === 'select');
  const hasBox = open.some((block) => block.tag === 'textarea');
  const answers = shown.filter((piece) => {
    const [time] = timesIn(piece.text);
    return time !== undefined && isOver(piece.text.replace(time.raw, ''));
  });
  return !isForm && answers.length >= (hasBox ? 2 : 3);
}

/** 我的工单, 投诉记录, 售后详情: the page's own name is that of a case or of a list of them, and none is made here. */
function isOfCases({ view, reading, labelled }: Page): boolean {
  const isName = (text: string) =>
    /^.{0,4}(我的|全部|历史)(工单|投诉|维权|售后|申诉|举报|客诉|反馈)$|^.{0,6}(工单|投诉|维权|售后(服务)?|申诉|举报|客诉|纠纷|服务单|反馈|理赔)(单)?(列表|记录|管理|详情|进度|历史|查询)$|^工单(中心)?$|^(my)?(tickets|disputes|cases)$|^(ticket|dispute|case)(details?|list|history)$/.test(
      plainWords(text),
    );
  const shown = view.pieces.filter(
    (piece) => !piece.isHidden && !piece.isAside && !piece.isControl && (!view.hasDialog || piece.isOnTop),
  );
  const isNamed =
    (!view.hasDialog && isName(reading.title.split(/[-|｜_–—·]/)[0]!)) ||
    shown.some((piece, i) => (piece.isHeading || piece.isBold || i < 3) && isName(piece.text));
  const open = reading.blocks.filter((block) => !block.hidden && !block.fixed);
  const isForm =
    open.some((block) => block.tag === 'textarea') &&
    open.some((block) => block.type === 'file' || block.tag === 'select');
  return isNamed && (!isForm || labelled.has('ticketNo'));
}

/** A talk at the address of a ticket, or over a box for an answer to one. */
function isTalkOfCase({ reading, labelled }: Page): boolean {
  const isAt =
    /(ticket|work-?order|gongdan|complaint?|tousu|dispute|after-?sales?)s?([/=_-]|\/.{0,12}=)\d+/i.test(
      reading.url,
    );
  const answers = reading.runs.some(
    (run) =>
      !run.hidden && run.source === 'placeholder' && /(回复|追加|补充).{0,3}(工单|投诉|申诉)/.test(run.text),
  );
  return (isAt && answers) || (labelled.has('ticketNo') && answers);
}

/** "拒绝原因：…" under a state that says the same. */
function isRefused({ view, pairs }: Page): boolean {
  const isTold = pairs.some(
    ({ label, piece }) =>
      !piece.isHidden &&
      /^(商家|卖家|平台)?(拒绝|驳回|不予?通过|未通过)(的)?(原因|理由|说明)$/.test(plainWords(label)),
  );
  return isTold && saysRefused({ view });
}

/** A state that says no. */
function saysRefused({ view }: Pick<Page, 'view'>): boolean {
  return view.pieces.some(
    ({ isHidden, isControl, text }) =>
      !isHidden &&
      !isControl &&
      /^(商家|卖家|平台)?(已)?(拒绝|驳回)(了)?(退款|售后|申请|退货)?$|^(退款|售后|申请|审核|申诉|投诉)[\w\u4e00-\u9fa5]{0,12}(被?拒绝|被?驳回|不予?通过|未通过|不成立)$/.test(
        plainWords(text),
      ),
  );
}

/** 账号退款 over something to fill in and a button 申请退款, with no order on the page. */
function isClaim({ view, reading, labelled }: Page): boolean {
  if (
    ['amountFen', 'orderTime', 'payTime', 'status', 'quantity'].some((name) =>
      labelled.has(name as FieldName),
    )
  )
    return false;
  const shown = view.pieces.filter((piece) => !piece.isHidden);
  const isHeaded = shown.some(
    (piece) => piece.isHeading && /^.{0,6}(退款|退货|售后|投诉|举报|维权|申诉)$/.test(plainWords(piece.text)),
  );
  const sends = shown.some(
    (piece) =>
      piece.isButton &&
      /^(提交|申请|确认|立即|发起)(申请)?(退款|退货|售后|投诉|举报|维权|申诉)$/.test(plainWords(piece.text)),
  );
  const isFilledIn = reading.blocks.some(
    (block) => !block.hidden && !block.fixed && /^(input|textarea|select)$/.test(block.tag),
  );
  return isHeaded && sends && isFilledIn;
}

/** What stands beside the time over an answer: nothing, who answers, or the answer itself. */
function isOver(rest: string): boolean {
  const words = rest.replace(/[[\]【】()（）]/g, '').trim();
  return words.length <= 16 || /^\p{L}[^，。:：]{0,14}[:：]/u.test(words);
}

/** A code was typed and refused, and nothing on the page is of an order. */
function isFailure({ view, labelled }: Page): boolean {
  const isOrders = (['orderId', 'orderTime', 'payTime', 'amountFen', 'payMethod', 'ticketNo'] as const).some(
    (name) => labelled.has(name),
  );
  const has = (is: (piece: Page['view']['pieces'][number]) => boolean) =>
    view.pieces.some((piece) => !piece.isHidden && is(piece));
  return (
    !isOrders &&
    has(
      ({ isControl, isButton, text }) => isControl && !isButton && /^[A-Za-z0-9-]{6,}$/.test(text.trim()),
    ) &&
    has(
      ({ text, isControl }) =>
        !isControl &&
        text.length <= 70 &&
        /[卡码key]/i.test(text) &&
        /(已|已于.{6,24})被.{0,6}(使用|兑换|激活|绑定|领取)|已(使用|兑换|激活|失效|过期)|无效|不存在|不正确|有误/.test(
          text,
        ) &&
        !/如|若|请勿|包/.test(text),
    )
  );
}

/** The provider's number, the payee and when it was paid, and nothing that was delivered. */
function isBill({ labelled }: Page): boolean {
  return (
    (['tradeNo', 'merchant', 'payTime'] as const).every((name) => labelled.has(name)) &&
    !(['cardSecret', 'deliveredCount', 'quantity', 'ticketNo'] as const).some((name) => labelled.has(name))
  );
}

/** Of a long page the beginning tells: a sentence takes some 50 µs to weigh. */
const mostWeighed = 200;

/** Told at length, in whatever words: most of what stands on the page binds somebody, and none of it is of one order. */
function isTerms({ view, labelled }: Page): boolean {
  if (labelled.has('orderId') || labelled.has('priceFen') || labelled.has('status')) return false;
  const said = view.pieces
    .filter((piece) => !piece.isHidden && !piece.isAside && !piece.isControl && piece.text.length >= 24)
    .flatMap(({ text }) => text.split(/(?<=[。！；])/))
    .filter((sentence) => sentence.length >= 8)
    .slice(0, mostWeighed);
  const binding = said.filter((sentence) => clauseOdds(sentence.slice(0, 120), 'rules').odds > 0.5);
  return binding.length >= 5 && binding.length * 3 >= said.length;
}

/** How urgent it is to the desk, beside answers that each have their time: a case, whatever it is about. */
function isAtDesk({ view }: Page): boolean {
  const shown = view.pieces.filter((piece) => !piece.isHidden && !piece.isControl);
  const isRanked = shown.some(({ text }) => /^(优先级|紧急程度|priority)\s?[:：]?$/i.test(text));
  const heads = shown.filter(
    ({ text }) => text.length <= 40 && /\S\s(\d{1,3}\s?(天|小时|分钟|周)前|昨天|刚刚)$/.test(text),
  );
  return isRanked && heads.length >= 2;
}

/** "某人于 11-9 17:30 留言", "客服于 11-9 18:02 回复": an old book of messages, with answers. */
function isBookOfCases({ view }: Page): boolean {
  const heads = view.pieces.filter(
    ({ text, isHidden }) =>
      !isHidden &&
      text.length <= 40 &&
      /于\s?[\d-]{3,10}\s\d{1,2}:\d{2}(:\d{2})?\s?(留言|回复|追问|答复)$/.test(text),
  );
  return heads.length >= 2 && heads.some(({ text }) => /(回复|答复)$/.test(text));
}
