import { line, proofDrafts } from '../account';
import { lawDrafts } from '../bases';
import type { Angle } from '../brief';
import { disputeDraft } from '../claims';
import { happenings } from '../happenings';
import { partyOf, purchaseDrafts } from '../purchase-words';
import { type DraftText, toFill } from '../sentence';
import { madeDay } from './police';

/** The letter that asks a platform who sold (消费者权益保护法 44): its refusal or silence is the ground for the next step. */
export function disclosureLetter(angle: Angle): DraftText {
  const platform = partyOf(angle, 'platform');
  const seller = partyOf(angle, 'merchant');
  const name = platform?.company || platform?.shown || toFill('平台名称');
  const who =
    seller && seller.shown !== platform?.shown
      ? `销售者“${angle.say(seller.shown || seller.company)}”`
      : '本订单的销售者';
  const events = happenings(angle)
    .filter((one) => one.weight === 1)
    .slice(-3);
  const body = [
    line('frame', `致：${name}`, 1),
    purchaseDrafts(angle).filter((one) => one.kind === 'purchase'),
    events.length > 0 ? events : disputeDraft(angle),
    lawDrafts(angle, ['disclose'], 2),
    line('frame', '为解决上述争议，请提供：', 1),
    line('demand', `1. ${who}的真实名称、地址和有效联系方式；`, 1, { facts: ['demand'] }),
    line('demand', '2. 本订单的原始合同和交易记录。', 1, { facts: ['demand'] }),
    line(
      'frame',
      '请于收到本函之日起七日内书面答复。不能提供上述信息的，本人将依据上述规定另行向平台提出请求。',
      1,
    ),
    ...proofDrafts(angle),
    line('own-data', `订单购买人：${angle.complainant.name || toFill('姓名')}`, 1, {
      facts: ['complainant'],
    }),
    line('frame', madeDay(angle), 1),
  ].filter((paragraph) => paragraph.length > 0);
  return {
    title: '关于提供销售者信息的函',
    fields: [{ name: 'letter', label: '', max: null, paragraphs: body }],
    notes: ['保存发送记录和答复；平台不答复的，也留证。'],
  };
}
