import { describe, expect, it } from 'vitest';
import { normaliseCase } from '../../src/core/case/normalise-case';
import { briefOf } from '../../src/core/complaint/brief';
import { composeText } from '../../src/core/complaint/compose';
import type { TextChannel, TextVariant } from '../../src/core/complaint/sentence';
import { shippedPack } from '../../src/knowledge/knowledge';
import { frozen } from '../stories/frozen';
import { paidTwice } from '../stories/paid-twice';
import { stories } from '../stories/stories';
import type { Story } from '../stories/story';
import { wrongRegion } from '../stories/wrong-region';

const { knowledge } = shippedPack();
/** The account of a text: its longest field. */
function accountOf(story: Story, channel: TextChannel, variant: TextVariant): string {
  const text = composeText(briefOf({ ...story, knowledge }), channel, variant);
  const all = (text?.fields ?? []).map((field) => field.text);
  return all.reduce((long, one) => (one.length > long.length ? one : long), '');
}

describe('the shortest texts keep what decides', () => {
  it('two payments: one order, one secret, the answer, and the payee once at most', () => {
    const text = accountOf(paidTwice, 'pay-wechat', 'form');
    expect(text).toContain('只有一笔订单，卡密也只有一份');
    expect(text).toContain('答复“两笔都是有效订单”');
    expect(text.match(/新渡市达人科技有限公司/g) ?? []).toHaveLength(0);
    for (const number of ['4200002611150001001', '4200002611150001002']) expect(text).toContain(number);
    const whole = accountOf(paidTwice, '12315', '1000');
    expect(whole.match(/收款方为“新渡市达人科技有限公司”/g)).toHaveLength(1);
    expect(whole).toContain('收款方相同，支付交易号 4200002611150001002');
  });

  it.each([
    [frozen, 'pay-alipay', '300', '系统风控判定，无法解除'],
    [wrongRegion, '12315', '300', '页面写了地区，自己没看清'],
    [wrongRegion, 'pay-wechat', 'form', '页面写了地区，自己没看清'],
  ] as const)('the last answer ($0.name $1 $2)', (story, channel, variant, words) => {
    expect(accountOf(story, channel, variant)).toContain(words);
  });

  it.each(stories)('$name: what the shop last said stands in every short account', (story) => {
    const answers = story.contacts.filter(({ words, channel }) => words && channel === 'platform');
    const last = answers.at(-1)?.words;
    const short: [TextChannel, TextVariant][] = [
      ['12315', '300'],
      ['heimao', '300'],
      ['pay-wechat', 'form'],
      ['pay-alipay', '300'],
      ['platform', 'chat'],
    ];
    for (const [channel, variant] of short) {
      const text = accountOf(story, channel, variant);
      if (last && !/\d{11}/.test(last)) expect(text, `${channel} ${variant}`).toContain(last);
    }
  });
});

describe('a sum the user says otherwise than a page', () => {
  const [story] = stories;
  const orders = normaliseCase(story!.case).orders.map((order) => ({ ...order, amountFen: 12000 }));
  const other = { ...story!, case: { ...story!.case, orders } };
  it.each([
    ['12315', '1000'],
    ['12315', '300'],
    ['court', 'letter'],
  ] as const)('stands with the page that shows another one (%s %s)', (channel, variant) => {
    expect(accountOf(other, channel, variant)).toMatch(/实付120元（本人更正；证 \d+ 的页面显示98\.50元）/);
    expect(accountOf(story!, channel, variant)).not.toContain('本人更正');
  });
});

describe('numbers of exhibits', () => {
  const short: [TextChannel, TextVariant][] = [
    ['12315', '300'],
    ['12315-report', '300'],
    ['pay-wechat', 'form'],
    ['pay-alipay', '300'],
    ['platform', 'chat'],
    ['heimao', '300'],
  ];
  const cited = stories.filter(({ name }) => name !== 'bare');

  it.each(short)('%s %s: stand in every story', (channel, variant) => {
    for (const story of cited) {
      const text = composeText(briefOf({ ...story, knowledge }), channel, variant);
      if (text) expect(accountOf(story, channel, variant), story.name).toMatch(/（证 \d/);
    }
  });

  it('never stand in a public post', () => {
    for (const story of cited) expect(accountOf(story, 'public', '300')).not.toContain('证 ');
  });
});

it('no short account for everybody has a number by which strangers could ask for the order', () => {
  for (const story of stories)
    for (const channel of ['heimao', 'public'] as const)
      for (const variant of ['300', '500', '1000'] as const)
        expect(accountOf(story, channel, variant), `${story.name} ${channel}`).not.toMatch(
          /订单号 |支付交易号 /,
        );
});
