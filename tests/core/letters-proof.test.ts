import { describe, expect, it } from 'vitest';
import { briefOf } from '../../src/core/complaint/brief';
import { composeText, plainText, textsFor } from '../../src/core/complaint/compose';
import type { TextChannel, TextVariant } from '../../src/core/complaint/sentence';
import { shippedPack } from '../../src/knowledge/knowledge';
import { child } from '../stories/child';
import { frozen } from '../stories/frozen';
import { noSecret } from '../stories/no-secret';
import { outOfStock } from '../stories/out-of-stock';
import { renewal } from '../stories/renewal';
import { stories } from '../stories/stories';
import { fact, type Story } from '../stories/story';
import { wrongAccount } from '../stories/wrong-account';

const { knowledge } = shippedPack();
const compose = (story: Story, channel: TextChannel, variant: TextVariant) =>
  composeText(briefOf({ ...story, knowledge }), channel, variant)!;
const textOf = (...args: Parameters<typeof compose>) => plainText(compose(...args));
const told = (text: string): Story => ({
  ...noSecret,
  case: { ...noSecret.case, facts: [...noSecret.case.facts!, fact('other', '2026-11-20 09:30', text)] },
});

describe('what only the user says', () => {
  const story = told('客服在电话里说已经退款');

  it.each([
    ['12315', '1000', '（投诉人陈述）'],
    ['cca', 'letter', '（投诉人陈述）'],
    ['court', 'letter', '（原告陈述）'],
  ] as const)('%s: is marked as that where an exhibit would stand', (channel, variant, mark) => {
    expect(textOf(story, channel, variant)).toContain(`客服在电话里说已经退款${mark}。`);
    expect(textOf(noSecret, channel, variant)).not.toContain('陈述');
  });

  it('is not marked where one speaks as 我, and the user is told of it everywhere', () => {
    expect(textOf(story, 'platform', 'email')).toContain('客服在电话里说已经退款。');
    for (const [channel, variant] of [
      ['platform', 'email'],
      ['12315', '500'],
      ['court', 'letter'],
    ] as const)
      expect(compose(story, channel, variant).notes.join()).toContain(
        '1句经过没有证据：11月20日09:30，客服在电话里说已经退款',
      );
    expect(compose(noSecret, 'court', 'letter').notes.join()).not.toContain('没有证据：');
  });

  it('bills are not cited for what they do not show', () => {
    const text = textOf(renewal, 'court', 'letter');
    expect(text).toContain(
      '通过支付宝付款，收款方为“宁江市听见文化传媒有限公司”，支付交易号 2026110122001411110（证 2）',
    );
    expect(text).toContain('没有收到过任何续费提醒（原告陈述）');
    const minor = textOf(child, 'court', 'letter');
    expect(minor).toContain('法定代理人查看账单时发现两笔付款（证 2、证 3）');
    expect(minor).toContain('此前不知情，没有同意，也不追认（原告陈述）');
  });
});

describe('support', () => {
  it.each(stories)(
    '$name: an event rests on evidence, on a step or on a contact, never on the case as such',
    (story) => {
      const brief = briefOf({ ...story, knowledge });
      const own = /^(fact|contact|comparison|order):/;
      for (const { channel, variants } of textsFor(brief))
        for (const variant of variants)
          for (const { paragraphs } of composeText(brief, channel, variant)!.fields)
            for (const { kind, evidence, facts, text } of paragraphs.flat())
              if (kind === 'event' || kind === 'payment' || kind === 'promise')
                expect(
                  evidence.length > 0 || facts.some((id) => own.test(id)) || text.includes('【待填'),
                  `${channel} ${variant}: ${text}`,
                ).toBe(true);
    },
  );
});

describe('the name of an exhibit', () => {
  it('of a page that is no page of an order is its title, of a file its name', () => {
    const text = textOf(wrongAccount, 'court', 'letter');
    expect(text).toContain('证 3　网页“充值记录”；');
    expect(text).toContain('证 4　网页“会员中心”；');
    expect(textOf(child, 'court', 'letter')).toContain('证 4　导入的材料“出生医学证明”；');
    expect(textOf(outOfStock, 'cca', 'letter')).toContain('证 4 网页“发货结果”');
  });

  it('that another one has too is told apart by when it was taken', () => {
    expect(textOf(frozen, 'cca', 'letter')).toContain(
      '证 1 网页“我的钱包”（2026年11月1日10:05），证 2 网页“我的钱包”（2026年11月5日20:00），证 3 支付凭证',
    );
  });

  it('without a title is the site it stood on', () => {
    const evidence = wrongAccount.evidence.map((item) => ({ ...item, title: '' }));
    expect(textOf({ ...wrongAccount, evidence }, 'court', 'letter')).toContain(
      '证 4　video.example 的网页；',
    );
  });

  it('hides what this channel must not be told', () => {
    const evidence = wrongAccount.evidence.map((item) =>
      item.seq === 6 ? { ...item, title: '林小满的会员中心 - 视频' } : item,
    );
    const text = textOf({ ...wrongAccount, evidence }, 'heimao', '1000');
    expect(text).not.toContain('林小满');
  });
});
