import type { Contact } from '../../case/dispute-facts';
import { showWhen, whenOf } from '../../case/when';
import { line } from '../account';
import { basisDrafts, lawDrafts } from '../bases';
import type { Angle } from '../brief';
import { demandLine } from '../claims';
import { lastCoupon } from '../coupon';
import { declined } from '../coupon-words';
import { askWords, happenings } from '../happenings';
import { nextStep, officeWith } from '../offices';
import { type Draft, type DraftText, draft, toFill } from '../sentence';
import { hasOrder, orderNumbers, subjectWords } from '../subject';
import { cutTerm } from '../terms';
import { quoted, yuan } from '../voice';

const hourMs = 3_600_000;

/** Asks where it stands, a day after; where nothing was asked before, for what is wanted. */
export function remind(angle: Angle): DraftText {
  const opening = [draft('frame', '您好，', 3), ...subject(angle), ...soFar(angle)];
  if (!angle.contacts.some(isAsking))
    return message([opening, demandLine(angle), line('frame', '请处理，并告知预计完成的时间。', 1)]);
  const isAgain = angle.contacts.some((one) => isAsking(one) && (one.kind !== 'asked' || one.isDecline));
  return message([
    opening,
    line('frame', '请告知目前的处理进度和预计完成的时间。', 1),
    demandLine(angle, isAgain ? '我的请求没有变化：' : '我的请求：'),
  ]);
}

/** The last term before the next channel: two days, a lawful step, nothing else. */
export function ultimatum(angle: Angle): DraftText {
  const end = new Date(Date.parse(angle.request.madeAt) + 48 * hourMs).toISOString();
  const by = showWhen(whenOf(end)!);
  return message([
    [draft('frame', '您好，', 3), ...subject(angle), ...soFar(angle)],
    [draft('frame', `请在${by}前（48小时内）处理并书面答复。`, 1), ...demandLine(withOwnTerm(angle))],
    [...atOffice(angle), draft('frame', `到期没有处理的，我将${afterTerm(angle)}。`, 1)],
  ]);
}

/** The message sets the term; a second one in the demands would be another. */
export function withOwnTerm(angle: Angle): Angle {
  const demands = angle.case.demands.map((one) => ({ ...one, text: cutTerm(one.text) }));
  return { ...angle, case: { ...angle.case, demands } };
}

/** What follows when the term is over: nothing is announced that was done already. */
export function afterTerm(angle: Angle): string {
  const office = officeWith(angle);
  if (office?.filed.channel === 'court') return '把本次沟通的情况提交给人民法院';
  if (office && !office.isEnded)
    return `把本次沟通的情况补充提交给${office.name}，并保留向人民法院起诉的权利`;
  const step = nextStep(angle);
  return `依法${step}${step.endsWith('投诉') ? '，并保留向人民法院起诉的权利' : ''}`;
}

/** A coupon is no refund: says so, keeps to the demand, keeps the record. */
export function refuseCoupon(angle: Angle): DraftText {
  const what = lastCoupon(angle) ?? draft('frame', `${toFill('对方何时提出用什么补偿')}。`, 1);
  return message([
    [draft('frame', '您好，', 3), ...subject(angle), what],
    line('frame', '我不接受以优惠券、积分代替退款。', 1),
    basisDrafts(angle, ['claim'], 6)
      .filter((one) => one.law === 'cplr-18')
      .map((one) => ({ ...one, weight: 3 as const })),
    demandLine(angle),
    line('frame', '上述答复已经留存，后续投诉时会一并提交。', 2),
  ]);
}

/** Tells that the dispute goes on elsewhere, and asks to keep the records. */
export function escalate(angle: Angle): DraftText {
  const office = officeWith(angle);
  const answers = soFar(angle);
  // Where the answers end with it, it is not said again.
  const isOpen = answers.at(-1)?.text === unsolved;
  const next = draft('frame', `${isOpen ? '' : '争议没有解决，'}我将依法${nextStep(angle)}。`, 1);
  const which = angle.orders.length > 1 ? '上述订单' : '本订单';
  const records =
    hasOrder(angle) || orderNumbers(angle)
      ? `${which}的交易记录、发货记录和沟通记录`
      : '账户的交易记录、操作记录和沟通记录';
  return message([
    [draft('frame', '您好，', 3), ...subject(angle), ...answers],
    [...atOffice(angle), ...(office && !office.isEnded ? [] : [next])],
    line('frame', `请保存${records}，并配合处理。处理期间仍然可以协商解决。`, 1),
    demandLine(angle),
  ]);
}

/** That an office has the dispute, since when, under what number. */
function atOffice(angle: Angle): Draft[] {
  const office = officeWith(angle);
  if (!office) return [];
  const { filed, name } = office;
  const number = filed.caseNo ? `，编号 ${filed.caseNo}` : '';
  const deed = filed.channel === 'court' ? '起诉' : '投诉';
  return [
    draft('event', `${showWhen(whenOf(filed.at)!)}，我已就此向${name}${deed}${number}。`, 1, {
      evidence: (filed.cites ?? []).map((cite) => cite.seq),
      facts: [`contact:${filed.id}`],
    }),
  ];
}

