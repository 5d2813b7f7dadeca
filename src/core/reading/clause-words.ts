import type { PageKind } from '../evidence/record';
import table from './weights/clauses.json';
import { gramsIn, weighed } from './weights/weigh';

export type Effect = 'grants' | 'limits';

const weights = { grants: weighed(table.grants), limits: weighed(table.limits) };

/** What of a sentence is weighed: its short runs of signs, how long it is, and the kind of page it stands on. */
export function clauseFeatures(text: string, kind: PageKind): string[] {
  const plain = text.replace(/\s+/g, '');
  return [...gramsIn(plain), `len:${Math.min(6, plain.length >> 3)}`, `kind:${kind}`];
}

/**
 * Whether some words grant the buyer something or limit him, by what their short runs of signs add up to, and the
 * logarithm of the odds that they do: above 0 it is likelier than not. The weights come from sentences of pages and of
 * people who knew no rule, `scripts/fit-reading.ts`.
 */
export function clauseOdds(text: string, kind: PageKind): { effect: Effect; odds: number } {
  const sums = { grants: 0, limits: 0 };
  for (const feature of clauseFeatures(text, kind)) {
    sums.grants += weights.grants.get(feature) ?? 0;
    sums.limits += weights.limits.get(feature) ?? 0;
  }
  const effect = sums.grants > sums.limits ? 'grants' : 'limits';
  return { effect, odds: sums[effect] };
}
