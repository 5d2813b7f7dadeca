import { expect, test } from 'vitest';
import { inTurn } from '../../src/app/home/find/in-turn';

const never = (thrown: unknown) => {
  throw thrown;
};
const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

test('asked anew faster than it can answer, it still answers, and the newest is the last', async () => {
  const done: number[] = [];
  const turn = inTurn<number>(async (asked) => {
    await wait(20);
    done.push(asked);
  }, never);
  for (let asked = 1; asked <= 40; asked++) {
    turn.ask(asked);
    await wait(4);
  }
  expect(done.length).toBeGreaterThan(2);
  await wait(80);
  expect(done.at(-1)).toBe(40);
  expect(done.length).toBeLessThan(40);
});

test('work that fails is told, and holds up none that comes after it', async () => {
  const done: string[] = [];
  const failures: unknown[] = [];
  const turn = inTurn<string>(
    async (asked) => {
      if (asked === 'bad') throw new Error('bad');
      done.push(asked);
    },
    (thrown) => failures.push(thrown),
  );
  turn.ask('bad');
  turn.ask('good');
  await wait(5);
  expect(done).toEqual(['good']);
  expect(failures).toEqual([new Error('bad')]);
});

test('stopped, nothing goes on and nothing begins', async () => {
  const done: number[] = [];
  const turn = inTurn<number>(async (asked, signal) => {
    await wait(5);
    signal.throwIfAborted();
    done.push(asked);
  }, never);
  turn.ask(1);
  turn.ask(2);
  turn.stop();
  turn.ask(3);
  await wait(30);
  expect(done).toEqual([]);
});
