import { describe, expect, it } from 'vitest';
import { findExcuses } from '../../../src/core/dispute/find-excuses';
import type { DisputeId } from '../../../src/core/knowledge/ids';
import { shippedPack } from '../../../src/knowledge/knowledge';

const { excuses } = shippedPack().knowledge;
const ids = (text: string, dispute: DisputeId | null = null) =>
  findExcuses([text], { excuses, dispute }).map((one) => one.excuse.id);

describe('findExcuses', () => {
  it.each([
    ['亲，虚拟商品售出概不退款哦', 'virtual-no-return'],
    ['本活动最终解释权归平台所有', 'last-word'],
    ['系统延迟，请耐心等待', 'delay-or-stock'],
    ['上游缺货，补货中', 'delay-or-stock'],
    ['这边查到是您自己已经兑换使用了', 'used-by-buyer'],
    ['可以补偿您一张优惠券', 'coupon-only'],
    ['请联系卖家处理', 'go-to-seller'],
    ['需要先交保证金才能退款', 'fee-first'],
    ['因不可抗力无法发货', 'force-majeure'],
    ['账户被风控，系统判定异常', 'risk-control'],
  ])('finds in “%s” what it is', (text, id) => {
    expect(ids(text)).toContain(id);
  });

  it('names excuses for this dispute first, and only those that fit it', () => {
    expect(ids('系统延迟，最终解释权归平台所有', 'non-delivery')).toEqual(['delay-or-stock', 'last-word']);
    expect(ids('因不可抗力', 'mismatch')).toEqual([]);
  });

  it.each(['您好，请问有什么可以帮您', '已为您登记，稍后处理', ''])('finds none in “%s”', (text) => {
    expect(ids(text)).toEqual([]);
  });

  it('gives the other side’s own words and an answer with its basis', () => {
    const [first] = findExcuses(['本店规定不退不换'], { excuses, dispute: 'refuse-refund' });
    expect(first).toMatchObject({ words: '不退不换' });
    expect(first!.excuse.articles.length).toBeGreaterThan(0);
    expect(first!.excuse.answer).not.toBe('');
  });
});
