import { describe, expect, it } from 'vitest';
import { factsOfCase } from '../../src/core/case/facts-of-case';
import { normaliseCase } from '../../src/core/case/normalise-case';
import { briefOf } from '../../src/core/complaint/brief';
import { composeText, plainText, textsFor } from '../../src/core/complaint/compose';
import { ladderOf } from '../../src/core/dispute/ladder';
import { shippedPack } from '../../src/knowledge/knowledge';
import { coupon } from '../stories/coupon';
import { forever } from '../stories/forever';
import { noSecret } from '../stories/no-secret';
import { demand, type Story } from '../stories/story';
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
