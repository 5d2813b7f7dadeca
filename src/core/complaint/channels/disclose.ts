import { isFirm } from '../../dispute/has-fact';
import { line, proofDrafts } from '../account';
import { lawDrafts } from '../bases';
import type { Angle } from '../brief';
import { disputeDraft } from '../claims';
import { happenings } from '../happenings';
import { madeDay, otherSeller } from '../parties';
import { partyOf, purchaseDrafts } from '../purchase-words';
import { type Draft, type DraftText, draft, toFill } from '../sentence';

type Sides = Pick<Angle, 'case' | 'facts'>;

/** Whether there is somebody to ask for: a seller beside the platform of whom something is missing, or none that is known. */
export function asksWhoSold(sides: Sides): boolean {
  const seller = otherSeller(sides);
  if (seller) return !((seller.company || seller.creditCode) && seller.address && seller.contact);
  const platform = partyOf(sides, 'platform');
  return !platform || !(platform.company || platform.creditCode || isFirm(platform.shown));
}

/** The letter that asks a platform who sold (消费者权益保护法 44): its refusal or silence is the ground for the next step. */
export function disclosureLetter(angle: Angle): DraftText {
  const platform = partyOf(angle, 'platform');
  const name = platform?.company || platform?.shown || toFill('平台名称');
  const events = happenings(angle)
    .filter((one) => one.weight === 1)
    .slice(-3);
  const body = [
    line('frame', `致：${name}`, 1),
    purchaseDrafts(angle).filter((one) => one.kind === 'purchase'),
    events.length > 0 ? events : disputeOrGap(angle),
    lawDrafts(angle, ['disclose'], 2),
    line('frame', '为解决上述争议，请提供：', 1),
    line('demand', `1. ${wanted(angle)}；`, 1, { facts: ['demand', 'parties'] }),
    line('demand', '2. 本订单的原始合同和交易记录。', 1, { facts: ['demand'] }),
    line(
      'frame',
      '请于收到本函之日起七日内书面答复。不能提供上述信息的，本人将依据上述规定另行向平台提出请求。',
      1,
    ),
    ...proofDrafts(angle),
    line('own-data', signature(angle), 1, { facts: ['complainant'] }),
    line('frame', madeDay(angle), 1),
  ].filter((paragraph) => paragraph.length > 0);
  const isSeller = asksWhoSold(angle) ? [] : ['案件里没有另外的卖家，或者卖家的信息已经齐全：这封函用不上。'];
  return {
    title: '关于提供销售者信息的函',
    fields: [{ name: 'letter', label: '', max: null, paragraphs: body }],
    notes: ['保存发送记录和答复；平台不答复的，也留证。', ...isSeller],
  };
}

/** What is asked for: what is missing of the seller; what a page shows is to be confirmed. */
function wanted(angle: Angle): string {
  const seller = otherSeller(angle);
  if (!seller) return '本订单销售者的真实名称、地址和有效联系方式';
  const who = `销售者“${angle.verbatim(seller.shown || seller.company)}”`;
  const parts: [string, string][] = [
    ['真实名称', seller.company],
    ['地址', seller.address],
    ['有效联系方式', seller.contact],
  ];
  const names = (isKnown: boolean) =>
    parts.filter(([, value]) => Boolean(value) === isKnown).map(([name]) => name);
  const [known, missing] = [names(true), names(false)];
  if (known.length === 0) return `${who}的真实名称、地址和有效联系方式`;
  const shown = parts.flatMap(([, value]) => (value ? [angle.verbatim(value)] : [])).join('，');
  return `${who}的${missing.join('和')}，并确认其${known.join('和')}（页面显示：${shown}）`;
}

function disputeOrGap(angle: Angle): Draft[] {
  const told = disputeDraft(angle);
  return told.length > 0 ? told : [draft('frame', `${toFill('与商家的争议是什么')}。`, 1)];
}

/** For a child signs who acts for it. */
function signature({ complainant, case: one }: Angle): string {
  const name = complainant.name || toFill('姓名');
  if (!one.representative) return `订单购买人：${name}（签名）`;
  const { name: who, relation } = one.representative;
  return `法定代理人：${who || toFill('法定代理人姓名')}（订单购买人${name}的${relation || '法定代理人'}，签名）`;
}
