import { describe, expect, it } from 'vitest';
import { suggestDispute } from '../../../src/core/dispute/suggest-dispute';
import { disputeIds } from '../../../src/core/knowledge/ids';
import { finder } from '../../../src/core/knowledge/pattern';
import { shippedPack } from '../../../src/knowledge/knowledge';
import { blind, judge, labelled } from '../../support/corpus';

const { knowledge } = shippedPack();
const suggest = (text: string) => suggestDispute({ told: [text], seen: [] }, knowledge);
const signed = (words: string) => knowledge.signs.some(({ pattern }) => finder(pattern).test(words));
const taken = (text: string) => suggest(text)[0]?.dispute ?? 'none';

describe('suggestDispute', () => {
  it.each(['disputes-kept', 'disputes-tuning'])('tells the fourteen types apart in %s', (name) => {
    const rows = labelled(name);
    for (const id of disputeIds)
      expect(rows.filter(({ label }) => label === id).length, id).toBeGreaterThanOrEqual(15);
    const { macroF1, table } = judge(rows.map(({ label, text }) => ({ is: label, taken: taken(text) })));
    expect(macroF1, JSON.stringify(table, null, 1)).toBeGreaterThanOrEqual(0.9);
  });

  it('knows the sentences that the first rules did not know', () => {
    const rows = labelled('disputes-cold').map(({ label, text }) => ({ is: label, taken: taken(text) }));
    expect(rows).toHaveLength(42);
    const right = rows.filter((one) => one.taken === one.is).length;
    const silent = rows.filter((one) => one.taken === 'none').length;
    // Rules have been written from these since: what they are worth on others' words is in blind-sentences.test.ts.
    expect(right, `right ${right}, silent ${silent}`).toBeGreaterThanOrEqual(38);
    expect(rows.length - right - silent).toBeLessThanOrEqual(5);
  });

  it('has no sentence both in the half it was tuned on and in the half kept aside', () => {
    const tuned = new Set(labelled('disputes-tuning').map(({ text }) => text));
    for (const { text } of labelled('disputes-kept')) expect(tuned.has(text), text).toBe(false);
  });

  it('returns the words that spoke for it', () => {
    const [first] = suggestDispute({ told: ['兑换页提示该卡密已被使用。'], seen: ['订单已发货'] }, knowledge);
    expect(first!.dispute).toBe('invalid-card');
    expect(first!.words.join(' ')).toContain('已被使用');
  });

  it.each([
    ['不是没发货，发了的卡密无效', 'invalid-card', 'non-delivery'],
    ['对方没有拉黑我，就是拒绝退款', 'refuse-refund', 'fraud'],
    ['卡密不是无效，是面值不对', 'mismatch', 'invalid-card'],
    ['并非自动续费，是同一单扣了两次', 'duplicate-charge', 'auto-renew'],
  ])('leaves out what is denied in “%s”', (text, dispute, denied) => {
    const found = suggest(text);
    expect(found[0]!.dispute).toBe(dispute);
    expect(found.map((one) => one.dispute)).not.toContain(denied);
  });

  it('names every type a mixture speaks for', () => {
    const found = suggest('付款后一直没发货，要求退款被拒绝，还把我拉黑了');
    expect(found.map((one) => one.dispute)).toEqual(
      expect.arrayContaining(['non-delivery', 'refuse-refund', 'fraud']),
    );
  });

  it.each(['', '今天天气很好'])('says nothing about “%s”', (text) => {
    expect(suggest(text)).toEqual([]);
  });

  it('does not count the short words of a page', () => {
    const page = '订单详情 订单号 2026111800123 已完成';
    expect(suggestDispute({ told: [], seen: [page] }, knowledge)).toEqual([]);
  });

  it.each(['请问充值有活动吗，双十一会不会打折', '想问一下退款一般要几天', '谢谢客服，问题已经解决了'])(
    'takes “%s” for no dispute',
    (text) => {
      expect(suggest(text)).toEqual([]);
    },
  );

  it('shows words that stand in what was told', () => {
    const text = '里面还躺着六百多，点提取就弹当前账户受限';
    const [first] = suggest(text);
    expect(first!.dispute).toBe('balance-frozen');
    expect(first!.words.length).toBeGreaterThan(0);
    for (const word of first!.words) expect(text).toContain(word);
  });

  it('shows phrases before words, each once, and no part of what is shown already', () => {
    const [first] = suggest('充值中充值中，这仨字我看了两天');
    expect(first!.words[0]).toBe('充值中');
    for (const word of first!.words)
      expect(first!.words.filter((other) => other.includes(word))).toEqual([word]);
  });

  it('shows only whole words that a reader takes for a reason', () => {
    const whole = new Set(knowledge.hints.flatMap(({ alike, words }) => (alike ? words : [])));
    for (const file of ['disputes-tune', 'disputes-second-tune'])
      for (const { text } of blind(file)) {
        const seen = suggestDispute({ told: [], seen: [text] }, knowledge);
        for (const { dispute, words } of suggest(text)) {
          const phrases = seen.find((one) => one.dispute === dispute)?.words ?? [];
          for (const word of words.filter((one) => !phrases.includes(one) && !signed(one)))
            expect([...word].length > 1 && whole.has(word), `${word} in ${text}`).toBe(true);
        }
      }
    for (const word of ['一直', '他们', '我们', '就是', '还是', '现在'])
      expect(whole.has(word), word).toBe(false);
  });

  it('has no word to show where only the whole sentence speaks', () => {
    const hints = [{ dispute: 'non-delivery' as const, weight: 2, words: ['一直', '他们', '等着'] }];
    const [first] = suggestDispute({ told: ['他们一直叫我等着'], seen: [] }, { signs: [], hints });
    expect(first).toEqual({ dispute: 'non-delivery', score: 6, words: [] });
  });

  it('counts words that say alike things once', () => {
    const hints = [{ dispute: 'minor' as const, weight: 3, words: ['孩子', '儿子', '小孩'], alike: true }];
    const [first] = suggestDispute({ told: ['孩子，就是我儿子'], seen: [] }, { signs: [], hints });
    expect(first).toEqual({ dispute: 'minor', score: 3, words: ['孩子', '儿子'] });
  });

  it('answers at once on a long page', () => {
    const long = '商品介绍与说明，购买须知，卡密账号平台余额网站'.repeat(2000);
    expect(Array.isArray(suggest(long))).toBe(true);
  });
});
