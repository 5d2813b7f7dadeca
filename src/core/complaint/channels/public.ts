import { accountRun, line, proofDrafts } from '../account';
import type { Angle } from '../brief';
import { demandLine, demandsOf } from '../claims';
import { respondent } from '../parties';
import { type Draft, type DraftText, toFill } from '../sentence';
import { orderNumbers, productWords, titleOf } from '../subject';
import { yuan } from '../voice';
import { labelsOf } from './office';

/** A complaint everybody can read: facts alone, without private data. */
export function heimao(angle: Angle, max: number | null): DraftText {
  const label = labelsOf(angle, 'heimao');
  const party = respondent(angle);
  const name = party?.company || party?.shown || angle.case.platform || toFill('投诉对象');
  const demands = demandsOf(angle).map((one) => one.text.split('，按原付款')[0]);
  const numbers = orderNumbers(angle);
  const kind = titleOf(angle, toFill('投诉问题'));
  const money =
    angle.totalFen === null
      ? []
      : [
          {
            name: 'amount',
            label: label('amount'),
            max: null,
            paragraphs: [line('purchase', yuan(angle.totalFen), 1, { facts: ['case'] })],
          },
        ];
  const number = numbers
    ? [
        {
          name: 'order',
          label: label('order'),
          max: null,
          paragraphs: [line('purchase', numbers, 1, { facts: ['case'] })],
        },
      ]
    : [];
  return {
    fields: [
      {
        name: 'object',
        label: label('object'),
        max: null,
        paragraphs: [line('party', name, 1, { facts: ['parties'] })],
      },
      {
        name: 'problem',
        label: label('problem'),
        max: null,
        paragraphs: [line('dispute', kind, 1, { facts: ['dispute'] })],
      },
      {
        name: 'demand',
        label: label('demand'),
        max: null,
        paragraphs: [line('demand', demands.join('；'), 1, { facts: ['demand'] })],
      },
      {
        name: 'title',
        label: label('title'),
        max: null,
        paragraphs: [line('dispute', headline(angle), 1, { facts: ['case', 'dispute'] })],
      },
      {
        name: 'detail',
        label: label('detail'),
        max,
        paragraphs: [withoutNumber(angle), demandLine(angle), ...proofDrafts(angle, '证据：', 3)],
      },
      ...number,
      ...money,
    ],
    notes: ['所有人可见。订单号只填在订单号一栏，截图先遮盖个人信息。'],
  };
}

/** A post in one's own name: what happened, what is asked, nothing about persons. */
export function publicPost(angle: Angle, max: number | null): DraftText {
  const post = [
    withoutNumber(angle),
    demandLine(angle, '我的请求：'),
    line('frame', '以上是我本人的经历，截图和记录已保存。', 2),
  ];
  return {
    fields: [{ name: 'post', label: '公开说明', max, paragraphs: post }],
    notes: ['公开发布放在最后；只写核对过的事实，截图先遮盖个人信息。'],
  };
}

/** The account without order and payment numbers, which let strangers ask for the order. */
function withoutNumber(angle: Angle): Draft[] {
  // A payment is told where it is the dispute itself; else the price is enough.
  const told = accountRun(angle).filter((one) => one.kind !== 'payment' || one.weight === 1);
  const numbers = /，(订单号|支付交易号) [^，。（]+/g;
  return told.map((one) => {
    if (one.kind !== 'purchase' && one.kind !== 'payment') return one;
    const short = one.short === undefined ? {} : { short: one.short.replace(numbers, '') };
    return { ...one, text: one.text.replace(numbers, ''), ...short };
  });
}

function headline(angle: Angle): string {
  const product = productWords(angle);
  const what = titleOf(angle, '售后没有解决');
  return product ? `购买${product}：${what}` : what;
}
