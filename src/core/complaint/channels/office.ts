import type { Demand } from '../../case/case-parts';
import { showWhen } from '../../case/when';
import { isCrime } from '../../dispute/ladder';
import { accountOf, groundsParagraph, line, proofDrafts } from '../account';
import type { Angle } from '../brief';
import { numberedDemands } from '../claims';
import {
  complainantName,
  ownDraft,
  respondentAddress,
  respondentContact,
  respondentDraft,
  signedBy,
} from '../parties';
import { type DraftField, type DraftParagraph, type DraftText, toFill } from '../sentence';
import { yuan } from '../voice';

/** A complaint to the market supervision (order 121, article 10), in the fields of its form. `max`: of the account. */
export function complaint12315(angle: Angle, max: number | null): DraftText {
  const label = labelsOf(angle, '12315');
  const { complainant } = angle;
  const goods = angle.orders.flatMap((order) =>
    order.productName ? [angle.verbatim(order.productName.value)] : [],
  );
  const numbers = angle.orders.flatMap((order) => (order.orderId ? [order.orderId.value] : []));
  const times = angle.orders.flatMap((order) => order.orderedAt ?? order.payments[0]?.paidAt ?? []);
  const contact = respondentContact(angle);
  const money = angle.totalFen === null ? toFill('金额') : yuan(angle.totalFen);
  const known = (text: string, what: string) => [
    line('purchase', text || toFill(what), 1, { facts: ['case'] }),
  ];
  const idField: DraftField[] = complainant.idNumber
    ? [
        {
          name: 'id_no',
          label: '证件号码',
          max: null,
          paragraphs: [[ownDraft(complainant.idNumber, '证件号码')]],
        },
      ]
    : [];
  return {
    fields: [
      field('name', label('name'), complainantName(angle)),
      ...idField,
      field('phone', label('phone'), [ownDraft(complainant.phone, '联系电话')]),
      field('address', label('address'), [ownDraft(complainant.address, '通讯地址')]),
      field('resp_name', label('resp_name'), [respondentDraft(angle)]),
      field('resp_addr', label('resp_addr'), [respondentAddress(angle)]),
      ...(contact ? [field('resp_phone', label('resp_phone'), [ownDraft(contact, '电话')])] : []),
      {
        ...field('time', label('time'), []),
        paragraphs: known(times.map((one) => showWhen(one.value)).join('、'), '购买时间'),
      },
      {
        ...field('amount', label('amount'), []),
        paragraphs: [line('purchase', money, 1, { facts: ['case'] })],
      },
      { ...field('goods', label('goods'), []), paragraphs: known(goods.join('、'), '商品名称') },
      ...(numbers.length > 0
        ? [{ ...field('order_no', label('order_no'), []), paragraphs: known(numbers.join('、'), '订单号') }]
        : []),
      { name: 'facts', label: label('facts'), max, paragraphs: factsField(angle) },
      { name: 'claim', label: label('claim'), max: null, paragraphs: claimField(angle) },
    ],
    notes: officeNotes(angle),
  };
}

/** What the complaint rests on: time, place, content, amount, dispute, law, proof. */
function factsField(angle: Angle): DraftParagraph[] {
  return [...accountOf(angle), ...groundsParagraph(angle, ['claim'], 3), ...proofDrafts(angle)];
}

const choices: [RegExp, string, Demand['kind'][]][] = [
  [/更换|重新(发送|充值)/, '更换', ['redeliver']],
  [/补足|补发/, '补足商品数量', []],
  [/退还|退款|退回/, '退还货款和服务费用', ['refund', 'difference']],
  [/赔偿|赔付/, '赔偿损失', ['compensate']],
];

/** The kinds the form offers, then the demands themselves. */
function claimField(angle: Angle): DraftParagraph[] {
  const demands =
    angle.case.demands.length > 0 ? angle.case.demands : [{ kind: 'refund' as const, text: '' }];
  const fitting = choices.filter(([says, , kinds]) =>
    demands.some((one) => one.kind !== 'report' && (kinds.includes(one.kind) || says.test(one.text))),
  );
  const words = fitting.map(([, choice]) => choice).join('、');
  const first = words ? [line('demand', `${words}。`, 1, { facts: ['demand'] })] : [];
  return [...first, ...numberedDemands(angle).map((one) => [one])];
}

/** What the writer should know before sending. */
function officeNotes(angle: Angle): string[] {
  const notes = ['同一争议不要同时向消费者协会投诉。'];
  if (angle.case.demands.some((one) => one.kind === 'report'))
    notes.push('“处罚”一类的请求没有写进投诉，请另写举报。');
  if (isCrime(angle.facts)) notes.push('有诈骗的信号：先报警，拿到回执后再投诉，并在经过里写明。');
  return notes;
}

/** The labels of a channel's own form. */
export function labelsOf(angle: Angle, id: string): (key: string) => string {
  const fields = angle.request.knowledge.channels.find((one) => one.id === id)?.fields ?? [];
  return (key) => fields.find((one) => one.key === key)?.label ?? key;
}

/** A field with one paragraph. */
export function field(name: string, label: string, paragraph: DraftParagraph): DraftField {
  return { name, label, max: null, paragraphs: [paragraph] };
}

/** A letter to the consumers' association; it has no form we know. */
export function ccaLetter(angle: Angle): DraftText {
  const { complainant } = angle;
  return {
    title: '消费者投诉书',
    fields: [
      field('name', '投诉人', complainantName(angle)),
      field('phone', '联系电话', [ownDraft(complainant.phone, '联系电话')]),
      field('address', '通讯地址', [ownDraft(complainant.address, '通讯地址')]),
      field('resp_name', '被投诉人', [respondentDraft(angle)]),
      {
        name: 'facts',
        label: '事实经过',
        max: null,
        paragraphs: [...accountOf(angle), ...groundsParagraph(angle, ['claim'], 3)],
      },
      {
        name: 'claim',
        label: '请求',
        max: null,
        paragraphs: [...numberedDemands(angle).map((one) => [one]), line('frame', '请予以调解。', 1)],
      },
      { name: 'proof', label: '所附证据', max: null, paragraphs: proofDrafts(angle, '') },
      { name: 'closing', label: '', max: null, paragraphs: signedBy(angle, '投诉人') },
    ],
    notes: ['同一争议不要同时向 12315 投诉。'],
  };
}
