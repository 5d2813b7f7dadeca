import { expect, test } from 'vitest';
import { checkedDays, countOf, packChanges } from '../../src/core/knowledge/pack-changes';
import { shippedPack } from '../../src/knowledge/knowledge';

const { knowledge } = shippedPack();

test('the same knowledge changes nothing', () => {
  expect(packChanges(knowledge, structuredClone(knowledge))).toEqual([]);
});

test('what is new, different and gone is named, part by part', () => {
  const [first, second, ...law] = structuredClone(knowledge.law);
  const added = { ...second!, id: 'new-1', article: '第九百条' };
  const signs = structuredClone(knowledge.signs);
  signs[0]!.weight = 1.25;
  const { holidays } = structuredClone(knowledge);
  holidays.years['2031'] = { papers: [], off: ['2031-01-01'], work: [] };
  const next = { ...knowledge, law: [second!, { ...law[0]!, text: '另外的话' }, ...law.slice(1), added] };
  const changes = packChanges(knowledge, { ...next, signs, holidays });
  expect(changes.map(({ part }) => part)).toEqual(['law', 'holidays', 'signs']);
  expect(changes[0]).toMatchObject({ before: knowledge.law.length, after: knowledge.law.length });
  expect(changes[0]!.added).toEqual([expect.stringContaining('第九百条')]);
  expect(changes[0]!.removed).toEqual([expect.stringContaining(first!.article)]);
  expect(changes[0]!.changed).toEqual([expect.stringContaining(law[0]!.article)]);
  expect(changes[1]!.added).toEqual(['2031 年']);
  // What has no name of its own is, when it is changed, another one.
  expect(changes[2]).toMatchObject({ added: [signs[0]!.dispute], removed: [signs[0]!.dispute], changed: [] });
});

test('the days on which sources were looked at are those of all parts', () => {
  const { first, last } = checkedDays(knowledge);
  const days = [...JSON.stringify(knowledge).matchAll(/"checked":"([^"]+)"/g)]
    .map((match) => match[1]!)
    .sort();
  expect([first, last]).toEqual([days[0], days.at(-1)]);
  expect(countOf(knowledge, 'holidays')).toBe(Object.keys(knowledge.holidays.years).length);
});
