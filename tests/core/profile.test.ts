import { describe, expect, it } from 'vitest';
import { briefOf, hideRequest } from '../../src/core/complaint/brief';
import { hideFor } from '../../src/core/complaint/profile';
import type { TextChannel } from '../../src/core/complaint/sentence';
import { channelIds } from '../../src/core/knowledge/ids';
import { shippedPack } from '../../src/knowledge/knowledge';
import { party } from '../stories/story';
import { usedCard } from '../stories/used-card';

const { knowledge } = shippedPack();
const channels: TextChannel[] = [...channelIds, 'public', 'package'];
const brief = briefOf({
  ...usedCard,
  case: {
    ...usedCard.case,
    hiddenNames: ['王强', '139 2222 3333'],
    parties: [party('merchant', { shown: '极速卡铺', contact: '电话 136-4444-5555，QQ：88776655' })],
  },
  knowledge,
});
const shown = (channel: TextChannel, text: string) => hideFor(text, hideRequest(brief, channel));

describe('what a channel is told', () => {
  it.each(channels)('%s reads neither a name nor a number the user listed', (channel) => {
    const text = shown(channel, '客服让我找王强，电话13922223333。');
    expect(text).toBe('客服让我找***，电话***。');
  });

  it.each(channels.filter((one) => one !== 'police'))('%s reads no phone of a third person', (channel) => {
    expect(shown(channel, '让我打 13812345678 找人。')).toBe('让我打 *** 找人。');
  });

  it('the police read the number of who took the money, as they read his account', () => {
    expect(shown('police', '对方用 13812345678 联系我。')).toContain('13812345678');
  });

  it.each(['12315', 'platform', 'court', 'pay-wechat'] as const)(
    '%s reads the number the other side can be reached under, and the numbers of the case',
    (channel) => {
      const { orderId } = usedCard.case.orders?.[0] ?? { orderId: usedCard.case.orderIds[0]! };
      const text = `打 13644445555，QQ 88776655，订单 ${orderId || usedCard.case.orderIds[0]}。`;
      expect(shown(channel, text)).toBe(text);
    },
  );

  it('shops read no private data of anybody, and still who answered under which number', () => {
    const text = shown(
      'platform',
      '他的邮箱 lin.yi@post.example，微信号 lin_yi_2026，我的电话 13900001111。',
    );
    expect(text).toBe('他的邮箱 ***，微信号 ***，我的电话 ***。');
    expect(hideRequest(brief, 'platform').profile.isPublic).not.toBe(true);
    expect(hideRequest(brief, 'public').profile.isPublic).toBe(true);
  });

  it('how a shop lets itself be reached is read by all but the public', () => {
    const text = '加了客服QQ 1234567890，打了客服电话 13812345678。';
    expect(shown('pay-alipay', text)).toBe(text);
    expect(shown('public', text)).toBe('加了客服QQ ***，打了客服电话 ***。');
  });

  it('an office reads the complainant’s own number, which the law asks for', () => {
    expect(shown('12315', '我的电话 13900001111。')).toContain('13900001111');
  });
});
