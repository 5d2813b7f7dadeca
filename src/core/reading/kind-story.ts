import type { Add } from './kind-shape';
import { plainWords } from './label-words';
import type { Page } from './page';
import { timesIn } from './times';

/** What several signs say together that none says alone: a thread about a case, a bill. */
export function addStory(page: Page, add: Add): void {
  if (isThread(page)) {
    add('ticket', 4, '');
    add('order', -3, '');
    add('chat', -3, '');
  }
  if (!page.labelled.has('ticketNo') && casesIn(page) > 0) {
    add('ticket', 3, '');
    add('order', -2, '');
  }
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

/** How many headings name a case by its number. */
function casesIn({ view }: Pick<Page, 'view'>): number {
  return view.pieces.filter((piece) => !piece.isHidden && piece.isHeading && isCaseHeading(piece.text))
    .length;
}

/** "维权单 WQ6618": a heading that is a case and its number. */
export function isCaseHeading(text: string): boolean {
  const words = plainWords(text);
  return (
    /^(工单|服务记录|服务单|投诉单?|维权单?|售后单?|申诉单?|客诉单?|反馈单?|请求|案件|ticket|case|request)(编?号)?[#＃]?[a-z]{0,5}\d{2,}$/.test(
      words,
    ) || /(工单|投诉|维权|售后|申诉|客诉|反馈|举报|纠纷)(处理|详情|记录)?第\d{2,}(号|单|件)$/.test(words)
  );
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
