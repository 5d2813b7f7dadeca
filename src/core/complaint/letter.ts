import type { Case } from '../case/case';
import { type EvidenceItem, fieldValue } from '../case/evidence-item';
import { valuesOf } from '../case/facts';
import { placeOf } from '../evidence/gap';
import type { FieldName } from '../reading/fields';
import { fieldWords, gapWords, kindWords } from '../words/names';
import { originWord } from '../words/origins';
import { maskSecret, showMoney, showTime, showValue } from '../words/show';

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

/** Words, with the numbers of the exhibits they rest on. Without any they are the writer's own. */
export type Clause = { text: string; cites: number[] };
/** A paragraph: its clauses one after the other, each cited by itself. */
export type Paragraph = Clause[];
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
  return lines.map((text) => [{ text, cites: [] }]);
}

function respondentLines(request: LetterRequest): Paragraph[] {
  const { platform, host } = request.case;
  const lines: Paragraph[] = [
    [{ text: `平台：${platform || toFill('平台名称')}${host ? `（${host}）` : ''}`, cites: [] }],
  ];
  const seller = fact(request, 'merchant', (item) => item.kind !== 'receipt');
  const payee = fact(request, 'merchant', isPayment);
  if (seller) lines.push([{ text: `商家：${seller.value}`, cites: seller.cites }]);
  if (payee) lines.push([{ text: `收款方：${payee.value}`, cites: payee.cites }]);
  return lines;
}

/** A value of this purchase: cited where a page shows it, and what pages show instead where the user corrected them. */
type Known = {
  value: string | number;
  cites: number[];
  corrected: { number: number; shown: string | number | null }[];
};

/**
 * The best founded value of a fact, the same one the workbench shows. Evidence with another order number is of another
 * purchase and is not asked.
 */
function fact(
  request: LetterRequest,
  name: FieldName,
  of: (item: EvidenceItem) => boolean = () => true,
): Known | null {
  const all = request.exhibits.map(({ item }) => item);
  const orderId = valuesOf(all, 'orderId')[0]?.value;
  const ours = all.filter((item) => {
    const own = fieldValue(item, 'orderId');
    return of(item) && (own === null || orderId === undefined || own === orderId);
  });
  const best = valuesOf(ours, name)[0];
  if (!best) return null;
  const number = (seq: number) => request.exhibits.find(({ item }) => item.seq === seq)!.number;
  return {
    value: best.value,
    cites: best.shownBy.map(number),
    corrected: best.corrected.map(({ seq, shown }) => ({ number: number(seq), shown })),
  };
}

const isPayment = (item: EvidenceItem) => item.kind === 'receipt';

/** A value as the letter writes it: numbers whole, so that they can be searched. */
function written(name: FieldName, value: string | number): string {
  return name === 'orderId' || name === 'tradeNo' ? String(value) : showValue(name, value);
}

/** "label value", cited; a value the user corrected says so, and what the page shows instead. */
function stated(label: string, name: FieldName, known: Known | null): Clause {
  if (!known) return { text: `${label}${toFill(fieldWords[name])}`, cites: [] };
  const text = `${label}${written(name, known.value)}`;
  if (known.cites.length > 0 || known.corrected.length === 0) return { text, cites: known.cites };
  const { number, shown } = known.corrected[0]!;
  const page =
    shown === null ? `证 ${number} 的页面没有显示` : `证 ${number} 的页面显示 ${written(name, shown)}`;
  return { text: `${text}（本人更正；${page}）`, cites: [] };
}

function facts(request: LetterRequest): Paragraph[] {
  const paragraphs: Paragraph[] = [purchase(request)];
  const payment = paymentFact(request);
  if (payment) paragraphs.push(payment);
  paragraphs.push(...promises(request), ...events(request));
  const own = request.case.statement.trim();
  if (own) paragraphs.push(...own.split(/\n+/).map((text) => [{ text, cites: [] }]));
  else paragraphs.push([{ text: toFill('用自己的话写发生了什么，何时联系过对方，对方怎么答复'), cites: [] }]);
  return paragraphs;
}

function purchase(request: LetterRequest): Paragraph {
  const place = request.case.platform || toFill('平台名称');
  const product = fact(request, 'productName');
  return [
    stated('本人于 ', 'orderTime', fact(request, 'orderTime')),
    product
      ? { text: `在${place}购买“${product.value}”`, cites: product.cites }
      : { text: `在${place}购买${toFill('商品名称')}`, cites: [] },
    stated('，订单号 ', 'orderId', fact(request, 'orderId')),
    stated('，实付 ', 'amountFen', fact(request, 'amountFen')),
    { text: '。', cites: [] },
  ];
}

function paymentFact(request: LetterRequest): Paragraph | null {
  const names: [FieldName, string][] = [
    ['payTime', '付款时间为 '],
    ['payMethod', '支付方式为'],
    ['merchant', '收款方为'],
    ['tradeNo', '支付交易号为 '],
    ['amountFen', '付款金额为 '],
  ];
  const found = names.flatMap(([name, label]) => {
    const known = fact(request, name, isPayment);
    return known ? [stated(label, name, known)] : [];
  });
  if (found.length === 0) return null;
  const cites = [...new Set(found.flatMap((one) => one.cites))];
  return [
    { text: `支付凭证显示：${found.map((one) => one.text).join('，')}`, cites },
    { text: '。', cites: [] },
  ];
}

/** What the shop promised, in its own words; said once, and leant on under the bases. */
function promises({ exhibits }: LetterRequest): Paragraph[] {
  return exhibits.flatMap(({ number, item }) =>
    item.kind === 'product' || item.kind === 'rules'
      ? item.clauses
          .filter((one) => one.effect === 'grants')
          .slice(0, 3)
          .map(({ text }) => [{ text: `${kindWords[item.kind]}写明：“${text}”`, cites: [number] }])
      : [],
  );
}

