import type { Contact } from '../../case/dispute-facts';
import { showWhen, whenOf } from '../../case/when';
import { line } from '../account';
import { basisDrafts, lawDrafts } from '../bases';
import type { Angle } from '../brief';
import { demandLine } from '../claims';
import { lastCoupon } from '../coupon';
import { declined, offered } from '../coupon-words';
import { agentWords, askWords } from '../happenings';
import { type Draft, type DraftText, draft, toFill } from '../sentence';
import { quoted } from '../voice';

const hourMs = 3_600_000;

/** Asks where it stands, a day after. */
export function remind(angle: Angle): DraftText {
  return message([
    [draft('frame', '您好，', 3), ...subject(angle), ...lastAsked(angle), ...lastAnswer(angle)],
    line('frame', '请告知目前的处理进度和预计完成的时间。', 1),
    demandLine(angle, '我的请求没有变化：'),
  ]);
}

/** The last term before the next channel: two days, a lawful step, nothing else. */
export function ultimatum(angle: Angle): DraftText {
  const end = new Date(Date.parse(angle.request.madeAt) + 48 * hourMs).toISOString();
  const by = showWhen(whenOf(end)!);
  return message([
    [draft('frame', '您好，', 3), ...subject(angle), ...lastAsked(angle), ...lastAnswer(angle)],
    [draft('frame', `请在${by}前（48小时内）处理并书面答复。`, 1), ...demandLine(angle)],
    line('frame', `到期没有处理的，我将依法向${nextOffice(angle)}投诉，并保留向人民法院起诉的权利。`, 1),
  ]);
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
  const filed = angle.contacts
    .filter(({ kind, channel }) => kind === 'filed' && (channel === '12315' || channel === 'cca'))
    .at(-1);
  const number = filed?.caseNo ? `，编号 ${filed.caseNo}` : '';
  const step: Draft = filed
    ? draft('event', `${showWhen(whenOf(filed.at)!)}，我已就此向${nextOffice(angle)}投诉${number}。`, 1, {
        evidence: (filed.cites ?? []).map((cite) => cite.seq),
        facts: [`contact:${filed.id}`],
      })
    : draft('frame', `争议没有解决，我将依法向${nextOffice(angle)}投诉。`, 1);
  return message([
    [draft('frame', '您好，', 3), ...subject(angle), ...lastAsked(angle), ...lastAnswer(angle)],
    [step],
    line('frame', '请保存本订单的交易记录、发货记录和沟通记录，并配合处理。处理期间仍然可以协商解决。', 1),
    demandLine(angle),
  ]);
}

/** Asks for the invoice, which names the seller, or for another proof of the purchase; nothing else is asked here. */
export function askInvoice(angle: Angle): DraftText {
  // It is the law of this message, whatever the user chose for his complaint.
  const law = lawDrafts({ ...angle, case: { ...angle.case, bases: null } }, ['invoice'], 2);
  return message([
    [
      draft('frame', '您好，', 3),
      ...subject(angle),
      draft('frame', '请为这笔订单出具电子发票，并告知何时、以什么方式发给我。', 1),
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

/** One dispute goes to one office: whoever has it already. */
function nextOffice({ contacts, facts }: Angle): string {
  if (facts.buyer === 'trader') return '有管辖权的机关';
  return contacts.some((one) => one.channel === 'cca' && one.kind === 'filed')
    ? '消费者协会'
    : '全国12315平台';
}

function message(paragraphs: DraftText['fields'][number]['paragraphs']): DraftText {
  return {
    fields: [
      { name: 'message', label: '消息', max: 500, paragraphs: paragraphs.filter((one) => one.length > 0) },
    ],
  };
}

/** Which order it is about. */
function subject(angle: Angle): Draft[] {
  const [order] = angle.orders;
  const number = order?.orderId
    ? `订单 ${order.orderId.value}`
    : order?.productName
      ? `购买${quoted(angle.say(order.productName.value))}的订单`
      : `订单${toFill('订单号')}`;
  const known = order?.orderId ?? order?.productName;
  return [
    draft('purchase', `关于${number}：`, 1, { evidence: [], facts: ['case', ...(known?.facts ?? [])] }),
  ];
}

const atShop = ({ channel }: Contact) => channel === 'platform' || channel === 'advance-pay';

/** When it was last asked for. */
function lastAsked(angle: Angle): Draft[] {
  const asked = angle.contacts
    .filter((one) => atShop(one) && ['asked', 'demanded', 'filed', 'ultimatum'].includes(one.kind))
    .at(-1);
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
    }),
  ];
}

/** What came back since; only what the log of contacts or the user says. */
function lastAnswer(angle: Angle): Draft[] {
  const answer = angle.contacts.filter((one) => atShop(one) && (one.words || one.isCoupon)).at(-1);
  const silent = angle.case.facts.filter((one) => one.kind === 'no-answer').at(-1);
  if (answer) {
    const who = agentWords(answer, angle);
    const text = `${showWhen(whenOf(answer.at)!)}，${who}${answer.words ? `答复${quoted(angle.say(answer.words))}` : offered}，问题还没有解决。`;
    return [
      draft('event', text, 2, {
        evidence: (answer.cites ?? []).map((cite) => cite.seq),
        facts: [`contact:${answer.id}`],
      }),
    ];
  }
  if (!silent) return [];
  return [
    draft('event', `${angle.say(silent.text).replace(/[。；]+$/, '')}。`, 2, {
      evidence: silent.cites.map((cite) => cite.seq),
      facts: [`fact:${silent.id}`],
    }),
  ];
}
