import { describe, expect, it } from 'vitest';
import { briefOf } from '../../src/core/complaint/brief';
import { composeText, plainText } from '../../src/core/complaint/compose';
import type { TextChannel, TextVariant } from '../../src/core/complaint/sentence';
import { termIn, withoutTerm } from '../../src/core/complaint/terms';
import { shippedPack } from '../../src/knowledge/knowledge';
import { lateTopup } from '../stories/late-topup';
import { at, demand, type Story } from '../stories/story';

const { knowledge } = shippedPack();
const textOf = (channel: TextChannel, variant: TextVariant, story: Story = lateTopup) =>
  composeText(briefOf({ ...story, knowledge }), channel, variant)!;

describe('a term in a demand', () => {
  it.each([
    [
      '在2026年11月16日18:00前充值到账；到期没有到账的，退还货款588元',
      '2026-11-16T18:00',
      '充值到账；不能到账的，退还货款588元',
    ],
    ['请在11月16日18:00前处理', '2026-11-16T18:00', '处理'],
    ['于2026年11月16日之前重新发送；逾期没有发送的，退款', '2026-11-16', '重新发送；不能发送的，退款'],
    ['11月16日前退款', '2026-11-16', '退款'],
    ['补足2张月卡；不能补足的，退还货款39.80元', null, '补足2张月卡；不能补足的，退还货款39.80元'],
    ['退还11月16日多扣的50元', null, '退还11月16日多扣的50元'],
  ])('%s', (text, term, rest) => {
    expect(termIn(text, '2026-11-15')?.at ?? null).toBe(term);
    expect(withoutTerm(text)).toBe(rest);
  });

  it('stands in a message as long as it runs', () => {
    expect(plainText(textOf('platform', 'chat'))).toContain(
      '在2026年11月16日18:00前充值到账；到期没有到账的',
    );
    expect(plainText(textOf('pay-wechat', 'form'))).toContain('在2026年11月16日18:00前');
  });

  it('gives way to the term of the ultimatum', () => {
    const text = plainText(textOf('platform', 'ultimatum'));
    expect(text).toContain('请在2026年11月17日21:00前（48小时内）处理');
    expect(text).not.toContain('11月16日18:00');
    expect(text).toContain('充值到账；到期没有到账的，退还货款588元');
  });

  it.each(['12315', 'cca', 'court', 'heimao', 'public'] as const)(
    'is none for %s, who sets its own',
    (channel) => {
      const variant = channel === 'cca' || channel === 'court' ? 'letter' : '1000';
      const text = plainText(textOf(channel, variant));
      expect(text).not.toContain('11月16日18:00');
      expect(text).toMatch(/充值到账；不能到账的，(解除.*?，)?退还货款588元/);
    },
  );

  it('that is over is left out, and the user is told', () => {
    const late = { ...lateTopup, madeAt: at('2026-11-20 09:00') };
    const chat = textOf('platform', 'chat', late);
    expect(plainText(chat)).not.toContain('11月16日18:00');
    expect(chat.notes.join()).toContain('11月16日18:00');
    expect(textOf('platform', 'chat').notes).toEqual([]);
  });

  it('of money alone is cut as well', () => {
    const demands = [demand('refund', 58800, '在2026年11月16日18:00前')];
    const text = plainText(textOf('court', 'letter', { ...lateTopup, case: { ...lateTopup.case, demands } }));
    expect(text).toContain('退还货款588元；');
    expect(text).not.toContain('（）');
  });
});
