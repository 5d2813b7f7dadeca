import { describe, expect, it } from 'vitest';
import { contactsOf } from '../../src/core/case/contacts';
import { briefOf } from '../../src/core/complaint/brief';
import { composeText, plainText, textsFor } from '../../src/core/complaint/compose';
import type { TextChannel, TextVariant } from '../../src/core/complaint/sentence';
import { shippedPack } from '../../src/knowledge/knowledge';
import { coupon } from '../stories/coupon';
import { aContact } from '../support/contacts';

const { knowledge } = shippedPack();
const at = '2026-10-27T03:00:00.000Z';

/** The story with its offer in the log of contacts, and not told as a step. */
function logged(words: Parameters<typeof aContact>[0]) {
  const item = aContact({ seq: 9, act: 'none', result: 'coupon', ...words });
  const facts = coupon.case.facts!.filter(({ kind }) => kind !== 'coupon');
  const contacts = [...coupon.contacts, ...contactsOf([item])];
  const brief = briefOf({ ...coupon, case: { ...coupon.case, facts }, contacts, knowledge });
  const text = (channel: TextChannel, variant: TextVariant) =>
    plainText(composeText(brief, channel, variant)!);
  return { brief, text };
}

describe('a coupon in the log of contacts', () => {
  it('is offered its refusal, with the law and what was said', () => {
    const { brief, text } = logged({ at, agent: '03', said: '补偿您一张30元优惠券', cites: [{ seq: 7 }] });
    const platform = textsFor(brief).find(({ channel }) => channel === 'platform')!;
    expect(platform.variants).toContain('refuse-coupon');
    const refusal = text('platform', 'refuse-coupon');
    expect(refusal).toContain('客服03答复“补偿您一张30元优惠券”');
    expect(refusal).toContain('《消费者权益保护法实施条例》第十八条');
    expect(refusal).not.toContain('待填');
    expect(text('12315', '1000')).toContain('《消费者权益保护法实施条例》第十八条');
    const claim = composeText(brief, 'platform', 'refuse-coupon')!.fields[0]!.paragraphs.flat();
    expect(claim.find(({ kind }) => kind === 'event')).toMatchObject({
      evidence: [7],
      facts: ['contact:9-answered'],
    });
  });

  it('is told also where nothing was written down of it', () => {
    const { text } = logged({ at });
    expect(text('platform', 'refuse-coupon')).toContain('客服提出以优惠券、积分等补偿');
    expect(text('12315', '500')).toContain('10月27日11:00，客服提出以优惠券、积分等补偿');
    expect(text('platform', 'remind')).toContain('客服提出以优惠券、积分等补偿');
  });

  it('is quoted word for word, whoever tells it', () => {
    const { text } = logged({ at, said: '需本人在 App 领取 30 元优惠券' });
    for (const variant of ['refuse-coupon', 'remind'] as const)
      expect(text('platform', variant)).toContain('“需本人在 App 领取 30 元优惠券”');
  });

  it('that was declined says so, and not that progress was asked for', () => {
    const { text } = logged({ at, declinedAt: at, sent: '不接受', act: 'none' });
    expect(text('12315', '1000')).toContain('投诉人通过平台客服表示不接受以优惠券、积分代替退款');
    expect(text('platform', 'ultimatum')).toContain('表示不接受以优惠券、积分代替退款');
    expect(text('12315', '1000')).not.toContain('询问处理进度');
  });

  it('is none where the log says something else', () => {
    const { brief } = logged({ at, result: 'agreed', said: '好的' });
    expect(textsFor(brief).find(({ channel }) => channel === 'platform')!.variants).not.toContain(
      'refuse-coupon',
    );
  });

  it('beside a step that tells one, the later of the two is refused', () => {
    const item = aContact({
      seq: 9,
      at: '2026-10-28T03:00:00.000Z',
      act: 'none',
      result: 'coupon',
      said: '再加20元券',
    });
    const contacts = [...coupon.contacts, ...contactsOf([item])];
    const refusal = (own: typeof contacts) =>
      plainText(composeText(briefOf({ ...coupon, contacts: own, knowledge }), 'platform', 'refuse-coupon')!);
    expect(refusal(contacts)).toContain('再加20元券');
    const early = contactsOf([
      aContact({ seq: 9, at: '2026-10-26T03:00:00.000Z', act: 'none', result: 'coupon', said: '再加20元券' }),
    ]);
    expect(refusal([...coupon.contacts, ...early])).toContain('30元优惠券');
  });
});
