import type { DisputeId } from '../knowledge/ids';
import { finder } from '../knowledge/pattern';
import type { Excuse } from '../knowledge/schema';

/** An excuse the other side used, and its own words. */
export type ExcuseFound = { excuse: Excuse; words: string };

/** Excuses in what the other side said, those for this dispute first. Each is named once, with its first words. */
export function findExcuses(
  texts: readonly string[],
  { excuses, dispute }: { excuses: readonly Excuse[]; dispute: DisputeId | null },
): ExcuseFound[] {
  const isOurs = ({ disputes }: Excuse) => dispute !== null && disputes.includes(dispute);
  return excuses
    .filter((one) => one.disputes.length === 0 || dispute === null || isOurs(one))
    .flatMap((excuse) => {
      const words = excuse.patterns
        .flatMap((source) => texts.map((text) => finder(source).exec(text)?.[0]))
        .find((one) => one !== undefined);
      return words === undefined ? [] : [{ excuse, words }];
    })
    .sort((a, b) => Number(isOurs(b.excuse)) - Number(isOurs(a.excuse)));
}
