import { type Field, type FieldName, fieldNames } from '../reading/fields';
import type { PageReading } from '../reading/page-reading';
import { readFields } from '../reading/read-fields';
import { boxOf, type Said, saidOn } from './compare-sentences';
import { likeness } from './compare-words';

/** What became of something between two captures. `folded`: it is still there, where one does not see it. */
export type Change = 'removed' | 'added' | 'changed' | 'folded';

/** A sentence that one capture has and the other has not, or not like this. */
export type SentenceChange = { how: Change; before: Said | null; after: Said | null };

/** A value as one capture shows it, with its box. */
export type SeenField = Pick<Field, 'value' | 'raw' | 'confidence' | 'hidden'> & {
  runs: number[];
  box: Said['box'];
};
export type FieldChange = { how: Change; name: FieldName; before: SeenField | null; after: SeenField | null };

/** What differs between two captures of a page, plain data. */
export type Comparison = { fields: FieldChange[]; sentences: SentenceChange[] };

/** A sign stands in every sum; times beside the order are of what happened since. */
const uncompared = new Set<FieldName>(['currency']);

/** From here two sentences count as one that was changed. */
const alikeFrom = 0.5;

/** Changes beyond are not paired: two pages with hundreds of them are two pages. */
const mostPaired = 300;

/**
 * What two captures of one page say differently. Both are read with the same rules, today's, so that no difference is
 * one of the rules. Order, blanks, numbering and what is of the moment are no difference.
 */
export function compareCaptures(before: PageReading, after: PageReading): Comparison {
  const fields = fieldChanges(before, after);
  const sentences = sentenceChanges(saidOn(before), saidOn(after));
  return { fields, sentences: sentences.filter((one) => !isToldByField(one, fields)).sort(byWeight) };
}

function fieldChanges(before: PageReading, after: PageReading): FieldChange[] {
  const [was, is] = [readFields(before), readFields(after)];
  // Of a list, each order is a page of its own.
  if (was.items.length > 0 || is.items.length > 0) return [];
  return fieldNames.flatMap((name): FieldChange[] => {
    const [one, other] = [was.fields[name], is.fields[name]];
    if (uncompared.has(name) || (!one && !other) || (one && other && isSame(one, other))) return [];
    const how = !other ? 'removed' : !one ? 'added' : 'changed';
    return [{ how, name, before: one ? seen(before, one) : null, after: other ? seen(after, other) : null }];
  });
}

function isSame(one: Field, other: Field): boolean {
  const lines = ({ value }: Field) => String(value).split('\n').sort().join('\n');
  return lines(one) === lines(other);
}

function seen(reading: PageReading, { value, raw, confidence, hidden, run, runs }: Field): SeenField {
  const all = (runs ?? [run]).filter((one) => one >= 0);
  return { value, raw, confidence, ...(hidden && { hidden }), runs: all, box: boxOf(reading, all) };
}

function sentenceChanges(was: Map<string, Said>, is: Map<string, Said>): SentenceChange[] {
  const removed = [...was].filter(([key]) => !is.has(key));
  const added = [...is].filter(([key]) => !was.has(key));
  const folded = [...was].flatMap(([key, before]): SentenceChange[] => {
    const after = is.get(key);
    return after?.isFolded && !before.isFolded ? [{ how: 'folded', before, after }] : [];
  });
  const pairs = pairUp(removed, added);
  const paired = new Set(pairs.flat());
  return [
    ...folded,
    ...pairs.map(
      ([before, after]): SentenceChange => ({
        how: 'changed',
        before: was.get(before)!,
        after: is.get(after)!,
      }),
    ),
    ...removed
      .filter(([key]) => !paired.has(key))
      .map(([, before]): SentenceChange => ({ how: 'removed', before, after: null })),
    ...added
      .filter(([key]) => !paired.has(key))
      .map(([, after]): SentenceChange => ({ how: 'added', before: null, after })),
  ];
}

type Keyed = [key: string, said: Said];

/** What was changed: the most alike of what went and what came, each once. */
function pairUp(removed: readonly Keyed[], added: readonly Keyed[]): [before: string, after: string][] {
  const close = removed.slice(0, mostPaired).flatMap(([before, one]) =>
    added.slice(0, mostPaired).flatMap(([after, other]) => {
      const how = likenessOf([before, one], [after, other]);
      return how >= alikeFrom ? [{ before, after, how }] : [];
    }),
  );
  const found = new Map<string, string>();
  const taken = new Set<string>();
  for (const { before, after } of close.sort((a, b) => b.how - a.how)) {
    if (found.has(before) || taken.has(after)) continue;
    found.set(before, after);
    taken.add(after);
  }
  return [...found];
}

/** Values are of one another by their label; sentences by their words, and the shortest say too little for that. */
function likenessOf([before, one]: Keyed, [after, other]: Keyed): number {
  if (one.isMinor !== other.isMinor) return 0;
  if (one.label !== '' || other.label !== '') return one.label === other.label ? 1 : 0;
  return Math.min(before.length, after.length) < 4 ? 0 : likeness(before, after);
}

/** Money and states are told as fields, not once more as the line they stand in. */
function isToldByField({ before, after }: SentenceChange, fields: readonly FieldChange[]): boolean {
  const tells = (said: Said | null, field: SeenField | null) =>
    !said ||
    (field !== null &&
      said.runs.some((run) => field.runs.includes(run)) &&
      said.text.length <= field.raw.length + 12);
  return fields.some((field) => tells(before, field.before) && tells(after, field.after));
}

/** Promises and limits first, what is only navigation last; else as the page has it. */
function byWeight(one: SentenceChange, other: SentenceChange): number {
  const weight = ({ before, after }: SentenceChange) =>
    (before?.effect || after?.effect ? 0 : 2) + (before?.isMinor || after?.isMinor ? 4 : 0);
  return weight(one) - weight(other);
}
