import type { Case } from '../case/case';
import { type EvidenceItem, fieldValue } from '../case/evidence-item';
import type { FieldName } from '../reading/fields';
import { fieldWords, gapWords, kindWords } from '../words/names';
import { showMoney, showTime, showValue } from '../words/show';

/** Who complains, as the letter names him. Empty: not given. */
export type Complainant = { name: string; phone: string; address: string; idNumber: string };

/** An article of law, quoted word for word from the knowledge. */
export type Article = { id: string; law: string; article: string; text: string; source: { checked: string } };

/** One piece of evidence with its number in this letter, and the file a reader should open first. */
export type Exhibit = {
  number: number;
  item: EvidenceItem;
  mainFile: { name: string; sha256: string } | null;
};

/** A sentence or more, with the numbers of the exhibits it rests on. Without any it is the writer's own word. */
export type Paragraph = { text: string; cites: number[] };
export type Section = { heading: string; paragraphs: Paragraph[] };

/** The complaint as plain data: what is written, before anyone decides how it looks. */
export type Letter = {
  title: string;
  madeAt: string;
  sections: Section[];
  exhibits: {
    number: number;
    kind: string;
    title: string;
    at: string;
    from: string;
    file: string;
    hash: string;
    note: string;
  }[];
  signature: string[];
};

export type LetterRequest = {
  case: Case;
  exhibits: readonly Exhibit[];
  complainant: Complainant;
  articles: readonly Article[];
  madeAt: string;
};

/** Where a fact is missing, this stands in its place. */
function toFill(what: string): string {
  return `【待填：${what}】`;
}

/** The letter of a case: every claim is a fact of an exhibit or the user's own words, and says which. */
export function writeLetter(request: LetterRequest): Letter {
  return {
    title: '投诉材料',
    madeAt: request.madeAt,
    sections: [
      { heading: '投诉人', paragraphs: complainantLines(request.complainant) },
      { heading: '被投诉人', paragraphs: respondentLines(request) },
      { heading: '一、问题描述', paragraphs: facts(request) },
      { heading: '二、诉求', paragraphs: demand(request) },
      { heading: '三、依据', paragraphs: bases(request) },
    ],
    exhibits: request.exhibits.map(listed),
    signature: [
      `投诉人：${request.complainant.name || toFill('姓名')}`,
      `日期：${showTime(request.madeAt).slice(0, 10)}`,
    ],
  };
}

function complainantLines({ name, phone, address, idNumber }: Complainant): Paragraph[] {
  const lines = [
    `姓名：${name || toFill('姓名')}`,
    `电话：${phone || toFill('电话')}`,
    `地址：${address || toFill('地址')}`,
  ];
  if (idNumber) lines.push(`身份证号：${idNumber}`);
  return lines.map((text) => ({ text, cites: [] }));
}

function respondentLines(request: LetterRequest): Paragraph[] {
  const merchant = best(request, 'merchant');
  const lines: Paragraph[] = [
    {
      text: `平台：${request.case.platform || toFill('平台名称')}${request.case.host ? `（${request.case.host}）` : ''}`,
      cites: [],
    },
  ];
  if (merchant) lines.push({ text: `商家或收款方：${merchant.value}`, cites: merchant.cites });
  return lines;
}

/** The value of a field over all exhibits: confirmed ones first, then the surest; with every exhibit that shows it. */
function best(
  { exhibits }: LetterRequest,
  name: FieldName,
  of: (item: EvidenceItem) => boolean = () => true,
): { value: string | number; cites: number[] } | null {
  const found = exhibits
    .filter(({ item }) => of(item) && fieldValue(item, name) !== null)
    .map(({ number, item }) => {
      const standing = item.confirmed[name] ? 2 : (item.fields[name]?.confidence ?? 0);
      return { number, value: fieldValue(item, name)!, standing };
    })
    .sort((a, b) => b.standing - a.standing || a.number - b.number);
  const top = found[0];
  if (!top) return null;
  const cites = found.filter((one) => one.value === top.value).map((one) => one.number);
  return { value: top.value, cites: cites.sort((a, b) => a - b) };
}

const isOrder = (item: EvidenceItem) => item.kind === 'order';
const isPayment = (item: EvidenceItem) => item.kind === 'receipt';

function facts(request: LetterRequest): Paragraph[] {
  const paragraphs: Paragraph[] = [purchase(request)];
  const payment = paymentFact(request);
  if (payment) paragraphs.push(payment);
  for (const { number, item } of request.exhibits) {
    for (const clause of item.clauses.filter((one) => one.effect === 'grants').slice(0, 3)) {
      if (item.kind !== 'product' && item.kind !== 'rules') continue;
      paragraphs.push({ text: `${kindWords[item.kind]}写明：“${clause.text}”`, cites: [number] });
    }
  }
  paragraphs.push(...events(request));
  const own = request.case.statement.trim();
  if (own) paragraphs.push(...own.split(/\n+/).map((text) => ({ text, cites: [] })));
  else paragraphs.push({ text: toFill('用自己的话写发生了什么，何时联系过对方，对方怎么答复'), cites: [] });
  return paragraphs;
}

