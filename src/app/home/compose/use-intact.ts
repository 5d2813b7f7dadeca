import { useEffect, useState } from 'preact/hooks';
import type { EvidenceItem } from '../../../core/case/evidence-item';
import { recheck } from '../viewer/recheck';

/** How far the evidence of a case was held against its seals. `isIntact` null: not all of it yet. */
export type Soundness = { isIntact: boolean | null; done: number; all: number; broken: number[] };

/** What was checked since this page was opened, by entry and what it holds: files are read once, not at each change. */
const checked = new Map<string, boolean>();
const keyOf = ({ seq, head, closedAt, isErased }: EvidenceItem) => [seq, head, closedAt, isErased].join();

/**
 * Holds every file of a case's evidence against its record, one piece after the other, once somebody asks (`isAsked`): the
 * files of a recording are large, and a case that nobody sends needs none of it.
 */
export function useIntact(evidence: readonly EvidenceItem[], isAsked: boolean): Soundness {
  const [, setCount] = useState(0);
  const key = evidence.map(keyOf).join(';');
  useEffect(() => {
    if (!isAsked) return;
    let isHere = true;
    const walk = async () => {
      for (const item of evidence) {
        if (!isHere) return;
        if (checked.has(keyOf(item)) || item.outcome === 'open') continue;
        const { differences } = await recheck(item.seq);
        checked.set(keyOf(item), differences.length === 0);
        if (isHere) setCount((count) => count + 1);
      }
    };
    void walk().catch((thrown) => console.warn('checking evidence', thrown));
    return () => {
      isHere = false;
    };
  }, [key, isAsked]);
  const results = evidence.map((item) => checked.get(keyOf(item)));
  const broken = evidence.filter((_, i) => results[i] === false).map(({ seq }) => seq);
  const done = results.filter((one) => one !== undefined).length;
  const isIntact = broken.length > 0 ? false : done === evidence.length && done > 0 ? true : null;
  return { isIntact, done, all: evidence.length, broken };
}
