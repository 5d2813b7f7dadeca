import { partWords } from './pack';
import type { Knowledge } from './schema';

/** What becomes of one part when a pack takes the place of another, by the names of its entries. */
export type PartChange = {
  part: keyof Knowledge;
  before: number;
  after: number;
  added: string[];
  changed: string[];
  removed: string[];
};

/** Every part in which something is different. */
export function packChanges(from: Knowledge, to: Knowledge): PartChange[] {
  return partNames
    .map((part) => partChange(part, entriesOf(from, part), entriesOf(to, part)))
    .filter(({ added, changed, removed }) => added.length + changed.length + removed.length > 0);
}

/** How many entries a part has. */
export function countOf(knowledge: Knowledge, part: keyof Knowledge): number {
  return entriesOf(knowledge, part).length;
}

/** The first and the last day on which somebody looked at a source. */
export function checkedDays(knowledge: Knowledge): { first: string; last: string } {
  const days = partNames
    .flatMap((part) => [knowledge[part]].flat())
    .flatMap((entry) => ('source' in entry ? [entry.source.checked] : []))
    .sort();
  return { first: days[0] ?? '', last: days.at(-1) ?? '' };
}

const partNames = Object.keys(partWords) as (keyof Knowledge)[];

type Entry = { key: string; name: string; text: string };

/** The entries of a part; of what has no id, what it says is what it is. */
function entriesOf(knowledge: Knowledge, part: keyof Knowledge): Entry[] {
  if (part === 'holidays')
    return Object.entries(knowledge.holidays.years).map(([year, days]) => ({
      ...{ key: year, name: `${year} 年`, text: JSON.stringify(days) },
    }));
  return knowledge[part].map((entry) => {
    const text = JSON.stringify(entry);
    return { key: 'id' in entry ? entry.id : text, name: nameOf(entry), text };
  });
}

function nameOf(entry: Exclude<Knowledge[keyof Knowledge], Knowledge['holidays']>[number]): string {
  if ('law' in entry) return `《${entry.law.replace(/^中华人民共和国/, '')}》${entry.article}`;
  if ('name' in entry) return entry.name;
  if ('title' in entry) return entry.title;
  if ('label' in entry) return entry.label;
  if ('says' in entry) return entry.says ?? entry.id;
  if ('reason' in entry) return entry.reason;
  if ('id' in entry) return entry.id;
  return entry.dispute ?? '（不是纠纷）';
}

function partChange(part: keyof Knowledge, before: readonly Entry[], after: readonly Entry[]): PartChange {
  const old = new Map(before.map((entry) => [entry.key, entry.text]));
  const now = new Set(after.map(({ key }) => key));
  const names = (entries: readonly Entry[]) => entries.map(({ name }) => name);
  return {
    ...{ part, before: before.length, after: after.length },
    added: names(after.filter(({ key }) => !old.has(key))),
    changed: names(after.filter(({ key, text }) => old.has(key) && old.get(key) !== text)),
    removed: names(before.filter(({ key }) => !now.has(key))),
  };
}
