import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type SignKind, signKinds } from '../../../src/core/reading/talk/sign-rules';
import { signsIn } from '../../../src/core/reading/talk/signs';

const letters: Record<string, SignKind> = {
  A: 'admission',
  P: 'promise',
  C: 'coupon',
  R: 'refusal',
  W: 'recall',
};

type Labelled = { text: string; kinds: Set<SignKind> };

/**
 * Two sets were written by somebody who had read no rule, in other words on purpose. Before any of it was looked at the
 * rules had .80 precision and .13 recall on the first (of another kind), and, widened for that one, .80 and .42 on the
 * second (unseen). Since then rules were written for both. So a shop that talks differently is understood about half.
 */

/** One message a line: the letters of its signs, a bar, what the other side says. */
function read(name: string): Labelled[] {
  const lines = readFileSync(new URL(name, import.meta.url), 'utf8')
    .trim()
    .split('\n');
  return lines.map((line) => {
    const [marks, text] = line.split(' | ') as [string, string];
    return { text, kinds: new Set(marks.split(' ').flatMap((mark) => letters[mark] ?? [])) };
  });
}

const given = (text: string) => new Set(signsIn({ at: 0, who: 'them', text }).map(({ kind }) => kind));

type Score = { right: number; given: number; said: number };
const precision = ({ right, given }: Score) => (given === 0 ? 1 : right / given);
const recall = ({ right, said }: Score) => (said === 0 ? 1 : right / said);

function score(messages: readonly Labelled[]): Map<SignKind | 'all', Score> {
  const scores = new Map<SignKind | 'all', Score>();
  for (const kind of [...signKinds, 'all' as const]) scores.set(kind, { right: 0, given: 0, said: 0 });
  for (const { text, kinds } of messages) {
    const found = given(text);
    for (const kind of signKinds) {
      for (const one of [scores.get(kind)!, scores.get('all')!]) {
        if (found.has(kind)) one.given++;
        if (kinds.has(kind)) one.said++;
        if (found.has(kind) && kinds.has(kind)) one.right++;
      }
    }
  }
  return scores;
}

function table(scores: Map<SignKind | 'all', Score>): string {
  const rows = [...scores].map(([kind, one]) => {
    const counts = `${one.right}/${one.given}/${one.said}`;
    return `${kind.padEnd(10)} ${precision(one).toFixed(2)} ${recall(one).toFixed(2)} ${counts}`;
  });
  return ['sign       P    R    right/given/said', ...rows].join('\n');
}

describe('what a talk says', () => {
  const [tuning, kept, cold, unseen] = ['tuning', 'kept', 'cold', 'unseen'].map((one) =>
    read(`signs-${one}.txt`),
  ) as [Labelled[], Labelled[], Labelled[], Labelled[]];

  test('the labelled messages are told apart, those the rules were written on and those kept aside', () => {
    expect(tuning.length + kept.length).toBeGreaterThanOrEqual(150);
    if (process.env.LIUZHENG_MISSES) {
      for (const { text, kinds } of tuning) {
        const found = given(text);
        if ([...kinds].sort().join() !== [...found].sort().join())
          console.log(`${text}\n   said ${[...kinds]}  given ${[...found]}`);
      }
    }
    console.log(
      `tuning\n${table(score(tuning))}\nkept aside\n${table(score(kept))}\nof another kind\n${table(score(cold))}\nunseen\n${table(score(unseen))}`,
    );
    for (const messages of [tuning, kept]) {
      for (const [kind, one] of score(messages)) {
        expect(precision(one), `precision of ${kind}`).toBeGreaterThanOrEqual(kind === 'all' ? 0.95 : 0.9);
        expect(recall(one), `recall of ${kind}`).toBeGreaterThanOrEqual(0.85);
      }
    }
  });

  test('no message, however long or odd, takes the rules long', () => {
    const long = [
      '不'.repeat(20_000),
      '给您'.repeat(8000),
      '明天'.repeat(8000),
      '会尽快'.repeat(6000),
      '1'.repeat(20_000),
    ];
    for (const text of long) expect(given(text).size).toBeLessThan(3);
  });
});
