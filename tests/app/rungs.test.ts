import { expect, test } from 'vitest';
import { isMainRung, isRung, type Rung, rungsOf } from '../../src/app/home/ladder/rungs';
import { contactsOf } from '../../src/core/case/contacts';
import type { DisputeFacts } from '../../src/core/case/dispute-facts';
import { ladderOf } from '../../src/core/dispute/ladder';
import { shippedPack } from '../../src/knowledge/knowledge';
import { aContact } from '../support/contacts';
import { wholeFacts } from '../support/dispute-facts';

const { channels } = shippedPack().knowledge;
const { respondent } = wholeFacts;
/** Only where the seller is to be found is missing. */
const placeless = { ...wholeFacts, respondent: { ...respondent, address: '' } };
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
  const all = rungs(placeless);
  expect(all.find(isMainRung)).toMatchObject({ id: '12315', look: 'later' });
  expect(shutBy(all, 'cca')).toEqual(['12315']);
  expect(shutBy(all, '12315')).toEqual([]);
});

test('where the first rung can be done it is the main one', () => {
  const all = rungs(wholeFacts);
  expect(all.find(isMainRung)).toMatchObject({ id: '12315', look: 'now' });
});

test('what is not for this buyer is shut by nothing', () => {
  const all = rungs({ ...placeless, buyer: 'trader' });
  expect(all.find(isMainRung)?.id).toBe('cca');
  expect(shutBy(all, 'cca')).toEqual([]);
});
