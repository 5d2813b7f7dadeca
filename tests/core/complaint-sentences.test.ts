import { describe, expect, it } from 'vitest';
import type { ComparisonFact } from '../../src/core/case/comparison-fact';
import { type Brief, briefOf } from '../../src/core/complaint/brief';
import { checkText } from '../../src/core/complaint/check-text';
import { composeText, plainText, textsFor, variantsOf } from '../../src/core/complaint/compose';
import { paidOf } from '../../src/core/complaint/purchase';
import type { Sentence } from '../../src/core/complaint/sentence';
import { unsupportedIn } from '../../src/core/complaint/unsupported';
import { channelIds, disputeIds } from '../../src/core/knowledge/ids';
import { shippedPack } from '../../src/knowledge/knowledge';
import { child } from '../stories/child';
import { strayIn } from '../stories/claims';
import { noSecret } from '../stories/no-secret';
import { stories } from '../stories/stories';
import { anOrder } from '../stories/story';
import { usedCard } from '../stories/used-card';

const { knowledge } = shippedPack();

/** Promises of success and legal weight nobody can give. */
const promisesSuccess =
  /(一定|保证|必然|肯定|百分之百|100%)[^，。]{0,8}(退款|胜诉|赔偿|成功|受理)|胜诉率|包(赢|成功)/;

function every(story: (typeof stories)[number]) {
  const brief = briefOf({ ...story, knowledge });
  const texts = textsFor(brief).flatMap(({ channel, variants }) =>
    variants.map((variant) => composeText(brief, channel, variant)!),
  );
  return { brief, texts };
}

/** Sentences that claim something must rest on something. */
const claims = new Set<Sentence['kind']>([
  ...(['purchase', 'payment', 'promise', 'event', 'statement'] as const),
  ...(['dispute', 'demand', 'party', 'own-data', 'proof'] as const),
]);

function known(brief: Brief): Set<string> {
  return new Set([
    ...['case', 'parties', 'complainant', 'dispute', 'demand', 'statement', 'answers', 'evidence'],
    ...brief.case.facts.map((one) => `fact:${one.id}`),
    ...(brief.case.comparisons ?? []).map((one) => `comparison:${one.id}`),
    ...brief.contacts.map((one) => `contact:${one.id}`),
    ...brief.case.orders.map((one) => `order:${one.orderId}`),
    ...brief.evidence.map((one) => `evidence:${one.seq}`),
    'order:',
  ]);
}

describe.each(stories)('every sentence about $name', (story) => {
  const { brief, texts } = every(story);
  const seqs = new Set(story.evidence.map((one) => one.seq));
  const all = texts.flatMap((text) => text.fields.flatMap((field) => field.paragraphs.flat()));

  it('there are texts, and sentences in them', () => {
    expect(texts.length).toBeGreaterThan(1);
    expect(all.length).toBeGreaterThan(10);
  });

  it('rests on evidence and facts the case has', () => {
    const facts = known(brief);
    for (const one of all) {
      for (const seq of one.evidence) expect(seqs, one.text).toContain(seq);
      for (const id of one.facts) expect(facts, one.text).toContain(id);
      if (claims.has(one.kind) && !one.text.includes('【待填'))
        expect(one.evidence.length + one.facts.length, one.text).toBeGreaterThan(0);
    }
  });

  it('has no figure, time, quotation or firm that the case and the law do not have', () => {
    for (const text of texts)
      for (const field of text.fields)
        expect(unsupportedIn(field.text, brief), `${text.channel} ${text.variant} ${field.name}`).toEqual([]);
  });

  it('quotes the law word for word, from the article it names', () => {
    for (const one of all.filter((sentence) => sentence.law)) {
      const article = knowledge.law.find(({ id }) => id === one.law)!;
      expect(article.caution).toBe(false);
      expect(one.text).toContain(article.article.split('（')[0]);
      for (const [, words] of one.text.matchAll(/[（：]“([^”]+)”/g)) expect(article.text).toContain(words);
    }
  });

  it('keeps the limit of its field', () => {
    for (const { channel, variant, fields } of texts)
      for (const { name, max, text, over } of fields) {
        expect(over, `${channel} ${variant} ${name}`).toBe(0);
        if (max !== null) expect(text.length).toBeLessThanOrEqual(max);
      }
  });

  it('tells a channel nothing it must not be told', () => {
    for (const text of texts)
      for (const field of text.fields) {
        const { hidden } = checkText(field.text, { brief, channel: text.channel });
        expect(hidden, `${text.channel} ${text.variant}: ${field.text}`).toEqual([]);
      }
    const secrets = story.evidence.flatMap((one) => String(one.fields.cardSecret?.value ?? '') || []);
    for (const secret of secrets) for (const text of texts) expect(plainText(text)).not.toContain(secret);
    const open = texts.filter((text) => text.channel === 'public' || text.channel === 'heimao');
    for (const text of open)
      for (const own of [story.complainant.name, story.complainant.phone, story.complainant.address].filter(
        Boolean,
      ))
        expect(plainText(text)).not.toContain(own);
  });

  it('insults nobody, threatens nobody, promises nothing', () => {
    for (const text of texts)
      for (const field of text.fields) {
        const { wording } = checkText(field.text, { brief, channel: text.channel });
        expect(wording, `${text.channel} ${text.variant}: ${field.text}`).toEqual([]);
        expect(field.text).not.toMatch(promisesSuccess);
        expect(field.text).not.toMatch(/[！!]/);
      }
  });

  it('names what is missing and nothing else as missing', () => {
    for (const text of texts)
      for (const what of text.missing) expect(plainText(text)).toContain(`【待填：${what}】`);
    if (story.name === 'bare') for (const text of texts) expect(text.missing.length).toBeGreaterThan(0);
  });

  it('never asks an office for punishment together with a refund, and never leans on articles that give nothing', () => {
    for (const text of texts) {
      if (text.channel !== '12315-report') expect(plainText(text)).not.toMatch(/处罚(?!办法)|查封|吊销/);
      for (const id of text.law) expect(['ecl-58', 'cpl-25', 'ecl-35', 'ecl-44']).not.toContain(id);
    }
  });
});

