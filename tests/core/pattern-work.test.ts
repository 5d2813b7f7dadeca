import * as v from 'valibot';
import { expect, test } from 'vitest';
import { finder, pattern } from '../../src/core/knowledge/pattern';
import { bounded, workOf } from '../../src/core/knowledge/pattern-work';

const isTaken = (source: string) => v.safeParse(pattern, source).success;

test.each([
  '(a+)+b',
  '((a+)b?)+c',
  '(a|a)*b',
  '(a|aa)+c',
  '(a|b|ab)*c',
  '(.*)*x',
  '(?:a?){30}a{30}',
  '\\w*\\w*\\w*x',
  '.*.*.*x',
  '.{0,99}.{0,99}.{0,99}x',
  '(?=(a+)+b)a',
  '(?<!(a+)+)b',
  '[ab]*[bc]*[ab]*x',
  `${'(a|a)'.repeat(20)}x`,
  '(a)\\1',
  '(?<n>a)\\k<n>',
  '(?i:a)b',
])('a pattern that runs away is refused: %s', (source) => {
  expect(isTaken(source)).toBe(false);
});

test.each([
  '卡密[^，。]{0,14}(无效|失效)',
  '(没|没有|未)(收到|到账)',
  '[A-Za-z0-9._%+\\-]{1,64}@[A-Za-z0-9.\\-]{1,120}\\.[A-Za-z]{2,20}',
  '(\\d|[一二三])+[张个]',
  '(?<!是否)恶意(?!投诉)',
  '[!！]{2,}|[?？]{2,}',
])('an honest pattern is taken: %s', (source) => {
  expect(isTaken(source)).toBe(true);
});

test('nothing repeats without an end, and signs that are meant as letters stay', () => {
  expect(bounded('a+b*c{2,}[+*]{1,3}\\+\\*')).toBe('a{1,400}b{0,400}c{2,400}[+*]{1,3}\\+\\*');
  expect(finder('[&?]sid=([^&#\\s]+)').exec(`?sid=${'x'.repeat(300)}&a`)?.[1]).toHaveLength(300);
});

test('the figure is no less than what a matcher that goes back really does', () => {
  for (const [source, text] of [
    ['a{0,9}a{0,9}b', 'a'.repeat(18)],
    ['(a|aa)(a|aa)(a|aa)b', 'a'.repeat(6)],
    ['(ab?){0,6}c', 'ab'.repeat(6)],
    ['[ab]{0,8}[bc]{0,8}d', 'b'.repeat(16)],
    ['x{0,5}(y|z)[yz]{1,4}w', 'xxxxxyzzzz'],
    ['x{0,9}(a?b?c?d|e|f|g)h', 'xxxxxxxxxq'],
    ['(ab|a){0,4}(ba|b){0,4}c', 'abababab'],
    ['(a{2}){0,4}a{0,4}(b|c)', 'aaaaaaaaaa'],
  ] as const)
    expect(workOf(source), source).toBeGreaterThanOrEqual(stepsOn(source, text));
});

/** A matcher that does nothing clever: every letter that is compared is a step. For letters, classes, groups, ranges. */
function stepsOn(source: string, text: string): number {
  let steps = 0;
  const tokens = source.match(/\[[^\]]*\]|\{\d+,?\d*\}|[\s\S]/g)!;
  let at = 0;
  type Go = (i: number, next: (i: number) => boolean) => boolean;
  const choice = (): Go => {
    const branches = [row()];
    while (tokens[at] === '|') {
      at += 1;
      branches.push(row());
    }
    return (i, next) => branches.some((branch) => branch(i, next));
  };
  const row = (): Go => {
    const parts: Go[] = [];
    while (at < tokens.length && !'|)'.includes(tokens[at]!)) parts.push(repeated(atom()));
    return parts.reduceRight<Go>(
      (rest, part) => (i, next) => part(i, (j) => rest(j, next)),
      (i, next) => next(i),
    );
  };
  const atom = (): Go => {
    const token = tokens[at]!;
    at += 1;
    if (token === '(') {
      const inner = choice();
      at += 1;
      return inner;
    }
    const letters = token.startsWith('[') ? token.slice(1, -1) : token;
    return (i, next) => {
      steps += 1;
      return i < text.length && letters.includes(text[i]!) && next(i + 1);
    };
  };
  const repeated = (part: Go): Go => {
    const range = /^\{(\d+),(\d+)\}$|^\?$/.exec(tokens[at] ?? '');
    if (!range) return part;
    at += 1;
    const [least, most] = range[1] ? [Number(range[1]), Number(range[2])] : [0, 1];
    const from =
      (done: number): Go =>
      (i, next) =>
        (done < most && part(i, (j) => from(done + 1)(j, next))) || (done >= least && next(i));
    return from(0);
  };
  choice()(0, () => true);
  return steps;
}
