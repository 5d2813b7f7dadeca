import type { Cite as PlaceOf } from '../../core/case/case-parts';
import { placeName } from '../../core/case/cite-place';
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

/** The address of the very place a cite names. */
export function placeHref({ seq, row, run }: PlaceOf): string {
  const place = row !== undefined ? `/turn/${row}` : run !== undefined ? `/run/${run}` : '';
  return `#/evidence/${seq}${place}`;
}

/** The way back to the very place: 证 5 第 3 条. What is no longer in the case says so. */
export function PlaceCite({ cite, number }: { cite: PlaceOf; number: number | undefined }) {
  if (number === undefined) return <span class="note">（证据已移出案件）</span>;
  const name = placeName(cite);
  return (
    <a class="cite" href={placeHref(cite)}>
      证 {number}
      {name && ` ${name}`}
    </a>
  );
}
