import { describe, expect, it } from 'vitest';
import { briefOf } from '../../src/core/complaint/brief';
import { composeText, plainText } from '../../src/core/complaint/compose';
import type { TextChannel, TextVariant } from '../../src/core/complaint/sentence';
import { shippedPack } from '../../src/knowledge/knowledge';
import { child } from '../stories/child';
import { forever } from '../stories/forever';
import { frozen } from '../stories/frozen';
import { gone } from '../stories/gone';
import { lateTopup } from '../stories/late-topup';
import { noSecret } from '../stories/no-secret';
import { outOfStock } from '../stories/out-of-stock';
import { ownWords } from '../stories/own-words';
import { paidTwice } from '../stories/paid-twice';
import { reclaimed } from '../stories/reclaimed';
import { renewal } from '../stories/renewal';
import { stories } from '../stories/stories';
import { contact, demand, fact, party, type Story } from '../stories/story';
import { usedCard } from '../stories/used-card';
import { wrongAccount } from '../stories/wrong-account';
import { wrongRegion } from '../stories/wrong-region';

const { knowledge } = shippedPack();
const compose = (story: Story, channel: TextChannel, variant: TextVariant) =>
  composeText(briefOf({ ...story, knowledge }), channel, variant)!;
const court = (story: Story) => compose(story, 'court', 'letter');
const claimsOf = (story: Story) => court(story).fields.find(({ name }) => name === 'claim')!.text;
const reasonsOf = (story: Story) => court(story).fields.find(({ name }) => name === 'facts')!.text;
const told = (story: Story, ...facts: NonNullable<Story['case']['facts']>): Story => ({
  ...story,
  case: { ...story.case, facts: [...story.case.facts!, ...facts] },
});

describe('rescission', () => {
  it.each(stories)('$name: is asked for where it is argued, and argued where it is asked for', (story) => {
    const { law } = court(story);
    const isAsked = claimsOf(story).includes('解除');
    const isOfContract = isAsked && !/解除对账户的冻结/.test(claimsOf(story));
    expect(law.includes('cc-563')).toBe(isOfContract);
    if (law.includes('cc-566')) expect(law).toContain('cc-563');
  });

  it.each([
    [usedCard, '不能重新发送的，解除双方就订单 YK26110712345678 订立的合同，退还货款168元'],
    [wrongRegion, '不能更换的，解除双方就订单 26111000123456789012 订立的合同，退还货款95元'],
    [wrongAccount, '不能充值的，解除双方就订单 HY-20261103-0091 订立的合同，退还货款58元'],
    [
      outOfStock,
      '不能补足的，解除双方就订单 1764412345 订立的合同中未交付的部分，退还未交付部分的货款39.80元',
    ],
    [noSecret, '请求判令解除双方就订单 2026111819304587 订立的合同，被告退还货款98.50元'],
    [gone, '请求判令解除双方就订单 WK2611080066 订立的合同，被告退还货款490元'],
  ] as const)('is asked for also where money is the second choice ($0.name)', (story, words) => {
    expect(claimsOf(story)).toContain(words);
  });

  it('is not spoken of where no money is asked back', () => {
    const one = { ...usedCard, case: { ...usedCard.case, demands: [demand('redeliver')] } };
    expect(court(one).law).not.toContain('cc-563');
    expect(claimsOf(one)).not.toContain('解除');
  });

  it.each([ownWords, lateTopup])(
    '$name: leaves a gap where nobody asked to perform; a question is no such request',
    (story) => {
      const text = court(story);
      expect(text.missing).toEqual(
        expect.arrayContaining(['何时要求对方履行', '给了多少时间，对方怎么答复']),
      );
      expect(text.notes.join()).toContain('催告');
      expect(claimsOf(story)).toContain('解除双方就订单');
    },
  );

  it('tells the user where only money was asked for: that is no request to perform', () => {
    expect(court(noSecret).notes.join()).toContain('没有要求交付');
    expect(court(outOfStock).notes.join()).not.toContain('没有要求交付');
    expect(court(usedCard).notes.join()).not.toContain('没有要求交付');
  });

  it('has no gap where the user asked for it', () => {
    const asked = {
      ...lateTopup,
      contacts: [
        ...lateTopup.contacts,
        contact('platform', 'demanded', '2026-11-14 16:00', { ask: '当天充值到账' }),
      ],
    };
    expect(court(asked).missing).not.toContain('何时要求对方履行');
    expect(court(asked).law).toContain('cc-563');
  });
});