describe('channels', () => {
  const of = (name: string) => every(stories.find((one) => one.name === name)!);

  it('does not write to 12315 what the consumers’ association has', () => {
    const { texts } = of('out-of-stock');
    expect(texts.some((text) => text.channel === 'cca')).toBe(true);
    expect(texts.some((text) => text.channel === '12315')).toBe(false);
    expect(plainText(texts.find((text) => text.variant === 'escalate')!)).not.toContain('12315');
  });

  it('tells the public of two payments, without the numbers by which strangers could ask for them', () => {
    const { texts } = of('paid-twice');
    const post = plainText(texts.find((text) => text.channel === 'public')!);
    expect(post.match(/付款49\.50元/g)).toHaveLength(2);
    for (const text of texts.filter(({ channel }) => channel === 'public'))
      expect(plainText(text)).not.toMatch(/CK261115000031|4200002611150001001/);
  });

  it('writes the police and no shop where a person was paid and vanished', () => {
    expect(of('transfer').texts.map((text) => text.channel)).toEqual(['police', '12377']);
  });

  it('names the fifteen days only where the rule is about this, and the days are over', () => {
    const late = (name: string) => of(name).texts.some((text) => plainText(text).includes('超过十五日'));
    expect(late('used-card')).toBe(true);
    expect(late('coupon')).toBe(true);
    expect(late('no-secret')).toBe(false);
    expect(late('frozen')).toBe(false);
  });

  it('speaks of seven days only as of the page’s own promise', () => {
    const { texts } = of('no-secret');
    const whole = texts.map(plainText).join('\n');
    expect(whole).toContain('商品页写明“自动发货，付款后5分钟内发卡”，“本店商品支持7天无理由退款”');
    expect(whole.replace(/“[^”]*”/g, '')).not.toMatch(/七日(?!内书面)|7天|七天/);
  });
});

describe('any dispute, with next to nothing known', () => {
  const channels = [...channelIds, 'public'] as const;

  it.each(disputeIds)(
    '%s: writes for every channel, invents nothing, and leaves open what is missing',
    (dispute) => {
      const bare = stories.at(-1)!;
      const brief = briefOf({ ...bare, case: { ...bare.case, dispute }, knowledge });
      for (const channel of channels)
        for (const variant of variantsOf(channel)) {
          const text = composeText(brief, channel, variant)!;
          expect(text.fields.length, `${channel} ${variant}`).toBeGreaterThan(0);
          expect(text.missing.length, `${channel} ${variant}`).toBeGreaterThan(0);
          for (const field of text.fields) {
            expect(field.over, `${channel} ${variant} ${field.name}`).toBe(0);
            expect(checkText(field.text, { brief, channel }), field.text).toMatchObject({
              ...{ wording: [], hidden: [], unsupported: [] },
            });
          }
        }
    },
  );

  it('quotes what was taken from a talk, and tells what the user wrote of it', () => {
    const [story] = stories;
    const contacts = story!.contacts.map((one) => ({ ...one, cites: [{ seq: 7, row: 3 }] }));
    const taken = plainText(composeText(briefOf({ ...story!, contacts, knowledge }), 'platform', 'chat')!);
    expect(taken).toContain('我通过在线客服询问“什么时候发卡密”（证 5）。');
    expect(taken).toContain('我通过在线客服提出“退款98.50元”（证 5）。');
    const told = plainText(composeText(briefOf({ ...story!, knowledge }), 'platform', 'chat')!);
    expect(told).toContain('我通过在线客服询问什么时候发卡密（证 5）。');
  });

  it('a text for a channel that takes none is null', () => {
    const brief = briefOf({ ...stories[0]!, knowledge });
    expect(variantsOf('arbitration')).toEqual([]);
    expect(composeText(brief, 'arbitration', 'letter')).toBeNull();
    expect(composeText(brief, 'court', 'chat')).toBeNull();
  });

  it('words of a page that hold quotation marks, lines or a token stay one quotation', () => {
    const [story] = stories;
    const name = '“点券卡”\n?token=geheim123 “';
    const orders = [{ ...briefOf({ ...story!, knowledge }).case.orders[0]!, productName: name }];
    const brief = briefOf({ ...story!, case: { ...story!.case, orders }, knowledge });
    const text = plainText(composeText(brief, 'platform', 'chat')!);
    expect(text).not.toContain('geheim123');
    expect(text).toContain('购买“‘点券卡’ ?token=*** ‘”');
  });
});

