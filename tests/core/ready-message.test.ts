import { describe, expect, it } from 'vitest';
import type { Demand } from '../../src/core/case/case-parts';
import { briefOf } from '../../src/core/complaint/brief';
import { noticeAsk, noticeEnd } from '../../src/core/complaint/channels/notice';
import { composeText } from '../../src/core/complaint/compose';
import { readyMessage } from '../../src/core/complaint/ready-message';
import { readyKinds } from '../../src/core/deadline/case-dates';
import { shippedPack } from '../../src/knowledge/knowledge';
import { child } from '../stories/child';
import { coupon } from '../stories/coupon';
import { noSecret } from '../stories/no-secret';
import { stories } from '../stories/stories';
import { contact, demand, type Story } from '../stories/story';

const { knowledge } = shippedPack();
const ready = (story: Story, kind: (typeof readyKinds)[number]) =>
  readyMessage(kind, briefOf({ ...story, knowledge }));
const first: Story = { ...noSecret, contacts: [] };
const asking = (...demands: Demand[]): Story => ({ ...first, case: { ...first.case, demands } });

describe('a message ready to be sent', () => {
  it.each(stories)('has nothing to fill in: $name', (story) => {
    for (const kind of readyKinds) {
      expect(ready(story, kind)).not.toMatch(/待填|[：，；]$/);
      expect(ready({ ...story, contacts: [] }, kind)).not.toMatch(/待填|[：，；]$/);
    }
  });

  it('is the composer’s wherever that one is whole', () => {
    const brief = briefOf({ ...noSecret, knowledge });
    const text = composeText(brief, 'platform', 'remind')!;
    expect(text.missing).toEqual([]);
    expect(readyMessage('ask', brief)).toBe(text.fields[0]!.text);
  });

  it('asks the first time for what is demanded, and for nothing else', () => {
    const text = ready(asking(demand('redeliver')), 'ask');
    expect(text).toContain('请求：重新发送与订单相符的有效卡密。');
    expect(text).not.toMatch(/退|没有变化|目前的处理进度/);
  });

  it('says that the demand is the same only where it was made before', () => {
    const asked = { ...first, contacts: [contact('platform', 'asked', '2026-11-18 20:10')] };
    expect(ready(asked, 'ask')).toContain('我的请求：退还货款98.50元');
    expect(ready(noSecret, 'ask')).toContain('我的请求没有变化：退还货款98.50元');
  });

  it('speaks of no term that was never set', () => {
    const refused = { ...first, contacts: [contact('platform', 'refused', '2026-11-20 09:00')] };
    expect(ready(refused, 'escalate')).not.toContain('到期');
    expect(ready(refused, 'escalate')).toContain('客服没有同意');
  });

  it('names all orders of a case and what they cost together', () => {
    const text = ready({ ...child, contacts: [], case: { ...child.case, demands: [] } }, 'ultimatum');
    expect(text).toContain('LD26110800011、LD26110800015');
    expect(text).toContain('976元');
  });

  it('a notice wants performance by the end of a day, and says what follows', () => {
    const text = ready(first, 'notice');
    expect(text).toContain('请在2026年11月23日24:00前（三日内）交付所购商品，并书面答复。');
    expect(text).toContain('到期没有交付的，我将依法解除合同，要求退还货款98.50元');
    const grants = first.evidence[0]!;
    const money = { ...grants, clauses: [{ text: '未发货的全额退款', effect: 'grants' as const }] };
    expect(ready({ ...first, evidence: [money, ...first.evidence.slice(1)] }, 'notice')).not.toContain(
      '写明',
    );
    expect(text).toContain('商品页写明“自动发货，付款后5分钟内发卡”。');
    const brief = briefOf({ ...first, knowledge });
    expect(noticeAsk(brief)).toBe('在2026年11月23日24:00前交付所购商品');
    expect(noticeEnd(brief.request.madeAt)).toBe('2026-11-23T16:00:00.000Z');
    expect(noticeEnd('2026-11-20T17:30:00.000Z')).toBe('2026-11-24T16:00:00.000Z');
    const other = { ...coupon, contacts: [] };
    expect(ready(other, 'notice')).toContain('前（三日内）处理，并书面答复。请求：1. 退还货款129元');
  });

  it('a notice that was logged is what the court asks for', () => {
    const asked = { ...noSecret, contacts: [] };
    const notesOf = (story: Story) =>
      composeText(briefOf({ ...story, knowledge }), 'court', 'letter')!.notes.join();
    expect(notesOf(asked)).toContain('没有记录到催告');
    const ask = noticeAsk(briefOf({ ...asked, knowledge }));
    const notice = contact('platform', 'demanded', '2026-11-20 10:00', { ask });
    expect(notesOf({ ...asked, contacts: [notice] })).not.toContain('催告');
  });

  it('asks by its name alone for what has no sum or receipt yet', () => {
    const text = ready(asking(demand('compensate', 2000), demand('difference')), 'ask');
    expect(text).toContain('1. 赔偿损失 ¥20.00；');
    expect(text).toContain('2. 退还差价。');
    const bare = { ...first, evidence: [], case: { ...first.case, orderIds: [], demands: [], facts: [] } };
    expect(ready(bare, 'ask')).toBe('您好，请求：退还货款。\n请处理，并告知预计完成的时间。');
  });
});