describe('where one may sue', () => {
  const home = '原告住所地的人民法院对本案有管辖权';
  it('is the buyer’s home for goods, not for a membership', () => {
    expect(reasonsOf(usedCard)).toContain(home);
    expect(reasonsOf(forever)).not.toContain(home);
  });

  it('quotes the article as the knowledge in use holds it', () => {
    const law = knowledge.law.map((one) =>
      one.id === 'spc_cpr-20' ? { ...one, text: '甲乙合同，以买受人住所地为合同履行地；其他不同。' } : one,
    );
    const brief = briefOf({ ...usedCard, knowledge: { ...knowledge, law } });
    const text = composeText(brief, 'court', 'letter')!.fields.find(({ name }) => name === 'facts')!.text;
    expect(text).toContain('规定：“甲乙合同，以买受人住所地为合同履行地”。');
  });

  it('is no place of performance where money was paid without a ground, nor against who did not sell', () => {
    expect(reasonsOf(paidTwice)).not.toMatch(/合同履行地|管辖权/);
    expect(court(paidTwice).notes.join()).toContain('不当得利');
    expect(reasonsOf(reclaimed)).not.toMatch(/合同履行地|管辖权/);
  });

  it('asks again where goods by name are a service', () => {
    const one = {
      ...forever,
      case: { ...forever.case, answers: { ...forever.case.answers!, goods: 'sale' as const } },
    };
    expect(court(one).notes.join()).toContain('像是服务');
    expect(court(usedCard).notes.join()).not.toContain('像是服务');
  });
});

describe('grounds', () => {
  it('the rule on correcting an input is only for whom the page let correct nothing', () => {
    const law = (story: Story) => compose(story, '12315', '1000').law;
    expect(law(wrongAccount)).not.toContain('ecl-50');
    const stuck = fact('other', '2026-11-03 18:19', '提交订单前不能修改填写的账号', 3);
    const mistyped = { ...wrongAccount.case, answers: { ...wrongAccount.case.answers!, isDefective: null } };
    expect(law(told({ ...wrongAccount, case: mistyped }, stuck))).toContain('ecl-50');
  });

  it('of a child: what was paid without effect is to be given back, and the court is asked to say so', () => {
    const text = court(child);
    expect(text.law).toEqual(expect.arrayContaining(['cc-145', 'cc-157']));
    expect(claimsOf(child)).toContain(
      '请求确认原告就订单 LD26110800011、LD26110800015 的充值行为不发生效力，并判令被告退还充值款976元',
    );
    const small = {
      ...child,
      case: { ...child.case, representative: { ...child.case.representative!, childAge: '7周岁' } },
    };
    expect(court(small).law).toEqual(expect.arrayContaining(['cc-144', 'cc-157']));
    expect(court(small).law).not.toContain('cc-145');
    expect(claimsOf(small)).toContain('的充值行为无效');
  });

  it('of a renewal: civil law, not rules for offices alone', () => {
    expect(court(renewal).law).toEqual(expect.arrayContaining(['cc-496', 'cc-985']));
  });

  it('a frozen balance is freed or paid back, not both, and no court orders a person to look', () => {
    expect(claimsOf(frozen)).toContain('解除对账户的冻结；不能解除的，退还账户余额500元');
    expect(claimsOf(frozen)).not.toMatch(/人工|\n2\. 请求判令/);
    expect(plainText(compose(frozen, '12315', '500'))).toContain(
      '解除对账户的冻结，并由人工复核；不能解除的，退还账户余额500元，按原付款路径退回',
    );
  });

  it('against a platform that did not sell: what it owes as a platform, no contract it did not make', () => {
    const text = court(reclaimed);
    expect(text.law).toEqual(['cpl-44']);
    expect(claimsOf(reclaimed)).toContain('请求判令被告赔偿原告的货款损失600元');
    expect(text.missing).toContain('何时要求被告提供销售者的真实名称、地址和有效联系方式，被告怎么答复');
    const written = {
      ...reclaimed,
      contacts: [
        ...reclaimed.contacts,
        contact('advance-pay', 'demanded', '2026-10-22 09:00', { ask: '提供卖家信息' }),
      ],
    };
    expect(court(written).missing).not.toContain(
      '何时要求被告提供销售者的真实名称、地址和有效联系方式，被告怎么答复',
    );
    expect(compose(reclaimed, '12315', '1000').law).toEqual(['cpl-44']);
  });

  it('a platform that sells itself is the seller', () => {
    const alone = { ...reclaimed, case: { ...reclaimed.case, parties: reclaimed.case.parties!.slice(0, 1) } };
    expect(claimsOf(alone)).toContain('解除双方就订单 HD20261001008 订立的合同，被告退还货款600元');
    expect(party('merchant', {}).shown).toBe('');
  });
});

describe('the list of evidence', () => {
  it('says of a page what was read from it, and no more', () => {
    const list = (story: Story) => court(story).fields.find(({ name }) => name === 'evidence')!.text;
    expect(list(usedCard)).toContain('证明：付款的金额、付款时间、收款方和支付交易号。');
    expect(list(child)).toContain('证明：付款的金额、付款时间和支付交易号。');
    expect(list(noSecret)).toContain('2026-11-20 09:12 由本人留证；证明：再次查看时的订单状态。');
  });
});
