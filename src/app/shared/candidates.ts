import { useState } from 'preact/hooks';
import type { EvidenceItem } from '../../core/case/evidence-item';
import type { Field, FieldName } from '../../core/reading/fields';

export type Candidates = {
  /** What is asked about now; null when nothing was read, or when none of it is right. */
  now: Field | null;
  /** Of how many, and how many were said not to be it. */
  count: number;
  passed: number;
  /** "Not this one": the next best; false when there is none left. */
  next(): boolean;
  /** Back to the one before. */
  back(): void;
};

/** Walks through what a field of a page may be: what was read, then the candidates that lost, best first. */
export function useCandidates(item: EvidenceItem, name: FieldName): Candidates {
  const [passed, setPassed] = useState(0);
  const field = item.fields[name];
  const all: Field[] = field ? [field, ...field.others] : [];
  return {
    now: all[passed] ?? null,
    count: all.length,
    passed,
    next: () => {
      setPassed(passed + 1);
      return passed + 1 < all.length;
    },
    back: () => setPassed(Math.max(0, passed - 1)),
  };
}
