import type { WholeCase } from '../../case/case';
import type { Demand } from '../../case/case-parts';
import { instantOf, showWhen, type When, whenOf } from '../../case/when';
import { rescinds } from '../bases';
import type { Angle } from '../brief';
import { demandLine, demandsOf, disputeDraft, promiseDrafts } from '../claims';
import { type DraftText, draft, missingIn } from '../sentence';
import { isInPart } from '../subject';
import { afterTerm, message, soFar, subject, withOwnTerm } from './follow-ups';

/** A request to perform by a day (民法典 563): what comes late lets nobody end the contract before it. */
export function noticeToPerform(angle: Angle): DraftText {
  const { isLate, what, failing } = performanceOf(angle);
  const opening = [
    draft('frame', '您好，', 3),
    ...subject(angle),
    ...(isLate ? [...disputeDraft(angle), ...promiseDrafts(ofDelivery(angle), 1)] : []),
    // It may be the first there is: a day of an earlier request is not missing.
    ...soFar(angle).filter(({ text }) => missingIn(text).length === 0),
  ];
  return message([
    opening,
    [
      draft('frame', `请在${dayWords(angle.request.madeAt)}前（${days}日内）${what}，并书面答复。`, 1),
      ...(isLate ? [] : demandLine(withOwnTerm(angle))),
    ],
    [
      draft(
        'frame',
        `到期没有${failing}的，我将${isLate && rescinds(angle) ? ending(angle) : afterTerm(angle)}。`,
        1,
      ),
    ],
  ]);
}

const days = '三';
const termMs = 3 * 86_400_000;

/** What pages promise of delivery: what they say of money back is no term to perform in. */
function ofDelivery(angle: Angle): Angle {
  const isOfDelivery = (text: string) => /发货|发卡|到账|交付|秒发|即时/.test(text) && !/退/.test(text);
  return { ...angle, grants: angle.grants.filter(({ text }) => isOfDelivery(text)) };
}

/** The last day of the term a notice sets. */
export function noticeDay(madeAt: string): When {
  return { at: whenOf(new Date(Date.parse(madeAt) + termMs).toISOString())!.at.slice(0, 10) };
}

/** When that day ends in China (UTC ISO). */
export function noticeEnd(madeAt: string): string {
  return new Date(Date.parse(instantOf(noticeDay(madeAt))) + 86_400_000).toISOString();
}

const dayWords = (madeAt: string) => `${showWhen(noticeDay(madeAt))}24:00`;

/** What a notice asks for, as the log keeps it: 在2026年11月23日24:00前交付所购商品. */
export function noticeAsk(angle: Pick<Angle, 'case' | 'evidence' | 'request'>): string {
  return `在${dayWords(angle.request.madeAt)}前${performanceOf(angle).what}`;
}

/** Whether a dispute is about what did not come in time. */
export function isLateDispute({ dispute }: Pick<WholeCase, 'dispute'>): boolean {
  return dispute === 'non-delivery' || dispute === 'delayed';
}

type Performance = { isLate: boolean; what: string; failing: string };

function performanceOf(angle: Pick<Angle, 'case' | 'evidence'>): Performance {
  if (!isLateDispute(angle.case)) return { isLate: false, what: '处理', failing: '处理' };
  if (angle.case.dispute === 'delayed') return { isLate: true, what: '完成充值', failing: '到账' };
  return { isLate: true, what: isInPart(angle) ? '交付尚未交付的部分' : '交付所购商品', failing: '交付' };
}

function ending(angle: Angle): string {
  const { demands } = angle.case;
  const refunds: Demand[] = demands.filter(({ kind }) => kind === 'refund');
  const one = { ...angle, case: { ...angle.case, demands: refunds } };
  const isNamed = refunds.length > 0 || demands.length === 0;
  const isPart = isInPart(angle);
  const back = isNamed ? demandsOf(one).map(({ text }) => text) : [`退还${isPart ? '相应' : ''}货款`];
  return `依法解除合同${isPart ? '中尚未交付的部分' : ''}，要求${back.join('；')}`;
}
