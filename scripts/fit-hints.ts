// Weighs the short words of src/knowledge/hints.json and tones.json by the open sentences: npx tsx scripts/fit-hints.ts
// Multinomial regression in which small weights fall to nothing, so that those words remain that tell types apart.
// The same sentences give the same files. Held sentences are not read.
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';

import { disputeIds } from '../src/core/knowledge/ids';
import { wordsIn } from '../src/core/knowledge/short-words';
import { blind, labelled, linesOf, open } from '../tests/support/corpus';

type Row = { label: string; text: string };

/** How many rounds, how big the first steps, what every weight is pulled by each round. */
const [rounds, step, pull] = [300, 0.05, 0.0001];
/** A phrase of signs.json weighs about three times what a regression would give it. */
const scale = 3;
/** Stands in every sentence: what a sentence weighs before it says anything. */
const always = '';
/** What weighs less, either way, is left out. */
const lightest = 0.1;
/** A word must stand in so many sentences. */
const fewest = 2;

const disputes = [...disputeIds, 'none'];

/** The words of each type with what they weigh. */
function weigh(
  rows: readonly Row[],
  types: readonly string[],
  stop?: RegExp,
): Map<string, Map<string, number>> {
  const texts = rows.map(({ text }) => [...(stop ? [always] : []), ...wordsIn(text)]);
  const counts = new Map<string, number>();
  for (const words of texts) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const known = [...counts.keys()].filter((word) => counts.get(word)! >= fewest && !stop?.test(word));
  const place = new Map(known.map((word, at) => [word, at]));
  const seen = texts.map((words) => words.flatMap((word) => place.get(word) ?? []));
  const of = rows.map(({ label }) => types.indexOf(label));
  const weights = new Float64Array(known.length * types.length);
  const squares = new Float64Array(weights.length);
  for (let round = 0; round < rounds; round += 1) {
    const slopes = slopesOf(weights, seen, of, types.length);
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
    found.set(type, new Map(table.filter(([, weight]) => Math.abs(weight) >= lightest)));
  }
  return found;
}

/** How the error changes with each weight. */
function slopesOf(
  weights: Float64Array,
  seen: readonly number[][],
  of: readonly number[],
  count: number,
): Float64Array {
  const slopes = new Float64Array(weights.length);
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

/** Words by their weight, the heaviest first. */
function byWeight(words: ReadonlyMap<string, number>): [weight: number, words: string[]][] {
  const groups = new Map<number, string[]>();
  for (const word of [...words.keys()].filter((one) => one !== always).sort()) {
    const weight = Math.round(words.get(word)! * 5) / 5;
    groups.set(weight, [...(groups.get(weight) ?? []), word]);
  }
  return [...groups].filter(([weight]) => weight !== 0).sort((a, b) => b[0] - a[0]);
}

/** The table of disputes as it is kept. */
function listed(found: ReturnType<typeof weigh>) {
  return [...found].flatMap(([type, words]) =>
    byWeight(words).map(([weight, list]) => ({
      ...{ dispute: type === 'none' ? null : type, weight, words: list },
    })),
  );
}

/** What rules on disputes may be written from. */
function openRows(): Row[] {
  const old = ['disputes-tuning', 'disputes-kept', 'disputes-cold'].flatMap(labelled);
  return [...old, ...blind('disputes-tune'), ...open('disputes')];
}

/** What sounds of an insult or a threat, or of a verdict, beside what is fine to send. */
function toneRows(wanted: 'error' | 'warn'): Row[] {
  const old = ['tuning', 'kept', 'cold'].flatMap((part) => linesOf(`wording-${part}-bad`));
  const bad = old
    .map((line) => line.split('|') as [string, string])
    .map(([kind, text]): Row => ({ label: kind === 'insult' || kind === 'threat' ? 'error' : 'warn', text }));
  const neutral = ['tuning', 'kept', 'cold'].flatMap((part) => linesOf(`wording-${part}-neutral`));
  const fine = [...neutral.map((text) => ({ text })), ...blind('neutral-tune'), ...open('neutral')];
  return [
    ...[...bad, ...blind('bad-tune'), ...open('bad')].filter(({ label }) => label === wanted),
    ...[...fine, ...openRows()].map(({ text }) => ({ label: 'fine', text })),
  ];
}

/** Words that say nothing of the tone by themselves: a polite sentence has them as well. */
const little = /^[你您我们他她它的了是就都也还在有不没这那一个把给让会要到说家店人]{1,3}$/;

const tones = [
  {
    wanted: 'error' as const,
    kind: 'insult',
    severity: 'error',
    rewrite: '（删除，写对方做了什么、没做什么）',
    why: '这句话合起来读着像辱骂或者威胁，会让材料被退回',
  },
  {
    wanted: 'warn' as const,
    kind: 'accusation',
    severity: 'advice',
    rewrite: '写对方做了什么、没做什么（附证据）',
    why: '这句话合起来读着像定性或者夸张，不像事实',
  },
];

/** The short words of wording rules: insults and threats, then verdicts and exaggerations. */
function toneRules() {
  const source = { from: '写投诉材料的经验', checked: '2026-11-29', confidence: 'unverified' };
  return tones.flatMap(({ wanted, ...rule }) =>
    byWeight(weigh(toneRows(wanted), [wanted, 'fine'], little).get(wanted)!).map(([weight, words], at) => ({
      ...{ id: `tone-${wanted}-${at + 1}`, ...rule, weight, words, source },
    })),
  );
}

const tables = { hints: listed(weigh(openRows(), disputes)), tones: toneRules() };
for (const [name, table] of Object.entries(tables)) {
  const file = `src/knowledge/${name}.json`;
  writeFileSync(file, JSON.stringify(table));
  execFileSync('npx', ['biome', 'check', '--write', file], { stdio: 'inherit' });
}
