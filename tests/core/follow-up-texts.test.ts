import { describe, expect, it } from 'vitest';
import type { Contact } from '../../src/core/case/dispute-facts';
import { briefOf } from '../../src/core/complaint/brief';
import { composeText, plainText } from '../../src/core/complaint/compose';
import type { TextVariant } from '../../src/core/complaint/sentence';
import { shippedPack } from '../../src/knowledge/knowledge';
import { child } from '../stories/child';
import { coupon } from '../stories/coupon';
import { frozen } from '../stories/frozen';
import { noSecret } from '../stories/no-secret';
import { outOfStock } from '../stories/out-of-stock';
import { contact, type Story } from '../stories/story';

const { knowledge } = shippedPack();
const textOf = (story: Story, variant: TextVariant) =>
  plainText(composeText(briefOf({ ...story, knowledge }), 'platform', variant)!);
const also = (story: Story, ...more: Contact[]): Story => ({
  ...story,
  contacts: [...story.contacts, ...more],
});

describe('the office a message names', () => {
  it('is never announced once it has the case', () => {
    const text = textOf(outOfStock, 'ultimatum');
    expect(text).not.toContain('将依法向消费者协会投诉');
    expect(text).toContain('我已就此向消费者协会投诉，编号 江消2026-118');
    expect(text).toContain('补充提交给消费者协会，并保留向人民法院起诉的权利');
  });

  it('is the one it was filed with, also where that is 12315', () => {
    const filed = also(noSecret, contact('12315', 'filed', '2026-11-20 09:30', { caseNo: 'SH-7' }));
    expect(textOf(filed, 'ultimatum')).not.toContain('将依法向全国12315平台投诉');
    expect(textOf(filed, 'ultimatum')).toContain('补充提交给全国12315平台');
    expect(textOf(filed, 'escalate')).toContain('我已就此向全国12315平台投诉，编号 SH-7。');
  });

  it('is the court where the office came to an end, and for a dealer', () => {
    const ended = also(
      noSecret,
      contact('12315', 'filed', '2026-11-18 20:30'),
      contact('12315', 'ended', '2026-11-20 09:30'),
    );
    expect(textOf(ended, 'ultimatum')).toContain('到期没有处理的，我将依法向人民法院起诉。');
    expect(textOf(ended, 'escalate')).toContain('我将依法向人民法院起诉。');
    expect(textOf(ended, 'escalate').match(/没有解决/g)).toHaveLength(1);
    const dealer = {
      ...noSecret,
      case: { ...noSecret.case, answers: { ...noSecret.case.answers!, buyer: 'trader' as const } },
    };
    expect(textOf(dealer, 'ultimatum')).not.toMatch(/12315|消费者协会/);
  });

  it('is the police where there are signs of a crime, until it was reported there', () => {
    const signs = { ...noSecret.case.answers!, fraudSigns: ['blocked' as const] };
    const crime = { ...noSecret, case: { ...noSecret.case, answers: signs } };
    expect(textOf(crime, 'ultimatum')).toContain('到期没有处理的，我将依法向公安机关报案。');
    expect(textOf(crime, 'escalate')).toContain('我将依法向公安机关报案。');
    for (const variant of ['ultimatum', 'escalate'] as const)
      expect(textOf(crime, variant)).not.toMatch(/12315|起诉/);
    const reported = also(crime, contact('police', 'filed', '2026-11-20 09:30'));
    expect(textOf(reported, 'ultimatum')).toContain('我将依法向全国12315平台投诉');
  });

  it('is 12315 where the association did not take the case', () => {
    const declined = also(outOfStock, contact('cca', 'declined', '2026-11-21 17:00'));
    expect(textOf(declined, 'ultimatum')).toContain('我将依法向全国12315平台投诉');
    expect(textOf(declined, 'escalate')).not.toContain('我已就此向消费者协会投诉');
  });
});

describe('what a message tells of the answers', () => {
  it.each(['remind', 'ultimatum', 'escalate'] as const)(
    '%s: the refusal on a page and the coupon',
    (variant) => {
      const text = textOf(coupon, variant);
      expect(text).toContain('页面显示“退款申请已拒绝，原因：虚拟商品不退不换”');
      expect(text).toContain('客服提出补偿一张30元优惠券，不退款');
      expect(text.indexOf('退款申请已拒绝')).toBeLessThan(text.indexOf('优惠券'));
    },
  );

  it('an answer before the last request is told before it, and silence after it too', () => {
    const again = also(outOfStock, contact('platform', 'ultimatum', '2026-11-21 09:00', { ask: '补发2张' }));
    const text = textOf(again, 'remind');
    expect(text).toMatch(/上游缺货，联系供货商”.*11月21日09:00/s);
    expect(textOf(noSecret, 'remind')).toContain('两条消息都显示“已读”，没有答复');
  });
});

describe('what a message is about', () => {
  it.each(['remind', 'ultimatum', 'escalate', 'invoice', 'email', 'ticket'] as const)(
    '%s names every order it asks money for',
    (variant) => {
      const [first] = textOf(child, variant)
        .split(/(?<=[：\n])/)
        .filter((line) => line.includes('LD26110800011'));
      expect(first).toContain('LD26110800011、LD26110800015');
    },
  );

  it.each(['chat', 'remind', 'ultimatum', 'escalate', 'invoice'] as const)(
    '%s of a frozen account speaks of no order',
    (variant) => {
      const text = textOf(frozen, variant);
      expect(text).not.toMatch(/订单|发货/);
      expect(text).toMatch(/账户余额被冻结|充值/);
    },
  );
});