/** Asks for the invoice, which names the seller, or for another proof of the purchase; nothing else is asked here. */
export function askInvoice(angle: Angle): DraftText {
  // It is the law of this message, whatever the user chose for his complaint.
  const law = lawDrafts({ ...angle, case: { ...angle.case, bases: null } }, ['invoice'], 2);
  return message([
    [
      draft('frame', '您好，', 3),
      ...subject(angle),
      draft('frame', `请为${paidWords(angle)}出具电子发票，并告知何时、以什么方式发给我。`, 1),
      draft('frame', `发票抬头：${toFill('发票抬头（个人购买写“个人”）')}。`, 1),
    ],
    law,
    line(
      'frame',
      '暂时不能出具发票的，请说明原因，并先提供写明卖方名称、商品、金额和时间的其他购货凭证或者服务单据。',
      1,
    ),
  ]);
}

/** What the invoice is for. */
function paidWords({ orders }: Angle): string {
  if (orders.length > 1) return '这些订单';
  const [order] = orders;
  const payment = order?.payments[0];
  if (order?.orderId || order?.productName || !payment?.amountFen || !payment.paidAt) return '这笔订单';
  return `${showWhen(payment.paidAt.value)}的付款${yuan(payment.amountFen.value)}`;
}

/** A message to the shop. */
export function message(paragraphs: DraftText['fields'][number]['paragraphs']): DraftText {
  return {
    fields: [
      { name: 'message', label: '消息', max: 500, paragraphs: paragraphs.filter((one) => one.length > 0) },
    ],
  };
}

/** What it is about. */
export function subject(angle: Angle): Draft[] {
  const about = subjectWords(angle) || `订单${toFill('订单号')}`;
  const known = angle.orders.flatMap((order) => (order.orderId ?? order.productName)?.facts ?? []);
  return [draft('purchase', `关于${about}：`, 1, { evidence: [], facts: ['case', ...known] })];
}

const atShop = ({ channel }: Contact) => channel === 'platform' || channel === 'advance-pay';

/** Whether the shop was turned to in it. */
const isAsking = (one: Contact) =>
  atShop(one) && ['asked', 'demanded', 'filed', 'ultimatum'].includes(one.kind);

const unsolved = '问题还没有解决。';

/** When it was last asked for, and what came back: of the answers the last two, each in its place. */
export function soFar(angle: Angle): Draft[] {
  const [asked] = lastAsked(angle);
  const answers = answersIn(angle);
  const isLater = (one: Draft) => (one.at ?? '') >= (asked?.at ?? '');
  const told = answers.filter(isLater).slice(-2);
  const kept = told.length > 0 ? told : answers.slice(-1);
  const before = kept.filter((one) => !isLater(one));
  const after = kept.filter(isLater);
  const open = kept.length > 0 ? [draft('frame', unsolved, 2)] : [];
  return [...before, ...(asked ? [asked] : []), ...after, ...open];
}

/** What came back from the shop, and what did not, in the order of time: what it said, what its pages say, what the user tells. */
function answersIn(angle: Angle): Draft[] {
  const contacts = angle.contacts.filter(
    (one) => atShop(one) && (one.words || one.isCoupon || one.kind === 'refused'),
  );
  const facts = angle.case.facts.filter((one) => ['refused', 'coupon', 'no-answer'].includes(one.kind));
  const pages = new Set(angle.evidence.filter((item) => item.kind === 'refusal').map(({ seq }) => seq));
  const ids = new Set([
    ...contacts.map((one) => `contact:${one.id}`),
    ...facts.map((one) => `fact:${one.id}`),
  ]);
  return happenings(angle).filter(
    (one) =>
      one.facts.some((id) => ids.has(id)) ||
      (one.facts.length === 0 && one.evidence.some((seq) => pages.has(seq))),
  );
}

function lastAsked(angle: Angle): Draft[] {
  const asked = angle.contacts.filter(isAsking).at(-1);
  if (!asked) return [draft('frame', `我于${toFill('提出要求的时间')}提出要求。`, 1)];
  const number = asked.caseNo ? `（编号 ${asked.caseNo}）` : '';
  const { ask, isVerbatim } = askWords(asked, angle);
  const progress = `询问${ask.replace(/^询问/, '') || '处理进度'}`;
  const told = { asked: asked.isDecline ? declined : progress, filed: '提交投诉' }[asked.kind as string];
  const demanded = ask ? `要求${ask.replace(/^要求/, '')}` : '提出要求';
  const what = isVerbatim && asked.kind !== 'filed' ? `提出${quoted(ask)}` : (told ?? demanded);
  const text = `我于${showWhen(whenOf(asked.at)!)}${what}${number}。`;
  return [
    draft('event', text, 1, {
      evidence: (asked.cites ?? []).map((cite) => cite.seq),
      facts: [`contact:${asked.id}`],
      at: whenOf(asked.at)!.at,
    }),
  ];
}
