import { accountRun, proofDrafts } from '../account';
import { basisDrafts } from '../bases';
import type { Angle } from '../brief';
import { demandLine } from '../claims';
import { type DraftField, type DraftText, draft, toFill } from '../sentence';
import { yuan } from '../voice';

/** The complaint about a merchant inside a payment service. The purchase, what went wrong, what is asked. */
export function paymentText(angle: Angle, max: number | null): DraftText {
  const detail = [
    [
      ...accountRun(angle),
      ...demandLine(angle),
      ...basisDrafts(angle, ['pay'], 2).map((one) => ({ ...one, weight: 3 as const })),
    ],
    ...proofDrafts(angle, '证据：', 3),
  ];
  const description: DraftField = { name: 'complaint_detail', label: '投诉描述', max, paragraphs: detail };
  if (angle.channel !== 'pay-wechat') return { fields: [description] };
  const fen = refundFen(angle);
  const amount = fen === null ? toFill('申请退款金额') : yuan(fen);
  return {
    fields: [
      {
        name: 'problem_type',
        label: '问题类型',
        max: null,
        paragraphs: [[draft('dispute', problemType(angle), 1, { facts: ['dispute', 'demand'] })]],
      },
      description,
      ...(wantsRefund(angle)
        ? [
            {
              name: 'apply_refund_amount',
              label: '申请退款金额',
              max: null,
              paragraphs: [[draft('demand', amount, 1, { facts: ['demand'] })]],
            },
          ]
        : []),
    ],
  };
}

function wantsRefund({ case: { demands } }: Angle): boolean {
  return (
    demands.length === 0 ||
    demands.some((one) => one.kind === 'refund' || one.kind === 'difference' || /退还|退款/.test(one.text))
  );
}

function refundFen({ case: { demands }, totalFen }: Angle): number | null {
  const asked =
    demands.find((one) => one.kind === 'refund' || one.kind === 'difference') ??
    demands.find((one) => one.amountFen !== null && /退/.test(one.text));
  if (!asked && demands.length > 0) return null;
  return asked?.amountFen ?? (asked?.kind === 'difference' ? null : totalFen);
}

/** One of the kinds the form offers. */
function problemType(angle: Angle): string {
  const channel = angle.request.knowledge.channels.find((one) => one.id === 'pay-wechat');
  const choices = channel?.fields.find((one) => one.key === 'problem_type')?.choices ?? [];
  const wanted = wantsRefund(angle)
    ? '申请退款'
    : isUseless.has(angle.case.dispute ?? '')
      ? '服务权益未生效'
      : '其他';
  return choices.includes(wanted) ? wanted : toFill('问题类型');
}

/** Disputes about something paid for that cannot be used. */
const isUseless = new Set(['non-delivery', 'delayed', 'invalid-card', 'wrong-account', 'account-reclaimed']);
