import { describe, expect, it } from 'vitest';
import { briefOf } from '../../src/core/complaint/brief';
import { composeText, plainText } from '../../src/core/complaint/compose';
import type { TextChannel, TextVariant } from '../../src/core/complaint/sentence';
import { unsupportedIn } from '../../src/core/complaint/unsupported';
import { shippedPack } from '../../src/knowledge/knowledge';
import { child } from '../stories/child';
import { ownWords } from '../stories/own-words';
import { contact, type Story } from '../stories/story';
import { transfer } from '../stories/transfer';

const { knowledge } = shippedPack();
const textOf = (story: Story, channel: TextChannel, variant: TextVariant) =>
  plainText(composeText(briefOf({ ...story, knowledge }), channel, variant)!);

describe('the user’s own account', () => {
  const words =
    '“付款后没有收到卡密。11月18日我加了客服QQ 1234567890，对方让我等，11月19日把我拉黑。我的电话13900001111也留给了客服。”';

  it.each([
    ['12315', '1000', '投诉人自述：'],
    ['court', 'letter', '原告自述：'],
  ] as const)('%s: is quoted as a whole, since it says 我', (channel, variant, opening) => {
    const text = textOf(ownWords, channel, variant);
    expect(text).toContain(`${opening}${words}`);
    expect(
      unsupportedIn(text, briefOf({ ...ownWords, knowledge })).filter(({ what }) => what === 'quote'),
    ).toEqual([]);
  });

  it('without full stops stays a quotation of this case', () => {
    const story = {
      ...ownWords,
      case: { ...ownWords.case, statement: '付款后没有收到卡密\n客服让我等，说“马上”' },
    };
    const text = textOf(story, '12315', '1000');
    expect(text).toContain('投诉人自述：“付款后没有收到卡密。客服让我等，说‘马上’。”');
    expect(
      unsupportedIn(text, briefOf({ ...story, knowledge })).filter(({ what }) => what === 'quote'),
    ).toEqual([]);
  });

  it('reads on where a number of one’s own was taken out', () => {
    const text = textOf(ownWords, 'platform', 'email');
    expect(text).toContain('我的电话也留给了客服');
    expect(text).not.toContain('***也');
  });
});

describe('a child and who acts for it', () => {
  it.each(['chat', 'email', 'remind', 'ticket'] as const)(
    'platform %s: one says 我, the other is 孩子',
    (variant) => {
      const text = textOf(child, 'platform', variant);
      expect(text.replace(/“[^”]*”/g, '')).not.toContain('法定代理人');
      if (variant === 'email') expect(text).toContain('我查看账单时发现两笔付款');
    },
  );

  it.each([
    ['12315', '1000', '投诉人'],
    ['cca', 'letter', '投诉人'],
    ['court', 'letter', '原告'],
  ] as const)('%s: the child is who complains, and nobody says 我', (channel, variant, self) => {
    const text = textOf(child, channel, variant);
    expect(text.replace(/“[^”]*”/g, '')).not.toMatch(/孩子|我/);
    expect(text).toContain(`${self}出生于2015年3月`);
    expect(text).toContain(`法定代理人通过在线客服要求退还${self}充值的976元`);
  });

  it('changes no word of the other side', () => {
    const story = {
      ...child,
      contacts: [
        ...child.contacts,
        contact('platform', 'refused', '2026-11-10 11:00', { words: '需孩子本人和法定代理人一起申请' }),
      ],
    };
    for (const [channel, variant] of [
      ['12315', '1000'],
      ['platform', 'email'],
      ['court', 'letter'],
    ] as const)
      expect(textOf(story, channel, variant)).toContain('答复“需孩子本人和法定代理人一起申请”');
  });

  it('its suit has the proof of guardianship with it', () => {
    expect(textOf(child, 'court', 'letter')).toContain('监护关系证明');
    expect(textOf(ownWords, 'court', 'letter')).not.toContain('监护关系证明');
  });
});

describe('what is handed in is signed and dated', () => {
  it.each([
    [transfer, 'police', '报案人：周望（签名）\n2026年11月16日'],
    [ownWords, 'cca', '投诉人：林小满（签名）\n2026年11月20日'],
    [child, 'cca', '法定代理人：陈晓云（签名）\n2026年11月11日'],
  ] as const)('$0.name $1', (story, channel, words) => {
    expect(textOf(story, channel, 'letter').trimEnd()).toMatch(new RegExp(`${words}$`));
  });
});
