import { describe, expect, it } from 'vitest';
import { angleOf, briefOf } from '../../src/core/complaint/brief';
import { composeText, plainText } from '../../src/core/complaint/compose';
import { respondent, respondentDraft } from '../../src/core/complaint/parties';
import { shippedPack } from '../../src/knowledge/knowledge';
import { aCase, aField, anItem } from '../support/items';

const { knowledge } = shippedPack();
const order = anItem({
  seq: 2,
  fields: { orderId: aField('2026111819304587'), merchant: aField('星途数卡商行') },
});
const bill = anItem({ seq: 3, kind: 'receipt', fields: { merchant: aField('江城星途数字科技有限公司') } });
const briefFor = (change: Parameters<typeof aCase>[0] = {}) =>
  briefOf({
    ...{
      case: aCase({ dispute: 'non-delivery', ...change }),
      evidence: [order, bill],
      contacts: [],
      knowledge,
    },
    complainant: { name: '', phone: '', address: '', idNumber: '' },
    madeAt: '2026-11-20T04:00:00.000Z',
  });

describe('who is complained about', () => {
  it('is the company that got the money, where the shop only has a name over its door', () => {
    expect(respondentDraft(angleOf(briefFor(), '12315')).text).toBe(
      '江城星途数字科技有限公司（收款方；页面显示的卖家：星途数卡商行；网站：“极速卡铺”，jisukapu.example）',
    );
  });

  it('is the same party for the text and for the checks: an address given for it is found', () => {
    const blank = { company: '', creditCode: '', address: '', contact: '', site: '', icp: '', cites: [] };
    const platform = { ...blank, role: 'platform' as const, shown: '极速卡铺' };
    const payee = {
      ...blank,
      role: 'payee' as const,
      shown: '江城星途数字科技有限公司',
      address: '江城市云路 1 号',
    };
    const brief = briefFor({ parties: [platform, payee] });
    expect(respondent(angleOf(brief, '12315'))).toEqual(payee);
    expect(brief.facts.respondent).toMatchObject({ name: payee.shown, address: payee.address });
  });

  it('the company that got the money stays in the field whoever else is named', () => {
    const seller = { role: 'merchant' as const, shown: '星途数卡商行', company: '锦川市星途数卡商行' };
    const blank = { creditCode: '', address: '', contact: '', site: '', icp: '', cites: [] };
    const brief = briefFor({ parties: [{ ...blank, ...seller }] });
    const { text } = respondentDraft(angleOf(brief, '12315'));
    expect(text).toMatch(/^锦川市星途数卡商行（收款方：江城星途数字科技有限公司；/);
    expect(plainText(composeText(brief, '12315', '500')!)).toContain('江城星途数字科技有限公司');
    expect(respondentDraft(angleOf(brief, 'court')).text).not.toContain('收款方');
  });
});
