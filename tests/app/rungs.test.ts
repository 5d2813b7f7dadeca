import { expect, test } from 'vitest';
import { isMainRung, isRung, type Rung, rungsOf } from '../../src/app/home/ladder/rungs';
import { contactsOf } from '../../src/core/case/contacts';
import { type DisputeFacts, noFacts } from '../../src/core/case/dispute-facts';
import { ladderOf } from '../../src/core/dispute/ladder';
import { shippedPack } from '../../src/knowledge/knowledge';
import { aContact } from '../support/contacts';

const { channels } = shippedPack().knowledge;
const whole: DisputeFacts = {
  ...noFacts(),
  ...{ dispute: 'invalid-card', orderId: '2026111800123', productName: '游戏点卡', amountFen: 9800 },
  moments: { paidAt: '2026-11-18T04:00:00.000Z' },
  ...{ payment: 'merchant', payChannel: 'pay-wechat', payee: '云上卡铺网络科技有限公司', buyer: 'consumer' },
  respondent: {
    name: '云上卡铺网络科技有限公司',
    creditCode: '',
    address: '',
    site: 'card.example',
    icp: '',
  },
  complainant: { name: '林一', phone: '13800138000', address: '某市某区', idNumber: '' },
  ...{ demand: '退还货款', statement: '卡密无效' },
};
const refused = [aContact({ at: '2026-11-20T04:00:00.000Z', act: 'none', result: 'refused' })];
const now = '2026-11-23T04:00:00.000Z';

function rungs(facts: DisputeFacts): Rung[] {
  const contacts = contactsOf(refused);
  const steps = ladderOf({ facts, contacts, deadlines: [], channels, dispute: null, now });
  return rungsOf(steps.filter(isRung), { contacts: refused, dates: [] });
}
const shutBy = (all: readonly Rung[], id: string) =>
  all.flatMap((rung) => (rung.id === id && rung.kind === 'channel' ? rung.shuts.map((one) => one.id) : []));

test('a rung that only lacks a fact comes before one that would shut it', () => {
  const all = rungs(whole);
  expect(all.find(isMainRung)).toMatchObject({ id: '12315', look: 'later' });
  expect(shutBy(all, 'cca')).toEqual(['12315']);
  expect(shutBy(all, '12315')).toEqual([]);
});

test('where the first rung can be done it is the main one', () => {
  const all = rungs({ ...whole, respondent: { ...whole.respondent, address: '某市某区某路 1 号' } });
  expect(all.find(isMainRung)).toMatchObject({ id: '12315', look: 'now' });
});

test('what is not for this buyer is shut by nothing', () => {
  const all = rungs({ ...whole, buyer: 'trader' });
  expect(all.find(isMainRung)?.id).toBe('cca');
  expect(shutBy(all, 'cca')).toEqual([]);
});