/** What each page said when it was captured, in the order of capture; pages that say the same are cited together. */
function events(request: LetterRequest): Paragraph[] {
  const said = new Map<string, number[]>();
  const say = (text: string, number: number) => said.set(text, [...(said.get(text) ?? []), number]);
  for (const { number, item } of request.exhibits) {
    const status = item.fields.status;
    const at = `${showTime(item.at)}（本机时间）留证时，`;
    if (item.kind === 'order' && status) say(`留证时，订单页面显示“${status.raw}”。`, number);
    if (item.kind === 'redeem-error' || item.kind === 'refusal') {
      const page = item.kind === 'refusal' ? '处理结果页面' : '兑换页面';
      const notice = item.notices[0] && withoutSecrets(item.notices[0], request);
      say(`${at}${page}${notice ? `显示“${notice}”` : '见截图'}。`, number);
    }
    if (item.kind === 'chat' || item.origin === 'chat') say('与客服的聊天记录见所附证据。', number);
    if (item.origin === 'bill') say('支付账单见所附证据，由本人导入。', number);
    if (item.kind === 'ticket') {
      const ticketNo = fieldValue(item, 'ticketNo');
      say(
        `已提交工单${ticketNo ? ` ${ticketNo}` : ''}${status ? `，页面显示“${status.raw}”` : ''}。`,
        number,
      );
    }
  }
  return [...said].map(([text, cites]) => [{ text, cites }]);
}

/** A card secret is spent by whoever reads it: the letter never holds one, also where a page's own words do. */
function withoutSecrets(words: string, { exhibits }: LetterRequest): string {
  const secrets = exhibits.map(({ item }) => fieldValue(item, 'cardSecret')).filter((one) => one !== null);
  const known = secrets.reduce<string>(
    (text, one) => text.replaceAll(String(one), maskSecret(String(one))),
    words,
  );
  return known.replace(
    /(?=[A-Z0-9-]*\d)[A-Z0-9]{3,}(-[A-Z0-9]{3,})+|(?=[A-Z0-9]*\d)(?=[A-Z0-9]*[A-Z])[A-Z0-9]{10,}/g,
    (code) => maskSecret(code),
  );
}

function demand(request: LetterRequest): Paragraph[] {
  const own = request.case.demandFen;
  if (own !== null) return [[{ text: `请求退还货款 ${showMoney(own)}。`, cites: [] }]];
  const amount = fact(request, 'amountFen');
  return [
    [
      amount
        ? stated('请求退还货款 ', 'amountFen', amount)
        : { text: `请求退还货款 ${toFill('金额')}`, cites: [] },
      { text: '。', cites: [] },
    ],
  ];
}

/** The articles a case rests on, by what its evidence shows. */
export function articleIds(items: readonly EvidenceItem[]): string[] {
  const ids = ['cc-577', 'ecl-20', 'cpl-52'];
  if (limitsOf(items).length > 0) ids.push('cpl-26');
  return ids;
}

/** The clauses by which the shop takes rights away. */
function limitsOf(items: readonly EvidenceItem[]): { item: EvidenceItem; text: string }[] {
  return items.flatMap((item) =>
    item.clauses.filter((one) => one.effect === 'limits').map(({ text }) => ({ item, text })),
  );
}

function bases({ exhibits, articles }: LetterRequest): Paragraph[] {
  const promised = exhibits.filter(
    ({ item }) =>
      (item.kind === 'rules' || item.kind === 'product') &&
      item.clauses.some((one) => one.effect === 'grants'),
  );
  const own: Paragraph[] =
    promised.length > 0
      ? [[{ text: '商品页和平台规则的上述承诺。', cites: promised.map(({ number }) => number) }]]
      : [];
  const [limit] = limitsOf(exhibits.map(({ item }) => item));
  const law = articles.map(({ id, law, article, text }): Paragraph => {
    const quoted: Paragraph = [{ text: `《${law}》${article}：${text}`, cites: [] }];
    const number = exhibits.find(({ item }) => item === limit?.item)?.number;
    // The article on unfair terms is named with the term it is about, or it says nothing.
    if (id !== 'cpl-26' || !limit || number === undefined) return quoted;
    return [
      ...quoted,
      { text: `页面写有“${limit.text}”`, cites: [number] },
      { text: '，请依法审查。', cites: [] },
    ];
  });
  const checked = [...new Set(articles.map((one) => one.source.checked))].sort().at(-1);
  const note: Paragraph[] = checked
    ? [[{ text: `以上条文核对于 ${checked}，以官方最新公布为准。`, cites: [] }]]
    : [];
  return [...own, ...law, ...note];
}

function listed({ number, item, mainFile }: Exhibit): Letter['exhibits'][number] {
  const gaps = [...new Set(item.gaps.map(gapWords))];
  const isImport = item.kind === 'import';
  return {
    number,
    kind: isImport ? originWord(item.origin) : kindWords[item.kind],
    title: item.title.slice(0, 120),
    at: showTime(item.at),
    from: isImport ? '本人导入' : placeOf(item.url),
    file: mainFile?.name ?? '内容已删除',
    hash: mainFile?.sha256 ?? '',
    note: gaps.length > 0 ? `缺口：${gaps.join('；')}` : '',
  };
}

/** The order number of a letter, for the name of its package; '' when none is known. */
export function orderIdOfLetter({ exhibits, case: one }: Pick<LetterRequest, 'exhibits' | 'case'>): string {
  const best = valuesOf(
    exhibits.map(({ item }) => item),
    'orderId',
  )[0];
  return String(best?.value ?? one.orderIds[0] ?? '');
}