function purchase(request: LetterRequest): Paragraph {
  const orderTime = best(request, 'orderTime');
  const product = best(request, 'productName', isOrder) ?? best(request, 'productName');
  const orderId = best(request, 'orderId', isOrder) ?? best(request, 'orderId');
  const amount = best(request, 'amountFen', isOrder) ?? best(request, 'amountFen');
  const show = (found: { value: string | number } | null, name: FieldName) =>
    found ? showValue(name, found.value).replace(/(\d{4}) (?=\d)/g, '$1') : toFill(fieldWords[name]);
  const text =
    `本人于 ${show(orderTime, 'orderTime')} 在${request.case.platform || toFill('平台名称')}购买` +
    `${product ? `“${product.value}”` : toFill('商品名称')}，订单号 ${show(orderId, 'orderId')}，` +
    `实付 ${show(amount, 'amountFen')}。`;
  const cites = [orderTime, product, orderId, amount].flatMap((found) => found?.cites ?? []);
  return { text, cites: [...new Set(cites)].sort((a, b) => a - b) };
}

function paymentFact(request: LetterRequest): Paragraph | null {
  const names: FieldName[] = ['payTime', 'payMethod', 'merchant', 'tradeNo', 'amountFen'];
  const words: Partial<Record<FieldName, string>> = { merchant: '收款方', amountFen: '付款金额' };
  const parts: string[] = [];
  const cites: number[] = [];
  for (const name of names) {
    const found = best(request, name, isPayment);
    if (!found) continue;
    const value = name === 'tradeNo' ? String(found.value) : showValue(name, found.value);
    parts.push(`${words[name] ?? fieldWords[name]} ${value}`);
    cites.push(...found.cites);
  }
  if (parts.length === 0) return null;
  return { text: `支付凭证显示：${parts.join('，')}。`, cites: [...new Set(cites)].sort((a, b) => a - b) };
}

/** What each page said when it was captured, in the order of capture. */
function events({ exhibits }: LetterRequest): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  for (const { number, item } of exhibits) {
    const seenAt = `截至 ${showTime(item.at)}，`;
    const status = item.fields.status;
    if (item.kind === 'order' && status) {
      paragraphs.push({ text: `${seenAt}订单页面显示的状态为“${status.raw}”。`, cites: [number] });
    }
    if (item.kind === 'redeem-error' || item.kind === 'refusal') {
      const words = item.notices[0];
      const page = item.kind === 'refusal' ? '处理结果页面' : '兑换页面';
      paragraphs.push({ text: `${seenAt}${page}${words ? `显示“${words}”` : '见截图'}。`, cites: [number] });
    }
    if (item.kind === 'chat') paragraphs.push({ text: '与客服的聊天记录见所附证据。', cites: [number] });
    if (item.kind === 'ticket') {
      const ticketNo = fieldValue(item, 'ticketNo');
      const state = status ? `，页面显示的状态为“${status.raw}”` : '';
      paragraphs.push({ text: `已提交工单${ticketNo ? ` ${ticketNo}` : ''}${state}。`, cites: [number] });
    }
  }
  return paragraphs;
}

function demand(request: LetterRequest): Paragraph[] {
  const amount = best(request, 'amountFen', isOrder) ?? best(request, 'amountFen');
  const fen = request.case.demandFen ?? (amount ? Number(amount.value) : null);
  const cites = request.case.demandFen === null ? (amount?.cites ?? []) : [];
  return [{ text: `请求退还货款 ${fen === null ? toFill('金额') : showMoney(fen)}。`, cites }];
}

/** The articles a case rests on, by what its evidence shows. */
export function articleIds(items: readonly EvidenceItem[]): string[] {
  const ids = ['cc-577', 'ecl-20', 'cpl-52'];
  if (items.some((item) => item.clauses.some((clause) => clause.effect === 'limits'))) ids.push('cpl-26');
  return ids;
}

function bases({ exhibits, articles }: LetterRequest): Paragraph[] {
  const own: Paragraph[] = [];
  for (const { number, item } of exhibits) {
    if (item.kind !== 'rules' && item.kind !== 'product') continue;
    for (const clause of item.clauses.filter((one) => one.effect === 'grants').slice(0, 2)) {
      own.push({
        text: `${item.kind === 'rules' ? '平台规则' : '商品页承诺'}：“${clause.text}”`,
        cites: [number],
      });
    }
  }
  const law = articles.map(({ law, article, text, source }) => ({
    text: `《${law}》${article}：${text}（核对于 ${source.checked}，以官方最新公布为准）`,
    cites: [],
  }));
  return [...own, ...law];
}

function listed({ number, item, mainFile }: Exhibit): Letter['exhibits'][number] {
  const gaps = [...new Set(item.gaps.map(gapWords))];
  return {
    number,
    kind: kindWords[item.kind],
    title: item.title,
    at: showTime(item.at),
    from: item.url ? placeOf(item.url) : '用户导入的文件',
    file: mainFile?.name ?? '内容已删除',
    hash: mainFile?.sha256 ?? '',
    note: gaps.length > 0 ? `缺口：${gaps.join('；')}` : '',
  };
}

/** Site and path: a query may carry a token, and the full address is in the capture's own page.json. */
function placeOf(url: string): string {
  if (!URL.canParse(url)) return url.slice(0, 200);
  const { host, pathname } = new URL(url);
  return `${host}${pathname}`.slice(0, 200);
}

/** The order number of a letter, for the name of its package; '' when none is known. */
export function orderIdOfLetter(request: Pick<LetterRequest, 'exhibits'> & { case: Case }): string {
  const found =
    best(request as LetterRequest, 'orderId', isOrder) ?? best(request as LetterRequest, 'orderId');
  return String(found?.value ?? request.case.orderIds[0] ?? '');
}
