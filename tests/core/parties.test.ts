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

describe('what the pages of a site say of it', () => {
  const page = anItem({
    ...{ seq: 4, kind: 'product' },
    fields: { icp: aField('江ICP备00000000号'), contact: aField('400-000-0000') },
  });
  const foreign = anItem({
    ...{ seq: 1, kind: 'receipt', host: 'pay.example' },
    fields: { icp: aField('江ICP备11111111号') },
  });
  const read = (change: Parameters<typeof aCase>[0] = {}, pages = [page]) => {
    const own = { name: '', phone: '', address: '', idNumber: '' };
    const request = { contacts: [], knowledge, complainant: own, madeAt: '2026-11-20T04:00:00.000Z' };
    return briefOf({ ...request, case: aCase(change), evidence: [foreign, order, ...pages] });
  };

  it('stands among the parties, in the texts and in the facts, with the page that shows it', () => {
    const brief = read();
    expect(brief.case.parties).toMatchObject([
      { role: 'platform', icp: '江ICP备00000000号', contact: '400-000-0000', cites: [{ seq: 4 }] },
    ]);
    expect(brief.facts.respondent.icp).toBe('江ICP备00000000号');
    const text = plainText(composeText(brief, '12315', '500')!);
    expect(text).toContain('备案号 江ICP备00000000号');
    expect(respondentDraft(angleOf(brief, '12315')).evidence).toContain(4);
  });

  it('takes nobody’s number from a talk or an order for the site’s, and hides it as any other', () => {
    const talk = anItem({ seq: 5, kind: 'chat', fields: { contact: aField('13812345678') } });
    const own = anItem({ seq: 6, fields: { contact: aField('13900001111') } });
    const brief = read({ statement: '客服说去找卖家，电话13812345678。' }, [talk, own]);
    expect(brief.case.parties[0]?.contact).toBe('');
    expect(plainText(composeText(brief, 'platform', 'chat')!)).not.toContain('13812345678');
    const shown = anItem({ ...{ seq: 7, kind: 'product' }, fields: { contact: aField('13812345678') } });
    const hidden = read({ statement: '客服说去找卖家，电话13812345678。' }, [shown]);
    expect(hidden.case.parties[0]?.contact).toBe('13812345678');
    expect(plainText(composeText(hidden, 'platform', 'chat')!)).not.toContain('13812345678');
  });

  it('fills nothing the user wrote himself', () => {
    const said = { shown: '极速卡铺', site: 'jisukapu.example', icp: '江ICP备22222222号', contact: '' };
    const blank = { company: '', creditCode: '', address: '', cites: [] };
    const brief = read({ parties: [{ role: 'platform', ...blank, ...said }] });
    expect(brief.case.parties[0]).toMatchObject({ icp: '江ICP备22222222号', contact: '400-000-0000' });
  });

  it('is how a site can be reached that sold itself, and not how another seller can', () => {
    const reached = (brief: ReturnType<typeof read>) =>
      plainText(composeText(brief, '12315', '500')!).includes('被投诉人电话：400-000-0000');
    const blank = { company: '', creditCode: '', address: '', contact: '', site: '', icp: '', cites: [] };
    const seller = { ...blank, role: 'merchant' as const, shown: '锦川市星途数卡商行' };
    expect(reached(read({ parties: [seller] }))).toBe(false);
    const itself = { ...blank, role: 'merchant' as const, shown: '极速卡铺' };
    expect(reached(read({ parties: [itself] }))).toBe(true);
  });
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
