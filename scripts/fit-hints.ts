// Weighs the short words of src/knowledge/hints.json and tones.json by the open sentences: npx tsx scripts/fit-hints.ts
// Multinomial regression. Words of one class of src/knowledge/alike.json are weighed together, as 〈class〉, besides each alone.
// The same sentences give the same files. Held sentences are not read.
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { ownWords, toneOf } from '../src/core/complaint/wording';
import { wordsTold } from '../src/core/dispute/word-hints';
import { disputeIds } from '../src/core/knowledge/ids';
import alike from '../src/knowledge/alike.json';
import law from '../src/knowledge/law.json';
import { blind, labelled, linesOf, open } from '../tests/support/corpus';
import { regress } from './regression';

type Row = { label: string; text: string };

/** How strongly every weight is pulled to nothing, for disputes and for tones: chosen by sentences left out. */
const pulls = { disputes: 0.5, tones: 1 };
/** How much of what mere counting says is added: chosen by leaving out one writer of sentences after the other. */
const counted = 0.06;
/** Beside phrases of signs.json, short words weigh so many times what a regression gives them. */
const scale = 3;
/** What weighs less, either way, is left out; weights are kept in steps. */
const [lightest, grain] = [0.6, 0.2];
/** A word must stand in so many sentences. */
const fewest = 2;
/** A word is so long at most unless a class holds it. */
const longest = { disputes: 2, tones: 3 };
/** Stands in every sentence and is not weighed: what a sentence weighs before it says anything. */
const always = '';

const disputes = [...disputeIds, 'none'];

/** The short words of a sentence, and the classes they belong to. */
function wordsAndClasses(words: ReadonlySet<string>, classes: { [name: string]: string }): string[] {
  const of = Object.entries(classes).filter(([, list]) => list.split(' ').some((word) => words.has(word)));
  return [...words, ...of.map(([name]) => `〈${name}〉`)];
}

/** The words of each type with what they weigh. */
function weigh(
  rows: readonly Row[],
  types: readonly string[],
  classes: { [name: string]: string },
  { stop, pull }: { stop?: RegExp; pull: number },
): Map<string, Map<string, number>> {
  const isKnown = (word: string) =>
    !stop?.test(word) &&
    (word.length <= (stop ? longest.tones : longest.disputes) || !/^[\u4e00-\u9fff]{1,9}$/.test(word));
  const told = rows.map(({ label, text }) => {
    const words = wordsAndClasses(stop ? toneOf(ownWords(text), text) : wordsTold(text), classes);
    return { label, features: [always, ...words.filter(isKnown)] };
  });
  // A sentence of which nothing is known has no tone.
  const fixed = { [always]: stop ? [-1, 1] : types.map(() => 0) };
  return regress(told, types, { pull, fewest, fixed, counted });
}

/** Words by their weight, the heaviest first; each class stands alone. */
function byWeight(
  words: ReadonlyMap<string, number>,
  { scale, lightest, grain }: { scale: number; lightest: number; grain: number },
): [weight: number, words: string[]][] {
  const groups = new Map<string, [weight: number, words: string[]]>();
  const heavy = [...words.keys()].filter((word) => Math.abs(words.get(word)!) * scale >= lightest);
  for (const word of heavy.filter((one) => one !== always).sort()) {
    const weight = Number((Math.round((words.get(word)! * scale) / grain) * grain).toFixed(2));
    const group = word.startsWith('〈') ? word : `${weight}`;
    groups.set(group, [weight, [...(groups.get(group)?.[1] ?? []), word]]);
  }
  return [...groups.values()].filter(([weight]) => weight !== 0).sort((a, b) => b[0] - a[0]);
}

/** The table of disputes as it is kept. */
function listed(found: ReturnType<typeof weigh>) {
  return [...found].flatMap(([type, words]) =>
    byWeight(words, { scale, lightest, grain }).map(([weight, list]) => ({
      ...{ dispute: type === 'none' ? null : type, weight, words: list },
    })),
  );
}

/** What rules on disputes may be written from. */
function openRows(): Row[] {
  const old = ['disputes-tuning', 'disputes-kept', 'disputes-cold'].flatMap(labelled);
  return [...old, ...blind('disputes-tune'), ...blind('disputes-second-tune'), ...open('disputes')];
}

/** What sounds of an insult or a threat, or of a verdict, beside what is fine to send: the law has hard words as well. */
function toneRows(wanted: 'error' | 'warn'): Row[] {
  const old = ['tuning', 'kept', 'cold'].flatMap((part) => linesOf(`wording-${part}-bad`));
  const bad = old
    .map((line) => line.split('|') as [string, string])
    .map(([kind, text]): Row => ({ label: kind === 'insult' || kind === 'threat' ? 'error' : 'warn', text }));
  const neutral = ['tuning', 'kept', 'cold'].flatMap((part) => linesOf(`wording-${part}-neutral`));
  const articles = law.flatMap(({ text }) => text.split(/[。；：\n]/).filter((one) => one.length > 3));
  const fine = [
    ...[...neutral, ...articles].map((text) => ({ text })),
    ...blind('neutral-tune'),
    ...blind('neutral-second-tune'),
    ...open('neutral'),
  ];
  const all = [...bad, ...blind('bad-tune'), ...blind('bad-second-tune'), ...open('bad')];
  return [
    ...all.filter(({ label }) => label === wanted),
    // A verdict is no insult: it is advised against, not blocked.
    ...all
      .filter(({ label }) => wanted === 'error' && label === 'warn')
      .map(({ text }) => ({ label: 'fine', text })),
    ...[...fine, ...openRows()].map(({ text }) => ({ label: 'fine', text })),
  ];
}

/** Words that say nothing of the tone by themselves: a polite sentence has them as well. */
const little = /^[你您我们他她它的了是就都也还在有不没这那一个把给让会要到说家店人去]{1,3}$/;

const tones = [
  {
    wanted: 'error' as const,
    /** What the words must add up to, in halves of what the regression gives them. */
    enough: 1.65,
    kind: 'insult',
    severity: 'error',
    rewrite: '（删除，写对方做了什么、没做什么）',
    why: '这句话合起来读着像辱骂或者威胁，会让材料被退回',
  },
  {
    wanted: 'warn' as const,
    enough: 2,
    kind: 'accusation',
    severity: 'advice',
    rewrite: '写对方做了什么、没做什么（附证据）',
    why: '这句话合起来读着像定性或者夸张，不像事实',
  },
];

/** The short words of wording rules: insults and threats, then verdicts and exaggerations. */
function toneRules() {
  const source = { from: '写投诉材料的经验', checked: '2026-11-29', confidence: 'unverified' };
  return tones.flatMap(({ wanted, enough, ...rule }) => {
    const found = weigh(toneRows(wanted), [wanted, 'fine'], alike.tones, { stop: little, pull: pulls.tones });
    // Together 1 is enough.
    const listed = byWeight(found.get(wanted)!, { scale: 2 / enough, lightest: 0.12, grain: 0.04 });
    return listed.map(([weight, list], at) => ({
      ...{ id: `tone-${wanted}-${at + 1}`, ...rule, weight, words: list, source },
    }));
  });
}

const tables = {
  hints: listed(weigh(openRows(), disputes, alike.disputes, { pull: pulls.disputes })),
  tones: toneRules(),
};
for (const [name, table] of Object.entries(tables)) {
  const file = `src/knowledge/${name}.json`;
  writeFileSync(file, JSON.stringify(table));
  execFileSync('npx', ['biome', 'check', '--write', file], { stdio: 'inherit' });
}
