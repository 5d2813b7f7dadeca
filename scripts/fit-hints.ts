// Weighs the short words of src/knowledge/hints.json by the open sentences: npx tsx scripts/fit-hints.ts
// Multinomial regression in which small weights fall to nothing, so that only words remain that tell types apart.
// The same sentences give the same file. Held sentences are not read.
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { wordsIn } from '../src/core/dispute/word-hints';
import { disputeIds } from '../src/core/knowledge/ids';
import { blind, labelled, open } from '../tests/support/corpus';

type Row = { label: string; text: string };

/** How many rounds, how big the first steps, what every weight is pulled by each round. */
const [rounds, step, pull] = [
  Number(process.env.RO ?? 150),
  Number(process.env.ST ?? 0.1),
  Number(process.env.PU ?? 0.0001),
];
/** A phrase of signs.json weighs about three times what a regression would give it. */
const scale = Number(process.env.SC ?? 3);
/** A word must stand in so many sentences. */
const fewest = 2;

export const types = [...disputeIds, 'none'] as const;

/** The words of each type with what they weigh. */
export function fit(rows: readonly Row[]): Map<string, Map<string, number>> {
  const texts = rows.map(({ text }) => [...wordsIn(text)]);
  const counts = new Map<string, number>();
  for (const words of texts) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const known = [...counts].filter(([, count]) => count >= fewest).map(([word]) => word);
  const place = new Map(known.map((word, at) => [word, at]));
  const seen = texts.map((words) => words.flatMap((word) => place.get(word) ?? []));
  const of = rows.map(({ label }) => types.indexOf(label as (typeof types)[number]));
  const weights = new Float64Array(known.length * types.length);
  const squares = new Float64Array(weights.length);
  for (let round = 0; round < rounds; round += 1) {
    const slopes = slopesOf(weights, seen, of);
    for (let at = 0; at < weights.length; at += 1) {
      squares[at]! += slopes[at]! ** 2;
      const pace = step / (Math.sqrt(squares[at]!) + 0.05);
      const moved = weights[at]! - pace * slopes[at]!;
      weights[at] = Math.sign(moved) * Math.max(0, Math.abs(moved) - pace * pull);
    }
  }
  const found = new Map<string, Map<string, number>>();
  for (const [nr, type] of types.entries()) {
    const table = known.map((word, at): [string, number] => [word, weights[at * types.length + nr]! * scale]);
    found.set(
      type,
      new Map(table.filter(([, weight]) => Math.abs(weight) >= Number(process.env.CUT ?? 0.3))),
    );
  }
  return found;
}

/** How the error changes with each weight. */
function slopesOf(weights: Float64Array, seen: readonly number[][], of: readonly number[]): Float64Array {
  const slopes = new Float64Array(weights.length);
  const count = types.length;
  const sums = new Float64Array(count);
  for (const [nr, words] of seen.entries()) {
    sums.fill(0);
    for (const word of words) for (let k = 0; k < count; k += 1) sums[k]! += weights[word * count + k]!;
    const top = Math.max(...sums);
    let all = 0;
    for (let k = 0; k < count; k += 1) {
      sums[k] = Math.exp(sums[k]! - top);
      all += sums[k]!;
    }
    for (let k = 0; k < count; k += 1) {
      const miss = (sums[k]! / all - Number(k === of[nr])) / seen.length;
      for (const word of words) slopes[word * count + k]! += miss;
    }
  }
  return slopes;
}

/** The table as it is kept: words of one type and weight together, the heaviest first. */
export function listed(found: ReturnType<typeof fit>) {
  return [...found].flatMap(([type, words]) => {
    const byWeight = new Map<number, string[]>();
    for (const word of [...words.keys()].sort()) {
      const weight = Math.round(words.get(word)! * 5) / 5;
      byWeight.set(weight, [...(byWeight.get(weight) ?? []), word]);
    }
    return [...byWeight]
      .filter(([weight]) => weight !== 0)
      .sort((a, b) => b[0] - a[0])
      .map(([weight, list]) => ({ dispute: type === 'none' ? null : type, weight, words: list }));
  });
}

/** What rules may be written from. */
export function openRows(): Row[] {
  const old = ['disputes-tuning', 'disputes-kept', 'disputes-cold'].flatMap(labelled);
  return [...old, ...blind('disputes-tune'), ...open('disputes')];
}

if (process.argv[1]?.endsWith('fit-hints.ts')) {
  const file = 'src/knowledge/hints.json';
  writeFileSync(file, JSON.stringify(listed(fit(openRows()))));
  execFileSync('npx', ['biome', 'check', '--write', file], { stdio: 'inherit' });
}
