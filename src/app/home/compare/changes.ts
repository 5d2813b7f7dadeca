import type { Change, Comparison } from '../../../core/case/compare-captures';
import type { Said } from '../../../core/case/compare-sentences';
import { markDifference, type Stretch } from '../../../core/case/compare-words';
import { type ComparisonFact, factOfField, factOfSentence } from '../../../core/case/comparison-fact';
import type { EvidenceItem } from '../../../core/case/evidence-item';
import { doubtBelow } from '../../../core/reading/fields';
import type { Box } from '../../sealed/boxes';
import { fieldLabel } from '../../shared/field-words';
import type { Pair } from './read-pair';

/** One difference as a row of the list: its fact, both versions with what differs marked, and where each stands. */
export type Row = {
  key: string;
  number: number;
  how: Change;
  title: string;
  before: Stretch[];
  after: Stretch[];
  boxes: { before: Said['box']; after: Said['box'] };
  isDoubtful: boolean;
  isMinor: boolean;
  fact: ComparisonFact;
};

/** The differences of two captures, fields first, in the order in which they are told. */
export function rowsOf({ before, after, comparison }: Pick<Pair, 'before' | 'after' | 'comparison'>): Row[] {
  const two = { before: before.capture, after: after.capture };
  const { kind } = after.sealed.item;
  const found = [...fieldRows(comparison, two, kind), ...sentenceRows(comparison, two)];
  return found.map((row, i) => ({ ...row, number: i + 1, key: row.fact.id }));
}

type Two = { before: Pair['before']['capture']; after: Pair['after']['capture'] };
type Unnumbered = Omit<Row, 'number' | 'key'>;

function fieldRows({ fields }: Comparison, two: Two, kind: EvidenceItem['kind']): Unnumbered[] {
  return fields.map((change) => {
    const fact = factOfField(change, two, fieldLabel(kind, change.name));
    const sides = [change.before, change.after];
    return {
      how: change.how,
      title: fact.label,
      ...marked(fact),
      boxes: { before: change.before?.box ?? null, after: change.after?.box ?? null },
      isDoubtful: sides.some((side) => side !== null && side.confidence < doubtBelow),
      isMinor: false,
      fact,
    };
  });
}

function sentenceRows({ sentences }: Comparison, two: Two): Unnumbered[] {
  return sentences.map((change) => {
    const fact = factOfSentence(change, two);
    const effect = change.before?.effect ?? change.after?.effect;
    return {
      how: change.how,
      title: fact.label || (effect ? '条款' : ''),
      ...marked(fact),
      boxes: { before: change.before?.box ?? null, after: change.after?.box ?? null },
      isDoubtful: false,
      isMinor: Boolean(change.before?.isMinor || change.after?.isMinor),
      fact,
    };
  });
}

function marked({ how, before, after }: ComparisonFact): Pick<Row, 'before' | 'after'> {
  if (how === 'changed') return markDifference(before.text, after.text);
  const whole = (text: string) => (text ? [{ text, isChanged: how !== 'folded' }] : []);
  return { before: whole(before.text), after: whole(after.text) };
}

/** The boxes of one side, numbered as the list is. */
export function boxesOf(rows: readonly Row[], side: 'before' | 'after'): Box[] {
  return rows.flatMap(({ number, key, boxes }) => {
    const box = boxes[side];
    if (!box) return [];
    const [left, top, width, height] = box;
    return [{ number, key, left, top, width, height }];
  });
}

const hues: { [how in Change]: string } = {
  removed: 'secret',
  added: 'time',
  changed: 'amount',
  folded: 'goods',
};

/** The colour family of a difference; its word says the same. */
export function hueOf(row: Pick<Row, 'how'> | undefined): string {
  return row ? hues[row.how] : 'order';
}
