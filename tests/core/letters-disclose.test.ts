import { describe, expect, it } from 'vitest';
import { factsOfCase } from '../../src/core/case/facts-of-case';
import { normaliseCase } from '../../src/core/case/normalise-case';
import { briefOf } from '../../src/core/complaint/brief';
import { composeText, plainText, textsFor } from '../../src/core/complaint/compose';
import { ladderOf } from '../../src/core/dispute/ladder';
import { shippedPack } from '../../src/knowledge/knowledge';
import { bare } from '../stories/bare';
import { child } from '../stories/child';
import { stories } from '../stories/stories';
import { party, type Story } from '../stories/story';
import { wrongRegion } from '../stories/wrong-region';

const { knowledge } = shippedPack();
const letterOf = (story: Story) => composeText(briefOf({ ...story, knowledge }), 'advance-pay', 'letter')!;
const isOffered = (story: Story) =>
  textsFor(briefOf({ ...story, knowledge })).some(({ channel }) => channel === 'advance-pay');

describe('the letter that asks who sold', () => {
  it('is offered where the seller is another one or not known, never to ask a firm who it is', () => {
    const asked = stories.filter(isOffered).map(({ name }) => name);
    expect(asked.sort()).toEqual(
      ['bare', 'no-secret', 'out-of-stock', 'own-words', 'reclaimed', 'wrong-region'].sort(),
    );
  });

  it('is no rung of the ladder where the platform sold itself', () => {
    const standOf = (story: Story) => {
      const one = normaliseCase(story.case);
      const facts = factsOfCase(one, story.evidence, { ...story.complainant, idNumber: '' });
      const { channels } = knowledge;
      const steps = ladderOf({
        ...{ facts, contacts: story.contacts, deadlines: [], channels, now: story.madeAt },
        dispute: null,
      });
      return steps.find(({ channel }) => channel.id === 'advance-pay')!.state;
    };
    expect(standOf(child)).toBe('unsuited');
    expect(standOf(wrongRegion)).not.toBe('unsuited');
    expect(standOf(bare)).not.toBe('unsuited');
  });

  it('is not offered once all of the seller is known', () => {
    const parties = wrongRegion.case.parties!.map((one) =>
      one.role === 'merchant' ? { ...one, contact: '0000-8888' } : one,
    );
    expect(isOffered({ ...wrongRegion, case: { ...wrongRegion.case, parties } })).toBe(false);
  });

  it('says so where it is written to the seller all the same', () => {
    expect(letterOf(child).notes.join()).toContain('没有另外的卖家');
    expect(letterOf(wrongRegion).notes.join()).not.toContain('没有另外的卖家');
  });

  it('asks for what is not known, and to confirm what a page shows', () => {
    const text = plainText(letterOf(wrongRegion));
    expect(text).toContain(
      '1. 销售者“蓝鲸卡券”的有效联系方式，并确认其真实名称和地址（页面显示：锦川市蓝鲸电子商务经营部，锦川市武川区二环路9号）；',
    );
  });

  it('of a child is signed by who acts for it', () => {
    const parties = [...child.case.parties!, party('merchant', { shown: '云朵代充' })];
    const text = plainText(letterOf({ ...child, case: { ...child.case, parties } }));
    expect(text).toContain('法定代理人：陈晓云（订单购买人陈一诺的母亲，签名）');
    expect(text).not.toContain('订单购买人：陈一诺');
  });

  it('has a gap where the dispute is not told', () => {
    const text = letterOf(bare);
    expect(text.missing).toContain('与商家的争议是什么');
  });
});
