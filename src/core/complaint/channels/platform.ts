import { showWhen, whenOf } from '../../case/when';
import { accountOf, accountRun, groundsParagraph, line, proofDrafts } from '../account';
import { basisDrafts } from '../bases';
import type { Angle } from '../brief';
import { demandLine } from '../claims';
import { rebuttalDrafts } from '../rebuttals';
import { type DraftText, draft } from '../sentence';
import { hasOrder, orderNumbers, titleOf } from '../subject';
import { yuan } from '../voice';

/** A message to the customer service: one run of facts, what is asked, what should come back. */
export function platformChat(angle: Angle): DraftText {
  const message = [
    [draft('frame', `您好，我要反映${problemWords(angle)}的问题。`, 3), ...accountRun(angle)],
    basisDrafts(angle, ['claim'], 1).map((one) => ({ ...one, weight: 3 as const })),
    demandLine(angle),
    ...proofDrafts(angle, '证据：', 3),
    line('frame', '请告知受理编号和处理时限。', 2),
  ];
  return { fields: [{ name: 'message', label: '客服消息', max: 500, paragraphs: message }] };
}

function problemWords(angle: Angle): string {
  if (!hasOrder(angle) && orderNumbers(angle) === '') return titleOf(angle, '');
  return angle.orders.length > 1 ? '几笔订单' : '一笔订单';
}

/** The platform's own complaint form: order, kind, account. */
export function platformTicket(angle: Angle): DraftText {
  const channel = angle.request.knowledge.channels.find((one) => one.id === 'platform');
  const max = channel?.fields.find((one) => one.key === 'desc')?.max ?? null;
  const desc = [
    ...accountOf(angle),
    ...groundsParagraph(angle, ['claim', 'platform'], 3),
    rebuttalDrafts(angle),
    demandLine(angle),
    ...proofDrafts(angle),
    line('frame', '请告知受理编号、处理时限，并书面答复处理结果。', 2),
  ];
  const number = orderNumbers(angle);
  const kind = titleOf(angle, '');
  return {
    fields: [
      {
        ...{ name: 'trade_no', label: '订单号', max: null },
        paragraphs: number ? [line('purchase', number, 1, { evidence: [], facts: ['case'] })] : [],
      },
      {
        name: 'type',
        label: '投诉类型',
        max: null,
        paragraphs: kind ? [line('dispute', kind, 1, { facts: ['dispute'] })] : [],
      },
      { name: 'desc', label: '投诉说明', max, paragraphs: desc },
    ].filter((field) => field.paragraphs.length > 0),
  };
}

/** A letter to the platform's address, with a subject that names the order. */
export function platformEmail(angle: Angle): DraftText {
  const orders = orderNumbers(angle);
  const number = orders ? `订单 ${orders} ` : '';
  const money = angle.totalFen === null ? '' : `，涉及${yuan(angle.totalFen)}`;
  const body = [
    line('frame', '您好：', 1),
    ...accountOf(angle),
    ...groundsParagraph(angle, ['claim', 'platform'], 3),
    rebuttalDrafts(angle),
    demandLine(angle),
    ...proofDrafts(angle),
    line('frame', '请书面答复处理结果，以及所依据的事实和规则条款。', 1),
    line('frame', showWhen({ at: whenOf(angle.request.madeAt)!.at.slice(0, 10) }), 1),
  ];
  return {
    fields: [
      {
        ...{ name: 'subject', label: '邮件主题', max: null },
        paragraphs: [
          line('purchase', `${number}${titleOf(angle, '售后')}的处理请求${money}`, 1, {
            facts: ['case', 'dispute'],
          }),
        ],
      },
      { name: 'body', label: '正文', max: null, paragraphs: body },
    ],
  };
}
