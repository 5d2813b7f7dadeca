import { useEffect, useMemo, useState } from 'preact/hooks';
import { type CaseStanding, datesOf, standingsOf } from '../../../core/deadline/all-dates';
import type { CaseDate } from '../../../core/deadline/case-dates';
import type { ReminderState } from '../../../core/deadline/reminders';
import { followUp } from '../../../storage/follow-up-store';
import { packNow } from '../../shared/pack-in-use';
import { useLive } from '../../shared/use-live';

/** The time (UTC ISO), renewed twice a minute: what is said to be left stays true while one looks. */
export function useNow(): string {
  const [now, setNow] = useState(() => new Date().toISOString());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date().toISOString()), 30_000);
    return () => clearInterval(timer);
  }, []);
  return now;
}

/** What dates are counted from, and the knowledge they are counted with. */
async function storedWith(caseId?: string) {
  const [stored, { pack }] = await Promise.all([followUp(caseId), packNow()]);
  return { ...stored, knowledge: pack.knowledge };
}

export type AllStandings = {
  standings: CaseStanding[];
  dates: CaseDate[];
  now: string;
  /** Keys of the dates the user wants to hear no more of. */
  off: ReadonlySet<string>;
};

function offIn(states: readonly ReminderState[]): ReadonlySet<string> {
  return new Set(states.filter((one) => one.isOff).map((one) => one.key));
}

/** Every open case with its dates, counted again whenever something changes; undefined until the first answer. */
export function useAllStandings(): AllStandings | undefined {
  const stored = useLive(() => storedWith());
  const now = useNow();
  return useMemo(() => {
    if (!stored) return undefined;
    const standings = standingsOf(stored, stored.knowledge, now);
    return { standings, dates: datesOf(standings, stored.states), now, off: offIn(stored.states) };
  }, [stored, now]);
}

export type OneStanding = CaseStanding & Pick<AllStandings, 'now' | 'off'>;

/** One case with its dates; undefined until the first answer, null when there is none. */
export function useStanding(caseId: string): OneStanding | null | undefined {
  const stored = useLive(() => storedWith(caseId), [caseId]);
  const now = useNow();
  return useMemo(() => {
    if (!stored) return undefined;
    const [standing] = standingsOf(stored, stored.knowledge, now);
    return standing ? { ...standing, now, off: offIn(stored.states) } : null;
  }, [stored, now]);
}
