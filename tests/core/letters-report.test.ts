import { describe, expect, it } from 'vitest';
import { factsOfCase } from '../../src/core/case/facts-of-case';
import { normaliseCase } from '../../src/core/case/normalise-case';
import { briefOf } from '../../src/core/complaint/brief';
import { composeText, plainText, textsFor } from '../../src/core/complaint/compose';
import { deadlinesOf } from '../../src/core/deadline/deadlines';
import { ladderOf } from '../../src/core/dispute/ladder';
import { shippedPack } from '../../src/knowledge/knowledge';
import { coupon } from '../stories/coupon';
import { forever } from '../stories/forever';
import { frozen } from '../stories/frozen';
import { noSecret } from '../stories/no-secret';
import { contact, demand, type Story } from '../stories/story';
import { usedCard } from '../stories/used-card';

const { knowledge } = shippedPack();
const reportOf = (story: Story) =>
  plainText(composeText(briefOf({ ...story, knowledge }), '12315-report', '1000')!);

describe('a report that speaks of fifteen days', () => {
  it('tells what was asked for that day, and the refusal on the page', () => {
    const text = reportOf(coupon);
    expect(text).toContain('超过十五日');
    expect(text).toContain('10月25日16:30，举报人通过退款申请页要求全额退款129元（证 5）');
    expect(text).toContain('页面显示“退款申请已拒绝，原因：虚拟商品不退不换”（证 5）');
    expect(text).toContain('客服提出补偿一张30元优惠券，不退款（证 6）');
  });

  it('tells what the shop answered', () => {
    const text = reportOf(usedCard);
    expect(text).toContain('举报人通过在线客服要求更换有效的兑换码（证 7）');
    expect(text).toContain('答复“卡密已发出，虚拟商品售出不退，是你自己用掉的”，没有同意（证 7）');
  });

  it('is silent about the own claim where it does not lean on it', () => {
    expect(reportOf(forever)).not.toContain('要求退款199元');
  });
});

describe('a wish for punishment', () => {
  const punished: Story = {
    ...noSecret,
    case: { ...noSecret.case, demands: [demand('refund', 9850), demand('report', null, '对商家进行处罚')] },
  };
  const brief = briefOf({ ...punished, knowledge });

  it('is offered as a report in every dispute', () => {
    expect(textsFor(brief).map(({ channel }) => channel)).toContain('12315-report');
    expect(textsFor(briefOf({ ...noSecret, knowledge })).map(({ channel }) => channel)).not.toContain(
      '12315-report',
    );
  });

  it('gets a report that says what is so, with its evidence, and asks for nothing of one’s own', () => {
    const text = reportOf(punished);
    expect(text).toContain('商品页写明“自动发货，付款后5分钟内发卡”');
    expect(text).toContain('订单页显示“待发货”（证 2、证 4）');
    expect(text).toContain('仍未收到卡密（证 5）');
    expect(text).not.toMatch(/处罚|请求：|退还货款/);
  });

  it('is a rung of the ladder', () => {
    const standOf = (story: Story) => {
      const one = normaliseCase(story.case);
      const facts = factsOfCase(one, story.evidence, { ...story.complainant, idNumber: '' });
      const dispute = knowledge.disputes.find(({ id }) => id === one.dispute)!;
      const { channels } = knowledge;
      const steps = ladderOf({
        facts,
        contacts: story.contacts,
        deadlines: [],
        channels,
        dispute,
        now: story.madeAt,
      });
      return steps.find(({ channel }) => channel.id === '12315-report')!.state;
    };
    expect(standOf(punished)).not.toBe('unsuited');
    expect(standOf(noSecret)).toBe('unsuited');
  });
});

describe('prepaid money (处罚办法 10)', () => {
  const refused = (words: string, ask = '退还余额500元'): Story => ({
    ...frozen,
    contacts: [
      contact('platform', 'demanded', '2026-11-06 09:10', { ask, cites: [{ seq: 5 }] }),
      contact('platform', 'refused', '2026-11-06 09:30', { words, cites: [{ seq: 5 }] }),
    ],
    madeAt: '2026-11-07T01:00:00.000Z',
  });
  const complaint = (story: Story) =>
    plainText(composeText(briefOf({ ...story, knowledge }), '12315', '1000')!);

  it('a flat refusal to pay back needs no fifteen days', () => {
    const text = complaint(refused('不予退款'));
    expect(text).toContain(
      '被投诉人于2026年11月6日明确表示不予退款，请结合《侵害消费者权益行为处罚办法》第十条审查是否属于故意拖延或者无理拒绝（证 4）。',
    );
    expect(text).not.toContain('超过十五日');
  });

  it('another answer, or another demand, is none', () => {
    expect(complaint(refused('系统风控判定'))).not.toContain('第十条审查');
    expect(complaint(refused('不予退款', '解除冻结'))).not.toContain('第十条审查');
    const sold = refused('不予退款');
    const answers = { ...sold.case.answers!, isPrepaid: false };
    expect(complaint({ ...sold, case: { ...sold.case, answers } })).not.toContain('第十条审查');
  });
});

it('the end of a mediation is to be told within seven working days (order 121, 23)', () => {
  const contacts = [
    contact('12315', 'filed', '2026-09-01 09:00'),
    contact('12315', 'ended', '2026-09-24 09:00'),
  ];
  const facts = factsOfCase(normaliseCase(noSecret.case), noSecret.evidence, {
    ...{ ...noSecret.complainant, idNumber: '' },
  });
  const { deadlines: rules, holidays } = knowledge;
  const date = deadlinesOf({ facts, contacts, rules, holidays }).find(
    ({ ruleId }) => ruleId === '12315-end-notice',
  );
  expect(date).toMatchObject({ day: '2026-10-12', side: 'authority', articles: ['samr121-23'] });
});
