import { type EvidenceItem, fieldValue, promisesOf } from '../case/evidence-item';
import { knownOf, ownEvidence } from '../case/known';
import type { FieldName } from '../reading/fields';
import { fieldWords, kindWords } from '../words/names';
import { maskSecret, showTime, showValue } from '../words/show';
import { accountOf } from './account';
import type { Angle } from './brief';
import { placesOfFacts } from './cited-places';
import { fitField } from './fit';
import { happenings } from './happenings';
import type { Clause, LetterView, Paragraph } from './letter';
import { toFill } from './sentence';

/** A value of this purchase: cited where a page shows it, and what pages show instead where the user corrected them. */
export type ShownFact = {
  value: string | number;
  cites: number[];
  corrected: { number: number; shown: string | number | null }[];
};

/** The best founded value of a fact among some of the exhibits. */
export function shownFact(
  view: LetterView,
  name: FieldName,
  of: (item: EvidenceItem) => boolean = () => true,
): ShownFact | null {
  const all = view.exhibits.map(({ item }) => item);
  const best = knownOf(ownEvidence(all).filter(of), name);
  return (
    best && {
      value: best.value,
      cites: best.evidence.map(view.numberOf),
      corrected: best.corrected.map(({ seq, shown }) => ({ number: view.numberOf(seq), shown })),
    }
  );
}

/** A value as the letter writes it: numbers whole, so that they can be searched. */
function written(name: FieldName, value: string | number): string {
  return name === 'orderId' || name === 'tradeNo' ? String(value) : showValue(name, value);
}

/** "label value", cited; a value the user corrected says so, and what the page shows instead. */
export function stated(label: string, name: FieldName, known: ShownFact | null): Clause {
  if (!known) return { text: `${label}${toFill(fieldWords[name])}`, cites: [] };
  const text = `${label}${written(name, known.value)}`;
  if (known.cites.length > 0 || known.corrected.length === 0) return { text, cites: known.cites };
  const { number, shown } = known.corrected[0]!;
  const page =
    shown === null ? `证 ${number} 的页面没有显示` : `证 ${number} 的页面显示 ${written(name, shown)}`;
  return { text: `${text}（本人更正；${page}）`, cites: [] };
}

/**
 * What happened. Once the user said what the dispute is, the account every channel gets, with cites; before that what the
 * pages show, value by value, since nobody put it in order yet.
 */
export function letterFacts(view: LetterView): Paragraph[] {
  if (view.angle.case.dispute) return composed(view);
  const paragraphs: Paragraph[] = [purchase(view)];
  const payment = paymentFact(view);
  if (payment) paragraphs.push(payment);
  const told = reported(view);
  paragraphs.push(...promises(view), ...events(view), ...told);
  const own = view.case.statement.trim();
  if (own) paragraphs.push(...own.split(/\n+/).map((text) => [{ text, cites: [] }]));
  else if (told.length === 0) {
    const hasTalk = view.exhibits.some(({ item }) => item.kind === 'chat' || item.origin === 'chat');
    const what = hasTalk ? '发生了什么' : '发生了什么，何时联系过对方，对方怎么答复';
    paragraphs.push([{ text: toFill(`用自己的话写${what}`), cites: [] }]);
  }
  return paragraphs;
}

function composed({ angle }: LetterView): Paragraph[] {
  const { paragraphs } = fitField({
    ...{ name: 'facts', label: '', max: null, numbers: angle.numbers },
    paragraphs: accountOf(angle),
  });
  return paragraphs.map((paragraph) =>
    paragraph.map(({ text, evidence, facts }) => ({
      text,
      cites: evidence.flatMap((seq) => angle.numbers?.get(seq) ?? []).sort((a, b) => a - b),
      ...placed(facts, angle),
    })),
  );
}

/** Where in its exhibits a sentence stands, by their numbers. */
function placed(facts: readonly string[], angle: Angle): Pick<Clause, 'places'> {
  const named = [...placesOfFacts(facts, angle)].flatMap(([seq, names]) => {
    const number = angle.numbers?.get(seq);
    return number === undefined ? [] : [[number, names.join('、')] as const];
  });
  return named.length > 0 ? { places: new Map(named) } : {};
}

function purchase(request: LetterView): Paragraph {
  const place = request.case.platform || toFill('平台名称');
  const product = shownFact(request, 'productName');
  return [
    stated('本人于 ', 'orderTime', shownFact(request, 'orderTime')),
    product
      ? { text: `在${place}购买“${product.value}”`, cites: product.cites }
      : { text: `在${place}购买${toFill('商品名称')}`, cites: [] },
    stated('，订单号 ', 'orderId', shownFact(request, 'orderId')),
    stated('，实付 ', 'amountFen', shownFact(request, 'amountFen')),
    { text: '。', cites: [] },
  ];
}

function paymentFact(request: LetterView): Paragraph | null {
  const names: [FieldName, string][] = [
    ['payTime', '付款时间为 '],
    ['payMethod', '支付方式为'],
    ['merchant', '收款方为'],
    ['tradeNo', '支付交易号为 '],
    ['amountFen', '付款金额为 '],
  ];
  const found = names.flatMap(([name, label]) => {
    const known = shownFact(request, name, (item) => item.kind === 'receipt');
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
function promises({ exhibits }: LetterView): Paragraph[] {
  return exhibits.flatMap(({ number, item }) =>
    promisesOf(item)
      .slice(0, 3)
      .map((text) => [{ text: `${kindWords[item.kind]}写明：“${text}”`, cites: [number] }]),
  );
}

/** What each page said when it was captured, in the order of capture; pages that say the same are cited together. */
function events(request: LetterView): Paragraph[] {
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

/** What the user reports, and each contact, in the order it happened. */
function reported({ angle }: LetterView): Paragraph[] {
  const own = happenings(angle).filter((one) => /^(fact|contact|comparison):/.test(one.facts[0] ?? ''));
  return own.map(({ text, evidence, facts }) => [
    { text, cites: evidence.flatMap((seq) => angle.numbers?.get(seq) ?? []), ...placed(facts, angle) },
  ]);
}

/** A card secret is spent by whoever reads it: the letter never holds one, also where a page's own words do. */
function withoutSecrets(words: string, { exhibits }: LetterView): string {
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
