// Weighs what tells clauses from other sentences, and ways to complain from other words: npx tsx scripts/fit-reading.ts
// From the open pages and tests/pages/reading/words, never from those kept or unseen. The same words give the same files.
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { clauseFeatures } from '../src/core/reading/clause-words';
import { entryFeatures } from '../src/core/reading/entry-words';
import { type ClauseRow, clauseRows } from '../tests/support/clause-rows';
import { type EntryRow, entryRows } from '../tests/support/entry-rows';
import { regress } from './regression';

/** What weighs less, either way, is left out; weights are kept in steps. */
const [lightest, grain] = [0.1, 0.05];

/** What features weigh for a label against `none`, the same weights together. */
export function tableOf(
  found: ReadonlyMap<string, ReadonlyMap<string, number>>,
  label: string,
): [number, string][] {
  const none = found.get('none')!;
  const groups = new Map<number, string[]>();
  for (const [feature, weight] of found.get(label)!) {
    const own = weight - none.get(feature)!;
    if (Math.abs(own) < lightest) continue;
    const step = Number((Math.round(own / grain) * grain).toFixed(2));
    groups.set(step, [...(groups.get(step) ?? []), feature]);
  }
  return [...groups]
    .sort((a, b) => b[0] - a[0])
    .map(([weight, features]) => [weight, features.sort().join(' ')]);
}

/** The weights that tell clauses. */
export function fitClauses(rows: readonly ClauseRow[]) {
  const told = rows.map(({ label, kind, text }) => ({ label, features: clauseFeatures(text, kind) }));
  const found = regress(told, ['none', 'grants', 'limits'], { pull: 1, fewest: 2 });
  return { grants: tableOf(found, 'grants'), limits: tableOf(found, 'limits') };
}

/** The weights that tell ways to complain. */
export function fitEntries(rows: readonly EntryRow[]) {
  const told = rows.map(({ label, words, isPressed }) => ({
    label,
    features: entryFeatures(words, isPressed),
  }));
  return { entry: tableOf(regress(told, ['none', 'entry'], { pull: 1, fewest: 2 }), 'entry') };
}

if (process.argv[1]?.endsWith('fit-reading.ts')) {
  const tables = { clauses: fitClauses(clauseRows()), entries: fitEntries(entryRows()) };
  for (const [name, table] of Object.entries(tables)) {
    const file = `src/core/reading/weights/${name}.json`;
    writeFileSync(file, JSON.stringify(table));
    execFileSync('npx', ['biome', 'check', '--write', file], { stdio: 'inherit' });
  }
}
