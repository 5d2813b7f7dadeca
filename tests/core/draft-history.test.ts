import { expect, test } from 'vitest';
import {
  changeBetween,
  type Draft,
  draftKeys,
  type History,
  keysIn,
  mostChanges,
  noHistory,
  redo,
  undo,
  withChange,
} from '../../src/core/case/draft-history';
import { normaliseCase } from '../../src/core/case/normalise-case';
import { takeOther } from '../../src/core/case/other-answers';
import { settlementsOf } from '../../src/core/case/settle-conflict';
import { aCase } from '../support/items';

/** What is written one after another, each with where it is typed. */
function written(steps: readonly [Draft, string][], from: Draft = {}): { history: History; now: Draft } {
  return steps.reduce(
    ({ history, now }, [put, place]) => {
      const next = { ...now, ...put };
      const change = changeBetween(now, next, place);
      return { history: change ? withChange(history, change) : history, now: next };
    },
    { history: noHistory, now: from },
  );
}

test('every change of a draft is taken back in turn, and made again', () => {
  const { history, now } = written([
    [{ statement: '一' }, 'a'],
    [{ hiddenNames: ['王强'] }, ''],
    [{ statement: '二' }, 'b'],
  ]);
  expect(now.statement).toBe('二');
  const first = undo(history)!;
  expect(first.draft).toEqual({ statement: '一' });
  const second = undo(first.history)!;
  expect(second.draft).toEqual({ hiddenNames: undefined });
  expect(keysIn(second.of)).toEqual(['hiddenNames']);
  const third = undo(second.history)!;
  expect(third.draft).toEqual({ statement: undefined });
  expect(undo(third.history)).toBeNull();
  expect(redo(third.history)!.draft).toEqual({ statement: '一' });
  expect(redo(second.history)!.draft).toEqual({ hiddenNames: ['王强'] });
});

test('what is typed in one go in one place is one change', () => {
  const { history } = written([
    [{ statement: '付' }, 'statement 1'],
    [{ statement: '付款' }, 'statement 1'],
    [{ statement: '付款后' }, 'statement 1'],
    [{ statement: '付款后没有' }, 'statement 2'],
  ]);
  expect(history.done).toHaveLength(2);
  const back = undo(history)!;
  expect(back.draft).toEqual({ statement: '付款后' });
  expect(undo(back.history)!.draft).toEqual({ statement: undefined });
});

test('presses are never joined, and what is typed after an undo is a change of its own', () => {
  const { history, now } = written([
    [{ bases: ['a'] }, ''],
    [{ bases: ['a', 'b'] }, ''],
    [{ statement: '一' }, 's'],
    [{ statement: '一二' }, 's'],
  ]);
  expect(history.done).toHaveLength(3);
  const { draft, history: left } = undo(history)!;
  const next = changeBetween({ ...now, ...draft }, { ...now, statement: '三' }, 's')!;
  const after = withChange(left, next);
  expect(after.undone).toEqual([]);
  expect(undo(after)!.draft).toEqual({ statement: undefined });
});

test('all that one press changes is taken back together', () => {
  const cite = { seq: 3, run: 0, words: '' };
  const value = (shown: string, fen: number, facts: string[]) => ({
    shown,
    value: fen,
    cites: [cite],
    facts,
  });
  const conflicts = (['amount', 'order-time', 'duplicate', 'fact-time', 'demand'] as const).map((about) => ({
    ...{ about, orderId: '', why: '' },
    values: [value('¥98.50', 9850, ['fact:a']), value('¥90.00', 9000, ['fact:b'])],
  }));
  const one = normaliseCase(aCase({ demandFen: 20000 }));
  const other = { of: 'dispute', value: 'mismatch' } as const;
  const changes = [
    ...conflicts.flatMap(settlementsOf).map(({ change }) => change(one)),
    takeOther({ ...one, otherAnswers: [other] }, other),
  ];
  const keys = new Set(changes.flatMap((change) => Object.keys(change)));
  expect(keys).toContain('demandFen');
  expect([...keys].filter((key) => !(draftKeys as readonly string[]).includes(key))).toEqual([]);
});

test('the history has an end, and rows that say the same are no change', () => {
  const many = Array.from({ length: mostChanges + 20 }, (_, i): [Draft, string] => [
    { statement: `${i}` },
    '',
  ]);
  expect(written(many).history.done).toHaveLength(mostChanges);
  expect(changeBetween({ statement: '一', facts: [] }, { statement: '一', facts: [] })).toBeNull();
});
