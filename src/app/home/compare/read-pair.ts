import { type Comparison, compareCaptures } from '../../../core/case/compare-captures';
import { isSamePage, sightOf } from '../../../core/case/compare-pages';
import type { ComparedCapture } from '../../../core/case/comparison-fact';
import { readSealedEvidence, type SealedEvidence } from '../../sealed/sealed-evidence';

/** Two captures of one page, the earlier first, and what they say differently. */
export type Pair = {
  before: Side;
  after: Side;
  comparison: Comparison;
  /** Whether they are surely of one page; else it is the user who says so. */
  isSame: boolean;
};
export type Side = { sealed: SealedEvidence; capture: ComparedCapture };

/** Reads two captures; null where one is not there, was erased, has no words, or is of another kind of page. */
export async function readPair(one: number, other: number): Promise<Pair | null> {
  const read = await Promise.all([one, other].sort((a, b) => a - b).map((seq) => readSealedEvidence(seq)));
  const [before, after] = read;
  if (!before?.reading || !after?.reading || before.item.kind !== after.item.kind || one === other)
    return null;
  return {
    before: sideOf(before),
    after: sideOf(after),
    comparison: compareCaptures(before.reading, after.reading),
    isSame: isSamePage(before.item, after.item),
  };
}

function sideOf(sealed: SealedEvidence): Side {
  const { item, reading } = sealed;
  return { sealed, capture: { seq: item.seq, at: item.at, sight: sightOf(reading!, item.gaps) } };
}