describe('what two captures say differently', () => {
  const sight = 'whole' as const;
  const gone: ComparisonFact = {
    ...{ id: 'gone', how: 'removed', field: null, label: '' },
    before: { seq: 2, at: '2026-11-07T12:50:00.000Z', sight, text: '官方正品，激活失败包换包退。' },
    after: { seq: 7, at: '2026-11-07T13:10:00.000Z', sight, text: '' },
  };
  const told = '同一页面两次留证对比，11月7日20:50的页面写明“官方正品，激活失败包换包退”';
  const withGone = (comparisons: ComparisonFact[], evidence = usedCard.evidence) => ({
    ...usedCard,
    case: { ...usedCard.case, comparisons },
    evidence,
  });

  it('stands in the texts with both pieces of evidence, within their limits', () => {
    const { brief, texts } = every(withGone([gone]));
    const cited = texts.filter((text) => plainText(text).includes(told));
    expect(cited.map(({ channel }) => channel)).toEqual(
      expect.arrayContaining(['platform', '12315', '12315-report', 'court']),
    );
    for (const text of texts) {
      expect(strayIn(plainText(text), withGone([gone])), text.channel).toEqual([]);
      for (const field of text.fields) {
        expect(field.over, `${text.channel} ${text.variant}`).toBe(0);
        expect(unsupportedIn(field.text, brief), field.text).toEqual([]);
      }
    }
    const court = plainText(composeText(brief, 'court', 'letter')!);
    expect(court).toContain(`${told}，11月7日21:10的页面读取中已没有这句（证 1、证 6）。`);
  });

  it('is not told once one of the two is gone', () => {
    const evidence = usedCard.evidence.map((item) => ({ ...item, isErased: item.seq === 7 }));
    for (const text of every(withGone([gone], evidence)).texts)
      expect(plainText(text)).not.toContain('两次留证对比');
  });
});

describe('orders typed by hand', () => {
  it('one that was only added says nothing yet', () => {
    const [story] = stories;
    const { case: one } = briefOf({ ...story!, knowledge });
    const blank = { ...anOrder({}) };
    const with2 = briefOf({ ...story!, case: { ...one, orders: [...one.orders, blank] }, knowledge });
    expect(with2.orders).toEqual(briefOf({ ...story!, knowledge }).orders);
  });

  it('several are told apart by their payment numbers, also before their order numbers are known', () => {
    const orders = child.case.orders!.map((order) => ({ ...order, orderId: '' }));
    const brief = briefOf({ ...child, case: { ...child.case, orders }, knowledge });
    expect(brief.orders.map(({ payments }) => payments.map((one) => one.tradeNo?.evidence))).toEqual([
      [[3]],
      [[6]],
    ]);
    expect(brief.totalFen).toBe(97600);
    // What lists and the head of the case show.
    expect(paidOf(child.case, child.evidence)).toBe(97600);
    const said = { ...noSecret.case, orders: [anOrder({ orderId: '2026111819304587', amountFen: 9000 })] };
    expect(paidOf(said, noSecret.evidence)).toBe(9000);
  });
});

describe('unsupportedIn', () => {
  const brief = briefOf({ ...stories[0]!, knowledge });

  it.each([
    ['实付198.50元', 'amount'],
    ['11月17日下单', 'date'],
    ['20:33联系客服', 'clock'],
    ['订单号 2026111819304588', 'number'],
    ['客服说“马上退款”', 'quote'],
    ['被告为海城某某科技有限公司', 'firm'],
    ['收款方为海城星途数字科技有限公司', 'firm'],
  ])('finds the invention in %s', (text, what) => {
    expect(unsupportedIn(text, brief).map((one) => one.what)).toEqual([what]);
  });

  it('passes what the case says', () => {
    const text = '2026年11月18日19:30在“极速卡铺”付款98.50元，订单号 2026111819304587，11月20日09:12查看。';
    expect(unsupportedIn(text, brief)).toEqual([]);
  });
});
