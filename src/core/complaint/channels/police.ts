import { showWhen } from '../../case/when';
import { chronicle, line, proofDrafts } from '../account';
import type { Angle } from '../brief';
import { accountGap, promiseDrafts, statementDrafts } from '../claims';
import { ownDraft, signedBy } from '../parties';
import { partyOf } from '../purchase-words';
import { type DraftText, draft, toFill } from '../sentence';
import { yuan } from '../voice';
import { labelsOf } from './office';

/** What the police ask for, and the account: facts alone. Whether it is fraud is theirs to judge. */
export function policeReport(angle: Angle): DraftText {
  const label = labelsOf(angle, 'police');
  const { complainant } = angle;
  const id = complainant.idNumber || toFill('身份证号');
  const victim = `${complainant.name || toFill('姓名')}，身份证号 ${id}，电话 ${complainant.phone || toFill('电话')}`;
  const { before, bought, after } = chronicle(angle);
  const facts = [
    [...before, ...bought],
    promiseDrafts(angle, 2),
    after,
    ...statementDrafts(angle),
    accountGap(angle),
    line('frame', '以上情况请公安机关依法审查是否涉嫌诈骗，并请求对收款账户采取止付措施。', 1),
  ].filter((paragraph) => paragraph.length > 0);
  const one = (name: string, paragraph: ReturnType<typeof line>) => ({
    name,
    label: label(name),
    max: null,
    paragraphs: [paragraph],
  });
  return {
    title: '报案材料',
    fields: [
      one('victim', [ownDraft(victim, '姓名')]),
      one('from_account', [ownDraft(complainant.payAccount, '转出账号及开户行，或支付账户')]),
      one('amount_time', paidTimes(angle)),
      one('to_account', [payeeDraft(angle)]),
      { name: 'facts', label: '经过', max: null, paragraphs: facts },
      { name: 'voucher', label: label('voucher'), max: null, paragraphs: proofDrafts(angle, '') },
      { name: 'closing', label: '', max: null, paragraphs: signedBy(angle, '报案人') },
    ],
    notes: ['先打支付渠道的电话请求止付，再报警。只用 110、96110 和派出所；要求先付费“追回”的都不是警方。'],
  };
}

function paidTimes(angle: Angle) {
  const payments = angle.orders.flatMap((order) => order.payments.map((payment) => ({ order, payment })));
  const parts = payments.map(({ order, payment }) => {
    const amount = payment.amountFen ?? order.amountFen;
    const when = payment.paidAt ?? order.orderedAt;
    return `${when ? showWhen(when.value) : toFill('付款时间')}，${amount ? yuan(amount.value) : toFill('金额')}`;
  });
  const evidence = payments.flatMap(({ payment }) => [
    ...(payment.amountFen?.evidence ?? []),
    ...(payment.paidAt?.evidence ?? []),
  ]);
  const total = payments.length > 1 && angle.totalFen !== null ? `；共${yuan(angle.totalFen)}` : '';
  return line(
    'payment',
    parts.length > 0 ? `${parts.join('；')}${total}` : toFill('准确的付款时间和金额'),
    1,
    { evidence, facts: ['case'] },
  );
}

function payeeDraft(angle: Angle) {
  const payee = partyOf(angle, 'payee');
  const numbers = angle.orders.flatMap((order) =>
    order.payments.flatMap((one) => (one.tradeNo ? [one.tradeNo.value] : [])),
  );
  const name = payee?.company || payee?.shown || '';
  const account = payee?.contact ? `，账号 ${payee.contact}` : '';
  const trade = numbers.length > 0 ? `；支付交易号 ${numbers.join('、')}` : '';
  const text = `${name ? `户名（收款方显示）：${name}` : toFill('对方户名、账号或者商户号')}${account}${trade}`;
  return draft('party', text, 1, { facts: ['parties', 'case'] });
}
