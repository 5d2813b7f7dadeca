import { plainWords } from './label-words';
import type { Page } from './page';
import type { Piece } from './page-view';

/** What a desk calls a case, in both languages. */
const caseWords =
  '(?:帮助|服务|支持|客户|我的|您的)?(?:工单|服务记录|服务单|诉求单?|求助单?|咨询单?|问题单|报[障错]单|跟进单|协商单|介入单|投诉单?|维权单?|售后单?|申诉单?|客诉单?|反馈单?|纠纷单?|争议单?|仲裁单?|举报单?|理赔单?|请求|案件|来信|留言单?|ticket|case|dispute|claim|complaint|request)';

/** "维权单 WQ6618", "工单 Ticket #28841", "Dispute D-5603: …": a heading that is a case and its number. */
const caseAndNumber = new RegExp(
  `^${caseWords}${caseWords}?(?:编?号|no)?第?[#＃]?[a-z]{0,5}\\d{2,}(?:号|单|件)?$`,
);

/** Whether a heading, or what stands in it before a colon, is a case and its number. */
export function isCaseHeading(text: string): boolean {
  return [text, text.split(/\s?[:：]/)[0]!].some((part) => {
    const words = plainWords(part);
    return (
      caseAndNumber.test(words) ||
      /(工单|投诉|维权|售后|申诉|客诉|反馈|举报|纠纷|争议)(处理|详情|记录)?第\d{2,}(号|单|件)$/.test(words)
    );
  });
}

/** How many headings name a case by its number. */
export function casesIn({ view }: Pick<Page, 'view'>): number {
  return view.pieces.filter((piece) => !piece.isHidden && piece.isHeading && isCaseHeading(piece.text))
    .length;
}

/** The title names one case, or the address does and the page's heading bears the same number. */
export function isOneCase({ view, reading }: Page): boolean {
  if (reading.title.split(/\s*[|｜_·•]\s*|\s+[-–—]\s+/).some(isCaseHeading)) return true;
  const number =
    /\/(?:tickets?|disputes?|cases?|claims?|complaints?|requests|work-?orders?|gongdan|tousu)\/(?:[a-z]+\/)?([A-Za-z]{0,4}-?\d{3,14})(?![\w-])/i.exec(
      reading.url,
    )?.[1];
  return (
    number !== undefined &&
    view.pieces.some((piece) => !piece.isHidden && piece.isHeading && piece.text.includes(number))
  );
}

/** A no, said in any words, of what was asked for. */
const declines =
  /退不了|(不能|没法|无法|不予|不给|不同意|拒绝|恕不)(给|为|向)?(你|您)?(办理?|予以|同意)?退|(驳回|不支持|不予支持|不予采纳|不接受|未予支持)(了)?(你|您|买方|买家|申请人|申诉人|投诉人)的?|(申请|请求|诉求|要求|主张|申诉)(不成立|不予支持|被驳回|未获支持|无法支持)|\b(is|was|been) (dismissed|declined|denied|rejected)\b/;

/** "您于…提出争议，请求全额退还", "你 1 月 8 日提的退款": what was asked back, told to who asked. */
const asked =
  /(你|您)(?:(?!可以|可在|如[果有需]|若|(?<!申)请(?!求)|应当?)[^。！!]){0,50}?(提出|提的|提交|申请|请求|要求|发起|主张|来信)[^。！!]{0,30}(退|赔|争议|投诉|维权|申诉)|\byour (refund )?(request|claim|dispute|appeal)\b/i;

/** A letter or decision: what was asked for, and a no to it. One piece may say both; a rule says neither. */
export function isDecline({ view, labelled }: Page): boolean {
  if (labelled.has('cardSecret') || labelled.has('payableFen')) return false;
  const shown = view.pieces.filter((piece) => !piece.isHidden && !piece.isAside);
  // Where one answers, the talk goes on.
  if (shown.some((piece) => piece.isButton && /^(提交|追加)?(回复|发送|留言)$/.test(plainWords(piece.text))))
    return false;
  const said = shown.filter((piece) => !piece.isControl && !piece.isButton);
  const isAsked = said.some(({ text }) => asked.test(text.slice(0, 400)));
  return isAsked && said.some(({ text }) => text.length <= 600 && declines.test(withoutConditions(text)));
}

/** Without the sentences that say when something would be so. */
function withoutConditions(text: string): string {
  return text
    .split(/(?<=[。！!；;])/)
    .filter((sentence) => !/如果|如遇|若|凡|一律|概不|的话|除非|一经/.test(sentence))
    .join('');
}

/** What came back, as large as the page's heading, under a word that it did: a slip of the refund. */
export function isRefundSlip({ view, reading, labelled }: Page): boolean {
  if (labelled.has('cardSecret') || labelled.has('payableFen') || labelled.has('agentId')) return false;
  const shown = view.pieces.filter((piece) => !piece.isHidden && !piece.isAside);
  const first = shown.slice(0, 10);
  const isNamed =
    /^退款/.test(reading.title) || first.some((piece) => /^退款(详情|明细|结果|凭证)?$/.test(plain(piece)));
  const sum = first.some((piece) =>
    piece.parts.some(({ from, to, run }) => {
      const words = piece.text.slice(from, to).trim();
      return (reading.runs[run]!.size ?? 0) >= 22 && /^[+＋]?\s?[¥￥]?\s?\d[\d,]*\.\d{2}\s?元?$/.test(words);
    }),
  );
  const isBack = shown
    .slice(0, 12)
    .some(({ text }) =>
      text
        .split(/\s/)
        .some((words) =>
          /^(退款(已)?(成功|到账|完成|入账)|已(全额|部分)?(原路)?退(款|回|还|至|到|入))/.test(words),
        ),
    );
  return isNamed && sum && isBack;
}

function plain({ text }: Piece): string {
  return plainWords(text).replace(/^[‹<←]/, '');
}

/** 电子收据, 交易凭证: the page's own name is that of a paper. */
export function isPaper({ view, reading }: Page): boolean {
  const isName = (text: string) =>
    /^(电子)?(付款|支付|交易|收款|缴费|转账|购买|消费|扣款|充值)?(电子)?(收据|凭证|凭据|回单|凭条|小票|回执)$|^(退款|退货)(交易)?(明细|凭证|回单|通知书?)$|^(payment|electronic)?receipt$/.test(
      plainWords(text),
    );
  return (
    isName(reading.title.split(/\s*[|｜_·•]\s*|\s*[-–—]\s*/)[0]!) ||
    view.pieces.some((piece) => !piece.isHidden && piece.isHeading && !piece.isAside && isName(piece.text))
  );
}
