import type { EvidenceItem } from '../../core/case/evidence-item';
import { Cite } from './evidence-parts';

/** The number each piece of evidence has in its case. */
export function numbersOf(evidence: readonly EvidenceItem[]): Map<number, number> {
  return new Map(evidence.map((item, i) => [item.seq, i + 1]));
}

/** The first few of some pieces of evidence, and how many there are. */
export function Cites({
  seqs,
  numbers,
  most = 4,
}: {
  seqs: readonly number[];
  numbers: Map<number, number>;
  most?: number;
}) {
  return (
    <>
      {seqs.slice(0, most).map((seq) => (
        <Cite key={seq} seq={seq} number={numbers.get(seq) ?? 0} />
      ))}
      {seqs.length > most && <span class="note">等 {seqs.length} 条</span>}
    </>
  );
}
